#pragma once

#include "ui/rendering/radarpainter.h"
#include "ui/rendering/trendlayout.h"

namespace aros::rendering {

// Draws each theme's scores over the rounds as small charts on one scale: rounds from left to right in the order of
// time, a hollow square for the baseline and discs for what follows, the last value in figures, a dotted line that ends
// in a diamond for the target. A round without a score is a gap: no line leads to it, and nothing is drawn at 0. Titles
// wrap and are never shortened. Leaves the background alone.
class TrendPainter
{
public:
    // `target` is the word for the legend.
    TrendPainter(const report::Trend &trend, const QString &target, const RadarStyle &style, const QRectF &rect,
                 const QPaintDevice *device = nullptr);

    const TrendLayout &layout() const { return m_layout; }
    void paint(QPainter &painter) const;

private:
    void paintScale(QPainter &painter, int panel) const;
    void paintNames(QPainter &painter, int panel) const;
    void paintTarget(QPainter &painter, int panel) const;
    void paintLine(QPainter &painter, int panel) const;
    void paintLastValue(QPainter &painter, int panel) const;
    void paintTitle(QPainter &painter, int panel) const;
    void paintLegend(QPainter &painter) const;
    void paintSquare(QPainter &painter, QPointF at) const;
    void paintDiamond(QPainter &painter, QPointF at) const;
    void drawText(QPainter &painter, const QString &text, QPointF leftMiddle, const QFont &font) const;
    qreal em() const { return m_layout.fonts().em(); }

    report::Trend m_trend;
    RadarColours m_colours;
    TrendLayout m_layout;
};

} // namespace aros::rendering
