#include "core/storage/sqlitevoterepository.h"

#include "core/storage/sqltransaction.h"
#include "core/storage/steps.h"

namespace aros::storage {

using assessment::Ballot;
using assessment::StatementVotes;
using assessment::Tally;
using assessment::Votes;

namespace {

Result<Votes> withHandsOn(const StatementId &statement, const Tally &hands, Votes votes)
{
    const Result<StatementVotes> after = assessment::withHands(votes.value(statement), hands);
    if (!after)
        return failure(after.error());
    if (after->isEmpty())
        votes.remove(statement);
    else
        votes.insert(statement, *after);
    return votes;
}

} // namespace

SqliteVoteRepository::SqliteVoteRepository(Database &database)
    : m_database(database),
      m_assessments(database),
      m_rows(database)
{
}

Result<Votes> SqliteVoteRepository::votes(const AssessmentId &id) const
{
    const Result<Votes> votes = m_rows.read(id);
    const Result<QString> hash = m_rows.storedHash(id);
    if (!votes || !hash)
        return failure(votes ? hash.error() : votes.error());
    if (*hash != assessment::votesHash(revealedVotes(*votes)))
        return failure(ErrorCode::ContentChanged, id.text());
    return votes;
}

Result<void> SqliteVoteRepository::saveHands(const AssessmentId &id, const StatementId &statement, const Tally &hands)
{
    return change(id, [&](Votes votes) { return withHandsOn(statement, hands, std::move(votes)); });
}

Result<void> SqliteVoteRepository::handIn(const AssessmentId &id, const Ballot &ballot)
{
    return change(id, [&](Votes votes) { return assessment::withBallot(std::move(votes), ballot); });
}

Result<void> SqliteVoteRepository::handInAll(const AssessmentId &id, const assessment::CollectedVotes &collected)
{
    return change(id, [&](Votes before) {
        Result<Votes> votes(std::move(before));
        for (auto it = collected.hands.cbegin(); votes && it != collected.hands.cend(); ++it)
            votes = withHandsOn(it.key(), it.value(), std::move(*votes));
        for (auto it = collected.sheets.cbegin(); votes && it != collected.sheets.cend(); ++it)
            votes = assessment::withBallot(std::move(*votes), *it);
        return votes;
    });
}

Result<void> SqliteVoteRepository::takeBack(const AssessmentId &id, const Ballot &ballot)
{
    return change(id, [&](Votes votes) { return assessment::withoutBallot(std::move(votes), ballot); });
}

Result<void> SqliteVoteRepository::reveal(const AssessmentId &id, const QList<StatementId> &statements,
                                          int smallestGroup)
{
    return change(id, [&](Votes votes) -> Result<Votes> {
        if (const Result<void> counted = m_rows.countReveal(); !counted)
            return failure(counted.error());
        for (const StatementId &statement : statements) {
            const Result<StatementVotes> after = assessment::revealed(votes.value(statement), smallestGroup);
            if (!after)
                return failure(after.error());
            votes.insert(statement, *after);
        }
        return votes;
    });
}

Result<void> SqliteVoteRepository::change(const AssessmentId &id, const Edit &edit)
{
    if (m_database.isFrozen())
        return failure(ErrorCode::ReadOnly, m_database.path());
    SqlTransaction transaction(m_database);
    const auto apply = [&]() -> Result<void> {
        Result<Votes> before = votes(id);
        if (!before)
            return failure(before.error());
        const Result<Votes> after = edit(std::move(*before));
        return after ? m_rows.write(id, *after) : failure(after.error());
    };
    return inOrder([&] { return transaction.begun(); }, [&] { return requireDraft(id); }, apply,
                   [&] { return transaction.commit(); });
}

Result<void> SqliteVoteRepository::requireDraft(const AssessmentId &id) const
{
    const Result<StoredAssessment> stored = m_assessments.find(id);
    if (!stored)
        return failure(stored.error());
    if (stored->deleted.isValid())
        return failure(ErrorCode::NotFound, id.text());
    if (stored->assessment.state == assessment::State::Agreed)
        return failure(ErrorCode::ReadOnly, id.text());
    return {};
}

} // namespace aros::storage
