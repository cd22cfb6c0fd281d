#pragma once

class QPainter;
class QRect;
class QWidget;

namespace aros::shell {

constexpr int RingWidth = 2;
constexpr int RingGap = 2;
constexpr int RingMargin = RingWidth + RingGap; // kept free around what a ring can surround

// The ring around whatever has the keyboard focus: 2 px with a 2 px gap, outside `shape`.
void paintFocusRing(QPainter &painter, const QRect &shape, int radius);

// `rect` without the margin that the ring needs.
QRect insideRing(const QWidget &widget);

} // namespace aros::shell
