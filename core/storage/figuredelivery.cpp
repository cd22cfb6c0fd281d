#include "core/storage/figuredelivery.h"

#include "core/storage/figuretotals.h"

namespace aros::storage {

using metrics::Figure;
using metrics::FigureKey;

namespace {

// "12" or "12/345", to the last digit.
QString numbersText(double numerator, const std::optional<double> &denominator)
{
    const auto text = [](double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); };
    return denominator ? text(numerator) + u'/' + text(*denominator) : text(numerator);
}

} // namespace

Result<void> FigureDelivery::compare(const Wanted &wanted)
{
    for (const auto &[key, figure] : wanted) {
        if (m_units.isEmpty() || !(m_units.constLast().unit == key.unit)) {
            if (const Result<void> begun = beginUnit(key.unit); !begun)
                return begun;
        }
        compareOne(key, figure);
    }
    return {};
}

Result<void> FigureDelivery::beginUnit(const metrics::UnitPath &unit)
{
    m_units.append({unit, {}, {}});
    m_stored.clear();
    const int number = m_names.unit(unit);
    if (number == 0)
        return {};
    const Result<QList<FigureRow>> rows = FigureRows(m_database, m_names).read(number);
    if (!rows)
        return failure(rows.error());
    m_units.last().rows = *rows;
    for (const FigureRow &row : *rows)
        m_stored.insert({row.series, row.month}, row);
    return {};
}

void FigureDelivery::compareOne(const FigureKey &key, const std::optional<Figure> &wanted)
{
    const auto found = m_stored.constFind({m_names.series({key.metric, key.group}), metrics::monthNumber(key.period)});
    const auto before = found == m_stored.cend() ? std::nullopt : std::optional(*found);
    if (wanted && before && before->numerator == wanted->numerator && before->denominator == wanted->denominator) {
        ++m_counts.unchanged;
        return;
    }
    if (!wanted && !before)
        return;
    ++(before ? m_counts.corrected : m_counts.added);
    m_removed += wanted ? 0 : 1;
    m_units.last().differences.append({key, before, wanted});
}

Result<void> FigureDelivery::write(const QString &source, const QDateTime &now)
{
    for (const UnitRows &unit : std::as_const(m_units)) {
        if (!unit.differences.isEmpty()) {
            if (const Result<int> number = m_names.takeUnit(unit.unit); !number)
                return failure(number.error());
        }
        for (const Difference &difference : unit.differences) {
            if (const auto series = m_names.takeSeries({difference.key.metric, difference.key.group}); !series)
                return failure(series.error());
        }
    }
    MetricChanges changes(m_database, m_names);
    if (const Result<void> loaded = changes.load(); !loaded)
        return loaded;
    const QString summary =
        QStringLiteral("%1 %2 %3").arg(m_counts.added).arg(m_counts.corrected - m_removed).arg(m_removed);
    const Result<int> delivery = changes.append({0, {}, QStringLiteral("figures"), {}, {}, {}, summary, source}, now);
    if (!delivery)
        return failure(delivery.error());
    if (const Result<void> logged = log(changes, now); !logged)
        return logged;
    for (const UnitRows &unit : std::as_const(m_units)) {
        if (unit.differences.isEmpty())
            continue;
        if (const Result<void> written = writeUnit(unit, *delivery); !written)
            return written;
    }
    if (const Result<void> finished = changes.finish(); !finished)
        return finished;
    return updateTotals();
}

Result<void> FigureDelivery::log(MetricChanges &changes, const QDateTime &now) const
{
    for (const UnitRows &unit : m_units) {
        for (const Difference &difference : unit.differences) {
            if (!difference.before)
                continue;
            const QString before = numbersText(difference.before->numerator, difference.before->denominator);
            const QString after =
                difference.after ? numbersText(difference.after->numerator, difference.after->denominator) : QString();
            const FigureKey &key = difference.key;
            const Result<int> logged = changes.append({0,
                                                       {},
                                                       QStringLiteral("figure"),
                                                       {key.unit, key.metric, key.group},
                                                       key.period.toString(QStringLiteral("yyyy-MM")),
                                                       before,
                                                       after,
                                                       {}},
                                                      now);
            if (!logged)
                return failure(logged.error());
        }
    }
    return {};
}

Result<void> FigureDelivery::writeUnit(const UnitRows &unit, int change)
{
    QList<FigureRow> removed;
    QList<FigureRow> added;
    for (const Difference &difference : unit.differences) {
        if (difference.before)
            removed.append(*difference.before);
        if (difference.after)
            added.append({m_names.series({difference.key.metric, difference.key.group}),
                          metrics::monthNumber(difference.key.period), difference.after->numerator,
                          difference.after->denominator, change});
    }
    return FigureRows(m_database, m_names).write(m_names.unit(unit.unit), unit.rows, added, removed);
}

Result<void> FigureDelivery::updateTotals()
{
    QSet<metrics::UnitPath> units;
    QSet<metrics::MetricId> metrics;
    for (const UnitRows &unit : std::as_const(m_units)) {
        for (const Difference &difference : unit.differences) {
            units.insert(unit.unit);
            metrics.insert(difference.key.metric);
        }
    }
    return FigureTotals(m_database, m_names).update(units, metrics);
}

} // namespace aros::storage
