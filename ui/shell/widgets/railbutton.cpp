#include "ui/shell/widgets/railbutton.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QPainter>

namespace aros::shell {

namespace {
constexpr int RailIconSide = 24;
constexpr int RailRadius = 4;
} // namespace

RailButton::RailButton(const QString &icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent),
      m_icon(icon)
{
    setFont(Look::current().font(size::Caption, QFont::Medium));
    setAutoDefault(true); // Enter presses it too, not the space bar alone
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(m_compact && !m_icon.isEmpty() ? text() : QString());
    updateGeometry();
}

// In words, because a push button has no state for it; one that can be checked would be heard as a check box.
void RailButton::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("Current page") : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    const Look &look = Look::current();
    const int text = fontMetrics().horizontalAdvance(this->text()) + look.px(8);
    const int alone = m_icon.isEmpty() ? text : look.px(RailIconSide + 16);
    const int width = m_compact ? alone : qMax(look.px(80), text);
    const int height = m_icon.isEmpty() ? look.px(36) : look.px(m_compact ? 48 : 63);
    return {width + 2 * RingMargin, height + 2};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const QRect shape = insideRing(*this).adjusted(0, -RingMargin + 1, 0, RingMargin - 1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_icon.isEmpty() ? QPen(p.railText, 1) : QPen(Qt::NoPen));
    painter.setBrush(m_current ? p.railSelected : underMouse() ? p.railHover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5), RailRadius, RailRadius);

    const QColor ink = m_current ? p.railSelectedText : p.railText;
    const double side = look.px(RailIconSide);
    painter.setPen(ink);
    if (m_icon.isEmpty()) {
        painter.drawText(shape, Qt::AlignCenter, text());
    } else {
        const double top = m_compact ? shape.center().y() - side / 2 + 1 : shape.top() + look.px(10);
        paintIcon(painter, m_icon, QRectF(shape.center().x() + 1 - side / 2, top, side, side), ink);
        if (!m_compact)
            painter.drawText(QRect(shape.left(), static_cast<int>(top + side), shape.width(),
                                   shape.bottom() - look.px(2) - static_cast<int>(top + side)),
                             Qt::AlignHCenter | Qt::AlignVCenter, text());
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_current ? p.focus : p.railText, RingWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(shape).adjusted(RingGap + 1, RingGap + 1, -RingGap - 1, -RingGap - 1),
                                RailRadius, RailRadius);
    }
}

} // namespace aros::shell
