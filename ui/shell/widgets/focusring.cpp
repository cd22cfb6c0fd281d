#include "ui/shell/widgets/focusring.h"

#include "ui/shell/style/look.h"

#include <QPainter>
#include <QWidget>

namespace aros::shell {

void paintFocusRing(QPainter &painter, const QRect &shape, int radius)
{
    const double offset = RingGap + RingWidth / 2.0;
    painter.setPen(QPen(Look::current().palette().focus, RingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(shape).adjusted(-offset, -offset, offset, offset), radius + offset, radius + offset);
}

QRect insideRing(const QWidget &widget)
{
    return widget.rect().adjusted(RingMargin, RingMargin, -RingMargin, -RingMargin);
}

} // namespace aros::shell
