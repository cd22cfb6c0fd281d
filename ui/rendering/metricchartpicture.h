#pragma once

#include "core/common/result.h"
#include "ui/rendering/metricchartpainter.h"

#include <QByteArray>

namespace aros::rendering {

// A metric's chart as a picture that stands on its own: title, unit and period above, what it says in plain sentences,
// the chart with the texts of its marks, and below the definition and its source. Both kinds carry title and
// description. The bytes are those of a file; the caller saves them. Fail with ChartFailed.

Result<QByteArray> metricChartSvg(const metrics::MetricChart &chart, const MetricStyle &style, int width);

// `width` pixels at 96 dots an inch, drawn at `scale` times that, on the style's background.
Result<QByteArray> metricChartPng(const metrics::MetricChart &chart, const MetricStyle &style, int width,
                                  qreal scale = 2);

// The height that such a picture takes.
int metricPictureHeight(const metrics::MetricChart &chart, const MetricStyle &style, int width);

} // namespace aros::rendering
