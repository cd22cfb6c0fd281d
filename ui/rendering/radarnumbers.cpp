#include "ui/rendering/radarnumbers.h"

#include <algorithm>
#include <array>

namespace aros::rendering {

namespace {

constexpr qreal FromSpoke = 0.5;   // em
constexpr qreal FromRing = 0.12;   // em
constexpr qreal MarkerRoom = 0.45; // em about a marker's middle
constexpr qreal LineRoom = 0.1;    // em about a line's middle

enum class Side { Right, Left };
enum class Height { Above, Middle, Below };
struct Place {
    Side side;
    Height height;
};
constexpr std::array<Place, 6> Places{{{Side::Right, Height::Above},
                                       {Side::Left, Height::Above},
                                       {Side::Right, Height::Middle},
                                       {Side::Left, Height::Middle},
                                       {Side::Right, Height::Below},
                                       {Side::Left, Height::Below}}};

QRectF numberRect(int value, QPointF ring, Place place, const RadarFonts &fonts)
{
    const QFontMetricsF metrics = fonts.metrics(fonts.number());
    QRectF rect(0, 0, metrics.horizontalAdvance(QString::number(value)), metrics.capHeight());
    rect.moveCenter(ring);
    const qreal beside = FromSpoke * fonts.em();
    if (place.side == Side::Right)
        rect.moveLeft(ring.x() + beside);
    else
        rect.moveRight(ring.x() - beside);
    if (place.height == Height::Above)
        rect.moveBottom(ring.y() - FromRing * fonts.em());
    else if (place.height == Height::Below)
        rect.moveTop(ring.y() + FromRing * fonts.em());
    return rect;
}

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> edges{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(edges.begin(), edges.end(),
                       [&line](const QLineF &edge) { return line.intersects(edge) == QLineF::BoundedIntersection; });
}

bool isFree(const QRectF &rect, const NumberObstacles &obstacles, qreal em)
{
    const qreal lineRoom = LineRoom * em;
    const QRectF fromLines = rect.adjusted(-lineRoom, -lineRoom, lineRoom, lineRoom);
    const qreal markerRoom = MarkerRoom * em;
    const QRectF fromMarkers = rect.adjusted(-markerRoom, -markerRoom, markerRoom, markerRoom);
    return std::none_of(obstacles.lines.begin(), obstacles.lines.end(),
                        [&](const QLineF &line) { return crosses(line, fromLines); }) &&
           std::none_of(obstacles.markers.begin(), obstacles.markers.end(),
                        [&](QPointF marker) { return fromMarkers.contains(marker); });
}

// 1 for every ring, 2 or 4 where there is no room for all.
int stepFor(qreal radius, int highest, qreal height)
{
    const qreal ring = radius / highest;
    if (ring >= 1.4 * height)
        return 1;
    return 2 * ring >= 1.4 * height ? 2 : highest;
}

} // namespace

QList<RadarNumber> placedNumbers(QPointF centre, qreal radius, int highest, const RadarFonts &fonts,
                                 const NumberObstacles &obstacles)
{
    const auto ring = [&](int value) { return centre - QPointF(0, radius * value / highest); };
    const int step = stepFor(radius, highest, fonts.metrics(fonts.number()).capHeight());
    const auto freeAt = [&](int value, Place place) {
        return isFree(numberRect(value, ring(value), place, fonts), obstacles, fonts.em());
    };
    const auto freeForAll = [&](Place place) {
        for (int value = 0; value <= highest; value += step) {
            if (!freeAt(value, place))
                return false;
        }
        return true;
    };
    const auto *const common = std::find_if(Places.begin(), Places.end(), freeForAll);

    QList<RadarNumber> numbers;
    for (int value = 0; value <= highest; value += step) {
        const auto *const own =
            std::find_if(Places.begin(), Places.end(), [&](Place place) { return freeAt(value, place); });
        const bool crowded = common == Places.end() && own == Places.end();
        const Place place = common != Places.end() ? *common : crowded ? Places.front() : *own;
        numbers.append({value, numberRect(value, ring(value), place, fonts), crowded});
    }
    return numbers;
}

} // namespace aros::rendering
