#pragma once

#include "ui/rendering/radarlayout.h"

#include <QColor>

class QPainter;

namespace aros::rendering {

struct RadarColours {
    QColor text;
    QColor textSecondary;
    QColor grid;
    QColor gridOuter;
    QColor baseline;
    QColor latest;
    QColor latestFill; // translucent or pale
    QColor target;
    QColor background;
    QColor focus;
    QColor band;     // its outline and ribs
    QColor bandFill; // opaque or translucent
};

struct RadarStyle {
    RadarColours colours;
    QFont font;
};

// A place on the radar that has something to say: a point of a series, or a theme's label, which stands for the latest
// value (series -1 when there is none).
struct RadarPlace {
    int theme = -1;
    int series = -1;
    std::optional<double> value;

    friend bool operator==(const RadarPlace &, const RadarPlace &) = default;
};

// Draws a radar into a rectangle of any device: baseline dashed with hollow squares, latest solid and filled with
// discs, target dotted with small diamonds; a lone round is drawn as the latest; behind them the band. A theme without
// a score is a gap: no line leads to it, and nothing is drawn at 0. At most three series are drawn. Leaves the
// background alone.
class RadarPainter
{
public:
    RadarPainter(const report::Radar &radar, const RadarStyle &style, const QRectF &rect,
                 const QPaintDevice *device = nullptr);

    const RadarLayout &layout() const { return m_layout; }
    void paint(QPainter &painter) const;
    // Rings the point of `place`, or its label where there is no value, for the keyboard.
    void paintFocus(QPainter &painter, const RadarPlace &place) const;

    // The nearest point within reach of `position`, else the theme whose label is there.
    std::optional<RadarPlace> placeAt(QPointF position) const;
    // Index of the series that stands for the present, -1 without one.
    int latestSeries() const;

private:
    using Style = report::RadarSeries::Style;

    Style styleOf(const report::RadarSeries &series) const;
    QColor colourOf(Style style) const;
    void paintGrid(QPainter &painter) const;
    void paintFill(QPainter &painter, const report::RadarSeries &series) const;
    void paintSeries(QPainter &painter, const report::RadarSeries &series) const;
    void paintMarker(QPainter &painter, Style style, QPointF at, bool coversAnother) const;
    void paintNumbers(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintSample(QPainter &painter, Style style, const QRectF &sample) const;
    void paintLegend(QPainter &painter) const;
    QPen linePen(Style style) const;
    qreal em() const { return m_layout.fonts().em(); }

    report::Radar m_radar;
    RadarStyle m_style;
    RadarLayout m_layout;
};

} // namespace aros::rendering
