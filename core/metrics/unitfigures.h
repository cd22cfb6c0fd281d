#pragma once

#include "core/metrics/figureindex.h"
#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricpoints.h"
#include "core/metrics/metricrepository.h"

namespace aros::metrics {

// All staff but those who change post by rotation, as if they were a staff group. Doctors and dentists in training
// rotate; figures come for all of medical and dental, so that is what is left out.
const StaffGroupId &allButRotational();

// What a page, a file or a command reads of one unit: its own figures and the sums of those below it.
struct UnitFigures {
    UnitPath unit;
    FigureIndex index;
    QList<MetricId> given;      // metrics with a figure in some month, in the order of their ids
    QList<StaffGroupId> groups; // staff groups with a figure, likewise
    QList<FigureKey> unsummed;  // months without a sum, because some units below have no figure
};

// Fails as the repository does.
Result<UnitFigures> readUnitFigures(const MetricRepository &repository, const UnitPath &unit);

// A metric from the first month that has a value to the last that has figures; all months where none has a value, so
// that there is a reason to show. `group` may be empty for all staff, or allButRotational().
QList<MetricPoint> pointsOf(const MetricDefinition &metric, const UnitFigures &figures, const StaffGroupId &group);

// The metric itself and what it is made of, each once.
QList<MetricId> partsOf(const MetricDefinition &metric);

// Whether the figures that the metric is made of were given, so that it is worth a look.
bool canBeComputed(const MetricDefinition &metric, const UnitFigures &figures);

} // namespace aros::metrics
