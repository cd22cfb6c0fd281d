#include "core/metrics/series.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aros::metrics {

namespace {

std::optional<ChartProblem> sameDateIn(const QList<Observation> &observations, const QList<qsizetype> &order)
{
    std::optional<ChartProblem> found;
    for (qsizetype place = 1; place < order.size(); ++place) {
        const qsizetype before = order.at(place - 1);
        const qsizetype at = order.at(place);
        const bool isSame = observations.at(before).date == observations.at(at).date;
        if (isSame && (!found || at < found->at))
            found = ChartProblem{ChartProblem::Kind::SameDate, at, before};
    }
    return found;
}

} // namespace

QList<qsizetype> inDateOrder(const QList<Observation> &observations)
{
    QList<qsizetype> order(observations.size());
    std::iota(order.begin(), order.end(), 0);
    const auto earlier = [&observations](qsizetype a, qsizetype b) {
        return observations.at(a).date < observations.at(b).date;
    };
    if (!std::is_sorted(order.cbegin(), order.cend(), earlier))
        std::stable_sort(order.begin(), order.end(), earlier);
    return order;
}

std::optional<ChartProblem> problemIn(const QList<Observation> &observations)
{
    bool rises = true; // the usual case: no need to sort to know that no date is there twice
    for (qsizetype at = 0; at < observations.size(); ++at) {
        const Observation &observation = observations.at(at);
        if (!observation.date.isValid())
            return ChartProblem{ChartProblem::Kind::InvalidDate, at};
        const double value = observation.value.value_or(0);
        if (!std::isfinite(value) || std::abs(value) > LargestValue)
            return ChartProblem{ChartProblem::Kind::ValueOutOfRange, at};
        rises = rises && (at == 0 || observations.at(at - 1).date < observation.date);
    }
    return rises ? std::nullopt : sameDateIn(observations, inDateOrder(observations));
}

} // namespace aros::metrics
