#include "core/scoring/change.h"

namespace aros::scoring {

using assessment::Assessment;
using questions::QuestionSet;
using questions::SetComparison;

namespace {

RatedStatement ratedIn(const Assessment &assessment, const StatementId &statement)
{
    return {statement, assessment.answer(statement).rating};
}

QList<RatedStatement> allRatedIn(const Assessment &assessment, const QList<StatementId> &statements)
{
    QList<RatedStatement> rated;
    for (const StatementId &statement : statements)
        rated.append(ratedIn(assessment, statement));
    return rated;
}

QList<RegroupedStatements> regrouped(const Assessment &earlier, const Assessment &later,
                                     const QList<SetComparison::Regrouping> &regroupings)
{
    QList<RegroupedStatements> result;
    for (const SetComparison::Regrouping &regrouping : regroupings)
        result.append({allRatedIn(earlier, regrouping.earlier), allRatedIn(later, regrouping.later)});
    return result;
}

ThemeChange themeChange(int theme, const QuestionSet &set, const QList<StatementChange> &statements)
{
    ThemeChange result;
    result.theme = set.themes().at(theme).id;
    qint64 sum = 0;
    for (const StatementChange &statement : statements) {
        const std::optional<int> difference = statement.difference();
        if (!difference || set.themeIndexAt(set.indexOf(statement.after.statement)) != theme)
            continue;
        sum += *difference;
        ++result.pairs;
    }
    if (result.pairs > 0)
        result.change = Score(sum, result.pairs);
    return result;
}

} // namespace

std::optional<int> StatementChange::difference() const
{
    if (!before.rating || !after.rating)
        return std::nullopt;
    const std::optional<int> earlier = before.rating->level();
    const std::optional<int> later = after.rating->level();
    return earlier && later ? std::optional<int>(*later - *earlier) : std::nullopt;
}

Change changeBetween(const Assessment &earlier, const Assessment &later, const QuestionSet &laterSet,
                     const SetComparison &comparison)
{
    Change change;
    change.related = comparison.related;
    for (const SetComparison::Pair &pair : comparison.pairs) {
        if (laterSet.indexOf(pair.later) >= 0)
            change.statements.append({ratedIn(earlier, pair.earlier), ratedIn(later, pair.later), pair.reworded});
    }
    for (int theme = 0; theme < laterSet.themes().size(); ++theme)
        change.themes.append(themeChange(theme, laterSet, change.statements));
    change.split = regrouped(earlier, later, comparison.split);
    change.merged = regrouped(earlier, later, comparison.merged);
    change.retired = allRatedIn(earlier, comparison.retired);
    change.added = allRatedIn(later, comparison.added);
    return change;
}

} // namespace aros::scoring
