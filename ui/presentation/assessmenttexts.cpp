#include "ui/presentation/assessmenttexts.h"

#include "core/report/reportbuilder.h"

namespace aros::presentation {

namespace {
Language currentLanguage = Language::English;
}

void AssessmentTexts::setLanguage(Language language)
{
    currentLanguage = language;
}

Language AssessmentTexts::language()
{
    return currentLanguage;
}

QString AssessmentTexts::round(int round)
{
    return round == 0 ? tr("Baseline") : tr("Follow-up %1").arg(round);
}

QString AssessmentTexts::title(const assessment::Assessment &assessment)
{
    return assessment.details.team.name + QStringLiteral(" · ") + round(assessment.details.round);
}

QString AssessmentTexts::state(assessment::State state)
{
    return state == assessment::State::Agreed ? tr("Agreed") : tr("Draft");
}

QString AssessmentTexts::rated(const assessment::Progress &progress)
{
    return tr("%1 of %n statement(s) rated", nullptr, progress.total).arg(progress.rated);
}

QString AssessmentTexts::ratedShort(const assessment::Progress &progress)
{
    return tr("%1 of %2", "how many of all").arg(progress.rated).arg(progress.total);
}

QString AssessmentTexts::score(const std::optional<scoring::Score> &score)
{
    if (!score)
        return QStringLiteral("–");
    return localeFor(currentLanguage).toString(static_cast<double>(score->tenths()) / 10.0, 'f', 1);
}

QString AssessmentTexts::date(const QDate &date)
{
    return localeFor(currentLanguage).toString(date, QStringLiteral("d MMM yyyy"));
}

QString AssessmentTexts::month(const QDate &date)
{
    return localeFor(currentLanguage).toString(date, QStringLiteral("MMMM yyyy"));
}

QString AssessmentTexts::time(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm"));
}

QString AssessmentTexts::dateAndTime(const QDateTime &time)
{
    return tr("%1, %2", "date and time").arg(date(time.toLocalTime().date()), AssessmentTexts::time(time));
}

QString AssessmentTexts::whenChanged(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("today, %1", "with a time").arg(AssessmentTexts::time(time));
    if (days == 1)
        return tr("yesterday, %1", "with a time").arg(AssessmentTexts::time(time));
    return date(time.toLocalTime().date());
}

QString AssessmentTexts::place(const assessment::Team &team)
{
    const QString organisation = report::ReferenceNames::instance().organisation(team, currentLanguage);
    QStringList parts;
    if (!team.division.isEmpty())
        parts.append(team.division);
    if (!organisation.isEmpty())
        parts.append(organisation);
    return parts.join(QStringLiteral(", "));
}

} // namespace aros::presentation
