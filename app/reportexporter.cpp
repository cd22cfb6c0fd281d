#include "app/reportexporter.h"

#include "core/common/checkedfile.h"
#include "core/exchange/reportcsv.h"
#include "core/exchange/reportjson.h"
#include "ui/rendering/blankquestionnaire.h"
#include "ui/rendering/pdfreportwriter.h"
#include "ui/rendering/radarcolours.h"
#include "ui/rendering/radarexport.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>

namespace aros {

using report::Report;

namespace {

constexpr int PictureWidth = 960;   // at 96 dots an inch: a slide's width with room for margins
constexpr int PictureFontSize = 15; // pixels; the smallest text of a picture that is shown at its own size

rendering::RadarStyle pictureStyle()
{
    return {rendering::radarColours(presentation::paletteFor(presentation::Scheme::Light)), pictureFont()};
}

} // namespace

QFont pictureFont()
{
    // The font of the PDF and of the window, so that a picture looks the same wherever it was asked for.
    const QString roboto = QStringLiteral("Roboto");
    QFont font(QFontDatabase::hasFamily(roboto) ? roboto : QGuiApplication::font().family());
    font.setPixelSize(PictureFontSize);
    return font;
}

const QStringList &reportEndings()
{
    // In the order of ReportFormat.
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("json"),
                                     QStringLiteral("svg"), QStringLiteral("png")};
    return endings;
}

std::optional<ReportFormat> formatOfEnding(const QString &ending)
{
    const qsizetype index = reportEndings().indexOf(ending.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<ReportFormat>(index));
}

std::optional<ReportFormat> formatOfFile(const QString &path)
{
    return formatOfEnding(QFileInfo(path).suffix());
}

Result<QByteArray> renderReport(const Report &report, ReportFormat format, const QDateTime &now)
{
    switch (format) {
    case ReportFormat::Pdf:
        return rendering::writePdfReport(report, now);
    case ReportFormat::Csv:
        return exchange::reportCsv(report);
    case ReportFormat::Json:
        return exchange::reportJson(report);
    case ReportFormat::Svg:
        return rendering::radarSvg(report.radar, pictureStyle(), PictureWidth, report.language);
    case ReportFormat::Png:
        return rendering::radarPng(report.radar, pictureStyle(), PictureWidth);
    }
    Q_UNREACHABLE();
}

Result<void> exportReport(const Report &report, const QString &path, const QDateTime &now)
{
    const std::optional<ReportFormat> format = formatOfFile(path);
    if (!format)
        return failure(ErrorCode::InvalidValue, QStringLiteral("ending: ") + path);
    const Result<QByteArray> bytes = renderReport(report, *format, now);
    if (!bytes)
        return failure(bytes.error());
    return writeFile(path, *bytes);
}

Result<void> exportBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages, const QString &path,
                                      const QDateTime &now)
{
    const Result<QByteArray> bytes = rendering::writeBlankQuestionnaire(languages, now);
    if (!bytes)
        return failure(bytes.error());
    return writeFile(path, *bytes);
}

} // namespace aros
