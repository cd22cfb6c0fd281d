#pragma once

#include "core/assessment/votes.h"
#include "core/storage/database.h"

namespace aros::storage {

// The statements about votes, one step each; begins no transaction.
class VoteRows
{
public:
    explicit VoteRows(Database &database) : m_database(database) {}

    Result<assessment::Votes> read(const AssessmentId &id) const;
    // Of the revealed votes, as stored; empty when there are none.
    Result<QString> storedHash(const AssessmentId &id) const;
    // Replaces all of the assessment's rows, written in their own order: two ways to the same counts leave the same
    // rows at the same places.
    Result<void> write(const AssessmentId &id, const assessment::Votes &votes);
    // Takes out of a copy what only the workspace itself may hold: votes that are not revealed.
    Result<void> removeOpen();
    // Lets the workspace's number rise, by which the next backup knows that there is something new.
    Result<void> countReveal();

private:
    Result<void> writeStatement(const AssessmentId &id, const StatementId &statement,
                                const assessment::StatementVotes &votes);
    Result<void> run(const QString &sql, const Values &values);

    Database &m_database;
};

// The part of `votes` that is revealed; what the stored hash covers.
assessment::Votes revealedVotes(const assessment::Votes &votes);

} // namespace aros::storage
