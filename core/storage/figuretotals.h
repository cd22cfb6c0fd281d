#pragma once

#include "core/storage/metricnames.h"

#include <QSet>

namespace aros::storage {

// Where a unit's sum stands.
struct TotalPlace {
    int unit;
    int series;
    int month;

    friend bool operator==(const TotalPlace &, const TotalPlace &) = default;
    friend size_t qHash(const TotalPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.unit, place.series, place.month);
    }
};

using TotalRows = QHash<TotalPlace, metrics::KnownFigure>;

// The figures of one metric in all units, and what follows from them for the units above.
class MetricFigures
{
public:
    static Result<MetricFigures> of(const QList<metrics::Figure> &figures);

    // What the unit has by adding up those below it. Numbers names that are new.
    Result<TotalRows> totalsOf(const metrics::UnitPath &unit, const metrics::MetricId &metric,
                               MetricNames &names) const;

private:
    MetricFigures() = default;
    QList<metrics::FigureTotal> totalsIn(const metrics::FigureKey &series) const;

    metrics::FigureIndex m_index;
    QSet<metrics::FigureKey> m_own;
    QSet<metrics::UnitPath> m_parents; // of units that have the metric
    QList<StaffGroupId> m_groups;      // all staff first
};

// The stored sums of units, by the rule of metrics::FigureIndex; begins no transaction.
class FigureTotals
{
public:
    FigureTotals(Database &database, MetricNames &names) : m_database(database), m_names(names) {}

    Result<QList<metrics::FigureTotal>> read(const metrics::UnitPath &unit) const;
    // Of one metric.
    Result<TotalRows> readMetric(const metrics::UnitPath &unit, const metrics::MetricId &metric) const;
    // Writes what differs.
    Result<void> write(const TotalRows &before, const TotalRows &after);
    // Every place in which what is stored differs from what the rule gives, once a series.
    Result<QList<metrics::FigureKey>> differences();

private:
    Result<void> writeRow(const TotalPlace &place, const metrics::KnownFigure &figure);
    Result<MetricFigures> figuresOf(const metrics::MetricId &metric) const;

    Database &m_database;
    MetricNames &m_names;
};

} // namespace aros::storage
