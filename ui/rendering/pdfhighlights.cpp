#include "ui/rendering/pdfparts.h"

#include <algorithm>
#include <vector>

namespace aros::rendering {

using Role = PdfTag::Role;
using report::HighlightRow;

namespace {

constexpr double ColumnGap = 24;
constexpr double ItemSquare = 15;
constexpr double ItemIndent = 23;
constexpr double AboveList = 5;
constexpr double BetweenItems = 2.5;
constexpr double BetweenLevels = 6;
constexpr qsizetype MostLettersInColumn = 1500;

// Statements of one theme that have the same rating, in the order of the list.
struct HighlightGroup {
    QString ratingText;
    QString code;
    QString theme;
    QStringList labels;
};

QList<HighlightGroup> groupsOf(const QList<HighlightRow> &rows)
{
    QList<HighlightGroup> groups;
    for (const HighlightRow &row : rows) {
        if (groups.isEmpty() || groups.constLast().ratingText != row.ratingText ||
            groups.constLast().theme != row.theme)
            groups.append({row.ratingText, levelCode(row.level), row.theme, {}});
        groups.last().labels.append(row.label);
    }
    return groups;
}

// One list, in a column as wide as it is given.
class HighlightColumn
{
public:
    HighlightColumn(PdfFlow &flow, double left, double width) : m_flow(flow), m_left(left), m_width(width) {}

    void add(const HighlightList &list, PdfTagTree::Id section);
    double bottom() const { return m_stack.bottom(); }
    QList<double> cuts() const { return m_stack.cuts(); }
    void paint(const PdfPlace &place) const;

private:
    struct Square {
        QPointF at;
        QString code;
    };

    void addRating(const HighlightGroup &group, PdfTagTree::Id section);
    void addGroup(const HighlightGroup &group, PdfTagTree::Id list, double left);
    void addLine(const QList<TextRun> &runs, double left, PdfTagTree::Id tag);

    PdfFlow &m_flow;
    double m_left;
    double m_width;
    double m_y = 0;
    PdfStack m_stack;
    QList<Square> m_squares;
};

void HighlightColumn::addLine(const QList<TextRun> &runs, double left, PdfTagTree::Id tag)
{
    const PdfText text = m_flow.canvas().measured(runs, m_left + m_width - left, Qt::AlignLeft);
    m_y = m_stack.add(text, {left, m_y}, tag);
}

void HighlightColumn::add(const HighlightList &list, PdfTagTree::Id section)
{
    addLine({{list.title, m_flow.style().heading}}, m_left, addHeadingTag(m_flow, section, Role::Heading2, list.title));
    m_y += AboveList;
    QString rating;
    PdfTagTree::Id listTag = PdfTagTree::document;
    for (const HighlightGroup &group : groupsOf(list.rows)) {
        const bool hasSquare = !group.code.isEmpty();
        if (rating != group.ratingText) {
            m_y += rating.isEmpty() ? 0 : BetweenLevels;
            rating = group.ratingText;
            if (hasSquare)
                addRating(group, section);
            listTag = m_flow.tags().add(section, Role::List);
        }
        addGroup(group, listTag, m_left + (hasSquare ? ItemIndent : 0));
    }
}

void HighlightColumn::addRating(const HighlightGroup &group, PdfTagTree::Id section)
{
    m_squares.append({{m_left, m_y}, group.code});
    m_y += 1.5;
    addLine({{group.ratingText, m_flow.style().smallStrong}}, m_left + ItemIndent,
            m_flow.tags().add(section, Role::Paragraph));
    m_y += BetweenItems;
}

void HighlightColumn::addGroup(const HighlightGroup &group, PdfTagTree::Id list, double left)
{
    const PdfTagTree::Id item = m_flow.tags().add(list, Role::ListItem);
    const PdfTagTree::Id body = m_flow.tags().add(item, Role::ListBody);
    const PdfStyle &style = m_flow.style();
    addLine({{group.theme + QStringLiteral(": "), style.detailStrong},
             {group.labels.join(QStringLiteral("; ")), style.detail}},
            left, body);
    m_y += BetweenItems;
}

void HighlightColumn::paint(const PdfPlace &place) const
{
    for (const Square &square : m_squares) {
        if (square.at.y() >= place.from && square.at.y() < place.to)
            paintLevelSquare(m_flow, {place.point(square.at.x(), square.at.y()), QSizeF(ItemSquare, ItemSquare)},
                             square.code);
    }
    m_stack.paint(m_flow.canvas(), place);
}

// Many statements on one level: side by side such lists could be taller than a page.
bool isLong(const HighlightList &list)
{
    qsizetype letters = 0;
    for (const HighlightRow &row : list.rows)
        letters += row.label.size();
    return letters > MostLettersInColumn;
}

void addFullWidth(PdfFlow &flow, const HighlightList &list, PdfTagTree::Id section, PageBlock block)
{
    HighlightColumn column(flow, 0, page::contentWidth);
    column.add(list, section);
    block.height = column.bottom();
    block.cuts = column.cuts();
    flow.add(block, [column](const PdfPlace &place) { column.paint(place); });
}

void addSideBySide(PdfFlow &flow, const QList<HighlightList> &lists, PdfTagTree::Id section, PageBlock block)
{
    std::vector<HighlightColumn> columns;
    const double width = (page::contentWidth - ColumnGap) / 2;
    for (const HighlightList &list : lists) {
        columns.emplace_back(flow, double(columns.size()) * (width + ColumnGap), width);
        columns.back().add(list, section);
        block.height = qMax(block.height, columns.back().bottom());
    }
    flow.add(block, [columns](const PdfPlace &place) {
        for (const HighlightColumn &column : columns)
            column.paint(place);
    });
}

} // namespace

void addHighlightLists(PdfFlow &flow, const QList<HighlightList> &lists, PdfTagTree::Id section, const PageBlock &block)
{
    QList<HighlightList> filled;
    for (const HighlightList &list : lists) {
        if (!list.rows.isEmpty())
            filled.append(list);
    }
    if (std::ranges::any_of(filled, isLong)) {
        for (const HighlightList &list : filled)
            addFullWidth(flow, list, section, block);
    } else if (!filled.isEmpty()) {
        addSideBySide(flow, filled, section, block);
    }
}

} // namespace aros::rendering
