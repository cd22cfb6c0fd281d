#include "tests/support/memorymetricrepository.h"

#include "core/metrics/metriccatalog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace aros::tests {

using metrics::Figure;
using metrics::FigureKey;
using metrics::MetricEvent;
using metrics::SeriesKey;
using metrics::SeriesSettings;
using metrics::UnitPath;

namespace {

bool isAtOrAbove(const UnitPath &above, const UnitPath &unit)
{
    const bool organisation = above.organisation.isEmpty() || above.organisation == unit.organisation;
    const bool division = above.division.isEmpty() || above.division == unit.division;
    return organisation && division && (above.team.isEmpty() || above.team == unit.team);
}

// As the log keeps them.
QString numbersOf(const Figure &figure)
{
    const QString numerator = QString::number(figure.numerator);
    return figure.denominator ? numerator + u'/' + QString::number(*figure.denominator) : numerator;
}

const QDateTime Delivered(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());

} // namespace

std::optional<Error> MemoryMetricRepository::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

class MemoryMetricRepository::Delivery final : public metrics::FigureDelivery
{
public:
    Delivery(MemoryMetricRepository &repository, metrics::FigureBatch batch)
        : m_repository(repository),
          m_batch(std::move(batch)),
          m_goes(1 + repository.m_goesPerFigure * static_cast<int>(m_batch.in.size() + m_batch.out.size()))
    {
    }

    Result<bool> goOn(std::chrono::milliseconds) override
    {
        if (++m_gone < m_goes)
            return false;
        const Result<metrics::PutCounts> counts = m_repository.apply(m_batch);
        if (!counts)
            return failure(counts.error());
        m_counts = *counts;
        return true;
    }
    double progress() const override { return static_cast<double>(m_gone) / m_goes; }
    metrics::PutCounts counts() const override { return m_counts; }

private:
    MemoryMetricRepository &m_repository;
    const metrics::FigureBatch m_batch;
    const int m_goes;
    int m_gone = 0;
    metrics::PutCounts m_counts;
};

std::unique_ptr<metrics::FigureDelivery> MemoryMetricRepository::deliver(const metrics::FigureBatch &batch)
{
    return std::make_unique<Delivery>(*this, batch);
}

Result<metrics::PutCounts> MemoryMetricRepository::apply(const metrics::FigureBatch &batch)
{
    if (const auto error = takeFailure())
        return failure(*error);
    for (const Figure &figure : batch.expected) {
        if (!(m_figures.value(metrics::keyOf(figure)) == figure))
            return failure(ErrorCode::FiguresChanged);
    }
    metrics::PutCounts counts;
    for (const FigureKey &key : batch.out)
        counts.corrected += static_cast<int>(m_figures.remove(key));
    for (const Figure &figure : batch.in) {
        const auto before = m_figures.constFind(metrics::keyOf(figure));
        if (before == m_figures.cend())
            ++counts.added;
        else if (*before == figure)
            ++counts.unchanged;
        else {
            ++counts.corrected;
            m_changes.append({static_cast<int>(m_changes.size()) + 1,
                              Delivered,
                              QStringLiteral("figure"),
                              {figure.unit, figure.metric, figure.group},
                              figure.period.toString(QStringLiteral("yyyy-MM")),
                              numbersOf(*before),
                              numbersOf(figure),
                              batch.source});
        }
        m_figures.insert(metrics::keyOf(figure), figure);
        m_sources.insert(metrics::keyOf(figure), batch.source);
    }
    return counts;
}

Result<QList<metrics::MetricChange>> MemoryMetricRepository::changesOf(const UnitPath &unit) const
{
    QList<metrics::MetricChange> own;
    std::copy_if(m_changes.cbegin(), m_changes.cend(), std::back_inserter(own),
                 [&unit](const metrics::MetricChange &change) { return change.series.unit == unit; });
    return own;
}

Result<QList<metrics::StoredUnit>> MemoryMetricRepository::units() const
{
    if (m_unreadable)
        return failure(*m_unreadable);
    QMap<QStringList, metrics::StoredUnit> tree;
    const auto nameOf = [](const UnitPath &unit) { return QStringList{unit.organisation, unit.division, unit.team}; };
    for (const Figure &figure : m_figures) {
        for (UnitPath unit = metrics::above(figure.unit); metrics::levelOf(unit) != metrics::UnitLevel::Everything;
             unit = metrics::above(unit))
            tree.insert(nameOf(unit), {unit, tree.value(nameOf(unit)).hasOwn});
        tree.insert(nameOf(figure.unit), {figure.unit, true});
    }
    return tree.values();
}

Result<QList<Figure>> MemoryMetricRepository::figuresOf(const UnitPath &unit) const
{
    if (m_unreadable)
        return failure(*m_unreadable);
    QList<Figure> own;
    std::copy_if(m_figures.cbegin(), m_figures.cend(), std::back_inserter(own),
                 [&unit](const Figure &figure) { return figure.unit == unit; });
    return own;
}

Result<QList<metrics::FigureTotal>> MemoryMetricRepository::totalsOf(const UnitPath &unit) const
{
    if (m_unreadable)
        return failure(*m_unreadable);
    const auto index = metrics::FigureIndex::of(m_figures.values());
    if (!index)
        return failure(index.error());
    QMap<FigureKey, bool> series; // without a period
    for (const Figure &figure : m_figures) {
        if (!(figure.unit == unit) && isAtOrAbove(unit, figure.unit))
            series.insert({unit, figure.metric, figure.group, {}}, true);
    }
    QList<metrics::FigureTotal> totals;
    for (const FigureKey &key : series.keys()) {
        const auto months = index->months(key.metric, unit, key.group);
        const std::vector<metrics::KnownFigure> known =
            index->series({key.metric, unit, key.group, *months, false, {}});
        for (size_t at = 0; at < known.size(); ++at) {
            const QDate month = metrics::monthStart(months->first + static_cast<int>(at));
            if (!m_figures.contains({unit, key.metric, key.group, month}))
                totals.append({{unit, key.metric, key.group, month}, known[at]});
        }
    }
    return totals;
}

Result<QList<metrics::FigureSource>> MemoryMetricRepository::sourcesOf(const SeriesKey &series) const
{
    QMap<QString, metrics::FigureSource> sources;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        const FigureKey &key = source.key();
        if (!(SeriesKey{key.unit, key.metric, key.group} == series) || !m_figures.contains(key))
            continue;
        metrics::FigureSource &entry = sources[*source];
        const QDate first = entry.figures == 0 ? key.period : std::min(entry.first, key.period);
        entry = {*source, Delivered, first, std::max(entry.last, key.period), entry.figures + 1};
    }
    return sources.values();
}

SeriesSettings &MemoryMetricRepository::settingsFor(const SeriesKey &series)
{
    const auto found = std::find_if(m_settings.begin(), m_settings.end(),
                                    [&series](const Kept &kept) { return kept.series == series; });
    if (found != m_settings.end())
        return found->settings;
    m_settings.append({series, {}});
    return m_settings.last().settings;
}

Result<SeriesSettings> MemoryMetricRepository::settingsOf(const SeriesKey &series) const
{
    if (m_unreadable)
        return failure(*m_unreadable);
    const auto found = std::find_if(m_settings.cbegin(), m_settings.cend(),
                                    [&series](const Kept &kept) { return kept.series == series; });
    return found == m_settings.cend() ? SeriesSettings() : found->settings;
}

Result<void> MemoryMetricRepository::setTarget(const SeriesKey &series, const std::optional<double> &target)
{
    if (const auto error = takeFailure())
        return failure(*error);
    std::optional<double> &kept = settingsFor(series).target;
    if (kept != target)
        m_changes.append({static_cast<int>(m_changes.size()) + 1,
                          Delivered,
                          QStringLiteral("target"),
                          series,
                          {},
                          kept ? QString::number(*kept) : QString(),
                          target ? QString::number(*target) : QString(),
                          {}});
    kept = target;
    return {};
}

Result<void> MemoryMetricRepository::setChart(const SeriesKey &series, const metrics::ChartChoice &choice)
{
    if (const auto error = takeFailure())
        return failure(*error);
    settingsFor(series).chart = choice;
    return {};
}

Result<void> MemoryMetricRepository::setRebase(const SeriesKey &series, const QDate &month, const QString &reason)
{
    if (const auto error = takeFailure())
        return failure(*error);
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("reason"));
    auto &rebases = settingsFor(series).rebases;
    rebases.removeIf([&month](const metrics::SeriesRebase &rebase) { return rebase.month == month; });
    rebases.append({month, reason, Delivered});
    std::sort(rebases.begin(), rebases.end(), [](const auto &a, const auto &b) { return a.month < b.month; });
    return {};
}

Result<void> MemoryMetricRepository::removeRebase(const SeriesKey &series, const QDate &month)
{
    if (const auto error = takeFailure())
        return failure(*error);
    settingsFor(series).rebases.removeIf(
        [&month](const metrics::SeriesRebase &rebase) { return rebase.month == month; });
    return {};
}

Result<void> MemoryMetricRepository::setNote(const SeriesKey &series, const QDate &month, const QString &text)
{
    if (const auto error = takeFailure())
        return failure(*error);
    auto &notes = settingsFor(series).notes;
    notes.removeIf([&month](const metrics::SeriesNote &note) { return note.month == month; });
    if (!text.trimmed().isEmpty())
        notes.append({month, text});
    std::sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.month < b.month; });
    return {};
}

Result<QList<MetricEvent>> MemoryMetricRepository::eventsOf(const UnitPath &unit) const
{
    if (m_unreadable)
        return failure(*m_unreadable);
    QList<MetricEvent> events;
    std::copy_if(m_events.cbegin(), m_events.cend(), std::back_inserter(events),
                 [&unit](const MetricEvent &event) { return isAtOrAbove(event.unit, unit); });
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return events;
}

Result<MetricEvent> MemoryMetricRepository::saveEvent(const MetricEvent &event)
{
    if (const auto error = takeFailure())
        return failure(*error);
    MetricEvent saved = event;
    if (saved.id.isEmpty())
        saved.id = newUuid();
    m_events.removeIf([&saved](const MetricEvent &other) { return other.id == saved.id; });
    m_events.append(saved);
    return saved;
}

Result<void> MemoryMetricRepository::removeEvent(const QString &id)
{
    if (const auto error = takeFailure())
        return failure(*error);
    m_events.removeIf([&id](const MetricEvent &event) { return event.id == id; });
    return {};
}

Result<QList<QByteArray>> MemoryMetricRepository::ownMetrics() const
{
    if (m_unreadable)
        return failure(*m_unreadable);
    return m_own.values();
}

Result<void> MemoryMetricRepository::saveOwnMetric(const QByteArray &json)
{
    if (const auto error = takeFailure())
        return failure(*error);
    metrics::MetricCatalog catalog;
    static_cast<void>(catalog.setOwn(m_own.values()));
    const QList<metrics::MetricProblem> problems = catalog.checkOwn(json);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidValue,
                       problems.constFirst().place + QStringLiteral(": ") + problems.constFirst().code);
    m_own.insert(QJsonDocument::fromJson(json).object().value(QStringLiteral("id")).toString(), json);
    return {};
}

Result<void> MemoryMetricRepository::removeOwnMetric(const metrics::MetricId &id)
{
    if (const auto error = takeFailure())
        return failure(*error);
    metrics::MetricCatalog catalog;
    QMap<QString, QByteArray> left = m_own;
    left.remove(id.text());
    if (!catalog.setOwn(left.values()).isEmpty())
        return failure(ErrorCode::InvalidValue, QStringLiteral("needed: ") + id.text());
    m_own = left;
    return {};
}

Result<QString> MemoryMetricRepository::columnsFor(const QString &fingerprint) const
{
    return m_columns.value(fingerprint);
}

Result<void> MemoryMetricRepository::rememberColumns(const QString &fingerprint, const QString &columns)
{
    m_columns.insert(fingerprint, columns);
    return {};
}

} // namespace aros::tests
