#pragma once

#include <QString>

namespace aros::bench {

// One unit's figures out of a workspace of 200 units with 25 counts over ten years.
void benchUnitReading(const QString &folder);
// The pieces in which the window has figures stored, which it waits for.
void benchStoring(const QString &folder);

// Its twelve tiles as charts, read and built, out of a workspace of as many units and years.
void benchUnitTiles(const QString &folder);
void benchMetricPages(const QString &folder);

} // namespace aros::bench
