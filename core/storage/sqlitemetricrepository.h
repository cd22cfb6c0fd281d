#pragma once

#include "core/common/clock.h"
#include "core/storage/figurerows.h"
#include "core/storage/metricsettings.h"

#include <functional>

namespace aros::storage {

// The repository over an SQLite file. Units are read with their hash before anything is written to them.
class SqliteMetricRepository final : public metrics::MetricRepository
{
public:
    // Both must outlive the repository.
    SqliteMetricRepository(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    std::unique_ptr<metrics::FigureDelivery> deliver(const metrics::FigureBatch &batch) override;
    Result<QList<metrics::StoredUnit>> units() const override;
    Result<QList<metrics::Figure>> figuresOf(const metrics::UnitPath &unit) const override;
    Result<QList<metrics::FigureTotal>> totalsOf(const metrics::UnitPath &unit) const override;
    Result<QList<metrics::FigureSource>> sourcesOf(const metrics::SeriesKey &series) const override;

    Result<metrics::SeriesSettings> settingsOf(const metrics::SeriesKey &series) const override;
    Result<void> setTarget(const metrics::SeriesKey &series, const std::optional<double> &target) override;
    Result<void> setChart(const metrics::SeriesKey &series, const metrics::ChartChoice &choice) override;
    Result<void> setRebase(const metrics::SeriesKey &series, const QDate &month, const QString &reason) override;
    Result<void> removeRebase(const metrics::SeriesKey &series, const QDate &month) override;
    Result<void> setNote(const metrics::SeriesKey &series, const QDate &month, const QString &text) override;

    Result<QList<metrics::MetricEvent>> eventsOf(const metrics::UnitPath &unit) const override;
    Result<metrics::MetricEvent> saveEvent(const metrics::MetricEvent &event) override;
    Result<void> removeEvent(const QString &id) override;

    Result<QList<QByteArray>> ownMetrics() const override;
    Result<void> saveOwnMetric(const QByteArray &json) override;
    Result<void> removeOwnMetric(const metrics::MetricId &id) override;

    Result<QString> columnsFor(const QString &fingerprint) const override;
    Result<void> rememberColumns(const QString &fingerprint, const QString &columns) override;

    Result<QList<metrics::MetricChange>> changes() const override;
    Result<QList<metrics::MetricChange>> changesOf(const metrics::UnitPath &unit) const override;

private:
    Result<MetricNames> names() const;
    Result<void> setSetting(const SettingKey &key, const QString &value);
    Result<void> inTransaction(const std::function<Result<bool>()> &steps);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace aros::storage
