#include "ui/rendering/radarlegend.h"

#include <algorithm>

namespace aros::rendering {

namespace {

constexpr qreal SampleWidth = 2.6; // em
constexpr qreal SampleGap = 0.5;   // em between a sample and its title
constexpr qreal EntryGap = 1.6;    // em between entries
constexpr qreal RowHeight = 1.35;  // lines

using Legend = QList<RadarLegendEntry>;

qreal entryRight(const RadarLegendEntry &entry)
{
    return entry.text.right();
}

void moveBy(RadarLegendEntry &entry, qreal x, qreal y)
{
    entry.sample.translate(x, y);
    entry.text.translate(x, y);
}

void centreRow(Legend &legend, qsizetype first, qreal width)
{
    if (first >= legend.size())
        return;
    const qreal shift = (width - entryRight(legend.constLast())) / 2;
    for (qsizetype index = first; index < legend.size(); ++index)
        moveBy(legend[index], shift, 0);
}

RadarLegendEntry measuredEntry(int series, const QString &title, const RadarFonts &fonts)
{
    const qreal height = fonts.lineHeight();
    RadarLegendEntry entry;
    entry.series = series;
    entry.title = title;
    entry.sample = QRectF(0, 0, SampleWidth * fonts.em(), height);
    const qreal textWidth = fonts.metrics(fonts.title()).horizontalAdvance(title);
    entry.text = QRectF(entry.sample.right() + SampleGap * fonts.em(), 0, textWidth, height);
    return entry;
}

Legend measuredEntries(const report::Radar &radar, const RadarFonts &fonts)
{
    Legend entries;
    for (int series = 0; series < radar.series.size(); ++series)
        entries.append(measuredEntry(series, radar.series.at(series).title, fonts));
    if (!radar.band.isEmpty())
        entries.append(measuredEntry(-1, radar.bandTitle, fonts));
    return entries;
}

} // namespace

Legend legendRows(const report::Radar &radar, const RadarFonts &fonts, qreal width)
{
    Legend legend;
    Legend entries = measuredEntries(radar, fonts);
    if (entries.size() < 2)
        return legend;
    qsizetype rowStart = 0;
    qreal x = 0;
    qreal y = 0;
    for (RadarLegendEntry &entry : entries) {
        if (x > 0 && x + entryRight(entry) > width) {
            centreRow(legend, rowStart, width);
            rowStart = legend.size();
            x = 0;
            y += RowHeight * fonts.lineHeight();
        }
        moveBy(entry, x, y);
        x = entryRight(entry) + EntryGap * fonts.em();
        legend.append(entry);
    }
    centreRow(legend, rowStart, width);
    return legend;
}

bool legendFits(const Legend &legend, qreal width)
{
    return std::all_of(legend.begin(), legend.end(), [width](const RadarLegendEntry &entry) {
        return entry.sample.left() >= 0 && entryRight(entry) <= width;
    });
}

qreal legendHeight(const Legend &legend)
{
    return legend.isEmpty() ? 0 : legend.constLast().text.bottom();
}

} // namespace aros::rendering
