#include "ui/rendering/pdfreportwriter.h"

#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftagger.h"

#include <QBuffer>
#include <QPdfWriter>

namespace aros::rendering {

using report::Report;

namespace {

constexpr int Resolution = 300; // dots an inch; finer ones make longer files of the same look

QString documentTitle(const Report &report)
{
    QStringList parts{report.product, report.team, report.roundTitle, report.period};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

PdfMetadata metadataOf(const Report &report, const QDateTime &now)
{
    PdfMetadata metadata;
    metadata.title = documentTitle(report);
    metadata.language = report.language == Language::Welsh ? QStringLiteral("cy") : QStringLiteral("en-GB");
    metadata.author = report.team;
    metadata.creator = QStringLiteral("Aros " AROS_VERSION);
    metadata.subject = report.product;
    metadata.created = now;
    return metadata;
}

void prepare(QPdfWriter &writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
}

PdfTag paintPages(QPdfWriter &writer, const Report &report)
{
    const PdfStyle style(presentation::paletteFor(presentation::Scheme::Light));
    PdfCanvas canvas(writer);
    PdfFlow flow(canvas, style);
    addCover(flow, report);
    addOverview(flow, report);
    addVotes(flow, report);
    addThemeSections(flow, report);
    addMethod(flow, report);
    flow.paint(report.footer, report.words.page);
    canvas.finish();
    return canvas.tags().built();
}

} // namespace

Result<QByteArray> writePdfReport(const Report &report, const QDateTime &now)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer);
    const PdfTag document = paintPages(writer, report);
    return tagPdf(buffer.data(), document, metadataOf(report, now));
}

} // namespace aros::rendering
