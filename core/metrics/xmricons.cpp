#include "core/metrics/xmricons.h"

#include <algorithm>
#include <cmath>

namespace aros::metrics {

namespace {

PointType typeOf(const XmrPoint &point, Direction direction)
{
    if (point.rule == XmrRule::CommonCause)
        return PointType::CommonCause;
    if (direction == Direction::Neutral)
        return point.high ? PointType::NeutralHigh : PointType::NeutralLow;
    return point.high == (direction == Direction::Increase) ? PointType::Improvement : PointType::Concern;
}

Variation variationOf(const XmrPoint &point)
{
    switch (point.type) {
    case PointType::Improvement:
        return point.high ? Variation::ImprovementHigh : Variation::ImprovementLow;
    case PointType::Concern:
        return point.high ? Variation::ConcernHigh : Variation::ConcernLow;
    case PointType::NeutralHigh:
        return Variation::NeutralHigh;
    case PointType::NeutralLow:
        return Variation::NeutralLow;
    case PointType::CommonCause:
        break;
    }
    return Variation::CommonCause;
}

NoAssurance whyNoAssurance(const XmrChart &chart, const XmrOptions &options)
{
    if (!options.target)
        return NoAssurance::NoTarget;
    if (options.direction == Direction::Neutral)
        return NoAssurance::NeutralDirection;
    const bool isJudged = !chart.groups.isEmpty() && chart.groups.constLast().fault == LimitsFault::None;
    return isJudged ? NoAssurance::None : NoAssurance::NoLimits;
}

Assurance assuranceOf(const XmrGroup &group, Direction direction, double target)
{
    const double tolerance = std::max(group.tolerance, TieShare * std::abs(target));
    const bool isAbove = target > group.limits->upper + tolerance;
    const bool isBelow = target < group.limits->lower - tolerance;
    if (!isAbove && !isBelow)
        return Assurance::Inconsistent;
    return isBelow == (direction == Direction::Increase) ? Assurance::Pass : Assurance::Fail;
}

} // namespace

void setTypes(XmrChart &chart, Direction direction)
{
    for (XmrPoint &point : chart.points)
        point.type = typeOf(point, direction);
}

void setIcons(XmrChart &chart, const XmrOptions &options)
{
    const auto last = std::find_if(chart.points.crbegin(), chart.points.crend(),
                                   [](const XmrPoint &point) { return point.observation.value.has_value(); });
    if (last != chart.points.crend()) {
        chart.lastValue = chart.points.crend() - last - 1;
        chart.variation = variationOf(*last);
    }
    chart.noAssurance = whyNoAssurance(chart, options);
    if (chart.noAssurance == NoAssurance::None)
        chart.assurance = assuranceOf(chart.groups.constLast(), options.direction, *options.target);
}

} // namespace aros::metrics
