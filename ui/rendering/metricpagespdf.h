#pragma once

#include "core/common/result.h"
#include "core/report/metricpages.h"

#include <QByteArray>
#include <QDateTime>

namespace aros::rendering {

// Charts of metrics as a tagged PDF/A-1b in the language of the pages: all at a glance where there are several; then
// for each what it says, the chart, what it is made of, and its table. `now` is the time that the file says it was made
// at. Needs a GUI application (fonts), but no display, and may run on any thread. Fails with PdfFailed, and with
// Cancelled where `goesOn` said so.
Result<QByteArray> writeMetricPages(const report::MetricPages &pages, const QDateTime &now,
                                    const report::ChartsDone &goesOn = {});

} // namespace aros::rendering
