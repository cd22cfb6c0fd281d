#include "tests/shell/votedassessment.h"

#include "tests/support/samplevotes.h"

namespace aros::tests {

using assessment::Assessment;
using assessment::Rating;

AssessmentId addVotedAssessment(FakeWorkspace &workspace)
{
    const auto set = workspace.questionSets().defaultSet();
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = set->name();
    draft.details.team.organisationId = QStringLiteral("betsi-cadwaladr");
    draft.details.team.name = QStringLiteral("Adran achosion brys");
    draft.details.period = QDate(2026, 3, 1);
    draft.details.voting = samplePlan();
    draft.details.attendance = {{StaffGroupId(QStringLiteral("nursing-midwifery")), 15},
                                {StaffGroupId(QStringLiteral("additional-clinical-services")), 12},
                                {StaffGroupId(QStringLiteral("medical-dental")), 11}};
    for (int index = 0; index < set->statementCount(); ++index)
        draft.answers[set->statementAt(index).id].rating = Rating::atLevel(index % 5);
    if (!workspace.repository().create(draft) || !workspace.repository().agree(draft.id))
        qFatal("the voted assessment was refused");
    static_cast<MemoryVoteRepository &>(workspace.votes()).put(draft.id, sampleVotes(*set));
    return draft.id;
}

} // namespace aros::tests
