#pragma once

#include "core/metrics/metricdefinition.h"
#include "core/metrics/metricproblem.h"

namespace aros::metrics {

// A problem of the definition at `index`; its place begins inside the definition ("/formula/numerator").
struct LinkProblem {
    qsizetype index = 0;
    MetricProblem problem;

    friend bool operator==(const LinkProblem &, const LinkProblem &) = default;
};

// Looks at what the formulas of `metrics` name, among themselves and in `others`, and at rules that hold between
// several fields; fills in the units of numerator and denominator. Problems come in the order of the metrics; a circle
// is named once, at the first metric that is part of it. Ids are taken to occur once.
QList<LinkProblem> linkMetrics(QList<MetricDefinition> &metrics, const QList<MetricDefinition> &others = {});

} // namespace aros::metrics
