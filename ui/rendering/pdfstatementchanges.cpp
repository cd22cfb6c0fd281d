#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"

#include <algorithm>

namespace aros::rendering {

using report::Report;
using report::RoundChange;
using report::StatementChangeRow;
using Role = PdfTag::Role;

namespace {

constexpr double BetweenThemeTables = 9;
constexpr double StatementRowPadding = 2;
constexpr double ChangedLabelWidth = 220;
constexpr double BeforeLeft = 226;
constexpr double NowLeft = 342;
constexpr double LevelWidth = 112;
constexpr double DifferenceLeft = 456;
constexpr double AboveUnpaired = 12;
constexpr double BetweenUnpaired = 2;

// The theme's name stands where the title of its statements' column would.
void addChangedTheme(PdfFlow &flow, const report::ThemeChangeRow &theme, const RoundChange &change,
                     const Report &report, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    const Report::Words &words = report.words;
    const QList<PdfTable::Column> columns{
        {theme.theme, 0, ChangedLabelWidth},
        {words.before, BeforeLeft, LevelWidth},
        {words.now, NowLeft, LevelWidth},
        {words.change, DifferenceLeft, page::contentWidth - DifferenceLeft, Qt::AlignRight}};
    PdfTable table(flow, columns, section, StatementRowPadding);
    for (const StatementChangeRow &row : change.statements) {
        if (row.themeId != theme.themeId)
            continue;
        QList<TextRun> label{{row.label, style.detail}};
        if (!row.remark.isEmpty())
            label.append({QStringLiteral(" · ") + row.remark, style.small});
        table.addRow({label,
                      {{row.beforeText, style.detail}},
                      {{row.afterText, style.detail}},
                      {{row.changeText, style.detailStrong}}});
    }
    flow.add({.height = table.height(), .spaceBefore = BetweenThemeTables},
             [table](const PdfPlace &place) { table.paint(place.at); });
}

// A heading and its items, each a paragraph of a list.
void addItems(PdfFlow &flow, const QString &title, const QString &note, const QList<QList<TextRun>> &items,
              PdfTagTree::Id section)
{
    if (items.isEmpty())
        return;
    const PdfStyle &style = flow.style();
    PdfTagTree &tags = flow.tags();
    PdfStack stack;
    double y = stack.add(flow.canvas().measured({{title, style.partHeading}}, page::contentWidth), {0, 0},
                         addHeadingTag(flow, section, Role::Heading3, title));
    if (!note.isEmpty())
        y = stack.add(flow.canvas().measured({{note, style.small}}, page::contentWidth), {0, y},
                      tags.add(section, Role::Paragraph));
    flow.add(stack, {.spaceBefore = AboveUnpaired, .keepWithNext = true});
    const PdfTagTree::Id list = tags.add(section, Role::List);
    for (const QList<TextRun> &item : items) {
        PdfStack line;
        const PdfTagTree::Id body = tags.add(tags.add(list, Role::ListItem), Role::ListBody);
        line.add(flow.canvas().measured(item, page::contentWidth), {0, 0}, tags.add(body, Role::Paragraph));
        flow.add(line, {.spaceBefore = BetweenUnpaired});
    }
}

QList<QList<TextRun>> unpairedItems(const QList<report::UnpairedRow> &rows, const PdfStyle &style)
{
    QList<QList<TextRun>> items;
    for (const report::UnpairedRow &row : rows) {
        QStringList parts{row.theme, row.ratingText};
        parts.removeAll(QString());
        items.append({{row.label, style.detailStrong},
                      {QStringLiteral(" · ") + parts.join(QStringLiteral(" · ")), style.small}});
    }
    return items;
}

QList<QList<TextRun>> regroupedItems(const RoundChange &change, const PdfStyle &style)
{
    QList<QList<TextRun>> items;
    for (const report::RegroupedRow &row : change.regrouped)
        items.append({{row.text, style.detail}});
    return items;
}

bool hasStatements(const RoundChange &change, const QString &theme)
{
    return std::ranges::any_of(change.statements,
                               [&theme](const StatementChangeRow &row) { return row.themeId == theme; });
}

} // namespace

void addStatementChanges(PdfFlow &flow, const Report &report)
{
    const RoundChange &change = report.changes.constFirst();
    if (change.statements.isEmpty() && change.retired.isEmpty() && change.added.isEmpty() && change.regrouped.isEmpty())
        return;
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    const QString &title = report.words.statementByStatement;
    flow.setRunningTitle(title);
    PdfStack stack;
    const double y = stack.add(flow.canvas().measured({{title, flow.style().heading}}, page::contentWidth), {0, 0},
                               addHeadingTag(flow, section, Role::Heading2, title));
    stack.add(flow.canvas().measured({{change.title, flow.style().small}}, page::contentWidth), {0, y + 2},
              flow.tags().add(section, Role::Paragraph));
    flow.add(stack, {.spaceBefore = 20, .keepWithNext = true, .startsSection = true});
    for (const report::ThemeChangeRow &theme : change.themes) {
        if (hasStatements(change, theme.themeId))
            addChangedTheme(flow, theme, change, report, section);
    }
    addItems(flow, report.words.retired, {}, unpairedItems(change.retired, flow.style()), section);
    addItems(flow, report.words.added, {}, unpairedItems(change.added, flow.style()), section);
    addItems(flow, report.words.regrouped, report.words.regroupedNote, regroupedItems(change, flow.style()), section);
    flow.setRunningTitle({});
}

} // namespace aros::rendering
