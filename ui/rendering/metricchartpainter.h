#pragma once

#include "ui/rendering/metricchartlayout.h"
#include "ui/rendering/metriccolours.h"

#include <optional>

class QPainter;
class QPen;

namespace aros::rendering {

// Draws a metric's chart into the upper part of a rectangle of any device, as high as its layout says: mean and limits
// that step at each re-base, target, the line of values with a gap where there is none, what stands out by shape and
// colour, numbered marks. Leaves the background alone.
class MetricChartPainter
{
public:
    MetricChartPainter(const metrics::MetricChart &chart, const MetricStyle &style, const QRectF &rect,
                       const QPaintDevice *device = nullptr, const MetricLayoutOptions &options = {});

    const MetricChartLayout &layout() const { return m_layout; }
    void paint(QPainter &painter) const;
    // A ring round a point, and a line down to its month, for the keyboard.
    void paintFocus(QPainter &painter, qsizetype point) const;

    // The point in whose part of the plot, or below it, this is.
    std::optional<qsizetype> pointAt(QPointF position) const;
    // Where a point is drawn; on the lower edge of the plot without a value.
    QPointF pointPlace(qsizetype point) const;

private:
    void paintAxes(QPainter &painter) const;
    void paintLineLabels(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintBadge(QPainter &painter, const MetricBadge &badge) const;
    void paintLegend(QPainter &painter) const;
    void paintSign(QPainter &painter, const MetricLegendEntry &entry) const;
    void paintKey(QPainter &painter) const;
    void drawText(QPainter &painter, const MetricLabel &label) const;
    qreal em() const { return m_layout.fonts().em(); }

    metrics::MetricChart m_chart;
    MetricColours m_colours;
    MetricChartLayout m_layout;
};

// The parts that every size of chart has in common.
void paintGroupLines(QPainter &painter, const metrics::MetricChart &chart, const MetricPlot &plot,
                     const MetricColours &colours, qreal em);
void paintTargetLine(QPainter &painter, const metrics::MetricChart &chart, const MetricPlot &plot,
                     const MetricColours &colours, qreal em);
// Broken where there is no value and where limits were set anew.
void paintValueLine(QPainter &painter, const metrics::MetricChart &chart, const MetricPlot &plot, const QPen &pen);
void paintValues(QPainter &painter, const metrics::MetricChart &chart, const MetricPlot &plot,
                 const MetricColours &colours, qreal em);

// At the size of a tile: a line without axes, its last point, and the icon of its variation at the right where there is
// one. For sparkOf() charts.
void paintSpark(QPainter &painter, const metrics::MetricChart &spark, const MetricStyle &style, const QRectF &rect);

} // namespace aros::rendering
