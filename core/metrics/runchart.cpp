#include "core/metrics/runchart.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace aros::metrics {

namespace {

using Values = QList<std::optional<double>>; // none: blank or excluded

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<double> medianOfFirst(std::span<const std::optional<double>> rows)
{
    QList<double> values;
    for (const std::optional<double> &value : rows) {
        if (value)
            values.append(*value);
    }
    return values.isEmpty() ? std::nullopt : std::optional<double>(medianOf(values));
}

// -1 or 1 a value beside the median; values on it are dropped.
QList<int> usefulSides(std::span<const std::optional<double>> rows, double median)
{
    double largest = 0;
    for (const std::optional<double> &value : rows)
        largest = std::max(largest, std::abs(value.value_or(0)));
    QList<int> sides;
    for (const std::optional<double> &value : rows) {
        if (value && std::abs(*value - median) > TieShare * largest)
            sides.append(*value > median ? 1 : -1);
    }
    return sides;
}

RunFigures figuresOf(const QList<int> &sides)
{
    RunFigures figures;
    int run = 0;
    for (qsizetype at = 0; at < sides.size(); ++at) {
        const bool crosses = at > 0 && sides.at(at) != sides.at(at - 1);
        figures.crossings += crosses ? 1 : 0;
        run = crosses ? 1 : run + 1;
        figures.longestRun = std::max(figures.longestRun, run);
    }
    const int useful = static_cast<int>(sides.size());
    figures.longestRunMost = static_cast<int>(std::lround(std::log2(useful))) + 3;
    figures.crossingsFewest = crossingsQuantile(useful - 1);
    return figures;
}

// `frozen`: how many rows at most the median comes from.
void analyse(std::span<const std::optional<double>> rows, size_t frozen, RunPart &part)
{
    part.median = medianOfFirst(rows.first(std::min(rows.size(), frozen)));
    if (!part.median)
        return;
    const QList<int> sides = usefulSides(rows, *part.median);
    part.useful = static_cast<int>(sides.size());
    if (part.useful > 0)
        part.runs = figuresOf(sides);
}

// One part more at every date that starts one, with how many rows count in each.
QList<RunPart> cutIntoParts(const QList<Observation> &points, const RunChartOptions &options)
{
    QList<RunPart> parts;
    for (qsizetype at = 0; at < points.size(); ++at) {
        if (at == 0 || options.parts.contains(points.at(at).date)) {
            parts.append(RunPart());
            parts.last().first = at;
        }
        ++parts.last().size;
        parts.last().observations += options.excluded.contains(points.at(at).date) ? 0 : 1;
    }
    return parts;
}

} // namespace

int crossingsQuantile(int trials)
{
    constexpr double Share = 0.05;
    const double n = trials;
    int k = trials / 2;
    // From the middle, where the sum is known: one half, with half of the middle term for an even number.
    double term = std::exp(std::lgamma(n + 1) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1) - n * std::log(2.0));
    double sum = trials % 2 == 1 ? 0.5 : 0.5 + term / 2;
    while (k > 0 && sum - term >= Share) {
        sum -= term;
        term *= k / (n - k + 1);
        --k;
    }
    return k;
}

ChartResult<RunChart> runChart(const QList<Observation> &observations, const RunChartOptions &options)
{
    if (options.freeze && *options.freeze < 1)
        return tl::unexpected(ChartProblem{ChartProblem::Kind::TooFewForBaseline});
    if (const std::optional<ChartProblem> problem = problemIn(observations))
        return tl::unexpected(*problem);
    RunChart chart;
    Values values;
    for (const qsizetype input : inDateOrder(observations)) {
        const Observation &point = observations.at(input);
        chart.points.append(point);
        values.append(options.excluded.contains(point.date) ? std::nullopt : point.value);
    }
    chart.parts = cutIntoParts(chart.points, options);
    const bool isFrozen = options.freeze && options.parts.isEmpty();
    const size_t frozen = static_cast<size_t>(isFrozen ? *options.freeze : values.size());
    for (RunPart &part : chart.parts) {
        const std::span<const std::optional<double>> rows(values.constData() + part.first,
                                                          static_cast<size_t>(part.size));
        analyse(rows, frozen, part);
    }
    return chart;
}

} // namespace aros::metrics
