#include "ui/rendering/radarband.h"

#include "ui/rendering/radarpainter.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace aros::rendering {

using Bands = QList<std::optional<report::Band>>;

namespace {

constexpr qreal OutlineWidth = 0.08; // em
constexpr qreal RibWidth = 0.045;    // em
constexpr qreal RibDistance = 0.85;  // em along the outer edge
constexpr qreal BarWidth = 0.9;      // em
constexpr qreal BarLeast = 0.3;      // em; a range of one value is still seen
constexpr qreal SampleHeight = 0.75; // em

class BandBuilder
{
public:
    BandBuilder(const RadarLayout &layout, const Bands &bands) : m_layout(layout), m_bands(bands) {}

    RadarBand built();

private:
    bool has(int axis) const { return m_bands.value(wrapped(axis)).has_value(); }
    int wrapped(int axis) const { return (axis + m_layout.axisCount()) % m_layout.axisCount(); }
    QPointF lower(int axis) const { return m_layout.point(wrapped(axis), m_bands.at(wrapped(axis))->first); }
    QPointF upper(int axis) const { return m_layout.point(wrapped(axis), m_bands.at(wrapped(axis))->second); }
    void addRing();
    void addRun(int first, int last);
    void addBar(int axis);
    void addRibs(int axis);

    const RadarLayout &m_layout;
    const Bands &m_bands;
    RadarBand m_result;
};

RadarBand BandBuilder::built()
{
    const int count = m_layout.axisCount();
    m_result.area.setFillRule(Qt::OddEvenFill);
    if (std::all_of(m_bands.cbegin(), m_bands.cend(), [](const auto &band) { return band.has_value(); })) {
        addRing();
        return m_result;
    }
    for (int first = 0; first < count; ++first) {
        if (!has(first) || has(first - 1))
            continue;
        int last = first;
        while (has(last + 1))
            ++last;
        if (first == last)
            addBar(first);
        else
            addRun(first, last);
    }
    return m_result;
}

void BandBuilder::addRing()
{
    QPolygonF outer;
    QPolygonF inner;
    for (int axis = 0; axis < m_layout.axisCount(); ++axis) {
        outer.append(upper(axis));
        inner.append(lower(axis));
        addRibs(axis);
    }
    for (const QPolygonF &edge : {outer, inner}) {
        m_result.area.addPolygon(edge);
        m_result.area.closeSubpath();
    }
}

// From one axis to a later one, past the first spoke if need be.
void BandBuilder::addRun(int first, int last)
{
    QPolygonF corners;
    for (int axis = first; axis <= last; ++axis)
        corners.append(upper(axis));
    for (int axis = last; axis >= first; --axis)
        corners.append(lower(axis));
    for (int axis = first; axis < last; ++axis)
        addRibs(axis);
    m_result.area.addPolygon(corners);
    m_result.area.closeSubpath();
}

void BandBuilder::addBar(int axis)
{
    const qreal em = m_layout.fonts().em();
    QLineF spoke(m_layout.centre(), m_layout.point(axis, 1));
    const QPointF along = (spoke.p2() - spoke.p1()) / spoke.length();
    const QPointF across(-along.y() * BarWidth / 2 * em, along.x() * BarWidth / 2 * em);
    QPointF from = lower(axis);
    QPointF to = upper(axis);
    if (const qreal missing = BarLeast * em - QLineF(from, to).length(); missing > 0) {
        from -= along * missing / 2;
        to += along * missing / 2;
    }
    m_result.area.addPolygon(QPolygonF{from - across, to - across, to + across, from + across});
    m_result.area.closeSubpath();
    const qreal length = QLineF(from, to).length();
    for (qreal at = RibDistance * em; at < length; at += RibDistance * em)
        m_result.ribs.append(QLineF(from + along * at - across, from + along * at + across));
}

// Between an axis and the next.
void BandBuilder::addRibs(int axis)
{
    const QLineF outer(upper(axis), upper(axis + 1));
    const QLineF inner(lower(axis), lower(axis + 1));
    const int spaces = std::max(1, qRound(outer.length() / (RibDistance * m_layout.fonts().em())));
    for (int rib = 0; rib < spaces; ++rib) {
        const qreal share = static_cast<qreal>(rib) / spaces;
        m_result.ribs.append(QLineF(inner.pointAt(share), outer.pointAt(share)));
    }
}

} // namespace

RadarBand radarBand(const RadarLayout &layout, const Bands &bands)
{
    if (bands.size() != layout.axisCount() || layout.axisCount() < 3)
        return {};
    return BandBuilder(layout, bands).built();
}

RadarBand bandSample(const QRectF &sample, qreal em)
{
    QRectF piece = sample;
    piece.setHeight(SampleHeight * em);
    piece.moveCenter(sample.center());
    RadarBand band;
    band.area.addRect(piece);
    for (qreal x = piece.left() + RibDistance * em; x < piece.right(); x += RibDistance * em)
        band.ribs.append(QLineF(x, piece.top(), x, piece.bottom()));
    return band;
}

void paintBand(QPainter &painter, const RadarBand &band, const RadarColours &colours, qreal em)
{
    if (band.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.bandFill);
    painter.drawPath(band.area);
    painter.setPen(QPen(colours.band, RibWidth * em, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(band.ribs);
    painter.strokePath(band.area, QPen(colours.band, OutlineWidth * em, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

} // namespace aros::rendering
