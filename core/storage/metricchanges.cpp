#include "core/storage/metricchanges.h"

#include "core/common/fieldhash.h"
#include "core/storage/rowmapping.h"

#include <map>

namespace aros::storage {

using metrics::MetricChange;

namespace {

QString hashAfter(const QString &before, const MetricChange &change)
{
    const metrics::SeriesKey &of = change.series;
    return hashOfFields({before, QString::number(change.number), storedTime(change.time).toString(), change.kind,
                         of.unit.organisation, of.unit.division, of.unit.team, of.metric.text(), of.group.text(),
                         change.place, change.before, change.after, change.source});
}

} // namespace

Result<void> MetricChanges::load()
{
    return m_database.read(QStringLiteral("SELECT changes, changes_hash FROM metric_state"), {},
                           [&](const QSqlQuery &row) {
                               m_number = row.value(0).toInt();
                               m_hash = row.value(1).toString();
                           });
}

Result<int> MetricChanges::append(const MetricChange &change, const QDateTime &time)
{
    static const QString sql =
        QStringLiteral("INSERT INTO metric_change (number, time, kind, unit, series, place, before, after, source) "
                       "VALUES (:number, :time, :kind, :unit, :series, :place, :before, :after, :source)");
    MetricChange entry = change;
    entry.number = ++m_number;
    entry.time = time;
    m_hash = hashAfter(m_hash, entry);
    const metrics::SeriesKey &of = entry.series;
    const Result<void> done = runChange(m_database, sql,
                                        {{QStringLiteral(":number"), entry.number},
                                         {QStringLiteral(":time"), storedTime(entry.time)},
                                         {QStringLiteral(":kind"), entry.kind},
                                         {QStringLiteral(":unit"), of.metric.isEmpty() ? 0 : m_names.unit(of.unit)},
                                         {QStringLiteral(":series"), m_names.series({of.metric, of.group})},
                                         {QStringLiteral(":place"), entry.place},
                                         {QStringLiteral(":before"), entry.before},
                                         {QStringLiteral(":after"), entry.after},
                                         {QStringLiteral(":source"), entry.source}});
    if (!done)
        return failure(done.error());
    return entry.number;
}

Result<void> MetricChanges::finish()
{
    return runChange(m_database, QStringLiteral("UPDATE metric_state SET changes = :number, changes_hash = :hash"),
                     {{QStringLiteral(":number"), m_number}, {QStringLiteral(":hash"), m_hash}});
}

Result<QList<MetricChange>> MetricChanges::read(const std::optional<int> &unit) const
{
    static const QString columns =
        QStringLiteral("SELECT number, time, kind, unit, series, place, before, after, source FROM metric_change ");
    QList<MetricChange> changes;
    const auto take = [&](const QSqlQuery &row) {
        const MetricGroup series = m_names.seriesAt(row.value(4).toInt());
        changes.append({row.value(0).toInt(),
                        timeFrom(row.value(1)),
                        row.value(2).toString(),
                        {m_names.unitAt(row.value(3).toInt()), series.metric, series.group},
                        row.value(5).toString(),
                        row.value(6).toString(),
                        row.value(7).toString(),
                        row.value(8).toString()});
    };
    const Result<void> done = unit ? m_database.read(columns + QStringLiteral("WHERE unit = :unit ORDER BY number"),
                                                     {{QStringLiteral(":unit"), *unit}}, take)
                                   : m_database.read(columns + QStringLiteral("ORDER BY number"), {}, take);
    if (!done)
        return failure(done.error());
    return changes;
}

// A delivery says once where its figures came from, before those that it corrects.
Result<QList<MetricChange>> MetricChanges::readWithSources(const std::optional<int> &unit) const
{
    Result<QList<MetricChange>> changes = read(unit);
    if (!changes)
        return changes;
    std::map<int, QString> sources; // by the number of the delivery's entry
    const Result<void> done = m_database.read(
        QStringLiteral("SELECT number, source FROM metric_change WHERE unit = 0 AND kind = 'figures'"), {},
        [&sources](const QSqlQuery &row) { sources.emplace(row.value(0).toInt(), row.value(1).toString()); });
    if (!done)
        return failure(done.error());
    for (MetricChange &change : *changes) {
        const auto after = sources.upper_bound(change.number);
        if (change.kind == QLatin1String("figure") && after != sources.begin())
            change.source = std::prev(after)->second;
    }
    return changes;
}

Result<bool> MetricChanges::isWhole() const
{
    MetricChanges head(m_database, m_names);
    if (const Result<void> loaded = head.load(); !loaded)
        return failure(loaded.error());
    const Result<QList<MetricChange>> changes = read(std::nullopt);
    if (!changes)
        return failure(changes.error());
    QString hash;
    int number = 0;
    for (const MetricChange &change : *changes) {
        if (change.number != ++number)
            return false;
        hash = hashAfter(hash, change);
    }
    return number == head.m_number && hash == head.m_hash;
}

} // namespace aros::storage
