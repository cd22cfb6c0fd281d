#include "ui/shell/pages/voting/votingtexts.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"

namespace aros::shell {

using assessment::Rating;
using presentation::AssessmentTexts;

QString VotingTexts::handedIn(int people, int present)
{
    if (present == 0)
        return tr("%n person(s) have handed in their votes", nullptr, people);
    return tr("%1 of %n person(s) have handed in their votes", nullptr, present).arg(people);
}

QString VotingTexts::numbered(const questions::QuestionSet &set, int index)
{
    return QStringLiteral("%1.%2 %3")
        .arg(QString::number(set.themeIndexAt(index) + 1), QString::number(set.indexInTheme(index) + 1),
             set.statementAt(index).label.in(AssessmentTexts::language()));
}

QString VotingTexts::rating(const questions::Scale &scale, const std::optional<Rating> &rating)
{
    const Language language = AssessmentTexts::language();
    if (!rating)
        return tr("Left out", "of a statement that somebody gave no vote on");
    if (const std::optional<int> level = rating->level())
        return QStringLiteral("%1 · %2").arg(QString::number(*level), scale.levels.at(*level).title.in(language));
    const bool dontKnow = rating->kind() == Rating::Kind::DontKnow;
    return (dontKnow ? scale.dontKnow : scale.notApplicable).title.in(language);
}

QString VotingTexts::notStored(const Error &error)
{
    return tr("These votes could not be stored and are not counted yet. They are all still here: try again.\n%1",
              "%1 is why, for example: The disk is full")
        .arg(presentation::ErrorTexts::describe(error).title);
}

} // namespace aros::shell
