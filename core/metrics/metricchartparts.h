#pragma once

#include "core/metrics/metricchartbuilder.h"
#include "core/metrics/periods.h"

namespace aros::metrics {

// What the parts of a chart are made from. The points of `xmr` and of the chart stand in the same order.
struct ChartContext {
    const MetricChartSource &source;
    const Texts &texts;
    Spacing spacing;
    XmrChart xmr;
};

// The run on one side of the mean that the last value belongs to.
struct SideRun {
    qsizetype first = 0;
    int length = 0;         // 0 without one
    int side = 0;           // 1 above, -1 below
    bool fromStart = false; // of its group: there was nothing before to differ from
};

SideRun lastSideRun(const XmrChart &xmr);
// Where the rise or fall begins that ends at `at`.
qsizetype startOfTrend(const XmrChart &xmr, qsizetype at);

// Not told because of few people: only in files.
bool isSmall(const NoValue &reason);
// Whether a month of the group is such: then it has no mean and limits either.
bool isUntold(const XmrGroup &group, const XmrChart &xmr, const QList<MetricPoint> &points);

MetricChart::Words chartWords(const Texts &texts);
QString ruleText(XmrRule rule, bool high, const ChartContext &context);
QString reasonText(const NoValue &reason, const Texts &texts);
QString variationWords(Variation variation, const Texts &texts);
QString assuranceWords(Assurance assurance, const Texts &texts);
// In place of a verdict where nothing is tested: why.
QString untestedWords(const MetricChart &chart, const ChartContext &context);
// In place of a verdict where limits are on trial; with their number, of the current group.
QString earlyWords(const Texts &texts);
QString earlyWords(int values, const Texts &texts);
// "7 months in a row"; of figures where they are not monthly.
QString inARow(int count, const ChartContext &context);
// "A, B and C".
QString listOf(const QStringList &items, const Texts &texts);

// Earlier points of the current group that stand out, where the last one does not: sentences.
QStringList earlierSignals(const MetricChart &chart, const Texts &texts);

void addMarks(MetricChart &chart, const ChartContext &context);
void addPointTexts(MetricChart &chart, const ChartContext &context);
void addWarnings(MetricChart &chart, const ChartContext &context);
void addReading(MetricChart &chart, const ChartContext &context);
void addTable(MetricChart &chart, const ChartContext &context);

} // namespace aros::metrics
