#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

#include <algorithm>
#include <array>

namespace aros::report {

namespace {

// Themes with the same score as it is shown; the reader cannot tell them apart.
struct Standing {
    QString score;
    QStringList titles;
};

//: A theme and its score, the first of several within a sentence: "later careers (1.5 of 4)"
constexpr auto FirstTheme = QT_TRANSLATE_NOOP("Report", "%1 (%2 of 4)");
//: A theme and its score, within a sentence after another such: "later careers (1.5)"
constexpr auto NextTheme = QT_TRANSLATE_NOOP("Report", "%1 (%2)");
constexpr qsizetype MostSentences = 4;
constexpr int MostNamedThemes = 3; // more of them are counted instead

// Highest first, official order within.
QList<Standing> standings(const Report &report, const scoring::Scores &scores)
{
    QList<qint64> tenths;
    for (const scoring::ThemeScore &theme : scores.themes) {
        if (theme.score && !tenths.contains(theme.score->tenths()))
            tenths.append(theme.score->tenths());
    }
    std::sort(tenths.rbegin(), tenths.rend());
    QList<Standing> result;
    for (const qint64 value : tenths) {
        Standing standing;
        for (int index = 0; index < scores.themes.size(); ++index) {
            if (!scores.themes.at(index).score || scores.themes.at(index).score->tenths() != value)
                continue;
            standing.score = report.themes.at(index).scoreText;
            standing.titles.append(withinSentence(report.themes.at(index).shortTitle));
        }
        result.append(standing);
    }
    return result;
}

// The first group, and the second where each is one theme and there are enough others to tell high from low.
QList<Standing> endOf(const QList<Standing> &ordered)
{
    QList<Standing> end{ordered.constFirst()};
    if (ordered.size() >= 4 && ordered.at(0).titles.size() == 1 && ordered.at(1).titles.size() == 1)
        end.append(ordered.at(1));
    return end;
}

QString listed(const QList<Standing> &end, const char *firstItem, Report &report, const Texts &texts)
{
    QStringList items;
    for (const Standing &standing : end) {
        if (standing.titles.size() > MostNamedThemes) {
            items.append(texts.text(QT_TRANSLATE_N_NOOP("Report", "%n themes (%1 of 4 each)"), standing.titles.size())
                             .arg(standing.score));
            continue;
        }
        for (const QString &title : standing.titles) {
            items.append(texts.text(items.isEmpty() ? firstItem : NextTheme).arg(title, standing.score));
            report.inShortEmphasis.append(title);
        }
    }
    return joined(items, Join::And, texts);
}

QString sameEverywhere(const Standing &standing, Report &report, const Texts &texts)
{
    const int themes = standing.titles.size();
    if (themes == 1) {
        report.inShortEmphasis.append(standing.titles);
        //: %1 is a theme's title, %2 its score
        return texts.text(QT_TRANSLATE_NOOP("Report", "One theme has a score: %1 (%2 of 4)."))
            .arg(standing.titles.constFirst(), standing.score);
    }
    if (themes == questions::ThemeCount)
        return texts.text(QT_TRANSLATE_NOOP("Report", "All eight themes have the same score, %1 of 4."))
            .arg(standing.score);
    return texts.text(QT_TRANSLATE_N_NOOP("Report", "The %n themes that have a score all stand at %1 of 4."), themes)
        .arg(standing.score);
}

QString aboutThemes(Report &report, const Source &source)
{
    const QList<Standing> ordered = standings(report, source.scores);
    if (ordered.isEmpty())
        return source.texts.text(QT_TRANSLATE_NOOP("Report", "No theme has enough answers for a score."));
    if (ordered.size() == 1)
        return sameEverywhere(ordered.constFirst(), report, source.texts);
    const QList<Standing> rising(ordered.crbegin(), ordered.crend());
    const QString highest = listed(endOf(ordered), FirstTheme, report, source.texts);
    const QString lowest = listed(endOf(rising), NextTheme, report, source.texts);
    //: %1 and %2 are lists of theme titles with their scores; titles have a small first letter and are not mutated
    return source.texts.text(QT_TRANSLATE_NOOP("Report", "The team rates itself highest on %1, and lowest on %2."))
        .arg(highest, lowest);
}

QString aboutMissingScores(Report &report, const Source &source)
{
    QStringList titles;
    for (const ThemeRow &row : report.themes) {
        if (!row.score && row.applicable > 0)
            titles.append(withinSentence(row.shortTitle));
    }
    if (titles.isEmpty() || source.scores.themesScored == 0)
        return {};
    if (titles.size() > MostNamedThemes)
        return source.texts.text(
            QT_TRANSLATE_N_NOOP("Report", "There are not enough answers for a score in %n themes."), titles.size());
    report.inShortEmphasis.append(titles);
    //: %1 is one theme's title, or a list of two or three
    return source.texts.text(QT_TRANSLATE_NOOP("Report", "There are not enough answers for a score in %1."))
        .arg(joined(titles, Join::And, source.texts));
}

QString aboutThemesThatDoNotApply(Report &report, const Source &source)
{
    QStringList titles;
    for (const ThemeRow &row : report.themes) {
        if (row.applicable == 0)
            titles.append(withinSentence(row.shortTitle));
    }
    const bool told = titles.isEmpty() || titles.size() == questions::ThemeCount;
    // The least of the findings, and the table says it too.
    if (told || report.inShort.size() >= MostSentences)
        return {};
    report.inShortEmphasis.append(titles);
    //: %1 is one theme's title, or a list of several
    return source.texts.text(QT_TRANSLATE_NOOP("Report", "The team marked everything in %1 as not applicable."))
        .arg(joined(titles, Join::And, source.texts));
}

struct Counts {
    int scored = 0;
    int notApplicable = 0;
    int dontKnow = 0;
    int unanswered = 0;
    int total = 0;
};

Counts countsOf(const QList<ThemeRow> &rows)
{
    Counts counts;
    for (const ThemeRow &row : rows) {
        counts.scored += row.scored;
        counts.notApplicable += row.notApplicable;
        counts.dontKnow += row.dontKnow;
        counts.unanswered += row.unanswered;
        counts.total += row.total;
    }
    return counts;
}

QString aboutCompleteness(const Counts &counts, const Texts &texts)
{
    if (counts.scored == counts.total)
        return texts.text(QT_TRANSLATE_N_NOOP("Report", "All %n statements were rated."), counts.total);
    if (counts.scored > 0 && counts.scored + counts.notApplicable == counts.total)
        return texts.text(QT_TRANSLATE_N_NOOP("Report", "All %n statements that apply were rated."), counts.scored);
    return {};
}

QString aboutDontKnows(const Counts &counts, const Texts &texts)
{
    if (counts.dontKnow == 0)
        return {};
    return counted(QT_TRANSLATE_NOOP("Report", "One statement was answered “we don’t know”."),
                   QT_TRANSLATE_N_NOOP("Report", "%n statements were answered “we don’t know”."), counts.dontKnow,
                   texts);
}

QString aboutUnanswered(const Counts &counts, const Texts &texts)
{
    if (counts.unanswered == 0)
        return {};
    return counted(QT_TRANSLATE_NOOP("Report", "One statement has no answer."),
                   QT_TRANSLATE_N_NOOP("Report", "%n statements have no answer."), counts.unanswered, texts);
}

} // namespace

void addInShort(Report &report, const Source &source)
{
    const Texts &texts = source.texts;
    const Counts counts = countsOf(report.themes);
    if (counts.unanswered == counts.total) {
        report.inShort = {
            texts.text(QT_TRANSLATE_NOOP("Report", "Nothing has been rated yet.")),
            texts.text(QT_TRANSLATE_NOOP("Report", "A theme’s score appears here when at least 60% of its statements "
                                                   "that apply have a level."))};
        return;
    }
    if (counts.notApplicable == counts.total) {
        report.inShort = {texts.text(
            QT_TRANSLATE_NOOP("Report", "The team marked every statement as not applicable, so there are no scores."))};
        return;
    }
    report.inShort = {aboutThemes(report, source), aboutMissingScores(report, source), aboutCompleteness(counts, texts),
                      aboutDontKnows(counts, texts), aboutUnanswered(counts, texts)};
    report.inShort.removeAll(QString());
    report.inShort.append(aboutThemesThatDoNotApply(report, source));
    report.inShort.removeAll(QString());
}

} // namespace aros::report
