#include "ui/shell/widgets/dotstrip.h"

#include "ui/rendering/dotstrip.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/textlabel.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace aros::shell {

namespace {

constexpr int StripDot = 16;      // px, at most
constexpr double StripStep = 1.3; // from dot to dot, in dots, as in ui/rendering/dotstrip
constexpr int StripDots = 80;     // px, the height for many votes
constexpr int StripSquare = 26;
constexpr int StripGap = 6;
constexpr int StripApart = 28;  // between the dots of two levels, at least
constexpr int StripMarker = 14; // width of the median's triangle

QString medianText(const report::VoteSummary &votes)
{
    return DotStrip::tr("median %1", "over the dots").arg(votes.medianText);
}

QFont medianFont()
{
    return Look::current().font(size::Control - 1, QFont::DemiBold);
}

} // namespace

DotStrip::DotStrip(const report::VoteSummary &votes, QWidget *parent) : QWidget(parent), m_votes(votes)
{
    setAccessibleName(tr("Votes by level"));
    setAccessibleDescription(votes.summary);
    for (const int count : votes.levels) {
        auto *label = new TextLabel(tr("%n vote(s)", "for one level", count), size::Control - 1, QFont::Normal, this);
        label->setTone(TextLabel::Tone::Secondary);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setContentsMargins(0, 0, 0, 0);
        m_counts.append(label);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DotStrip::most() const
{
    return *std::max_element(m_votes.levels.cbegin(), m_votes.levels.cend());
}

QRect DotStrip::column(int level, int width) const
{
    const int inner = width - 2 * RingMargin;
    const int left = RingMargin + inner * level / questions::LevelCount;
    const int right = RingMargin + inner * (level + 1) / questions::LevelCount;
    return {left, 0, right - left, height()};
}

int DotStrip::medianHeight() const
{
    return m_votes.median ? QFontMetrics(medianFont()).height() + Look::current().px(StripGap) : 0;
}

// As high as the fullest level needs with dots of the usual size, but not above the height for many.
int DotStrip::dotsHeight(int width) const
{
    const double dot = Look::current().px(StripDot);
    const int perRow =
        std::max(1, static_cast<int>((column(0, width).width() - Look::current().px(StripApart)) / (dot * StripStep)));
    const int rows = std::max(1, (most() + perRow - 1) / perRow);
    const int needed = static_cast<int>(std::ceil(dot * (1 + (rows - 1) * StripStep)));
    return std::min(needed, Look::current().px(StripDots));
}

int DotStrip::countsHeight(int width) const
{
    int height = 0;
    for (int level = 0; level < m_counts.size(); ++level)
        height = std::max(height, m_counts.at(level)->heightForWidth(column(level, width).width()));
    return height;
}

int DotStrip::heightForWidth(int width) const
{
    const Look &look = Look::current();
    return medianHeight() + dotsHeight(width) + look.px(StripSquare) + 2 * look.px(StripGap) + countsHeight(width);
}

QSize DotStrip::sizeHint() const
{
    const int width = Look::current().px(400);
    return {width, heightForWidth(width)};
}

QSize DotStrip::minimumSizeHint() const
{
    int widest = Look::current().px(StripSquare);
    for (const TextLabel *count : m_counts)
        widest = std::max(widest, count->minimumSizeHint().width());
    return {widest * questions::LevelCount + 2 * RingMargin, 0};
}

void DotStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int high = countsHeight(width());
    for (int level = 0; level < m_counts.size(); ++level) {
        const QRect place = column(level, width());
        m_counts.at(level)->setGeometry(place.left(), height() - high, place.width(), high);
    }
}

// Between the middles of the columns.
double DotStrip::medianPlace() const
{
    const double first = column(0, width()).center().x() + 1;
    const double last = column(questions::HighestLevel, width()).center().x() + 1;
    return first + (last - first) * *m_votes.median / questions::HighestLevel;
}

void DotStrip::paintMedian(QPainter &painter) const
{
    const Look &look = Look::current();
    const double place = medianPlace();
    const double half = look.px(StripMarker) / 2.0;
    const double top = (QFontMetrics(medianFont()).height() - half) / 2;
    painter.setPen(QPen(look.palette().textSecondary, 1, Qt::DashLine));
    painter.drawLine(QPointF(place, top + half), QPointF(place, medianHeight() + dotsHeight(width())));
    QPainterPath marker(QPointF(place - half, top));
    marker.lineTo(place + half, top);
    marker.lineTo(place, top + half * 1.2);
    marker.closeSubpath();
    painter.fillPath(marker, look.palette().text);
    paintMedianText(painter, place);
}

// Beside the marker, on the side that has the room.
void DotStrip::paintMedianText(QPainter &painter, double place) const
{
    const QString text = medianText(m_votes);
    const QFontMetrics metrics(medianFont());
    const int distance = Look::current().px(StripMarker) / 2 + Look::current().px(StripGap);
    const int needed = metrics.horizontalAdvance(text) + 2;
    int left = static_cast<int>(place) + distance;
    if (left + needed > width())
        left = static_cast<int>(place) - distance - needed;
    painter.setFont(medianFont());
    painter.setPen(Look::current().palette().text);
    painter.drawText(QRect(left, 0, needed, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void DotStrip::paintLevels(QPainter &painter) const
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const int side = look.px(StripSquare);
    const int top = medianHeight() + dotsHeight(width()) + look.px(StripGap);
    painter.setFont(look.font(size::Control, QFont::Bold));
    for (int level = questions::LowestLevel; level <= questions::HighestLevel; ++level) {
        const QRect square(column(level, width()).center().x() + 1 - side / 2, top, side, side);
        painter.setPen(QPen(p.levelBorder, 1));
        painter.setBrush(p.levels.at(level));
        painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(p.onLevels.at(level));
        painter.drawText(square, Qt::AlignCenter, QString::number(level));
    }
}

void DotStrip::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_votes.median)
        paintMedian(painter);
    const double room = column(0, width()).width() - look.px(StripApart);
    const double dots = dotsHeight(width());
    const double diameter = std::min<double>(look.px(StripDot), rendering::dotDiameter(most(), room, dots));
    for (int level = questions::LowestLevel; level <= questions::HighestLevel; ++level) {
        const QRect place = column(level, width());
        rendering::paintDots(painter, QRectF(place.center().x() + 1 - room / 2, medianHeight(), room, dots),
                             m_votes.levels.at(static_cast<std::size_t>(level)), diameter, look.palette().primary);
    }
    paintLevels(painter);
}

} // namespace aros::shell
