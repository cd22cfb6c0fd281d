#pragma once

#include "core/assessment/assessmentsession.h"

#include <optional>

namespace aros::shell {

// The next statement after the current one that is marked to come back to, round the end.
std::optional<int> nextToComeBackTo(const assessment::AssessmentSession &session);

// The first statement of a theme that has no rating, or its first one.
int firstOpenIn(const assessment::AssessmentSession &session, int theme);

} // namespace aros::shell
