#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"

namespace aros::rendering {

using report::Report;
using Role = PdfTag::Role;

namespace {

constexpr double BandBelowText = 26;
constexpr double BetweenCoverParts = 22;
constexpr double BelowHeading = 6;
constexpr double KeyFigureWidth = 160;
constexpr double KeyFigurePadding = 14;
constexpr double CoverSideGap = 24;
constexpr double MetaGap = 20;
constexpr double ParticipantsWidth = 300;
constexpr double MarkPadding = 9;

// The dark band at the top of the first page.
class CoverBand
{
public:
    CoverBand(PdfFlow &flow, const Report &report, PdfTagTree::Id section);

    double height() const { return m_stack.bottom() + BandBelowText; }
    void paint(const PdfPlace &place) const;

private:
    double titleWidth() const { return page::contentWidth - (m_mark.isEmpty() ? 0 : markWidth() + CoverSideGap); }
    double markWidth() const { return m_mark.width() + 2 * MarkPadding; }
    PdfText titleText(const QString &title) const;
    void addMark(const QString &state, PdfTagTree::Id section);
    void addTitle(const Report &report, PdfTagTree::Id section);
    void addDetails(const Report &report, PdfTagTree::Id section);
    double addLine(const QString &text, const TextStyle &style, QPointF at, PdfTagTree::Id tag);

    PdfFlow &m_flow;
    PdfStack m_stack;
    PdfText m_mark;
    PdfTagTree::Id m_markTag = PdfTagTree::document;
    double m_detailsRule = 0;
};

CoverBand::CoverBand(PdfFlow &flow, const Report &report, PdfTagTree::Id section) : m_flow(flow)
{
    if (!report.agreed)
        addMark(report.stateText, section);
    addTitle(report, section);
    addDetails(report, section);
}

void CoverBand::addMark(const QString &state, PdfTagTree::Id section)
{
    m_mark = m_flow.canvas().measured({{state, m_flow.style().coverMark}}, page::contentWidth / 2);
    m_markTag = m_flow.tags().add(section, Role::Paragraph);
}

double CoverBand::addLine(const QString &text, const TextStyle &style, QPointF at, PdfTagTree::Id tag)
{
    return m_stack.add(m_flow.canvas().measured({{text, style}}, titleWidth()), at, tag);
}

// Smaller where a long name would take up the page.
PdfText CoverBand::titleText(const QString &title) const
{
    TextStyle style = m_flow.style().coverTitle;
    const PdfText text = m_flow.canvas().measured({{title, style}}, titleWidth());
    if (text.lineCount() <= 2)
        return text;
    style.size *= 0.7;
    return m_flow.canvas().measured({{title, style}}, titleWidth());
}

void CoverBand::addTitle(const Report &report, PdfTagTree::Id section)
{
    const PdfStyle &style = m_flow.style();
    PdfTagTree &tags = m_flow.tags();
    double y = addLine(report.product, style.coverSmall, {0, 4}, tags.add(section, Role::Paragraph));
    const QString title = report.team.isEmpty() ? report.place : report.team;
    y = m_stack.add(titleText(title), {0, y + 4}, addHeadingTag(m_flow, section, Role::Heading1, title));
    QStringList subtitle{report.roundTitle, report.period};
    subtitle.removeAll(QString());
    y = addLine(subtitle.join(QStringLiteral(", ")), style.coverSubtitle, {0, y + 1},
                tags.add(section, Role::Paragraph));
    m_detailsRule = y + 14;
}

// Where, when agreed, and by whom led: side by side, each below its name.
void CoverBand::addDetails(const Report &report, PdfTagTree::Id section)
{
    QList<std::pair<QString, QString>> details;
    const auto add = [&details](const QString &name, const QString &value) {
        if (!value.isEmpty())
            details.append({name, value});
    };
    add(report.words.organisation, report.place);
    add(report.words.state, report.stateText);
    add(report.words.facilitator, report.facilitator);
    const double width = (page::contentWidth - 2 * MetaGap) / 3;
    double x = 0;
    for (const auto &[name, value] : details) {
        const PdfTagTree::Id tag = m_flow.tags().add(section, Role::Paragraph);
        const PdfText label = m_flow.canvas().measured({{name + QLatin1Char(' '), m_flow.style().coverLabel}}, width);
        const double y = m_stack.add(label, {x, m_detailsRule + 10}, tag);
        m_stack.add(m_flow.canvas().measured({{value, m_flow.style().coverValue}}, width), {x, y}, tag);
        x += width + MetaGap;
    }
}

void CoverBand::paint(const PdfPlace &place) const
{
    PdfCanvas &canvas = m_flow.canvas();
    const presentation::Palette &colours = m_flow.style().colours;
    canvas.box({0, 0, page::width, place.at.y() + height()}, colours.coverBand);
    canvas.rule(place.point(0, m_detailsRule), page::contentWidth,
                blended(colours.onCoverBand, colours.coverBand, 0.28));
    if (!m_mark.isEmpty()) {
        const QRectF mark(place.point(page::contentWidth - markWidth(), 0), QSizeF(markWidth(), m_mark.height() + 7));
        canvas.box(mark, colours.warningSurface, 3);
        canvas.paint(m_mark, mark.topLeft() + QPointF(MarkPadding, 3.5), m_markTag);
    }
    m_stack.paint(canvas, place);
}

// The sentences with the names of themes in bold.
QList<TextRun> emphasised(const QString &text, const QStringList &words, const PdfStyle &style)
{
    QList<TextRun> runs;
    qsizetype from = 0;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, from);
        if (at < 0 || word.isEmpty())
            continue;
        if (at > from)
            runs.append({text.mid(from, at - from), style.body});
        runs.append({word, style.bodyStrong});
        from = at + word.size();
    }
    runs.append({text.mid(from), style.body});
    return runs;
}

struct KeyFigureBox {
    PdfStack stack;
    double height = 0;
};

KeyFigureBox keyFigureBox(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    const double width = KeyFigureWidth - 2 * KeyFigurePadding;
    const double left = page::contentWidth - KeyFigureWidth + KeyFigurePadding;
    KeyFigureBox box;
    double y = KeyFigurePadding - 3;
    const auto add = [&](const QString &text, const TextStyle &textStyle, double above) {
        const PdfTagTree::Id tag = flow.tags().add(section, Role::Paragraph);
        y = box.stack.add(flow.canvas().measuredEvenly({{text, textStyle}}, width), {left, y + above}, tag);
    };
    add(report.overall.label, style.smallStrong, 0);
    add(report.overall.value, style.keyFigure, -3);
    add(report.overall.note, style.small, -2);
    add(report.ratedText, style.detailStrong, 6);
    box.height = y + KeyFigurePadding - 2;
    return box;
}

void addFindings(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const double width = page::contentWidth - KeyFigureWidth - CoverSideGap;
    PdfStack stack;
    const PdfText heading = flow.canvas().measured({{report.words.inShort, flow.style().heading}}, width);
    double y = stack.add(heading, {0, 0}, addHeadingTag(flow, section, Role::Heading2, report.words.inShort));
    const QList<TextRun> runs = emphasised(report.inShort.join(u' '), report.inShortEmphasis, flow.style());
    y = stack.add(flow.canvas().measured(runs, width), {0, y + BelowHeading},
                  flow.tags().add(section, Role::Paragraph));
    const KeyFigureBox box = keyFigureBox(flow, report, section);
    const PageBlock block{.height = qMax(y, box.height), .spaceBefore = 26};
    flow.add(block, [&flow, stack, box](const PdfPlace &place) {
        flow.canvas().box({place.point(page::contentWidth - KeyFigureWidth, 0), QSizeF(KeyFigureWidth, box.height)},
                          flow.style().colours.accentSurface, 3);
        stack.paint(flow.canvas(), place);
        box.stack.paint(flow.canvas(), place);
    });
}

PdfTable participantsTable(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    PdfTable table(flow, {{report.words.staffGroup, 0, 170}, {report.words.inTheRoom, 178, ParticipantsWidth - 178}},
                   section);
    for (const report::ParticipantRow &row : report.participants) {
        QList<TextRun> count{{row.countText, row.missing ? style.small : style.detail}};
        count.first().style.size = style.detail.size;
        if (row.missing)
            count.append({QStringLiteral(" · ") + report.words.missingVoice, style.detailStrong});
        table.addRow({{{row.group, style.detail}}, count});
    }
    return table;
}

// What the counts leave out, beside the table.
PdfStack participantsNotes(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const bool besideTable = !report.participants.isEmpty();
    const double left = besideTable ? ParticipantsWidth + CoverSideGap : 0;
    PdfStack notes;
    double y = besideTable ? 4 : 0;
    for (const auto &[text, style] :
         {std::pair{report.missingVoices, flow.style().detailStrong},
          std::pair{report.participantsNote, flow.style().small}, std::pair{report.votesNote, flow.style().small}}) {
        if (text.isEmpty())
            continue;
        const PdfText measured = flow.canvas().measured({{text, style}}, page::contentWidth - left);
        y = notes.add(measured, {left, y}, flow.tags().add(section, Role::Paragraph)) + 6;
    }
    return notes;
}

void addParticipants(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    PdfStack heading;
    const PdfText title =
        flow.canvas().measured({{report.words.whoTookPart, flow.style().heading}}, page::contentWidth);
    heading.add(title, {0, 0}, addHeadingTag(flow, section, Role::Heading2, report.words.whoTookPart));
    flow.add(heading, {.spaceBefore = BetweenCoverParts, .keepWithNext = true});
    if (report.participants.isEmpty()) {
        flow.add(participantsNotes(flow, report, section), {.spaceBefore = BelowHeading});
        return;
    }
    const PdfTable table = participantsTable(flow, report, section);
    const PdfStack notes = participantsNotes(flow, report, section);
    flow.add({.height = qMax(table.height(), notes.bottom()), .spaceBefore = 2},
             [&flow, table, notes](const PdfPlace &place) {
                 table.paint(place.at);
                 notes.paint(flow.canvas(), place);
             });
}

void addStandingOut(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const Report::Words &words = report.words;
    if (report.noHighlights.isEmpty()) {
        addHighlightLists(flow, {{words.strengths, report.strengths}, {words.priorities, report.priorities}}, section,
                          {.spaceBefore = BetweenCoverParts});
        return;
    }
    const QString title = words.strengths + QStringLiteral(" · ") + words.priorities;
    PdfStack stack;
    const double y = stack.add(flow.canvas().measured({{title, flow.style().heading}}, page::contentWidth), {0, 0},
                               addHeadingTag(flow, section, Role::Heading2, title));
    stack.add(flow.canvas().measured({{report.noHighlights, flow.style().body}}, page::contentWidth),
              {0, y + BelowHeading}, flow.tags().add(section, Role::Paragraph));
    flow.add(stack, {.spaceBefore = BetweenCoverParts});
}

void addDisclaimer(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    PdfStack stack;
    stack.add(flow.canvas().measured({{report.disclaimer, flow.style().small}}, page::contentWidth), {0, 0},
              flow.tags().add(section, Role::Paragraph));
    flow.add(stack, {.spaceBefore = BetweenCoverParts});
}

} // namespace

void addCover(PdfFlow &flow, const Report &report)
{
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    const CoverBand band(flow, report, section);
    flow.add({.height = band.height(), .startsPage = true}, [band](const PdfPlace &place) { band.paint(place); });
    addFindings(flow, report, section);
    addParticipants(flow, report, section);
    addStandingOut(flow, report, section);
    addDisclaimer(flow, report, section);
}

} // namespace aros::rendering
