#pragma once

#include "ui/presentation/palette.h"

#include <QFont>

namespace aros::shell {

// A lit room washes out a light picture, so the projector is dark whatever the leader's window is; high contrast stays
// high contrast.
const presentation::Palette &projectorPalette();

// Sizes follow the window and not the leader's text size: it is read from the back of the room.
QFont projectorFont(double pixels, QFont::Weight weight = QFont::Normal);

// The largest size, from `largest` down to a quarter of it, in which `text` wraps into the box with all its words
// whole.
int fittingPixels(const QString &text, QFont::Weight weight, double largest, const QSize &box);

} // namespace aros::shell
