#pragma once

#include "core/metrics/xmr.h"

#include <QLatin1String>

namespace aros::metrics {

// What files and other programs call the parts of a chart: the names of NHSRplotthedots, the same in every language.

// "Above UCL", "7 Point Trend (Increasing)", …, "Common Cause". The number is the run length.
QString specialCauseName(XmrRule rule, bool high, int runLength = UsualRunLength);
QLatin1String pointTypeCode(PointType type); // "special_cause_improvement"
QLatin1String variationCode(Variation icon); // "improvement_high"
QLatin1String assuranceCode(Assurance icon); // "pass", "fail", "inconsistent"

QLatin1String directionCode(Direction direction); // "increase", "decrease", "neutral"
std::optional<Direction> directionFromCode(const QString &code);

} // namespace aros::metrics
