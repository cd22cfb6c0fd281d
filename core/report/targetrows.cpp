#include "core/report/reportphrases.h"
#include "core/report/roundparts.h"

namespace aros::report {

using assessment::Target;

namespace {

QString targetText(const Target &target, const Texts &texts)
{
    //: A target: a score and the month by which the team wants to reach it: "3.0 by June 2027"
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 by %2"))
        .arg(scoreText(scoring::Score(target.tenths, 10), texts), texts.month(target.by));
}

// By what the reader sees: a score that is shown as 3.0 has reached 3.0.
QString reachedText(int missing, const Texts &texts)
{
    if (missing <= 0)
        //: Of a target
        return texts.text(QT_TRANSLATE_NOOP("Report", "Reached"));
    //: Of a target; %1 is what is missing, such as 0.7
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 to go")).arg(scoreText(scoring::Score(missing, 10), texts));
}

TargetRow targetRow(const Target &target, const ThemeRow &theme, const Texts &texts)
{
    TargetRow row;
    row.number = theme.number;
    row.themeId = theme.id;
    row.theme = theme.shortTitle;
    row.tenths = target.tenths;
    row.by = target.by;
    row.text = targetText(target, texts);
    if (theme.tenths) {
        row.reached = *theme.tenths >= target.tenths;
        row.reachedText = reachedText(target.tenths - *theme.tenths, texts);
    } else {
        //: Of a target, in a theme without a score
        row.reachedText = texts.text(QT_TRANSLATE_NOOP("Report", "Not enough answers to tell"));
    }
    return row;
}

} // namespace

void addTargets(Report &report, const Source &source)
{
    for (const ThemeRow &theme : std::as_const(report.themes)) {
        if (const std::optional<Target> target = source.assessment.target(ThemeId(theme.id)))
            report.targets.append(targetRow(*target, theme, source.texts));
    }
}

} // namespace aros::report
