#include "core/report/reportphrases.h"
#include "core/report/roundparts.h"

#include <algorithm>

namespace aros::report {

using assessment::Assessment;

namespace {

Trend::Round trendRound(const Assessment &assessment, const Texts &texts)
{
    const QDate period = assessment.details.period;
    return {assessment.id.text(), assessment.details.round, roundName(assessment.details.round, texts),
            period.isValid() ? texts.month(period) : QString(), period};
}

QString lineSummary(const Trend::Line &line, const QList<Trend::Round> &rounds, const Texts &texts)
{
    QStringList values;
    for (qsizetype index = 0; index < rounds.size(); ++index)
        values.append(
            texts.text(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(line.valueTexts.at(index), rounds.at(index).name));
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(line.theme, values.join(QStringLiteral(", "))) + u'.';
}

void addTarget(Trend::Line &line, const Report &report)
{
    for (const TargetRow &target : report.targets) {
        if (target.themeId != line.themeId)
            continue;
        line.target = target.tenths / 10.0;
        line.targetText = target.text;
    }
}

Trend::Line trendLine(const ThemeRow &theme, const QList<scoring::Scores> &scores, const Report &report,
                      const Texts &texts)
{
    Trend::Line line;
    line.number = theme.number;
    line.themeId = theme.id;
    line.theme = theme.shortTitle;
    for (const scoring::Scores &round : scores) {
        const scoring::ThemeScore &score = round.themes.at(theme.number - 1);
        line.values.append(score.score ? std::optional<double>(score.score->value()) : std::nullopt);
        line.valueTexts.append(scoreOrReason(score, texts));
    }
    line.summary = lineSummary(line, report.trend.rounds, texts);
    addTarget(line, report);
    return line;
}

} // namespace

void addTrend(Report &report, const Source &source)
{
    if (!source.hasEveryRound)
        report.roundsNote = source.texts.text(QT_TRANSLATE_NOOP(
            "Report", "At least one earlier round of this team could not be read and is left out of this report."));
    if (source.earlier.isEmpty())
        return;
    QList<scoring::Scores> scores;
    for (const EarlierRound &round : source.earlier) {
        report.trend.rounds.append(trendRound(round.assessment, source.texts));
        scores.append(scoring::calculateScores(*round.set, round.assessment));
    }
    report.trend.rounds.append(trendRound(source.assessment, source.texts));
    scores.append(source.scores);
    for (const ThemeRow &theme : std::as_const(report.themes))
        report.trend.lines.append(trendLine(theme, scores, report, source.texts));
    const bool same = std::all_of(source.earlier.cbegin(), source.earlier.cend(), [&](const EarlierRound &round) {
        return round.assessment.questionSet == source.assessment.questionSet;
    });
    if (!same)
        report.trend.note = source.texts.text(QT_TRANSLATE_NOOP(
            "Report", "The rounds used different versions of the question set. Each score is that of its own version; "
                      "what has changed is told by the statements that are in both."));
}

} // namespace aros::report
