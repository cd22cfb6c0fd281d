#pragma once

#include "core/storage/figurerows.h"
#include "core/storage/metricchanges.h"

#include <QSet>

#include <map>

namespace aros::storage {

// Figures on their way in or out at once: what is to be there by key, or nothing for what is to go. Finds out what that
// changes and writes it; begins no transaction.
class FigureDelivery
{
public:
    using Wanted = std::map<metrics::FigureKey, std::optional<metrics::Figure>>;

    FigureDelivery(Database &database, MetricNames &names) : m_database(database), m_names(names) {}

    // Reads what is there. Fails with ContentChanged.
    Result<void> compare(const Wanted &wanted);
    // Those that are to go and were there count as corrected.
    const metrics::PutCounts &counts() const { return m_counts; }
    bool changesAnything() const { return m_counts.added + m_counts.corrected > 0; }
    Result<void> write(const QString &source, const QDateTime &now);

private:
    struct Difference {
        metrics::FigureKey key;
        std::optional<FigureRow> before;
        std::optional<metrics::Figure> after;
    };
    struct UnitRows {
        metrics::UnitPath unit;
        QList<FigureRow> rows; // as they are stored
        QList<Difference> differences;
    };

    Result<void> beginUnit(const metrics::UnitPath &unit);
    void compareOne(const metrics::FigureKey &key, const std::optional<metrics::Figure> &wanted);
    Result<void> log(MetricChanges &changes, const QDateTime &now) const;
    Result<void> writeUnit(const UnitRows &unit, int change);
    Result<void> updateTotals();

    Database &m_database;
    MetricNames &m_names;
    metrics::PutCounts m_counts;
    int m_removed = 0;
    QList<UnitRows> m_units;
    QHash<std::pair<int, int>, FigureRow> m_stored; // of the last unit, by series and month
};

} // namespace aros::storage
