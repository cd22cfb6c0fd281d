#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/rowtable.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QHeaderView>
#include <QPainter>

namespace aros::shell {

namespace {

constexpr int RowPadding = 14; // above and below a wrapped text, together
constexpr int FoldedGap = 2;

int heightOfFirst(const QFont &font, const QModelIndex &index, int width)
{
    int height = heightWhenWrapped(font, index.data().toString(), width);
    const QString folded = index.data(FoldingModel::FoldedRole).toString();
    if (!folded.isEmpty())
        height += Look::current().px(FoldedGap) + heightWhenWrapped(foldedFont(), folded, width);
    return height;
}

// A cell's part of the ring round its row: above and below, and the ends at the first and last column in view.
void paintRowRing(QPainter &painter, const QTableView &table, const QRect &cell, int column)
{
    const QColor colour = Look::current().palette().focus;
    const auto edge = [&](int left, int top, int width, int height) {
        painter.fillRect(QRect(left, top, width, height), colour);
    };
    edge(cell.left(), cell.top(), cell.width(), RingWidth);
    edge(cell.left(), cell.bottom() - RingWidth, cell.width(), RingWidth);
    const QHeaderView &header = *table.horizontalHeader();
    int last = header.count() - 1;
    while (last > 0 && table.isColumnHidden(last))
        --last;
    if (column == 0)
        edge(cell.left(), cell.top(), RingWidth, cell.height() - 1);
    if (column == last)
        edge(cell.right() + 1 - RingWidth, cell.top(), RingWidth, cell.height() - 1);
}

} // namespace

QFont foldedFont()
{
    return Look::current().font(size::Control - 1);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const presentation::Palette &p = Look::current().palette();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, p.accentSurface);
    painter->setPen(p.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintCell(*painter, option.rect, index);
    painter->restore();
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row())
        paintRowRing(*painter, *table, option.rect, index.column());
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() > 0)
        return {cellWidth(index), smallestHeight()};
    const int width = option.rect.width();
    const int text = heightOfFirst(firstFont(), index, width - firstSides());
    return {width, qMax(smallestHeight(), text + Look::current().px(RowPadding))};
}

void RowDelegate::paintFirst(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const presentation::Palette &p = Look::current().palette();
    const QString text = index.data().toString();
    QRect lines = place;
    lines.setTop(place.top() + (place.height() - heightOfFirst(firstFont(), index, place.width())) / 2);
    painter.setFont(firstFont());
    painter.setPen(p.text);
    drawWrapped(painter, lines, text);
    lines.setTop(lines.top() + heightWhenWrapped(firstFont(), text, place.width()) + Look::current().px(FoldedGap));
    painter.setFont(foldedFont());
    painter.setPen(p.textSecondary);
    drawWrapped(painter, lines, index.data(FoldingModel::FoldedRole).toString());
}

} // namespace aros::shell
