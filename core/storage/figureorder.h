#pragma once

#include "core/metrics/figurekey.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace aros::storage {

// The order of units: by organisation, division and team.
bool isBefore(const metrics::UnitPath &a, const metrics::UnitPath &b);

// Puts many keys in order: a name gets a number when it comes for the first time, and what is sorted are numbers. Ten
// times as fast as comparing names for 100,000 keys.
class FigureOrder
{
public:
    void add(const metrics::FigureKey &key);
    // Once all are added.
    void sort();

    // By unit, metric, group and month: which of the keys, counted from 0 as they were added.
    const std::vector<int> &places() const { return m_places; }
    // One that is there twice.
    std::optional<int> twice() const { return m_twice; }

private:
    // Of names in the order in which they came.
    template <typename Name> struct Numbers {
        QHash<Name, int> numbers;
        std::vector<Name> names;
        int last = -1;

        int of(const Name &name);
        // By number: how many names come before it.
        template <typename Less> std::vector<int> ranks(Less less) const;
    };
    using Entry = std::array<int, 4>; // of unit, metric, group; month

    Numbers<metrics::UnitPath> m_units;
    Numbers<metrics::MetricId> m_metrics;
    Numbers<StaffGroupId> m_groups;
    std::vector<Entry> m_entries;
    std::vector<int> m_places;
    std::optional<int> m_twice;
};

} // namespace aros::storage
