#include "core/common/clock.h"

namespace aros {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace aros
