#pragma once

#include "core/assessment/votes.h"

namespace aros::assessment {

// Votes that were collected elsewhere. Hands replace those of their statement, sheets come on top.
struct CollectedVotes {
    QHash<StatementId, Tally> hands;
    QList<Ballot> sheets;
};

// What storage must offer for votes. Every call that changes something returns when the change is durable, changes all
// or nothing, and leaves no trace of when or in which order anybody voted: no time, no number, no row of one person.
// Fails with NotFound, with ReadOnly once the assessment is agreed, and with what votes.h says.
class VoteRepository
{
public:
    virtual ~VoteRepository() = default;

    // ContentChanged when what is stored does not match its hash.
    virtual Result<Votes> votes(const AssessmentId &id) const = 0;
    virtual Result<void> saveHands(const AssessmentId &id, const StatementId &statement, const Tally &hands) = 0;
    virtual Result<void> handIn(const AssessmentId &id, const Ballot &ballot) = 0;
    virtual Result<void> handInAll(const AssessmentId &id, const CollectedVotes &collected) = 0;
    virtual Result<void> takeBack(const AssessmentId &id, const Ballot &ballot) = 0;
    // Ends the vote on each of `statements` that is still open; see revealed().
    virtual Result<void> reveal(const AssessmentId &id, const QList<StatementId> &statements, int smallestGroup) = 0;
};

} // namespace aros::assessment
