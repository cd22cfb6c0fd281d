#include "ui/shell/widgets/themebutton.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wordwidth.h"

#include <QKeyEvent>
#include <QPainter>

namespace aros::shell {

namespace {
constexpr int ThemeIconSide = 20;
constexpr int ThemeRingSide = 20;
constexpr int ThemeHeight = 45;
constexpr int ThemeSide = 14;
constexpr int ThemeGap = 10;
} // namespace

ThemeButton::ThemeButton(const QString &icon, const QString &title, QWidget *parent)
    : QPushButton(title, parent),
      m_icon(icon),
      m_title(title)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(true); // Enter presses it too, not the space bar alone
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFont(Look::current().font(size::Control, QFont::Medium));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ThemeButton::setProgress(const assessment::Progress &progress, const QString &accessibleText)
{
    m_progress = progress;
    setAccessibleName(m_title);
    setAccessibleDescription(accessibleText);
    update();
}

// Qt would choose what an arrow key leads to, and the page would be elsewhere before the fifth theme is reached.
void ThemeButton::keyPressEvent(QKeyEvent *event)
{
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    if (!on && !back)
        QPushButton::keyPressEvent(event);
    else if (event->modifiers() & ~Qt::KeypadModifier)
        event->ignore();
    else
        emit stepWanted(on ? 1 : -1);
}

void ThemeButton::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    emit left();
}

QString ThemeButton::countText() const
{
    return QStringLiteral("%1/%2").arg(m_progress.rated).arg(m_progress.total);
}

QRect ThemeButton::titleRect(int width) const
{
    const Look &look = Look::current();
    const int left = look.px(ThemeSide + ThemeIconSide + ThemeGap);
    const int right = look.px(ThemeSide + ThemeRingSide + ThemeGap) +
                      fontMetrics().horizontalAdvance(QStringLiteral("12/12")) + look.px(4);
    return {left, 0, qMax(1, width - left - right), 10000};
}

QSize ThemeButton::minimumSizeHint() const
{
    const int widest = widestWord(fontMetrics(), m_title);
    const int width = widest + 2 - titleRect(0).width() +
                      Look::current().px(2 * (ThemeSide + ThemeGap) + ThemeIconSide + ThemeRingSide) +
                      fontMetrics().horizontalAdvance(QStringLiteral("12/12")) + Look::current().px(4);
    return {width, Look::current().px(ThemeHeight)};
}

QSize ThemeButton::sizeHint() const
{
    const int width = qMax(minimumSizeHint().width(), Look::current().px(280));
    return {width, heightForWidth(width)};
}

int ThemeButton::heightForWidth(int width) const
{
    const int text = fontMetrics().boundingRect(titleRect(width), Qt::TextWordWrap, m_title).height();
    return qMax(Look::current().px(ThemeHeight), text + Look::current().px(18));
}

void ThemeButton::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), p.accentSurface);
    if (isChecked())
        painter.fillRect(QRect(0, 0, look.px(4), height()), p.primary);

    const double middle = height() / 2.0;
    const double icon = look.px(ThemeIconSide);
    paintIcon(painter, m_icon, QRectF(look.px(ThemeSide), middle - icon / 2, icon, icon), p.primary);
    painter.setFont(look.font(size::Control, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(p.text);
    QRect title = titleRect(width());
    title.setHeight(height());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_title);

    const double ring = look.px(ThemeRingSide);
    const QRectF ringPlace(width() - look.px(ThemeSide) - ring, middle - ring / 2, ring, ring);
    painter.setFont(look.font(size::Caption));
    painter.setPen(p.textSecondary);
    painter.drawText(QRectF(0, 0, ringPlace.left() - look.px(ThemeGap), height()), Qt::AlignRight | Qt::AlignVCenter,
                     countText());
    const double share = m_progress.total == 0 ? 0 : static_cast<double>(m_progress.rated) / m_progress.total;
    paintProgressRing(painter, ringPlace, look.px(4), share);
    if (hasFocus())
        paintFocusRing(painter, insideRing(*this), 2);
}

void paintProgressRing(QPainter &painter, const QRectF &place, double width, double share)
{
    const presentation::Palette &p = Look::current().palette();
    const QRectF ring = place.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.track, width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(p.primary, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -qRound(share * 360 * 16));
}

ProgressRing::ProgressRing(double share, int side, QWidget *parent) : QWidget(parent), m_share(share), m_side(side)
{
    setFixedSize(side, side);
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintProgressRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Look::current().px(5), m_share);
}

} // namespace aros::shell
