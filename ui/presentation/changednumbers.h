#pragma once

#include "core/common/texts.h"
#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricrepository.h"

namespace aros::presentation {

// An entry of the log with its figures or targets written as a chart writes them: "5.3% (160 of 3,000)" for "160/3000".
// `metric` is that of the entry's series. What is neither, such as a note, stays as it is.
metrics::MetricChange withNumbersAsShown(metrics::MetricChange change, const metrics::MetricDefinition &metric,
                                         const Texts &texts);

// The entries about a series and what its metric is made of, oldest first, written so. Those of other metrics and staff
// groups of the unit stand beside their own charts. Fails as the repository does.
Result<QList<metrics::MetricChange>> changesAsShown(const metrics::MetricRepository &repository,
                                                    const metrics::MetricCatalog &catalog,
                                                    const metrics::SeriesKey &series, const Texts &texts);

} // namespace aros::presentation
