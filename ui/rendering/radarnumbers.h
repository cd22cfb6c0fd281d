#pragma once

#include "ui/rendering/radarlayout.h"

namespace aros::rendering {

// What the numbers beside the first spoke should not stand on.
struct NumberObstacles {
    QList<QLineF> lines;
    QList<QPointF> markers;
};

// The numbers of the rings beside the first spoke, all on the same side if one is free, else each where it is free.
// Numbers that would stand too close to each other are left out.
QList<RadarNumber> placedNumbers(QPointF centre, qreal radius, int highest, const RadarFonts &fonts,
                                 const NumberObstacles &obstacles);

} // namespace aros::rendering
