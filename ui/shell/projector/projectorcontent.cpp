#include "ui/shell/projector/projectorcontent.h"

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "core/scoring/spread.h"
#include "ui/presentation/assessmenttexts.h"

namespace aros::shell {

using assessment::AssessmentSession;
using assessment::Rating;
using assessment::VotingSession;
using presentation::AssessmentTexts;
using scoring::Spread;

namespace {

int peopleInTheRoom(const AssessmentSession &session)
{
    int people = 0;
    for (const auto &group : session.assessment().details.attendance)
        people += group.present;
    return people;
}

QString answerTitle(const Rating &rating, const questions::Scale &scale)
{
    const Language language = AssessmentTexts::language();
    if (rating == Rating::notApplicable())
        return scale.notApplicable.title.in(language);
    if (rating == Rating::dontKnow())
        return scale.dontKnow.title.in(language);
    return QStringLiteral("%1 %2").arg(*rating.level()).arg(scale.levels.at(*rating.level()).title.in(language));
}

// With the words of the report.
QString spreadText(const Spread &spread)
{
    const int all = spread.votes + spread.notApplicable + spread.dontKnow;
    QStringList parts{QCoreApplication::translate("Report", "%n votes", nullptr, all)};
    if (spread.median)
        //: The middle of the votes
        parts.append(ProjectorContent::tr("median %1").arg(AssessmentTexts::score(spread.median)));
    if (spread.notApplicable > 0)
        parts.append(QCoreApplication::translate("Report", "not applicable: %1").arg(spread.notApplicable));
    if (spread.dontKnow > 0)
        parts.append(QCoreApplication::translate("Report", "don’t know: %1").arg(spread.dontKnow));
    return parts.join(QStringLiteral(" · "));
}

QString collectedText(int handedIn, int inTheRoom)
{
    if (inTheRoom < handedIn || inTheRoom == 0)
        //: Shown to the room while people vote on paper or privately; %1 is how many have handed in
        return ProjectorContent::tr("Votes are being collected: %1 so far").arg(handedIn);
    //: Shown to the room while people vote on paper or privately; %1 of the %2 people in the room have handed in
    return ProjectorContent::tr("Votes are being collected: %1 of %2").arg(handedIn).arg(inTheRoom);
}

QString votesText(const AssessmentSession &session, const VotingSession &voting, const std::optional<Spread> &spread)
{
    const int index = session.current();
    if (spread)
        return spreadText(*spread);
    if (!voting.isOpen(index))
        return ProjectorContent::tr("Fewer than five votes: not shown");
    return voting.plan().hasSheets() ? collectedText(voting.peopleAt(index), peopleInTheRoom(session)) : QString();
}

// A team that votes has agreed on nothing before it has seen the votes. Votes that cannot be read count as such.
std::optional<Rating> agreedRating(const AssessmentSession &session, const VotingSession *voting)
{
    const bool votes = session.assessment().details.voting.isUsed();
    const bool open = votes && (!voting || voting->isOpen(session.current()));
    return open ? std::nullopt : session.answerAt(session.current()).rating;
}

QList<ProjectorContent::Level> levelsOf(const questions::Scale &scale, const std::optional<Spread> &spread,
                                        const std::optional<Rating> &agreed)
{
    QList<ProjectorContent::Level> levels;
    for (int level = 0; level < questions::LevelCount; ++level) {
        ProjectorContent::Level shown;
        shown.title = scale.levels.at(level).title.in(AssessmentTexts::language());
        if (spread)
            shown.votes = spread->levels.at(static_cast<std::size_t>(level));
        shown.agreed = agreed && agreed->level() == level;
        levels.append(shown);
    }
    return levels;
}

} // namespace

ProjectorContent ProjectorContent::of(const AssessmentSession &session, const VotingSession *voting)
{
    const questions::QuestionSet &set = session.questionSet();
    const int index = session.current();
    const questions::Theme &theme = set.themes().at(set.themeIndexAt(index));
    const std::optional<Spread> spread = voting ? scoring::spreadOf(voting->at(index)) : std::nullopt;
    const std::optional<Rating> agreed = agreedRating(session, voting);

    ProjectorContent content;
    //: %1 is a theme, then where a statement stands in it: "New starters · 2 of 5"
    content.place = tr("%1 · %2 of %3")
                        .arg(theme.title.in(AssessmentTexts::language()))
                        .arg(set.indexInTheme(index) + 1)
                        .arg(theme.statements.size());
    content.statement = session.currentStatement().statement.in(AssessmentTexts::language());
    if (voting)
        content.votes = votesText(session, *voting, spread);
    if (agreed)
        //: The rating that the team has agreed on: "Agreed: 2 Developing"
        content.agreed = tr("Agreed: %1").arg(answerTitle(*agreed, set.scale()));
    content.levels = levelsOf(set.scale(), spread, agreed);
    return content;
}

ProjectorContent ProjectorContent::whileVotingPrivately()
{
    ProjectorContent content;
    content.statement = tr("People are voting privately");
    return content;
}

} // namespace aros::shell
