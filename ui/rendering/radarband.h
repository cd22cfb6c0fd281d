#pragma once

#include "ui/rendering/radarlayout.h"

#include <QPainterPath>

class QPainter;

namespace aros::rendering {

struct RadarColours;

// The ring between two values on each axis, behind the series: neighbours are joined where both have one, an axis
// between gaps has a short bar along its spoke, and a gap is left open. It differs from the filled inside of a series
// by its outline and the ribs across it, not by colour alone.
struct RadarBand {
    QPainterPath area;
    QList<QLineF> ribs;

    bool isEmpty() const { return area.isEmpty(); }
};

RadarBand radarBand(const RadarLayout &layout, const QList<std::optional<report::Band>> &band);

void paintBand(QPainter &painter, const RadarBand &band, const RadarColours &colours, qreal em);

// A piece of it for the legend.
RadarBand bandSample(const QRectF &sample, qreal em);

} // namespace aros::rendering
