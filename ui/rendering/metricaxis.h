#pragma once

#include "core/metrics/metricchart.h"

#include <QList>
#include <QRectF>

namespace aros::rendering {

// From one round number to another by round steps.
struct ValueAxis {
    double low = 0;
    double high = 1;
    double step = 1;
    int places = 0; // decimals that the steps need

    QList<double> ticks() const;
    bool hasZero() const { return low <= 0 && high >= 0; }
    double share(double value) const { return (value - low) / (high - low); } // 0 at the lower end, 1 at the upper

    friend bool operator==(const ValueAxis &, const ValueAxis &) = default;
};

// Holds every value, mean, limit and target of all these charts, in about `mostSteps` steps, at least two. It starts at
// 0 where 0 means something for the metric and the values lie no further from it than they spread: then what looks
// twice as high is. Further off, 0 would press the line flat; the chart says that its scale does not start there.
ValueAxis valueAxis(const QList<metrics::MetricChart> &charts, int mostSteps);

// Which points have a label below: every so many, from the first one on, so that labels of these widths keep
// `distance` between them. The points are `spacing` apart.
int labelStride(const QList<qreal> &widths, qreal spacing, qreal distance);

// Moves intervals of one height apart that would overlap, keeping their order, within the bounds. `centres` are where
// they would stand; they come back where they stand.
QList<qreal> movedApart(const QList<qreal> &centres, qreal height, qreal top, qreal bottom);

// The lowest row for each interval, in the order in which they are given, so that none overlap in a row.
QList<int> stackedRows(const QList<qreal> &centres, qreal width);

// Points and values in a rectangle: the points half a step from its sides.
struct MetricPlot {
    QRectF rect;
    ValueAxis axis;
    qsizetype count = 0;

    qreal step() const { return rect.width() / static_cast<qreal>(std::max<qsizetype>(1, count)); }
    qreal x(double point) const { return rect.left() + (point + 0.5) * step(); }
    qreal y(double value) const { return rect.bottom() - rect.height() * axis.share(value); }
};

} // namespace aros::rendering
