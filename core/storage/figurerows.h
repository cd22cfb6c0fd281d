#pragma once

#include "core/storage/metricnames.h"

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

    // Writes what differs: rows of `after` are put in or replaced, those of `removed` taken out. `before` are all that
    // read() gave.
    Result<void> write(int unit, const QList<FigureRow> &before, const QList<FigureRow> &after,
                       const QList<FigureRow> &removed);

private:
    QByteArray hashedRow(int unit, const FigureRow &row) const;

    Database &m_database;
    const MetricNames &m_names;
};

} // namespace aros::storage
