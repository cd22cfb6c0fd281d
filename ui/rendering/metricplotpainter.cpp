#include "ui/rendering/metricchartpainter.h"
#include "ui/rendering/metricicons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;

namespace {

constexpr qreal PlotLineWidth = 0.13;   // em
constexpr qreal PlotMeanWidth = 0.11;   // em
constexpr qreal PlotLimitWidth = 0.09;  // em
constexpr qreal PlotTargetWidth = 0.15; // em
constexpr qreal SparkInset = 0.5;       // em
constexpr qreal SparkIcon = 1.5;        // em
constexpr qreal CrowdedStep = 0.75;     // em between points: below, they are drawn smaller

QPen dashedPen(const QColor &colour, qreal width, const QList<qreal> &dashes)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern(dashes);
    return pen;
}

void drawLevel(QPainter &painter, const MetricPlot &plot, const MetricChart::Group &group, double value)
{
    const qreal y = plot.y(value);
    const auto first = static_cast<double>(group.first);
    const auto end = static_cast<double>(group.first + group.size);
    painter.drawLine(QPointF(plot.x(first - 0.5), y), QPointF(plot.x(end - 0.5), y));
}

// Usual points stand apart from each other where there are many of them.
qreal pointSize(const MetricPlot &plot, qreal em)
{
    return em * std::clamp(plot.step() / (CrowdedStep * em), 0.55, 1.0);
}

} // namespace

void paintGroupLines(QPainter &painter, const MetricChart &chart, const MetricPlot &plot, const MetricColours &colours,
                     qreal em)
{
    for (const MetricChart::Group &group : chart.groups) {
        if (group.size == 0)
            continue;
        if (group.mean) {
            painter.setPen(QPen(colours.mean, PlotMeanWidth * em, Qt::SolidLine, Qt::FlatCap));
            drawLevel(painter, plot, group, *group.mean);
        }
        if (!group.upper)
            continue;
        painter.setPen(dashedPen(colours.limit, PlotLimitWidth * em, {6, 4}));
        drawLevel(painter, plot, group, *group.upper);
        if (chart.showsLower(group))
            drawLevel(painter, plot, group, *group.lower);
    }
}

void paintTargetLine(QPainter &painter, const MetricChart &chart, const MetricPlot &plot, const MetricColours &colours,
                     qreal em)
{
    if (!chart.target)
        return;
    painter.setPen(dashedPen(colours.target, PlotTargetWidth * em, {1.2, 1.8}));
    const qreal y = plot.y(*chart.target);
    painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
}

void paintValueLine(QPainter &painter, const MetricChart &chart, const MetricPlot &plot, const QPen &pen)
{
    QPainterPath path;
    for (qsizetype at = 0; at < chart.points.size(); ++at) {
        const MetricChart::Point &point = chart.points.at(at);
        if (!point.value)
            continue;
        const QPointF place(plot.x(static_cast<double>(at)), plot.y(*point.value));
        const bool goesOn = at > 0 && chart.points.at(at - 1).value && chart.points.at(at - 1).group == point.group;
        goesOn ? path.lineTo(place) : path.moveTo(place);
    }
    painter.strokePath(path, pen);
}

void paintValues(QPainter &painter, const MetricChart &chart, const MetricPlot &plot, const MetricColours &colours,
                 qreal em)
{
    paintValueLine(painter, chart, plot,
                   QPen(colours.value, PlotLineWidth * em, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    const qreal size = pointSize(plot, em);
    for (qsizetype at = 0; at < chart.points.size(); ++at) {
        const MetricChart::Point &point = chart.points.at(at);
        if (point.value)
            paintPoint(painter, point.type, {plot.x(static_cast<double>(at)), plot.y(*point.value)}, size, colours);
    }
}

void paintSpark(QPainter &painter, const MetricChart &spark, const MetricStyle &style, const QRectF &rect)
{
    const qreal em = pixelSizeOf(style.font, painter.device());
    const qreal icon = spark.variation ? SparkIcon * em : 0;
    MetricPlot plot;
    plot.rect = rect.adjusted(SparkInset * em, SparkInset * em, -SparkInset * em - 1.2 * icon, -SparkInset * em);
    plot.count = spark.points.size();
    if (!spark.last || plot.rect.isEmpty())
        return;
    plot.axis = valueAxis({spark}, 20); // small steps: close to the values
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const std::optional<double> &mean = spark.groups.constLast().mean) {
        painter.setPen(QPen(style.colours.grid, PlotMeanWidth * em));
        drawLevel(painter, plot, spark.groups.constLast(), *mean);
    }
    paintTargetLine(painter, spark, plot, style.colours, 0.7 * em);
    paintValueLine(painter, spark, plot,
                   QPen(style.colours.value, PlotLineWidth * em, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    const MetricChart::Point &last = spark.points.at(*spark.last);
    const QPointF at(plot.x(static_cast<double>(*spark.last)), plot.y(*last.value));
    paintPoint(painter, last.type, at, em, style.colours);
    painter.restore();
    if (spark.variation) {
        QRectF place(0, 0, icon, icon);
        place.moveCenter({rect.right() - icon / 2, rect.center().y()});
        paintVariation(painter, *spark.variation, place, style.colours);
    }
}

} // namespace aros::rendering
