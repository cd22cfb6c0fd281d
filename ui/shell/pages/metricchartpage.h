#pragma once

#include "ui/shell/pages/metrics/metricpage.h"

class QComboBox;

namespace aros::rendering {
class MetricChartView;
} // namespace aros::rendering

namespace aros::shell {

class Button;
class ChartDetails;
class MarksCard;
class MetricTargetCard;
class ReadingCard;

// One metric of one unit and staff group: what it says in words, the large chart, what people set for it, and what
// stands behind it. What is set shows at once and can be undone.
class MetricChartPage final : public MetricPage
{
    Q_OBJECT

public:
    MetricChartPage(PageHost &host, presentation::MetricBoard &board);

    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void addHeader();
    void addSteps();
    void fill(QVBoxLayout &column);
    void addChart(QVBoxLayout &column);
    void showWarnings();
    void addSettings(QVBoxLayout &column);
    void addDetails(QVBoxLayout &column);
    QList<metrics::MetricChange> changes();
    QComboBox *makeSpan();
    void showSpan();
    void showChart();
    // After something was set: what is open and where the keyboard is stays.
    void update();
    void took(const Result<void> &done);
    void undo();
    void redo();

    metrics::MetricChart m_chart;
    metrics::SeriesEdits *m_edits = nullptr;
    int m_months = 36; // that are shown; 0 for all
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    ReadingCard *m_reading = nullptr;
    rendering::MetricChartView *m_view = nullptr;
    QVBoxLayout *m_warnings = nullptr;
    MetricTargetCard *m_target = nullptr; // null where nothing may be changed
    MarksCard *m_marks = nullptr;
    ChartDetails *m_details = nullptr;
};

} // namespace aros::shell
