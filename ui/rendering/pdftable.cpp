#include "ui/rendering/pdftable.h"

#include <algorithm>

namespace aros::rendering {

using Role = PdfTag::Role;

PdfTable::PdfTable(PdfFlow &flow, QList<Column> columns, PdfTagTree::Id section, double padding)
    : m_flow(flow),
      m_columns(std::move(columns)),
      m_padding(padding)
{
    const PdfTagTree::Id table = flow.tags().add(section, Role::Table);
    QList<QList<TextRun>> titles;
    for (const Column &column : m_columns)
        titles.append({{column.title, flow.style().smallStrong}});
    addCells(titles, flow.tags().add(table, Role::TableHead), true);
    m_body = flow.tags().add(table, Role::TableBody);
}

void PdfTable::addRow(const QList<QList<TextRun>> &cells)
{
    const double top = m_height;
    addCells(cells, m_body, false);
    m_rows.append({top, m_height - top});
}

void PdfTable::addCells(const QList<QList<TextRun>> &cells, PdfTagTree::Id group, bool areTitles)
{
    const PdfTagTree::Id row = m_flow.tags().add(group, Role::TableRow);
    QList<PdfText> texts;
    double height = 0;
    for (int index = 0; index < m_columns.size(); ++index) {
        const Column &column = m_columns.at(index);
        texts.append(m_flow.canvas().measured(cells.value(index), column.width, column.alignment));
        height = qMax(height, texts.constLast().height());
    }
    for (int index = 0; index < m_columns.size(); ++index) {
        PdfTag cell{.role = Role::TableCell};
        if (areTitles || index == 0) {
            cell.role = Role::TableHeader;
            cell.scope = areTitles ? PdfTag::Scope::Column : PdfTag::Scope::Row;
        }
        const PdfText &text = texts.at(index);
        // Titles stand on the line below them, other cells in the middle of their row.
        const double above = (height - text.height()) / (areTitles ? 1 : 2);
        m_stack.add(text, {m_columns.at(index).left, m_height + m_padding + above}, m_flow.tags().add(row, cell));
    }
    m_height += height + 2 * m_padding;
    m_rules.append(m_height);
}

void PdfTable::paint(QPointF at) const
{
    paint(PdfPlace{at, 0, m_height});
}

QList<double> PdfTable::cuts() const
{
    QList<double> cuts = m_stack.cuts();
    for (qsizetype row = 1; row < m_rows.size(); ++row)
        cuts.append(m_rows.at(row).top);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

void PdfTable::paint(const PdfPlace &place) const
{
    for (const double y : m_rules) {
        if (y > place.from && y <= place.to + PageRounding)
            m_flow.canvas().rule(place.point(0, y - 0.6), m_columns.constLast().left + m_columns.constLast().width,
                                 m_flow.style().colours.border);
    }
    m_stack.paint(m_flow.canvas(), place);
}

} // namespace aros::rendering
