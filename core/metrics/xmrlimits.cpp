#include "core/metrics/xmrlimits.h"

#include <algorithm>
#include <cmath>

namespace aros::metrics {

namespace {

// A mean whose last digits do not depend much on the order: the sum first, then what rounding left out of it.
double exactMean(std::span<const XmrPoint> baseline, int count)
{
    double sum = 0;
    for (const XmrPoint &point : baseline)
        sum += point.observation.value.value_or(0);
    const double mean = sum / count;
    double rest = 0;
    for (const XmrPoint &point : baseline)
        rest += point.observation.value ? *point.observation.value - mean : 0;
    return mean + rest / count + 0.0; // never a negative 0
}

struct RangeMean {
    double mean = 0;
    int count = 0;
};

// The mean of the moving ranges below `bound`. A range beside a blank does not exist.
RangeMean meanRange(std::span<const XmrPoint> baseline, double bound)
{
    double sum = 0;
    int count = 0;
    for (size_t at = 1; at < baseline.size(); ++at) {
        const std::optional<double> &before = baseline[at - 1].observation.value;
        const std::optional<double> &value = baseline[at].observation.value;
        const double range = before && value ? std::abs(*value - *before) : bound;
        if (range >= bound)
            continue;
        sum += range;
        ++count;
    }
    return {count > 0 ? sum / count : 0, count};
}

XmrLimits limitsAround(double mean, double averageRange)
{
    const double reach = LimitFactor * averageRange;
    const double nearReach = reach * 2 / 3;
    return {averageRange, mean - reach, mean + reach, mean - nearReach, mean + nearReach};
}

void setRanges(std::span<const XmrPoint> baseline, bool screening, XmrGroup &group)
{
    RangeMean ranges = meanRange(baseline, HUGE_VAL);
    if (ranges.count == 0)
        return;
    const bool isFlat = ranges.mean <= group.tolerance;
    group.fault = isFlat ? LimitsFault::NoVariation : LimitsFault::None;
    if (isFlat && screening)
        return; // every range is 0, and 0 is not below 3.267 x 0
    if (screening)
        ranges = meanRange(baseline, ScreenFactor * ranges.mean - group.tolerance);
    if (ranges.mean <= group.tolerance)
        group.fault = LimitsFault::NoVariation;
    group.limits = limitsAround(*group.mean, ranges.mean);
}

} // namespace

void setLimits(std::span<XmrPoint> points, const XmrOptions &options, XmrGroup &group)
{
    const size_t rows =
        options.fixAfter ? std::min(points.size(), static_cast<size_t>(*options.fixAfter)) : points.size();
    double largest = 0;
    for (size_t at = 0; at < points.size(); ++at) {
        const std::optional<double> &value = points[at].observation.value;
        points[at].usedForLimits = value.has_value() && at < rows;
        group.values += value ? 1 : 0;
        group.baselineValues += points[at].usedForLimits ? 1 : 0;
        largest = std::max(largest, std::abs(value.value_or(0)));
    }
    group.tolerance = TieShare * largest;
    if (group.baselineValues == 0)
        return;
    const std::span<const XmrPoint> baseline = points.first(rows);
    group.mean = exactMean(baseline, group.baselineValues);
    setRanges(baseline, options.screening, group);
}

} // namespace aros::metrics
