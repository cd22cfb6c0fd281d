#pragma once

#include "core/metrics/metricchartbuilder.h"

namespace aros::metrics {

// What a chart tells in a file, where it goes further than the leader's screen (product.md, "Small groups"). This is
// the rule:
//
// - A month is hidden where it counts 1 to 4 people or cases: as the value of a count, or as the numerator of any other
//   metric. Likewise where all but 1 to 4 of those who could be counted are (20 of 22 were appraised), as one number
//   taken off the other tells. 0, and all of them, are told.
// - Of a hidden month a file has neither value, numerator nor denominator; a chart has a gap there.
// - Mean and limits of the months up to the next re-base are left out with it, and nothing is said to stand out among
//   them: from a mean and all values but one, that one follows. A mean of the others alone would be a wrong mean.
// - Charts that stand in one file are looked at together: see withoutTellTales().
//
// So two workspaces that differ only in hidden counts give the same file.

constexpr double FewestTold = 5;

// The months of `points` that are hidden have no numbers any more, but a reason.
QList<MetricPoint> pointsForFiles(const MetricDefinition &metric, QList<MetricPoint> points);

// A chart for a file; nothing else may go into one. Made of what is told alone.
class FileChart
{
public:
    // Fails as buildMetricChart does.
    static ChartResult<FileChart> of(MetricChartSource source, const Texts &texts);

    const MetricChart &chart() const { return m_chart; }
    int hiddenMonths() const { return m_hidden; }
    // The count that the value or its numerator is made of.
    const MetricId &counted() const { return m_counted; }
    // Counts that numerator and denominator add up, and over how many months.
    const QList<MetricId> &summed() const { return m_summed; }
    int windowMonths() const { return m_window; }

private:
    FileChart() = default;

    MetricChart m_chart;
    int m_hidden = 0;
    MetricId m_counted;
    QList<MetricId> m_summed;
    int m_window = 1;
};

// Without those that another of them gives away: where a count is hidden by month and told as a sum over several months
// in another chart, two sums give the month. The sums stay.
QList<FileChart> withoutTellTales(const QList<FileChart> &charts);

} // namespace aros::metrics
