#include "ui/rendering/blankquestionnaire.h"

#include "ui/rendering/blankparts.h"
#include "ui/rendering/pdfdocument.h"

namespace aros::rendering {

using report::BlankQuestionnaire;
using Role = PdfTag::Role;

namespace {

constexpr double SmallestText = 9; // points; less is hard to read on a ward

PdfMetadata metadataOfSheets(const BlankQuestionnaire &sheets, const QDateTime &now)
{
    QStringList title{sheets.product, sheets.title, sheets.team};
    title.removeAll(QString());
    PdfMetadata metadata;
    metadata.title = title.join(QStringLiteral(" · "));
    metadata.language = pdfLanguage(sheets.language);
    metadata.author = sheets.team;
    metadata.creator = QStringLiteral("Aros " AROS_VERSION);
    metadata.subject = sheets.product;
    metadata.created = now;
    return metadata;
}

PdfStyle sheetStyle()
{
    PdfStyle style(presentation::paletteFor(presentation::Scheme::Light));
    for (TextStyle *text : {&style.footer, &style.small, &style.smallStrong})
        text->size = SmallestText;
    return style;
}

// The scale in short, for those who have turned over the page with its description: the levels, and below them the
// answers without one.
PdfText scaleNote(const PdfCanvas &canvas, const PdfStyle &style, const BlankQuestionnaire &sheets)
{
    TextStyle letter = style.smallStrong;
    letter.weight = QFont::Bold;
    QList<TextRun> runs;
    for (int index = 0; index < sheets.answers.size(); ++index) {
        const BlankQuestionnaire::Answer &answer = sheets.answers.at(index);
        const bool endsLine = index + 1 == questions::LevelCount;
        runs.append({answer.letter + QLatin1Char(' '), letter});
        runs.append({answer.title, style.small});
        if (index + 1 < sheets.answers.size())
            runs.append({endsLine ? QStringLiteral("\n") : QStringLiteral("  ·  "), style.small});
    }
    return canvas.measured(runs, page::contentWidth);
}

int paintLanguage(PdfCanvas &canvas, const BlankQuestionnaire &sheets)
{
    const PdfStyle style = sheetStyle();
    PdfFlow flow(canvas, style);
    flow.setPageNote(scaleNote(canvas, style, sheets));
    const PdfTagTree::Id section =
        canvas.tags().add(PdfTagTree::document, {.role = Role::Section, .language = pdfLanguage(sheets.language)});
    addBlankHead(flow, sheets, section);
    addBlankThemes(flow, sheets, section);
    return flow.paint(sheets.footer, sheets.words.page);
}

} // namespace

Result<QByteArray> writeBlankQuestionnaire(const QList<BlankQuestionnaire> &languages, const QDateTime &now)
{
    return writePdf(metadataOfSheets(languages.constFirst(), now), [&languages](PdfCanvas &canvas) {
        int pages = 0;
        for (const BlankQuestionnaire &sheets : languages) {
            // On the front of a new sheet of paper.
            if (pages > 0)
                canvas.newPage();
            if (pages % 2 != 0)
                canvas.newPage();
            pages = paintLanguage(canvas, sheets);
        }
    });
}

} // namespace aros::rendering
