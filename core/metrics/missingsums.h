#pragma once

#include "core/metrics/unitfigures.h"

#include <QMap>
#include <QSet>

namespace aros::metrics {

// Months that a unit has no sum for, because a figure is missing from some of the units below it.
struct MissingSum {
    QSet<int> months;        // monthNumber()
    QList<UnitPath> lacking; // directly below, in their order: those without a figure for one of the months; none
                             // where there are too many units to look at

    friend bool operator==(const MissingSum &, const MissingSum &) = default;
};

// Each unit below is read as a whole, some 7 ms of 3,000 figures: with more of them a chart would take too long to
// open.
constexpr qsizetype MostUnitsLookedAt = 12;

// By metric and staff group; the key has no period. Empty where nothing is missing.
using MissingSums = QMap<FigureKey, MissingSum>;

// `below` are the units directly below that of `figures`; they are read only where something is missing. Fails as the
// repository does.
Result<MissingSums> readMissingSums(const MetricRepository &repository, const UnitFigures &figures,
                                    const QList<UnitPath> &below);

// What is missing of any of the figures that a metric is made of.
MissingSum missingOf(const MetricDefinition &metric, const StaffGroupId &group, const MissingSums &sums);

} // namespace aros::metrics
