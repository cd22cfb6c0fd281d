#include "ui/rendering/metricchartlayout.h"

#include <QtMath>

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;
using metrics::PointType;
using Mark = MetricChart::Mark;

namespace {

constexpr qreal MetricLeastPlot = 11;       // em
constexpr qreal MetricMostPlot = 21;        // em
constexpr qreal MetricPlotShare = 0.36;     // of the width
constexpr qreal MetricLowestPlot = 10;      // em, rather than out of sight
constexpr qreal MetricHighestPlot = 32;     // em, where there is room
constexpr qreal MetricHighestShare = 0.5;   // of the width, likewise
constexpr qreal MetricValueGap = 0.6;       // em between values and plot
constexpr qreal MetricLineGap = 0.5;        // em between plot and the labels of lines
constexpr qreal MetricTickDistance = 2.3;   // heights of a number between two values
constexpr qreal MetricAbovePlot = 0.6;      // em
constexpr qreal MetricMonthGap = 0.45;      // em above the months
constexpr qreal MetricMonthDistance = 0.9;  // em between months
constexpr qreal MetricBadgeHeight = 1.35;   // em
constexpr qreal MetricBadgeGap = 0.25;      // em
constexpr qreal MetricLegendAbove = 0.9;    // em
constexpr qreal MetricLegendSign = 1.5;     // em from the left of a shape to its word
constexpr qreal MetricLegendLine = 2.2;     // em, likewise for a piece of line
constexpr qreal MetricLegendDistance = 1.6; // em between entries
constexpr qreal MetricKeyAbove = 0.8;       // em
constexpr qreal MetricKeyGap = 0.35;        // em between entries

using Line = MetricLineLabel::Line;
using Sign = MetricLegendEntry::Sign;

QStringList wrappedKey(const QString &text, qreal width, const QFontMetricsF &metrics)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

// The lines that reach the right edge, with what they say there.
QList<MetricLineLabel> linesOf(const MetricChart &chart, bool words)
{
    QList<MetricLineLabel> lines;
    const auto add = [&](Line line, const std::optional<double> &value, const QString &word, const QString &number) {
        if (value)
            lines.append({line, {words ? word + u' ' + number : number, {}}, *value});
    };
    if (!chart.groups.isEmpty()) {
        const MetricChart::Group &last = chart.groups.constLast();
        add(Line::Upper, last.upper, chart.words.upperLimit, last.upperText);
        add(Line::Mean, last.mean, chart.words.mean, last.meanText);
        if (chart.showsLower(last))
            add(Line::Lower, last.lower, chart.words.lowerLimit, last.lowerText);
    }
    add(Line::Target, chart.target, chart.words.target, chart.targetText);
    return lines;
}

qreal widestLabel(const QList<MetricLineLabel> &lines, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const MetricLineLabel &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.label.text));
    return widest;
}

bool hasType(const MetricChart &chart, PointType type)
{
    return std::any_of(chart.points.cbegin(), chart.points.cend(),
                       [type](const MetricChart::Point &point) { return point.type == type; });
}

qreal signWidth(Sign sign)
{
    if (sign == Sign::Remark)
        return 0;
    return sign < Sign::Mean ? MetricLegendSign : MetricLegendLine;
}

QList<MetricLegendEntry> legendOf(const MetricChart &chart, bool withLines, bool fromZero)
{
    QList<MetricLegendEntry> legend;
    const auto add = [&legend](bool isThere, Sign sign, const QString &text) {
        if (isThere)
            legend.append({sign, {}, {text, {}}});
    };
    add(hasType(chart, PointType::Improvement), Sign::Improvement, chart.words.improvement);
    add(hasType(chart, PointType::Concern), Sign::Concern, chart.words.concern);
    const bool rises = hasType(chart, PointType::NeutralHigh);
    add(rises || hasType(chart, PointType::NeutralLow), rises ? Sign::Rise : Sign::Fall, chart.words.change);
    add(withLines && !chart.groups.isEmpty() && chart.groups.constLast().mean, Sign::Mean, chart.words.mean);
    add(withLines && !chart.groups.isEmpty() && chart.groups.constLast().upper, Sign::Limits,
        chart.words.lowerLimit + QStringLiteral(" · ") + chart.words.upperLimit);
    add(withLines && chart.target, Sign::Target, chart.words.target);
    add(!fromZero && chart.last && chart.fromZero, Sign::Remark, chart.words.notFromZero);
    return legend;
}

} // namespace

qreal MetricChartLayout::plotHeightFor(qreal width, qreal em)
{
    return std::clamp(MetricPlotShare * width, MetricLeastPlot * em, MetricMostPlot * em);
}

qreal MetricChartLayout::plotHeightWithin(qreal wanted, qreal width, qreal em)
{
    const qreal least = MetricLowestPlot * em;
    return std::clamp(wanted, least, std::clamp(MetricHighestShare * width, least, MetricHighestPlot * em));
}

MetricChartLayout::MetricChartLayout(const MetricChart &chart, const QFont &font, const QRectF &rect,
                                     const QPaintDevice *device, const MetricLayoutOptions &options)
    : m_fonts(font, pixelSizeOf(font, device), device)
{
    m_hasWords = rect.width() >= wordsWidth(em());
    m_lineLabels = linesOf(chart, m_hasWords);
    placePlot(chart, rect, options);
    placeValues();
    placeLineLabels();
    placeBadges(chart);
    placeMonths(chart, rect);
    placeLegend(chart, rect);
    m_keyTop = m_height - rect.top();
    if (options.key)
        placeKey(chart, rect);
    m_height -= rect.top();
}

QSizeF MetricChartLayout::badgeSize(int number) const
{
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    const qreal height = MetricBadgeHeight * em();
    return {std::max(height, metrics.horizontalAdvance(QString::number(number)) + 0.6 * em()), height};
}

// The height of the marks above the plot is known only with its width.
void MetricChartLayout::placePlot(const MetricChart &chart, const QRectF &rect, const MetricLayoutOptions &options)
{
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    const qreal height = options.plotHeight > 0 ? options.plotHeight : plotHeightFor(rect.width(), em());
    m_plot.count = chart.points.size();
    m_plot.axis = valueAxis({chart}, static_cast<int>(height / (MetricTickDistance * metrics.height())));
    qreal left = 0;
    for (const double tick : m_plot.axis.ticks()) {
        m_values.append({chart.numbers.axis(tick, m_plot.axis.places), {}});
        left = std::max(left, metrics.horizontalAdvance(m_values.constLast().text));
    }
    left += MetricValueGap * em();
    const qreal right = m_lineLabels.isEmpty() ? 0.5 * em() : widestLabel(m_lineLabels, metrics) + MetricLineGap * em();
    m_plot.rect = QRectF(rect.left() + left, rect.top(), std::max(1.0, rect.width() - left - right), height);
    qreal above = MetricAbovePlot * em();
    for (const MetricBadge &badge : badgesOf(chart, false))
        above =
            std::max(above, badge.rect.top() + badge.rect.height() + MetricBadgeGap * em() + MetricAbovePlot * em());
    m_plot.rect.moveTop(rect.top() + above);
}

void MetricChartLayout::placeValues()
{
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    const QList<double> ticks = m_plot.axis.ticks();
    for (qsizetype at = 0; at < m_values.size(); ++at) {
        MetricLabel &label = m_values[at];
        label.leftMiddle = {m_plot.rect.left() - MetricValueGap * em() - metrics.horizontalAdvance(label.text),
                            m_plot.y(ticks.at(at))};
    }
}

void MetricChartLayout::placeLineLabels()
{
    QList<qreal> centres;
    for (const MetricLineLabel &line : std::as_const(m_lineLabels))
        centres.append(m_plot.y(line.value));
    const QList<qreal> placed = movedApart(centres, smallHeight(), m_plot.rect.top() - smallHeight() / 2,
                                           m_plot.rect.bottom() + smallHeight() / 2);
    for (qsizetype at = 0; at < placed.size(); ++at)
        m_lineLabels[at].label.leftMiddle = {m_plot.rect.right() + MetricLineGap * em(), placed.at(at)};
}

// Their rects count rows from 0 at the plot: the top is how far a badge is away from it.
QList<MetricBadge> MetricChartLayout::badgesOf(const MetricChart &chart, bool events) const
{
    QList<MetricBadge> badges;
    QList<qreal> centres;
    qreal width = 0;
    for (const Mark &mark : chart.marks) {
        if ((mark.kind == Mark::Kind::Event) != events)
            continue;
        const QSizeF size = badgeSize(mark.number);
        MetricBadge badge{mark.kind, mark.number, QRectF(QPointF(), size), 0};
        badge.at = m_plot.x(mark.kind == Mark::Kind::Note ? mark.at : mark.at - 0.5);
        width = std::max(width, size.width());
        centres.append(badge.at);
        badges.append(badge);
    }
    const QList<int> rows = stackedRows(centres, width + MetricBadgeGap * em());
    for (qsizetype at = 0; at < badges.size(); ++at) {
        QRectF &rect = badges[at].rect;
        rect.moveTopLeft({badges.at(at).at - rect.width() / 2, rows.at(at) * (rect.height() + MetricBadgeGap * em())});
    }
    return badges;
}

void MetricChartLayout::placeBadges(const MetricChart &chart)
{
    m_height = m_plot.rect.bottom();
    for (MetricBadge badge : badgesOf(chart, false)) {
        badge.rect.moveBottom(m_plot.rect.top() - MetricAbovePlot * em() - badge.rect.top());
        m_badges.append(badge);
    }
    for (MetricBadge badge : badgesOf(chart, true)) {
        badge.rect.moveTop(m_plot.rect.bottom() + 2 * MetricBadgeGap * em() + badge.rect.top());
        m_height = std::max(m_height, badge.rect.bottom());
        m_badges.append(badge);
    }
}

void MetricChartLayout::placeMonths(const MetricChart &chart, const QRectF &rect)
{
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    QList<qreal> widths;
    for (const MetricChart::Point &point : chart.points)
        widths.append(metrics.horizontalAdvance(point.shortPeriod));
    const int stride = labelStride(widths, m_plot.step(), MetricMonthDistance * em());
    const qreal middle = m_height + MetricMonthGap * em() + smallHeight() / 2;
    for (qsizetype at = 0; at < chart.points.size(); at += stride) {
        const qreal width = widths.at(at);
        const qreal left = std::clamp(m_plot.x(static_cast<double>(at)) - width / 2, rect.left(),
                                      std::max(rect.left(), rect.right() - width));
        m_months.append({chart.points.at(at).shortPeriod, {left, middle}});
        m_labelled.append(at);
    }
    m_height = middle + smallHeight() / 2;
}

void MetricChartLayout::placeLegend(const MetricChart &chart, const QRectF &rect)
{
    m_legend = legendOf(chart, !m_hasWords, m_plot.axis.hasZero());
    if (m_legend.isEmpty())
        return;
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    qreal x = rect.left();
    qreal middle = m_height + MetricLegendAbove * em() + smallHeight() / 2;
    for (MetricLegendEntry &entry : m_legend) {
        const qreal sign = signWidth(entry.sign) * em();
        const qreal width = sign + metrics.horizontalAdvance(entry.label.text);
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            middle += 1.3 * smallHeight();
        }
        entry.at = {x + std::max(0.0, sign - 0.35 * em()) / 2, middle};
        entry.label.leftMiddle = {x + sign, middle};
        x += width + MetricLegendDistance * em();
    }
    m_height = middle + smallHeight() / 2;
}

void MetricChartLayout::placeKey(const MetricChart &chart, const QRectF &rect)
{
    if (chart.marks.isEmpty())
        return;
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    qreal badgeWidth = 0;
    for (const Mark &mark : chart.marks)
        badgeWidth = std::max(badgeWidth, badgeSize(mark.number).width());
    const qreal left = rect.left() + badgeWidth + 0.6 * em();
    m_height += MetricKeyAbove * em();
    for (const Mark &mark : chart.marks) {
        MetricKeyEntry entry;
        const QString text = mark.dateText + QStringLiteral(" · ") + mark.text;
        entry.lines = wrappedKey(text, std::max(1.0, rect.right() - left), metrics);
        entry.badge = {mark.kind, mark.number, QRectF({rect.left(), m_height}, badgeSize(mark.number)), 0};
        const qreal firstLine = (entry.badge.rect.height() - smallHeight()) / 2;
        entry.textAt = {left, m_height + firstLine};
        m_height +=
            std::max(entry.badge.rect.height(), firstLine + static_cast<qreal>(entry.lines.size()) * smallHeight()) +
            MetricKeyGap * em();
        m_key.append(entry);
    }
    m_height -= MetricKeyGap * em();
}

} // namespace aros::rendering
