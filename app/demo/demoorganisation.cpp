#include "app/demo/demoorganisation.h"

#include "app/demo/demoassessment.h"
#include "core/disclosure/smallgroups.h"

#include <QSet>

namespace aros::demo {

using assessment::Assessment;
using assessment::AssessmentRepository;

namespace {

Result<QSet<AssessmentId>> idsOf(const Result<QList<Assessment>> &assessments)
{
    if (!assessments)
        return failure(assessments.error());
    QSet<AssessmentId> ids;
    for (const Assessment &assessment : *assessments)
        ids.insert(assessment.id);
    return ids;
}

void moveTo(DemoClock *clock, const QDateTime &time)
{
    if (clock)
        clock->set(time);
}

Result<void> vote(assessment::VoteRepository &repository, const AssessmentId &id, const DemoVotes &votes)
{
    if (votes.collected.hands.isEmpty() && votes.collected.sheets.isEmpty())
        return {};
    if (const Result<void> handedIn = repository.handInAll(id, votes.collected); !handedIn)
        return failure(handedIn.error());
    return repository.reveal(id, votes.revealed, disclosure::UsualSmallestGroup);
}

Result<void> add(const DemoTarget &target, const DemoAssessment &made, DemoClock *clock)
{
    moveTo(clock, made.started);
    if (const Result<Assessment> created = target.assessments.create(made.draft); !created)
        return failure(created.error());
    if (const Result<void> voted = vote(target.votes, made.draft.id, made.votes); !voted)
        return failure(voted.error());
    if (!made.agreed.isValid())
        return {};
    moveTo(clock, made.agreed);
    if (const Result<Assessment> agreed = target.assessments.agree(made.draft.id); !agreed)
        return failure(agreed.error());
    return {};
}

Result<void> bringBack(AssessmentRepository &repository, const DemoAssessment &made, const QDateTime &now,
                       DemoClock *clock)
{
    moveTo(clock, now); // how long something can be brought back is counted from the present
    return repository.restore(made.draft.id);
}

Result<int> addAll(const DemoTarget &target, const QList<DemoAssessment> &wanted, const QDateTime &now,
                   DemoClock *clock)
{
    const Result<QSet<AssessmentId>> present = idsOf(target.assessments.list());
    const Result<QSet<AssessmentId>> deleted = idsOf(target.assessments.deleted());
    if (!present || !deleted)
        return failure(present ? deleted.error() : present.error());
    int added = 0;
    for (const DemoAssessment &made : wanted) {
        if (present->contains(made.draft.id))
            continue;
        const Result<void> done = deleted->contains(made.draft.id) ? bringBack(target.assessments, made, now, clock)
                                                                   : add(target, made, clock);
        if (!done)
            return failure(done.error());
        ++added;
    }
    return added;
}

} // namespace

Result<int> addDemoOrganisation(const DemoTarget &target, const questions::QuestionSet &set, const QDateTime &now,
                                DemoClock *clock, quint32 seed)
{
    const QDateTime before = clock ? clock->now() : QDateTime();
    Result<int> added = addAll(target, demoAssessments(set, now, seed), now, clock);
    moveTo(clock, before);
    return added;
}

bool isDemoTeam(const assessment::Team &team)
{
    return team.organisationId.isEmpty() && team.organisation == demoContent().organisation;
}

} // namespace aros::demo
