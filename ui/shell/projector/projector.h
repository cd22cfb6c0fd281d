#pragma once

#include "ui/shell/page.h"
#include "ui/shell/projector/themetimer.h"

#include <QPointer>

#include <memory>

namespace aros::shell {

class ProjectorWindow;

// Follows the leader's work with what the room may see of it, in a window that is there only while it is wanted. Keeps
// the statement while the leader is on a page that has none.
class Projector final : public QObject
{
    Q_OBJECT

public:
    // Both, usually the same window, must outlive it.
    Projector(PageHost &host, QWidget &leader);
    ~Projector() override;

    ThemeTimer &timer() { return m_timer; }

    bool isOpen() const { return m_window != nullptr; }
    void toggle(const AssessmentId &id);
    void close();

    // The sessions are about to go. The window goes too, unless the leader comes straight back to the questionnaire of
    // the same assessment, as after a change of the team's details.
    void drop();
    // The leader's next page is there.
    void arrive(const Destination &destination);
    // After a change of language or colours.
    void restyle();

signals:
    void openChanged(bool open);

private:
    void open(const AssessmentId &id);
    bool follow(const AssessmentId &id);
    void forgetSessions();
    void showContent();

    PageHost &m_host;
    QWidget &m_leader;
    ThemeTimer m_timer;
    std::unique_ptr<ProjectorWindow> m_window;
    AssessmentId m_id;
    QPointer<assessment::AssessmentSession> m_session;
    QPointer<assessment::VotingSession> m_voting;
    bool m_private = false;
};

} // namespace aros::shell
