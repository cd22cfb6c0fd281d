#pragma once

#include "core/assessment/assessment.h"
#include "core/common/texts.h"
#include "core/report/referencenames.h"
#include "core/report/report.h"

namespace aros::report {

// `votes` are the assessment's; of them only what is revealed and may be shown comes into the report.
Report buildReport(const questions::QuestionSet &set, const assessment::Assessment &assessment, const Texts &texts,
                   Audience audience, const assessment::Votes &votes = {});

// What is shown of the votes on one statement. None while the vote is open, and for fewer than five votes.
std::optional<VoteSummary> voteSummary(const assessment::StatementVotes &statement, const Texts &texts);

// "Baseline", "Follow-up 1".
QString roundName(int round, const Texts &texts);

} // namespace aros::report
