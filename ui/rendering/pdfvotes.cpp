#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"

#include <algorithm>

namespace aros::rendering {

using report::DifferenceRow;
using report::GroupTable;
using report::Report;
using Role = PdfTag::Role;

namespace {

constexpr double BelowVotesHeading = 3;
constexpr double AboveVotesTable = 4;
constexpr double BetweenVotesParts = 20;
constexpr double LabelWidth = 142;
constexpr double ThemeLeft = 148;
constexpr double ThemeWidth = 108;
constexpr double CountsLeft = 262;
constexpr double CountWidth = 17;
constexpr double CountPadding = 1; // between the tints of neighbouring counts
constexpr double DeepestTint = 0.42;
constexpr double MedianLeft = 348;
constexpr double MedianWidth = 42;
constexpr double AgreementLeft = 396;
constexpr double GroupsLeft = 190;
constexpr double MostGroupWidth = 120;
constexpr double GroupGap = 10;
constexpr double GroupRowPadding = 2.5; // above and below
constexpr qsizetype GroupsSideBySide = 4;

// A heading with a sentence below it, kept with what follows.
void addVotesHead(PdfFlow &flow, const QString &title, const QString &note, PdfTagTree::Id section, PageBlock block)
{
    PdfStack stack;
    const double y = stack.add(flow.canvas().measured({{title, flow.style().heading}}, page::contentWidth), {0, 0},
                               addHeadingTag(flow, section, Role::Heading2, title));
    if (!note.isEmpty())
        stack.add(flow.canvas().measuredEvenly({{note, flow.style().small}}, page::contentWidth),
                  {0, y + BelowVotesHeading}, flow.tags().add(section, Role::Paragraph));
    block.spaceBefore = BetweenVotesParts;
    flow.add(stack, block);
}

QList<PdfTable::Column> differenceColumns(const Report::Words &words)
{
    QList<PdfTable::Column> columns{{words.statement, 0, LabelWidth}, {words.theme, ThemeLeft, ThemeWidth}};
    for (int level = 0; level < questions::LevelCount; ++level)
        columns.append({QString::number(level), CountsLeft + level * CountWidth, CountWidth, Qt::AlignHCenter});
    columns.append({words.median, MedianLeft, MedianWidth, Qt::AlignRight});
    columns.append({words.agreement, AgreementLeft, page::contentWidth - AgreementLeft, Qt::AlignRight});
    return columns;
}

QList<QList<TextRun>> differenceCells(const DifferenceRow &row, const PdfStyle &style)
{
    QList<QList<TextRun>> cells{{{row.statement.label, style.detailStrong}}, {{row.statement.theme, style.detail}}};
    for (const int count : row.votes.levels) {
        TextStyle text = style.detail;
        text.colour = count == 0 ? style.small.colour : text.colour;
        cells.append({{QString::number(count), text}});
    }
    cells.append({{row.votes.medianText, style.detail}});
    cells.append({{row.votes.agreementText + QStringLiteral(" "), style.detailStrong},
                  {QStringLiteral("· ") + row.votes.closeness, style.detail}});
    return cells;
}

// The more votes a level has, the deeper its tint: the shape of a spread at a glance. The counts say it in figures.
void paintTints(PdfFlow &flow, const PdfPlace &place, const PdfTable::Row &row, const DifferenceRow &difference)
{
    const presentation::Palette &colours = flow.style().colours;
    const auto &levels = difference.votes.levels;
    const int most = std::max(1, *std::max_element(levels.begin(), levels.end()));
    for (std::size_t level = 0; level < levels.size(); ++level) {
        if (levels[level] == 0)
            continue;
        const QRectF cell(
            place.point(CountsLeft + static_cast<double>(level) * CountWidth + CountPadding, row.top + 1.5),
            QSizeF(CountWidth - 2 * CountPadding, row.height - 3.6));
        flow.canvas().box(cell, blended(colours.primary, colours.card, DeepestTint * levels[level] / most), 2);
    }
}

void addDifferences(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    const bool none = report.differences.isEmpty();
    addVotesHead(flow, report.words.differences, none ? report.noDifferences : report.differencesNote, section,
                 {.keepWithNext = !none, .startsSection = true});
    if (none)
        return;
    PdfTable table(flow, differenceColumns(report.words), section);
    for (const DifferenceRow &row : report.differences)
        table.addRow(differenceCells(row, flow.style()));
    flow.add({.height = table.height(), .spaceBefore = AboveVotesTable},
             [&flow, &report, table](const PdfPlace &place) {
                 for (int index = 0; index < report.differences.size(); ++index)
                     paintTints(flow, place, table.rows().at(index), report.differences.at(index));
                 table.paint(place.at);
             });
}

// Some of the staff groups, from `first` on.
void addGroupColumns(PdfFlow &flow, const Report &report, qsizetype first, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    const qsizetype last = std::min(first + GroupsSideBySide, report.groups.columns.size());
    const double room = (page::contentWidth - GroupsLeft) / static_cast<double>(last - first);
    const double step = std::min(MostGroupWidth, room);
    QList<PdfTable::Column> columns{{report.words.theme, 0, GroupsLeft - GroupGap}};
    for (qsizetype group = first; group < last; ++group) {
        const GroupTable::Column &column = report.groups.columns.at(group);
        columns.append({column.group + u'\n' + column.people, GroupsLeft + static_cast<double>(group - first) * step,
                        step - GroupGap, Qt::AlignRight});
    }
    PdfTable table(flow, columns, section, GroupRowPadding);
    for (const GroupTable::Row &row : report.groups.rows) {
        QList<QList<TextRun>> cells{{{row.theme, style.detailStrong}}};
        for (qsizetype group = first; group < last; ++group)
            cells.append({{row.cells.at(group), style.detail}});
        table.addRow(cells);
    }
    flow.add({.height = table.height(), .spaceBefore = AboveVotesTable},
             [table](const PdfPlace &place) { table.paint(place.at); });
}

void addGroups(PdfFlow &flow, const Report &report, PdfTagTree::Id section)
{
    if (report.groupsNote.isEmpty())
        return;
    addVotesHead(flow, report.words.byStaffGroup, report.groupsNote, section,
                 {.keepWithNext = !report.groups.columns.isEmpty()});
    for (qsizetype first = 0; first < report.groups.columns.size(); first += GroupsSideBySide)
        addGroupColumns(flow, report, first, section);
}

} // namespace

void addVotes(PdfFlow &flow, const Report &report)
{
    if (report.votesNote.isEmpty())
        return;
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    addDifferences(flow, report, section);
    addGroups(flow, report, section);
}

} // namespace aros::rendering
