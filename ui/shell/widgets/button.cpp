#include "ui/shell/widgets/button.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QPainter>

namespace aros::shell {

namespace {
constexpr int ButtonPadding = 18;
constexpr int ButtonHeight = 40;
constexpr int ButtonGap = 8;
constexpr int ButtonRadius = 4;
} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setFont(Look::current().font(size::Control, kind == Kind::Quiet ? QFont::Medium : QFont::DemiBold));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(true); // Enter presses it too, not the space bar alone
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button *Button::withIcon(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    return this;
}

Button *Button::iconOnly()
{
    setIconOnly(true);
    return this;
}

void Button::setIconOnly(bool iconOnly)
{
    if (m_iconOnly == iconOnly)
        return;
    m_iconOnly = iconOnly;
    setAccessibleName(iconOnly ? text() : QString());
    // A tool tip that says more is kept.
    if (iconOnly && toolTip().isEmpty())
        setToolTip(text());
    else if (!iconOnly && toolTip() == text())
        setToolTip({});
    updateGeometry();
}

QString Button::visibleText() const
{
    return m_iconOnly ? QString() : text();
}

int Button::iconSide() const
{
    return m_icon.isEmpty() ? 0 : Look::current().px(18);
}

QSize Button::sizeHint() const
{
    const Look &look = Look::current();
    const int padding = look.px(m_kind == Kind::Quiet || m_iconOnly ? ButtonPadding / 2 : ButtonPadding);
    int width = 2 * padding + iconSide();
    if (!m_iconOnly)
        width += fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2;
    if (!m_iconOnly && iconSide() > 0)
        width += look.px(ButtonGap);
    return {width + 2 * RingMargin, look.px(ButtonHeight) + 2 * RingMargin};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

Button::Colours Button::colours() const
{
    const presentation::Palette &p = Look::current().palette();
    const bool lit = underMouse() || isDown();
    if (!isEnabled())
        return {Qt::transparent, m_kind == Kind::Quiet ? QColor(Qt::transparent) : p.border, p.textDisabled};
    switch (m_kind) {
    case Kind::Primary:
        return {lit ? p.primaryHover : p.primary, lit ? p.primaryHover : p.primary, p.onPrimary};
    case Kind::Destructive:
        return {lit ? p.destructive.darker(115) : p.destructive, p.destructive, p.onDestructive};
    case Kind::Quiet:
        return {lit ? p.accentSurface : QColor(Qt::transparent), Qt::transparent, p.link};
    case Kind::Secondary:
        break;
    }
    return {lit || isChecked() ? p.accentSurface : p.card, p.borderStrong, p.text};
}

void Button::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const Colours use = colours();
    const QRect shape = insideRing(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(use.edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(use.edge, 1));
    painter.setBrush(use.fill);
    painter.drawRoundedRect(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5), ButtonRadius, ButtonRadius);

    const int textWidth = m_iconOnly ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2;
    const int gap = iconSide() > 0 && !m_iconOnly ? look.px(ButtonGap) : 0;
    int left = shape.center().x() - (iconSide() + gap + textWidth) / 2;
    if (iconSide() > 0) {
        paintIcon(painter, m_icon, QRectF(left, shape.center().y() + 1 - iconSide() / 2.0, iconSide(), iconSide()),
                  use.ink);
        left += iconSide() + gap;
    }
    painter.setPen(use.ink);
    painter.drawText(QRect(left, shape.top(), textWidth, shape.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, visibleText());
    if (hasFocus())
        paintFocusRing(painter, shape, ButtonRadius);
}

} // namespace aros::shell
