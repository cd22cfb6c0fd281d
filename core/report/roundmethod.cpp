#include "core/report/reportparts.h"

namespace aros::report {

namespace {

constexpr qsizetype AfterTheScores = 2; // the scale and the scores come before

Report::MethodPart changePart(const Texts &texts)
{
    Report::MethodPart part;
    part.heading = texts.text(QT_TRANSLATE_NOOP("Report", "How change is measured"));
    part.paragraphs = {
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "A theme’s change between two rounds is the mean of later minus earlier over the statements that "
                      "have a level in both, given with their number. Statements that were left out, marked not "
                      "applicable or answered “we don’t know” in either round are no part of it.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "Where the question set has changed in between, a statement is compared only when it stayed the "
                      "same or says the same in other words. What was split, merged, dropped or added is listed and "
                      "never counted.")),
    };
    return part;
}

} // namespace

void addRoundsMethod(Report &report, const Source &source)
{
    if (report.changes.isEmpty())
        return;
    report.method.insert(AfterTheScores, changePart(source.texts));
}

} // namespace aros::report
