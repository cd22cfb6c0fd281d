#include "ui/shell/pages/metrics/scoretexts.h"

#include "ui/presentation/assessmenttexts.h"

namespace aros::shell {

using presentation::AssessmentTexts;
using presentation::TextColumn;
using rendering::ThemeScores;
using report::QuarterMean;
using report::TeamRound;

namespace {

constexpr int MiddleOfMonth = 14; // days after its first: where the metric's point of the month stands

ThemeScores::Score scoreAt(const QDate &date, const scoring::Score &score)
{
    return {date, score.value(), AssessmentTexts::score(score), {}};
}

} // namespace

QString ScoreTexts::quarterText(const QDate &quarter)
{
    //: The first and the last month of a quarter of a year
    return tr("%1 to %2").arg(AssessmentTexts::month(quarter), AssessmentTexts::month(quarter.addMonths(2)));
}

ThemeScores ScoreTexts::themeScores(const report::UnitThemeScores &scores, const QString &title, bool ofTeam)
{
    ThemeScores theme;
    theme.title = title;
    for (const TeamRound &round : scores.rounds) {
        ThemeScores::Score at = scoreAt(round.month.addDays(MiddleOfMonth), round.score);
        const QString when =
            AssessmentTexts::round(round.round) + QStringLiteral(", ") + AssessmentTexts::month(round.month);
        //: %1 is a round and its month, %2 a score from 0 to 4
        at.sentence = ofTeam ? tr("%1: %2").arg(when, at.text)
                             //: %1 is a team, %2 a round and its month, %3 a score from 0 to 4
                             : tr("%1 · %2: %3").arg(round.team.name, when, at.text);
        (ofTeam ? theme.scores : theme.points).append(at);
    }
    for (const QuarterMean &mean : scores.means) {
        ThemeScores::Score at = scoreAt(mean.quarter.addMonths(1).addDays(MiddleOfMonth), mean.mean);
        //: %1 is a quarter of a year, %2 a score from 0 to 4
        at.sentence = tr("Mean of %n team(s), %1: %2", nullptr, mean.teams).arg(quarterText(mean.quarter), at.text);
        theme.scores.append(at);
    }
    return theme;
}

QList<TextColumn> ScoreTexts::roundColumns(const report::UnitThemeScores &scores, bool ofTeam)
{
    TextColumn team{tr("Team"), {}}, round{tr("Round"), {}}, month{tr("Month"), {}},
        score{tr("Score"), {}, TextColumn::Of::Numbers};
    for (auto at = scores.rounds.crbegin(); at != scores.rounds.crend(); ++at) { // latest first, as the metric's
        const QString place = AssessmentTexts::place(at->team);
        team.cells.append(place.isEmpty() ? at->team.name : at->team.name + QStringLiteral(", ") + place);
        round.cells.append(AssessmentTexts::round(at->round));
        month.cells.append(AssessmentTexts::month(at->month));
        score.cells.append(AssessmentTexts::score(at->score));
    }
    return ofTeam ? QList<TextColumn>{round, score, month} : QList<TextColumn>{team, round, score, month};
}

QList<TextColumn> ScoreTexts::meanColumns(const report::UnitThemeScores &scores)
{
    constexpr auto Numbers = TextColumn::Of::Numbers;
    TextColumn quarter{tr("Quarter"), {}}, teams{tr("Teams"), {}, Numbers}, mean{tr("Mean"), {}, Numbers};
    for (auto at = scores.means.crbegin(); at != scores.means.crend(); ++at) {
        quarter.cells.append(quarterText(at->quarter));
        teams.cells.append(QString::number(at->teams));
        mean.cells.append(AssessmentTexts::score(at->mean));
    }
    return {quarter, teams, mean};
}

} // namespace aros::shell
