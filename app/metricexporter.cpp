#include "app/metricexporter.h"

#include "app/reportexporter.h"
#include "core/common/checkedfile.h"
#include "core/exchange/metricpagescsv.h"
#include "core/exchange/metricpagesxlsx.h"
#include "ui/rendering/metricchartpicture.h"
#include "ui/rendering/metricpagespdf.h"

#include <QFileInfo>

namespace aros {

namespace {

constexpr int MetricPictureWidth = 960; // as a report's picture

Result<QByteArray> renderPicture(const report::MetricPages &pages, bool scales)
{
    if (pages.charts.size() != 1)
        return failure(ErrorCode::InvalidValue, QStringLiteral("a picture of %1 charts").arg(pages.charts.size()));
    const rendering::MetricStyle style{rendering::metricColours(presentation::paletteFor(presentation::Scheme::Light)),
                                       pictureFont()};
    const metrics::MetricChart &chart = pages.charts.constFirst().chart();
    return scales ? rendering::metricChartSvg(chart, style, MetricPictureWidth)
                  : rendering::metricChartPng(chart, style, MetricPictureWidth);
}

} // namespace

Result<QByteArray> renderMetrics(const report::MetricPages &pages, const QString &ending, const QDateTime &now,
                                 const report::ChartsDone &goesOn)
{
    const QString format = ending.toLower();
    if (format == QLatin1String("pdf"))
        return rendering::writeMetricPages(pages, now, goesOn);
    if (format == QLatin1String("xlsx"))
        return exchange::metricPagesXlsx(pages, now);
    if (format == QLatin1String("csv"))
        return exchange::metricPagesCsv(pages);
    if (format == QLatin1String("svg") || format == QLatin1String("png"))
        return renderPicture(pages, format == QLatin1String("svg"));
    return failure(ErrorCode::InvalidValue, QStringLiteral("ending: ") + ending);
}

Result<void> exportMetrics(const report::MetricPages &pages, const QString &path, const QDateTime &now,
                           const report::ChartsDone &goesOn)
{
    const Result<QByteArray> bytes = renderMetrics(pages, QFileInfo(path).suffix(), now, goesOn);
    if (!bytes)
        return failure(bytes.error());
    return writeFile(path, *bytes);
}

} // namespace aros
