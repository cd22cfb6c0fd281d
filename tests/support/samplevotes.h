#pragma once

#include "core/assessment/votes.h"
#include "core/questions/questionset.h"

#include <array>

namespace aros::tests {

using Counts = std::array<int, 7>; // levels 0 to 4, not applicable, don't know

inline assessment::Tally tallyOf(const Counts &counts)
{
    assessment::Tally tally;
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        tally.set(assessment::Tally::ratings().at(static_cast<qsizetype>(kind)), counts[kind]);
    return tally;
}

// The votes of no group on one statement, revealed.
inline assessment::StatementVotes revealedVotes(const Counts &counts)
{
    const assessment::Tally tally = tallyOf(counts);
    return {{}, {{StaffGroupId(), tally}}, tally.total(), true};
}

// Thirty-eight people of three staff groups, one of them too small to be shown, on every statement: close, spread, in
// two camps and with don't knows by turns. Only four people voted on the eighth statement; the twelfth is still open.
inline assessment::Votes sampleVotes(const questions::QuestionSet &set)
{
    const std::array<Counts, 4> nurses{
        {{0, 3, 12, 0, 0, 0, 0}, {3, 3, 3, 3, 3, 0, 0}, {8, 0, 0, 0, 7, 0, 0}, {0, 5, 6, 0, 0, 1, 3}}};
    assessment::Votes votes;
    for (int index = 0; index < set.statementCount(); ++index) {
        Counts support{};
        support.at(static_cast<std::size_t>(index % 5)) = 5;
        support.at(static_cast<std::size_t>((index + 1) % 5)) = 7;
        Counts others{};
        others.at(static_cast<std::size_t>(index % 5)) = 11;
        assessment::StatementVotes statement;
        statement.sheets = {{StaffGroupId(QStringLiteral("nursing-midwifery")),
                             tallyOf(nurses.at(static_cast<std::size_t>(index % 4)))},
                            {StaffGroupId(QStringLiteral("additional-clinical-services")), tallyOf(support)},
                            {StaffGroupId(), tallyOf(others)}};
        statement.people = 38;
        statement.revealed = index != 11;
        votes.insert(set.statementAt(index).id, index == 7 ? revealedVotes({0, 2, 2, 0, 0, 0, 0}) : statement);
    }
    return votes;
}

inline assessment::VotingPlan samplePlan()
{
    return *assessment::VotingPlan::fromCode(QStringLiteral("private paper groups"));
}

} // namespace aros::tests
