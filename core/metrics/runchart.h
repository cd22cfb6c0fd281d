#pragma once

#include "core/metrics/series.h"

#include <optional>

namespace aros::metrics {

// Run charts by the Anhoej rules, as the R package qicharts2 0.8.1 applies them: too long a run on one side of the
// median, or too few crossings of it, is a signal that something other than chance is at work. Meant for ten points and
// more; fewer are worked out all the same.

struct RunChartOptions {
    QList<QDate> parts; // each is the first point of a new part, analysed alone; a date without a row does nothing
    std::optional<int> freeze; // the median is that of the first so many rows, 1 or more; ignored where parts are given
    QList<QDate> excluded;     // left out of median and runs
};

// The runs of one part. Limits are those of Anhoej and Olesen (2014), with Schilling (2012) and Chen (2010).
struct RunFigures {
    int longestRun = 0;      // useful points in a row on one side
    int longestRunMost = 0;  // round(log2 of the useful points) + 3; a longer run is a signal
    int crossings = 0;       // changes of side from one useful point to the next
    int crossingsFewest = 0; // 5 % quantile of Binomial(useful points - 1, 1/2); fewer are a signal

    bool isSignal() const { return longestRun > longestRunMost || crossings < crossingsFewest; }

    friend bool operator==(const RunFigures &, const RunFigures &) = default;
};

struct RunPart {
    qsizetype first = 0;            // position of its first row in date order
    qsizetype size = 0;             // rows
    int observations = 0;           // rows that are not excluded, blanks counted
    int useful = 0;                 // values not on the median: those on it neither break nor lengthen a run
    std::optional<double> median;   // of the values, or of the frozen first ones; none without a value
    std::optional<RunFigures> runs; // none without a useful point

    bool isSignal() const { return runs && runs->isSignal(); }

    friend bool operator==(const RunPart &, const RunPart &) = default;
};

struct RunChart {
    QList<Observation> points; // in date order
    QList<RunPart> parts;

    friend bool operator==(const RunChart &, const RunChart &) = default;
};

// The chart of one series, given in any order. No observation gives no part.
[[nodiscard]] ChartResult<RunChart> runChart(const QList<Observation> &observations, const RunChartOptions &options);

// The smallest k with P(X <= k) >= 5 % for X ~ Binomial(trials, 1/2). `trials` is 0 or more.
int crossingsQuantile(int trials);

} // namespace aros::metrics
