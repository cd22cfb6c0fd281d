#include "core/assessment/votingsession.h"

namespace aros::assessment {

VotingSession::VotingSession(const Assessment &assessment, Votes votes, questions::QuestionSetPtr set,
                             VoteRepository &repository, int smallestGroup)
    : m_id(assessment.id),
      m_plan(assessment.details.voting),
      m_votes(std::move(votes)),
      m_set(std::move(set)),
      m_repository(repository),
      m_smallestGroup(smallestGroup)
{
}

StatementVotes VotingSession::at(int index) const
{
    return m_votes.value(m_set->statementAt(index).id);
}

QList<int> VotingSession::openStatements() const
{
    QList<int> open;
    for (int theme = 0; theme < m_set->themes().size(); ++theme)
        open += openStatementsOf(theme);
    return open;
}

QList<int> VotingSession::openStatementsOf(int themeIndex) const
{
    QList<int> open;
    const int first = m_set->firstIndexOf(themeIndex);
    for (int index = first; index < first + m_set->themes().at(themeIndex).statements.size(); ++index) {
        if (isOpen(index))
            open.append(index);
    }
    return open;
}

QList<int> VotingSession::votedAndOpen() const
{
    QList<int> voted;
    for (const int index : openStatements()) {
        if (!at(index).isEmpty())
            voted.append(index);
    }
    return voted;
}

Result<void> VotingSession::setHands(int index, const Tally &hands)
{
    const StatementId statement = m_set->statementAt(index).id;
    const Result<StatementVotes> after = withHands(m_votes.value(statement), hands);
    if (!after)
        return failure(after.error());
    if (const Result<void> saved = m_repository.saveHands(m_id, statement, hands); !saved)
        return saved;
    if (after->isEmpty())
        m_votes.remove(statement);
    else
        m_votes.insert(statement, *after);
    emit changed();
    return {};
}

Result<void> VotingSession::handIn(const StaffGroupId &group, const QList<int> &asked,
                                   const QHash<int, Rating> &ratings)
{
    Ballot ballot;
    ballot.group = m_plan.staffGroups ? group : StaffGroupId();
    for (const int index : asked)
        ballot.asked.append(m_set->statementAt(index).id);
    for (auto it = ratings.cbegin(); it != ratings.cend(); ++it)
        ballot.ratings.insert(m_set->statementAt(it.key()).id, it.value());
    const Result<Votes> after = withBallot(m_votes, ballot);
    if (!after)
        return failure(after.error());
    if (const Result<void> saved = m_repository.handIn(m_id, ballot); !saved)
        return saved;
    m_votes = *after;
    m_last = ballot;
    emit changed();
    return {};
}

Result<void> VotingSession::takeBackLast()
{
    if (!m_last)
        return failure(ErrorCode::NotFound);
    const Result<Votes> after = withoutBallot(m_votes, *m_last);
    if (!after)
        return failure(after.error());
    if (const Result<void> saved = m_repository.takeBack(m_id, *m_last); !saved)
        return saved;
    m_votes = *after;
    m_last.reset();
    emit changed();
    return {};
}

QList<int> VotingSession::revealedWith(int index) const
{
    if (m_plan.hasSheets())
        return openStatementsOf(m_set->themeIndexAt(index));
    return isOpen(index) ? QList<int>{index} : QList<int>{};
}

Result<void> VotingSession::reveal(int index)
{
    return reveal(revealedWith(index));
}

Result<void> VotingSession::revealAll()
{
    return reveal(votedAndOpen());
}

Result<void> VotingSession::reveal(const QList<int> &indices)
{
    Votes after = m_votes;
    QList<StatementId> statements;
    for (const int index : indices) {
        const StatementId statement = m_set->statementAt(index).id;
        const Result<StatementVotes> ended = revealed(m_votes.value(statement), m_smallestGroup);
        if (!ended)
            return failure(ended.error());
        after.insert(statement, *ended);
        statements.append(statement);
    }
    if (const Result<void> saved = m_repository.reveal(m_id, statements, m_smallestGroup); !saved)
        return saved;
    m_votes = after;
    m_last.reset();
    emit changed();
    return {};
}

} // namespace aros::assessment
