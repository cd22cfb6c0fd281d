#include "core/report/lastanswer.h"

#include "core/assessment/rounds.h"

#include <algorithm>

namespace aros::report {

using questions::SetComparison;

namespace {

bool isRegrouped(const SetComparison &comparison, const StatementId &now)
{
    const auto has = [&now](const SetComparison::Regrouping &group) { return group.later.contains(now); };
    return std::any_of(comparison.split.cbegin(), comparison.split.cend(), has) ||
           std::any_of(comparison.merged.cbegin(), comparison.merged.cend(), has);
}

LastAnswer pairedAnswer(const EarlierRound &last, const SetComparison::Pair &pair)
{
    LastAnswer found;
    found.asked = pair.reworded ? LastAnswer::Asked::Reworded : LastAnswer::Asked::Same;
    found.answer = last.assessment.answer(pair.earlier);
    const int index = last.set->indexOf(pair.earlier);
    if (pair.reworded && index >= 0)
        found.wording = last.set->statementAt(index).statement;
    return found;
}

} // namespace

std::optional<LastAnswer> lastAnswer(const EarlierRound &last, const StatementId &now)
{
    const SetComparison &comparison = last.comparison;
    if (!comparison.related)
        return std::nullopt;
    const auto pair = std::find_if(comparison.pairs.cbegin(), comparison.pairs.cend(),
                                   [&now](const SetComparison::Pair &one) { return one.later == now; });
    if (pair != comparison.pairs.cend())
        return pairedAnswer(last, *pair);
    LastAnswer none;
    none.asked = isRegrouped(comparison, now) ? LastAnswer::Asked::Otherwise : LastAnswer::Asked::Not;
    return none;
}

std::optional<EarlierRound> readLastRound(const assessment::Assessment &of,
                                          const assessment::AssessmentRepository &repository,
                                          const questions::QuestionSetCatalog &catalog)
{
    const QList<EarlierRound> rounds = readEarlierRounds(of, repository, catalog).rounds;
    QList<assessment::Assessment> assessments;
    for (const EarlierRound &round : rounds)
        assessments.append(round.assessment);
    const int last = assessment::lastRound(of, assessments);
    return last < 0 ? std::nullopt : std::optional(rounds.at(last));
}

} // namespace aros::report
