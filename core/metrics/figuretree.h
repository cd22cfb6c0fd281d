#pragma once

#include "core/metrics/figureindex.h"

#include <QHash>

namespace aros::metrics {

// What a FigureIndex holds: units, groups and metrics by number, and the figures of each combination by month. Only
// figureindex.cpp and figureseries.cpp look inside.
struct FigureIndex::Data {
    struct Entry {
        int month;
        bool hasDenominator;
        double numerator;
        double denominator;
    };
    struct Row {
        int unit;
        int group;
        int metric;
        std::vector<Entry> entries; // by month
    };
    struct Node {
        UnitPath path;
        int above;
        std::vector<int> below; // in the order of their names
    };

    static constexpr int AllStaff = 0;       // number of the empty group
    static constexpr int AnyGroup = 0xFFFF;  // in `spans`: whatever the group
    static constexpr int Everything = 0;     // number of the unit above all others
    static constexpr int MostNames = 0xFFFE; // groups, and metrics
    static constexpr int MostUnits = 0xFFFFFF;

    static quint64 key(int unit, int group, int metric)
    {
        return (quint64(unit) << 32) | (quint64(group) << 16) | quint64(metric);
    }

    const Row *row(int unit, int group, int metric) const
    {
        const auto found = rowOf.constFind(key(unit, group, metric));
        return found == rowOf.cend() ? nullptr : &rows[*found];
    }

    QHash<MetricId, int> metrics;
    QHash<StaffGroupId, int> groups;
    QHash<UnitPath, int> units;
    std::vector<Node> tree;
    std::vector<Row> rows;
    QHash<quint64, int> rowOf;
    QHash<quint64, MonthRange> spans;          // of a unit with all below it
    QHash<quint64, std::vector<int>> groupsAt; // by key(unit, AllStaff, metric), in the order of their ids
};

// One metric of one unit over the months of a query.
using FigureSeries = std::vector<KnownFigure>;
FigureSeries resolveSeries(const FigureIndex::Data &data, const FigureQuery &query);

} // namespace aros::metrics
