#include "ui/shell/widgets/textrowdelegate.h"

#include "ui/shell/style/look.h"

#include <QPainter>

namespace aros::shell {

namespace {
constexpr int TextRowSide = 8;
} // namespace

int TextRowDelegate::cellWidth(const QModelIndex &index) const
{
    const Look &look = Look::current();
    return QFontMetrics(look.font(size::Control)).horizontalAdvance(index.data().toString()) +
           look.px(2 * TextRowSide + 4);
}

QFont TextRowDelegate::firstFont() const
{
    return Look::current().font(size::Control, m_style.firstWeight);
}

int TextRowDelegate::firstSides() const
{
    return Look::current().px(2 * TextRowSide);
}

int TextRowDelegate::smallestHeight() const
{
    return Look::current().px(m_style.height);
}

void TextRowDelegate::paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Look &look = Look::current();
    const QRect text = cell.adjusted(look.px(TextRowSide), 0, -look.px(TextRowSide), 0);
    if (index.column() == 0) {
        paintFirst(painter, text, index);
        return;
    }
    painter.setFont(look.font(size::Control));
    painter.setPen(look.palette().text);
    painter.drawText(text, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), index.data().toString());
}

} // namespace aros::shell
