#pragma once

#include "core/assessment/voterepository.h"

#include <optional>

namespace aros::tests {

// Votes without a file, by the same rules. Knows nothing of assessments: any id may be voted on.
class MemoryVoteRepository final : public assessment::VoteRepository
{
public:
    // The next call that changes something fails with this.
    void failNext(const Error &error) { m_failure = error; }

    // No votes can be read from now on.
    void failReading(const Error &error) { m_unreadable = error; }

    // As if they had been there before.
    void put(const AssessmentId &id, const assessment::Votes &votes) { m_votes.insert(id, votes); }

    Result<assessment::Votes> votes(const AssessmentId &id) const override
    {
        if (m_unreadable)
            return failure(*m_unreadable);
        return m_votes.value(id);
    }
    Result<void> saveHands(const AssessmentId &id, const StatementId &statement,
                           const assessment::Tally &hands) override
    {
        const Result<assessment::StatementVotes> after =
            assessment::withHands(m_votes.value(id).value(statement), hands);
        return after ? change([&] { m_votes[id].insert(statement, *after); }) : failure(after.error());
    }
    Result<void> handIn(const AssessmentId &id, const assessment::Ballot &ballot) override
    {
        return replace(id, assessment::withBallot(m_votes.value(id), ballot));
    }
    Result<void> handInAll(const AssessmentId &id, const assessment::CollectedVotes &collected) override
    {
        assessment::Votes after = m_votes.value(id);
        for (auto it = collected.hands.cbegin(); it != collected.hands.cend(); ++it) {
            const Result<assessment::StatementVotes> voted = assessment::withHands(after.value(it.key()), it.value());
            if (!voted)
                return failure(voted.error());
            after.insert(it.key(), *voted);
        }
        for (const assessment::Ballot &sheet : collected.sheets) {
            const Result<assessment::Votes> voted = assessment::withBallot(after, sheet);
            if (!voted)
                return failure(voted.error());
            after = *voted;
        }
        return replace(id, after);
    }
    Result<void> takeBack(const AssessmentId &id, const assessment::Ballot &ballot) override
    {
        return replace(id, assessment::withoutBallot(m_votes.value(id), ballot));
    }
    Result<void> reveal(const AssessmentId &id, const QList<StatementId> &statements, int smallestGroup) override
    {
        assessment::Votes after = m_votes.value(id);
        for (const StatementId &statement : statements) {
            const Result<assessment::StatementVotes> ended =
                assessment::revealed(after.value(statement), smallestGroup);
            if (!ended)
                return failure(ended.error());
            after.insert(statement, *ended);
        }
        return replace(id, after);
    }

private:
    template <typename Step> Result<void> change(Step &&step)
    {
        if (m_failure) {
            const Error error = *std::exchange(m_failure, std::nullopt);
            return failure(error);
        }
        step();
        return {};
    }
    Result<void> replace(const AssessmentId &id, const Result<assessment::Votes> &after)
    {
        return after ? change([&] { m_votes.insert(id, *after); }) : failure(after.error());
    }

    QHash<AssessmentId, assessment::Votes> m_votes;
    std::optional<Error> m_unreadable;
    std::optional<Error> m_failure;
};

} // namespace aros::tests
