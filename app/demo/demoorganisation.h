#pragma once

#include "core/assessment/assessmentrepository.h"
#include "core/assessment/voterepository.h"
#include "core/common/clock.h"

#include <QDateTime>

namespace aros::demo {

constexpr quint32 UsualSeed = 20260310;

// A clock that is set, so that what is made up carries the dates on which it would have happened.
class DemoClock final : public Clock
{
public:
    explicit DemoClock(QDateTime now) : m_now(std::move(now)) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

// Where the made-up organisation goes.
struct DemoTarget {
    assessment::AssessmentRepository &assessments;
    assessment::VoteRepository &votes;
};

// A made-up health board: twelve teams with an agreed baseline, but one that is half-way, and one team with a follow-up
// round and targets; four of the teams voted. All names end in "(demo)", which reads the same in both languages. Ids
// are the same everywhere, so what is there already is left as it is, and what was deleted is brought back. Gives the
// number of assessments that were added or brought back.
//
// `clock` must be the one that the repositories ask for the time. It is moved through the past and ends at the time at
// which it stood; hand over null where it cannot be moved: then everything is made now.
Result<int> addDemoOrganisation(const DemoTarget &target, const questions::QuestionSet &set, const QDateTime &now,
                                DemoClock *clock, quint32 seed = UsualSeed);

// Whether a team belongs to the made-up organisation.
bool isDemoTeam(const assessment::Team &team);

} // namespace aros::demo
