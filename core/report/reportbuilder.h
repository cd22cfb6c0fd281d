#pragma once

#include "core/assessment/assessment.h"
#include "core/common/texts.h"
#include "core/report/referencenames.h"
#include "core/report/report.h"

namespace aros::report {

Report buildReport(const questions::QuestionSet &set, const assessment::Assessment &assessment, const Texts &texts,
                   Audience audience);

// "Baseline", "Follow-up 1".
QString roundName(int round, const Texts &texts);

} // namespace aros::report
