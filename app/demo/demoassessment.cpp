#include "app/demo/demoassessment.h"

#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace aros::demo {

using assessment::Answer;
using assessment::Assessment;
using assessment::Rating;

namespace {

constexpr double Scatter = 1.2;         // levels by which a statement strays from its theme at most
constexpr int PercentWithEvidence = 85; // of statements above level 0
constexpr int PercentWithGap = 80;      // of statements below level 3
constexpr int PercentWithGapAt3 = 35;
constexpr int MinutesInTheRoom = 85;
constexpr int DaysBetweenStartAndEnd = 3; // for the one that is left half-way

// What chance decides about one statement. Drawn for all statements whatever their levels, so that the two rounds of a
// team differ only where its profile does.
struct Draw {
    double stray = 0;
    int evidence = 0; // percentiles
    int gap = 0;
    quint32 choice = 0;
};

QList<Draw> drawn(int statements, quint32 seed)
{
    QRandomGenerator chance(seed);
    QList<Draw> draws;
    for (int index = 0; index < statements; ++index) {
        Draw draw;
        draw.stray = (chance.bounded(1000) + chance.bounded(1000)) / 999.0 - 1.0; // most near 0
        draw.evidence = static_cast<int>(chance.bounded(100));
        draw.gap = static_cast<int>(chance.bounded(100));
        draw.choice = chance.generate();
        draws.append(draw);
    }
    return draws;
}

QString oneOf(const QStringList &sentences, quint32 choice)
{
    return sentences.isEmpty() ? QString() : sentences.at(static_cast<qsizetype>(choice % sentences.size()));
}

// Fills one round of one team.
class RoundWriter
{
public:
    RoundWriter(const questions::QuestionSet &set, const TeamProfile &team, int round, quint32 seed)
        : m_set(set),
          m_team(team),
          m_round(round),
          m_draws(drawn(set.statementCount(), seed))
    {
    }

    Answer answer(int index) const
    {
        const StatementId &statement = m_set.statementAt(index).id;
        const Draw &draw = m_draws.at(index);
        Answer answer;
        answer.rating = rating(index);
        if (answer.rating->kind() == Rating::Kind::DontKnow)
            answer.gap = oneOf(demoContent().unknown.value(m_team.notesLanguage), draw.choice);
        if (const std::optional<int> level = answer.rating->level())
            addNotes(answer, *level, demoContent().notes.value(m_team.notesLanguage).value(statement), draw);
        return answer;
    }

private:
    std::optional<Rating> rating(int index) const
    {
        const StatementId &statement = m_set.statementAt(index).id;
        const QString fixed = m_team.fixed.value(statement);
        // By the next round a team has found out what it did not know.
        if (!fixed.isEmpty() && !(m_round > 0 && fixed == Rating::dontKnow().code()))
            return Rating::fromCode(fixed);
        const int theme = m_set.themeIndexAt(index);
        double level = m_team.levels.value(theme) + demoContent().offsets.value(statement);
        if (m_round > 0 && m_team.followUp)
            level += m_team.followUp->gains.value(theme);
        level += Scatter * m_draws.at(index).stray;
        return Rating::atLevel(
            std::clamp(static_cast<int>(std::lround(level)), questions::LowestLevel, questions::HighestLevel));
    }

    static void addNotes(Answer &answer, int level, const Notes &notes, const Draw &draw)
    {
        if (level > 0 && draw.evidence < PercentWithEvidence)
            answer.evidence = oneOf(level >= 3 ? notes.strong : notes.partial, draw.choice >> 8);
        if (level < 4 && draw.gap < (level == 3 ? PercentWithGapAt3 : PercentWithGap))
            answer.gap = oneOf(notes.gap, draw.choice >> 16);
    }

    const questions::QuestionSet &m_set;
    const TeamProfile &m_team;
    int m_round;
    QList<Draw> m_draws;
};

// The same names for the same team wherever a sample organisation is made, so that it is never there twice.
QString demoId(const QString &name)
{
    static const QUuid space(QStringLiteral("{5f0c9d5e-6f1b-5a59-9c55-0d9a4be0a7c1}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QDate firstOfMonth(const QDate &today, int monthsAgo)
{
    return QDate(today.year(), today.month(), 1).addMonths(-monthsAgo);
}

QList<assessment::Target> targetsOf(const TeamProfile &profile, const QDate &today)
{
    QList<assessment::Target> targets;
    for (const DemoAim &aim : profile.targets)
        targets.append({aim.theme, aim.tenths, firstOfMonth(today, -aim.monthsAhead - 1).addDays(-1)});
    return assessment::inOfficialOrder(targets);
}

// An afternoon of a working day in the month of `period`.
QDateTime sessionIn(const QDate &period, quint32 seed)
{
    QDate day = period.addDays(4 + static_cast<int>(seed % 21));
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return QDateTime(day, QTime(13, 30), QTimeZone::utc());
}

assessment::Details detailsOf(const TeamProfile &profile, int round, const QDate &period)
{
    assessment::Details details;
    details.team.id = TeamId(demoId(profile.key));
    details.team.organisation = demoContent().organisation;
    details.team.division = profile.division;
    details.team.name = profile.name;
    details.period = period;
    details.round = round;
    details.facilitator = profile.facilitator;
    details.attendance = profile.room;
    details.voting = assessment::VotingPlan::fromCode(profile.voting).value_or(assessment::VotingPlan());
    return details;
}

void leaveHalfWay(Assessment &draft, const HalfWay &halfWay, const questions::QuestionSet &set)
{
    for (int index = halfWay.reached; index < set.statementCount(); ++index)
        draft.answers.remove(set.statementAt(index).id);
    for (const StatementId &statement : halfWay.unrated)
        draft.answers[statement] = {};
    for (const StatementId &statement : halfWay.comeBack)
        draft.answers[statement].comeBack = true;
    draft.current = set.statementAt(std::clamp(halfWay.reached, 1, set.statementCount()) - 1).id;
}

DemoAssessment written(const questions::QuestionSet &set, const TeamProfile &profile, int round, quint32 seed)
{
    const RoundWriter writer(set, profile, round, seed);
    DemoAssessment result;
    result.draft.id = AssessmentId(demoId(profile.key + QStringLiteral("/%1").arg(round)));
    result.draft.questionSet = set.name();
    for (int index = 0; index < set.statementCount(); ++index)
        result.draft.answers.insert(set.statementAt(index).id, writer.answer(index));
    result.draft.current = set.statementAt(set.statementCount() - 1).id;
    result.votes = demoVotes(set, profile, result.draft.answers, seed + static_cast<quint32>(round));
    return result;
}

DemoAssessment agreedRound(const questions::QuestionSet &set, const TeamProfile &profile, int round,
                           const QDate &period, quint32 seed)
{
    DemoAssessment result = written(set, profile, round, seed);
    result.draft.details = detailsOf(profile, round, period);
    result.started = sessionIn(period, seed + static_cast<quint32>(round));
    result.agreed = result.started.addSecs(MinutesInTheRoom * 60);
    return result;
}

DemoAssessment openRound(const questions::QuestionSet &set, const TeamProfile &profile, const QDateTime &now,
                         quint32 seed)
{
    DemoAssessment result = written(set, profile, 0, seed);
    result.draft.details = detailsOf(profile, 0, firstOfMonth(now.date(), profile.monthsAgo));
    leaveHalfWay(result.draft, *profile.halfWay, set);
    result.started = now.addDays(-DaysBetweenStartAndEnd);
    return result;
}

} // namespace

QList<DemoAssessment> demoAssessments(const questions::QuestionSet &set, const QDateTime &now, quint32 seed)
{
    const QDateTime utc = now.toUTC();
    QList<DemoAssessment> result;
    quint32 own = seed;
    for (const TeamProfile &team : demoContent().teams) {
        own = own * 2654435761U + 97U;
        const QDate period = firstOfMonth(utc.date(), team.monthsAgo);
        result.append(team.halfWay ? openRound(set, team, utc, own) : agreedRound(set, team, 0, period, own));
        if (team.followUp)
            result.append(agreedRound(set, team, 1, firstOfMonth(utc.date(), team.followUp->monthsAgo), own));
        for (DemoAssessment &made : result) {
            if (made.draft.details.team.name == team.name)
                made.draft.targets = targetsOf(team, utc.date());
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const DemoAssessment &a, const DemoAssessment &b) { return a.started < b.started; });
    return result;
}

} // namespace aros::demo
