#pragma once

#include "core/assessment/assessment.h"
#include "core/questions/questionset.h"
#include "core/report/report.h"

namespace aros::tests {

// Assessments with the shipped question set, as a team would fill them in.

// Agreed, with evidence and gaps for most statements, don't knows, a not applicable and missing voices.
assessment::Assessment filledAssessment(Language language);
// Of which half is answered, as a draft.
assessment::Assessment halfAssessment(Language language);
// A draft in which nothing was entered but the team.
assessment::Assessment emptyAssessment();

questions::QuestionSetPtr shippedSet();
// Of which people voted before they agreed: private and on paper, with staff groups.
report::Report votedReport(Language language);
// A third round with targets, whose second round used a version of the question set in which a statement was reworded,
// one split, two merged, one retired and one new, and whose first round could not be read when `incomplete`.
report::Report roundsReport(Language language, bool incomplete = false);
report::Report shippedReport(const assessment::Assessment &assessment, Language language);

struct SampleReport {
    QString name;
    report::Report report;
};

// Reports of these and of harder cases: nothing written, 4,000 characters of evidence and of a gap in several
// statements, words and names too long for their place; with votes; after earlier
// rounds.
QList<SampleReport> sampleReports();

} // namespace aros::tests
