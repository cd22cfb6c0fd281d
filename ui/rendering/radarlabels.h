#pragma once

#include "ui/rendering/radarlayout.h"

#include <QSizeF>

namespace aros::rendering {

// How the names of the themes are broken into lines. Long ones are wider than a column of labels looks good with.
enum class Wrapping { None, Long, All };

// The labels of all axes in one size of font, measured once on one line and once on two, because measuring texts is
// what takes the time. They have sizes but not yet places.
class MeasuredLabels
{
public:
    MeasuredLabels(const report::Radar &radar, const RadarFonts &fonts);

    // `ends` for the labels above and below the radar, `sides` for the others.
    QList<RadarLabel> labels(Wrapping ends, Wrapping sides) const;

private:
    QList<RadarLabel> m_single;
    QList<RadarLabel> m_wrapped;
    QList<bool> m_isLong;
};

// Where axis `axis` of `count` points to, from the centre; length 1.
QPointF axisDirection(int axis, int count);

// Puts labels round an octagon of `radius` about (0, 0).
void placeLabels(QList<RadarLabel> &labels, qreal radius, const RadarFonts &fonts);

// What the labels and the octagon take up together.
QRectF labelledBounds(const QList<RadarLabel> &labels, qreal radius);

// Whether no two labels are closer than the eye needs.
bool labelsAreApart(const QList<RadarLabel> &labels, qreal distance);

// `text` on one line, or broken where the longer of two lines is shortest, rather before a short word than after it.
QStringList balanced(const QString &text, const QFontMetricsF &metrics);

} // namespace aros::rendering
