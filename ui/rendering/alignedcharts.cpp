#include "ui/rendering/metricpanels.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;

namespace {

constexpr int ThemeHighest = 4;
constexpr qreal ThemePlotHeight = 6;      // em
constexpr qreal ThemeTitleGap = 1.5;      // em below its title: the score of a point may stand there
constexpr qreal MetricTitleGap = 0.8;     // em
constexpr qreal ThemeBelow = 1.6;         // em below the theme's plot and legend
constexpr qreal ThemeLegendAbove = 0.6;   // em
constexpr qreal ThemeTextGap = 0.6;       // em
constexpr qreal ThemeDisc = 0.34;         // em
constexpr qreal ThemeScoreAbove = 1.05;   // em above a point
constexpr qreal ThemeLineWidth = 0.16;    // em
constexpr qreal ThemeGridWidth = 0.07;    // em
constexpr qreal ThemeFocusWidth = 0.14;   // em
constexpr qreal ThemeFocusRadius = 0.62;  // em
constexpr qreal AlignedRemarkAbove = 0.9; // em

QStringList remarkLines(const QString &text, qreal width, const QFontMetricsF &metrics)
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

QStringList titleLines(const QString &title, const MetricStyle &style, qreal width, const QPaintDevice *device)
{
    const RadarFonts fonts(style.font, pixelSizeOf(style.font, device), device);
    return remarkLines(title, width, fonts.metrics(fonts.value()));
}

QStringList legendLines(const QString &legend, const MetricStyle &style, qreal width, const QPaintDevice *device)
{
    const RadarFonts fonts(style.font, pixelSizeOf(style.font, device), device);
    return remarkLines(legend, width, fonts.metrics(fonts.number()));
}

qreal legendHeight(qsizetype lines, const RadarFonts &fonts)
{
    return lines == 0
               ? 0
               : ThemeLegendAbove * fonts.em() + static_cast<qreal>(lines) * fonts.metrics(fonts.number()).height();
}

// Where the metric's chart begins: below both titles and the theme's plot with its legend.
qreal metricTop(qsizetype titleLines, qsizetype legendLines, const MetricStyle &style, const QPaintDevice *device)
{
    const RadarFonts fonts(style.font, pixelSizeOf(style.font, device), device);
    return static_cast<qreal>(titleLines) * fonts.metrics(fonts.value()).height() + legendHeight(legendLines, fonts) +
           (ThemeTitleGap + ThemePlotHeight + ThemeBelow + MetricTitleGap) * fonts.em();
}

} // namespace

ThemeScores ThemeScores::of(const report::Trend &trend, qsizetype line)
{
    ThemeScores theme;
    const report::Trend::Line &from = trend.lines.at(line);
    theme.title = from.theme;
    for (qsizetype round = 0; round < from.values.size(); ++round) {
        if (from.values.at(round) && trend.rounds.at(round).month.isValid())
            theme.scores.append({trend.rounds.at(round).month, *from.values.at(round), from.valueTexts.at(round)});
    }
    return theme;
}

AlignedChartsPainter::AlignedChartsPainter(const ThemeScores &theme, const MetricChart &chart, const MetricStyle &style,
                                           const QRectF &rect, const QPaintDevice *device)
    : m_theme(theme),
      m_chart(chart),
      m_colours(style.colours),
      m_rect(rect),
      m_themeTitle(titleLines(theme.title, style, rect.width(), device)),
      m_metricTitle(titleLines(chart.title, style, rect.width(), device)),
      m_legend(legendLines(theme.legend, style, rect.width(), device)),
      m_metricTop(metricTop(m_themeTitle.size() + m_metricTitle.size(), m_legend.size(), style, device)),
      m_metric(chart, style, rect.adjusted(0, m_metricTop, 0, 0), device)
{
    const RadarFonts &fonts = m_metric.layout().fonts();
    m_themePlot = m_metric.layout().plot();
    m_themePlot.axis = {0, ThemeHighest, 1, 0};
    const qreal title = static_cast<qreal>(m_themeTitle.size()) * fonts.metrics(fonts.value()).height();
    m_themePlot.rect.setTop(rect.top() + title + ThemeTitleGap * em());
    m_themePlot.rect.setHeight(ThemePlotHeight * em());
    const QFontMetricsF small = fonts.metrics(fonts.number());
    m_remark = remarkLines(chart.words.noCause, rect.width(), small);
    m_height = m_metricTop + m_metric.layout().height() + AlignedRemarkAbove * em() +
               static_cast<qreal>(m_remark.size()) * small.height();
}

std::optional<double> AlignedChartsPainter::timeOf(const MetricChart &chart, const QDate &date)
{
    const auto after =
        std::upper_bound(chart.points.cbegin(), chart.points.cend(), date,
                         [](const QDate &day, const MetricChart::Point &point) { return day < point.period; });
    if (after == chart.points.cbegin())
        return std::nullopt;
    const MetricChart::Point &point = *(after - 1);
    const int days = static_cast<int>(point.period.daysTo(date));
    const QDate end = after == chart.points.cend() ? point.period.addMonths(1) : after->period;
    if (date >= end)
        return std::nullopt;
    return static_cast<double>(after - 1 - chart.points.cbegin()) - 0.5 +
           static_cast<double>(days) / static_cast<double>(point.period.daysTo(end));
}

std::optional<QPointF> AlignedChartsPainter::place(const ThemeScores::Score &score) const
{
    const std::optional<double> at = timeOf(m_chart, score.date);
    return at ? std::optional(QPointF(m_themePlot.x(*at), m_themePlot.y(score.value))) : std::nullopt;
}

void AlignedChartsPainter::paintFocus(QPainter &painter, const ThemeScores::Score &score) const
{
    const std::optional<QPointF> at = place(score);
    if (!at)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.focus, ThemeFocusWidth * em()));
    painter.drawEllipse(*at, ThemeFocusRadius * em(), ThemeFocusRadius * em());
    painter.drawLine(*at + QPointF(0, ThemeFocusRadius * em()), QPointF(at->x(), m_themePlot.rect.bottom()));
    painter.restore();
}

// Hollow, so that they are not taken for the line's, and that those of one place are seen through each other.
void AlignedChartsPainter::paintSingleScores(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.value, ThemeLineWidth * em()));
    for (const ThemeScores::Score &score : m_theme.points) {
        if (const std::optional<QPointF> at = place(score))
            painter.drawEllipse(*at, ThemeDisc * em(), ThemeDisc * em());
    }
}

void AlignedChartsPainter::drawText(QPainter &painter, const MetricLabel &label, const QFont &font) const
{
    const QFontMetricsF metrics = m_metric.layout().fonts().metrics(font);
    painter.setFont(font);
    painter.drawText(label.leftMiddle + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), label.text + u' ');
}

void AlignedChartsPainter::paintTitle(QPainter &painter, const QStringList &lines, qreal top) const
{
    const QFont &font = m_metric.layout().fonts().value();
    const qreal height = m_metric.layout().fonts().metrics(font).height();
    painter.setPen(m_colours.text);
    for (qsizetype line = 0; line < lines.size(); ++line)
        drawText(painter, {lines.at(line), {m_rect.left(), top + (static_cast<qreal>(line) + 0.5) * height}}, font);
}

void AlignedChartsPainter::paintScale(QPainter &painter) const
{
    const QFont &small = m_metric.layout().fonts().number();
    for (int level = 0; level <= ThemeHighest; ++level) {
        const qreal y = m_themePlot.y(level);
        painter.setPen(QPen(level == 0 ? m_colours.axis : m_colours.grid, ThemeGridWidth * em()));
        painter.drawLine(QPointF(m_themePlot.rect.left(), y), QPointF(m_themePlot.rect.right(), y));
        const QString text = QString::number(level);
        const qreal width = m_metric.layout().fonts().metrics(small).horizontalAdvance(text);
        painter.setPen(m_colours.textSecondary);
        drawText(painter, {text, {m_themePlot.rect.left() - ThemeTextGap * em() - width, y}}, small);
    }
}

// A thin line goes down through both plots at each round, so that the eye finds the month.
void AlignedChartsPainter::paintScores(QPainter &painter) const
{
    QPolygonF line;
    QPen down(m_colours.axis, ThemeGridWidth * em(), Qt::CustomDashLine, Qt::FlatCap);
    down.setDashPattern({3, 3});
    for (const ThemeScores::Score &score : m_theme.scores) {
        if (const std::optional<QPointF> at = place(score)) {
            line.append(*at);
            painter.setPen(down);
            const QRectF &below = m_metric.layout().plot().rect;
            painter.drawLine(*at, QPointF(at->x(), m_themePlot.rect.bottom()));
            painter.drawLine(QPointF(at->x(), below.top()), QPointF(at->x(), below.bottom()));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.improvement, ThemeLineWidth * em(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    const QFont &font = m_metric.layout().fonts().value();
    for (const ThemeScores::Score &score : m_theme.scores) {
        const std::optional<QPointF> at = place(score);
        if (!at)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.improvement);
        painter.drawEllipse(*at, ThemeDisc * em(), ThemeDisc * em());
        const qreal width = m_metric.layout().fonts().metrics(font).horizontalAdvance(score.text);
        const qreal left = std::clamp(at->x() - width / 2, m_themePlot.rect.left(), m_themePlot.rect.right() - width);
        painter.setPen(m_colours.text);
        drawText(painter, {score.text, {left, at->y() - ThemeScoreAbove * em()}}, font);
    }
}

void AlignedChartsPainter::paintSmall(QPainter &painter, const QStringList &lines, qreal top) const
{
    const RadarFonts &fonts = m_metric.layout().fonts();
    const qreal height = fonts.metrics(fonts.number()).height();
    painter.setPen(m_colours.textSecondary);
    for (qsizetype line = 0; line < lines.size(); ++line)
        drawText(painter, {lines.at(line), {m_rect.left(), top + (static_cast<qreal>(line) + 0.5) * height}},
                 fonts.number());
}

void AlignedChartsPainter::paint(QPainter &painter) const
{
    const RadarFonts &fonts = m_metric.layout().fonts();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, m_themeTitle, m_rect.top());
    paintSmall(painter, m_legend, m_themePlot.rect.bottom() + ThemeLegendAbove * em());
    paintTitle(painter, m_metricTitle,
               m_themePlot.rect.bottom() + legendHeight(m_legend.size(), fonts) + ThemeBelow * em());
    paintScale(painter);
    paintSingleScores(painter);
    paintScores(painter);
    m_metric.paint(painter);
    const qreal remark = static_cast<qreal>(m_remark.size()) * fonts.metrics(fonts.number()).height();
    paintSmall(painter, m_remark, m_rect.top() + m_height - remark);
    painter.restore();
}

} // namespace aros::rendering
