#include "ui/rendering/radarlayout.h"

#include "ui/rendering/radarband.h"
#include "ui/rendering/radarlabels.h"
#include "ui/rendering/radarlegend.h"
#include "ui/rendering/radarnumbers.h"

#include <QFontInfo>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace aros::rendering {

using report::Radar;
using report::RadarSeries;

namespace {

constexpr int SmallestFont = 8;       // pixels at 96 dots an inch
constexpr qreal NumberSize = 0.86;    // of the labels' size
constexpr qreal GoodRadius = 5.5;     // em; below it a smaller font shows more
constexpr qreal NearlyAsLarge = 0.98; // of the largest radius: then the better looking lines win
constexpr qreal LabelDistance = 0.25; // em between labels
constexpr qreal LegendDistance = 0.9; // em above the legend

qreal dotsPerInch(const QPaintDevice *device)
{
    return device ? device->logicalDpiY() : 96;
}

// From the size that was asked for down to the smallest, a little at a time.
QList<int> sizesToTry(const QFont &font, const QPaintDevice *device)
{
    const int first = std::max(1, pixelSizeOf(font, device));
    const int smallest = std::min(first, qRound(SmallestFont * dotsPerInch(device) / 96));
    QList<int> sizes;
    for (int size = first; size > smallest; size = std::min(size - 1, qFloor(size * 0.93)))
        sizes.append(size);
    sizes.append(smallest);
    return sizes;
}

} // namespace

int pixelSizeOf(const QFont &font, const QPaintDevice *device)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    if (!device)
        return QFontInfo(font).pixelSize();
    return qRound(font.pointSizeF() * dotsPerInch(device) / 72);
}

RadarFonts::RadarFonts(const QFont &font, int pixelSize, const QPaintDevice *device)
    : m_title(font),
      m_value(font),
      m_number(font),
      m_device(device),
      m_em(pixelSize)
{
    m_title.setPixelSize(pixelSize);
    m_value.setPixelSize(pixelSize);
    m_value.setBold(true);
    m_number.setPixelSize(std::max(1, qRound(pixelSize * NumberSize)));
    m_lineHeight = metrics(m_title).height();
}

QFontMetricsF RadarFonts::metrics(const QFont &font) const
{
    return m_device ? QFontMetricsF(font, m_device) : QFontMetricsF(font);
}

// One way of setting the labels, with the largest radius that it allows.
struct RadarLayout::Attempt {
    RadarFonts fonts;
    QList<RadarLabel> labels;
    QList<RadarLegendEntry> legend;
    qreal radius = 0;
    QPointF centre;
    bool fits = false;

    Attempt() = default;
    Attempt(const RadarFonts &usedFonts, const QList<RadarLabel> &usedLabels, const QList<RadarLegendEntry> &usedLegend,
            const QRectF &rect);

    bool isGood() const { return fits && radius >= GoodRadius * fonts.em(); }

    static Attempt best(const Radar &radar, const RadarFonts &fonts, const QRectF &rect);

private:
    QSizeF sizeAt(qreal tryRadius)
    {
        placeLabels(labels, tryRadius, fonts);
        return labelledBounds(labels, tryRadius).size();
    }
    void growInto(const QSizeF &room);
    void moveInto(const QRectF &room);
};

RadarLayout::Attempt::Attempt(const RadarFonts &usedFonts, const QList<RadarLabel> &usedLabels,
                              const QList<RadarLegendEntry> &usedLegend, const QRectF &rect)
    : fonts(usedFonts),
      labels(usedLabels),
      legend(usedLegend)
{
    QRectF room = rect;
    if (!legend.isEmpty()) {
        const qreal top = rect.bottom() - legendHeight(legend);
        for (RadarLegendEntry &entry : legend) {
            entry.sample.translate(rect.left(), top);
            entry.text.translate(rect.left(), top);
        }
        room.setBottom(top - LegendDistance * fonts.em());
    }
    growInto(room.size());
    fits = radius > 0 && legendFits(usedLegend, rect.width()) && labelsAreApart(labels, LabelDistance * fonts.em());
    moveInto(room);
}

// What labels and octagon take up grows with the radius, so halving finds the largest one that fits.
void RadarLayout::Attempt::growInto(const QSizeF &room)
{
    qreal low = 0;
    qreal high = std::max<qreal>(0, std::min(room.width(), room.height()) / 2);
    for (int step = 0; step < 20; ++step) {
        const qreal middle = (low + high) / 2;
        const QSizeF size = sizeAt(middle);
        (size.width() <= room.width() && size.height() <= room.height() ? low : high) = middle;
    }
    radius = low;
    sizeAt(radius);
}

// The octagon in the middle if its labels allow that, else as near to it as they do.
void RadarLayout::Attempt::moveInto(const QRectF &room)
{
    const QRectF bounds = labelledBounds(labels, radius);
    const auto nearest = [](qreal wanted, qreal low, qreal high) { return std::max(low, std::min(wanted, high)); };
    const qreal middle = room.center().y() - bounds.center().y();
    centre = {nearest(room.center().x(), room.left() - bounds.left(), room.right() - bounds.right()),
              nearest(middle, room.top() - bounds.top(), room.bottom() - bounds.bottom())};
    for (RadarLabel &label : labels)
        label.rect.translate(centre);
}

RadarLayout::Attempt RadarLayout::Attempt::best(const Radar &radar, const RadarFonts &fonts, const QRectF &rect)
{
    // In the order of how they look; names above and below are best on one line.
    const MeasuredLabels measured(radar, fonts);
    const QList<RadarLegendEntry> legend = legendRows(radar, fonts, rect.width());
    QList<Attempt> attempts;
    for (const Wrapping sides : {Wrapping::Long, Wrapping::All, Wrapping::None}) {
        for (const Wrapping ends : {Wrapping::None, Wrapping::All})
            attempts.append(Attempt(fonts, measured.labels(ends, sides), legend, rect));
    }
    qreal largest = 0;
    for (const Attempt &attempt : std::as_const(attempts))
        largest = attempt.fits ? std::max(largest, attempt.radius) : largest;
    for (const Attempt &attempt : std::as_const(attempts)) {
        if (attempt.fits && attempt.radius >= NearlyAsLarge * largest)
            return attempt;
    }
    return attempts.at(3); // everything in two lines takes the least width
}

RadarLayout::RadarLayout(const Radar &radar, const QFont &font, const QRectF &rect, const QPaintDevice *device)
    : m_axisCount(static_cast<int>(radar.axes.size())),
      m_highest(radar.highest)
{
    Attempt chosen;
    for (const int size : sizesToTry(font, device)) {
        const Attempt attempt = Attempt::best(radar, RadarFonts(font, size, device), rect);
        if (attempt.fits || !chosen.fits)
            chosen = attempt;
        if (attempt.isGood())
            break;
    }
    take(chosen);
    placeNumbers(radar);
}

void RadarLayout::take(const Attempt &attempt)
{
    m_fonts = attempt.fonts;
    m_labels = attempt.labels;
    m_legend = attempt.legend;
    m_radius = attempt.radius;
    m_centre = attempt.centre;
    m_fits = attempt.fits;
}

QPointF RadarLayout::point(int axis, double value) const
{
    return m_centre + axisDirection(axis, std::max(1, m_axisCount)) * (m_radius * value / m_highest);
}

std::optional<QPointF> RadarLayout::point(const RadarSeries &series, int axis) const
{
    const std::optional<double> value = series.values.value(axis);
    if (!value)
        return std::nullopt;
    return point(axis, *value);
}

QList<QLineF> RadarLayout::lines(const RadarSeries &series) const
{
    QList<QLineF> lines;
    for (int axis = 0; axis < m_axisCount; ++axis) {
        const std::optional<QPointF> from = point(series, axis);
        const std::optional<QPointF> to = point(series, (axis + 1) % m_axisCount);
        if (from && to)
            lines.append(QLineF(*from, *to));
    }
    return lines;
}

void RadarLayout::placeNumbers(const Radar &radar)
{
    NumberObstacles obstacles;
    for (const RadarSeries &series : radar.series) {
        obstacles.lines.append(lines(series));
        if (const std::optional<QPointF> end = point(series, 0))
            obstacles.markers.append(*end);
    }
    const RadarBand band = radarBand(*this, radar.band);
    obstacles.lines.append(band.ribs);
    for (const QPolygonF &edge : band.area.toSubpathPolygons()) {
        for (qsizetype corner = 1; corner < edge.size(); ++corner)
            obstacles.lines.append(QLineF(edge.at(corner - 1), edge.at(corner)));
    }
    m_numbers = placedNumbers(m_centre, m_radius, m_highest, m_fonts, obstacles);
}

} // namespace aros::rendering
