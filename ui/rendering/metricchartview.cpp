#include "ui/rendering/metricchartview.h"

#include <QKeyEvent>

#include <algorithm>

namespace aros::rendering {

namespace {
constexpr int MetricFocusEdge = 8; // pixels between the ring of the focus and what is drawn
} // namespace

MetricChartView::MetricChartView(QWidget *parent) : ChartWidget(parent, MetricFocusEdge) {}

MetricChartView::~MetricChartView() = default;

void MetricChartView::setChart(const metrics::MetricChart &chart)
{
    m_chart = chart;
    setTitle(chart.title);
    forgetPlace();
    contentChanged();
}

const MetricChartPainter &MetricChartView::painterFor(int width) const
{
    if (!m_painter || m_width != width) {
        m_width = width;
        MetricStyle style = this->style();
        m_painter = std::make_unique<MetricChartPainter>(m_chart, style, contentRect(width));
        if (contentRoom() > 0) {
            const MetricChartLayout &layout = m_painter->layout();
            const qreal wanted = contentRoom() - layout.heightWithoutKey() + layout.plot().rect.height();
            style.plotHeight = MetricChartLayout::plotHeightWithin(wanted, width, layout.fonts().em());
            m_painter = std::make_unique<MetricChartPainter>(m_chart, style, contentRect(width));
        }
    }
    return *m_painter;
}

QString MetricChartView::textOf(Place place) const
{
    return place.isValid() && place.point < m_chart.points.size() ? m_chart.points.at(place.point).sentence : QString();
}

std::optional<ChartWidget::Place> MetricChartView::placeAt(QPointF position) const
{
    const std::optional<qsizetype> point = painterFor(width()).pointAt(position);
    return point ? std::optional(Place{0, *point}) : std::nullopt;
}

void MetricChartView::paintContent(QPainter &painter, const QRectF &) const
{
    painterFor(width()).paint(painter);
}

void MetricChartView::paintFocus(QPainter &painter, Place place) const
{
    painterFor(width()).paintFocus(painter, place.point);
}

// Round to the other end after the last one.
void MetricChartView::goToMark(bool forwards)
{
    QList<qsizetype> places;
    for (const metrics::MetricChart::Mark &mark : m_chart.marks)
        places.append(static_cast<qsizetype>(mark.at));
    if (places.isEmpty())
        return;
    const auto isNext = [&](qsizetype place) { return forwards ? place > currentPoint() : place < currentPoint(); };
    if (forwards) {
        const auto next = std::find_if(places.cbegin(), places.cend(), isNext);
        goToPoint(next == places.cend() ? places.constFirst() : *next);
    } else {
        const auto before = std::find_if(places.crbegin(), places.crend(), isNext);
        goToPoint(before == places.crend() ? places.constLast() : *before);
    }
}

void MetricChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_N:
        return goToMark(!event->modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event->ignore();
    default:
        ChartWidget::keyPressEvent(event);
    }
}

} // namespace aros::rendering
