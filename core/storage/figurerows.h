#pragma once

#include "core/storage/metricnames.h"
#include "core/storage/rowsethash.h"

namespace aros::storage {

// One stored figure of a unit.
struct FigureRow {
    int series = 0;
    int month = 0; // metrics::monthNumber()
    double numerator = 0;
    std::optional<double> denominator;
    int change = 0; // the entry of the log with which it came

    bool hasNumbersOf(const FigureRow &other) const
    {
        return numerator == other.numerator && denominator == other.denominator;
    }
    friend bool operator==(const FigureRow &, const FigureRow &) = default;
};

// What the hash of a unit's figures is made of: the texts behind the numbers are part of what is kept.
class HashedRows
{
public:
    // `names` must outlive this.
    HashedRows(const MetricNames &names, int unit);

    QByteArray of(const FigureRow &row);

private:
    const MetricNames *m_names;
    QByteArray m_unit;
    QByteArray m_series; // of the last row
    int m_seriesNumber = 0;
};

// The statements about the figures of units, with their hashes; begins no transaction.
class FigureRows
{
public:
    FigureRows(Database &database, const MetricNames &names) : m_database(database), m_names(names) {}

    // By series and month. Fails with ContentChanged where they do not match their hash.
    Result<QList<FigureRow>> read(int unit) const;
    // All figures of one series in all units, as the sums need them; without looking at hashes.
    Result<void> readSeries(int series, QList<metrics::Figure> &figures) const;
    Result<void> readSources(int unit, int series, QList<metrics::FigureSource> &sources) const;

private:
    Database &m_database;
    const MetricNames &m_names;
};

// Writes figures of one unit after the other and keeps their hashes; begins no transaction.
class FigureRowWriter
{
public:
    FigureRowWriter(Database &database, const MetricNames &names) : m_database(database), m_names(names) {}

    // The unit's rows must have been read before in this transaction, and so be those of its hash.
    Result<void> beginUnit(int unit);
    // `before` is what is there, `after` what is to be; one of them at least.
    Result<void> replace(const std::optional<FigureRow> &before, const std::optional<FigureRow> &after);
    // Where no unit was begun there is nothing to do.
    Result<void> endUnit();

private:
    Database &m_database;
    const MetricNames &m_names;
    int m_unit = 0;
    std::optional<RowSetHash> m_hash;
    std::optional<HashedRows> m_hashed;
};

} // namespace aros::storage
