#include "ui/rendering/metricicons.h"

#include <QPainter>
#include <QPainterPath>

namespace aros::rendering {

using metrics::PointType;
using metrics::Variation;

namespace {

constexpr qreal DiscRadius = 0.25;   // em
constexpr qreal SquareHalf = 0.36;   // em
constexpr qreal DiamondHalf = 0.52;  // em
constexpr qreal TriangleHalf = 0.5;  // em
constexpr qreal PointOutline = 0.12; // em of background about a shape, so that the line does not run into it
constexpr qreal IconStroke = 0.09;   // of an icon's side
constexpr qreal IconSquare = 0.4;    // half a side, of an icon's side
constexpr qreal IconDiamond = 0.5;   // likewise

QPolygonF diamond(QPointF at, qreal half)
{
    return {at - QPointF(0, half), at + QPointF(half, 0), at + QPointF(0, half), at - QPointF(half, 0)};
}

QPolygonF triangle(QPointF at, qreal half, bool up)
{
    const qreal way = up ? 1 : -1;
    return {at - QPointF(0, way * half), at + QPointF(half, way * 0.75 * half), at + QPointF(-half, way * 0.75 * half)};
}

QPolygonF square(QPointF at, qreal half)
{
    return {at + QPointF(-half, -half), at + QPointF(half, -half), at + QPointF(half, half), at + QPointF(-half, half)};
}

PointType iconType(Variation variation)
{
    switch (variation) {
    case Variation::ImprovementHigh:
    case Variation::ImprovementLow:
        return PointType::Improvement;
    case Variation::ConcernHigh:
    case Variation::ConcernLow:
        return PointType::Concern;
    case Variation::NeutralHigh:
        return PointType::NeutralHigh;
    case Variation::NeutralLow:
        return PointType::NeutralLow;
    case Variation::CommonCause:
        break;
    }
    return PointType::CommonCause;
}

bool goesUp(Variation variation)
{
    return variation == Variation::ImprovementHigh || variation == Variation::ConcernHigh ||
           variation == Variation::NeutralHigh;
}

QPen iconPen(const QColor &colour, qreal side)
{
    return QPen(colour, IconStroke * side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

void drawWave(QPainter &painter, QPointF at, qreal half)
{
    QPainterPath wave(at - QPointF(half, 0));
    wave.cubicTo(at + QPointF(-half / 2, -1.2 * half), at + QPointF(-half / 2, -1.2 * half), at);
    wave.cubicTo(at + QPointF(half / 2, 1.2 * half), at + QPointF(half / 2, 1.2 * half), at + QPointF(half, 0));
    painter.drawPath(wave);
}

void drawArrow(QPainter &painter, QPointF at, qreal half, bool up)
{
    const qreal way = up ? -1 : 1;
    const QPointF tip = at + QPointF(0, way * half);
    painter.drawLine(at - QPointF(0, way * half), tip);
    painter.drawPolyline(
        QPolygonF{tip + QPointF(-0.7 * half, -way * 0.7 * half), tip, tip + QPointF(0.7 * half, -way * 0.7 * half)});
}

} // namespace

void paintPoint(QPainter &painter, PointType type, QPointF at, qreal size, const MetricColours &colours)
{
    painter.setBrush(colours.of(type));
    if (type == PointType::CommonCause) {
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(at, DiscRadius * size, DiscRadius * size);
        return;
    }
    painter.setPen(QPen(colours.background, PointOutline * size, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (type == PointType::Improvement)
        painter.drawPolygon(square(at, SquareHalf * size));
    else if (type == PointType::Concern)
        painter.drawPolygon(diamond(at, DiamondHalf * size));
    else
        painter.drawPolygon(triangle(at, TriangleHalf * size, type == PointType::NeutralHigh));
}

void paintVariation(QPainter &painter, Variation variation, const QRectF &rect, const MetricColours &colours)
{
    const QRectF icon = squareIn(rect);
    const qreal side = icon.width();
    const PointType type = iconType(variation);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (type == PointType::CommonCause || type == PointType::NeutralHigh || type == PointType::NeutralLow) {
        painter.setPen(iconPen(colours.of(type), side));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(icon.center(), IconSquare * side, IconSquare * side);
        if (type == PointType::CommonCause)
            drawWave(painter, icon.center(), 0.22 * side);
        else
            drawArrow(painter, icon.center(), 0.2 * side, goesUp(variation));
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.of(type));
    painter.drawPolygon(type == PointType::Improvement ? square(icon.center(), IconSquare * side)
                                                       : diamond(icon.center(), IconDiamond * side));
    painter.setPen(iconPen(colours.background, side));
    drawArrow(painter, icon.center(), 0.2 * side, goesUp(variation));
    painter.restore();
}

void paintAssurance(QPainter &painter, metrics::Assurance assurance, const QRectF &rect, const MetricColours &colours)
{
    const QRectF icon = squareIn(rect);
    const qreal side = icon.width();
    const QPointF centre = icon.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor colour = assurance == metrics::Assurance::Pass   ? colours.improvement
                          : assurance == metrics::Assurance::Fail ? colours.concern
                                                                  : colours.value;
    painter.setPen(iconPen(colour, side));
    painter.drawRoundedRect(QRectF(centre - QPointF(0.42, 0.42) * side, centre + QPointF(0.42, 0.42) * side),
                            0.12 * side, 0.12 * side);
    if (assurance == metrics::Assurance::Pass) {
        painter.drawPolyline(QPolygonF{centre + QPointF(-0.2, 0.02) * side, centre + QPointF(-0.06, 0.17) * side,
                                       centre + QPointF(0.21, -0.16) * side});
    } else if (assurance == metrics::Assurance::Fail) {
        painter.drawLine(centre + QPointF(-0.17, -0.17) * side, centre + QPointF(0.17, 0.17) * side);
        painter.drawLine(centre + QPointF(-0.17, 0.17) * side, centre + QPointF(0.17, -0.17) * side);
    } else {
        drawWave(painter, centre, 0.24 * side);
        painter.setPen(QPen(colour, 0.6 * IconStroke * side, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre - QPointF(0.42 * side, 0), centre + QPointF(0.42 * side, 0));
    }
    painter.restore();
}

} // namespace aros::rendering
