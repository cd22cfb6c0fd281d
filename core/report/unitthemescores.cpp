#include "core/report/unitthemescores.h"

#include "core/scoring/scorecalculator.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace aros::report {

using assessment::Assessment;
using assessment::Team;
using metrics::UnitLevel;
using metrics::UnitPath;

namespace {

QString comparable(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString organisationOf(const Team &team)
{
    return comparable(team.organisationId.isEmpty() ? team.organisation : team.organisationId);
}

auto keyOf(const Team &team)
{
    return std::tuple(organisationOf(team), comparable(team.division), comparable(team.name));
}

QDate quarterOf(const QDate &month)
{
    return QDate(month.year(), (month.month() - 1) / 3 * 3 + 1, 1);
}

std::optional<scoring::Score> scoreOf(const Assessment &assessment, const ThemeId &theme,
                                      const questions::QuestionSetCatalog &catalog)
{
    const Result<questions::QuestionSetPtr> set = catalog.find(assessment.questionSet);
    if (!set)
        return std::nullopt;
    const scoring::Scores scores = scoring::calculateScores(**set, assessment);
    const auto found = std::find_if(scores.themes.cbegin(), scores.themes.cend(),
                                    [&theme](const scoring::ThemeScore &score) { return score.theme == theme; });
    return found == scores.themes.cend() ? std::nullopt : found->score;
}

// `rounds` by month: of one team in one quarter the last one is kept.
QList<QuarterMean> meansOf(const QList<TeamRound> &rounds)
{
    using TeamKey = decltype(keyOf(Team()));
    QMap<QDate, QMap<TeamKey, scoring::Score>> quarters;
    for (const TeamRound &round : rounds)
        quarters[quarterOf(round.month)].insert(keyOf(round.team), round.score);
    QList<QuarterMean> means;
    for (auto quarter = quarters.cbegin(); quarter != quarters.cend(); ++quarter) {
        if (quarter->size() < TeamsForMean)
            continue;
        scoring::Score sum;
        for (const scoring::Score &score : *quarter)
            sum = sum + score;
        means.append({quarter.key(), sum / quarter->size(), static_cast<int>(quarter->size())});
    }
    return means;
}

} // namespace

bool isOfUnit(const Team &team, const UnitPath &unit)
{
    const UnitLevel level = metrics::levelOf(unit);
    if (level == UnitLevel::Everything)
        return true;
    if (organisationOf(team) != comparable(unit.organisation))
        return false;
    if (level == UnitLevel::Organisation)
        return true;
    if (comparable(team.division) != comparable(unit.division))
        return false;
    return level == UnitLevel::Division || comparable(team.name) == comparable(unit.team);
}

UnitThemeScores unitThemeScores(const UnitPath &unit, const ThemeId &theme, const QList<Assessment> &assessments,
                                const questions::QuestionSetCatalog &catalog)
{
    UnitThemeScores result;
    std::optional<questions::QuestionSetName> set;
    for (const Assessment &assessment : assessments) {
        if (assessment.state != assessment::State::Agreed || !isOfUnit(assessment.details.team, unit))
            continue;
        const std::optional<scoring::Score> score = scoreOf(assessment, theme, catalog);
        if (!score) {
            ++result.withoutScore;
            continue;
        }
        result.severalSets = result.severalSets || (set && *set != assessment.questionSet);
        set = assessment.questionSet;
        result.rounds.append({assessment.details.team, assessment.details.round, assessment.details.period, *score});
    }
    std::stable_sort(result.rounds.begin(), result.rounds.end(), [](const TeamRound &a, const TeamRound &b) {
        return std::tuple(a.month, keyOf(a.team), a.round) < std::tuple(b.month, keyOf(b.team), b.round);
    });
    if (metrics::levelOf(unit) != UnitLevel::Team)
        result.means = meansOf(result.rounds);
    return result;
}

} // namespace aros::report
