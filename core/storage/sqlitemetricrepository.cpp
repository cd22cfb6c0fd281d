#include "core/storage/sqlitemetricrepository.h"

#include "core/metrics/metriccatalog.h"
#include "core/storage/figureorder.h"
#include "core/storage/figuretotals.h"
#include "core/storage/metricevents.h"
#include "core/storage/metricforms.h"
#include "core/storage/rowmapping.h"
#include "core/storage/sqlitefiguredelivery.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/steps.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace aros::storage {

using metrics::Figure;
using metrics::MetricChange;
using metrics::MetricEvent;
using metrics::MetricId;
using metrics::SeriesKey;
using metrics::SeriesSettings;
using metrics::StoredUnit;
using metrics::UnitPath;

namespace {

const QString TargetKind = QStringLiteral("target");
const QString RebaseKind = QStringLiteral("rebase");
const QString NoteKind = QStringLiteral("note");
const QString ChartKind = QStringLiteral("chart");
const QString EventKindName = QStringLiteral("event");
const QString DefinitionKind = QStringLiteral("definition");
const QString ColumnsKind = QStringLiteral("columns");
const QString MonthFormat = QStringLiteral("yyyy-MM");

bool isText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= metrics::LongestSeriesNote;
}

bool isSeries(const SeriesKey &series)
{
    return !series.metric.isEmpty() && isUnit(series.unit);
}

bool isSeriesMonth(const SeriesKey &series, const QDate &month)
{
    return isSeries(series) && month.isValid() && month.day() == 1;
}

SettingKey monthSetting(const QString &kind, const SeriesKey &series, const QDate &month)
{
    return {kind, series, month.toString(MonthFormat)};
}

bool isChoice(const metrics::ChartChoice &choice)
{
    const bool isRun = choice.runLength == metrics::UsualRunLength || choice.runLength == metrics::UsualRunLength - 1;
    return isRun && choice.fixAfter.value_or(metrics::FewestForLimits) >= metrics::FewestForLimits;
}

// Whether what stands at `above` is the unit or over it.
bool isAtOrAbove(const UnitPath &above, UnitPath unit)
{
    while (!(unit == above)) {
        if (metrics::levelOf(unit) == metrics::UnitLevel::Everything)
            return false;
        unit = metrics::above(unit);
    }
    return true;
}

QString problemOf(const metrics::MetricProblem &problem)
{
    return problem.place + QStringLiteral(": ") + problem.code;
}

// The tree in the order of names, from the units that have something of their own.
QList<StoredUnit> treeOf(const QList<UnitPath> &withFigures)
{
    QHash<UnitPath, bool> all;
    for (const UnitPath &own : withFigures) {
        all.insert(own, true);
        UnitPath unit = metrics::above(own);
        for (; metrics::levelOf(unit) != metrics::UnitLevel::Everything; unit = metrics::above(unit))
            all.insert(unit, all.value(unit));
    }
    QList<StoredUnit> units;
    for (auto unit = all.cbegin(); unit != all.cend(); ++unit)
        units.append({unit.key(), unit.value()});
    std::sort(units.begin(), units.end(),
              [](const StoredUnit &a, const StoredUnit &b) { return isBefore(a.unit, b.unit); });
    return units;
}

} // namespace

std::unique_ptr<metrics::FigureDelivery> SqliteMetricRepository::deliver(const metrics::FigureBatch &batch)
{
    return std::make_unique<SqliteFigureDelivery>(m_database, m_clock, batch);
}

Result<QList<StoredUnit>> SqliteMetricRepository::units() const
{
    QList<UnitPath> withFigures;
    const Result<void> done = m_database.read(
        QStringLiteral("SELECT organisation, division, team FROM metric_unit u "
                       "WHERE EXISTS (SELECT 1 FROM figure f WHERE f.unit = u.number)"),
        {}, [&](const QSqlQuery &row) {
            withFigures.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
        });
    if (!done)
        return failure(done.error());
    return treeOf(withFigures);
}

Result<QList<Figure>> SqliteMetricRepository::figuresOf(const UnitPath &unit) const
{
    const Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    QList<Figure> figures;
    const int number = known->unit(unit);
    if (number == 0)
        return figures;
    const Result<QList<FigureRow>> rows = FigureRows(m_database, *known).read(number);
    if (!rows)
        return failure(rows.error());
    figures.reserve(rows->size());
    for (const FigureRow &row : *rows) {
        const MetricGroup of = known->seriesAt(row.series);
        figures.append({of.metric, unit, of.group, metrics::monthStart(row.month), row.numerator, row.denominator});
    }
    // Rows come by series and month; only the series are not in the order of their names.
    std::stable_sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) {
        return std::tie(a.metric, a.group) < std::tie(b.metric, b.group);
    });
    return figures;
}

Result<QList<metrics::FigureTotal>> SqliteMetricRepository::totalsOf(const UnitPath &unit) const
{
    Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    return FigureTotals(m_database, *known).read(unit);
}

Result<QList<metrics::FigureSource>> SqliteMetricRepository::sourcesOf(const SeriesKey &series) const
{
    const Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    QList<metrics::FigureSource> sources;
    const Result<void> done =
        FigureRows(m_database, *known)
            .readSources(known->unit(series.unit), known->series({series.metric, series.group}), sources);
    if (!done)
        return failure(done.error());
    return sources;
}

Result<SeriesSettings> SqliteMetricRepository::settingsOf(const SeriesKey &series) const
{
    Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    const auto stored = MetricSettings(m_database, *known).ofSeries(series);
    if (!stored)
        return failure(stored.error());
    SeriesSettings settings;
    for (const StoredSetting &setting : *stored) {
        const QDate month = QDate::fromString(setting.key.place, MonthFormat);
        if (setting.key.kind == TargetKind)
            settings.target = setting.value.toDouble();
        else if (setting.key.kind == ChartKind)
            settings.chart = choiceFrom(setting.value);
        else if (setting.key.kind == RebaseKind)
            settings.rebases.append({month, setting.value, setting.changed});
        else
            settings.notes.append({month, setting.value});
    }
    return settings;
}

Result<void> SqliteMetricRepository::setTarget(const SeriesKey &series, const std::optional<double> &target)
{
    if (!isSeries(series) || !std::isfinite(target.value_or(0)) ||
        std::abs(target.value_or(0)) > metrics::LargestFigure)
        return invalid(TargetKind);
    return setSetting({TargetKind, series, {}},
                      target ? QString::number(*target + 0.0, 'g', QLocale::FloatingPointShortest) : QString());
}

Result<void> SqliteMetricRepository::setChart(const SeriesKey &series, const metrics::ChartChoice &choice)
{
    if (!isSeries(series) || !isChoice(choice))
        return invalid(ChartKind);
    return setSetting({ChartKind, series, {}}, storedChoice(choice));
}

Result<void> SqliteMetricRepository::setRebase(const SeriesKey &series, const QDate &month, const QString &reason)
{
    if (!isSeriesMonth(series, month) || !isText(reason))
        return invalid(RebaseKind);
    return setSetting(monthSetting(RebaseKind, series, month), reason);
}

Result<void> SqliteMetricRepository::removeRebase(const SeriesKey &series, const QDate &month)
{
    if (!isSeriesMonth(series, month))
        return invalid(RebaseKind);
    return setSetting(monthSetting(RebaseKind, series, month), {});
}

Result<void> SqliteMetricRepository::setNote(const SeriesKey &series, const QDate &month, const QString &text)
{
    if (!isSeriesMonth(series, month) || text.size() > metrics::LongestSeriesNote)
        return invalid(NoteKind);
    return setSetting(monthSetting(NoteKind, series, month), text.trimmed().isEmpty() ? QString() : text);
}

Result<QList<MetricEvent>> SqliteMetricRepository::eventsOf(const UnitPath &unit) const
{
    Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    const auto stored = MetricSettings(m_database, *known).ofKind(EventKindName);
    if (!stored)
        return failure(stored.error());
    QList<MetricEvent> events;
    for (const StoredSetting &setting : *stored) {
        const MetricEvent event = eventFrom(setting.key.place, setting.value);
        if (isAtOrAbove(event.unit, unit))
            events.append(event);
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const MetricEvent &a, const MetricEvent &b) { return a.date < b.date; });
    return events;
}

Result<MetricEvent> SqliteMetricRepository::saveEvent(const MetricEvent &event)
{
    if (!event.date.isValid() || !isText(event.text) || !isUnit(event.unit))
        return invalid(EventKindName);
    MetricEvent saved = event;
    if (saved.id.isEmpty())
        saved.id = newUuid();
    if (const Result<void> done = setSetting({EventKindName, {}, saved.id}, storedEvent(saved)); !done)
        return failure(done.error());
    return saved;
}

Result<void> SqliteMetricRepository::removeEvent(const QString &id)
{
    return setSetting({EventKindName, {}, id}, {});
}

Result<QList<QByteArray>> SqliteMetricRepository::ownMetrics() const
{
    Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    const auto stored = MetricSettings(m_database, *known).ofKind(DefinitionKind);
    if (!stored)
        return failure(stored.error());
    QList<QByteArray> definitions;
    for (const StoredSetting &setting : *stored)
        definitions.append(setting.value.toUtf8());
    return definitions;
}

Result<void> SqliteMetricRepository::saveOwnMetric(const QByteArray &json)
{
    const Result<QList<QByteArray>> present = ownMetrics();
    if (!present)
        return failure(present.error());
    metrics::MetricCatalog catalog;
    static_cast<void>(catalog.setOwn(*present)); // what is not good there stands beside this
    const QList<metrics::MetricProblem> problems = catalog.checkOwn(json);
    if (!problems.isEmpty())
        return invalid(problemOf(problems.constFirst()));
    const QString id = QJsonDocument::fromJson(json).object().value(QLatin1String("id")).toString();
    return setSetting({DefinitionKind, {}, id}, QString::fromUtf8(json));
}

Result<void> SqliteMetricRepository::removeOwnMetric(const MetricId &id)
{
    Result<QList<QByteArray>> present = ownMetrics();
    if (!present)
        return failure(present.error());
    metrics::MetricCatalog catalog;
    const auto before = catalog.setOwn(*present).size();
    present->removeIf([&](const QByteArray &json) {
        return QJsonDocument::fromJson(json).object().value(QLatin1String("id")).toString() == id.text();
    });
    const auto after = catalog.setOwn(*present);
    if (after.size() > before)
        return invalid(problemOf(after.constLast().problem));
    return setSetting({DefinitionKind, {}, id.text()}, {});
}

Result<QString> SqliteMetricRepository::columnsFor(const QString &fingerprint) const
{
    Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    return MetricSettings(m_database, *known).value({ColumnsKind, {}, fingerprint});
}

Result<void> SqliteMetricRepository::rememberColumns(const QString &fingerprint, const QString &columns)
{
    if (fingerprint.isEmpty())
        return invalid(ColumnsKind);
    return setSetting({ColumnsKind, {}, fingerprint}, columns);
}

Result<QList<MetricChange>> SqliteMetricRepository::changes() const
{
    const Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    return MetricChanges(m_database, *known).readWithSources(std::nullopt);
}

Result<QList<MetricChange>> SqliteMetricRepository::changesOf(const UnitPath &unit) const
{
    const Result<MetricNames> known = names();
    if (!known)
        return failure(known.error());
    const int number = known->unit(unit);
    return number == 0 ? Result<QList<MetricChange>>(QList<MetricChange>())
                       : MetricChanges(m_database, *known).readWithSources(number);
}

Result<MetricNames> SqliteMetricRepository::names() const
{
    MetricNames known(m_database);
    if (const Result<void> loaded = known.load(); !loaded)
        return failure(loaded.error());
    return known;
}

Result<void> SqliteMetricRepository::setSetting(const SettingKey &key, const QString &value)
{
    return inTransaction([&]() -> Result<bool> {
        Result<MetricNames> known = names();
        if (!known)
            return failure(known.error());
        return MetricSettings(m_database, *known).set(key, value, m_clock.now());
    });
}

// `steps` tells whether anything was changed; where not, nothing is written at all.
Result<void> SqliteMetricRepository::inTransaction(const std::function<Result<bool>()> &steps)
{
    if (m_database.isFrozen())
        return failure(ErrorCode::ReadOnly, m_database.path());
    SqlTransaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const Result<bool> changed = steps();
    if (!changed)
        return failure(changed.error());
    if (!*changed)
        return {};
    return inOrder([&] { return countChange(m_database, m_clock.now()); }, [&] { return transaction.commit(); });
}

} // namespace aros::storage
