#pragma once

#include "core/assessment/assessment.h"
#include "core/common/texts.h"
#include "core/questions/setcomparison.h"
#include "core/report/referencenames.h"
#include "core/report/report.h"

#include <utility>

namespace aros::report {

// An earlier agreed round of the same team, and what of it may be compared.
struct EarlierRound {
    assessment::Assessment assessment;
    questions::QuestionSetPtr set;       // its own; never null
    questions::SetComparison comparison; // leads from that set to the report's
};

// What a report takes in beside the assessment itself. Of the votes, which are the assessment's, only what is revealed
// and may be shown comes into the report. Earlier rounds stand in their order, the first one first.
struct Background {
    // Implicit, because most reports have votes and nothing else.
    Background(assessment::Votes roundVotes = {}, QList<EarlierRound> rounds = {}, bool complete = true)
        : votes(std::move(roundVotes)),
          earlier(std::move(rounds)),
          hasEveryRound(complete)
    {
    }

    assessment::Votes votes;
    QList<EarlierRound> earlier;
    bool hasEveryRound = true; // false: an earlier round is there and could not be read
};

Report buildReport(const questions::QuestionSet &set, const assessment::Assessment &assessment, const Texts &texts,
                   Audience audience, const Background &background = {});

// What is shown of the votes on one statement. None while the vote is open, and for fewer than five votes.
std::optional<VoteSummary> voteSummary(const assessment::StatementVotes &statement, const Texts &texts);

// "Baseline", "Follow-up 1".
QString roundName(int round, const Texts &texts);

} // namespace aros::report
