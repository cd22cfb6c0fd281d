#pragma once

#include "core/common/clock.h"

namespace aros::tests {

// A clock that stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now = QDateTime(QDate(2026, 3, 10), QTime(14, 32, 5, 123), Qt::UTC))
        : m_now(std::move(now))
    {
    }

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advanceMSecs(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

} // namespace aros::tests
