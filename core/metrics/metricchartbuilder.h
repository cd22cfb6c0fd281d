#pragma once

#include "core/metrics/metricchart.h"
#include "core/metrics/metricpoints.h"

namespace aros::metrics {

// A remark of a person on one month, or the reason why limits were set anew from it.
struct DatedText {
    QDate date; // a month's first day; for events any day
    QString text;

    friend bool operator==(const DatedText &, const DatedText &) = default;
};

// Months that a unit has no sum for, because figures are missing from units below it.
struct LeftOutMonths {
    int months = 0;
    QStringList units; // that lack figures, by name

    friend bool operator==(const LeftOutMonths &, const LeftOutMonths &) = default;
};

struct MetricChartSource {
    MetricDefinition metric;
    QString unit;              // "Acute division"; empty: everything
    QString staffGroup;        // empty: all staff
    QList<MetricPoint> points; // in any order; one a month at most
    std::optional<double> target;
    std::optional<int> fixAfter;
    bool screening = true;
    int runLength = UsualRunLength;
    QList<DatedText> rebases; // with the reason
    QList<DatedText> notes;
    LeftOutMonths leftOut;
    QList<DatedText> events; // actions and projects that began, and what else people want to see beside the line
};

// Fails where the options or the values cannot be charted (a target beyond all bounds, a month that is there twice).
[[nodiscard]] ChartResult<MetricChart> buildMetricChart(const MetricChartSource &source, const Texts &texts);

} // namespace aros::metrics
