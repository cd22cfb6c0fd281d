#include "app/demo/demoassessment.h"
#include "app/demo/democontent.h"
#include "app/demo/demoorganisation.h"
#include "core/questions/questionsetcatalog.h"
#include "core/report/referencenames.h"
#include "core/report/reportbuilder.h"
#include "core/scoring/scorecalculator.h"
#include "tests/support/memoryassessmentrepository.h"
#include "tests/support/memoryvoterepository.h"

#include <QTest>

#include <algorithm>

using namespace aros;
using assessment::Answer;
using assessment::Assessment;
using assessment::Rating;
using assessment::State;
using demo::DemoAssessment;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);

questions::QuestionSetPtr defaultSet()
{
    static const questions::QuestionSetCatalog catalog;
    return catalog.defaultSet();
}

const Assessment &draftOf(const QList<Assessment> &all)
{
    return *std::find_if(all.begin(), all.end(), [](const Assessment &one) { return one.state == State::Draft; });
}

// What an organisation looks like after it was put into an empty repository.
QList<Assessment> added(const QDateTime &now = Now)
{
    demo::DemoClock clock(now);
    tests::MemoryAssessmentRepository repository(clock);
    tests::MemoryVoteRepository votes;
    const Result<int> count = demo::addDemoOrganisation({repository, votes}, *defaultSet(), now, &clock);
    return count ? *repository.list() : QList<Assessment>();
}

// The made-up organisation with the votes in it.
class VotedDemo
{
public:
    VotedDemo() : m_clock(Now), m_assessments(m_clock)
    {
        if (!demo::addDemoOrganisation({m_assessments, m_votes}, *defaultSet(), Now, &m_clock))
            qFatal("the demo could not be made");
    }

    QList<Assessment> all() const { return *m_assessments.list(); }
    Assessment team(const QString &name) const
    {
        for (const Assessment &one : all()) {
            if (one.details.team.name.startsWith(name))
                return one;
        }
        qFatal("there is no such team");
    }
    assessment::Votes votes(const Assessment &one) const { return *m_votes.votes(one.id); }
    report::Report report(const QString &name) const
    {
        const Assessment one = team(name);
        return report::buildReport(*defaultSet(), one, Texts(Language::English), report::Audience::File, votes(one));
    }

private:
    demo::DemoClock m_clock;
    tests::MemoryAssessmentRepository m_assessments;
    tests::MemoryVoteRepository m_votes;
};

} // namespace

class TestDemoOrganisation : public QObject
{
    Q_OBJECT

private slots:
    void hasTwelveTeamsInTwoDivisions();
    void hasElevenAgreedBaselinesAFollowUpAndADraft();
    void saysInEveryNameThatItIsMadeUp();
    void leavesTheDraftInTheMiddleOfATheme();
    void spreadsThePeriodsOverNineMonths_data();
    void spreadsThePeriodsOverNineMonths();
    void putsNothingIntoTheFuture_data() { spreadsThePeriodsOverNineMonths_data(); }
    void putsNothingIntoTheFuture();
    void isTheSameForTheSameSeedAndTime();
    void differsForAnotherSeed();
    void isNeverThereTwice();
    void bringsBackWhatWasDeleted();
    void stopsWhenTheRepositoryFails();
    void leavesTheClockWhereItStood();
    void givesEveryTeamAnotherProfile();
    void hasDontKnowsAndNotApplicables();
    void showsOneThemeWithoutEnoughAnswers();
    void improvesWhereTheFollowUpSaysSo();
    void theTeamWithAFollowUpHasReachedOneOfItsTargets_data() { spreadsThePeriodsOverNineMonths_data(); }
    void theTeamWithAFollowUpHasReachedOneOfItsTargets();
    void writesEvidenceAndGapsForMostStatements();
    void knowsEveryStatementAndGroupThatItNames();
    void fourTeamsVote();
    void votesAreTheSameForTheSameSeed();
    void aLargeTeamShowsItsStaffGroups();
    void aTeamOfFourteenShowsSpreadsWithoutGroups();
    void aTeamOfFourShowsNoVotes();
    void theDraftsVotesAreOpenInItsNextTheme();
};

void TestDemoOrganisation::hasTwelveTeamsInTwoDivisions()
{
    QSet<QString> teams;
    QSet<QString> divisions;
    for (const Assessment &one : added()) {
        teams.insert(one.details.team.name);
        divisions.insert(one.details.team.division);
    }
    QCOMPARE(teams.size(), 12);
    QCOMPARE(divisions.size(), 2);
}

void TestDemoOrganisation::hasElevenAgreedBaselinesAFollowUpAndADraft()
{
    int baselines = 0;
    int followUps = 0;
    int drafts = 0;
    for (const Assessment &one : added()) {
        drafts += one.state == State::Draft;
        baselines += one.state == State::Agreed && one.details.round == 0;
        followUps += one.state == State::Agreed && one.details.round == 1;
    }
    QCOMPARE(baselines, 11);
    QCOMPARE(followUps, 1);
    QCOMPARE(drafts, 1);
}

void TestDemoOrganisation::saysInEveryNameThatItIsMadeUp()
{
    for (const Assessment &one : added()) {
        QVERIFY(one.details.team.name.endsWith("(demo)"));
        QVERIFY(one.details.team.organisation.endsWith("(demo)"));
        QVERIFY(demo::isDemoTeam(one.details.team));
    }
    assessment::Team own;
    own.organisationId = "powys";
    own.name = "Ward 7 (demo)";
    QVERIFY(!demo::isDemoTeam(own));
}

void TestDemoOrganisation::leavesTheDraftInTheMiddleOfATheme()
{
    const QList<Assessment> all = added();
    const Assessment &draft = draftOf(all);
    const assessment::Progress progress = assessment::progressOf(draft, *defaultSet());
    QCOMPARE(progress.rated, 18);
    QCOMPARE(progress.total, 40);
    QCOMPARE(progress.comeBack, 2);
    const int place = defaultSet()->indexInTheme(defaultSet()->indexOf(draft.current));
    QVERIFY(place > 0);
    QVERIFY(place < 4);
    QCOMPARE(all.first().id, draft.id); // the latest change, so that it is the first in every list
}

void TestDemoOrganisation::spreadsThePeriodsOverNineMonths_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("in November") << Now;
    QTest::newRow("first minute of a year") << QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("last of a month") << QDateTime(QDate(2026, 3, 31), QTime(23, 59), Qt::UTC);
    QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(12, 0), Qt::UTC);
}

void TestDemoOrganisation::spreadsThePeriodsOverNineMonths()
{
    QFETCH(QDateTime, now);
    QSet<QDate> periods;
    for (const Assessment &one : added(now))
        periods.insert(one.details.period);
    const QDate thisMonth(now.date().year(), now.date().month(), 1);
    QCOMPARE(*std::max_element(periods.begin(), periods.end()), thisMonth);
    QCOMPARE(*std::min_element(periods.begin(), periods.end()), thisMonth.addMonths(-9));
    QVERIFY(periods.size() >= 8);
}

void TestDemoOrganisation::putsNothingIntoTheFuture()
{
    QFETCH(QDateTime, now);
    const QList<Assessment> all = added(now);
    QCOMPARE(all.size(), 13);
    for (const Assessment &one : all) {
        QVERIFY(one.created < now);
        QVERIFY(one.changed < now);
        if (one.state == State::Agreed) {
            QVERIFY(one.agreed > one.created);
            QVERIFY(one.agreed.date() >= one.details.period);
            QVERIFY(one.agreed.date() < one.details.period.addMonths(1));
            QVERIFY(one.agreed.date().dayOfWeek() <= Qt::Friday);
        }
    }
}

void TestDemoOrganisation::isTheSameForTheSameSeedAndTime()
{
    QCOMPARE(added(), added());
}

void TestDemoOrganisation::differsForAnotherSeed()
{
    const QList<DemoAssessment> one = demo::demoAssessments(*defaultSet(), Now, 1);
    const QList<DemoAssessment> other = demo::demoAssessments(*defaultSet(), Now, 2);
    QCOMPARE(one.size(), other.size());
    const auto same = [](const DemoAssessment &a, const DemoAssessment &b) {
        return a.draft.answers == b.draft.answers;
    };
    QVERIFY(!std::equal(one.begin(), one.end(), other.begin(), same));
}

void TestDemoOrganisation::isNeverThereTwice()
{
    demo::DemoClock clock(Now);
    tests::MemoryAssessmentRepository repository(clock);
    tests::MemoryVoteRepository votes;
    QCOMPARE(*demo::addDemoOrganisation({repository, votes}, *defaultSet(), Now, &clock), 13);
    QCOMPARE(*demo::addDemoOrganisation({repository, votes}, *defaultSet(), Now.addDays(40), &clock), 0);
    QCOMPARE(repository.list()->size(), 13);
    QCOMPARE(repository.teams()->size(), 12);
}

void TestDemoOrganisation::bringsBackWhatWasDeleted()
{
    demo::DemoClock clock(Now);
    tests::MemoryAssessmentRepository repository(clock);
    tests::MemoryVoteRepository votes;
    QVERIFY(demo::addDemoOrganisation({repository, votes}, *defaultSet(), Now, &clock));
    QVERIFY(repository.remove(repository.list()->last().id));
    QCOMPARE(*demo::addDemoOrganisation({repository, votes}, *defaultSet(), Now, &clock), 1);
    QCOMPARE(repository.list()->size(), 13);
}

void TestDemoOrganisation::stopsWhenTheRepositoryFails()
{
    demo::DemoClock clock(Now);
    tests::MemoryAssessmentRepository repository(clock);
    tests::MemoryVoteRepository votes;
    repository.failWith(Error{ErrorCode::DiskFull, "full"});
    const Result<int> result = demo::addDemoOrganisation({repository, votes}, *defaultSet(), Now, &clock);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DiskFull);
}

void TestDemoOrganisation::leavesTheClockWhereItStood()
{
    demo::DemoClock clock(Now);
    tests::MemoryAssessmentRepository repository(clock);
    tests::MemoryVoteRepository votes;
    QVERIFY(demo::addDemoOrganisation({repository, votes}, *defaultSet(), Now, &clock));
    QCOMPARE(clock.now(), Now);
}

void TestDemoOrganisation::givesEveryTeamAnotherProfile()
{
    QSet<QString> profiles;
    for (const Assessment &one : added()) {
        const scoring::Scores scores = scoring::calculateScores(*defaultSet(), one);
        QStringList profile;
        for (const scoring::ThemeScore &theme : scores.themes)
            profile.append(theme.score ? QString::number(theme.score->tenths()) : "-");
        profiles.insert(profile.join(' '));
        if (one.state == State::Draft)
            continue;
        QVERIFY(scores.overall);
        const auto [least, most] = std::minmax_element(
            scores.themes.begin(), scores.themes.end(), [](const scoring::ThemeScore &a, const scoring::ThemeScore &b) {
                return a.score.value_or(scoring::Score(2, 1)) < b.score.value_or(scoring::Score(2, 1));
            });
        QVERIFY(most->score->value() - least->score->value() >= 1.0); // strong in some themes, weak in others
    }
    QCOMPARE(profiles.size(), 13);
}

void TestDemoOrganisation::hasDontKnowsAndNotApplicables()
{
    int dontKnow = 0;
    int notApplicable = 0;
    QSet<int> levels;
    for (const Assessment &one : added()) {
        for (const Answer &answer : one.answers) {
            dontKnow += answer.rating == Rating::dontKnow();
            notApplicable += answer.rating == Rating::notApplicable();
            if (answer.rating && answer.rating->level())
                levels.insert(*answer.rating->level());
        }
    }
    QVERIFY(dontKnow >= 10);
    QVERIFY(notApplicable >= 5);
    QCOMPARE(levels.size(), 5);
}

void TestDemoOrganisation::showsOneThemeWithoutEnoughAnswers()
{
    int without = 0;
    for (const Assessment &one : added()) {
        if (one.state == State::Draft)
            continue;
        for (const scoring::ThemeScore &theme : scoring::calculateScores(*defaultSet(), one).themes)
            without += !theme.score;
    }
    QCOMPARE(without, 1);
}

void TestDemoOrganisation::improvesWhereTheFollowUpSaysSo()
{
    std::optional<scoring::Score> before;
    std::optional<scoring::Score> after;
    for (const Assessment &one : added()) {
        if (one.details.team.name != "Ward 7 (demo)")
            continue;
        const scoring::Scores scores = scoring::calculateScores(*defaultSet(), one);
        (one.details.round == 0 ? before : after) = scores.themes.first().score;
    }
    QVERIFY(before && after);
    QVERIFY(*before < *after);
}

void TestDemoOrganisation::theTeamWithAFollowUpHasReachedOneOfItsTargets()
{
    QFETCH(QDateTime, now);
    int with = 0;
    for (const Assessment &one : added(now)) {
        QCOMPARE(one.targets.isEmpty(), one.details.team.name != "Ward 7 (demo)");
        with += !one.targets.isEmpty();
        if (one.details.round == 0)
            continue;
        const report::Report report =
            report::buildReport(*defaultSet(), one, Texts(Language::English), report::Audience::File);
        QCOMPARE(report.targets.size(), 3);
        int past = 0;
        int reached = 0;
        for (const report::TargetRow &target : report.targets) {
            QCOMPARE(target.by.day(), target.by.daysInMonth());
            QVERIFY(target.reached);
            past += target.by < now.date();
            reached += *target.reached;
            QVERIFY(!(*target.reached && target.by < now.date()));
        }
        QCOMPARE(past, 1);
        QCOMPARE(reached, 1);
    }
    QCOMPARE(with, 2);
}

void TestDemoOrganisation::writesEvidenceAndGapsForMostStatements()
{
    for (const Assessment &one : added()) {
        if (one.state == State::Draft)
            continue;
        const auto written = std::count_if(one.answers.begin(), one.answers.end(), [](const Answer &answer) {
            return !answer.evidence.isEmpty() || !answer.gap.isEmpty();
        });
        QVERIFY2(written >= 30, qPrintable(one.details.team.name));
    }
}

void TestDemoOrganisation::knowsEveryStatementAndGroupThatItNames()
{
    const demo::DemoContent &content = demo::demoContent();
    QSet<StaffGroupId> groups;
    for (const report::ReferenceNames::Entry &entry : report::ReferenceNames::instance().staffGroups())
        groups.insert(StaffGroupId(entry.id));
    for (const QString &language : {QString("en"), QString("cy")})
        QCOMPARE(content.notes.value(language).size(), defaultSet()->statementCount());
    QList<StatementId> named = content.offsets.keys() + content.notes.value("en").keys();
    for (const demo::TeamProfile &team : content.teams) {
        QCOMPARE(team.levels.size(), 8);
        named += team.fixed.keys();
        for (const QString &code : team.fixed)
            QVERIFY(Rating::fromCode(code));
        for (const assessment::Attendance &attendance : team.room)
            QVERIFY(groups.contains(attendance.group));
    }
    for (const StatementId &statement : named)
        QVERIFY2(defaultSet()->indexOf(statement) >= 0, qPrintable(statement.text()));
}

void TestDemoOrganisation::fourTeamsVote()
{
    const VotedDemo demo;
    int voted = 0;
    for (const Assessment &one : demo.all()) {
        QCOMPARE(!demo.votes(one).isEmpty(), one.details.voting.isUsed());
        voted += one.details.voting.isUsed();
    }
    QCOMPARE(voted, 4);
}

void TestDemoOrganisation::votesAreTheSameForTheSameSeed()
{
    const VotedDemo one;
    const VotedDemo other;
    for (const Assessment &assessment : one.all())
        QCOMPARE(assessment::votesHash(other.votes(assessment)), assessment::votesHash(one.votes(assessment)));
}

void TestDemoOrganisation::aLargeTeamShowsItsStaffGroups()
{
    const VotedDemo demo;
    QVERIFY(demo.team("Emergency").presentCount() >= 30);
    const report::Report report = demo.report("Emergency");
    QCOMPARE(report.groups.columns.size(), 2);
    int means = 0;
    for (const report::GroupTable::Row &row : report.groups.rows) {
        for (const auto &mean : row.values)
            means += mean.has_value();
    }
    QVERIFY(means >= 12);
    QVERIFY(report.differences.size() >= 5);
    for (const report::ThemeRow &row : report.themes)
        QVERIFY(row.band);
}

void TestDemoOrganisation::aTeamOfFourteenShowsSpreadsWithoutGroups()
{
    const VotedDemo demo;
    QCOMPARE(demo.team("Gwasanaeth ffisio").presentCount(), 14);
    const report::Report report = demo.report("Gwasanaeth ffisio");
    QVERIFY(report.groupsNote.isEmpty());
    QSet<QString> closeness;
    int nearMedian = 0;
    int withMedian = 0;
    for (const report::ThemeSection &section : report.sections) {
        for (const report::StatementRow &row : section.statements) {
            QVERIFY(row.votes && row.votes->total >= 12);
            closeness.insert(row.votes->closeness);
            if (!row.level || !row.votes->median)
                continue;
            ++withMedian;
            nearMedian += qAbs(*row.votes->median - *row.level) <= 1;
        }
    }
    QVERIFY(closeness.size() >= 3);
    QVERIFY(nearMedian * 10 >= withMedian * 9); // what a team agrees on lies near its votes
}

void TestDemoOrganisation::aTeamOfFourShowsNoVotes()
{
    const VotedDemo demo;
    QCOMPARE(demo.team("Mental health").presentCount(), 4);
    const report::Report report = demo.report("Mental health");
    for (const report::ThemeSection &section : report.sections) {
        for (const report::StatementRow &row : section.statements)
            QVERIFY(!row.votes);
    }
    QVERIFY(report.differences.isEmpty() && report.radar.band.isEmpty());
    QVERIFY(!report.noDifferences.isEmpty());
}

void TestDemoOrganisation::theDraftsVotesAreOpenInItsNextTheme()
{
    const VotedDemo demo;
    const Assessment draft = draftOf(demo.all());
    const assessment::Votes votes = demo.votes(draft);
    const int current = defaultSet()->themeIndexAt(defaultSet()->indexOf(draft.current));
    for (int index = 0; index < defaultSet()->statementCount(); ++index) {
        const assessment::StatementVotes statement = votes.value(defaultSet()->statementAt(index).id);
        const int theme = defaultSet()->themeIndexAt(index);
        QCOMPARE(statement.revealed, theme <= current);
        QCOMPARE(statement.people, theme <= current ? 12 : theme == current + 1 ? 9 : 0);
    }
}

QTEST_GUILESS_MAIN(TestDemoOrganisation)
#include "tst_demoorganisation.moc"
