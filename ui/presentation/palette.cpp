#include "ui/presentation/palette.h"

#include <algorithm>
#include <cmath>

namespace aros::presentation {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(static_cast<QRgb>(0xff000000U | value));
}

QList<QColor> colours(std::initializer_list<unsigned> values)
{
    QList<QColor> list;
    for (const unsigned value : values)
        list.append(rgb(value));
    return list;
}

// The values follow the published palette of the NHS Wales design system; those for charts are our own.
Palette lightPalette()
{
    Palette p;
    p.primary = rgb(0x325083), p.primaryHover = rgb(0x1e3050), p.onPrimary = rgb(0xffffff);
    p.link = rgb(0x005aa8);
    p.destructive = rgb(0xd5281b), p.onDestructive = rgb(0xffffff);
    p.background = rgb(0xf4f5f8), p.card = rgb(0xffffff), p.accentSurface = rgb(0xebf5fa);
    p.rail = rgb(0x1b294a), p.railText = rgb(0xe6eaf2), p.railHover = rgb(0x2c3e72);
    p.railSelected = rgb(0xffffff), p.railSelectedText = rgb(0x1b294a);
    p.text = rgb(0x212b32), p.textSecondary = rgb(0x4c6272), p.textDisabled = rgb(0x707488);
    p.border = rgb(0xd8dde0), p.borderStrong = rgb(0x4c6272), p.track = rgb(0xd8dde0);
    p.focus = rgb(0x0c7b99);
    p.critical = rgb(0xb32014), p.criticalSurface = rgb(0xfcdbd9);
    p.success = rgb(0x006630), p.successSurface = rgb(0xd9efe5);
    p.warning = rgb(0x845600), p.warningSurface = rgb(0xfdf3d7);
    p.info = rgb(0x005aa8), p.infoSurface = rgb(0xd6e8f5);
    p.improvement = rgb(0x005aa8), p.concern = rgb(0xb04a00), p.change = rgb(0x5b3a8c);
    p.coverBand = rgb(0x1b294a), p.onCoverBand = rgb(0xffffff);
    p.levels = colours({0xffffff, 0xd6e8f5, 0x8fbbe0, 0x3a76b2, 0x1c4687});
    p.onLevels = colours({0x212b32, 0x212b32, 0x212b32, 0xffffff, 0xffffff});
    p.levelBorder = rgb(0x4c6272);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.primary = rgb(0x84b6de), p.primaryHover = rgb(0xaecce8), p.onPrimary = rgb(0x1b294a);
    p.link = rgb(0xafd4e5);
    p.destructive = rgb(0xf48b85), p.onDestructive = rgb(0x1b294a);
    p.background = rgb(0x1b294a), p.card = rgb(0x1e3050), p.accentSurface = rgb(0x2c3e72);
    p.rail = rgb(0x111b33), p.railText = rgb(0xe6eaf2), p.railHover = rgb(0x2c3e72);
    p.railSelected = rgb(0xffffff), p.railSelectedText = rgb(0x1b294a);
    p.text = rgb(0xffffff), p.textSecondary = rgb(0xd8dde0), p.textDisabled = rgb(0x9ea1af);
    p.border = rgb(0x707488), p.borderStrong = rgb(0x9ea1af), p.track = rgb(0x46506e);
    p.focus = rgb(0x3fc1e3);
    p.critical = rgb(0xf9b5b1), p.criticalSurface = rgb(0x5f110a);
    p.success = rgb(0xaeddc9), p.successSurface = rgb(0x003319);
    p.warning = rgb(0xfde8ab), p.warningSurface = rgb(0x4a3000);
    p.info = rgb(0xaecce8), p.infoSurface = rgb(0x002e5c);
    p.improvement = rgb(0x7cc4ff), p.concern = rgb(0xffb27a), p.change = rgb(0xd3bdf5);
    p.coverBand = rgb(0x1b294a), p.onCoverBand = rgb(0xffffff);
    p.levels = colours({0x1e3050, 0x2d5080, 0x3a76b2, 0x8fbbe0, 0xd6e8f5});
    p.onLevels = colours({0xffffff, 0xffffff, 0xffffff, 0x212b32, 0x212b32});
    p.levelBorder = rgb(0x9ea1af);
    return p;
}

Palette highContrastPalette()
{
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xffffff);
    Palette p;
    p.primary = white, p.primaryHover = rgb(0xd0d0d0), p.onPrimary = black;
    p.link = white;
    p.destructive = white, p.onDestructive = black;
    p.background = black, p.card = black, p.accentSurface = black;
    p.rail = black, p.railText = white, p.railHover = rgb(0x303030);
    p.railSelected = white, p.railSelectedText = black;
    p.text = white, p.textSecondary = white, p.textDisabled = rgb(0xb0b0b0);
    p.border = white, p.borderStrong = white, p.track = rgb(0x505050);
    p.focus = rgb(0xffeb3b);
    p.critical = white, p.criticalSurface = black;
    p.success = white, p.successSurface = black;
    p.warning = white, p.warningSurface = black;
    p.info = white, p.infoSurface = black;
    p.improvement = white, p.concern = white, p.change = white;
    p.coverBand = black, p.onCoverBand = white;
    p.levels = colours({0x000000, 0x303030, 0x606060, 0xb0b0b0, 0xffffff});
    p.onLevels = colours({0xffffff, 0xffffff, 0xffffff, 0x000000, 0x000000});
    p.levelBorder = white;
    return p;
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Palette &paletteFor(Scheme scheme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette highContrast = highContrastPalette();
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    case Scheme::Light:
        break;
    }
    return light;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // a list: copies, not references
    return (high + 0.05) / (low + 0.05);
}

} // namespace aros::presentation
