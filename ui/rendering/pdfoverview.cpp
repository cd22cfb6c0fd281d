#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"
#include "ui/rendering/radarcolours.h"
#include "ui/rendering/radarpainter.h"

namespace aros::rendering {

using report::Report;
using report::ThemeRow;
using Role = PdfTag::Role;

namespace {

constexpr double RadarHeight = 338;
constexpr double RadarMargin = 10; // left and right
constexpr double ScoreBarHeight = 7;
constexpr double ScoreBarWidth = 80;
constexpr double ScoreColumn = 235;
constexpr double ScoreColumnBesideVotes = 170;
constexpr double VotesColumnWidth = 66;
constexpr double ScoreColumnWidth = ScoreBarWidth + 34;

void addRadarFigure(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const PdfTagTree::Id tag =
        flow.tags().add(section, {.role = Role::Figure, .alternativeText = report.radar.summary});
    const RadarStyle style{radarColours(flow.style().colours), reportFont(flow.style().body)};
    const PageBlock block{.height = RadarHeight, .spaceBefore = 14, .keepWithNext = true};
    flow.add(block, [&flow, &report, tag, style](const PdfPlace &place) {
        const QRectF rect(place.point(RadarMargin, 0), QSizeF(page::contentWidth - 2 * RadarMargin, RadarHeight));
        flow.canvas().figure(rect, tag, [&](QPainter &painter, const QRectF &bounds) {
            RadarPainter(report.radar, style, bounds, painter.device()).paint(painter);
        });
    });
}

bool hasVotes(const Report &report)
{
    return !report.radar.band.isEmpty();
}

double scoreColumn(const Report &report)
{
    return hasVotes(report) ? ScoreColumnBesideVotes : ScoreColumn;
}

QList<PdfTable::Column> themeColumns(const Report &report)
{
    const Report::Words &words = report.words;
    const double right = page::contentWidth;
    const double score = scoreColumn(report);
    QList<PdfTable::Column> columns{{words.theme, 0, score - 7},
                                    {words.score, score, ScoreColumnWidth, Qt::AlignRight},
                                    {words.rated, right - 149, 48, Qt::AlignRight},
                                    {words.dontKnow, right - 96, 48, Qt::AlignRight},
                                    {words.notApplicable, right - 43, 43, Qt::AlignRight}};
    if (hasVotes(report))
        columns.insert(2, {words.votes, score + ScoreColumnWidth, VotesColumnWidth, Qt::AlignRight});
    return columns;
}

QList<QList<TextRun>> themeCells(const ThemeRow &row, bool withVotes, const PdfStyle &style)
{
    const auto count = [&style](int number) {
        TextStyle text = style.detail;
        text.colour = number == 0 ? style.small.colour : text.colour;
        return QList<TextRun>{{QString::number(number), text}};
    };
    QList<TextRun> score{{row.scoreText, style.detailStrong}};
    score.first().style.weight = QFont::Bold;
    if (!row.remark.isEmpty())
        score = {{row.remark, style.small}};
    QList<QList<TextRun>> cells{{{row.title, style.detailStrong}},
                                score,
                                {{row.ratedText, style.detail}},
                                count(row.dontKnow),
                                count(row.notApplicable)};
    if (withVotes)
        cells.insert(2, {{row.band ? row.bandText : QStringLiteral("–"), style.detail}});
    return cells;
}

void paintScoreBar(PdfFlow &flow, QPointF at, const ThemeRow &row, int highest)
{
    if (!row.score)
        return;
    const presentation::Palette &colours = flow.style().colours;
    flow.canvas().box({at, QSizeF(ScoreBarWidth, ScoreBarHeight)}, colours.track);
    const double share = qBound(0.0, *row.score / highest, 1.0);
    if (share > 0)
        flow.canvas().box({at, QSizeF(ScoreBarWidth * share, ScoreBarHeight)}, colours.primary);
}

void addThemeTable(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    PdfTable table(flow, themeColumns(report), section);
    for (const ThemeRow &row : report.themes)
        table.addRow(themeCells(row, hasVotes(report), flow.style()));
    flow.add({.height = table.height(), .spaceBefore = 16}, [&flow, &report, table](const PdfPlace &place) {
        table.paint(place.at);
        for (int index = 0; index < report.themes.size(); ++index) {
            const double y = table.rows().at(index).middle() - ScoreBarHeight / 2;
            paintScoreBar(flow, place.point(scoreColumn(report), y), report.themes.at(index), report.radar.highest);
        }
    });
}

} // namespace

void addOverview(PdfFlow &flow, const Report &report)
{
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    const QString &title = report.words.whereTheTeamStands;
    PdfStack stack;
    const double y = stack.add(flow.canvas().measured({{title, flow.style().heading}}, page::contentWidth), {0, 0},
                               addHeadingTag(flow, section, Role::Heading2, title));
    stack.add(flow.canvas().measured({{report.words.axisNote, flow.style().small}}, page::contentWidth), {0, y + 2},
              flow.tags().add(section, Role::Paragraph));
    flow.add(stack, {.keepWithNext = true, .startsPage = true});
    addRadarFigure(flow, report, section);
    addThemeTable(flow, report, section);
    addHighlightLists(flow, {{report.words.dontKnows, report.dontKnows}, {report.words.comeBacks, report.comeBacks}},
                      section, {.spaceBefore = 22});
}

} // namespace aros::rendering
