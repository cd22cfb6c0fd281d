#pragma once

#include "core/metrics/metricrepository.h"
#include "core/storage/database.h"

#include <QHash>

namespace aros::storage {

// A metric of a staff group, in whatever unit.
struct MetricGroup {
    metrics::MetricId metric;
    StaffGroupId group;

    friend bool operator==(const MetricGroup &, const MetricGroup &) = default;
    friend size_t qHash(const MetricGroup &one, size_t seed = 0) { return qHashMulti(seed, one.metric, one.group); }
};

// The numbers by which figures and settings name their unit and series. Read once and then kept, so for one
// transaction or one answer only. 0 is no unit or series.
class MetricNames
{
public:
    explicit MetricNames(Database &database) : m_database(database) {}

    Result<void> load();

    int unit(const metrics::UnitPath &unit) const { return m_units.value(unit); }
    int series(const MetricGroup &series) const { return m_series.value(series); }
    metrics::UnitPath unitAt(int number) const { return m_unitAt.value(number); }
    MetricGroup seriesAt(int number) const { return m_seriesAt.value(number); }
    QList<int> unitNumbers() const { return m_unitAt.keys(); }
    QList<int> seriesNumbers() const { return m_seriesAt.keys(); }
    QList<int> seriesOf(const metrics::MetricId &metric) const;

    // The same, numbering what is new.
    Result<int> takeUnit(const metrics::UnitPath &unit);
    Result<int> takeSeries(const MetricGroup &series);

private:
    void keep(const metrics::UnitPath &unit, int number);
    void keep(const MetricGroup &series, int number);

    Database &m_database;
    QHash<metrics::UnitPath, int> m_units;
    QHash<int, metrics::UnitPath> m_unitAt;
    QHash<MetricGroup, int> m_series;
    QHash<int, MetricGroup> m_seriesAt;
};

// Runs a statement whose number of rows nobody asks for.
Result<void> runChange(Database &database, const QString &sql, const Values &values = {});
// Part of every transaction that changes something of metrics.
Result<void> countChange(Database &database, const QDateTime &now);

} // namespace aros::storage
