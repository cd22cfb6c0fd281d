#pragma once

#include "core/storage/figuretotals.h"

#include <optional>

namespace aros::storage {

// After figures were changed: brings the sums of their units and of all above them up to date, piece by piece; begins
// no transaction.
class TotalsUpdate
{
public:
    // Both must outlive the update.
    TotalsUpdate(Database &database, MetricNames &names);

    // Of these metrics in these units.
    void begin(const QSet<metrics::UnitPath> &changed, const QSet<metrics::MetricId> &metrics);
    // True when nothing is left to do.
    Result<bool> step();
    double progress() const; // from 0 to 1

private:
    Result<void> readSeries();
    Result<void> writeUnit();
    void nextMetric();

    Database &m_database;
    MetricNames &m_names;
    FigureTotals m_totals;
    QList<metrics::UnitPath> m_units; // by name
    QList<metrics::MetricId> m_metrics;
    qsizetype m_metric = 0;
    QList<int> m_series; // of the metric, still to be read
    QList<metrics::Figure> m_figures;
    std::optional<MetricFigures> m_gathered;
    qsizetype m_unit = 0;
};

} // namespace aros::storage
