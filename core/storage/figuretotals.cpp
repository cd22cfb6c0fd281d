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

} // namespace

Result<MetricFigures> MetricFigures::of(const QList<Figure> &figures)
{
    Result<FigureIndex> index = FigureIndex::of(figures);
    if (!index)
        return failure(index.error());
    MetricFigures gathered;
    gathered.m_index = std::move(*index);
    gathered.m_own.reserve(figures.size());
    QSet<StaffGroupId> groups;
    UnitPath last;
    for (const Figure &figure : figures) {
        gathered.m_own.insert(metrics::keyOf(figure));
        groups.insert(figure.group);
        if (figure.unit == last)
            continue;
        last = figure.unit;
        for (UnitPath unit = last; metrics::levelOf(unit) != UnitLevel::Everything;) {
            unit = metrics::above(unit);
            gathered.m_parents.insert(unit);
        }
    }
    groups.insert(StaffGroupId());
    gathered.m_groups = groups.values();
    std::sort(gathered.m_groups.begin(), gathered.m_groups.end());
    return gathered;
}

Result<TotalRows> MetricFigures::totalsOf(const UnitPath &unit, const MetricId &metric, MetricNames &names) const
{
    TotalRows totals;
    if (!m_parents.contains(unit))
        return totals;
    for (const StaffGroupId &group : m_groups) {
        const QList<FigureTotal> months = totalsIn({unit, metric, group, {}});
        if (months.isEmpty())
            continue;
        const Result<int> unitNumber = names.takeUnit(unit);
        const Result<int> series = names.takeSeries({metric, group});
        if (!unitNumber || !series)
            return failure(unitNumber ? series.error() : unitNumber.error());
        for (const FigureTotal &total : months)
            totals.insert({*unitNumber, *series, metrics::monthNumber(total.key.period)}, total.figure);
    }
    return totals;
}

// Months of one series for which there is something to say beyond the unit's own figures.
QList<FigureTotal> MetricFigures::totalsIn(const FigureKey &series) const
{
    const auto months = m_index.months(series.metric, series.unit, series.group);
    QList<FigureTotal> totals;
    if (!months)
        return totals;
    const auto known = m_index.series({series.metric, series.unit, series.group, *months, false, {}});
    for (size_t at = 0; at < known.size(); ++at) {
        FigureTotal total{series, known[at]};
        total.key.period = metrics::monthStart(months->first + static_cast<int>(at));
        if (total.figure.absence != Absence::MissingFigure && !m_own.contains(total.key))
            totals.append(total);
    }
    return totals;
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

Result<TotalRows> FigureTotals::readMetric(const UnitPath &unit, const MetricId &metric) const
{
    TotalRows totals;
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
    return totals;
}

Result<MetricFigures> FigureTotals::figuresOf(const MetricId &metric) const
{
    QList<Figure> figures;
    const FigureRows rows(m_database, m_names);
    for (const int series : m_names.seriesOf(metric)) {
        if (const Result<void> done = rows.readSeries(series, figures); !done)
            return failure(done.error());
    }
    return MetricFigures::of(figures);
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
    const auto note = [&found](const TotalRows &rows, const TotalRows &others) {
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            if (others.value(row.key()) == row.value())
                continue;
            const auto [unit, series, month] = row.key();
            const int first = found.value({unit, series}, month);
            found.insert({unit, series}, std::min(first, month));
        }
    };
    for (const MetricId &metric : std::as_const(metrics)) {
        const Result<MetricFigures> figures = figuresOf(metric);
        if (!figures)
            return failure(figures.error());
        for (const UnitPath &unit : std::as_const(units)) {
            const Result<TotalRows> right = figures->totalsOf(unit, metric, m_names);
            const Result<TotalRows> kept = readMetric(unit, metric);
            if (!right || !kept)
                return failure(right ? kept.error() : right.error());
            note(*right, *kept);
            note(*kept, *right);
        }
    }
    QList<FigureKey> keys;
    for (auto place = found.cbegin(); place != found.cend(); ++place) {
        const MetricGroup of = m_names.seriesAt(place.key().second);
        keys.append({m_names.unitAt(place.key().first), of.metric, of.group, metrics::monthStart(place.value())});
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

Result<void> FigureTotals::write(const TotalRows &before, const TotalRows &after)
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

Result<void> FigureTotals::writeRow(const TotalPlace &place, const KnownFigure &figure)
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
