#pragma once

#include "core/storage/metricnames.h"

namespace aros::storage {

// The log of what changed in figures and settings. Each entry's hash covers the entry and the hash before it; only the
// last is kept, with the number of entries.
class MetricChanges
{
public:
    MetricChanges(Database &database, const MetricNames &names) : m_database(database), m_names(names) {}

    // To be called before the first append().
    Result<void> load();
    // `change` without number and time; returns its number. The head is written by finish().
    Result<int> append(const metrics::MetricChange &change, const QDateTime &time);
    Result<void> finish();

    // Of one unit, by its number, or of all where there is none.
    Result<QList<metrics::MetricChange>> readWithSources(const std::optional<int> &unit) const;
    // What is there is what Aros wrote.
    Result<bool> isWhole() const;

private:
    // As they were written.
    Result<QList<metrics::MetricChange>> read(const std::optional<int> &unit) const;

    Database &m_database;
    const MetricNames &m_names;
    int m_number = 0;
    QString m_hash;
};

} // namespace aros::storage
