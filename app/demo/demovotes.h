#pragma once

#include "app/demo/democontent.h"
#include "core/assessment/voterepository.h"
#include "core/questions/questionset.h"

namespace aros::demo {

// What a made-up team voted before it agreed, about the levels that it agreed.
struct DemoVotes {
    assessment::CollectedVotes collected;
    QList<StatementId> revealed;
};

// The same for the same team, answers and seed. Nothing for a team without a plan. A team that is half-way has voted up
// to its current theme, whose votes are open. Where hands and paper are used, the last quarter of the people were on
// nights and voted on paper.
DemoVotes demoVotes(const questions::QuestionSet &set, const TeamProfile &team,
                    const QHash<StatementId, assessment::Answer> &agreed, quint32 seed);

} // namespace aros::demo
