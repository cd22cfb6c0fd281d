#pragma once

#include <QDateTime>

namespace aros {

// The time now, behind an interface so that tests choose it. Always UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace aros
