#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

#include <array>

namespace aros::report {

namespace {

static_assert(scoring::NeededThemes == 6 && questions::ThemeCount == 8, "the sentences below say six and eight");

// One sentence a count, because a language may need another word for the thing beside each number.
constexpr std::array<const char *, 9> OverallNotes{
    QT_TRANSLATE_NOOP("Report", "Not shown: none of the eight themes has a score; six are needed"),
    QT_TRANSLATE_NOOP("Report", "Not shown: one of eight themes has a score; six are needed"),
    QT_TRANSLATE_NOOP("Report", "Not shown: two of eight themes have a score; six are needed"),
    QT_TRANSLATE_NOOP("Report", "Not shown: three of eight themes have a score; six are needed"),
    QT_TRANSLATE_NOOP("Report", "Not shown: four of eight themes have a score; six are needed"),
    QT_TRANSLATE_NOOP("Report", "Not shown: five of eight themes have a score; six are needed"),
    //: Below the overall score in large figures: "2.1"
    QT_TRANSLATE_NOOP("Report", "of 4, mean of the six themes that have a score"),
    //: Below the overall score in large figures: "2.1"
    QT_TRANSLATE_NOOP("Report", "of 4, mean of the seven themes that have a score"),
    //: Below the overall score in large figures: "2.1"
    QT_TRANSLATE_NOOP("Report", "of 4, mean of eight themes"),
};

QString ratedInAll(const Report &report, const Texts &texts)
{
    int scored = 0;
    int applicable = 0;
    int total = 0;
    for (const ThemeRow &row : report.themes) {
        scored += row.scored;
        applicable += row.applicable;
        total += row.total;
    }
    //: "37 of 40 statements rated"; here rated means that there is a level
    const QString text = applicable == total
                             ? texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 statements rated"))
                             //: "36 of 38 statements that apply are rated"
                             : texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 statements that apply are rated"));
    return text.arg(QString::number(scored), QString::number(applicable));
}

} // namespace

void addOverall(Report &report, const Source &source)
{
    report.themesScored = source.scores.themesScored;
    if (const std::optional<scoring::Score> &overall = source.scores.overall) {
        report.overallScore = overall->value();
        report.overallTenths = static_cast<int>(overall->tenths());
    }
    report.overall.label = source.texts.text(QT_TRANSLATE_NOOP("Report", "Overall"));
    report.overall.value = scoreText(source.scores.overall, source.texts);
    report.overall.note = source.texts.text(OverallNotes.at(source.scores.themesScored));
    report.ratedText = ratedInAll(report, source.texts);
}

} // namespace aros::report
