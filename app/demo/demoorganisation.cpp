#include "app/demo/demoorganisation.h"

#include "app/demo/demoassessment.h"

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

Result<void> add(AssessmentRepository &repository, const DemoAssessment &made, DemoClock *clock)
{
    moveTo(clock, made.started);
    if (const Result<Assessment> created = repository.create(made.draft); !created)
        return failure(created.error());
    if (!made.agreed.isValid())
        return {};
    moveTo(clock, made.agreed);
    if (const Result<Assessment> agreed = repository.agree(made.draft.id); !agreed)
        return failure(agreed.error());
    return {};
}

Result<void> bringBack(AssessmentRepository &repository, const DemoAssessment &made, const QDateTime &now,
                       DemoClock *clock)
{
    moveTo(clock, now); // how long something can be brought back is counted from the present
    return repository.restore(made.draft.id);
}

Result<int> addAll(AssessmentRepository &repository, const QList<DemoAssessment> &wanted, const QDateTime &now,
                   DemoClock *clock)
{
    const Result<QSet<AssessmentId>> present = idsOf(repository.list());
    const Result<QSet<AssessmentId>> deleted = idsOf(repository.deleted());
    if (!present || !deleted)
        return failure(present ? deleted.error() : present.error());
    int added = 0;
    for (const DemoAssessment &made : wanted) {
        if (present->contains(made.draft.id))
            continue;
        const Result<void> done =
            deleted->contains(made.draft.id) ? bringBack(repository, made, now, clock) : add(repository, made, clock);
        if (!done)
            return failure(done.error());
        ++added;
    }
    return added;
}

} // namespace

Result<int> addDemoOrganisation(AssessmentRepository &repository, const questions::QuestionSet &set,
                                const QDateTime &now, DemoClock *clock, quint32 seed)
{
    const QDateTime before = clock ? clock->now() : QDateTime();
    Result<int> added = addAll(repository, demoAssessments(set, now, seed), now, clock);
    moveTo(clock, before);
    return added;
}

bool isDemoTeam(const assessment::Team &team)
{
    return team.organisationId.isEmpty() && team.organisation == demoContent().organisation;
}

} // namespace aros::demo
