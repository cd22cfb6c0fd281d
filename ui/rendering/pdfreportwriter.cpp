#include "ui/rendering/pdfreportwriter.h"

#include "ui/rendering/pdfdocument.h"
#include "ui/rendering/pdfparts.h"

namespace aros::rendering {

using report::Report;

namespace {

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
    metadata.language = pdfLanguage(report.language);
    metadata.author = report.team;
    metadata.creator = QStringLiteral("Aros " AROS_VERSION);
    metadata.subject = report.product;
    metadata.created = now;
    return metadata;
}

} // namespace

Result<QByteArray> writePdfReport(const Report &report, const QDateTime &now)
{
    return writePdf(metadataOf(report, now), [&report](PdfCanvas &canvas) {
        const PdfStyle style(presentation::paletteFor(presentation::Scheme::Light));
        PdfFlow flow(canvas, style);
        addCover(flow, report);
        addOverview(flow, report);
        addRounds(flow, report);
        addVotes(flow, report);
        addThemeSections(flow, report);
        addMethod(flow, report);
        flow.paint(report.footer, report.words.page);
    });
}

} // namespace aros::rendering
