#pragma once

#include "core/storage/metricchanges.h"

namespace aros::storage {

// What a setting is of: unit or series are empty where its kind has none, `place` tells those of one kind apart.
struct SettingKey {
    QString kind;
    metrics::SeriesKey series;
    QString place;
};

struct StoredSetting {
    SettingKey key;
    QString value;
    QDateTime changed;
};

// The statements about settings, with their hash and their entries in the log; begins no transaction.
class MetricSettings
{
public:
    MetricSettings(Database &database, MetricNames &names) : m_database(database), m_names(names) {}

    // Of one kind, by place.
    Result<QList<StoredSetting>> ofKind(const QString &kind) const;
    // Of one series, of all kinds.
    Result<QList<StoredSetting>> ofSeries(const metrics::SeriesKey &series) const;
    // The value; empty where there is none.
    Result<QString> value(const SettingKey &key) const;

    // An empty value removes. False where nothing had to be changed.
    Result<bool> set(const SettingKey &key, const QString &value, const QDateTime &now);

    // What is there is what Aros wrote.
    Result<bool> isWhole() const;

private:
    Result<QList<StoredSetting>> readWhere(const QString &condition, const Values &values) const;
    Result<Values> placeOf(const SettingKey &key);
    Result<void> write(const SettingKey &key, const QString &value, const QDateTime &now);
    Result<void> updateHash(const std::optional<StoredSetting> &before, const std::optional<StoredSetting> &after);

    Database &m_database;
    MetricNames &m_names;
};

} // namespace aros::storage
