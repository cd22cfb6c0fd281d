#pragma once

#include "core/report/metricpages.h"
#include "ui/rendering/pdfflow.h"

namespace aros::rendering {

// The parts of a file with charts of metrics, each a section of its own in the structure.

// What the file is of, and remarks about all of it.
void addMetricHead(PdfFlow &flow, const report::MetricPages &pages);
// A row a metric.
void addMetricOverview(PdfFlow &flow, const report::MetricPages &pages);
// What it says, the chart, warnings, the definition and the table. One of several has a heading of its own, on a new
// page, and its last three years as a table: ten years of all metrics are more than a hundred pages.
void addMetricChart(PdfFlow &flow, const report::MetricPages &pages, const metrics::MetricChart &chart);
// Its figures month by month.
void addMetricTable(PdfFlow &flow, const report::MetricPages &pages, const metrics::MetricChart &chart,
                    PdfTagTree::Id section);

} // namespace aros::rendering
