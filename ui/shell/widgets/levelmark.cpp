#include "ui/shell/widgets/levelmark.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QPainter>

namespace aros::shell {

LevelMark::LevelMark(const std::optional<int> &level, const QString &letter, QWidget *parent)
    : QWidget(parent),
      m_level(level),
      m_letter(letter)
{
    setFixedSize(Look::current().px(30) + RingMargin, Look::current().px(30));
}

void LevelMark::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(p.levelBorder, 1);
    if (!m_level)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(m_level ? QBrush(p.levels.at(*m_level)) : QBrush(Qt::NoBrush));
    // In line with the texts above, which keep the ring's margin free.
    const QRect square = rect().adjusted(RingMargin, 0, 0, 0);
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(m_level ? p.onLevels.at(*m_level) : p.textSecondary);
    painter.setFont(look.font(size::SmallHeading, QFont::Bold));
    painter.drawText(square, Qt::AlignCenter, m_level ? QString::number(*m_level) : m_letter);
}

} // namespace aros::shell
