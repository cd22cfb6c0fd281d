#pragma once

#include <QList>
#include <QRectF>

#include <array>

class QColor;
class QPainter;

namespace aros::rendering {

// How many dots stand over each level, 0 to 4. All lengths here are in the painter's units.
struct DotStrip {
    std::array<int, 5> levels{};

    int most() const;

    friend bool operator==(const DotStrip &, const DotStrip &) = default;
};

// The size at which `maxCount` dots just fit into one level's area of width x height; 0 if there is no dot or no room.
// Any smaller size fits too. Take it for DotStrip::most(), so that all levels share one size and the eye can compare
// them, and cap it where a few dots would look like coins.
qreal dotDiameter(int maxCount, qreal width, qreal height);

// Where the dots of one level go: rows from the area's lower edge up, each filled from the left before the next is
// begun, the whole in the middle of the width.
QList<QRectF> dotPlaces(const QRectF &area, int count, qreal diameter);

void paintDots(QPainter &painter, const QRectF &area, int count, qreal diameter, const QColor &colour);

} // namespace aros::rendering
