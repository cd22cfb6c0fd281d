#pragma once

#include "core/report/reportparts.h"

namespace aros::report {

// Small pieces that the radar and the parts about rounds share.

// "2.3", or why there is none: "not enough answers", "no answers", "not applicable".
QString scoreOrReason(const scoring::ThemeScore &score, const Texts &texts);

// "Baseline, March 2026".
QString roundTitle(const assessment::Assessment &assessment, const Texts &texts);

// With a sign unless it is 0 as shown: "+0.4", "−0.1", "0.0"; "–" without a change.
QString changeText(const std::optional<scoring::Score> &change, const Texts &texts);

} // namespace aros::report
