#pragma once

#include "core/metrics/metricrepository.h"

namespace aros::metrics {

// What people set for the chart of one series: target, new limits, notes, events of its unit, how it is drawn. Each
// change is durable when its function returns, and can be taken back and done again, step by step. A change that fails
// has changed nothing that can be seen here.
class SeriesEdits
{
public:
    // `repository` must outlive it.
    SeriesEdits(MetricRepository &repository, SeriesKey series);

    // Before anything else, and after somebody else may have changed something.
    Result<void> load();
    const SeriesKey &series() const { return m_series; }
    const SeriesSettings &settings() const { return m_state.settings; }
    // Of the unit and those above it, by date; only the unit's own are for this chart to change.
    const QList<MetricEvent> &events() const { return m_state.events; }

    Result<void> setTarget(const std::optional<double> &target);
    Result<void> setChart(const ChartChoice &choice);
    // The reason must not be empty. One month has one at most.
    Result<void> setRebase(const QDate &month, const QString &reason);
    Result<void> removeRebase(const QDate &month);
    // One note a month; an empty text takes it away.
    Result<void> setNote(const QDate &month, const QString &text);
    Result<void> addEvent(const QDate &date, const QString &text);
    Result<void> removeEvent(const QString &id);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    Result<void> undo();
    Result<void> redo();

private:
    struct State {
        SeriesSettings settings;
        QList<MetricEvent> events;
    };

    Result<void> step(const State &wanted);
    Result<void> become(const State &wanted);
    Result<void> storeRebases(const QList<SeriesRebase> &wanted);
    Result<void> storeNotes(const QList<SeriesNote> &wanted);
    Result<void> storeEvents(const QList<MetricEvent> &wanted);

    MetricRepository &m_repository;
    SeriesKey m_series;
    State m_state; // as stored
    QList<State> m_undo;
    QList<State> m_redo;
};

} // namespace aros::metrics
