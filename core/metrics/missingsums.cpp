#include "core/metrics/missingsums.h"

#include <algorithm>

namespace aros::metrics {

namespace {

FigureKey seriesOf(const FigureKey &key)
{
    return {key.unit, key.metric, key.group, {}};
}

// A part that has the metric in no month at all is no part of its sum.
bool lacks(const UnitFigures &part, const FigureKey &series, const QSet<int> &months)
{
    const auto isOfSeries = [&series](const FigureKey &key) {
        return key.metric == series.metric && (series.group.isEmpty() || key.group == series.group);
    };
    const bool isPart = part.index.months(series.metric, part.unit, series.group) ||
                        std::any_of(part.unsummed.cbegin(), part.unsummed.cend(), isOfSeries);
    if (!isPart)
        return false;
    const auto [first, last] = std::minmax_element(months.cbegin(), months.cend());
    const std::vector<KnownFigure> known =
        part.index.series({series.metric, part.unit, series.group, {*first, *last}, false, {}});
    return std::any_of(months.cbegin(), months.cend(),
                       [&, start = *first](int month) { return !known[size_t(month - start)].isKnown(); });
}

} // namespace

Result<MissingSums> readMissingSums(const MetricRepository &repository, const UnitFigures &figures,
                                    const QList<UnitPath> &below)
{
    MissingSums sums;
    for (const FigureKey &key : figures.unsummed)
        sums[seriesOf(key)].months.insert(monthNumber(key.period));
    if (sums.isEmpty() || below.size() > MostUnitsLookedAt)
        return sums;
    for (const UnitPath &unit : below) {
        const Result<UnitFigures> part = readUnitFigures(repository, unit);
        if (!part)
            return failure(part.error());
        for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
            if (lacks(*part, sum.key(), sum->months))
                sum->lacking.append(unit);
        }
    }
    return sums;
}

MissingSum missingOf(const MetricDefinition &metric, const StaffGroupId &group, const MissingSums &sums)
{
    const QList<MetricId> parts = partsOf(metric);
    MissingSum all;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (!parts.contains(sum.key().metric) || sum.key().group != group)
            continue;
        all.months.unite(sum->months);
        for (const UnitPath &unit : sum->lacking) {
            if (!all.lacking.contains(unit))
                all.lacking.append(unit);
        }
    }
    return all;
}

} // namespace aros::metrics
