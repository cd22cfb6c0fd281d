#pragma once

#include "core/assessment/assessmentsession.h"
#include "ui/shell/page.h"

#include <functional>

namespace aros::shell {

// Before agreeing: what is unanswered, where people differ, which votes are open, what to come back to, what nobody
// knows and what has no evidence, each with a way there; then the agreement.
class CheckPage final : public Page
{
    Q_OBJECT

public:
    CheckPage(PageHost &host, assessment::AssessmentSession &session);

    bool handleKey(QKeyEvent *event) override;

private:
    using Test = std::function<bool(const assessment::Answer &)>;

    // A heading with the number of entries, and one way to a statement each; `none` where there are none.
    struct List {
        QString objectName;
        QString heading;
        QString explanation;
        QString none;
    };
    struct Entry {
        int index;      // of the statement
        QString detail; // at the end of its line
    };

    void addSummary();
    void addAnswers(const QString &objectName, const QString &heading, const QString &explanation, const Test &test);
    void addVotes(const assessment::VotingSession &voting);
    void addDifferences(const assessment::VotingSession &voting);
    void addList(const List &list, const QList<Entry> &entries);
    QWidget *makeLink(const QString &objectName, const Entry &entry);
    QString themeOf(int index) const;
    QString aboutAgreeing() const;
    void agree();

    assessment::AssessmentSession &m_session;
};

} // namespace aros::shell
