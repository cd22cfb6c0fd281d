#include "core/storage/metricsettings.h"

#include "core/storage/rowmapping.h"
#include "core/storage/rowsethash.h"
#include "core/storage/steps.h"

namespace aros::storage {

using metrics::SeriesKey;

namespace {

QByteArray hashedSetting(const StoredSetting &setting)
{
    const SeriesKey &of = setting.key.series;
    QByteArray bytes;
    for (const QString &field :
         {setting.key.kind, of.unit.organisation, of.unit.division, of.unit.team, of.metric.text(), of.group.text(),
          setting.key.place, setting.value, storedTime(setting.changed).toString()})
        bytes += hashedField(field);
    return bytes;
}

bool hasSeries(const SeriesKey &series)
{
    return !series.metric.isEmpty();
}

} // namespace

Result<QList<StoredSetting>> MetricSettings::readWhere(const QString &condition, const Values &values) const
{
    QList<StoredSetting> settings;
    const Result<void> done = m_database.read(
        QStringLiteral("SELECT kind, unit, series, place, value, changed FROM metric_setting ") + condition, values,
        [&](const QSqlQuery &row) {
            const MetricGroup of = m_names.seriesAt(row.value(2).toInt());
            settings.append({{row.value(0).toString(),
                              {m_names.unitAt(row.value(1).toInt()), of.metric, of.group},
                              row.value(3).toString()},
                             row.value(4).toString(),
                             timeFrom(row.value(5))});
        });
    if (!done)
        return failure(done.error());
    return settings;
}

Result<QList<StoredSetting>> MetricSettings::ofKind(const QString &kind) const
{
    return readWhere(QStringLiteral("WHERE kind = :kind ORDER BY place"), {{QStringLiteral(":kind"), kind}});
}

Result<QList<StoredSetting>> MetricSettings::ofSeries(const SeriesKey &series) const
{
    return readWhere(QStringLiteral("WHERE kind IN ('target', 'rebase', 'note', 'chart') AND unit = :unit AND "
                                    "series = :series ORDER BY kind, place"),
                     {{QStringLiteral(":unit"), m_names.unit(series.unit)},
                      {QStringLiteral(":series"), m_names.series({series.metric, series.group})}});
}

Result<QString> MetricSettings::value(const SettingKey &key) const
{
    const Result<QVariant> stored = m_database.readValue(
        QStringLiteral("SELECT value FROM metric_setting WHERE kind = :kind AND unit = :unit AND series = :series AND "
                       "place = :place"),
        {{QStringLiteral(":kind"), key.kind},
         {QStringLiteral(":unit"), hasSeries(key.series) ? m_names.unit(key.series.unit) : 0},
         {QStringLiteral(":series"), hasSeries(key.series) ? m_names.series({key.series.metric, key.series.group}) : 0},
         {QStringLiteral(":place"), key.place}});
    if (!stored)
        return failure(stored.error());
    return stored->toString();
}

Result<Values> MetricSettings::placeOf(const SettingKey &key)
{
    const bool inSeries = hasSeries(key.series);
    const Result<int> unit = inSeries ? m_names.takeUnit(key.series.unit) : Result<int>(0);
    const Result<int> series = inSeries ? m_names.takeSeries({key.series.metric, key.series.group}) : Result<int>(0);
    if (!unit || !series)
        return failure(unit ? series.error() : unit.error());
    return Values{{QStringLiteral(":kind"), key.kind},
                  {QStringLiteral(":unit"), *unit},
                  {QStringLiteral(":series"), *series},
                  {QStringLiteral(":place"), key.place}};
}

Result<bool> MetricSettings::set(const SettingKey &key, const QString &value, const QDateTime &now)
{
    const Result<Values> place = placeOf(key);
    if (!place)
        return failure(place.error());
    const auto found = readWhere(
        QStringLiteral("WHERE kind = :kind AND unit = :unit AND series = :series AND place = :place"), *place);
    if (!found)
        return failure(found.error());
    const auto before = found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
    if ((before ? before->value : QString()) == value)
        return false;
    const auto after = value.isEmpty() ? std::nullopt : std::optional(StoredSetting{key, value, now});
    MetricChanges changes(m_database, m_names);
    const metrics::MetricChange change{0,     {}, key.kind, key.series, key.place, before ? before->value : QString(),
                                       value, {}};
    const Result<void> done = inOrder([&] { return write(key, value, now); }, [&] { return updateHash(before, after); },
                                      [&] { return changes.load(); },
                                      [&]() -> Result<void> {
                                          const Result<int> number = changes.append(change, now);
                                          return number ? Result<void>() : Result<void>(failure(number.error()));
                                      },
                                      [&] { return changes.finish(); });
    if (!done)
        return failure(done.error());
    return true;
}

Result<void> MetricSettings::write(const SettingKey &key, const QString &value, const QDateTime &now)
{
    Result<Values> values = placeOf(key);
    if (!values)
        return failure(values.error());
    if (value.isEmpty())
        return runChange(m_database,
                         QStringLiteral("DELETE FROM metric_setting WHERE kind = :kind AND unit = :unit AND "
                                        "series = :series AND place = :place"),
                         *values);
    values->insert(QStringLiteral(":value"), value);
    values->insert(QStringLiteral(":changed"), storedTime(now));
    return runChange(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO metric_setting (kind, unit, series, place, value, changed) "
                                    "VALUES (:kind, :unit, :series, :place, :value, :changed)"),
                     *values);
}

Result<void> MetricSettings::updateHash(const std::optional<StoredSetting> &before,
                                        const std::optional<StoredSetting> &after)
{
    const Result<QVariant> stored = m_database.readValue(QStringLiteral("SELECT settings_hash FROM metric_state"));
    if (!stored)
        return failure(stored.error());
    RowSetHash hash(stored->toString());
    for (const auto &setting : {before, after}) {
        if (setting)
            hash.toggle(hashedSetting(*setting));
    }
    return runChange(m_database, QStringLiteral("UPDATE metric_state SET settings_hash = :hash"),
                     {{QStringLiteral(":hash"), hash.text()}});
}

Result<bool> MetricSettings::isWhole() const
{
    const Result<QVariant> stored = m_database.readValue(QStringLiteral("SELECT settings_hash FROM metric_state"));
    const auto settings = readWhere(QString(), {});
    if (!stored || !settings)
        return failure(stored ? settings.error() : stored.error());
    RowSetHash hash;
    for (const StoredSetting &setting : *settings)
        hash.toggle(hashedSetting(setting));
    return hash.text() == stored->toString();
}

} // namespace aros::storage
