#include "core/assessment/followup.h"

#include "core/assessment/assessmentrules.h"
#include "core/assessment/rounds.h"

#include <algorithm>

namespace aros::assessment {

Result<Assessment> followUp(const Assessment &last, const QList<Assessment> &known, const QDate &today)
{
    if (last.state != State::Agreed)
        return failure(ErrorCode::NotAgreed, last.id.text());
    Assessment draft;
    draft.questionSet = last.questionSet;
    draft.details = last.details;
    draft.details.round = std::max(last.details.round + 1, nextRound(last.details.team.id, known));
    draft.details.period = today;
    draft.previous = last.id;
    draft.targets = last.targets;
    const Result<Details> checked = checkedDetails(draft.details);
    if (!checked)
        return failure(checked.error());
    draft.details = *checked;
    return draft;
}

} // namespace aros::assessment
