#include "core/metrics/figuredelivery.h"

namespace aros::metrics {

Result<PutCounts> FigureDelivery::finish()
{
    Result<bool> isDone = false;
    while (isDone && !*isDone)
        isDone = goOn(std::chrono::minutes(1));
    if (!isDone)
        return failure(isDone.error());
    return counts();
}

} // namespace aros::metrics
