#pragma once

#include "core/common/result.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QDateTime>

namespace aros::rendering {

// The report as a tagged PDF/A-1b: cover, radar and table, what has changed since
// earlier rounds, a section a theme, method. It prints the report's words and
// numbers and adds none of its own. `now` is written into the file as its date. Needs a GUI application (fonts), but no
// display. Fails with PdfFailed.
Result<QByteArray> writePdfReport(const report::Report &report, const QDateTime &now);

} // namespace aros::rendering
