#pragma once

#include "core/metrics/series.h"

namespace aros::metrics {

// How far apart the periods of a series are.
enum class Spacing { Irregular, Monthly, Quarterly, Yearly };

// The spacing of these dates, in any order: the smallest step between neighbours is 1, 3 or 12 months, every other step
// a multiple of it, and all dates stand on the same day of the month or all on the last. Fewer than two dates, and
// anything else, are irregular.
Spacing spacingOf(const QList<QDate> &dates);

// A series that lacks more periods than this counts as irregular: some date in it is a mistake.
constexpr int MostAbsentPeriods = 1200;

// The periods between the first and the last date of a regular series that have no row, in order; none where the series
// is irregular. A chart would take their neighbours for neighbours.
QList<QDate> absentPeriods(const QList<QDate> &dates);

// The observations in date order with a blank for every absent period, so that runs break there and the gap shows.
QList<Observation> withAbsentPeriods(QList<Observation> observations);

} // namespace aros::metrics
