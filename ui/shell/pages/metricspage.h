#pragma once

#include "ui/shell/pages/metrics/metricpage.h"

namespace aros::shell {

// The metrics of one unit and staff group at a glance: a tile each, which leads to its chart.
class MetricsPage final : public MetricPage
{
    Q_OBJECT

public:
    MetricsPage(PageHost &host, presentation::MetricBoard &board);

private:
    void addActions();
    void addTiles(QVBoxLayout &column);
    void addCounts(QVBoxLayout &column, const QList<metrics::MetricChart> &charts);
    void open(const metrics::MetricId &metric);

    QList<metrics::SeriesKey> m_shown; // the tiles
};

} // namespace aros::shell
