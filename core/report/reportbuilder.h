#pragma once

#include "core/assessment/assessment.h"
#include "core/common/texts.h"
#include "core/report/referencenames.h"
#include "core/report/report.h"

namespace aros::report {

// `votes` are the assessment's; of them only what is revealed and may be shown comes into the report.
Report buildReport(const questions::QuestionSet &set, const assessment::Assessment &assessment, const Texts &texts,
                   Audience audience, const assessment::Votes &votes = {});

// "Baseline", "Follow-up 1".
QString roundName(int round, const Texts &texts);

} // namespace aros::report
