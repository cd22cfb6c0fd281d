#pragma once

#include "ui/rendering/chartwidget.h"
#include "ui/rendering/metricpanels.h"

#include <memory>

namespace aros::rendering {

// Small charts of one metric on a page, a part each.
class MetricPanelsView final : public ChartWidget
{
    Q_OBJECT

public:
    explicit MetricPanelsView(QWidget *parent = nullptr);
    ~MetricPanelsView() override;

    // `names` are the titles of the charts, as many as there are; `title` that of them all.
    void setCharts(const QList<metrics::MetricChart> &charts, const QStringList &names, const QString &title);
    const QList<metrics::MetricChart> &charts() const { return m_charts; }
    const QStringList &names() const { return m_names; }

    QString description() const override;

protected:
    qsizetype partCount() const override { return m_charts.size(); }
    qsizetype pointCount(qsizetype part) const override { return m_charts.at(part).points.size(); }
    QDate dateOf(Place place) const override { return m_charts.at(place.part).points.at(place.point).period; }
    QString textOf(Place place) const override;
    std::optional<Place> placeAt(QPointF position) const override;
    qreal contentHeight(int width) const override;
    void paintContent(QPainter &painter, const QRectF &part) const override;
    void paintFocus(QPainter &painter, Place place) const override;
    void forgetLayout() override { m_painter.reset(); }

private:
    const MetricPanelsPainter &painterFor(int width) const;

    QList<metrics::MetricChart> m_charts;
    QStringList m_names;
    mutable std::unique_ptr<MetricPanelsPainter> m_painter; // laid out for the width below
    mutable int m_width = -1;
};

// "Nursing: 5.1%, March 2026, Concern: higher.", one after another: the charts for who cannot see them.
QString panelsText(const QList<metrics::MetricChart> &charts, const QStringList &names);

} // namespace aros::rendering
