#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/voterepository.h"

#include <QObject>

#include <optional>

namespace aros::assessment {

// The votes of one assessment while a team is working on it. Every change is stored first and shown then: a vote that
// could not be stored is refused, and stays with whoever cast it to try again. Nothing here can tell one person's votes
// from another's, except the last sheet handed in, until another is or the session ends.
class VotingSession final : public QObject
{
    Q_OBJECT

public:
    // `repository` must outlive the session. `smallestGroup` is the setting (core/disclosure), used when a vote ends.
    VotingSession(const Assessment &assessment, Votes votes, questions::QuestionSetPtr set, VoteRepository &repository,
                  int smallestGroup);

    // For votes that end from now on; what is revealed stays as it is.
    void setSmallestGroup(int people) { m_smallestGroup = people; }

    const VotingPlan &plan() const { return m_plan; }
    const questions::QuestionSet &questionSet() const { return *m_set; }
    const Votes &votes() const { return m_votes; }
    StatementVotes at(int index) const;
    bool isOpen(int index) const { return !at(index).revealed; }
    // People who handed in a sheet with this statement on it.
    int peopleAt(int index) const { return at(index).people; }
    // Positions in the set whose vote is still open; of one theme or of all.
    QList<int> openStatements() const;
    QList<int> openStatementsOf(int themeIndex) const;
    // Positions on which there are votes that are not revealed.
    QList<int> votedAndOpen() const;

    Result<void> setHands(int index, const Tally &hands);
    // A sheet of private or paper votes, of positions in the set. A group is kept only if the plan says so.
    Result<void> handIn(const StaffGroupId &group, const QList<int> &asked, const QHash<int, Rating> &ratings);
    bool canTakeBack() const { return m_last.has_value(); }
    // Takes back the sheet that was handed in last, so that a slip can be typed again; false when there is none.
    Result<void> takeBackLast();
    // From here on nobody can know what the last sheet was.
    void forgetLast() { m_last.reset(); }

    // Ends the vote on one statement; with sheets on its whole theme, because nobody hands in half a sheet.
    Result<void> reveal(int index);
    Result<void> revealAll();
    // The positions that reveal(index) would end.
    QList<int> revealedWith(int index) const;

signals:
    void changed(); // of any statement's votes

private:
    Result<void> reveal(const QList<int> &indices);

    AssessmentId m_id;
    VotingPlan m_plan;
    Votes m_votes;
    questions::QuestionSetPtr m_set;
    VoteRepository &m_repository;
    int m_smallestGroup;
    std::optional<Ballot> m_last;
};

} // namespace aros::assessment
