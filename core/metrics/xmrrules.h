#pragma once

#include "core/metrics/xmr.h"

#include <span>

namespace aros::metrics {

// Sets where each point of a group lies (side, beyond or near a limit) and the rule that names it. A group whose limits
// have a fault gets sides and nothing else. Runs are flagged back to their start; nothing reaches beyond the group.
void applyRules(std::span<XmrPoint> points, int runLength, const XmrGroup &group);

} // namespace aros::metrics
