#pragma once

#include "core/assessment/voterepository.h"
#include "core/storage/assessmentrows.h"
#include "core/storage/voterows.h"

#include <functional>

namespace aros::storage {

// Votes over an SQLite file. Neither the assessment's time of change nor the workspace's number rises with a vote:
// either would tell when somebody voted, and how often. Only the number rises where votes are revealed, which the team
// does together.
class SqliteVoteRepository final : public assessment::VoteRepository
{
public:
    explicit SqliteVoteRepository(Database &database); // must outlive the repository

    Result<assessment::Votes> votes(const AssessmentId &id) const override;
    Result<void> saveHands(const AssessmentId &id, const StatementId &statement,
                           const assessment::Tally &hands) override;
    Result<void> handIn(const AssessmentId &id, const assessment::Ballot &ballot) override;
    Result<void> handInAll(const AssessmentId &id, const assessment::CollectedVotes &collected) override;
    Result<void> takeBack(const AssessmentId &id, const assessment::Ballot &ballot) override;
    Result<void> reveal(const AssessmentId &id, const QList<StatementId> &statements, int smallestGroup) override;

private:
    using Edit = std::function<Result<assessment::Votes>(assessment::Votes before)>;
    Result<void> change(const AssessmentId &id, const Edit &edit);
    Result<void> requireDraft(const AssessmentId &id) const;

    Database &m_database;
    AssessmentRows m_assessments;
    mutable VoteRows m_rows;
};

} // namespace aros::storage
