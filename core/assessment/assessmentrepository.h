#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/history.h"
#include "core/common/result.h"

namespace aros::assessment {

// What storage must offer. Every call that changes something returns only when the change is durable: "Saved" may be
// shown then and not before. Calls that change an agreed or unknown assessment fail with ReadOnly or NotFound, on a
// full disk with DiskFull; a failed call has changed nothing. The exception are targets, which may always be set.
class AssessmentRepository
{
public:
    virtual ~AssessmentRepository() = default;

    // All assessments that are not deleted, with their answers, latest change first; `limit` 0 means all.
    virtual Result<QList<Assessment>> list(int limit = 0) const = 0;
    // Deleted ones that can still be brought back, latest deletion first.
    virtual Result<QList<Assessment>> deleted() const = 0;
    // ContentChanged when what is stored does not match its hash.
    virtual Result<Assessment> find(const AssessmentId &id) const = 0;
    virtual Result<QList<Team>> teams() const = 0;
    // Those of one team that are not deleted, by round, then by the time of creation.
    virtual Result<QList<Assessment>> ofTeam(const TeamId &team) const = 0;

    // Stores a new draft; gives the team an id when it has none and no team of the same place and name exists.
    virtual Result<Assessment> create(const Assessment &draft) = 0;
    virtual Result<void> saveDetails(const AssessmentId &id, const Details &details) = 0;
    // Stores one answer and the place where the team is. An empty answer removes what was stored.
    virtual Result<void> saveAnswer(const AssessmentId &id, const StatementId &statement, const Answer &answer) = 0;
    virtual Result<void> saveCurrent(const AssessmentId &id, const StatementId &statement) = 0;

    // Of a draft or an agreed assessment alike: a target is a plan and no answer. Removing what is not there is no
    // failure.
    virtual Result<void> saveTarget(const AssessmentId &id, const Target &target) = 0;
    virtual Result<void> removeTarget(const AssessmentId &id, const ThemeId &theme) = 0;

    // Draft to agreed and back. Reopening keeps the agreed state as a revision; the reason must not be empty.
    virtual Result<Assessment> agree(const AssessmentId &id) = 0;
    virtual Result<Assessment> reopen(const AssessmentId &id, const QString &reason) = 0;
    virtual Result<QList<Revision>> revisions(const AssessmentId &id) const = 0;
    // Every change of a rating and of the state since the assessment was created, each an entry of its own; as stored,
    // see findProblem().
    virtual Result<History> history(const AssessmentId &id) const = 0;

    // Deletes so that it can be undone for 30 days.
    virtual Result<void> remove(const AssessmentId &id) = 0;
    virtual Result<void> restore(const AssessmentId &id) = 0;
};

constexpr int DaysToUndoDeletion = 30;

} // namespace aros::assessment
