#include "ui/shell/widgets/iconlabel.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace aros::shell {

namespace {

std::pair<TextLabel::Tone, QColor> look(IconLabel::Tone tone)
{
    const presentation::Palette &p = Look::current().palette();
    switch (tone) {
    case IconLabel::Tone::Success:
        return {TextLabel::Tone::Success, p.success};
    case IconLabel::Tone::Warning:
        return {TextLabel::Tone::Warning, p.warning};
    case IconLabel::Tone::Critical:
        return {TextLabel::Tone::Critical, p.critical};
    case IconLabel::Tone::Secondary:
        break;
    }
    return {TextLabel::Tone::Secondary, p.textSecondary};
}

} // namespace

IconLabel::IconLabel(const QString &icon, const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    const auto [textTone, colour] = look(tone);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    row->addWidget(new IconWidget(icon, Look::current().px(18), colour), 0, Qt::AlignTop);
    auto *label = controlText(text);
    label->setTone(textTone);
    row->addWidget(label, 1);
}

IconWidget::IconWidget(const QString &icon, int side, const QColor &colour, QWidget *parent)
    : QWidget(parent),
      m_icon(icon),
      m_colour(colour)
{
    setFixedSize(side, side);
}

void IconWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, rect(), m_colour);
}

} // namespace aros::shell
