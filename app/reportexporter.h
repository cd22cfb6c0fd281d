#pragma once

#include "core/common/result.h"
#include "core/report/blankquestionnaire.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QFont>
#include <QString>
#include <QStringList>

#include <optional>

namespace aros {

enum class ReportFormat { Pdf, Csv, Json, Svg, Png };

// The endings that files can have, without the point: "pdf", "csv", … in the order in which they are named to people.
const QStringList &reportEndings();

// The format that an ending (without the point) or a file's name asks for, whatever its case.
std::optional<ReportFormat> formatOfEnding(const QString &ending);
std::optional<ReportFormat> formatOfFile(const QString &path);

// A report as the bytes of a file. Pdf, Svg and Png need fonts and with them a QGuiApplication; the pictures are of
// the report's radar alone. `now` is the time that a PDF says it was made at.
Result<QByteArray> renderReport(const report::Report &report, ReportFormat format, const QDateTime &now);

// The same written to `path`, whose ending decides. Fails as writeFile does, with PdfFailed or ChartFailed, and with
// InvalidValue for an ending that is none of the five.
Result<void> exportReport(const report::Report &report, const QString &path, const QDateTime &now);

// The font of pictures in files: that of the PDF and of the window, at the size of the smallest text.
QFont pictureFont();

// The blank questionnaire as a PDF, one language after the other. Fails as writeFile does and with PdfFailed.
Result<void> exportBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages, const QString &path,
                                      const QDateTime &now);

} // namespace aros
