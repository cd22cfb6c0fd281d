#include "core/metrics/filefigures.h"

#include <algorithm>

namespace aros::metrics {

namespace {

// Rounding of what was typed must not open a gap between 4 and 5, or around 0.
constexpr double CountRounding = 1e-9;

bool isFew(double count)
{
    return count > CountRounding && count < FewestTold - CountRounding;
}

// Whether everybody in the numerator is in the denominator too.
bool isPartOfAll(const MetricDefinition &metric)
{
    switch (metric.kind) {
    case MetricKind::Rate:
    case MetricKind::Share:
    case MetricKind::Stability:
    case MetricKind::Cohort:
        return isOfPersons(metric.numeratorUnit) && isOfPersons(metric.denominatorUnit);
    case MetricKind::Count:
    case MetricKind::Mean:
    case MetricKind::Turnover:
    case MetricKind::Vacancy:
        break;
    }
    return false;
}

Absence hidingOf(const MetricDefinition &metric, const MetricPoint &point)
{
    if (!point.value)
        return Absence::None;
    if (metric.isCount())
        return isOfPersons(metric.unit) && isFew(*point.value) ? Absence::SmallCount : Absence::None;
    if (!point.numerator)
        return Absence::None;
    if (isOfPersons(metric.numeratorUnit) && isFew(*point.numerator))
        return Absence::SmallCount;
    const bool isFewLeft = isPartOfAll(metric) && point.denominator && isFew(*point.denominator - *point.numerator);
    return isFewLeft ? Absence::SmallRest : Absence::None;
}

MetricId countOf(const MetricDefinition &metric)
{
    if (metric.isCount())
        return metric.id;
    if (metric.isGiven())
        return metric.formula.figures.isEmpty() ? metric.id : metric.formula.figures;
    return metric.formula.numerator;
}

QList<MetricId> summedBy(const MetricDefinition &metric)
{
    switch (metric.kind) {
    case MetricKind::Share:
        return {metric.formula.numerator, metric.formula.denominator};
    case MetricKind::Turnover: // its denominator is a mean
    case MetricKind::Rate:
    case MetricKind::Mean:
        return {countOf(metric)};
    case MetricKind::Count:
    case MetricKind::Stability:
    case MetricKind::Cohort:
    case MetricKind::Vacancy:
        break;
    }
    return {};
}

} // namespace

QList<MetricPoint> pointsForFiles(const MetricDefinition &metric, QList<MetricPoint> points)
{
    for (MetricPoint &point : points) {
        const Absence why = hidingOf(metric, point);
        if (why == Absence::None)
            continue;
        const QDate period = point.period;
        point = MetricPoint();
        point.period = period;
        point.reason.why = why;
    }
    return points;
}

ChartResult<FileChart> FileChart::of(MetricChartSource source, const Texts &texts)
{
    source.points = pointsForFiles(source.metric, source.points);
    ChartResult<MetricChart> chart = buildMetricChart(source, texts);
    if (!chart)
        return tl::unexpected(chart.error());
    FileChart made;
    made.m_chart = std::move(*chart);
    made.m_hidden = static_cast<int>(std::count_if(made.m_chart.points.cbegin(), made.m_chart.points.cend(),
                                                   [](const MetricChart::Point &point) { return point.isHidden; }));
    made.m_counted = countOf(source.metric);
    made.m_summed = summedBy(source.metric);
    made.m_window = made.m_summed.isEmpty() ? 1 : source.metric.formula.windowMonths;
    return made;
}

QList<FileChart> withoutTellTales(const QList<FileChart> &charts)
{
    QList<FileChart> kept;
    std::copy_if(charts.cbegin(), charts.cend(), std::back_inserter(kept), [&charts](const FileChart &chart) {
        const auto givesAway = [&chart](const FileChart &other) {
            return other.windowMonths() > chart.windowMonths() && other.summed().contains(chart.counted());
        };
        return chart.hiddenMonths() == 0 || std::none_of(charts.cbegin(), charts.cend(), givesAway);
    });
    return kept;
}

} // namespace aros::metrics
