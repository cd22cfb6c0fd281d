#pragma once

#include "core/report/report.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <optional>

class QPaintDevice;

namespace aros::rendering {

// What a font's size comes to on a device, or on the screen without one.
int pixelSizeOf(const QFont &font, const QPaintDevice *device);

// The fonts of one radar, all made from one pixel size; lengths on the radar are multiples of `em`, so that it looks
// the same on a screen and on a page of 1200 dots an inch.
class RadarFonts
{
public:
    RadarFonts() = default;
    RadarFonts(const QFont &font, int pixelSize, const QPaintDevice *device);

    qreal em() const { return m_em; }
    const QFont &title() const { return m_title; }
    const QFont &value() const { return m_value; }
    const QFont &number() const { return m_number; }
    QFontMetricsF metrics(const QFont &font) const;
    qreal lineHeight() const { return m_lineHeight; }

private:
    QFont m_title;
    QFont m_value;
    QFont m_number;
    const QPaintDevice *m_device = nullptr;
    qreal m_em = 0;
    qreal m_lineHeight = 0;
};

// A theme's name and score at the end of its spoke.
struct RadarLabel {
    QStringList title; // one or two lines
    QStringList value; // one line, or two for words in place of a number
    bool hasScore = false;
    Qt::Alignment alignment = Qt::AlignHCenter;
    QRectF rect;
};

struct RadarNumber {
    int value = 0;
    QRectF rect;
    bool crowded = false; // a line runs through it wherever it stands: it needs a background
};

struct RadarLegendEntry {
    int series = 0; // -1 for the band
    QString title;
    QRectF sample;
    QRectF text;
};

// Where everything on a radar goes: pure arithmetic on texts measured. The spokes stand in the official order,
// clockwise from 12 o'clock, and always reach from 0 to the highest level. The radius is as large as the labels leave
// room for; where they leave too little, the fonts get smaller, down to 8 pixels at 96 dots an inch.
class RadarLayout
{
public:
    // `font` is what labels are set in where there is room. Measured for `device`, else for the screen.
    RadarLayout(const report::Radar &radar, const QFont &font, const QRectF &rect,
                const QPaintDevice *device = nullptr);

    // False only where the rectangle is too small for the smallest font (below about 320 by 280).
    bool fits() const { return m_fits; }
    const RadarFonts &fonts() const { return m_fonts; }
    QPointF centre() const { return m_centre; }
    qreal radius() const { return m_radius; }
    int axisCount() const { return m_axisCount; }
    QPointF point(int axis, double value) const;
    // Nothing where the series has no value.
    std::optional<QPointF> point(const report::RadarSeries &series, int axis) const;

    const QList<RadarLabel> &labels() const { return m_labels; }
    const QList<RadarNumber> &numbers() const { return m_numbers; }
    // Empty with a single series and no band.
    const QList<RadarLegendEntry> &legend() const { return m_legend; }
    // The lines between values, one list a series; none to or from a missing value.
    QList<QLineF> lines(const report::RadarSeries &series) const;

private:
    struct Attempt;

    void take(const Attempt &attempt);
    void placeNumbers(const report::Radar &radar);

    RadarFonts m_fonts;
    QPointF m_centre;
    qreal m_radius = 0;
    int m_axisCount = 0;
    int m_highest = 4;
    bool m_fits = false;
    QList<RadarLabel> m_labels;
    QList<RadarNumber> m_numbers;
    QList<RadarLegendEntry> m_legend;
};

} // namespace aros::rendering
