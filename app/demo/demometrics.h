#pragma once

#include "core/metrics/metricrepository.h"

namespace aros::demo {

// Puts the made-up figures into the repository in one delivery, with targets, an anew set of limits, notes and events
// for a first look at their charts. Gives how many figures were added: none where the organisation has figures already,
// whatever month they end with, so that nothing is there twice and what somebody tried out stays. Figures come last;
// what was interrupted is done again.
Result<int> addDemoFigures(metrics::MetricRepository &repository, const QDate &today, quint32 seed);

} // namespace aros::demo
