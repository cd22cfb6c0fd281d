#include "ui/rendering/dotstrip.h"

#include <QColor>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aros::rendering {

namespace {

constexpr qreal DotGap = 0.3; // between two dots, of their diameter
constexpr qreal DotSlack = 1e-6;

// `count` dots in a row, or rows in a column, measured in diameters.
qreal dotSpan(int count)
{
    return count + (count - 1) * DotGap;
}

int dotsPerRow(qreal width, qreal diameter)
{
    const qreal step = diameter * (1 + DotGap);
    return std::max(1, static_cast<int>(std::floor((width + diameter * DotGap) / step + DotSlack)));
}

} // namespace

int DotStrip::most() const
{
    return *std::ranges::max_element(levels);
}

qreal dotDiameter(int maxCount, qreal width, qreal height)
{
    qreal best = 0;
    for (int rows = 1; rows <= maxCount; ++rows) {
        const int columns = (maxCount + rows - 1) / rows;
        best = std::max(best, std::min(width / dotSpan(columns), height / dotSpan(rows)));
    }
    return best;
}

QList<QRectF> dotPlaces(const QRectF &area, int count, qreal diameter)
{
    if (count <= 0 || diameter <= 0) {
        return {};
    }
    const int columns = std::min(count, dotsPerRow(area.width(), diameter));
    const qreal step = diameter * (1 + DotGap);
    const QPointF first(area.center().x() - dotSpan(columns) * diameter / 2, area.bottom() - diameter);
    QList<QRectF> places;
    for (int dot = 0; dot < count; ++dot) {
        const QPointF place(dot % columns, -(dot / columns));
        places.append(QRectF(first + place * step, QSizeF(diameter, diameter)));
    }
    return places;
}

void paintDots(QPainter &painter, const QRectF &area, int count, qreal diameter, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QList<QRectF> places = dotPlaces(area, count, diameter);
    for (const QRectF &place : places) {
        painter.drawEllipse(place);
    }
    painter.restore();
}

} // namespace aros::rendering
