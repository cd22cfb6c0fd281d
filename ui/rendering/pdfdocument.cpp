#include "ui/rendering/pdfdocument.h"

#include "ui/rendering/pdftagger.h"

#include <QBuffer>
#include <QPdfWriter>

namespace aros::rendering {

namespace {

constexpr int Resolution = 300; // dots an inch; finer ones make longer files of the same look

} // namespace

QString pdfLanguage(Language language)
{
    return language == Language::Welsh ? QStringLiteral("cy") : QStringLiteral("en-GB");
}

Result<QByteArray> writePdf(const PdfMetadata &metadata, const std::function<void(PdfCanvas &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    PdfCanvas canvas(writer);
    paint(canvas);
    canvas.finish();
    return tagPdf(buffer.data(), canvas.tags().built(), metadata);
}

} // namespace aros::rendering
