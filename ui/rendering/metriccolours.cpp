#include "ui/rendering/metriccolours.h"

namespace aros::rendering {

const QColor &MetricColours::of(metrics::PointType type) const
{
    switch (type) {
    case metrics::PointType::Improvement:
        return improvement;
    case metrics::PointType::Concern:
        return concern;
    case metrics::PointType::NeutralHigh:
    case metrics::PointType::NeutralLow:
        return change;
    case metrics::PointType::CommonCause:
        break;
    }
    return value;
}

MetricColours metricColours(const presentation::Palette &palette)
{
    MetricColours colours;
    colours.text = palette.text;
    colours.textSecondary = palette.textSecondary;
    colours.grid = palette.border;
    colours.axis = palette.textDisabled;
    colours.value = palette.textSecondary;
    colours.mean = palette.text;
    colours.limit = palette.textSecondary;
    colours.target = palette.critical;
    colours.improvement = palette.improvement;
    colours.concern = palette.concern;
    colours.change = palette.change;
    colours.background = palette.card;
    colours.focus = palette.focus;
    return colours;
}

} // namespace aros::rendering
