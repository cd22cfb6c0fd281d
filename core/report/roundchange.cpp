#include "core/assessment/rounds.h"
#include "core/report/reportphrases.h"
#include "core/report/roundparts.h"
#include "core/scoring/change.h"

namespace aros::report {

using assessment::Assessment;
using questions::QuestionSet;
using scoring::Change;
using scoring::RatedStatement;

namespace {

// How a change reads in a list: with a sign, as no score has.
QString pairsText(const scoring::ThemeChange &change, const Texts &texts)
{
    if (!change.change)
        //: In place of a theme's change: no statement has a level in both rounds
        return texts.text(QT_TRANSLATE_NOOP("Report", "not compared"));
    //: A theme's change since an earlier round: "+0.4 over 5 statements"
    return counted(QT_TRANSLATE_NOOP("Report", "%1 over one statement"),
                   QT_TRANSLATE_N_NOOP("Report", "%1 over %n statements"), change.pairs, texts)
        .arg(changeText(change.change, texts));
}

QList<ThemeChangeRow> themeChanges(const Change &change, const scoring::Scores &before, const Report &report,
                                   const Texts &texts)
{
    QList<ThemeChangeRow> rows;
    for (int index = 0; index < change.themes.size(); ++index) {
        const scoring::ThemeChange &theme = change.themes.at(index);
        ThemeChangeRow row;
        row.number = index + 1;
        row.themeId = theme.theme.text();
        row.theme = report.themes.at(index).shortTitle;
        row.pairs = theme.pairs;
        if (theme.change) {
            row.change = theme.change->value();
            row.tenths = static_cast<int>(theme.change->tenths());
        }
        row.beforeText = scoreText(before.themes.at(index).score, texts);
        row.changeText = changeText(theme.change, texts);
        row.text = pairsText(theme, texts);
        rows.append(row);
    }
    return rows;
}

QString codeOf(const RatedStatement &statement)
{
    return statement.rating ? statement.rating->code() : QString();
}

QString levelsText(const std::optional<int> &difference, const Texts &texts)
{
    if (!difference)
        return scoreText(std::nullopt, texts);
    const QString magnitude = QString::number(qAbs(*difference));
    if (*difference == 0)
        return magnitude;
    return (*difference > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + magnitude;
}

StatementChangeRow statementChange(const scoring::StatementChange &change, const Source &source)
{
    const int index = source.set.indexOf(change.after.statement);
    StatementChangeRow row;
    row.id = change.after.statement.text();
    row.earlierId = change.before.statement.text();
    row.themeId = source.set.themes().at(source.set.themeIndexAt(index)).id.text();
    row.label = source.set.statementAt(index).label.in(source.language());
    row.beforeCode = codeOf(change.before);
    row.beforeText = ratingText(change.before.rating, source);
    row.afterCode = codeOf(change.after);
    row.afterText = ratingText(change.after.rating, source);
    row.difference = change.difference();
    row.changeText = levelsText(row.difference, source.texts);
    row.reworded = change.reworded;
    if (row.reworded)
        //: Remark beside a statement: it says the same in other words than in the earlier round
        row.remark = source.texts.text(QT_TRANSLATE_NOOP("Report", "Reworded since"));
    return row;
}

// `set` is the one that the statement belongs to; one that it does not know is named by its id.
UnpairedRow unpaired(const RatedStatement &statement, const QuestionSet &set, const Source &source)
{
    UnpairedRow row;
    row.id = statement.statement.text();
    row.label = row.id;
    if (const int index = set.indexOf(statement.statement); index >= 0) {
        row.label = set.statementAt(index).label.in(source.language());
        row.theme = set.themes().at(set.themeIndexAt(index)).shortTitle.in(source.language());
    }
    row.code = codeOf(statement);
    row.ratingText = ratingText(statement.rating, source);
    return row;
}

QList<UnpairedRow> allUnpaired(const QList<RatedStatement> &statements, const QuestionSet &set, const Source &source)
{
    QList<UnpairedRow> rows;
    for (const RatedStatement &statement : statements)
        rows.append(unpaired(statement, set, source));
    return rows;
}

QString quotedLabels(const QList<UnpairedRow> &rows, const Texts &texts)
{
    QStringList labels;
    for (const UnpairedRow &row : rows)
        labels.append(QStringLiteral("“%1”").arg(row.label));
    return joined(labels, Join::And, texts);
}

QList<RegroupedRow> regroupedRows(const QList<scoring::RegroupedStatements> &groups, bool split,
                                  const QuestionSet &earlierSet, const Source &source)
{
    QList<RegroupedRow> rows;
    for (const scoring::RegroupedStatements &group : groups) {
        RegroupedRow row;
        row.split = split;
        row.before = allUnpaired(group.before, earlierSet, source);
        row.after = allUnpaired(group.after, source.set, source);
        const QString text =
            //: A statement that a new version of the question set has made into several; %1 and %2 are quoted labels
            split ? source.texts.text(QT_TRANSLATE_NOOP("Report", "Split: %1, now %2."))
                  //: Statements that a new version of the question set has made into one; %1 and %2 are quoted labels
                  : source.texts.text(QT_TRANSLATE_NOOP("Report", "Merged: %1, now %2."));
        row.text = text.arg(quotedLabels(row.before, source.texts), quotedLabels(row.after, source.texts));
        rows.append(row);
    }
    return rows;
}

// "Up: wellbeing (+0.4) and later careers (+0.2)."; nothing without a theme.
QString sentenceAbout(const char *sentence, const QList<ThemeChangeRow> &rows, const Texts &texts)
{
    QStringList items;
    for (const ThemeChangeRow &row : rows) {
        const QString title = withinSentence(row.theme);
        items.append(row.tenths.value_or(0) == 0
                         ? title
                         : texts.text(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(title, row.changeText));
    }
    return items.isEmpty() ? QString() : texts.text(sentence).arg(joined(items, Join::And, texts));
}

QString changeSummary(const QList<ThemeChangeRow> &rows, const Texts &texts)
{
    QList<ThemeChangeRow> up, down, same, without;
    for (const ThemeChangeRow &row : rows)
        (!row.tenths ? without : *row.tenths > 0 ? up : *row.tenths < 0 ? down : same).append(row);
    if (without.size() == rows.size())
        return texts.text(
            QT_TRANSLATE_NOOP("Report", "No statement has a level in both rounds, so nothing is compared."));
    QStringList sentences{
        //: Themes that have risen since an earlier round, by how much: "Up: wellbeing (+0.4) and later careers (+0.2)."
        sentenceAbout(QT_TRANSLATE_NOOP("Report", "Up: %1."), up, texts),
        //: Themes that have fallen since an earlier round
        sentenceAbout(QT_TRANSLATE_NOOP("Report", "Down: %1."), down, texts),
        //: Themes that are as they were in an earlier round
        sentenceAbout(QT_TRANSLATE_NOOP("Report", "No change: %1."), same, texts),
        //: Themes in which no statement has a level in both rounds
        sentenceAbout(QT_TRANSLATE_NOOP("Report", "Not compared: %1."), without, texts)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString changeNote(const EarlierRound &earlier, const Source &source)
{
    const Texts &texts = source.texts;
    if (!earlier.comparison.related)
        return texts.text(QT_TRANSLATE_NOOP("Report", "That round used another question set, so nothing is compared."));
    const QString mean = texts.text(QT_TRANSLATE_NOOP(
        "Report",
        "A theme’s change is the mean over the statements that have a level in both rounds, so it need not be "
        "the difference of the two scores."));
    if (earlier.assessment.questionSet == source.assessment.questionSet)
        return mean;
    return mean + u' ' +
           texts.text(QT_TRANSLATE_NOOP("Report",
                                        "The question set has changed since then. Only statements that stayed "
                                        "the same, or say the same in other words, are compared; the others "
                                        "are listed."));
}

RoundChange roundChange(const EarlierRound &earlier, const Report &report, const Source &source)
{
    const Change change = scoring::changeBetween(earlier.assessment, source.assessment, source.set, earlier.comparison);
    const scoring::Scores before = scoring::calculateScores(*earlier.set, earlier.assessment);
    RoundChange result;
    result.assessmentId = earlier.assessment.id.text();
    result.round = earlier.assessment.details.round;
    result.roundTitle = roundTitle(earlier.assessment, source.texts);
    //: Heading; %1 is an earlier round: "Change since Baseline, March 2026"
    result.title = source.texts.text(QT_TRANSLATE_NOOP("Report", "Change since %1")).arg(result.roundTitle);
    result.themes = themeChanges(change, before, report, source.texts);
    result.note = changeNote(earlier, source);
    if (change.related)
        result.summary = changeSummary(result.themes, source.texts);
    for (const scoring::StatementChange &statement : change.statements)
        result.statements.append(statementChange(statement, source));
    result.retired = allUnpaired(change.retired, *earlier.set, source);
    result.added = allUnpaired(change.added, source.set, source);
    result.regrouped = regroupedRows(change.split, true, *earlier.set, source) +
                       regroupedRows(change.merged, false, *earlier.set, source);
    return result;
}

} // namespace

void addChanges(Report &report, const Source &source)
{
    QList<Assessment> earlier;
    for (const EarlierRound &round : source.earlier)
        earlier.append(round.assessment);
    const int last = assessment::lastRound(source.assessment, earlier);
    if (last < 0)
        return;
    report.changes.append(roundChange(source.earlier.at(last), report, source));
    if (last > 0)
        report.changes.append(roundChange(source.earlier.constFirst(), report, source));
}

} // namespace aros::report
