#include "ui/shell/widgets/messagebar.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace aros::shell {

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent),
      m_kind(kind),
      m_text(controlText(text)),
      m_row(new QHBoxLayout(this))
{
    const Look &look = Look::current();
    m_row->setContentsMargins(look.px(48), look.px(8), look.px(12), look.px(8));
    m_row->setSpacing(look.px(8));
    m_row->addWidget(m_text, 1);
    m_text->setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(look.px(48));
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
}

QString MessageBar::text() const
{
    return m_text->text();
}

Button *MessageBar::addAction(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Secondary);
    m_row->addWidget(button);
    return button;
}

void MessageBar::makeClosable()
{
    auto *button =
        (new Button(tr("Close this message"), Button::Kind::Quiet))->withIcon(QStringLiteral("close"))->iconOnly();
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QWidget::hide);
}

QColor MessageBar::ink() const
{
    const presentation::Palette &p = Look::current().palette();
    switch (m_kind) {
    case Kind::Success:
        return p.success;
    case Kind::Warning:
        return p.warning;
    case Kind::Critical:
        return p.critical;
    case Kind::Info:
        break;
    }
    return p.info;
}

QColor MessageBar::surface() const
{
    const presentation::Palette &p = Look::current().palette();
    switch (m_kind) {
    case Kind::Success:
        return p.successSurface;
    case Kind::Warning:
        return p.warningSurface;
    case Kind::Critical:
        return p.criticalSurface;
    case Kind::Info:
        break;
    }
    return p.infoSurface;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(), 1));
    painter.setBrush(surface());
    painter.drawRoundedRect(QRectF(rect()).adjusted(RingMargin + 0.5, 0.5, -RingMargin - 0.5, -0.5), 4, 4);
    const double side = look.px(22);
    const bool serious = m_kind == Kind::Warning || m_kind == Kind::Critical;
    const QString icon =
        serious ? QStringLiteral("warning") : QLatin1String(m_kind == Kind::Success ? "check" : "info");
    paintIcon(painter, icon, QRectF(look.px(14), (height() - side) / 2, side, side), ink());
}

} // namespace aros::shell
