#include "core/assessment/nextround.h"

#include <utility>

namespace aros::assessment {

namespace {

// Also where the same round was agreed twice: the one that was agreed last stands for it.
bool supersedes(const Assessment &one, const Assessment &last)
{
    return one.state == State::Agreed &&
           std::pair(one.details.round, one.agreed) > std::pair(last.details.round, last.agreed);
}

} // namespace

std::optional<NextRound> nextRoundAfter(const Assessment &last, const QList<Assessment> &known)
{
    if (last.state != State::Agreed)
        return std::nullopt;
    NextRound next;
    for (const Assessment &one : known) {
        if (one.details.team.id != last.details.team.id || one.id == last.id)
            continue;
        if (supersedes(one, last))
            return std::nullopt;
        if (next.open.isEmpty() && one.state == State::Draft && one.details.round > last.details.round)
            next.open = one.id;
    }
    return next;
}

} // namespace aros::assessment
