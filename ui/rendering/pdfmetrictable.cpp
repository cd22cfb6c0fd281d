#include "ui/rendering/pdfmetricparts.h"
#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;
using Role = PdfTag::Role;

namespace {

constexpr int MonthsATable = 24; // two such tables stand on a page
constexpr qsizetype MonthsOfSeveral = 36;
constexpr double FigureGap = 8;
constexpr double FigurePadding = 2;
constexpr double WidestFigure = 64;
constexpr double NarrowestWords = 60;
constexpr double WidestWords = 140;
constexpr double Unbounded = 2000; // points
constexpr qsizetype TextColumns = 2;

// The widest word of a title, or cell of a column, as it must not be broken.
double widthNeeded(PdfFlow &flow, const MetricChart &chart, qsizetype column)
{
    const auto widthOf = [&flow](const QString &text, const TextStyle &style) {
        return flow.canvas().measured({{text, style}}, Unbounded).width();
    };
    double width = 0;
    for (const QString &word : chart.columns.at(column).split(u' '))
        width = std::max(width, widthOf(word, flow.style().smallStrong));
    QStringList cells;
    for (const QStringList &row : chart.rows)
        cells.append(row.value(column));
    cells.removeDuplicates();
    for (const QString &cell : std::as_const(cells))
        width = std::max(width, widthOf(cell, flow.style().detail));
    return width + 1;
}

bool isWords(const MetricChart &chart, qsizetype column)
{
    // Rules and remarks come last: whole sentences that wrap.
    const qsizetype first = chart.columns.size() - TextColumns;
    return column > 1 && column >= first &&
           std::any_of(chart.rows.cbegin(), chart.rows.cend(),
                       [column](const QStringList &row) { return row.value(column).contains(u' '); });
}

QList<PdfTable::Column> figureColumns(PdfFlow &flow, const MetricChart &chart)
{
    QList<double> widths;
    double figures = 0;
    double words = 0;
    for (qsizetype column = 0; column < chart.columns.size(); ++column) {
        const double wanted = widthNeeded(flow, chart, column);
        if (isWords(chart, column))
            widths.append(std::clamp(wanted, NarrowestWords, WidestWords));
        else
            widths.append(std::min(column == 0 ? Unbounded : WidestFigure, wanted));
        (isWords(chart, column) ? words : figures) += widths.constLast();
    }
    // What the figures leave is shared by how much there is to say.
    const double room = page::contentWidth - figures - FigureGap * static_cast<double>(chart.columns.size() - 1);
    const double share = words > 0 ? std::min(1.0, room / words) : 1;
    QList<PdfTable::Column> columns;
    double left = 0;
    for (qsizetype column = 0; column < chart.columns.size(); ++column) {
        const bool wraps = isWords(chart, column);
        const double width = widths.at(column) * (wraps ? share : 1);
        const Qt::Alignment alignment = column > 0 && !wraps ? Qt::AlignRight : Qt::AlignLeft;
        columns.append({chart.columns.at(column), left, width, alignment});
        left += width + FigureGap;
    }
    return columns;
}

} // namespace

void addMetricTable(PdfFlow &flow, const report::MetricPages &pages, const MetricChart &chart, PdfTagTree::Id section)
{
    if (chart.rows.isEmpty())
        return;
    PdfStack heading;
    heading.add(flow.canvas().measured({{chart.words.asTable, flow.style().partHeading}}, page::contentWidth), {0, 0},
                addHeadingTag(flow, section, Role::Heading3, {}));
    const qsizetype begin = pages.charts.size() > 1 ? std::max<qsizetype>(0, chart.rows.size() - MonthsOfSeveral) : 0;
    if (begin > 0) {
        const QString note =
            pages.words.lastMonths.arg(QString::number(MonthsOfSeveral), QString::number(chart.rows.size()));
        heading.add(flow.canvas().measured({{note, flow.style().small}}, page::contentWidth), {0, heading.bottom()},
                    flow.tags().add(section, Role::Paragraph));
    }
    flow.add(heading, {.spaceBefore = 2 * FigureGap, .keepWithNext = true, .startsSection = true});
    const QList<PdfTable::Column> columns = figureColumns(flow, chart);
    for (qsizetype first = begin; first < chart.rows.size(); first += MonthsATable) {
        PdfTable table(flow, columns, section, FigurePadding);
        for (const QStringList &row : chart.rows.mid(first, MonthsATable)) {
            QList<QList<TextRun>> cells;
            for (const QString &cell : row)
                cells.append({{cell, cells.isEmpty() ? flow.style().detailStrong : flow.style().detail}});
            table.addRow(cells);
        }
        const double space = first == begin ? FigurePadding : FigureGap;
        flow.add({.height = table.height(), .spaceBefore = space, .cuts = table.cuts()},
                 [table](const PdfPlace &place) { table.paint(place); });
    }
}

} // namespace aros::rendering
