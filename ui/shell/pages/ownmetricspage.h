#pragma once

#include "ui/shell/pages/metrics/metricpage.h"

namespace aros::shell {

class OwnMetricForm;

// The metrics that people defined themselves: list, add, change, remove.
class OwnMetricsPage final : public MetricPage
{
    Q_OBJECT

public:
    OwnMetricsPage(PageHost &host, presentation::MetricBoard &board);

    void focusFirst() override;
    bool mayLeave() override;

private:
    void fill(QVBoxLayout &column);
    QWidget *makeRow(const metrics::MetricDefinition &metric);
    void openForm(const metrics::MetricDefinition *metric);
    void save(const metrics::MetricDefinition &metric);
    void remove(const metrics::MetricDefinition &metric);

    QWidget *m_add = nullptr;
    OwnMetricForm *m_form = nullptr;
};

} // namespace aros::shell
