#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"
#include "core/report/roundparts.h"

#include <algorithm>

namespace aros::report {

namespace {

// The range of a theme's votes, for tooltips and status lines.
QString bandText(const ThemeRow &row, const Texts &texts)
{
    if (!row.band)
        return {};
    //: The middle half of the votes in a theme; %1 is a range of levels: "Votes 1.2 to 2.4"
    return texts.text(QT_TRANSLATE_NOOP("Report", "Votes %1")).arg(row.bandText);
}

// A theme with its score, or why it has none, and its votes.
QString themeInWords(const Radar::Axis &axis, const Texts &texts)
{
    //: A theme and its score, or why it has none, in the text alternative of the radar
    const QString score = texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(axis.label, axis.valueText);
    return axis.bandText.isEmpty() ? score : score + QStringLiteral(", ") + withinSentence(axis.bandText);
}

// What the band is: in the legend and, in words, where its numbers stand.
QString addBand(Report &report, const Source &source)
{
    QList<std::optional<Band>> band;
    for (const ThemeRow &row : std::as_const(report.themes))
        band.append(row.band);
    if (std::all_of(band.cbegin(), band.cend(), [](const auto &one) { return !one; }))
        return {};
    report.radar.band = band;
    //: Legend of the radar: between the lower and the upper quartile
    report.radar.bandTitle = source.texts.text(QT_TRANSLATE_NOOP("Report", "Middle half of the votes"));
    //: What the numbers in the column "Votes" are
    return QStringLiteral(" ") +
           source.texts.text(QT_TRANSLATE_NOOP("Report", "Votes: the range of their middle half, from the lower to the "
                                                         "upper quartile."));
}

} // namespace

void addRadar(Report &report, const Source &source)
{
    RadarSeries latest;
    latest.title = roundTitle(source.assessment, source.texts);
    QStringList values;
    for (qsizetype theme = 0; theme < report.themes.size(); ++theme) {
        const ThemeRow &row = report.themes.at(theme);
        const QString value = scoreOrReason(source.scores.themes.at(theme), source.texts);
        report.radar.axes.append({row.shortTitle, value, bandText(row, source.texts)});
        latest.values.append(row.score);
        latest.valueTexts.append(value);
        values.append(themeInWords(report.radar.axes.constLast(), source.texts));
    }
    report.radar.series = {latest};
    const QString bandNote = addBand(report, source);
    report.radar.highest = questions::HighestLevel;
    //: Title of the radar chart; %1 is the team, %2 the round
    report.radar.title = source.texts.text(QT_TRANSLATE_NOOP("Report", "%1, %2: scores of the eight themes, 0 to 4"))
                             .arg(report.team, latest.title);
    report.radar.summary = report.inShort.value(0) + QStringLiteral(" ") + values.join(QStringLiteral("; ")) +
                           QStringLiteral(".") + bandNote;
    const QList<questions::AnswerText> &levels = source.set.scale().levels;
    //: %1 and %2 are the titles of the lowest and the highest level
    report.words.axisNote = source.texts.text(QT_TRANSLATE_NOOP("Report", "Eight themes, 0 (%1) to 4 (%2)."))
                                .arg(withinSentence(levels.constFirst().title.in(source.language())),
                                     withinSentence(levels.constLast().title.in(source.language()))) +
                            bandNote;
}

} // namespace aros::report
