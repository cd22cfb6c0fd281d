#include "core/metrics/seriesedits.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace aros::metrics {

namespace {

template <typename Entry> void putByMonth(QList<Entry> &entries, const Entry &entry)
{
    entries.removeIf([&entry](const Entry &other) { return other.month == entry.month; });
    entries.append(entry);
}

// The first that went wrong; what stands after it is not done.
Result<void> inTurn(std::initializer_list<std::function<Result<void>()>> steps)
{
    for (const auto &step : steps) {
        if (const Result<void> done = step(); !done)
            return done;
    }
    return {};
}

} // namespace

SeriesEdits::SeriesEdits(MetricRepository &repository, SeriesKey series)
    : m_repository(repository),
      m_series(std::move(series))
{
}

Result<void> SeriesEdits::load()
{
    const Result<SeriesSettings> settings = m_repository.settingsOf(m_series);
    if (!settings)
        return failure(settings.error());
    const Result<QList<MetricEvent>> events = m_repository.eventsOf(m_series.unit);
    if (!events)
        return failure(events.error());
    m_state = {*settings, *events};
    return {};
}

Result<void> SeriesEdits::setTarget(const std::optional<double> &target)
{
    State wanted = m_state;
    wanted.settings.target = target;
    return step(wanted);
}

Result<void> SeriesEdits::setChart(const ChartChoice &choice)
{
    State wanted = m_state;
    wanted.settings.chart = choice;
    return step(wanted);
}

Result<void> SeriesEdits::setRebase(const QDate &month, const QString &reason)
{
    State wanted = m_state;
    putByMonth(wanted.settings.rebases, SeriesRebase{month, reason, {}});
    return step(wanted);
}

Result<void> SeriesEdits::removeRebase(const QDate &month)
{
    State wanted = m_state;
    wanted.settings.rebases.removeIf([&month](const SeriesRebase &rebase) { return rebase.month == month; });
    return step(wanted);
}

Result<void> SeriesEdits::setNote(const QDate &month, const QString &text)
{
    State wanted = m_state;
    putByMonth(wanted.settings.notes, SeriesNote{month, text});
    if (text.trimmed().isEmpty())
        wanted.settings.notes.removeLast();
    return step(wanted);
}

Result<void> SeriesEdits::addEvent(const QDate &date, const QString &text)
{
    State wanted = m_state;
    // With an id from the start, so that undo and redo mean the same event.
    wanted.events.append({newUuid(), date, text, m_series.unit, EventKind::Typed});
    return step(wanted);
}

Result<void> SeriesEdits::removeEvent(const QString &id)
{
    State wanted = m_state;
    wanted.events.removeIf([&id](const MetricEvent &event) { return event.id == id; });
    return step(wanted);
}

Result<void> SeriesEdits::undo()
{
    if (m_undo.isEmpty())
        return {};
    const State before = m_state;
    if (const Result<void> done = become(m_undo.constLast()); !done)
        return done;
    m_undo.removeLast();
    m_redo.append(before);
    return {};
}

Result<void> SeriesEdits::redo()
{
    if (m_redo.isEmpty())
        return {};
    const State before = m_state;
    if (const Result<void> done = become(m_redo.constLast()); !done)
        return done;
    m_redo.removeLast();
    m_undo.append(before);
    return {};
}

Result<void> SeriesEdits::step(const State &wanted)
{
    const State before = m_state;
    if (const Result<void> done = become(wanted); !done)
        return done;
    const bool isSame = m_state.settings == before.settings && m_state.events == before.events;
    if (!isSame) {
        m_undo.append(before);
        m_redo.clear();
    }
    return {};
}

// Every step but an undo changes one thing, and so does an undo of it: a failure leaves nothing half done.
Result<void> SeriesEdits::become(const State &wanted)
{
    const Result<void> stored =
        inTurn({[&] {
                    return wanted.settings.target == m_state.settings.target
                               ? Result<void>()
                               : m_repository.setTarget(m_series, wanted.settings.target);
                },
                [&] {
                    return wanted.settings.chart == m_state.settings.chart
                               ? Result<void>()
                               : m_repository.setChart(m_series, wanted.settings.chart);
                },
                [&] { return storeRebases(wanted.settings.rebases); },
                [&] { return storeNotes(wanted.settings.notes); }, [&] { return storeEvents(wanted.events); }});
    const Result<void> loaded = load();
    return stored ? loaded : stored;
}

Result<void> SeriesEdits::storeRebases(const QList<SeriesRebase> &wanted)
{
    const auto isIn = [](const QList<SeriesRebase> &list, const SeriesRebase &rebase) {
        return std::any_of(list.cbegin(), list.cend(), [&rebase](const SeriesRebase &other) {
            return other.month == rebase.month && other.reason == rebase.reason;
        });
    };
    for (const SeriesRebase &rebase : wanted) {
        if (isIn(m_state.settings.rebases, rebase))
            continue;
        if (const Result<void> done = m_repository.setRebase(m_series, rebase.month, rebase.reason); !done)
            return done;
    }
    for (const SeriesRebase &rebase : std::as_const(m_state.settings.rebases)) {
        const bool stays = std::any_of(wanted.cbegin(), wanted.cend(),
                                       [&rebase](const SeriesRebase &other) { return other.month == rebase.month; });
        if (stays)
            continue;
        if (const Result<void> done = m_repository.removeRebase(m_series, rebase.month); !done)
            return done;
    }
    return {};
}

Result<void> SeriesEdits::storeNotes(const QList<SeriesNote> &wanted)
{
    for (const SeriesNote &note : wanted) {
        if (m_state.settings.notes.contains(note))
            continue;
        if (const Result<void> done = m_repository.setNote(m_series, note.month, note.text); !done)
            return done;
    }
    for (const SeriesNote &note : std::as_const(m_state.settings.notes)) {
        const bool stays = std::any_of(wanted.cbegin(), wanted.cend(),
                                       [&note](const SeriesNote &other) { return other.month == note.month; });
        if (stays)
            continue;
        if (const Result<void> done = m_repository.setNote(m_series, note.month, {}); !done)
            return done;
    }
    return {};
}

Result<void> SeriesEdits::storeEvents(const QList<MetricEvent> &wanted)
{
    for (const MetricEvent &event : wanted) {
        if (m_state.events.contains(event))
            continue;
        if (const auto saved = m_repository.saveEvent(event); !saved)
            return failure(saved.error());
    }
    for (const MetricEvent &event : std::as_const(m_state.events)) {
        if (wanted.contains(event))
            continue;
        if (const Result<void> done = m_repository.removeEvent(event.id); !done)
            return done;
    }
    return {};
}

} // namespace aros::metrics
