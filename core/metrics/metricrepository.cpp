#include "core/metrics/metricrepository.h"

namespace aros::metrics {

Result<PutCounts> MetricRepository::put(const QList<Figure> &figures, const QString &source)
{
    return deliver({figures, {}, {}, source})->finish();
}

Result<int> MetricRepository::remove(const QList<FigureKey> &keys, const QString &source)
{
    const Result<PutCounts> counts = deliver({{}, keys, {}, source})->finish();
    if (!counts)
        return failure(counts.error());
    return counts->corrected;
}

} // namespace aros::metrics
