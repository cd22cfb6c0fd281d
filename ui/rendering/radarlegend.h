#pragma once

#include "ui/rendering/radarlayout.h"

namespace aros::rendering {

// A line sample and a title for each series, in as many centred rows as the width needs, from y = 0 on. Empty with
// fewer than two series.
QList<RadarLegendEntry> legendRows(const report::Radar &radar, const RadarFonts &fonts, qreal width);

// False when an entry is wider than `width`.
bool legendFits(const QList<RadarLegendEntry> &legend, qreal width);

qreal legendHeight(const QList<RadarLegendEntry> &legend);

} // namespace aros::rendering
