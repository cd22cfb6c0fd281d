#pragma once

#include "core/metrics/metricchart.h"

namespace aros::metrics {

// One metric at a glance: what a chart comes to where there is no room for it.
struct MetricTile {
    MetricId metric;
    QString title; // short
    QString value; // the latest, with its unit; a dash without one
    QString month; // of that value; without one the reason
    QDate period;  // the same month; invalid without a value
    std::optional<Variation> variation;
    QString variationText;
    bool isEarly = false; // too few figures for a verdict
    std::optional<Assurance> assurance;
    QString assuranceText; // "Will meet the target: 5%"; what is so now where the future cannot be told
    QString sentence;      // variation and assurance in one, for screen readers and tool tips

    friend bool operator==(const MetricTile &, const MetricTile &) = default;
};

// How many of the last points a spark line beside the value shows.
constexpr qsizetype SparkPoints = 24;

MetricTile tileOf(const MetricChart &chart);

// The last `count` points of a chart, with their mean, limits and marks as they are: a closer look at the same finding.
MetricChart lastPointsOf(const MetricChart &chart, qsizetype count);

// The last points up to the last value, without marks: for a spark line.
MetricChart sparkOf(const MetricChart &chart);

// Several units or staff groups in one metric or several, a line each.
struct OverviewRow {
    QString name; // unit or staff group
    QList<MetricTile> cells;

    friend bool operator==(const OverviewRow &, const OverviewRow &) = default;
};

OverviewRow overviewRow(const QString &name, const QList<MetricChart> &charts);

} // namespace aros::metrics
