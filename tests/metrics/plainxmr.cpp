#include "tests/metrics/plainxmr.h"

#include <algorithm>
#include <cmath>

namespace aros::tests {

using metrics::Direction;
using metrics::Observation;
using metrics::XmrOptions;

namespace {

using Values = std::vector<std::optional<double>>;

// The values of one group, and what is known of it.
struct PlainGroup {
    Values values;
    size_t baseline = 0;
    double tolerance = 0;
    std::optional<double> mean;
    std::optional<double> range; // average moving range
    bool judged = false;
    int run = 7;

    std::optional<double> at(long index) const
    {
        return index >= 0 && index < static_cast<long>(values.size()) ? values[static_cast<size_t>(index)]
                                                                      : std::nullopt;
    }
    std::optional<int> side(long index) const
    {
        const std::optional<double> value = at(index);
        if (!value || !mean)
            return std::nullopt;
        return std::abs(*value - *mean) <= tolerance ? 0 : *value > *mean ? 1 : -1;
    }
    bool beyond(long index, double factor) const
    {
        return at(index) && judged && std::abs(*at(index) - *mean) > factor * *range + tolerance;
    }
    bool outside(long index) const { return beyond(index, 2.66); }
    bool near(long index) const { return !outside(index) && beyond(index, 2.66 * 2 / 3); }
    // Whether the points from `start` on, as many as a run has, each step in `direction`.
    bool trendFrom(long start, int direction) const
    {
        for (long index = start + 1; index < start + run; ++index) {
            if (!at(index) || !at(index - 1) || (*at(index) - *at(index - 1)) * direction <= 0)
                return false;
        }
        return true;
    }
    bool shiftFrom(long start, int direction) const
    {
        for (long index = start; index < start + run; ++index) {
            if (side(index) != direction)
                return false;
        }
        return true;
    }
    bool twoInThreeFrom(long start, int direction) const
    {
        int nearPoints = 0;
        for (long index = start; index < start + 3; ++index) {
            if (side(index) != direction)
                return false;
            nearPoints += near(index) ? 1 : 0;
        }
        return nearPoints >= 2;
    }
};

void measureRange(PlainGroup &group, bool screening)
{
    std::vector<long double> ranges;
    for (size_t index = 1; index < group.baseline; ++index) {
        if (group.values[index] && group.values[index - 1])
            ranges.push_back(std::abs(*group.values[index] - *group.values[index - 1]));
    }
    const auto meanOf = [](const std::vector<long double> &list) {
        long double sum = 0;
        for (const long double one : list)
            sum += one;
        return sum / static_cast<long double>(list.size());
    };
    if (screening && !ranges.empty()) {
        const long double bound = 3.267L * meanOf(ranges);
        std::erase_if(ranges, [&](long double range) { return range >= bound - group.tolerance; });
    }
    if (!ranges.empty())
        group.range = static_cast<double>(meanOf(ranges));
}

PlainGroup measured(const Values &values, const XmrOptions &options)
{
    PlainGroup group;
    group.values = values;
    group.run = options.runLength;
    group.baseline = std::min(values.size(), static_cast<size_t>(options.fixAfter.value_or(1000000)));
    long double sum = 0;
    int count = 0;
    for (size_t index = 0; index < values.size(); ++index) {
        group.tolerance = std::max(group.tolerance, 1e-9 * std::abs(values[index].value_or(0)));
        if (index < group.baseline && values[index]) {
            sum += *values[index];
            ++count;
        }
    }
    if (count == 0)
        return group;
    group.mean = static_cast<double>(sum / count);
    measureRange(group, options.screening);
    group.judged = group.range && *group.range > group.tolerance;
    return group;
}

// 1 up, -1 down, 0 none.
int trendAt(const PlainGroup &group, long index)
{
    bool up = false;
    bool down = false;
    for (long start = index - group.run + 1; start <= index; ++start) {
        up = up || group.trendFrom(start, 1);
        down = down || group.trendFrom(start, -1);
    }
    if (up && down)
        return group.trendFrom(index, 1) ? 1 : -1; // the later of the two
    return up ? 1 : down ? -1 : 0;
}

int shiftAt(const PlainGroup &group, long index)
{
    for (long start = index - group.run + 1; start <= index; ++start) {
        for (const int direction : {1, -1}) {
            if (group.shiftFrom(start, direction))
                return direction;
        }
    }
    return 0;
}

int twoInThreeAt(const PlainGroup &group, long index)
{
    for (long start = index - 2; start <= index && group.near(index); ++start) {
        for (const int direction : {1, -1}) {
            if (group.twoInThreeFrom(start, direction))
                return direction;
        }
    }
    return 0;
}

// The name of a point, and which way it went.
std::pair<QString, int> named(const PlainGroup &group, long index)
{
    const QString run = QString::number(group.run);
    if (!group.judged)
        return {QStringLiteral("Common Cause"), 0};
    if (group.outside(index))
        return {*group.side(index) > 0 ? "Above UCL" : "Below LCL", *group.side(index)};
    if (const int way = trendAt(group, index); way != 0)
        return {run + (way > 0 ? " Point Trend (Increasing)" : " Point Trend (Decreasing)"), way};
    if (const int way = twoInThreeAt(group, index); way != 0)
        return {way > 0 ? "2 in 3 Above CL" : "2 in 3 Below CL", way};
    if (const int way = shiftAt(group, index); way != 0)
        return {run + (way > 0 ? " Points Above CL" : " Points Below CL"), way};
    return {QStringLiteral("Common Cause"), 0};
}

QString typed(int way, Direction direction)
{
    if (way == 0)
        return "common_cause";
    if (direction == Direction::Neutral)
        return way > 0 ? "special_cause_neutral_high" : "special_cause_neutral_low";
    const bool better = (way > 0) == (direction == Direction::Increase);
    return better ? "special_cause_improvement" : "special_cause_concern";
}

QString variationOf(const QString &type, int way)
{
    QString icon = type;
    icon.remove("special_cause_");
    return icon == "improvement" || icon == "concern" ? icon + (way > 0 ? "_high" : "_low") : icon;
}

QString assuranceOf(const PlainGroup &group, const XmrOptions &options)
{
    if (!options.target || options.direction == Direction::Neutral || !group.judged)
        return {};
    const double tolerance = std::max(group.tolerance, 1e-9 * std::abs(*options.target));
    const double distance = *options.target - *group.mean;
    if (std::abs(distance) <= 2.66 * *group.range + tolerance)
        return "inconsistent";
    return (distance > 0) == (options.direction == Direction::Increase) ? "fail" : "pass";
}

void addGroup(PlainChart &chart, const Values &values, int number, const XmrOptions &options)
{
    const PlainGroup group = measured(values, options);
    const auto count = std::count_if(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
    for (size_t index = 0; index < values.size(); ++index) {
        const long at = static_cast<long>(index);
        PlainPoint point;
        point.group = number;
        point.used = index < group.baseline && values[index];
        point.mean = group.mean;
        if (group.range) {
            point.lower = *group.mean - 2.66 * *group.range;
            point.upper = *group.mean + 2.66 * *group.range;
        }
        point.side = group.side(at);
        point.outside = group.outside(at);
        point.near = group.near(at);
        const auto [name, way] = named(group, at);
        point.name = name;
        point.type = typed(way, options.direction);
        point.isShort = count < 12;
        if (values[index])
            chart.variation = variationOf(point.type, way);
        chart.points.push_back(point);
    }
    chart.assurance = assuranceOf(group, options);
}

} // namespace

PlainChart plainChart(const QList<Observation> &observations, const XmrOptions &options)
{
    PlainChart chart;
    Values values;
    int number = 0;
    for (const Observation &observation : observations) {
        if (options.rebases.contains(observation.date)) {
            if (!values.empty())
                addGroup(chart, values, number, options);
            values.clear();
            ++number;
        }
        values.push_back(observation.value);
    }
    if (!values.empty())
        addGroup(chart, values, number, options);
    return chart;
}

} // namespace aros::tests
