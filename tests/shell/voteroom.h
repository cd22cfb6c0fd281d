#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/widgets/countfield.h"

#include <QLabel>

namespace aros::tests {

// The window at a statement of a draft on which people vote, driven as a person would.
struct VoteRoom {
    VoteRoom();

    static constexpr int Unrated = 21; // a statement of the draft without a rating

    // At the statement Unrated.
    void open(const assessment::VotingPlan &plan);

    template <typename Widget = QWidget> Widget *find(const QString &name = {}) const
    {
        return window->page()->findChild<Widget *>(name);
    }
    shell::CountField *count(char code) const
    {
        return find<shell::CountField>(QStringLiteral("hands-") + QLatin1Char(code));
    }
    // To the field, and a digit after the other.
    void type(char code, const QString &number) const;
    // From level 0 up.
    void countHands(const QList<int> &levels) const;
    // Sheets of the current theme, all of them with level 3 for everything.
    void handIn(int people) const;

    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    // Everything that can be read or heard on the page.
    QStringList shownTexts() const;
    bool hasHeading(const QString &text) const;
    assessment::StatementVotes stored(int index);
    // Of the statement Unrated, as stored.
    std::optional<assessment::Rating> rating();

    FakeWorkspace workspace;
    PreparedPrompts prompts;
    std::unique_ptr<shell::MainWindow> window;
    assessment::AssessmentSession *session = nullptr;
};

} // namespace aros::tests
