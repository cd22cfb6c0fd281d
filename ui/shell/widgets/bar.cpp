#include "ui/shell/widgets/bar.h"

#include "ui/shell/style/look.h"

#include <QPainter>

namespace aros::shell {

Bar::Bar(Edge edge, QWidget *parent) : QWidget(parent), m_edge(edge)
{
    // Not Fixed: that would cap it at the height of one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Bar::paintEvent(QPaintEvent *)
{
    const presentation::Palette &p = Look::current().palette();
    QPainter painter(this);
    painter.fillRect(rect(), p.card);
    painter.fillRect(QRect(0, m_edge == Edge::Top ? 0 : height() - 1, width(), 1), p.border);
}

} // namespace aros::shell
