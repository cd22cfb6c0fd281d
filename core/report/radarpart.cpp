#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

namespace aros::report {

namespace {

QString axisValue(const ThemeRow &row, const Texts &texts)
{
    if (row.score)
        return row.scoreText;
    if (row.applicable == 0)
        //: On the radar, in place of a theme's score: every statement was marked so
        return texts.text(QT_TRANSLATE_NOOP("Report", "not applicable"));
    if (row.unanswered == row.applicable)
        //: On the radar, in place of a theme's score
        return texts.text(QT_TRANSLATE_NOOP("Report", "no answers"));
    //: On the radar, in place of a theme's score
    return texts.text(QT_TRANSLATE_NOOP("Report", "not enough answers"));
}

} // namespace

void addRadar(Report &report, const Source &source)
{
    RadarSeries latest;
    latest.title = report.period.isEmpty() ? report.round : QStringLiteral("%1, %2").arg(report.round, report.period);
    QStringList values;
    for (const ThemeRow &row : report.themes) {
        const QString value = axisValue(row, source.texts);
        report.radar.axes.append({row.shortTitle, value});
        latest.values.append(row.score);
        latest.valueTexts.append(value);
        //: A theme and its score, or why it has none, in the text alternative of the radar
        report.radar.band.append(row.band);
        values.append(source.texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(row.shortTitle, value));
    }
    report.radar.series = {latest};
    if (report.votesNote.isEmpty())
        report.radar.band.clear();
    else
        //: Legend of the radar: between the lower and the upper quartile
        report.radar.bandTitle = source.texts.text(QT_TRANSLATE_NOOP("Report", "Middle half of the votes"));
    report.radar.highest = questions::HighestLevel;
    //: Title of the radar chart; %1 is the team, %2 the round
    report.radar.title = source.texts.text(QT_TRANSLATE_NOOP("Report", "%1, %2: scores of the eight themes, 0 to 4"))
                             .arg(report.team, latest.title);
    report.radar.summary =
        report.inShort.value(0) + QStringLiteral(" ") + values.join(QStringLiteral("; ")) + QStringLiteral(".");
    const QList<questions::AnswerText> &levels = source.set.scale().levels;
    //: %1 and %2 are the titles of the lowest and the highest level
    report.words.axisNote = source.texts.text(QT_TRANSLATE_NOOP("Report", "Eight themes, 0 (%1) to 4 (%2)."))
                                .arg(withinSentence(levels.constFirst().title.in(source.language())),
                                     withinSentence(levels.constLast().title.in(source.language())));
}

} // namespace aros::report
