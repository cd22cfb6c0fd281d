#pragma once

#include "core/metrics/metricrepository.h"

#include <QMap>

namespace aros::tests {

// Figures and what belongs to their charts without a file, by the same rules. Its log has corrected figures alone.
class MemoryMetricRepository final : public metrics::MetricRepository
{
public:
    // The next call that changes something fails with this.
    void failNext(const Error &error) { m_failure = error; }
    // Nothing can be read from now on.
    void failReading(const Error &error) { m_unreadable = error; }

    // A delivery takes so many goes for each of its figures; all of them in one otherwise.
    void setGoesPerFigure(int goes) { m_goesPerFigure = goes; }

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

    Result<QList<metrics::MetricChange>> changes() const override { return m_changes; }
    Result<QList<metrics::MetricChange>> changesOf(const metrics::UnitPath &unit) const override;

private:
    class Delivery;
    struct Kept {
        metrics::SeriesKey series;
        metrics::SeriesSettings settings;
    };

    std::optional<Error> takeFailure();
    Result<metrics::PutCounts> apply(const metrics::FigureBatch &batch);
    metrics::SeriesSettings &settingsFor(const metrics::SeriesKey &series);

    QMap<metrics::FigureKey, metrics::Figure> m_figures;
    QMap<metrics::FigureKey, QString> m_sources;
    QList<Kept> m_settings;
    QList<metrics::MetricEvent> m_events;
    QList<metrics::MetricChange> m_changes;
    QMap<QString, QByteArray> m_own; // by id
    QMap<QString, QString> m_columns;
    int m_goesPerFigure = 0;
    std::optional<Error> m_failure;
    std::optional<Error> m_unreadable;
};

} // namespace aros::tests
