#pragma once

#include "core/assessment/assessment.h"
#include "core/common/result.h"

namespace aros::assessment {

// The draft of the team's next round, not stored yet: the same team, staff groups, facilitator, ways of voting, targets
// and question set (which the caller may replace with a newer version), nothing rated, for the month of `today`.
// `known` are the team's assessments, agreed or not; they decide the number of the round. Fails with NotAgreed when
// `last` is a draft, and with InvalidValue when there is no number left.
Result<Assessment> followUp(const Assessment &last, const QList<Assessment> &known, const QDate &today);

} // namespace aros::assessment
