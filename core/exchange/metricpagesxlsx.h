#pragma once

#include "core/common/result.h"
#include "core/report/metricpages.h"

#include <QByteArray>
#include <QDateTime>

namespace aros::exchange {

// A workbook: all metrics at a glance, a sheet a metric with a row a month and a line chart, and the definitions.
// Numbers are those of the charts, up to the 16 digits that such files keep. What is hidden is no number anywhere: its
// cell is empty, which the chart draws as a gap, and words stand beside it.
//
// `now` is the time that it says it was made at: the same pages and time give the same bytes. Fails with
// FileNotWritable where there is no room for temporary files.
Result<QByteArray> metricPagesXlsx(const report::MetricPages &pages, const QDateTime &now);

} // namespace aros::exchange
