#pragma once

#include "ui/presentation/palette.h"
#include "ui/rendering/radarpainter.h"

namespace aros::rendering {

// The radar in the colours of a scheme: the same on screen, on paper and in pictures.
RadarColours radarColours(const presentation::Palette &palette);

} // namespace aros::rendering
