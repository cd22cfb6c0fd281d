#include "core/report/unitthemescores.h"

#include <QTest>

using namespace aros;
using namespace aros::report;
using assessment::Assessment;
using metrics::UnitPath;
using scoring::Score;

namespace {

const UnitPath Organisation{"Glan Aber", "", ""};
const UnitPath Division{"Glan Aber", "Medicine", ""};
const UnitPath Ward{"Glan Aber", "Medicine", "Ward 7"};

// An agreed round in which all statements of the first theme are at one level.
Assessment agreedRound(const QString &team, const QDate &month, int level, int round = 0)
{
    const auto set = questions::QuestionSetCatalog().defaultSet();
    Assessment assessment;
    assessment.questionSet = set->name();
    assessment.state = assessment::State::Agreed;
    assessment.details.team.organisation = "Glan Aber";
    assessment.details.team.division = "Medicine";
    assessment.details.team.name = team;
    assessment.details.period = month;
    assessment.details.round = round;
    for (const questions::Statement &statement : set->themes().constFirst().statements)
        assessment.answers[statement.id].rating = assessment::Rating::atLevel(level);
    return assessment;
}

UnitThemeScores scoresOf(const UnitPath &unit, const QList<Assessment> &assessments)
{
    return unitThemeScores(unit, questions::officialThemes().constFirst(), assessments,
                           questions::QuestionSetCatalog());
}

} // namespace

// A theme's scores of a unit's teams, to be seen beside its figures.
class TestUnitThemeScores : public QObject
{
    Q_OBJECT

private slots:
    void findsTeamsByTheirNames_data();
    void findsTeamsByTheirNames();
    void takesTheOrganisationsIdBeforeItsName();
    void takesAgreedRoundsAlone();
    void countsRoundsWithoutAScore();
    void ordersRoundsByMonth();
    void hasNoMeanOfATeam();
    void hasAMeanOfThreeTeamsInAQuarter_data();
    void hasAMeanOfThreeTeamsInAQuarter();
    void countsATeamOnceWithItsLastRound();
    void keepsMeansExact();
    void saysWhenQuestionSetsDiffer();
    void isEmptyWithoutAssessments();
};

void TestUnitThemeScores::findsTeamsByTheirNames_data()
{
    QTest::addColumn<QStringList>("unit");
    QTest::addColumn<bool>("isOf");
    QTest::newRow("everything") << QStringList{"", "", ""} << true;
    QTest::newRow("its organisation") << QStringList{"Glan Aber", "", ""} << true;
    QTest::newRow("its division") << QStringList{"Glan Aber", "Medicine", ""} << true;
    QTest::newRow("the team") << QStringList{"Glan Aber", "Medicine", "Ward 7"} << true;
    QTest::newRow("other case and spaces") << QStringList{" GLAN  aber", "medicine ", "ward  7"} << true;
    QTest::newRow("another organisation") << QStringList{"Glan Afan", "", ""} << false;
    QTest::newRow("another division") << QStringList{"Glan Aber", "Surgery", ""} << false;
    QTest::newRow("another team") << QStringList{"Glan Aber", "Medicine", "Ward 8"} << false;
    QTest::newRow("a team of that name elsewhere") << QStringList{"Glan Aber", "Surgery", "Ward 7"} << false;
    QTest::newRow("a team directly below") << QStringList{"Glan Aber", "", "Ward 7"} << false;
}

void TestUnitThemeScores::findsTeamsByTheirNames()
{
    QFETCH(QStringList, unit);
    const auto team = agreedRound("Ward 7", QDate(2026, 3, 1), 2).details.team;
    QTEST(isOfUnit(team, {unit.at(0), unit.at(1), unit.at(2)}), "isOf");
}

void TestUnitThemeScores::takesTheOrganisationsIdBeforeItsName()
{
    assessment::Team team;
    team.organisationId = "betsi-cadwaladr";
    QVERIFY(isOfUnit(team, {"betsi-cadwaladr", "", ""}));
    QVERIFY(!isOfUnit(team, {"Betsi Cadwaladr University Health Board", "", ""}));
}

void TestUnitThemeScores::takesAgreedRoundsAlone()
{
    Assessment draft = agreedRound("Ward 7", QDate(2026, 6, 1), 4, 1);
    draft.state = assessment::State::Draft;
    const UnitThemeScores scores = scoresOf(Ward, {draft, agreedRound("Ward 7", QDate(2026, 3, 1), 2)});
    QCOMPARE(scores.rounds.size(), 1);
    QCOMPARE(scores.rounds.constFirst().score, Score(2, 1));
}

void TestUnitThemeScores::countsRoundsWithoutAScore()
{
    Assessment empty = agreedRound("Ward 7", QDate(2026, 3, 1), 2);
    empty.answers.clear();
    Assessment foreign = agreedRound("Ward 7", QDate(2026, 3, 1), 2);
    foreign.questionSet.checksum = "another";
    const UnitThemeScores scores = scoresOf(Ward, {empty, foreign});
    QVERIFY(scores.rounds.isEmpty());
    QCOMPARE(scores.withoutScore, 2);
    QVERIFY(scores.hasAssessments());
}

void TestUnitThemeScores::ordersRoundsByMonth()
{
    const UnitThemeScores scores =
        scoresOf(Division, {agreedRound("Ward 8", QDate(2026, 3, 1), 1), agreedRound("Ward 7", QDate(2026, 3, 1), 2),
                            agreedRound("Ward 9", QDate(2025, 12, 1), 3)});
    QStringList teams;
    for (const TeamRound &round : scores.rounds)
        teams.append(round.team.name);
    QCOMPARE(teams, QStringList({"Ward 9", "Ward 7", "Ward 8"}));
}

void TestUnitThemeScores::hasNoMeanOfATeam()
{
    QList<Assessment> rounds;
    for (int round = 0; round < 4; ++round)
        rounds.append(agreedRound("Ward 7", QDate(2026, 1, 1).addMonths(round % 3), 2, round));
    QVERIFY(scoresOf(Ward, rounds).means.isEmpty());
    QVERIFY(scoresOf(Division, rounds).means.isEmpty());
}

void TestUnitThemeScores::hasAMeanOfThreeTeamsInAQuarter_data()
{
    QTest::addColumn<QList<QDate>>("months");
    QTest::addColumn<QList<QDate>>("quarters");
    const QDate january(2026, 1, 1);
    QTest::newRow("two teams") << QList<QDate>{january, january} << QList<QDate>();
    QTest::newRow("three in its months") << QList<QDate>{january, QDate(2026, 2, 1), QDate(2026, 3, 1)}
                                         << QList<QDate>{january};
    QTest::newRow("the third in the next") << QList<QDate>{january, january, QDate(2026, 4, 1)} << QList<QDate>();
    QTest::newRow("December is in the fourth")
        << QList<QDate>{QDate(2025, 10, 1), QDate(2025, 12, 1), QDate(2025, 12, 1), january}
        << QList<QDate>{QDate(2025, 10, 1)};
}

void TestUnitThemeScores::hasAMeanOfThreeTeamsInAQuarter()
{
    QFETCH(QList<QDate>, months);
    QFETCH(QList<QDate>, quarters);
    QList<Assessment> rounds;
    for (qsizetype team = 0; team < months.size(); ++team)
        rounds.append(agreedRound(QString("Ward %1").arg(team), months.at(team), 2));
    QList<QDate> found;
    for (const QuarterMean &mean : scoresOf(Organisation, rounds).means)
        found.append(mean.quarter);
    QCOMPARE(found, quarters);
}

void TestUnitThemeScores::countsATeamOnceWithItsLastRound()
{
    const QDate january(2026, 1, 1);
    const UnitThemeScores scores =
        scoresOf(Division, {agreedRound("Ward 7", january.addMonths(2), 4, 1), agreedRound("Ward 7", january, 0),
                            agreedRound("ward 7 ", january.addMonths(1), 0), agreedRound("Ward 8", january, 1),
                            agreedRound("Ward 9", january, 1)});
    QCOMPARE(scores.means.size(), 1);
    QCOMPARE(scores.means.constFirst().teams, 3);
    QCOMPARE(scores.means.constFirst().mean, Score(2, 1));
}

void TestUnitThemeScores::keepsMeansExact()
{
    const QDate january(2026, 1, 1);
    const UnitThemeScores scores =
        scoresOf(Division, {agreedRound("Ward 7", january, 1), agreedRound("Ward 8", january, 1),
                            agreedRound("Ward 9", january, 2)});
    QCOMPARE(scores.means.constFirst().mean, Score(4, 3));
}

void TestUnitThemeScores::saysWhenQuestionSetsDiffer()
{
    const QDate january(2026, 1, 1);
    const QList<Assessment> same{agreedRound("Ward 7", january, 1), agreedRound("Ward 8", january, 1)};
    QVERIFY(!scoresOf(Division, same).severalSets);
    Assessment foreign = agreedRound("Ward 9", january, 1);
    foreign.questionSet.version = "0.1"; // not here: it has no score and is not compared
    QVERIFY(!scoresOf(Division, same + QList{foreign}).severalSets);
}

void TestUnitThemeScores::isEmptyWithoutAssessments()
{
    const UnitThemeScores scores = scoresOf(Division, {});
    QVERIFY(!scores.hasAssessments());
    QVERIFY(!scores.severalSets);
}

QTEST_GUILESS_MAIN(TestUnitThemeScores)
#include "tst_unitthemescores.moc"
