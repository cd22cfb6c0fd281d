#include "ui/rendering/metricpanels.h"

#include <QPainter>

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;

namespace {

constexpr qreal PanelLeastWidth = 15; // em
constexpr int PanelMostColumns = 4;
constexpr qreal PanelGap = 1.6;          // em between charts side by side
constexpr qreal PanelRowGap = 1.4;       // em between charts one below the other
constexpr qreal PanelPlotHeight = 7;     // em
constexpr qreal PanelAbovePlot = 0.7;    // em
constexpr qreal PanelTextGap = 0.5;      // em between a plot and its texts
constexpr qreal PanelGridWidth = 0.07;   // em
constexpr qreal PanelTickHeights = 1.5;  // of a number, between two values
constexpr qreal PanelFocusWidth = 0.14;  // em
constexpr qreal PanelFocusRadius = 0.55; // em
constexpr int PanelSteps = 6;            // close to the values; not all have a label

QStringList panelLines(const QString &text, qreal width, const QFontMetricsF &metrics)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

// Every one of them, or every second, fifth … where there is too little room.
QList<double> labelledTicks(const ValueAxis &axis, qreal height, qreal distance)
{
    const QList<double> all = axis.ticks();
    const qreal between = height / static_cast<qreal>(std::max<qsizetype>(1, all.size() - 1));
    qsizetype every = 1;
    while (every < all.size() && static_cast<qreal>(every) * between < distance)
        ++every;
    QList<double> ticks;
    for (qsizetype at = 0; at < all.size(); at += every)
        ticks.append(all.at(at));
    return ticks;
}

// Its last value in figures, beside the plot and at its height.
std::optional<MetricLabel> lastLabel(const MetricChart &chart, const MetricPlot &plot, qreal gap)
{
    if (!chart.last)
        return std::nullopt;
    const MetricChart::Point &last = chart.points.at(*chart.last);
    return MetricLabel{last.valueText, {plot.rect.right() + gap, plot.y(*last.value)}};
}

} // namespace

MetricPanelsPainter::MetricPanelsPainter(const QList<MetricChart> &charts, const QStringList &names,
                                         const MetricStyle &style, const QRectF &rect, const QPaintDevice *device)
    : m_charts(charts),
      m_colours(style.colours),
      m_fonts(style.font, pixelSizeOf(style.font, device), device)
{
    if (charts.isEmpty())
        return;
    const QFontMetricsF small = m_fonts.metrics(m_fonts.number());
    m_axis = valueAxis(charts, PanelSteps);
    m_ticks = labelledTicks(m_axis, PanelPlotHeight * em(), PanelTickHeights * small.height());
    for (const double tick : std::as_const(m_ticks)) {
        const QString text = charts.constFirst().numbers.axis(tick, m_axis.places);
        m_scaleRoom = std::max(m_scaleRoom, small.horizontalAdvance(text));
    }
    m_scaleRoom += PanelTextGap * em();
    for (const MetricChart &chart : charts) {
        if (chart.last)
            m_valueRoom =
                std::max(m_valueRoom,
                         m_fonts.metrics(m_fonts.value()).horizontalAdvance(chart.points.at(*chart.last).valueText));
    }
    m_valueRoom += PanelTextGap * em();
    const qreal gap = PanelGap * em();
    const auto fit = static_cast<qsizetype>((rect.width() + gap) / (PanelLeastWidth * em() + gap));
    const qsizetype most = std::clamp<qsizetype>(fit, 1, PanelMostColumns);
    const qsizetype rows = (charts.size() + most - 1) / most;
    const qsizetype columns = (charts.size() + rows - 1) / rows; // five are three and two, not four and one
    m_panelWidth = (rect.width() - static_cast<qreal>(columns - 1) * gap) / static_cast<qreal>(columns);
    for (qsizetype first = 0; first < charts.size(); first += columns)
        placeRow(first, std::min(first + columns, charts.size()), names, {rect.left(), rect.top() + m_height});
    m_height -= PanelRowGap * em();
}

void MetricPanelsPainter::placeRow(qsizetype first, qsizetype last, const QStringList &names, QPointF at)
{
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.value());
    qsizetype titleLines = 1;
    for (qsizetype chart = first; chart < last; ++chart) {
        MetricPanel panel;
        panel.title = panelLines(names.value(chart), m_panelWidth, metrics);
        panel.titleAt = at + QPointF(static_cast<qreal>(chart - first) * (m_panelWidth + PanelGap * em()), 0);
        titleLines = std::max(titleLines, panel.title.size());
        m_panels.append(panel);
    }
    const qreal plotTop = at.y() + static_cast<qreal>(titleLines) * metrics.height() + PanelAbovePlot * em();
    const qreal plotHeight = PanelPlotHeight * em();
    for (qsizetype chart = first; chart < last; ++chart) {
        MetricPanel &panel = m_panels[chart];
        const qreal width = std::max(1.0, m_panelWidth - m_scaleRoom - m_valueRoom);
        panel.plot = {QRectF(panel.titleAt.x() + m_scaleRoom, plotTop, width, plotHeight), m_axis,
                      m_charts.at(chart).points.size()};
        panel.last = lastLabel(m_charts.at(chart), panel.plot, PanelTextGap * em());
    }
    const qreal months = PanelTextGap * em() + m_fonts.metrics(m_fonts.number()).height();
    m_height += plotTop + plotHeight + months + PanelRowGap * em() - at.y();
}

void MetricPanelsPainter::drawText(QPainter &painter, const MetricLabel &label, const QFont &font) const
{
    const QFontMetricsF metrics = m_fonts.metrics(font);
    painter.setFont(font);
    painter.drawText(label.leftMiddle + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), label.text + u' ');
}

QRectF MetricPanelsPainter::panelRect(qsizetype panel) const
{
    const MetricPanel &at = m_panels.at(panel);
    const qreal bottom = at.plot.rect.bottom() + PanelTextGap * em() + m_fonts.metrics(m_fonts.number()).height();
    return {at.titleAt, QPointF(at.titleAt.x() + m_panelWidth, bottom)};
}

std::optional<MetricPanelsPainter::Place> MetricPanelsPainter::placeAt(QPointF position) const
{
    for (qsizetype at = 0; at < m_panels.size(); ++at) {
        if (!panelRect(at).contains(position))
            continue;
        const MetricPlot &plot = m_panels.at(at).plot;
        const auto point = static_cast<qsizetype>((position.x() - plot.rect.left()) / plot.step());
        return Place{at, std::clamp<qsizetype>(point, 0, std::max<qsizetype>(0, plot.count - 1))};
    }
    return std::nullopt;
}

void MetricPanelsPainter::paint(QPainter &painter, const QRectF &part) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype at = 0; at < m_panels.size(); ++at) {
        if (part.isEmpty() || panelRect(at).adjusted(-em(), -em(), em(), em()).intersects(part))
            paintPanel(painter, at);
    }
    painter.restore();
}

void MetricPanelsPainter::paintFocus(QPainter &painter, Place place) const
{
    const QList<MetricChart::Point> &points = m_charts.at(place.panel).points;
    const MetricPlot &plot = m_panels.at(place.panel).plot;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.focus, PanelFocusWidth * em()));
    painter.drawRoundedRect(panelRect(place.panel), 4, 4);
    if (place.point >= 0 && place.point < points.size()) {
        const std::optional<double> value = points.at(place.point).value;
        const QPointF at(plot.x(static_cast<double>(place.point)), value ? plot.y(*value) : plot.rect.bottom());
        painter.drawEllipse(at, PanelFocusRadius * em(), PanelFocusRadius * em());
        painter.drawLine(at + QPointF(0, PanelFocusRadius * em()), QPointF(at.x(), plot.rect.bottom()));
    }
    painter.restore();
}

void MetricPanelsPainter::paintPanel(QPainter &painter, qsizetype at) const
{
    const MetricPanel &panel = m_panels.at(at);
    const MetricChart &chart = m_charts.at(at);
    const QRectF &plot = panel.plot.rect;
    const QFont &small = m_fonts.number();
    const QFontMetricsF metrics = m_fonts.metrics(small);
    const qreal lineHeight = m_fonts.metrics(m_fonts.value()).height();
    painter.setPen(m_colours.text);
    for (qsizetype line = 0; line < panel.title.size(); ++line)
        drawText(painter,
                 {panel.title.at(line), panel.titleAt + QPointF(0, (static_cast<qreal>(line) + 0.5) * lineHeight)},
                 m_fonts.value());
    for (const double tick : m_ticks) {
        const qreal y = panel.plot.y(tick);
        painter.setPen(QPen(tick == m_axis.low ? m_colours.axis : m_colours.grid, PanelGridWidth * em()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString text = chart.numbers.axis(tick, m_axis.places);
        painter.setPen(m_colours.textSecondary);
        drawText(painter, {text, {plot.left() - PanelTextGap * em() - metrics.horizontalAdvance(text), y}}, small);
    }
    paintGroupLines(painter, chart, panel.plot, m_colours, 0.8 * em());
    paintTargetLine(painter, chart, panel.plot, m_colours, 0.8 * em());
    paintValues(painter, chart, panel.plot, m_colours, 0.8 * em());
    if (panel.last) {
        painter.setPen(m_colours.text);
        drawText(painter, *panel.last, m_fonts.value());
    }
    if (chart.points.isEmpty())
        return;
    const qreal middle = plot.bottom() + PanelTextGap * em() + metrics.height() / 2;
    const QString first = chart.points.constFirst().shortPeriod;
    const QString last = chart.points.constLast().shortPeriod;
    painter.setPen(m_colours.textSecondary);
    drawText(painter, {first, {plot.left(), middle}}, small);
    const qreal lastLeft = plot.right() - metrics.horizontalAdvance(last);
    if (lastLeft > plot.left() + metrics.horizontalAdvance(first) + em())
        drawText(painter, {last, {lastLeft, middle}}, small);
}

} // namespace aros::rendering
