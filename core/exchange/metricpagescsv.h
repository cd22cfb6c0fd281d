#pragma once

#include "core/report/metricpages.h"

#include <QByteArray>

namespace aros::exchange {

// One row a month and chart, with column names that are the same in every language. Numbers are exact, as the charts
// have them; what is hidden is empty, and the columns whose names end in _shown say so in words.
QByteArray metricPagesCsv(const report::MetricPages &pages);

} // namespace aros::exchange
