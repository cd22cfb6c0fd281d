#include "core/storage/totalsupdate.h"

#include "core/storage/figureorder.h"
#include "core/storage/figurerows.h"

#include <algorithm>

namespace aros::storage {

using metrics::MetricId;
using metrics::UnitPath;

TotalsUpdate::TotalsUpdate(Database &database, MetricNames &names)
    : m_database(database),
      m_names(names),
      m_totals(database, names)
{
}

void TotalsUpdate::begin(const QSet<UnitPath> &changed, const QSet<MetricId> &metrics)
{
    QSet<UnitPath> units = changed;
    for (UnitPath unit : changed) {
        while (metrics::levelOf(unit) != metrics::UnitLevel::Everything) {
            unit = metrics::above(unit);
            units.insert(unit);
        }
    }
    m_units = units.values();
    std::sort(m_units.begin(), m_units.end(), isBefore);
    m_metrics = metrics.values();
    std::sort(m_metrics.begin(), m_metrics.end());
    m_metric = -1;
    nextMetric();
}

double TotalsUpdate::progress() const
{
    const double ofMetric = m_units.isEmpty() ? 0 : static_cast<double>(m_unit) / static_cast<double>(m_units.size());
    return m_metrics.isEmpty() ? 1 : (static_cast<double>(m_metric) + ofMetric) / static_cast<double>(m_metrics.size());
}

// A metric is read series by series and written unit by unit; in between all of it is put in order at once.
Result<bool> TotalsUpdate::step()
{
    if (m_metric == m_metrics.size())
        return true;
    Result<void> done;
    if (!m_series.isEmpty()) {
        done = readSeries();
    } else if (!m_gathered) {
        Result<MetricFigures> gathered = MetricFigures::of(m_figures);
        if (!gathered)
            return failure(gathered.error());
        m_gathered = std::move(*gathered);
        m_figures.clear();
    } else {
        done = writeUnit();
    }
    if (!done)
        return failure(done.error());
    return m_metric == m_metrics.size();
}

Result<void> TotalsUpdate::readSeries()
{
    return FigureRows(m_database, m_names).readSeries(m_series.takeFirst(), m_figures);
}

Result<void> TotalsUpdate::writeUnit()
{
    const UnitPath &unit = m_units.at(m_unit);
    const MetricId &metric = m_metrics.at(m_metric);
    const Result<TotalRows> after = m_gathered->totalsOf(unit, metric, m_names);
    const Result<TotalRows> before = m_totals.readMetric(unit, metric);
    if (!after || !before)
        return failure(after ? before.error() : after.error());
    if (++m_unit == m_units.size())
        nextMetric();
    return m_totals.write(*before, *after);
}

void TotalsUpdate::nextMetric()
{
    ++m_metric;
    m_unit = 0;
    m_gathered.reset();
    m_series = m_metric < m_metrics.size() ? m_names.seriesOf(m_metrics.at(m_metric)) : QList<int>();
}

} // namespace aros::storage
