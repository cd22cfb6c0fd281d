#include "app/demo/demovotes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace aros::demo {

using assessment::Rating;
using assessment::VotingPlan;

namespace {

constexpr double GroupBias = 0.8;  // levels between the keenest staff group and the most critical one
constexpr double PersonBias = 0.5; // levels by which a person strays from their group at most
constexpr double CampBias = 1.6;   // levels by which two camps stray where they see it differently
constexpr int OneInCamps = 9;      // statements
constexpr int PercentDontKnow = 4;
constexpr int PercentDontKnowAgreed = 55; // where the team agreed on it
constexpr int PercentNotApplicable = 70;  // where the team agreed on it
constexpr int PercentLeftOut = 2;         // of the statements on a sheet
constexpr int PercentOfSheetsIn = 75;     // while votes are open

struct Voter {
    StaffGroupId group;
    double bias = 0;
    bool nights = false;
    bool critical = false; // on which side where there are two camps
};

class VoteWriter
{
public:
    VoteWriter(const questions::QuestionSet &set, const TeamProfile &team,
               const QHash<StatementId, assessment::Answer> &agreed, quint32 seed)
        : m_set(set),
          m_team(team),
          m_agreed(agreed),
          m_plan(VotingPlan::fromCode(team.voting).value_or(VotingPlan())),
          m_chance(seed ^ 0x766f7465U)
    {
        addVoters();
        for (int index = 0; index < set.statementCount(); ++index)
            m_scatters.append(0.4 + 0.12 * m_chance.bounded(10));
    }

    DemoVotes written();

private:
    void addVoters();
    double stray() { return (m_chance.bounded(1000) + m_chance.bounded(1000)) / 999.0 - 1.0; } // most near 0
    bool happens(int percent) { return m_chance.bounded(100) < percent; }
    double levelOf(int index) const;
    Rating vote(const Voter &voter, int index);
    void voteByHands(const Voter &voter, const QList<int> &statements);
    void voteOnSheet(const Voter &voter, const QList<int> &statements);
    void collect(const QList<int> &statements, int percentOfVoters);

    const questions::QuestionSet &m_set;
    const TeamProfile &m_team;
    const QHash<StatementId, assessment::Answer> &m_agreed;
    VotingPlan m_plan;
    QRandomGenerator m_chance;
    QList<Voter> m_voters;
    QList<double> m_scatters; // one a statement
    DemoVotes m_votes;
};

void VoteWriter::addVoters()
{
    const auto groups = std::max(1.0, static_cast<double>(m_team.room.size()) - 1);
    for (qsizetype group = 0; group < m_team.room.size(); ++group) {
        const double groupBias = GroupBias * (0.5 - static_cast<double>(group) / groups);
        for (int person = 0; person < m_team.room.at(group).present; ++person)
            m_voters.append(
                {m_team.room.at(group).group, groupBias + PersonBias * stray(), person % 4 == 3, person % 2 == 1});
    }
}

// Where the team agreed on no level, what its profile lets expect.
double VoteWriter::levelOf(int index) const
{
    const auto agreed = m_agreed.constFind(m_set.statementAt(index).id);
    if (agreed != m_agreed.cend() && agreed->rating && agreed->rating->level())
        return *agreed->rating->level();
    return m_team.levels.value(m_set.themeIndexAt(index));
}

Rating VoteWriter::vote(const Voter &voter, int index)
{
    const std::optional<Rating> agreed = m_agreed.value(m_set.statementAt(index).id).rating;
    if (agreed == Rating::notApplicable() && happens(PercentNotApplicable))
        return Rating::notApplicable();
    if (happens(agreed == Rating::dontKnow() ? PercentDontKnowAgreed : PercentDontKnow))
        return Rating::dontKnow();
    const bool camps = index % OneInCamps == OneInCamps / 2;
    const double level = levelOf(index) + voter.bias + (camps ? (voter.critical ? -CampBias : CampBias) : 0) +
                         2 * m_scatters.at(index) * stray();
    return *Rating::atLevel(
        std::clamp(static_cast<int>(std::lround(level)), questions::LowestLevel, questions::HighestLevel));
}

void VoteWriter::voteByHands(const Voter &voter, const QList<int> &statements)
{
    for (const int index : statements)
        m_votes.collected.hands[m_set.statementAt(index).id].add(vote(voter, index));
}

void VoteWriter::voteOnSheet(const Voter &voter, const QList<int> &statements)
{
    assessment::Ballot sheet;
    if (m_plan.staffGroups)
        sheet.group = voter.group;
    for (const int index : statements) {
        const StatementId &statement = m_set.statementAt(index).id;
        sheet.asked.append(statement);
        const Rating rating = vote(voter, index);
        if (!happens(PercentLeftOut))
            sheet.ratings.insert(statement, rating);
    }
    m_votes.collected.sheets.append(sheet);
}

void VoteWriter::collect(const QList<int> &statements, int percentOfVoters)
{
    const qsizetype voters = m_voters.size() * percentOfVoters / 100;
    for (qsizetype index = 0; index < voters; ++index) {
        const Voter &voter = m_voters.at(index);
        if (m_plan.hands && !(m_plan.hasSheets() && voter.nights))
            voteByHands(voter, statements);
        else
            voteOnSheet(voter, statements);
    }
}

DemoVotes VoteWriter::written()
{
    if (!m_plan.isUsed())
        return {};
    const int reached = m_team.halfWay ? m_team.halfWay->reached : m_set.statementCount();
    // The theme that is being talked about is revealed; on the next one some have voted already.
    const int openTheme = m_team.halfWay ? m_set.themeIndexAt(reached - 1) + 1 : questions::ThemeCount;
    QList<int> done;
    QList<int> open;
    for (int index = 0; index < m_set.statementCount(); ++index) {
        if (m_set.themeIndexAt(index) < openTheme)
            done.append(index);
        else if (m_set.themeIndexAt(index) == openTheme)
            open.append(index);
    }
    collect(done, 100);
    if (!open.isEmpty())
        collect(open, PercentOfSheetsIn);
    for (const int index : std::as_const(done))
        m_votes.revealed.append(m_set.statementAt(index).id);
    return m_votes;
}

} // namespace

DemoVotes demoVotes(const questions::QuestionSet &set, const TeamProfile &team,
                    const QHash<StatementId, assessment::Answer> &agreed, quint32 seed)
{
    return VoteWriter(set, team, agreed, seed).written();
}

} // namespace aros::demo
