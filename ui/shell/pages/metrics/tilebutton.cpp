#include "ui/shell/pages/metrics/tilebutton.h"

#include "ui/rendering/metricchartpainter.h"
#include "ui/rendering/metricicons.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wordwidth.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace aros::shell {

namespace {

constexpr int TileSide = 14;
constexpr int TileValueSize = 24;
constexpr int SparkHeight = 44;
constexpr int LeastSpark = 96;
constexpr int TileIcon = 20;
constexpr int TileGap = 8;

QFont tileFont()
{
    return Look::current().font(size::Control);
}

QFont tileValueFont()
{
    return Look::current().font(TileValueSize, QFont::Bold);
}

QFont tileMonthFont()
{
    return Look::current().font(size::Caption);
}

} // namespace

TileButton::TileButton(const metrics::MetricChart &chart, QWidget *parent)
    : QPushButton(parent),
      m_tile(metrics::tileOf(chart)),
      m_spark(metrics::sparkOf(chart))
{
    m_spark.variation.reset(); // its icon stands beside the words
    setObjectName(QStringLiteral("tile-") + chart.metric.text());
    setAccessibleName(m_tile.sentence);
    setAccessibleDescription(tr("%1 Press D for the definition.").arg(chart.definition));
    setFont(tileFont());
    setAutoDefault(true); // Enter presses it too, not the space bar alone
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPushButton::clicked, this, [this] { emit chartWanted(m_tile.metric); });
}

void TileButton::turn()
{
    m_turned = !m_turned;
    setAccessibleName(m_turned ? m_tile.title + QStringLiteral(". ") + back().join(QLatin1Char(' ')) : m_tile.sentence);
    updateGeometry();
    update();
}

// What is divided by what, and where it is said.
QStringList TileButton::back() const
{
    const metrics::MetricChart::Words &words = m_spark.words;
    QStringList lines{m_spark.definition};
    const auto add = [&lines](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines.append(tr("%1: %2", "heading and text").arg(heading, text));
    };
    add(words.numerator, m_spark.numerator);
    add(words.denominator, m_spark.denominator);
    add(words.period, m_spark.period);
    add(words.source, m_spark.source);
    return lines;
}

int TileButton::iconSide() const
{
    return Look::current().px(TileIcon);
}

TileButton::Places TileButton::placesFor(int width) const
{
    const Look &look = Look::current();
    const int side = RingMargin + look.px(TileSide);
    const int gap = look.px(TileGap);
    const int room = std::max(1, width - 2 * side);
    Places places;
    places.sign = QRect(width - side - iconSide(), side, iconSide(), iconSide());
    const int titleWidth = std::max(1, room - iconSide() - gap);
    places.title = QRect(side, side, titleWidth, heightWhenWrapped(tileFont(), m_tile.title, titleWidth));
    int top = std::max(places.title.bottom(), places.sign.bottom()) + 1 + look.px(4);
    const QFontMetrics value(tileValueFont());
    const QFontMetrics month(tileMonthFont());
    const int left =
        std::max(value.horizontalAdvance(m_tile.value) + 2, std::min(room, month.horizontalAdvance(m_tile.month) + 2));
    const bool isBeside = room - left - gap >= look.px(LeastSpark);
    const int textWidth = isBeside ? left : room;
    places.value = QRect(side, top, textWidth, value.height());
    places.month =
        QRect(side, places.value.bottom() + 1, textWidth, heightWhenWrapped(tileMonthFont(), m_tile.month, textWidth));
    if (isBeside) {
        const int height = std::max(look.px(SparkHeight), places.month.bottom() - top + 1);
        places.spark = QRect(side + left + gap, top, room - left - gap, height);
        top += height;
    } else {
        places.spark = QRect(side, places.month.bottom() + 1 + gap, room, look.px(SparkHeight));
        top = places.spark.bottom() + 1;
    }
    const int wordWidth = std::max(1, room - iconSide() - gap);
    const auto addLine = [&](QRect &place, const QString &text) {
        if (text.isEmpty())
            return;
        const int height = std::max(iconSide(), heightWhenWrapped(tileFont(), text, wordWidth));
        place = QRect(side + iconSide() + gap, top + look.px(6), wordWidth, height);
        top = place.bottom() + 1;
    };
    addLine(places.variation, m_tile.variationText);
    addLine(places.assurance, m_tile.assuranceText);
    places.height = top + side;
    return places;
}

int TileButton::heightForWidth(int width) const
{
    const Places places = placesFor(width);
    if (!m_turned)
        return places.height;
    const int side = RingMargin + Look::current().px(TileSide);
    const int room = std::max(1, width - 2 * side);
    int bottom = std::max(places.title.bottom(), places.sign.bottom()) + 1;
    for (const QString &paragraph : back())
        bottom += Look::current().px(4) + heightWhenWrapped(tileFont(), paragraph, room);
    return std::max(places.height, bottom + side);
}

QSize TileButton::sizeHint() const
{
    const int width = Look::current().px(280);
    return {width, heightForWidth(width)};
}

QSize TileButton::minimumSizeHint() const
{
    const int words = widestWord(fontMetrics(), m_tile.title + QLatin1Char(' ') + m_tile.variationText +
                                                    QLatin1Char(' ') + m_tile.assuranceText);
    const int value = QFontMetrics(tileValueFont()).horizontalAdvance(m_tile.value);
    const int side = RingMargin + Look::current().px(TileSide);
    return {std::max(words + iconSide() + Look::current().px(TileGap), value) + 2 + 2 * side, Look::current().px(120)};
}

void TileButton::paintSign(QPainter &painter, const QRect &sign) const
{
    paintIcon(painter, QStringLiteral("info"), sign,
              m_turned ? Look::current().palette().primary : Look::current().palette().textSecondary);
}

void TileButton::paintFront(QPainter &painter, const Places &places) const
{
    const presentation::Palette &p = Look::current().palette();
    painter.setPen(p.text);
    painter.setFont(tileValueFont());
    painter.drawText(places.value, Qt::AlignLeft | Qt::AlignVCenter, m_tile.value);
    painter.setFont(tileMonthFont());
    painter.setPen(p.textSecondary);
    drawWrapped(painter, places.month, m_tile.month);
    const rendering::MetricColours colours = rendering::metricColours(p);
    rendering::paintSpark(painter, m_spark, {colours, tileFont()}, places.spark);
    painter.setFont(tileFont());
    painter.setPen(p.text);
    const auto iconBeside = [this](const QRect &words) {
        return QRectF(words.left() - Look::current().px(TileGap) - iconSide(), words.top(), iconSide(), iconSide());
    };
    // One line of words stands in the middle of the icon beside it.
    const auto drawWords = [&painter](QRect place, const QString &text) {
        const int height = heightWhenWrapped(painter.font(), text, place.width());
        place.setTop(place.top() + (place.height() - height) / 2);
        drawWrapped(painter, place, text);
    };
    if (!m_tile.variationText.isEmpty()) {
        if (m_tile.variation)
            rendering::paintVariation(painter, *m_tile.variation, iconBeside(places.variation), colours);
        else
            paintIcon(painter, QStringLiteral("info"), iconBeside(places.variation), p.textSecondary);
        painter.setPen(p.text);
        drawWords(places.variation, m_tile.variationText);
    }
    if (!m_tile.assuranceText.isEmpty()) {
        if (m_tile.assurance)
            rendering::paintAssurance(painter, *m_tile.assurance, iconBeside(places.assurance), colours);
        else
            paintIcon(painter, QStringLiteral("flag"), iconBeside(places.assurance), p.textSecondary);
        painter.setPen(p.text);
        drawWords(places.assurance, m_tile.assuranceText);
    }
}

void TileButton::paintBack(QPainter &painter, const Places &places) const
{
    const int side = RingMargin + Look::current().px(TileSide);
    const int room = width() - 2 * side;
    int top = std::max(places.title.bottom(), places.sign.bottom()) + 1;
    painter.setFont(tileFont());
    painter.setPen(Look::current().palette().text);
    for (const QString &paragraph : back()) {
        const QRect place(side, top + Look::current().px(4), room, heightWhenWrapped(tileFont(), paragraph, room));
        drawWrapped(painter, place, paragraph);
        top = place.bottom() + 1;
    }
}

void TileButton::paintEvent(QPaintEvent *)
{
    const presentation::Palette &p = Look::current().palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(insideRing(*this)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(p.border);
    painter.setBrush(underMouse() || isDown() ? p.accentSurface : p.card);
    painter.drawRoundedRect(shape, 4, 4);
    const Places places = placesFor(width());
    painter.setFont(tileFont());
    painter.setPen(m_turned ? p.text : p.textSecondary);
    drawWrapped(painter, places.title, m_tile.title);
    paintSign(painter, places.sign);
    if (m_turned)
        paintBack(painter, places);
    else
        paintFront(painter, places);
    if (hasFocus())
        paintFocusRing(painter, insideRing(*this), 4);
}

void TileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_D && !(event->modifiers() & ~Qt::ShiftModifier))
        turn();
    else
        QPushButton::keyPressEvent(event);
}

void TileButton::mousePressEvent(QMouseEvent *event)
{
    const int around = Look::current().px(6);
    if (placesFor(width()).sign.adjusted(-around, -around, around, around).contains(event->pos()))
        turn();
    else
        QPushButton::mousePressEvent(event);
}

} // namespace aros::shell
