#include "core/scoring/scorecalculator.h"

#include <algorithm>

namespace aros::scoring {

using assessment::Assessment;
using assessment::Rating;
using questions::QuestionSet;

namespace {

ThemeScore scoreTheme(const questions::Theme &theme, const Assessment &assessment)
{
    ThemeScore result;
    result.theme = theme.id;
    qint64 sum = 0;
    for (const questions::Statement &statement : theme.statements) {
        ++result.total;
        const std::optional<Rating> rating = assessment.answer(statement.id).rating;
        if (!rating) {
            ++result.unanswered;
        } else if (rating->kind() == Rating::Kind::NotApplicable) {
            ++result.notApplicable;
        } else if (rating->kind() == Rating::Kind::DontKnow) {
            ++result.dontKnow;
        } else {
            ++result.scored;
            sum += rating->level().value();
        }
    }
    result.applicable = result.total - result.notApplicable;
    if (result.scored > 0 && result.scored * 100 >= result.applicable * NeededPercent)
        result.score = Score(sum, result.scored);
    return result;
}

QList<RankedStatement> scoredStatements(const QuestionSet &set, const Assessment &assessment)
{
    QList<RankedStatement> scored;
    for (int index = 0; index < set.statementCount(); ++index) {
        const std::optional<Rating> rating = assessment.answer(set.statementAt(index).id).rating;
        if (rating && rating->level())
            scored.append({index, *rating->level()});
    }
    return scored;
}

using Levels = QList<int>;

// Which levels, from the first of `order` on, make up a list: at least RankedCount statements, never half a level.
Levels takenLevels(const Levels &order, const QList<RankedStatement> &scored)
{
    Levels taken;
    qsizetype size = 0;
    for (const int level : order) {
        const auto group = std::count_if(scored.begin(), scored.end(), [level](const RankedStatement &statement) {
            return statement.level == level;
        });
        if (size >= RankedCount || (size > 0 && size + group > RankedLimit))
            break;
        taken.append(level);
        size += group;
    }
    return taken;
}

QList<RankedStatement> statementsAt(const Levels &levels, const QList<RankedStatement> &scored)
{
    QList<RankedStatement> result;
    for (const int level : levels)
        std::copy_if(scored.begin(), scored.end(), std::back_inserter(result),
                     [level](const RankedStatement &statement) { return statement.level == level; });
    return result;
}

// The levels that occur, lowest first.
Levels occurringLevels(const QList<RankedStatement> &scored)
{
    Levels levels;
    for (int level = questions::LowestLevel; level <= questions::HighestLevel; ++level) {
        if (std::any_of(scored.begin(), scored.end(),
                        [level](const RankedStatement &statement) { return statement.level == level; }))
            levels.append(level);
    }
    return levels;
}

} // namespace

Scores calculateScores(const QuestionSet &set, const Assessment &assessment)
{
    Scores scores;
    Score sum;
    for (const questions::Theme &theme : set.themes()) {
        scores.themes.append(scoreTheme(theme, assessment));
        if (const std::optional<Score> &score = scores.themes.constLast().score) {
            ++scores.themesScored;
            sum = sum + *score;
        }
    }
    if (scores.themesScored >= NeededThemes)
        scores.overall = sum / scores.themesScored;
    return scores;
}

Ranking rankStatements(const QuestionSet &set, const Assessment &assessment)
{
    const QList<RankedStatement> scored = scoredStatements(set, assessment);
    Levels rising = occurringLevels(scored);
    if (rising.size() < 2)
        return {};

    const int highest = rising.takeLast();
    const Levels priorities = takenLevels(rising, scored);
    Levels falling{highest};
    for (auto level = rising.crbegin(); level != rising.crend() && *level > priorities.constLast(); ++level)
        falling.append(*level);
    return {statementsAt(takenLevels(falling, scored), scored), statementsAt(priorities, scored)};
}

} // namespace aros::scoring
