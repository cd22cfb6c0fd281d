#pragma once

#include "core/metrics/metricchart.h"
#include "ui/rendering/metriccolours.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace aros::rendering {

// What stands out has a shape of its own, the same on the line, in the legend and in the icons: a square for an
// improvement, a diamond for a concern, a triangle that points the way for a change where neither way is better. Usual
// points are small discs. `size` is the em of the text beside it.
void paintPoint(QPainter &painter, metrics::PointType type, QPointF at, qreal size, const MetricColours &colours);

// The shape of the point, with an arrow the way the figures went; a ring with a wave for none. Words stand beside it
// wherever it is shown. Drawn into the middle of `rect`.
void paintVariation(QPainter &painter, metrics::Variation variation, const QRectF &rect, const MetricColours &colours);

// A frame with a tick, a cross, or a wave across a line: the target is met, missed, or either by chance.
void paintAssurance(QPainter &painter, metrics::Assurance assurance, const QRectF &rect, const MetricColours &colours);

} // namespace aros::rendering
