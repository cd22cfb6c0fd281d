#pragma once

#include "core/metrics/xmr.h"

namespace aros::metrics {

// Gives every point its type: improvement or concern by the direction, or only high and low where there is none.
void setTypes(XmrChart &chart, Direction direction);

// Sets the last value, variation and assurance. A target on a limit is inconsistent: it may be missed and may be met.
void setIcons(XmrChart &chart, const XmrOptions &options);

} // namespace aros::metrics
