#include "ui/rendering/metricpagespdf.h"

#include "ui/rendering/pdfdocument.h"
#include "ui/rendering/pdfmetricparts.h"

namespace aros::rendering {

using report::MetricPages;

namespace {

PdfMetadata metricMetadata(const MetricPages &pages, const QDateTime &now)
{
    QStringList parts{pages.title, pages.subject, pages.period};
    parts.removeAll(QString());
    PdfMetadata metadata;
    metadata.title = parts.join(QStringLiteral(" · "));
    metadata.language = pdfLanguage(pages.language);
    metadata.author = pages.subject;
    metadata.creator = QStringLiteral("Aros " AROS_VERSION);
    metadata.subject = pages.product;
    metadata.created = now;
    return metadata;
}

} // namespace

Result<QByteArray> writeMetricPages(const MetricPages &pages, const QDateTime &now, const report::ChartsDone &goesOn)
{
    bool isCancelled = false;
    const Result<QByteArray> bytes = writePdf(metricMetadata(pages, now), [&](PdfCanvas &canvas) {
        const PdfStyle style(presentation::paletteFor(presentation::Scheme::Light));
        PdfFlow flow(canvas, style);
        addMetricHead(flow, pages);
        if (pages.charts.size() > 1)
            addMetricOverview(flow, pages);
        for (qsizetype done = 0; done < pages.charts.size() && !isCancelled; ++done) {
            isCancelled = goesOn && !goesOn(done);
            if (!isCancelled)
                addMetricChart(flow, pages, pages.charts.at(done).chart());
        }
        flow.paint(pages.footer, pages.words.page);
    });
    return isCancelled ? failure(ErrorCode::Cancelled) : bytes;
}

} // namespace aros::rendering
