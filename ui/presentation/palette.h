#pragma once

#include <QColor>
#include <QList>

namespace aros::presentation {

enum class Scheme { Light, Dark, HighContrast };

// Every colour of the program by its meaning. The only file that names a colour value is palette.cpp; everything else
// asks for a meaning, so that the three schemes stay whole.
struct Palette {
    QColor primary, primaryHover, onPrimary;
    QColor link;
    QColor destructive, onDestructive;
    QColor background, card, accentSurface;
    QColor rail, railText, railSelected, railSelectedText, railHover;
    QColor text, textSecondary, textDisabled;
    QColor border, borderStrong;
    QColor track; // the empty part of a bar or ring
    QColor focus;
    QColor critical, criticalSurface;
    QColor success, successSurface;
    QColor warning, warningSurface;
    QColor info, infoSurface;
    QColor improvement, concern, change; // special causes on a metric's chart; never without a shape of their own
    QColor coverBand, onCoverBand;       // the top of a report's first page

    // Maturity levels 0 to 4: one hue, light to dark (dark to light on dark ground), level 0 hollow. Never alone: the
    // number stands on it.
    QList<QColor> levels;
    QList<QColor> onLevels;
    QColor levelBorder;
};

const Palette &paletteFor(Scheme scheme);

// Contrast of two opaque colours after WCAG 2.2, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace aros::presentation
