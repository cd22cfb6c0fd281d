#pragma once

#include "core/metrics/xmr.h"
#include "core/metrics/xmrnames.h"

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <cmath>

namespace aros::tests {

// A table of tests/data/spc with its columns by name.
struct ExampleTable {
    QStringList columns;
    QList<QStringList> rows;

    QString at(qsizetype row, const QString &column) const { return rows.at(row).at(columns.indexOf(column)); }
    void set(qsizetype row, const QString &column, const QString &cell) { rows[row][columns.indexOf(column)] = cell; }
    qsizetype find(const QString &column, const QString &cell) const
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (at(row, column) == cell)
                return row;
        }
        return -1;
    }
};

// Cells may be quoted, but hold no quotation mark and no line end.
inline QStringList exampleCells(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            cells.append(QString());
        else
            cells.last().append(character);
    }
    return cells;
}

inline ExampleTable exampleTable(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/spc/") + name);
    ExampleTable table;
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        table.rows.append(exampleCells(line));
    table.columns = table.rows.takeFirst();
    return table;
}

inline std::optional<double> numberIn(const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional<double>(cell.toDouble());
}

inline QList<metrics::Observation> observationsIn(const ExampleTable &table)
{
    QList<metrics::Observation> observations;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        observations.append({QDate::fromString(table.at(row, QStringLiteral("date")), Qt::ISODate),
                             numberIn(table.at(row, QStringLiteral("value")))});
    return observations;
}

inline QList<QDate> rebasesOf(const ExampleTable &index, qsizetype row)
{
    QList<QDate> dates;
    for (const QString &date : index.at(row, QStringLiteral("rebase_dates")).split(u';', Qt::SkipEmptyParts))
        dates.append(QDate::fromString(date, Qt::ISODate));
    return dates;
}

inline metrics::XmrOptions optionsOf(const ExampleTable &index, qsizetype row)
{
    metrics::XmrOptions options;
    options.direction = *metrics::directionFromCode(index.at(row, QStringLiteral("improvement_direction")));
    options.target = numberIn(index.at(row, QStringLiteral("target")));
    if (const QString fix = index.at(row, QStringLiteral("fix_after_n_points")); !fix.isEmpty())
        options.fixAfter = fix.toInt();
    options.screening = index.at(row, QStringLiteral("screen_outliers")) == QLatin1String("1");
    options.rebases = rebasesOf(index, row);
    return options;
}

// Equal to a relative 1e-9, or both missing.
inline bool isClose(const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-9 * std::max({std::abs(*a), std::abs(*b), 1e-300});
}

} // namespace aros::tests
