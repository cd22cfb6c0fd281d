#include "core/metrics/figurekey.h"

#include <QHashFunctions>

#include <tuple>

namespace aros::metrics {

namespace {

auto orderOf(const FigureKey &key)
{
    return std::tie(key.unit.organisation, key.unit.division, key.unit.team, key.metric, key.group, key.period);
}

} // namespace

FigureKey keyOf(const Figure &figure)
{
    return {figure.unit, figure.metric, figure.group, figure.period};
}

bool operator<(const FigureKey &a, const FigureKey &b)
{
    return orderOf(a) < orderOf(b);
}

size_t qHash(const FigureKey &key, size_t seed)
{
    return qHashMulti(seed, key.unit, key.metric, key.group, key.period.toJulianDay());
}

} // namespace aros::metrics
