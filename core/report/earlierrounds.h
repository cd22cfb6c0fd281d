#pragma once

#include "core/questions/questionsetcatalog.h"
#include "core/report/reportbuilder.h"

namespace aros::assessment {
class AssessmentRepository;
} // namespace aros::assessment

namespace aros::report {

struct EarlierRounds {
    QList<EarlierRound> rounds; // earliest first
    bool complete = true;       // false: at least one is left out
};

// What a report of `of` says of earlier rounds: the agreed ones of its team, each with its question set and the way
// from there to the set of `of`. Never fails: a round that cannot be read, does not match its hash or whose question
// set is not here is left out with a warning in the log, because a report without it is better than none.
EarlierRounds readEarlierRounds(const assessment::Assessment &of, const assessment::AssessmentRepository &repository,
                                const questions::QuestionSetCatalog &catalog);

} // namespace aros::report
