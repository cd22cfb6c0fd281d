#pragma once

#include "ui/presentation/metricboard.h"
#include "ui/shell/page.h"

namespace aros::shell {

// The metrics of one unit and staff group at a glance: a tile each, which leads to its chart.
class MetricsPage final : public Page
{
    Q_OBJECT

public:
    MetricsPage(PageHost &host, presentation::MetricBoard &board);

    void focusFirst() override;

private:
    void addEmpty();
    void addTiles();

    presentation::MetricBoard &m_board;
    QWidget *m_first = nullptr;
};

} // namespace aros::shell
