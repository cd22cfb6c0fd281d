#include "ui/rendering/metricaxis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace aros::rendering {

namespace {

constexpr double StepTolerance = 1e-9;
constexpr int FewestSteps = 2;     // either side of 0
constexpr double EdgeShare = 0.05; // of a step

struct ValueSpan {
    double low = HUGE_VAL;
    double high = -HUGE_VAL;

    void hold(const std::optional<double> &value)
    {
        if (!value)
            return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }
};

ValueSpan spanOf(const QList<metrics::MetricChart> &charts)
{
    ValueSpan span;
    for (const metrics::MetricChart &chart : charts) {
        span.hold(chart.target);
        for (const metrics::MetricChart::Point &point : chart.points)
            span.hold(point.value);
        for (const metrics::MetricChart::Group &group : chart.groups) {
            if (group.size == 0)
                continue; // not in view
            span.hold(group.mean);
            if (group.lower)
                span.hold(chart.showsLower(group) ? *group.lower : 0);
            span.hold(group.upper);
        }
    }
    return span.low > span.high ? ValueSpan{0, 1} : span;
}

// 1, 2 or 5 times a power of ten, and no less than `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - StepTolerance))
            return factor * power;
    }
    return 10 * power;
}

int placesOf(double step)
{
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - StepTolerance)));
}

ValueAxis axisFor(const ValueSpan &span, double step)
{
    ValueAxis axis;
    axis.step = step;
    axis.low = std::floor(span.low / step + StepTolerance) * step;
    axis.high = std::ceil(span.high / step - StepTolerance) * step;
    axis.places = placesOf(step);
    return axis;
}

} // namespace

QList<double> ValueAxis::ticks() const
{
    QList<double> ticks;
    const auto count = static_cast<int>(std::lround((high - low) / step));
    for (int tick = 0; tick <= count; ++tick)
        ticks.append(low + tick * step);
    return ticks;
}

ValueAxis valueAxis(const QList<metrics::MetricChart> &charts, int mostSteps)
{
    ValueSpan span = spanOf(charts);
    const bool zeroCounts =
        std::all_of(charts.cbegin(), charts.cend(), [](const metrics::MetricChart &chart) { return chart.fromZero; });
    if (zeroCounts && span.low > 0 && span.low <= span.high - span.low)
        span.low = 0;
    const double size = std::max(std::abs(span.low), std::abs(span.high));
    const bool isFlat = span.high - span.low <= StepTolerance * size;
    if (isFlat)
        span = size > 0 ? ValueSpan{span.low - size / 10, span.high + size / 10} : ValueSpan{0, 1};
    const int most = std::max(FewestSteps, mostSteps);
    double step = roundStep((span.high - span.low) / most);
    ValueAxis axis = axisFor(span, step);
    while (std::lround((axis.high - axis.low) / step) > most) {
        step = roundStep(step * 1.5);
        axis = axisFor(span, step);
    }
    // What lies on the lower edge could be taken for the axis.
    if (!isFlat && axis.low != 0 && span.low - axis.low < EdgeShare * step)
        axis.low -= step;
    return axis;
}

int labelStride(const QList<qreal> &widths, qreal spacing, qreal distance)
{
    const qreal widest = widths.isEmpty() ? 0 : *std::max_element(widths.cbegin(), widths.cend());
    for (const int stride : {1, 2, 3, 6, 12, 18, 24, 36, 60, 120}) {
        if (stride * spacing >= widest + distance)
            return stride;
    }
    return static_cast<int>(std::max<qsizetype>(1, widths.size()));
}

QList<qreal> movedApart(const QList<qreal> &centres, qreal height, qreal top, qreal bottom)
{
    QList<qsizetype> order(centres.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&centres](qsizetype a, qsizetype b) { return centres.at(a) < centres.at(b); });
    QList<qreal> placed = centres;
    // Down from the top, then up from the bottom where that went too far.
    qreal least = top + height / 2;
    for (const qsizetype at : std::as_const(order)) {
        placed[at] = std::max(placed.at(at), least);
        least = placed.at(at) + height;
    }
    qreal most = bottom - height / 2;
    for (auto at = order.crbegin(); at != order.crend(); ++at) {
        placed[*at] = std::min(placed.at(*at), most);
        most = placed.at(*at) - height;
    }
    return placed;
}

QList<int> stackedRows(const QList<qreal> &centres, qreal width)
{
    QList<int> rows;
    for (qsizetype at = 0; at < centres.size(); ++at) {
        int row = 0;
        const auto isTaken = [&](int wanted) {
            for (qsizetype other = 0; other < at; ++other) {
                if (rows.at(other) == wanted && std::abs(centres.at(other) - centres.at(at)) < width)
                    return true;
            }
            return false;
        };
        while (isTaken(row))
            ++row;
        rows.append(row);
    }
    return rows;
}

} // namespace aros::rendering
