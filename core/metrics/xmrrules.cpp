#include "core/metrics/xmrrules.h"

#include <algorithm>

namespace aros::metrics {

namespace {

using Points = std::span<XmrPoint>;

void locate(XmrPoint &point, const XmrGroup &group)
{
    if (!point.observation.value || !group.mean)
        return;
    const double value = *point.observation.value;
    const double tolerance = group.tolerance;
    const double distance = value - *group.mean;
    point.side = distance > tolerance ? 1 : distance < -tolerance ? -1 : 0;
    if (group.fault != LimitsFault::None)
        return;
    const XmrLimits &limits = *group.limits;
    point.isOutside = value > limits.upper + tolerance || value < limits.lower - tolerance;
    point.isNear = !point.isOutside && (value > limits.upperNear + tolerance || value < limits.lowerNear - tolerance);
}

int sideOf(const XmrPoint &point)
{
    return point.side.value_or(0);
}

// 1 or -1 for a step up or down to `point`; 0 for none, or one to or from a blank.
int stepTo(const XmrPoint &point, const XmrPoint &before)
{
    const std::optional<double> &to = point.observation.value;
    const std::optional<double> &from = before.observation.value;
    if (!to || !from || *to == *from)
        return 0;
    return *to > *from ? 1 : -1;
}

void flag(XmrPoint &point, XmrRule rule, bool high)
{
    point.rule = rule;
    point.high = high;
}

void flagRun(Points run, int direction, int runLength, XmrRule rule)
{
    if (direction == 0 || run.size() < static_cast<size_t>(runLength))
        return;
    for (XmrPoint &point : run)
        flag(point, rule, direction > 0);
}

void flagShifts(Points points, int runLength)
{
    size_t start = 0;
    for (size_t at = 1; at <= points.size(); ++at) {
        if (at < points.size() && sideOf(points[at]) == sideOf(points[start]))
            continue;
        flagRun(points.subspan(start, at - start), sideOf(points[start]), runLength, XmrRule::Shift);
        start = at;
    }
}

void flagTwoInThree(Points points)
{
    for (size_t at = 2; at < points.size(); ++at) {
        const Points three = points.subspan(at - 2, 3);
        const int side = sideOf(three[0]);
        const bool isOneSide = side != 0 && sideOf(three[1]) == side && sideOf(three[2]) == side;
        if (!isOneSide || std::count_if(three.begin(), three.end(), [](const XmrPoint &p) { return p.isNear; }) < 2)
            continue;
        for (XmrPoint &point : three) {
            if (point.isNear)
                flag(point, XmrRule::TwoInThree, side > 0);
        }
    }
}

// A point that ends one run of steps may start the next, as a peak does. Then it is in both, and the later one, where
// it is a trend too, has the last word.
void flagTrends(Points points, int runLength)
{
    size_t start = 0;
    int direction = 0;
    for (size_t at = 1; at <= points.size(); ++at) {
        const int step = at < points.size() ? stepTo(points[at], points[at - 1]) : 0;
        if (step == direction && step != 0)
            continue;
        flagRun(points.subspan(start, at - start), direction, runLength, XmrRule::Trend);
        start = step != 0 ? at - 1 : at;
        direction = step;
    }
}

void flagOutside(Points points)
{
    for (XmrPoint &point : points) {
        if (point.isOutside)
            flag(point, XmrRule::OutsideLimits, sideOf(point) > 0);
    }
}

} // namespace

void applyRules(std::span<XmrPoint> points, int runLength, const XmrGroup &group)
{
    for (XmrPoint &point : points)
        locate(point, group);
    if (group.fault != LimitsFault::None)
        return;
    // From the last rule to the first, so that the one that counts comes out on top.
    flagShifts(points, runLength);
    flagTwoInThree(points);
    flagTrends(points, runLength);
    flagOutside(points);
}

} // namespace aros::metrics
