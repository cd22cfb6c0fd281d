#include "core/report/roundparts.h"

#include "core/report/reportphrases.h"

namespace aros::report {

QString scoreOrReason(const scoring::ThemeScore &score, const Texts &texts)
{
    if (score.score)
        return scoreText(score.score, texts);
    if (score.applicable == 0)
        //: On the radar, in place of a theme's score: every statement was marked so
        return texts.text(QT_TRANSLATE_NOOP("Report", "not applicable"));
    if (score.unanswered == score.applicable)
        //: On the radar, in place of a theme's score
        return texts.text(QT_TRANSLATE_NOOP("Report", "no answers"));
    //: On the radar, in place of a theme's score
    return texts.text(QT_TRANSLATE_NOOP("Report", "not enough answers"));
}

QString roundTitle(const assessment::Assessment &assessment, const Texts &texts)
{
    const QString name = roundName(assessment.details.round, texts);
    const QDate period = assessment.details.period;
    return period.isValid() ? QStringLiteral("%1, %2").arg(name, texts.month(period)) : name;
}

QString changeText(const std::optional<scoring::Score> &change, const Texts &texts)
{
    const QString text = scoreText(change, texts);
    return change && change->tenths() > 0 ? QStringLiteral("+") + text : text;
}

} // namespace aros::report
