#include "core/storage/figureorder.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace aros::storage {

bool isBefore(const metrics::UnitPath &a, const metrics::UnitPath &b)
{
    return std::tie(a.organisation, a.division, a.team) < std::tie(b.organisation, b.division, b.team);
}

// Keys mostly come with the name of the one before.
template <typename Name> int FigureOrder::Numbers<Name>::of(const Name &name)
{
    if (last >= 0 && names[static_cast<size_t>(last)] == name)
        return last;
    const auto known = numbers.constFind(name);
    if (known != numbers.cend()) {
        last = *known;
        return last;
    }
    last = static_cast<int>(names.size());
    numbers.insert(name, last);
    names.push_back(name);
    return last;
}

template <typename Name> template <typename Less> std::vector<int> FigureOrder::Numbers<Name>::ranks(Less less) const
{
    std::vector<int> order(names.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return less(names[static_cast<size_t>(a)], names[static_cast<size_t>(b)]); });
    std::vector<int> ranks(names.size());
    for (size_t place = 0; place < order.size(); ++place)
        ranks[static_cast<size_t>(order[place])] = static_cast<int>(place);
    return ranks;
}

void FigureOrder::add(const metrics::FigureKey &key)
{
    m_entries.push_back(
        {m_units.of(key.unit), m_metrics.of(key.metric), m_groups.of(key.group), metrics::monthNumber(key.period)});
}

void FigureOrder::sort()
{
    const std::vector<int> units = m_units.ranks(isBefore);
    const std::vector<int> metrics = m_metrics.ranks(std::less<>());
    const std::vector<int> groups = m_groups.ranks(std::less<>());
    std::vector<std::pair<Entry, int>> sorted;
    sorted.reserve(m_entries.size());
    for (const auto &[unit, metric, group, month] : m_entries)
        sorted.push_back({{units[static_cast<size_t>(unit)], metrics[static_cast<size_t>(metric)],
                           groups[static_cast<size_t>(group)], month},
                          static_cast<int>(sorted.size())});
    std::sort(sorted.begin(), sorted.end());
    m_places.reserve(sorted.size());
    for (size_t at = 0; at < sorted.size(); ++at) {
        m_places.push_back(sorted[at].second);
        if (at > 0 && sorted[at].first == sorted[at - 1].first)
            m_twice = sorted[at].second;
    }
}

} // namespace aros::storage
