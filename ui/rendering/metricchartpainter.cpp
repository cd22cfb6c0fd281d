#include "ui/rendering/metricchartpainter.h"

#include "ui/rendering/metricicons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;
using metrics::PointType;
using Mark = MetricChart::Mark;

namespace {

constexpr qreal MetricGridWidth = 0.07;   // em
constexpr qreal MetricTick = 0.35;        // em
constexpr qreal MetricBadgeStroke = 0.09; // em
constexpr qreal MetricFocusRadius = 0.85; // em
constexpr qreal MetricFocusWidth = 0.15;  // em
constexpr qreal MetricRebaseWidth = 0.12; // em

QPolygonF eventShape(const QRectF &rect)
{
    const qreal shoulder = rect.top() + 0.3 * rect.height();
    return {QPointF(rect.center().x(), rect.top() - 0.12 * rect.height()), QPointF(rect.right(), shoulder),
            rect.bottomRight(), rect.bottomLeft(), QPointF(rect.left(), shoulder)};
}

MetricLayoutOptions withHeightOf(const MetricStyle &style, MetricLayoutOptions options)
{
    if (style.plotHeight > 0)
        options.plotHeight = style.plotHeight;
    return options;
}

} // namespace

MetricChartPainter::MetricChartPainter(const MetricChart &chart, const MetricStyle &style, const QRectF &rect,
                                       const QPaintDevice *device, const MetricLayoutOptions &options)
    : m_chart(chart),
      m_colours(style.colours),
      m_layout(chart, style.font, rect, device, withHeightOf(style, options))
{
}

void MetricChartPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const MetricPlot &plot = m_layout.plot();
    paintAxes(painter);
    paintMarks(painter);
    paintGroupLines(painter, m_chart, plot, m_colours, em());
    paintTargetLine(painter, m_chart, plot, m_colours, em());
    paintValues(painter, m_chart, plot, m_colours, em());
    for (const MetricBadge &badge : m_layout.badges())
        paintBadge(painter, badge);
    paintLineLabels(painter);
    paintLegend(painter);
    paintKey(painter);
    painter.restore();
}

// Text is placed by its baseline, so that it stays text in a PDF; the space keeps it apart from what follows.
void MetricChartPainter::drawText(QPainter &painter, const MetricLabel &label) const
{
    const QFont &font = m_layout.fonts().number();
    const QFontMetricsF metrics = m_layout.fonts().metrics(font);
    painter.setFont(font);
    painter.drawText(label.leftMiddle + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), label.text + u' ');
}

void MetricChartPainter::paintAxes(QPainter &painter) const
{
    const MetricPlot &plot = m_layout.plot();
    const QList<double> ticks = plot.axis.ticks();
    for (qsizetype at = 0; at < ticks.size(); ++at) {
        const qreal y = plot.y(ticks.at(at));
        const bool isBase = at == 0 || ticks.at(at) == 0;
        painter.setPen(QPen(isBase ? m_colours.axis : m_colours.grid, MetricGridWidth * em()));
        painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
        painter.setPen(m_colours.textSecondary);
        drawText(painter, m_layout.values().at(at));
    }
    for (qsizetype at = 0; at < m_layout.months().size(); ++at) {
        const qreal x = plot.x(static_cast<double>(m_layout.labelledPoints().at(at)));
        painter.setPen(QPen(m_colours.axis, MetricGridWidth * em()));
        painter.drawLine(QPointF(x, plot.rect.bottom()), QPointF(x, plot.rect.bottom() + MetricTick * em()));
        painter.setPen(m_colours.textSecondary);
        drawText(painter, m_layout.months().at(at));
    }
}

void MetricChartPainter::paintLineLabels(QPainter &painter) const
{
    for (const MetricLineLabel &line : m_layout.lineLabels()) {
        const bool isTarget = line.line == MetricLineLabel::Line::Target;
        const bool isMean = line.line == MetricLineLabel::Line::Mean;
        painter.setPen(isTarget ? m_colours.target : isMean ? m_colours.mean : m_colours.textSecondary);
        drawText(painter, line.label);
    }
}

// Behind everything: where limits were set anew, and thin leaders from the marks to what they mark.
void MetricChartPainter::paintMarks(QPainter &painter) const
{
    const QRectF &plot = m_layout.plot().rect;
    for (const MetricBadge &badge : m_layout.badges()) {
        if (badge.kind == Mark::Kind::Rebase) {
            painter.setPen(QPen(m_colours.mean, MetricRebaseWidth * em()));
            painter.drawLine(QPointF(badge.at, badge.rect.bottom()), QPointF(badge.at, plot.bottom()));
        } else if (badge.kind == Mark::Kind::Event) {
            painter.setPen(QPen(m_colours.textSecondary, MetricRebaseWidth * em()));
            painter.drawLine(QPointF(badge.at, plot.bottom() - MetricTick * em()), QPointF(badge.at, badge.rect.top()));
        } else {
            const Mark &mark = m_chart.marks.at(badge.number - 1);
            QPen pen(m_colours.axis, MetricGridWidth * em(), Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 3});
            painter.setPen(pen);
            painter.drawLine(QPointF(badge.at, badge.rect.bottom()), pointPlace(static_cast<qsizetype>(mark.at)));
        }
    }
}

void MetricChartPainter::paintBadge(QPainter &painter, const MetricBadge &badge) const
{
    const qreal stroke = MetricBadgeStroke * em();
    const QRectF rect = badge.rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(m_colours.textSecondary, stroke));
    painter.setBrush(m_colours.background);
    if (badge.kind == Mark::Kind::Rebase)
        painter.drawRect(rect);
    else if (badge.kind == Mark::Kind::Event)
        painter.drawPolygon(eventShape(rect));
    else
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const QFontMetricsF metrics = m_layout.fonts().metrics(m_layout.fonts().number());
    const QString number = QString::number(badge.number);
    painter.setPen(m_colours.text);
    drawText(painter, {number, {rect.center().x() - metrics.horizontalAdvance(number) / 2, rect.center().y()}});
}

void MetricChartPainter::paintSign(QPainter &painter, const MetricLegendEntry &entry) const
{
    using Sign = MetricLegendEntry::Sign;
    const QPointF half(0.8 * em(), 0);
    QPen pen(m_colours.limit, 0.11 * em(), Qt::SolidLine, Qt::FlatCap);
    switch (entry.sign) {
    case Sign::Improvement:
        return paintPoint(painter, PointType::Improvement, entry.at, em(), m_colours);
    case Sign::Concern:
        return paintPoint(painter, PointType::Concern, entry.at, em(), m_colours);
    case Sign::Rise:
        return paintPoint(painter, PointType::NeutralHigh, entry.at, em(), m_colours);
    case Sign::Fall:
        return paintPoint(painter, PointType::NeutralLow, entry.at, em(), m_colours);
    case Sign::Remark:
        return;
    case Sign::Mean:
        pen.setColor(m_colours.mean);
        break;
    case Sign::Limits:
        pen.setDashPattern({4, 2.5});
        break;
    case Sign::Target:
        pen.setColor(m_colours.target);
        pen.setWidthF(0.15 * em());
        pen.setDashPattern({1.2, 1.8});
        break;
    }
    painter.setPen(pen);
    painter.drawLine(entry.at - half, entry.at + half);
}

void MetricChartPainter::paintLegend(QPainter &painter) const
{
    for (const MetricLegendEntry &entry : m_layout.legend()) {
        paintSign(painter, entry);
        painter.setPen(m_colours.textSecondary);
        drawText(painter, entry.label);
    }
}

void MetricChartPainter::paintKey(QPainter &painter) const
{
    const qreal height = m_layout.fonts().metrics(m_layout.fonts().number()).height();
    for (const MetricKeyEntry &entry : m_layout.key()) {
        paintBadge(painter, entry.badge);
        painter.setPen(m_colours.text);
        for (qsizetype line = 0; line < entry.lines.size(); ++line)
            drawText(painter,
                     {entry.lines.at(line), entry.textAt + QPointF(0, (static_cast<qreal>(line) + 0.5) * height)});
    }
}

QPointF MetricChartPainter::pointPlace(qsizetype point) const
{
    const MetricPlot &plot = m_layout.plot();
    const std::optional<double> &value = m_chart.points.at(point).value;
    return {plot.x(static_cast<double>(point)), value ? plot.y(*value) : plot.rect.bottom()};
}

void MetricChartPainter::paintFocus(QPainter &painter, qsizetype point) const
{
    if (point < 0 || point >= m_chart.points.size())
        return;
    const QPointF at = pointPlace(point);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.focus, MetricFocusWidth * em()));
    painter.drawLine(at + QPointF(0, MetricFocusRadius * em()), QPointF(at.x(), m_layout.plot().rect.bottom()));
    painter.drawEllipse(at, MetricFocusRadius * em(), MetricFocusRadius * em());
    painter.restore();
}

std::optional<qsizetype> MetricChartPainter::pointAt(QPointF position) const
{
    const MetricPlot &plot = m_layout.plot();
    const qreal below =
        m_layout.months().isEmpty() ? plot.rect.bottom() : m_layout.months().constFirst().leftMiddle.y() + em();
    if (plot.count == 0 || position.x() < plot.rect.left() || position.x() >= plot.rect.right() ||
        position.y() < plot.rect.top() - em() || position.y() > below)
        return std::nullopt;
    return std::min(static_cast<qsizetype>((position.x() - plot.rect.left()) / plot.step()), plot.count - 1);
}

} // namespace aros::rendering
