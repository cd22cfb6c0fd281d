#include "core/storage/figurerows.h"

#include "core/storage/rowmapping.h"

#include <bit>

namespace aros::storage {

using metrics::Figure;
using metrics::FigureSource;

namespace {

QByteArray bitsOf(double number)
{
    return QByteArray::number(std::bit_cast<quint64>(number), 16);
}

std::optional<double> numberFrom(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(stored.toDouble());
}

QVariant storedNumber(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

Values placeOf(int unit, const FigureRow &row)
{
    return {{QStringLiteral(":unit"), unit},
            {QStringLiteral(":series"), row.series},
            {QStringLiteral(":month"), row.month}};
}

} // namespace

HashedRows::HashedRows(const MetricNames &names, int unit) : m_names(&names)
{
    const metrics::UnitPath path = names.unitAt(unit);
    m_unit = hashedField(path.organisation) + hashedField(path.division) + hashedField(path.team);
}

QByteArray HashedRows::of(const FigureRow &row)
{
    if (row.series != m_seriesNumber) {
        const MetricGroup series = m_names->seriesAt(row.series);
        m_series = m_unit + hashedField(series.metric.text()) + hashedField(series.group.text());
        m_seriesNumber = row.series;
    }
    return m_series + QByteArray::number(row.month) + ' ' + bitsOf(row.numerator) + ' ' +
           (row.denominator ? bitsOf(*row.denominator) : QByteArray()) + ' ' + QByteArray::number(row.change);
}

Result<QList<FigureRow>> FigureRows::read(int unit) const
{
    static const QString sql = QStringLiteral("SELECT series, month, numerator, denominator, change FROM figure "
                                              "WHERE unit = :unit ORDER BY series, month");
    QList<FigureRow> rows;
    RowSetHash hash;
    HashedRows hashed(m_names, unit);
    const Values values{{QStringLiteral(":unit"), unit}};
    const Result<void> done = m_database.read(sql, values, [&](const QSqlQuery &row) {
        rows.append({row.value(0).toInt(), row.value(1).toInt(), row.value(2).toDouble(), numberFrom(row.value(3)),
                     row.value(4).toInt()});
        hash.toggle(hashed.of(rows.constLast()));
    });
    const Result<QVariant> stored =
        m_database.readValue(QStringLiteral("SELECT figures_hash FROM metric_unit WHERE number = :unit"), values);
    if (!done || !stored)
        return failure(done ? stored.error() : done.error());
    if (stored->toString() != hash.text())
        return failure(ErrorCode::ContentChanged, QStringLiteral("figures of unit %1").arg(unit));
    return rows;
}

Result<void> FigureRows::readSeries(int series, QList<Figure> &figures) const
{
    // The subquery lets the primary key be used, which begins with the unit.
    static const QString sql = QStringLiteral("SELECT unit, month, numerator, denominator FROM figure "
                                              "WHERE unit IN (SELECT number FROM metric_unit) AND series = :series");
    const MetricGroup of = m_names.seriesAt(series);
    return m_database.read(sql, {{QStringLiteral(":series"), series}}, [&](const QSqlQuery &row) {
        figures.append({of.metric, m_names.unitAt(row.value(0).toInt()), of.group,
                        metrics::monthStart(row.value(1).toInt()), row.value(2).toDouble(), numberFrom(row.value(3))});
    });
}

Result<void> FigureRows::readSources(int unit, int series, QList<FigureSource> &sources) const
{
    static const QString sql = QStringLiteral(
        "SELECT c.source, c.time, min(f.month), max(f.month), count(*) FROM figure f JOIN metric_change c "
        "ON c.number = f.change WHERE f.unit = :unit AND f.series = :series GROUP BY c.number ORDER BY c.number DESC");
    return m_database.read(
        sql, {{QStringLiteral(":unit"), unit}, {QStringLiteral(":series"), series}}, [&](const QSqlQuery &row) {
            sources.append({row.value(0).toString(), timeFrom(row.value(1)), metrics::monthStart(row.value(2).toInt()),
                            metrics::monthStart(row.value(3).toInt()), row.value(4).toInt()});
        });
}

Result<void> FigureRowWriter::beginUnit(int unit)
{
    const Result<QVariant> hash = m_database.readValue(
        QStringLiteral("SELECT figures_hash FROM metric_unit WHERE number = :unit"), {{QStringLiteral(":unit"), unit}});
    if (!hash)
        return failure(hash.error());
    m_unit = unit;
    m_hash.emplace(hash->toString());
    m_hashed.emplace(m_names, unit);
    return {};
}

Result<void> FigureRowWriter::replace(const std::optional<FigureRow> &before, const std::optional<FigureRow> &after)
{
    static const QString put =
        QStringLiteral("INSERT OR REPLACE INTO figure (unit, series, month, numerator, denominator, change) "
                       "VALUES (:unit, :series, :month, :numerator, :denominator, :change)");
    static const QString take =
        QStringLiteral("DELETE FROM figure WHERE unit = :unit AND series = :series AND month = :month");
    if (before)
        m_hash->toggle(m_hashed->of(*before));
    if (!after)
        return runChange(m_database, take, placeOf(m_unit, *before));
    m_hash->toggle(m_hashed->of(*after));
    Values values = placeOf(m_unit, *after);
    values.insert(QStringLiteral(":numerator"), after->numerator);
    values.insert(QStringLiteral(":denominator"), storedNumber(after->denominator));
    values.insert(QStringLiteral(":change"), after->change);
    return runChange(m_database, put, values);
}

Result<void> FigureRowWriter::endUnit()
{
    if (m_unit == 0)
        return {};
    const Values values{{QStringLiteral(":hash"), m_hash->text()}, {QStringLiteral(":unit"), m_unit}};
    m_unit = 0;
    return runChange(m_database, QStringLiteral("UPDATE metric_unit SET figures_hash = :hash WHERE number = :unit"),
                     values);
}

} // namespace aros::storage
