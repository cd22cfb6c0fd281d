#include "ui/rendering/trendpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace aros::rendering {

using report::Trend;

namespace {

constexpr int TrendHighest = 4;
constexpr qreal TrendLineWidth = 0.18;   // em
constexpr qreal TrendGridWidth = 0.072;  // em
constexpr qreal TrendDisc = 0.32;        // em
constexpr qreal TrendSquare = 0.34;      // em; half a side
constexpr qreal TrendDiamond = 0.56;     // em; it shows round a disc that stands on it
constexpr qreal LastValueDistance = 0.8; // em right of the plot
constexpr qreal ScaleDistance = 0.6;     // em left of the plot
constexpr qreal NamesDistance = 0.6;     // em below the plot

} // namespace

TrendPainter::TrendPainter(const Trend &trend, const QString &target, const RadarStyle &style, const QRectF &rect,
                           const QPaintDevice *device)
    : m_trend(trend),
      m_colours(style.colours),
      m_layout(trend, target, style.font, rect, device)
{
}

void TrendPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int panel = 0; panel < m_layout.panels().size(); ++panel) {
        paintTitle(painter, panel);
        paintScale(painter, panel);
        paintTarget(painter, panel);
        paintLine(painter, panel);
        paintLastValue(painter, panel);
        paintNames(painter, panel);
    }
    paintLegend(painter);
    painter.restore();
}

// Text is placed by its baseline, so that it stays text in a PDF; the space keeps it apart from what follows.
void TrendPainter::drawText(QPainter &painter, const QString &text, QPointF leftMiddle, const QFont &font) const
{
    const QFontMetricsF metrics = m_layout.fonts().metrics(font);
    painter.setFont(font);
    painter.drawText(leftMiddle + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), text + u' ');
}

void TrendPainter::paintTitle(QPainter &painter, int panel) const
{
    const QFont &font = m_layout.fonts().value();
    const qreal height = m_layout.fonts().metrics(font).height();
    const TrendPanel &place = m_layout.panels().at(panel);
    painter.setPen(m_colours.text);
    for (int line = 0; line < place.title.size(); ++line)
        drawText(painter, place.title.at(line), place.titleAt + QPointF(0, (line + 0.5) * height), font);
}

void TrendPainter::paintScale(QPainter &painter, int panel) const
{
    const QRectF &plot = m_layout.panels().at(panel).plot;
    const QFont &font = m_layout.fonts().number();
    for (int level = 0; level <= TrendHighest; ++level) {
        const qreal y = m_layout.y(panel, level);
        painter.setPen(QPen(level == 0 ? m_colours.gridOuter : m_colours.grid, TrendGridWidth * em()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (level % 2 != 0)
            continue;
        const QString number = QString::number(level);
        const qreal width = m_layout.fonts().metrics(font).horizontalAdvance(number);
        painter.setPen(m_colours.textSecondary);
        drawText(painter, number, {plot.left() - ScaleDistance * em() - width, y}, font);
    }
}

void TrendPainter::paintNames(QPainter &painter, int panel) const
{
    const QRectF &plot = m_layout.panels().at(panel).plot;
    const QFont &font = m_layout.fonts().number();
    const QFontMetricsF metrics = m_layout.fonts().metrics(font);
    painter.setPen(m_colours.textSecondary);
    for (const TrendName &name : m_layout.names()) {
        for (int line = 0; line < name.text.size(); ++line) {
            const qreal left = plot.left() + name.centre - metrics.horizontalAdvance(name.text.at(line)) / 2;
            const qreal y = plot.bottom() + NamesDistance * em() + (line + 0.5) * metrics.height();
            drawText(painter, name.text.at(line), {left, y}, font);
        }
    }
}

void TrendPainter::paintTarget(QPainter &painter, int panel) const
{
    const std::optional<double> target = m_trend.lines.at(panel).target;
    if (!target)
        return;
    const QRectF &plot = m_layout.panels().at(panel).plot;
    const qreal y = m_layout.y(panel, *target);
    QPen pen(m_colours.target, TrendLineWidth * em(), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.1, 2.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    paintDiamond(painter, {plot.right(), y});
}

void TrendPainter::paintLine(QPainter &painter, int panel) const
{
    const Trend::Line &line = m_trend.lines.at(panel);
    QPainterPath path;
    bool goesOn = false;
    for (int round = 0; round < line.values.size(); ++round) {
        if (const std::optional<double> value = line.values.at(round)) {
            const QPointF at = m_layout.point(panel, round, *value);
            goesOn ? path.lineTo(at) : path.moveTo(at);
        }
        goesOn = line.values.at(round).has_value();
    }
    painter.strokePath(path, QPen(m_colours.latest, TrendLineWidth * em(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (int round = 0; round < line.values.size(); ++round) {
        if (!line.values.at(round))
            continue;
        const QPointF at = m_layout.point(panel, round, *line.values.at(round));
        if (round == 0 && TrendLayout::hasBaseline(m_trend)) {
            paintSquare(painter, at);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.latest);
        painter.drawEllipse(at, TrendDisc * em(), TrendDisc * em());
    }
}

// In words the reason stands in the table; a dash half-way up is no level, for it has no point.
void TrendPainter::paintLastValue(QPainter &painter, int panel) const
{
    const Trend::Line &line = m_trend.lines.at(panel);
    if (line.values.isEmpty())
        return;
    const std::optional<double> last = line.values.constLast();
    const qreal x = m_layout.panels().at(panel).plot.right() + LastValueDistance * em();
    painter.setPen(last ? m_colours.latest : m_colours.textSecondary);
    drawText(painter, last ? line.valueTexts.constLast() : QStringLiteral("–"),
             {x, m_layout.y(panel, last.value_or(TrendHighest / 2.0))}, m_layout.fonts().value());
}

void TrendPainter::paintSquare(QPainter &painter, QPointF at) const
{
    const qreal half = TrendSquare * em();
    painter.setPen(QPen(m_colours.latest, 0.8 * TrendLineWidth * em(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(m_colours.background);
    painter.drawRect(QRectF(at - QPointF(half, half), at + QPointF(half, half)));
}

void TrendPainter::paintDiamond(QPainter &painter, QPointF at) const
{
    const qreal radius = TrendDiamond * em();
    painter.setPen(QPen(m_colours.target, 0.8 * TrendLineWidth * em(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(m_colours.background);
    painter.drawPolygon(
        QPolygonF{at - QPointF(0, radius), at + QPointF(radius, 0), at + QPointF(0, radius), at - QPointF(radius, 0)});
}

void TrendPainter::paintLegend(QPainter &painter) const
{
    for (const TrendLegendEntry &entry : m_layout.legend()) {
        if (entry.mark == TrendLegendEntry::Mark::Baseline)
            paintSquare(painter, entry.at);
        else
            paintDiamond(painter, entry.at);
        painter.setPen(m_colours.text);
        drawText(painter, entry.title, entry.at + QPointF(0.9 * em(), 0), m_layout.fonts().title());
    }
}

} // namespace aros::rendering
