#pragma once

#include "core/metrics/xmr.h"
#include "ui/presentation/palette.h"

#include <QFont>

namespace aros::rendering {

struct MetricColours {
    QColor text, textSecondary;
    QColor grid, axis;
    QColor value; // the line of figures and its usual points
    QColor mean, limit, target;
    QColor improvement, concern, change;
    QColor background;
    QColor focus;

    // Of a point or an icon.
    const QColor &of(metrics::PointType type) const;
};

struct MetricStyle {
    MetricColours colours;
    QFont font;
    qreal plotHeight = 0; // of a metric's large chart, without axis and legend; 0 for what suits its width
};

// A metric's chart in the colours of a scheme: the same on screen, on paper and in pictures.
MetricColours metricColours(const presentation::Palette &palette);

} // namespace aros::rendering
