#pragma once

#include "core/metrics/xmr.h"

#include <span>

namespace aros::metrics {

// Half the distance between the limits in average moving ranges: 2.66 as the programme has it, not 3 / 1.128.
constexpr double LimitFactor = 2.66;
// Moving ranges of so many times their mean are left out where they are screened.
constexpr double ScreenFactor = 3.267;

// Works out mean and limits of a group from its points, and marks those that they come from. The mean is not screened:
// an extreme value stays in it.
void setLimits(std::span<XmrPoint> points, const XmrOptions &options, XmrGroup &group);

} // namespace aros::metrics
