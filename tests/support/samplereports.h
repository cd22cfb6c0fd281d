#pragma once

#include "core/assessment/assessment.h"
#include "core/questions/questionset.h"
#include "core/report/report.h"

namespace aros::tests {

// Assessments with the shipped question set, as a team would fill them in.

// Agreed, with evidence and gaps for most statements, a don't know, a not applicable and missing voices.
assessment::Assessment filledAssessment(Language language);
// Everything rated and agreed, nothing written.
assessment::Assessment ratedAssessment();
// A draft of which half is answered.
assessment::Assessment halfAssessment(Language language);
// A draft in which nothing was entered but the team.
assessment::Assessment emptyAssessment();
// With 4,000 characters of evidence, and as many about the gap, in several statements.
assessment::Assessment longAssessment(Language language);

questions::QuestionSetPtr shippedSet();
report::Report shippedReport(const assessment::Assessment &assessment, Language language);

} // namespace aros::tests
