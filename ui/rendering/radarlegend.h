#pragma once

#include "ui/rendering/radarlayout.h"

namespace aros::rendering {

// A sample and a title for each series and for the band, in as many centred rows as the width needs, from y = 0 on.
// Empty for a series alone, which needs no telling apart.
QList<RadarLegendEntry> legendRows(const report::Radar &radar, const RadarFonts &fonts, qreal width);

// False when an entry is wider than `width`.
bool legendFits(const QList<RadarLegendEntry> &legend, qreal width);

qreal legendHeight(const QList<RadarLegendEntry> &legend);

} // namespace aros::rendering
