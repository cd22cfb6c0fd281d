#include "ui/shell/widgets/ratingcard.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wordwidth.h"

#include <QKeyEvent>
#include <QPainter>

namespace aros::shell {

namespace {

constexpr int RatingRadius = 4;
constexpr int RatingPadding = 11;
constexpr int RatingKeySide = 28;
constexpr int RatingGap = 9;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

int wordRoom(const QFont &font, const QString &text)
{
    return widestWord(QFontMetrics(font), text) + 2;
}

QString markText()
{
    return RatingCard::tr("median", "mark on a level: the median of the votes lies here");
}

QFont titleFont()
{
    return Look::current().font(size::Control, QFont::Medium);
}

QFont descriptionFont()
{
    return Look::current().font(size::Control - 1);
}

} // namespace

RatingCard::RatingCard(const assessment::Rating &rating, const QString &key, const QString &title,
                       const QString &description, QWidget *parent)
    : QRadioButton(parent),
      m_rating(rating),
      m_key(key),
      m_title(title),
      m_description(description)
{
    setAccessibleName(isLevel() ? key + QLatin1Char(' ') + title : title);
    setAccessibleDescription(description);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(isLevel() ? QSizePolicy::Expanding : QSizePolicy::Minimum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (!isLevel())
        setToolTip(description);
}

void RatingCard::setMedian(bool median)
{
    if (m_median == median)
        return;
    m_median = median;
    setAccessibleDescription(median ? m_description + QLatin1Char(' ') + tr("The median of the votes.")
                                    : m_description);
    updateGeometry();
    update();
}

int RatingCard::keySide() const
{
    return isLevel() ? Look::current().px(RatingKeySide) : QFontMetrics(titleFont()).horizontalAdvance(m_key);
}

QSize RatingCard::minimumSizeHint() const
{
    const Look &look = Look::current();
    const int frame = 2 * (RingMargin + look.px(RatingPadding)) + keySide() + look.px(RatingGap);
    if (!isLevel())
        return {frame + QFontMetrics(titleFont()).horizontalAdvance(m_title) + look.px(10),
                look.px(44) + 2 * RingMargin};
    const int mark = m_median ? Badge::sizeFor(markText()).width() : 0;
    const int width =
        qMax(frame + wordRoom(titleFont(), m_title),
             2 * (RingMargin + look.px(RatingPadding)) + qMax(mark, wordRoom(descriptionFont(), m_description)));
    return {width, look.px(44) + 2 * RingMargin};
}

QSize RatingCard::sizeHint() const
{
    if (!isLevel())
        return minimumSizeHint();
    const int width = qMax(minimumSizeHint().width(), Look::current().px(150));
    return {width, heightForWidth(width)};
}

int RatingCard::descriptionHeight(int width) const
{
    const Look &look = Look::current();
    const int inner = width - 2 * (RingMargin + look.px(RatingPadding));
    return m_description.isEmpty() ? 0 : look.px(6) + wrappedHeight(descriptionFont(), m_description, inner);
}

int RatingCard::markHeight() const
{
    return m_median ? Badge::sizeFor(markText()).height() + Look::current().px(RatingGap) : 0;
}

int RatingCard::heightForWidth(int width) const
{
    const Look &look = Look::current();
    if (!isLevel())
        return look.px(44) + 2 * RingMargin;
    const int inner = width - 2 * (RingMargin + look.px(RatingPadding)) - keySide() - look.px(RatingGap);
    const int title = qMax(keySide(), wrappedHeight(titleFont(), m_title, inner));
    return 2 * (RingMargin + look.px(RatingPadding)) + title + descriptionHeight(width) + markHeight();
}

QRect RatingCard::titleRect(const QRect &shape) const
{
    const Look &look = Look::current();
    QRect title = shape.adjusted(look.px(RatingPadding) + keySide() + look.px(RatingGap), look.px(RatingPadding),
                                 -look.px(RatingPadding), 0);
    title.setHeight(qMax(keySide(), wrappedHeight(titleFont(), m_title, title.width())));
    return title;
}

void RatingCard::paintKey(QPainter &painter, const QRect &shape) const
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const int level = *m_rating.level();
    const QRect title = titleRect(shape);
    const QRect key(shape.left() + look.px(RatingPadding), title.center().y() - keySide() / 2 + 1, keySide(),
                    keySide());
    painter.setPen(QPen(p.levelBorder, 1));
    painter.setBrush(p.levels.at(level));
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(p.onLevels.at(level));
    painter.setFont(look.font(size::SmallHeading, QFont::Bold));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

void RatingCard::paintMark(QPainter &painter, const QRect &shape) const
{
    const int padding = Look::current().px(RatingPadding);
    QRect mark(QPoint(), Badge::sizeFor(markText()));
    mark.moveBottomLeft({shape.left() + padding, shape.bottom() - padding});
    Badge::paint(painter, mark, markText(), Badge::Tone::Neutral);
}

// Qt moves the choice with the arrows whatever else is held down; Alt with an arrow means another statement here.
void RatingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier))
        event->ignore();
    else
        QRadioButton::keyPressEvent(event);
}

void RatingCard::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const QRect shape = insideRing(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() ? 3 : 1;
    painter.setPen(QPen(isChecked() ? p.primary : p.borderStrong, edge));
    painter.setBrush(isChecked() || (underMouse() && isEnabled()) ? p.accentSurface : p.card);
    painter.drawRoundedRect(QRectF(shape).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), RatingRadius,
                            RatingRadius);

    painter.setPen(isEnabled() || isChecked() ? p.text : p.textSecondary);
    painter.setFont(titleFont());
    if (isLevel()) {
        const QRect title = titleRect(shape);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_title);
        paintKey(painter, shape);
        painter.setFont(descriptionFont());
        painter.setPen(p.textSecondary);
        painter.drawText(QRect(shape.left() + look.px(RatingPadding), title.bottom() + look.px(6),
                               shape.width() - 2 * look.px(RatingPadding), shape.bottom() - title.bottom()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
        if (m_median)
            paintMark(painter, shape);
    } else {
        painter.drawText(shape.adjusted(look.px(RatingPadding) + look.px(3), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_key);
        painter.drawText(shape.adjusted(look.px(RatingPadding) + keySide() + look.px(RatingGap) + look.px(3), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, m_title);
    }
    if (hasFocus())
        paintFocusRing(painter, shape, RatingRadius);
}

} // namespace aros::shell
