#pragma once

#include "ui/rendering/chartwidget.h"
#include "ui/rendering/metricpanels.h"

#include <memory>

namespace aros::rendering {

// A theme's scores above a metric's chart, on a page. The parts are the scores of single teams, the line of scores and
// the months of the metric, as far as there are any.
class AlignedChartsView final : public ChartWidget
{
    Q_OBJECT

public:
    explicit AlignedChartsView(QWidget *parent = nullptr);
    ~AlignedChartsView() override;

    // Scores outside the months of the metric are left out.
    void setCharts(const ThemeScores &theme, const metrics::MetricChart &chart);
    const ThemeScores &theme() const { return m_theme; }
    const metrics::MetricChart &chart() const { return m_chart; }

    QString description() const override;

protected:
    qsizetype partCount() const override { return m_parts.size(); }
    qsizetype pointCount(qsizetype part) const override;
    QDate dateOf(Place place) const override;
    QString textOf(Place place) const override;
    std::optional<Place> placeAt(QPointF position) const override;
    qreal contentHeight(int width) const override { return painterFor(width).height(); }
    qreal partHeight(int width) const override { return painterFor(width).heightOfCharts(); }
    void paintContent(QPainter &painter, const QRectF &part) const override;
    void paintFocus(QPainter &painter, Place place) const override;
    void forgetLayout() override { m_painter.reset(); }

private:
    enum class Part { Teams, Line, Metric };

    // Of a part that is not the metric.
    const QList<ThemeScores::Score> &scoresOf(qsizetype part) const;
    const AlignedChartsPainter &painterFor(int width) const;

    ThemeScores m_theme;
    metrics::MetricChart m_chart;
    QList<Part> m_parts;
    mutable std::unique_ptr<AlignedChartsPainter> m_painter; // laid out for the width below
    mutable int m_width = -1;
};

} // namespace aros::rendering
