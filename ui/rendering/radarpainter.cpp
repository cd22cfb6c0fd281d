#include "ui/rendering/radarpainter.h"

#include "ui/rendering/radarband.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace aros::rendering {

using report::Radar;
using report::RadarSeries;

namespace {

constexpr qsizetype MostSeries = 3;
constexpr qreal LineWidth = 0.145;    // em: 2 pixels at 14
constexpr qreal GridWidth = 0.072;    // em: 1 pixel at 14
constexpr qreal DiscRadius = 0.34;    // em
constexpr qreal SquareRadius = 0.34;  // em; half a side
constexpr qreal DiamondRadius = 0.30; // em
constexpr qreal Reach = 0.9;          // em from a point at which the mouse finds it
constexpr qreal FocusRadius = 0.75;   // em

Radar limited(const Radar &radar)
{
    Radar result = radar;
    result.series = radar.series.mid(0, MostSeries);
    return result;
}

QPolygonF diamond(QPointF at, qreal radius)
{
    return QPolygonF{at - QPointF(0, radius), at + QPointF(radius, 0), at + QPointF(0, radius),
                     at - QPointF(radius, 0)};
}

// Text is placed by its baseline, so that it stays text in SVG and PDF.
void drawLine(QPainter &painter, const QString &text, const QRectF &row, Qt::Alignment alignment,
              const QFontMetricsF &metrics)
{
    const qreal width = metrics.horizontalAdvance(text);
    qreal x = row.left();
    if (alignment == Qt::AlignHCenter)
        x = row.center().x() - width / 2;
    else if (alignment == Qt::AlignRight)
        x = row.right() - width;
    // The space keeps apart what stands one below the other, for who copies it or has it read out.
    painter.drawText(QPointF(x, row.center().y() + (metrics.ascent() - metrics.descent()) / 2), text + u' ');
}

} // namespace

RadarPainter::RadarPainter(const Radar &radar, const RadarStyle &style, const QRectF &rect, const QPaintDevice *device)
    : m_radar(limited(radar)),
      m_style(style),
      m_layout(m_radar, style.font, rect, device)
{
}

RadarPainter::Style RadarPainter::styleOf(const RadarSeries &series) const
{
    return m_radar.series.size() == 1 ? Style::Latest : series.style;
}

QColor RadarPainter::colourOf(Style style) const
{
    switch (style) {
    case Style::Baseline:
        return m_style.colours.baseline;
    case Style::Latest:
        return m_style.colours.latest;
    case Style::Target:
        break;
    }
    return m_style.colours.target;
}

QPen RadarPainter::linePen(Style style) const
{
    QPen pen(colourOf(style), LineWidth * em(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style == Style::Baseline) {
        pen.setDashPattern({3.5, 2.5});
    } else if (style == Style::Target) {
        pen.setDashPattern({0.1, 2.4});
        pen.setCapStyle(Qt::RoundCap);
    }
    return pen;
}

int RadarPainter::latestSeries() const
{
    for (int index = 0; index < m_radar.series.size(); ++index) {
        if (styleOf(m_radar.series.at(index)) == Style::Latest)
            return index;
    }
    return m_radar.series.isEmpty() ? -1 : 0;
}

void RadarPainter::paint(QPainter &painter) const
{
    if (m_layout.axisCount() < 3)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The fill below the grid: it is opaque, because an archivable PDF allows no transparency.
    for (const RadarSeries &series : m_radar.series) {
        if (styleOf(series) == Style::Latest)
            paintFill(painter, series);
    }
    paintBand(painter, radarBand(m_layout, m_radar.band), m_style.colours, em());
    paintGrid(painter);
    for (const Style style : {Style::Target, Style::Latest, Style::Baseline}) {
        for (const RadarSeries &series : m_radar.series) {
            if (styleOf(series) == style)
                paintSeries(painter, series);
        }
    }
    paintNumbers(painter);
    paintLabels(painter);
    paintLegend(painter);
    painter.restore();
}

void RadarPainter::paintGrid(QPainter &painter) const
{
    const RadarColours &colours = m_style.colours;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.grid, GridWidth * em()));
    for (int axis = 0; axis < m_layout.axisCount(); ++axis)
        painter.drawLine(m_layout.centre(), m_layout.point(axis, m_radar.highest));
    for (int ring = 1; ring <= m_radar.highest; ++ring) {
        QPolygonF corners;
        for (int axis = 0; axis < m_layout.axisCount(); ++axis)
            corners.append(m_layout.point(axis, ring));
        const bool outer = ring == m_radar.highest;
        painter.setPen(QPen(outer ? colours.gridOuter : colours.grid, (outer ? 1.5 : 1) * GridWidth * em()));
        painter.drawPolygon(corners);
    }
}

// Only a closed line has an inside. Filled slices beside a gap would lead to 0, which is what a gap is not.
void RadarPainter::paintFill(QPainter &painter, const RadarSeries &series) const
{
    const QList<QLineF> lines = m_layout.lines(series);
    if (lines.size() < m_layout.axisCount())
        return;
    QPolygonF corners;
    for (const QLineF &line : lines)
        corners.append(line.p1());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.colours.latestFill);
    painter.drawPolygon(corners);
}

void RadarPainter::paintSeries(QPainter &painter, const RadarSeries &series) const
{
    const Style style = styleOf(series);
    QPainterPath path;
    for (const QLineF &line : m_layout.lines(series)) {
        if (path.isEmpty() || path.currentPosition() != line.p1())
            path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    painter.strokePath(path, linePen(style));
    const int latest = latestSeries();
    for (int axis = 0; axis < m_layout.axisCount(); ++axis) {
        const std::optional<QPointF> at = m_layout.point(series, axis);
        if (!at)
            continue;
        const std::optional<QPointF> other = m_layout.point(m_radar.series.at(latest), axis);
        paintMarker(painter, style, *at, other && QLineF(*at, *other).length() < SquareRadius * em());
    }
}

void RadarPainter::paintMarker(QPainter &painter, Style style, QPointF at, bool coversAnother) const
{
    const QColor colour = colourOf(style);
    painter.setPen(QPen(colour, 0.8 * LineWidth * em(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (style == Style::Latest) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(at, DiscRadius * em(), DiscRadius * em());
    } else if (style == Style::Baseline) {
        // Hollow, but never hiding a disc of the latest round that stands there.
        const qreal radius = (coversAnother ? 1.35 : 1) * SquareRadius * em();
        painter.setBrush(coversAnother ? QBrush(Qt::NoBrush) : QBrush(m_style.colours.background));
        painter.drawRect(QRectF(at - QPointF(radius, radius), at + QPointF(radius, radius)));
    } else {
        painter.setBrush(m_style.colours.background);
        painter.drawPolygon(diamond(at, DiamondRadius * em()));
    }
}

void RadarPainter::paintNumbers(QPainter &painter) const
{
    const RadarFonts &fonts = m_layout.fonts();
    painter.setFont(fonts.number());
    for (const RadarNumber &number : m_layout.numbers()) {
        if (number.crowded) {
            const qreal room = 0.15 * em();
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_style.colours.background);
            painter.drawRoundedRect(number.rect.adjusted(-room, -room, room, room), room, room);
        }
        painter.setPen(m_style.colours.textSecondary);
        painter.drawText(number.rect.bottomLeft(), QString::number(number.value) + u' ');
    }
}

void RadarPainter::paintLabels(QPainter &painter) const
{
    const RadarFonts &fonts = m_layout.fonts();
    const qreal height = fonts.lineHeight();
    for (const RadarLabel &label : m_layout.labels()) {
        QRectF row(label.rect.topLeft(), QSizeF(label.rect.width(), height));
        painter.setFont(fonts.title());
        painter.setPen(m_style.colours.text);
        for (const QString &line : label.title) {
            drawLine(painter, line, row, label.alignment, fonts.metrics(fonts.title()));
            row.translate(0, height);
        }
        const QFont font = label.hasScore ? fonts.value() : fonts.title();
        painter.setFont(font);
        painter.setPen(label.hasScore ? m_style.colours.latest : m_style.colours.textSecondary);
        for (const QString &line : label.value) {
            drawLine(painter, line, row, label.alignment, fonts.metrics(font));
            row.translate(0, height);
        }
    }
}

void RadarPainter::paintSample(QPainter &painter, Style style, const QRectF &sample) const
{
    QPainterPath line(QPointF(sample.left(), sample.center().y()));
    line.lineTo(sample.right(), sample.center().y());
    painter.strokePath(line, linePen(style));
    paintMarker(painter, style, sample.center(), false);
}

void RadarPainter::paintLegend(QPainter &painter) const
{
    const RadarFonts &fonts = m_layout.fonts();
    for (const RadarLegendEntry &entry : m_layout.legend()) {
        if (entry.series < 0)
            paintBand(painter, bandSample(entry.sample, em()), m_style.colours, em());
        else
            paintSample(painter, styleOf(m_radar.series.at(entry.series)), entry.sample);
        painter.setFont(fonts.title());
        painter.setPen(m_style.colours.text);
        drawLine(painter, entry.title, entry.text, Qt::AlignLeft, fonts.metrics(fonts.title()));
    }
}

void RadarPainter::paintFocus(QPainter &painter, const RadarPlace &place) const
{
    if (place.theme < 0 || place.theme >= m_layout.axisCount())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colours.focus, LineWidth * em()));
    painter.setBrush(Qt::NoBrush);
    const qreal room = 0.25 * em();
    if (const std::optional<double> value = place.value) {
        const qreal radius = FocusRadius * em();
        painter.drawEllipse(m_layout.point(place.theme, *value), radius, radius);
    } else {
        const QRectF label = m_layout.labels().at(place.theme).rect;
        painter.drawRoundedRect(label.adjusted(-room, -room, room, room), room, room);
    }
    painter.restore();
}

std::optional<RadarPlace> RadarPainter::placeAt(QPointF position) const
{
    std::optional<RadarPlace> nearest;
    qreal distance = Reach * em();
    for (int series = 0; series < m_radar.series.size(); ++series) {
        for (int theme = 0; theme < m_layout.axisCount(); ++theme) {
            const std::optional<QPointF> at = m_layout.point(m_radar.series.at(series), theme);
            if (!at || QLineF(*at, position).length() >= distance)
                continue;
            distance = QLineF(*at, position).length();
            nearest = RadarPlace{theme, series, m_radar.series.at(series).values.at(theme)};
        }
    }
    if (nearest)
        return nearest;
    const int latest = latestSeries();
    for (int theme = 0; theme < m_layout.labels().size(); ++theme) {
        if (m_layout.labels().at(theme).rect.contains(position))
            return RadarPlace{theme, latest, latest < 0 ? std::nullopt : m_radar.series.at(latest).values.value(theme)};
    }
    return std::nullopt;
}

} // namespace aros::rendering
