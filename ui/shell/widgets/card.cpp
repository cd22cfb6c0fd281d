#include "ui/shell/widgets/card.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QPainter>
#include <QVBoxLayout>

namespace aros::shell {

namespace {

constexpr int CardRadius = 4;

struct BadgeColours {
    QColor fill, edge, ink;
};

BadgeColours badgeColours(Badge::Tone tone)
{
    const presentation::Palette &p = Look::current().palette();
    switch (tone) {
    case Badge::Tone::Success:
        return {p.successSurface, p.success, p.success};
    case Badge::Tone::Warning:
        return {p.warningSurface, p.warning, p.warning};
    case Badge::Tone::Neutral:
        break;
    }
    return {p.card, p.borderStrong, p.text};
}

} // namespace

Card::Card(Surface surface, QWidget *parent) : QFrame(parent), m_surface(surface), m_column(new QVBoxLayout(this))
{
    const Look &look = Look::current();
    m_column->setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(18));
    m_column->setSpacing(look.px(8));
}

void Card::paintEvent(QPaintEvent *)
{
    const presentation::Palette &p = Look::current().palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(p.border);
    painter.setBrush(m_surface == Surface::Accent ? p.accentSurface : p.card);
    const QRectF shape = QRectF(rect()).adjusted(RingMargin + 0.5, 0.5, -RingMargin - 0.5, -0.5);
    painter.drawRoundedRect(shape, CardRadius, CardRadius);
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setContent(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeFor(const QString &text)
{
    const Look &look = Look::current();
    const QFontMetrics metrics(look.font(size::Caption, QFont::Medium));
    return {metrics.horizontalAdvance(text) + look.px(18), metrics.height() + look.px(8)};
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_text);
}

void Badge::paint(QPainter &painter, const QRect &place, const QString &text, Tone tone)
{
    const BadgeColours colours = badgeColours(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setFont(Look::current().font(size::Caption, QFont::Medium));
    painter.setPen(colours.ink);
    painter.drawText(place, Qt::AlignCenter, text);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone);
}

} // namespace aros::shell
