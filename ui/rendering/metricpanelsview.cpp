#include "ui/rendering/metricpanelsview.h"

#include "core/metrics/metrictile.h"

namespace aros::rendering {

using metrics::MetricChart;

MetricPanelsView::MetricPanelsView(QWidget *parent) : ChartWidget(parent) {}

MetricPanelsView::~MetricPanelsView() = default;

void MetricPanelsView::setCharts(const QList<MetricChart> &charts, const QStringList &names, const QString &title)
{
    m_charts = charts;
    m_names = names;
    setTitle(title);
    contentChanged();
}

const MetricPanelsPainter &MetricPanelsView::painterFor(int width) const
{
    if (!m_painter || m_width != width) {
        m_width = width;
        m_painter = std::make_unique<MetricPanelsPainter>(m_charts, m_names, style(), contentRect(width));
    }
    return *m_painter;
}

QString MetricPanelsView::description() const
{
    return panelsText(m_charts, m_names);
}

QString MetricPanelsView::textOf(Place place) const
{
    if (!place.isValid() || place.part >= m_charts.size() || place.point >= pointCount(place.part))
        return {};
    return m_names.value(place.part) + QStringLiteral(" · ") + m_charts.at(place.part).points.at(place.point).sentence;
}

std::optional<ChartWidget::Place> MetricPanelsView::placeAt(QPointF position) const
{
    const std::optional<MetricPanelsPainter::Place> place = painterFor(width()).placeAt(position);
    return place ? std::optional(Place{place->panel, place->point}) : std::nullopt;
}

qreal MetricPanelsView::contentHeight(int width) const
{
    return std::max(0.0, painterFor(width).height());
}

void MetricPanelsView::paintContent(QPainter &painter, const QRectF &part) const
{
    painterFor(width()).paint(painter, part);
}

void MetricPanelsView::paintFocus(QPainter &painter, Place place) const
{
    painterFor(width()).paintFocus(painter, {place.part, place.point});
}

QString panelsText(const QList<MetricChart> &charts, const QStringList &names)
{
    QStringList sentences;
    for (qsizetype at = 0; at < charts.size(); ++at) {
        const metrics::MetricTile tile = metrics::tileOf(charts.at(at));
        QStringList parts{tile.value, tile.month, tile.variationText, tile.assuranceText};
        parts.removeAll(QString());
        sentences.append(QStringLiteral("%1: %2.").arg(names.value(at), parts.join(QStringLiteral(", "))));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace aros::rendering
