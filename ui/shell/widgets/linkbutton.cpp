#include "ui/shell/widgets/linkbutton.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wordwidth.h"

#include <QPainter>

namespace aros::shell {

namespace {
constexpr int LinkIconSide = 20;
constexpr int LinkGap = 10;
constexpr int LinkHeight = 36;
} // namespace

LinkButton::LinkButton(const QString &icon, const QString &text, const QString &detail, QWidget *parent)
    : QPushButton(text, parent),
      m_icon(icon),
      m_text(text),
      m_detail(detail)
{
    setAccessibleName(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    setFont(Look::current().font(size::Control));
    setAutoDefault(true); // Enter presses it too, not the space bar alone
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkButton::textWidth(int width) const
{
    return qMax(1, width - 2 * RingMargin - Look::current().px(LinkIconSide + LinkGap));
}

bool LinkButton::detailBelow(int width) const
{
    const int needed =
        fontMetrics().horizontalAdvance(m_text) + Look::current().px(24) + fontMetrics().horizontalAdvance(m_detail);
    return !m_detail.isEmpty() && needed > textWidth(width);
}

int LinkButton::textHeight(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, textWidth(width), 10000), Qt::TextWordWrap, m_text).height();
}

int LinkButton::heightForWidth(int width) const
{
    const int below = detailBelow(width) ? fontMetrics().height() : 0;
    return qMax(Look::current().px(LinkHeight), textHeight(width) + below + Look::current().px(12)) + 2 * RingMargin -
           4;
}

QSize LinkButton::minimumSizeHint() const
{
    const int widest = widestWord(fontMetrics(), m_text + QLatin1Char(' ') + m_detail);
    const int width = widest + 2 + 2 * RingMargin + Look::current().px(LinkIconSide + LinkGap);
    // One line high: pages add up minimum heights, and the narrowest width would make them far too tall.
    return {width, Look::current().px(LinkHeight)};
}

QSize LinkButton::sizeHint() const
{
    const int width = Look::current().px(360);
    return {width, heightForWidth(width)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect shape = insideRing(*this);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.accentSurface);
        painter.drawRoundedRect(shape, 4, 4);
    }
    const double side = look.px(LinkIconSide);
    paintIcon(painter, m_icon, QRectF(shape.left(), shape.center().y() + 1 - side / 2, side, side), p.primary);
    QRect text = shape.adjusted(look.px(LinkIconSide + LinkGap), 0, 0, 0);
    painter.setFont(font());
    painter.setPen(p.link);
    if (detailBelow(width())) {
        const int top = shape.top() + (shape.height() - textHeight(width()) - fontMetrics().height()) / 2;
        text.setTop(top);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
        painter.setPen(p.textSecondary);
        painter.drawText(text.adjusted(0, textHeight(width()), 0, 0), Qt::AlignLeft | Qt::AlignTop, m_detail);
    } else {
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
        painter.setPen(p.textSecondary);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, m_detail);
    }
    if (hasFocus())
        paintFocusRing(painter, shape, 4);
}

} // namespace aros::shell
