#pragma once

#include "core/common/result.h"
#include "ui/rendering/radarpainter.h"

#include <QByteArray>

namespace aros::rendering {

// Pictures of a radar as the bytes of a file; the caller saves them. Both carry the radar's title and summary, so that
// the picture can be read where it cannot be seen. Fail with ChartFailed.

// Vector graphics with real text; `language` is what the texts are in.
Result<QByteArray> radarSvg(const report::Radar &radar, const RadarStyle &style, int width, Language language);

// `width` pixels at 96 dots an inch, drawn at `scale` times that, on the style's background.
Result<QByteArray> radarPng(const report::Radar &radar, const RadarStyle &style, int width, qreal scale = 2);

// The height that suits a radar of `width`.
int radarHeightFor(int width);

} // namespace aros::rendering
