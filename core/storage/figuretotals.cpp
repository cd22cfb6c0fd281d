#include "core/storage/figuretotals.h"

#include "core/storage/figurerows.h"

#include <algorithm>

namespace aros::storage {

using metrics::Absence;
using metrics::Figure;
using metrics::FigureIndex;
using metrics::FigureKey;
using metrics::FigureTotal;
using metrics::KnownFigure;
using metrics::MetricId;
using metrics::UnitLevel;
using metrics::UnitPath;

namespace {

void addAbove(UnitPath unit, QSet<UnitPath> &units)
{
    while (metrics::levelOf(unit) != UnitLevel::Everything) {
        unit = metrics::above(unit);
        units.insert(unit);
    }
}

// unit, series, month, numerator, denominator, absence, missing, parts, level
KnownFigure totalFrom(const QSqlQuery &row)
{
    return {row.value(3).toDouble(),
            row.value(4).toDouble(),
            !row.value(4).isNull(),
            static_cast<Absence>(row.value(5).toInt()),
            row.value(6).toInt(),
            row.value(7).toInt(),
            static_cast<UnitLevel>(row.value(8).toInt())};
}

const QString TotalColumns = QStringLiteral(
    "SELECT unit, series, month, numerator, denominator, absence, missing, parts, level FROM figure_total ");

// The figures of one metric in all units.
struct MetricFigures {
    FigureIndex index;
    QSet<FigureKey> own;
    QSet<UnitPath> parents; // of units that have the metric
    QSet<StaffGroupId> groups;
};

Result<MetricFigures> gather(const QList<Figure> &figures)
{
    Result<FigureIndex> index = FigureIndex::of(figures);
    if (!index)
        return failure(index.error());
    MetricFigures gathered{std::move(*index), {}, {}, {StaffGroupId()}};
    UnitPath last;
    for (const Figure &figure : figures) {
        gathered.own.insert(metrics::keyOf(figure));
        gathered.groups.insert(figure.group);
        if (!(figure.unit == last))
            addAbove(figure.unit, gathered.parents);
        last = figure.unit;
    }
    return gathered;
}

// Months of one series for which there is something to say beyond the unit's own figures.
QList<FigureTotal> totalsIn(const MetricFigures &figures, const FigureKey &series)
{
    const auto months = figures.index.months(series.metric, series.unit, series.group);
    QList<FigureTotal> totals;
    if (!months)
        return totals;
    const auto known = figures.index.series({series.metric, series.unit, series.group, *months, false, {}});
    for (size_t at = 0; at < known.size(); ++at) {
        FigureTotal total{series, known[at]};
        total.key.period = metrics::monthStart(months->first + static_cast<int>(at));
        if (total.figure.absence != Absence::MissingFigure && !figures.own.contains(total.key))
            totals.append(total);
    }
    return totals;
}

} // namespace

Result<void> FigureTotals::update(const QSet<UnitPath> &changed, const QSet<MetricId> &metrics)
{
    QSet<UnitPath> units = changed;
    for (const UnitPath &unit : changed)
        addAbove(unit, units);
    QList<MetricId> sorted(metrics.cbegin(), metrics.cend());
    std::sort(sorted.begin(), sorted.end());
    for (const MetricId &metric : std::as_const(sorted)) {
        const Result<Rows> after = expected(metric, units);
        if (!after)
            return failure(after.error());
        const Result<Rows> before = stored(metric, units);
        if (!before)
            return failure(before.error());
        if (const Result<void> done = write(*before, *after); !done)
            return done;
    }
    return {};
}

Result<QList<FigureTotal>> FigureTotals::read(const UnitPath &unit) const
{
    QList<FigureTotal> totals;
    const Result<void> done = m_database.read(
        TotalColumns + QStringLiteral("WHERE unit = :unit"), {{QStringLiteral(":unit"), m_names.unit(unit)}},
        [&](const QSqlQuery &row) {
            const MetricGroup of = m_names.seriesAt(row.value(1).toInt());
            totals.append({{unit, of.metric, of.group, metrics::monthStart(row.value(2).toInt())}, totalFrom(row)});
        });
    if (!done)
        return failure(done.error());
    std::sort(totals.begin(), totals.end(), [](const FigureTotal &a, const FigureTotal &b) { return a.key < b.key; });
    return totals;
}

Result<QList<FigureKey>> FigureTotals::differences()
{
    QSet<UnitPath> units;
    for (const int number : m_names.unitNumbers())
        units.insert(m_names.unitAt(number));
    QSet<MetricId> metrics;
    for (const int number : m_names.seriesNumbers())
        metrics.insert(m_names.seriesAt(number).metric);
    QHash<std::pair<int, int>, int> found; // first month by unit and series
    const auto note = [&found](const Rows &rows, const Rows &others) {
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            if (others.value(row.key()) == row.value())
                continue;
            const auto [unit, series, month] = row.key();
            const int first = found.value({unit, series}, month);
            found.insert({unit, series}, std::min(first, month));
        }
    };
    for (const MetricId &metric : std::as_const(metrics)) {
        const Result<Rows> right = expected(metric, units);
        if (!right)
            return failure(right.error());
        const Result<Rows> kept = stored(metric, units);
        if (!kept)
            return failure(kept.error());
        note(*right, *kept);
        note(*kept, *right);
    }
    QList<FigureKey> keys;
    for (auto place = found.cbegin(); place != found.cend(); ++place) {
        const MetricGroup of = m_names.seriesAt(place.key().second);
        keys.append({m_names.unitAt(place.key().first), of.metric, of.group, metrics::monthStart(place.value())});
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

Result<FigureTotals::Rows> FigureTotals::expected(const MetricId &metric, const QSet<UnitPath> &units)
{
    QList<Figure> figures;
    const FigureRows rows(m_database, m_names);
    for (const int series : m_names.seriesOf(metric)) {
        if (const Result<void> done = rows.readSeries(series, figures); !done)
            return failure(done.error());
    }
    const Result<MetricFigures> gathered = gather(figures);
    if (!gathered)
        return failure(gathered.error());
    Rows totals;
    for (const UnitPath &unit : units) {
        if (!gathered->parents.contains(unit))
            continue;
        for (const StaffGroupId &group : gathered->groups) {
            for (const FigureTotal &total : totalsIn(*gathered, {unit, metric, group, {}})) {
                const Result<int> unitNumber = m_names.takeUnit(unit);
                const Result<int> series = m_names.takeSeries({metric, group});
                if (!unitNumber || !series)
                    return failure(unitNumber ? series.error() : unitNumber.error());
                totals.insert({*unitNumber, *series, metrics::monthNumber(total.key.period)}, total.figure);
            }
        }
    }
    return totals;
}

Result<FigureTotals::Rows> FigureTotals::stored(const MetricId &metric, const QSet<UnitPath> &units) const
{
    Rows totals;
    for (const UnitPath &unit : units) {
        for (const int series : m_names.seriesOf(metric)) {
            const Result<void> done = m_database.read(
                TotalColumns + QStringLiteral("WHERE unit = :unit AND series = :series"),
                {{QStringLiteral(":unit"), m_names.unit(unit)}, {QStringLiteral(":series"), series}},
                [&](const QSqlQuery &row) {
                    totals.insert({row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt()}, totalFrom(row));
                });
            if (!done)
                return failure(done.error());
        }
    }
    return totals;
}

Result<void> FigureTotals::write(const Rows &before, const Rows &after)
{
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        if (after.contains(row.key()))
            continue;
        const auto [unit, series, month] = row.key();
        const Result<void> done = runChange(
            m_database,
            QStringLiteral("DELETE FROM figure_total WHERE unit = :unit AND series = :series AND month = :month"),
            {{QStringLiteral(":unit"), unit}, {QStringLiteral(":series"), series}, {QStringLiteral(":month"), month}});
        if (!done)
            return done;
    }
    for (auto row = after.cbegin(); row != after.cend(); ++row) {
        const auto kept = before.constFind(row.key());
        if (kept != before.cend() && *kept == row.value())
            continue;
        if (const Result<void> done = writeRow(row.key(), row.value()); !done)
            return done;
    }
    return {};
}

Result<void> FigureTotals::writeRow(const Place &place, const KnownFigure &figure)
{
    static const QString sql = QStringLiteral(
        "INSERT OR REPLACE INTO figure_total (unit, series, month, numerator, denominator, absence, missing, parts, "
        "level) VALUES (:unit, :series, :month, :numerator, :denominator, :absence, :missing, :parts, :level)");
    const auto [unit, series, month] = place;
    const bool hasDenominator = figure.isKnown() && figure.hasDenominator;
    return runChange(m_database, sql,
                     {{QStringLiteral(":unit"), unit},
                      {QStringLiteral(":series"), series},
                      {QStringLiteral(":month"), month},
                      {QStringLiteral(":numerator"), figure.isKnown() ? QVariant(figure.numerator) : QVariant()},
                      {QStringLiteral(":denominator"), hasDenominator ? QVariant(figure.denominator) : QVariant()},
                      {QStringLiteral(":absence"), static_cast<int>(figure.absence)},
                      {QStringLiteral(":missing"), figure.missing},
                      {QStringLiteral(":parts"), figure.of},
                      {QStringLiteral(":level"), static_cast<int>(figure.level)}});
}

} // namespace aros::storage
