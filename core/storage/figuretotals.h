#pragma once

#include "core/storage/metricnames.h"

#include <QSet>

namespace aros::storage {

// What units have by adding up those below them, by the rule of metrics::FigureIndex; begins no transaction.
class FigureTotals
{
public:
    FigureTotals(Database &database, MetricNames &names) : m_database(database), m_names(names) {}

    // After figures of these metrics were changed in these units: brings the units and all above them up to date.
    Result<void> update(const QSet<metrics::UnitPath> &changed, const QSet<metrics::MetricId> &metrics);
    Result<QList<metrics::FigureTotal>> read(const metrics::UnitPath &unit) const;
    // Every place in which what is stored differs from what the rule gives, once a series.
    Result<QList<metrics::FigureKey>> differences();

private:
    struct Place {
        int unit;
        int series;
        int month;

        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.unit, place.series, place.month);
        }
    };
    using Rows = QHash<Place, metrics::KnownFigure>;

    Result<Rows> expected(const metrics::MetricId &metric, const QSet<metrics::UnitPath> &units);
    Result<Rows> stored(const metrics::MetricId &metric, const QSet<metrics::UnitPath> &units) const;
    Result<void> write(const Rows &before, const Rows &after);
    Result<void> writeRow(const Place &place, const metrics::KnownFigure &figure);

    Database &m_database;
    MetricNames &m_names;
};

} // namespace aros::storage
