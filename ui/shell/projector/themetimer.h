#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/common/clock.h"

#include <QList>
#include <QTimer>

#include <optional>

namespace aros::shell {

// How long a team wants to stay with one theme: counts the minutes of each theme anew, and only ever says what is left.
// Nothing of it is stored.
class ThemeTimer final : public QObject
{
    Q_OBJECT

public:
    // `clock` must outlive the timer.
    explicit ThemeTimer(const Clock &clock);

    static const QList<int> &choices(); // minutes

    // From now on counts for the theme this session is at. Off again for another assessment than before.
    void follow(const assessment::AssessmentSession &session);

    int minutes() const { return m_minutes; } // 0: off
    // Starts anew, also with the same minutes.
    void setMinutes(int minutes);
    bool isPaused() const { return m_paused; }
    // Nothing happens while the timer is off.
    void setPaused(bool paused);

    // Begun minutes count; 0 when the time is up. None while the timer is off.
    std::optional<int> minutesLeft() const;
    // "6 min left", "6 min left, paused", "Time is up"; empty while the timer is off.
    QString text() const;

signals:
    void changed(); // of anything that can be read here

private:
    void enterTheme(int theme);
    void restart();
    void look();
    void announce();
    qint64 used() const; // milliseconds

    const Clock &m_clock;
    QTimer m_tick;
    AssessmentId m_assessment;
    int m_theme = -1;
    int m_minutes = 0;
    bool m_paused = false;
    QDateTime m_since;   // when it last began to run
    qint64 m_before = 0; // milliseconds used before that
    std::optional<int> m_announced;
};

} // namespace aros::shell
