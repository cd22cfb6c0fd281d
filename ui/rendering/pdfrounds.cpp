#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"
#include "ui/rendering/radarcolours.h"
#include "ui/rendering/trendpainter.h"
#include "ui/rendering/trendview.h"

namespace aros::rendering {

using report::Report;
using report::RoundChange;
using Role = PdfTag::Role;

namespace {

constexpr double BetweenRoundsParts = 20;
constexpr double BelowRoundsHead = 3;
constexpr double AboveRoundsTable = 4;
constexpr double RoundsRowPadding = 3;
constexpr double ChangeThemeWidth = 140;
constexpr double ChangeNumberWidth = 36;
constexpr double ChangeLeft = 236;
constexpr double ChangeWidth = 128;
constexpr double TargetLeft = 376;
constexpr double ChangeColumnGap = 8;

// A heading with what is said first below it, kept with what follows.
void addRoundsHead(PdfFlow &flow, const QString &title, const QString &text, PdfTagTree::Id section)
{
    PdfStack stack;
    const double y = stack.add(flow.canvas().measured({{title, flow.style().heading}}, page::contentWidth), {0, 0},
                               addHeadingTag(flow, section, Role::Heading2, title));
    if (!text.isEmpty())
        stack.add(flow.canvas().measured({{text, flow.style().detail}}, page::contentWidth), {0, y + BelowRoundsHead},
                  flow.tags().add(section, Role::Paragraph));
    flow.add(stack, {.spaceBefore = BetweenRoundsParts, .keepWithNext = true, .startsSection = true});
}

void addRoundsNote(PdfFlow &flow, const QString &text, PdfTagTree::Id section)
{
    if (text.isEmpty())
        return;
    PdfStack stack;
    stack.add(flow.canvas().measured({{text, flow.style().small}}, page::contentWidth), {0, 0},
              flow.tags().add(section, Role::Paragraph));
    flow.add(stack, {.spaceBefore = BelowRoundsHead + 2});
}

// As on the page: before and change only where there is an earlier round, the target only where there is any.
class ChangeColumns
{
public:
    ChangeColumns(const Report &report, const RoundChange *change) : m_report(report), m_change(change) {}

    QList<PdfTable::Column> columns() const;
    QList<QList<TextRun>> cells(int theme, const PdfStyle &style) const;

private:
    QString targetOf(const QString &theme) const;

    const Report &m_report;
    const RoundChange *m_change;
};

QList<PdfTable::Column> ChangeColumns::columns() const
{
    const Report::Words &words = m_report.words;
    QList<PdfTable::Column> columns{{words.theme, 0, ChangeThemeWidth}};
    double left = ChangeThemeWidth + ChangeColumnGap;
    const auto number = [&](const QString &title) {
        columns.append({title, left, ChangeNumberWidth, Qt::AlignRight});
        left += ChangeNumberWidth + ChangeColumnGap;
    };
    if (m_change)
        number(words.before);
    number(words.now);
    if (m_change)
        columns.append({words.change, ChangeLeft, ChangeWidth, Qt::AlignRight});
    if (!m_report.targets.isEmpty())
        columns.append({words.target, TargetLeft, page::contentWidth - TargetLeft});
    return columns;
}

QList<QList<TextRun>> ChangeColumns::cells(int theme, const PdfStyle &style) const
{
    const report::ThemeRow &row = m_report.themes.at(theme);
    QList<QList<TextRun>> cells{{{row.shortTitle, style.detailStrong}}};
    if (m_change)
        cells.append({{m_change->themes.at(theme).beforeText, style.detail}});
    cells.append({{row.scoreText, style.detail}});
    if (m_change)
        cells.append({{m_change->themes.at(theme).text, style.detailStrong}});
    if (!m_report.targets.isEmpty())
        cells.append({{targetOf(row.id), style.detail}});
    return cells;
}

QString ChangeColumns::targetOf(const QString &theme) const
{
    for (const report::TargetRow &target : m_report.targets) {
        if (target.themeId == theme)
            return target.text + u'\n' + target.reachedText;
    }
    return QStringLiteral("–");
}

void addChangeTable(PdfFlow &flow, const Report &report, const RoundChange *change, PdfTagTree::Id section)
{
    addRoundsHead(flow, change ? change->title : report.words.target, change ? change->summary : QString(), section);
    const ChangeColumns columns(report, change);
    PdfTable table(flow, columns.columns(), section, RoundsRowPadding);
    for (int theme = 0; theme < report.themes.size(); ++theme)
        table.addRow(columns.cells(theme, flow.style()));
    flow.add({.height = table.height(), .spaceBefore = AboveRoundsTable, .keepWithNext = change != nullptr},
             [table](const PdfPlace &place) { table.paint(place.at); });
    if (change)
        addRoundsNote(flow, change->note, section);
}

void addTrendFigure(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const QString &target = report.words.target;
    const PdfTagTree::Id tag =
        flow.tags().add(section, {.role = Role::Figure, .alternativeText = trendText(report.trend, target)});
    const RadarStyle style{radarColours(flow.style().colours), reportFont(flow.style().detail)};
    const auto painter = [&report, style, target](const QRectF &rect, const QPaintDevice *device) {
        return TrendPainter(report.trend, target, style, rect, device);
    };
    const double height = flow.canvas().heightOf(page::contentWidth, [&](const QRectF &rect, QPaintDevice *device) {
        return painter(rect, device).layout().height();
    });
    const PageBlock block{.height = height, .spaceBefore = 10, .keepWithNext = !report.trend.note.isEmpty()};
    flow.add(block, [&flow, painter, tag, height](const PdfPlace &place) {
        const QRectF rect(place.at, QSizeF(page::contentWidth, height));
        flow.canvas().figure(
            rect, tag, [&](QPainter &device, const QRectF &bounds) { painter(bounds, device.device()).paint(device); });
    });
}

void addTrend(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    if (report.trend.rounds.isEmpty())
        return;
    addRoundsHead(flow, report.words.overTheRounds, {}, section);
    addTrendFigure(flow, report, section);
    addRoundsNote(flow, report.trend.note, section);
}

} // namespace

void addRounds(PdfFlow &flow, const Report &report)
{
    if (report.roundsNote.isEmpty() && report.changes.isEmpty() && report.targets.isEmpty())
        return;
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    if (!report.roundsNote.isEmpty()) {
        PdfStack stack;
        stack.add(flow.canvas().measured({{report.roundsNote, flow.style().bodyStrong}}, page::contentWidth), {0, 0},
                  flow.tags().add(section, Role::Paragraph));
        flow.add(stack, {.spaceBefore = BetweenRoundsParts});
    }
    for (const RoundChange &change : report.changes)
        addChangeTable(flow, report, &change, section);
    if (report.changes.isEmpty() && !report.targets.isEmpty())
        addChangeTable(flow, report, nullptr, section);
    addTrend(flow, report, section);
    if (!report.changes.isEmpty())
        addStatementChanges(flow, report);
}

} // namespace aros::rendering
