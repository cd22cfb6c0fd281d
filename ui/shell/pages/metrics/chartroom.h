#pragma once

#include <QObject>

namespace aros::rendering {
class ChartWidget;
} // namespace aros::rendering

namespace aros::shell {

class ContentScroll;

// Tells a chart on a page how much height there is below what stands before it, while the page is not scrolled: so that
// its axis and legend are seen without scrolling. Belongs to the chart.
class ChartRoom final : public QObject
{
    Q_OBJECT

public:
    explicit ChartRoom(rendering::ChartWidget &chart);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void measure();

    rendering::ChartWidget &m_chart;
    ContentScroll *m_scroll = nullptr;
};

} // namespace aros::shell
