#include "ui/rendering/radarcolours.h"

namespace aros::rendering {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](double a, double b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

} // namespace

// The fill is mixed and not translucent, because an archivable PDF allows no transparency.
RadarColours radarColours(const presentation::Palette &palette)
{
    RadarColours colours;
    colours.text = palette.text;
    colours.textSecondary = palette.textSecondary;
    colours.grid = palette.border;
    colours.gridOuter = palette.textDisabled;
    colours.baseline = palette.textSecondary;
    colours.latest = palette.primary;
    colours.latestFill = mixed(palette.primary, palette.card, 0.14);
    colours.target = palette.textSecondary;
    colours.background = palette.card;
    colours.focus = palette.focus;
    colours.band = mixed(palette.textSecondary, palette.card, 0.7);
    colours.bandFill = mixed(palette.textSecondary, palette.card, 0.13);
    return colours;
}

} // namespace aros::rendering
