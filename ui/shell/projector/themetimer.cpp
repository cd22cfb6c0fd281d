#include "ui/shell/projector/themetimer.h"

#include <algorithm>

namespace aros::shell {

namespace {
constexpr int TickMSecs = 1000;
constexpr qint64 MinuteMSecs = 60 * 1000;
} // namespace

ThemeTimer::ThemeTimer(const Clock &clock) : m_clock(clock)
{
    m_tick.setInterval(TickMSecs);
    connect(&m_tick, &QTimer::timeout, this, &ThemeTimer::look);
}

const QList<int> &ThemeTimer::choices()
{
    static const QList<int> minutes{5, 8, 10, 15};
    return minutes;
}

void ThemeTimer::follow(const assessment::AssessmentSession &session)
{
    const auto themeAt = [&session](int index) { return session.questionSet().themeIndexAt(index); };
    connect(&session, &assessment::AssessmentSession::currentChanged, this,
            [this, themeAt](int index) { enterTheme(themeAt(index)); });
    if (session.assessment().id == m_assessment) {
        enterTheme(themeAt(session.current()));
        return;
    }
    m_assessment = session.assessment().id;
    m_theme = themeAt(session.current());
    setMinutes(0);
}

void ThemeTimer::setMinutes(int minutes)
{
    m_minutes = minutes;
    restart();
}

void ThemeTimer::enterTheme(int theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    restart();
}

void ThemeTimer::restart()
{
    m_before = 0;
    m_paused = false;
    m_since = m_clock.now();
    announce();
}

void ThemeTimer::setPaused(bool paused)
{
    if (m_minutes == 0 || paused == m_paused)
        return;
    m_before = used();
    m_since = m_clock.now();
    m_paused = paused;
    announce();
}

qint64 ThemeTimer::used() const
{
    // The computer's clock may be set back meanwhile.
    return m_before + (m_paused ? 0 : std::max<qint64>(0, m_since.msecsTo(m_clock.now())));
}

std::optional<int> ThemeTimer::minutesLeft() const
{
    if (m_minutes == 0)
        return std::nullopt;
    const qint64 left = std::max<qint64>(0, m_minutes * MinuteMSecs - used());
    return static_cast<int>((left + MinuteMSecs - 1) / MinuteMSecs);
}

QString ThemeTimer::text() const
{
    const std::optional<int> left = minutesLeft();
    if (!left)
        return {};
    if (*left == 0)
        return tr("Time is up");
    //: Time left for a theme, in minutes
    const QString running = tr("%1 min left").arg(*left);
    //: %1 is the time left for a theme: "6 min left"
    return m_paused ? tr("%1, paused").arg(running) : running;
}

void ThemeTimer::look()
{
    if (minutesLeft() != m_announced)
        announce();
}

void ThemeTimer::announce()
{
    m_announced = minutesLeft();
    if (m_announced.value_or(0) > 0 && !m_paused)
        m_tick.start();
    else
        m_tick.stop();
    emit changed();
}

} // namespace aros::shell
