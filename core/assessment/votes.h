#pragma once

#include "core/assessment/rating.h"
#include "core/common/ids.h"
#include "core/common/result.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <array>

namespace aros::assessment {

// How people answer before anyone talks. Several ways may be used in one assessment, such as paper for the night shift
// and hands for the day shift. None of them: the room simply agrees.
struct VotingPlan {
    bool hands = false;       // how many showed each level
    bool privately = false;   // each person in turn, on a screen that hides the others
    bool paper = false;       // printed sheets, typed in later
    bool staffGroups = false; // private and paper votes come with a staff group, for pooled results only

    bool isUsed() const { return hands || privately || paper; }
    // A person answers many statements in one go, rather than the room one.
    bool hasSheets() const { return privately || paper; }

    // "hands private paper groups", with the words that apply; empty without votes. The same in every language.
    QString code() const;
    static std::optional<VotingPlan> fromCode(const QString &code);

    friend bool operator==(const VotingPlan &, const VotingPlan &) = default;
};

// How many voted what on one statement. A vote is a rating of any kind; somebody who left the statement out is not in
// here.
class Tally
{
public:
    int count(const Rating &rating) const { return m_counts.at(place(rating)); }
    int atLevel(int level) const { return m_counts.at(static_cast<std::size_t>(level)); } // 0 to 4
    int withLevel() const;
    int total() const;
    bool isEmpty() const { return total() == 0; }

    void set(const Rating &rating, int count) { m_counts.at(place(rating)) = count; }
    void add(const Rating &rating, int count = 1) { m_counts.at(place(rating)) += count; }
    Tally &operator+=(const Tally &other);

    // The ratings in the order of their codes: levels 0 to 4, not applicable, don't know.
    static const QList<Rating> &ratings();

    friend Tally operator+(Tally a, const Tally &b) { return a += b; }
    friend bool operator==(const Tally &, const Tally &) = default;

private:
    static std::size_t place(const Rating &rating);

    std::array<int, 7> m_counts{};
};

constexpr int MostVotes = 999; // on one statement, of one kind

// One person's votes. It exists as a whole only while that person votes: handing it in adds to the counts and nothing
// of it is kept.
struct Ballot {
    StaffGroupId group;                 // empty: not stated
    QList<StatementId> asked;           // what the person was shown
    QHash<StatementId, Rating> ratings; // of `asked`; what is absent was left out

    friend bool operator==(const Ballot &, const Ballot &) = default;
};

// The votes on one statement. Until they are revealed nothing of them is shown, exported or backed up; afterwards no
// vote can be added, and small staff groups have been put together for good.
struct StatementVotes {
    Tally hands;                      // until revealed; then they are among `sheets`, under no group
    QMap<StaffGroupId, Tally> sheets; // private and paper votes; the empty group holds everybody who is in none
    int people = 0;                   // who handed in a sheet that has the statement on it, left out or not
    bool revealed = false;

    Tally pooled() const;
    bool isEmpty() const { return people == 0 && pooled().isEmpty(); }

    friend bool operator==(const StatementVotes &, const StatementVotes &) = default;
};

using Votes = QHash<StatementId, StatementVotes>; // absent: no votes

// Also where the votes on a statement were revealed without any.
bool anybodyVoted(const Votes &votes);

// What holds for every change of votes, wherever they are stored. VoteClosed once revealed, InvalidValue for counts
// outside 0 to MostVotes, a rating of what was not asked, or a statement that is asked twice.
Result<StatementVotes> withHands(StatementVotes votes, const Tally &hands);
Result<Votes> withBallot(Votes votes, const Ballot &ballot);
// Takes back exactly what withBallot() added. InvalidValue when that is not in the counts.
Result<Votes> withoutBallot(Votes votes, const Ballot &ballot);
// Ends the vote: all ways together, and staff groups of fewer than `smallestGroup` people (5 or more) under no group,
// with as many others as it takes that those are not a small group again (core/disclosure).
Result<StatementVotes> revealed(const StatementVotes &votes, int smallestGroup);

// Canonical bytes and their SHA-256, as of an assessment (assessment.h). Empty when there are no votes.
QString votesHash(const Votes &votes);

} // namespace aros::assessment
