#include "ui/rendering/radarlabels.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace aros::rendering {

using report::Radar;

namespace {

constexpr qreal LongTitle = 8.2;      // em; wider titles are broken where there is a choice
constexpr qreal LabelGap = 0.75;      // em between a spoke's end and its label
constexpr qreal EndLabelGap = 0.95;   // em above and below, where the topmost number stands too
constexpr qreal SideShift = 0.55;     // lines by which a diagonal label reaches past its spoke's end
constexpr qsizetype ShortWord = 2;    // letters; "a" and "of" belong to the word after them
constexpr qreal ShortWordCost = 1.12; // how much wider a line may get for that
constexpr qreal Upright = 0.1;        // sine or cosine below which a direction counts as along an axis of the page

qreal widest(const QStringList &lines, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

bool isAtEnd(QPointF direction)
{
    return std::abs(direction.x()) < Upright;
}

bool hasScoreAt(const Radar &radar, int axis)
{
    const report::RadarSeries *shown = nullptr;
    for (const report::RadarSeries &series : radar.series) {
        if (!shown || series.style == report::RadarSeries::Style::Latest)
            shown = &series;
    }
    return shown && shown->values.value(axis).has_value();
}

RadarLabel measuredLabel(const Radar::Axis &axis, bool hasScore, bool wraps, const RadarFonts &fonts)
{
    const QFontMetricsF metrics = fonts.metrics(fonts.title());
    const QFontMetricsF valueMetrics = fonts.metrics(hasScore ? fonts.value() : fonts.title());
    RadarLabel label;
    label.hasScore = hasScore;
    label.title = wraps ? balanced(axis.label, metrics) : QStringList{axis.label};
    qreal width = widest(label.title, metrics);
    const bool wideValue = valueMetrics.horizontalAdvance(axis.valueText) > width;
    label.value = wraps && wideValue ? balanced(axis.valueText, valueMetrics) : QStringList{axis.valueText};
    width = std::max(width, widest(label.value, valueMetrics));
    const auto lines = static_cast<qreal>(label.title.size() + label.value.size());
    label.rect = QRectF(0, 0, std::ceil(width), std::ceil(lines * fonts.lineHeight()));
    return label;
}

Qt::Alignment alignmentFor(QPointF direction)
{
    if (isAtEnd(direction))
        return Qt::AlignHCenter;
    return direction.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
}

qreal labelLeft(const RadarLabel &label, QPointF end, qreal gap)
{
    if (label.alignment == Qt::AlignHCenter)
        return end.x() - label.rect.width() / 2;
    return label.alignment == Qt::AlignLeft ? end.x() + gap : end.x() - gap - label.rect.width();
}

qreal labelTop(const RadarLabel &label, QPointF end, QPointF direction, const RadarFonts &fonts)
{
    const qreal height = label.rect.height();
    if (std::abs(direction.y()) < Upright)
        return end.y() - height / 2;
    const qreal past = isAtEnd(direction) ? -EndLabelGap * fonts.em() : SideShift * fonts.lineHeight();
    return direction.y() < 0 ? end.y() + past - height : end.y() - past;
}

} // namespace

QStringList balanced(const QString &text, const QFontMetricsF &metrics)
{
    QStringList best{text};
    qreal least = metrics.horizontalAdvance(text);
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const QStringList lines{text.left(space), text.mid(space + 1)};
        const bool endsShort = space - text.lastIndexOf(u' ', space - 1) - 1 <= ShortWord;
        const qreal cost = widest(lines, metrics) * (endsShort ? ShortWordCost : 1);
        if (cost < least) {
            least = cost;
            best = lines;
        }
    }
    return best;
}

QPointF axisDirection(int axis, int count)
{
    const qreal angle = 2 * M_PI * axis / count;
    return {std::sin(angle), -std::cos(angle)};
}

MeasuredLabels::MeasuredLabels(const Radar &radar, const RadarFonts &fonts)
{
    const int count = static_cast<int>(radar.axes.size());
    for (int axis = 0; axis < count; ++axis) {
        const bool hasScore = hasScoreAt(radar, axis);
        m_single.append(measuredLabel(radar.axes.at(axis), hasScore, false, fonts));
        m_wrapped.append(measuredLabel(radar.axes.at(axis), hasScore, true, fonts));
        m_isLong.append(m_single.constLast().rect.width() > LongTitle * fonts.em());
        m_single.last().alignment = alignmentFor(axisDirection(axis, count));
        m_wrapped.last().alignment = m_single.constLast().alignment;
    }
}

QList<RadarLabel> MeasuredLabels::labels(Wrapping ends, Wrapping sides) const
{
    QList<RadarLabel> labels;
    for (int axis = 0; axis < m_single.size(); ++axis) {
        const Wrapping wrapping = m_single.at(axis).alignment == Qt::AlignHCenter ? ends : sides;
        const bool wraps = wrapping == Wrapping::All || (wrapping == Wrapping::Long && m_isLong.at(axis));
        labels.append(wraps ? m_wrapped.at(axis) : m_single.at(axis));
    }
    return labels;
}

void placeLabels(QList<RadarLabel> &labels, qreal radius, const RadarFonts &fonts)
{
    const int count = static_cast<int>(labels.size());
    for (int axis = 0; axis < count; ++axis) {
        const QPointF direction = axisDirection(axis, count);
        const QPointF end = direction * radius;
        RadarLabel &label = labels[axis];
        label.rect.moveTo(labelLeft(label, end, LabelGap * fonts.em()), labelTop(label, end, direction, fonts));
    }
}

QRectF labelledBounds(const QList<RadarLabel> &labels, qreal radius)
{
    QRectF bounds(-radius, -radius, 2 * radius, 2 * radius);
    for (const RadarLabel &label : labels)
        bounds = bounds.united(label.rect);
    return bounds;
}

bool labelsAreApart(const QList<RadarLabel> &labels, qreal distance)
{
    for (int first = 0; first < labels.size(); ++first) {
        const QRectF around = labels.at(first).rect.adjusted(-distance, -distance, distance, distance);
        for (int second = first + 1; second < labels.size(); ++second) {
            if (around.intersects(labels.at(second).rect))
                return false;
        }
    }
    return true;
}

} // namespace aros::rendering
