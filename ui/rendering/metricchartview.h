#pragma once

#include "ui/rendering/chartwidget.h"
#include "ui/rendering/metricchartpainter.h"

#include <memory>

namespace aros::rendering {

// A metric's chart on a page, with the texts of its marks below: one part, so that Up, Down and Enter are left to the
// page. N and Shift+N go to the next and the previous point with a mark.
class MetricChartView final : public ChartWidget
{
    Q_OBJECT

public:
    explicit MetricChartView(QWidget *parent = nullptr);
    ~MetricChartView() override;

    // No point of it was gone to.
    void setChart(const metrics::MetricChart &chart);
    const metrics::MetricChart &chart() const { return m_chart; }

    // -1 while no point was gone to.
    qsizetype currentPoint() const { return current().point; }

    QString description() const override { return m_chart.description; }

protected:
    qsizetype partCount() const override { return m_chart.points.isEmpty() ? 0 : 1; }
    qsizetype pointCount(qsizetype) const override { return m_chart.points.size(); }
    QDate dateOf(Place place) const override { return m_chart.points.at(place.point).period; }
    // "November 2024: 7.9% · …".
    QString textOf(Place place) const override;
    std::optional<Place> placeAt(QPointF position) const override;
    qreal contentHeight(int width) const override { return painterFor(width).layout().height(); }
    qreal partHeight(int width) const override { return painterFor(width).layout().heightWithoutKey(); }
    void paintContent(QPainter &painter, const QRectF &part) const override;
    void paintFocus(QPainter &painter, Place place) const override;
    void forgetLayout() override { m_painter.reset(); }

    void keyPressEvent(QKeyEvent *event) override;

private:
    const MetricChartPainter &painterFor(int width) const;
    void goToMark(bool forwards);

    metrics::MetricChart m_chart;
    mutable std::unique_ptr<MetricChartPainter> m_painter; // laid out for the width below
    mutable int m_width = -1;
};

} // namespace aros::rendering
