#pragma once

#include "core/common/result.h"
#include "core/report/metricpages.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace aros {

// Charts of metrics as the bytes of a file: "pdf", "xlsx" or "csv"; of a single chart "svg" and "png" as well. All but
// the middle two need fonts and with them a QGuiApplication. `now` is the time that the file says it was made at.
// InvalidValue for any other ending, and for a picture of several charts or none; Cancelled where `goesOn`, which a PDF
// asks, said so.
Result<QByteArray> renderMetrics(const report::MetricPages &pages, const QString &ending, const QDateTime &now,
                                 const report::ChartsDone &goesOn = {});

// The same written to `path`, whose ending decides. Fails as writeFile does too.
Result<void> exportMetrics(const report::MetricPages &pages, const QString &path, const QDateTime &now,
                           const report::ChartsDone &goesOn = {});

} // namespace aros
