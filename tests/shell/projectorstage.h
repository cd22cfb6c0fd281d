#pragma once

#include "core/assessment/votingsession.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"

#include <QImage>

namespace aros::tests {

// A leader at the questionnaire with the projector open.
class ProjectorStage final
{
public:
    // Ways to vote as VotingPlan::code() has them; 14 people are in the room.
    explicit ProjectorStage(const QString &plan, Language language = Language::English);

    shell::MainWindow &window() { return *m_window; }
    shell::Projector &projector() { return m_window->projector(); }
    assessment::AssessmentSession &session() { return *m_window->session(m_workspace.draft()); }
    assessment::VotingSession &voting() { return *m_window->voting(m_workspace.draft()); }
    FakeWorkspace &workspace() { return m_workspace; }
    PreparedPrompts &prompts() { return m_prompts; }

    // The projector's window while it is open, else null.
    static QWidget *screen();
    // Everything that assistive technology can read of it and everything that stands on a label, sorted.
    static QStringList texts();
    static bool says(const QString &part);
    // Patches of exactly this colour that are larger than a speck.
    static int patches(const QImage &picture, const QColor &colour);

    // `people` sheets with the rating for the current theme.
    void handIn(int people, const assessment::Rating &rating);
    // Shows of hands for the current statement, levels 0 to 4.
    void raiseHands(const std::array<int, 5> &levels, int notApplicable = 0, int dontKnow = 0);
    void reveal();

private:
    FakeWorkspace m_workspace;
    PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace aros::tests
