#include "core/report/roundparts.h"

#include "core/report/reportphrases.h"

namespace aros::report {

QString scoreOrReason(const scoring::ThemeScore &score, const Texts &texts)
{
    if (score.score)
        return scoreText(score.score, texts);
    if (score.applicable == 0)
        return texts.text(QT_TRANSLATE_NOOP("Report", "not applicable"));
    if (score.unanswered == score.applicable)
        return texts.text(QT_TRANSLATE_NOOP("Report", "no answers"));
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
