#include "ui/shell/projector/projector.h"

#include "core/assessment/votingsession.h"
#include "ui/shell/projector/projectorwindow.h"

namespace aros::shell {

using assessment::AssessmentSession;
using assessment::VotingSession;

Projector::Projector(PageHost &host, QWidget &leader)
    : m_host(host),
      m_leader(leader),
      m_timer(host.workspace().clock())
{
    connect(&m_timer, &ThemeTimer::changed, this, [this] {
        if (m_window)
            m_window->setTimer(m_timer.text());
    });
}

Projector::~Projector() = default;

void Projector::toggle(const AssessmentId &id)
{
    if (isOpen())
        close();
    else
        open(id);
}

void Projector::open(const AssessmentId &id)
{
    if (!follow(id))
        return;
    m_window = std::make_unique<ProjectorWindow>();
    connect(m_window.get(), &ProjectorWindow::closed, this, &Projector::close);
    restyle();
    m_window->showFor(m_leader);
    emit openChanged(true);
}

void Projector::close()
{
    if (!m_window)
        return;
    forgetSessions();
    // Not at once: it may be the window itself that asks.
    ProjectorWindow *window = m_window.release();
    window->disconnect(this);
    window->hide();
    window->deleteLater();
    emit openChanged(false);
}

bool Projector::follow(const AssessmentId &id)
{
    forgetSessions();
    m_session = m_host.session(id);
    if (!m_session)
        return false;
    m_id = id;
    m_voting = m_host.voting(id);
    connect(m_session, &AssessmentSession::currentChanged, this, &Projector::showContent);
    connect(m_session, &AssessmentSession::answerChanged, this, &Projector::showContent);
    if (m_voting)
        connect(m_voting, &VotingSession::changed, this, &Projector::showContent);
    return true;
}

void Projector::forgetSessions()
{
    if (m_session)
        m_session->disconnect(this);
    if (m_voting)
        m_voting->disconnect(this);
    m_session = nullptr;
    m_voting = nullptr;
}

void Projector::drop()
{
    if (!m_window)
        return;
    forgetSessions();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_session)
                close();
        },
        Qt::QueuedConnection);
}

void Projector::arrive(const Destination &destination)
{
    m_private = destination.place == Destination::Place::PrivateVoting;
    if (!m_window)
        return;
    const bool returns = destination.place == Destination::Place::Questionnaire && destination.assessment == m_id;
    if (m_session || (returns && follow(m_id)))
        showContent();
    else
        close();
}

void Projector::restyle()
{
    if (!m_window)
        return;
    m_window->restyle();
    m_window->setTimer(m_timer.text());
    showContent();
}

void Projector::showContent()
{
    if (!m_window)
        return;
    if (m_private)
        m_window->setContent(ProjectorContent::whileVotingPrivately());
    else if (m_session)
        m_window->setContent(ProjectorContent::of(*m_session, m_voting));
}

} // namespace aros::shell
