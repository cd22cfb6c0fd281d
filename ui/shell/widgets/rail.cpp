#include "ui/shell/widgets/rail.h"

#include "ui/shell/style/look.h"

#include <QPainter>
#include <QVBoxLayout>

namespace aros::shell {

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    const Look &look = Look::current();
    m_column->setContentsMargins(look.px(2), look.px(10), look.px(2), look.px(10));
    m_column->setSpacing(look.px(2));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::paintEvent(QPaintEvent *)
{
    const presentation::Palette &p = Look::current().palette();
    QPainter painter(this);
    painter.fillRect(rect(), p.rail);
    if (Look::current().scheme() == presentation::Scheme::HighContrast)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), p.border);
}

} // namespace aros::shell
