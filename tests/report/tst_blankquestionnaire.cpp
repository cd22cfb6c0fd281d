#include "core/report/blankquestionnaire.h"

#include "core/report/referencenames.h"
#include "tests/support/samplereports.h"
#include "tests/support/samplesheets.h"

#include <QTest>

using namespace aros;
using assessment::Details;
using report::BlankQuestionnaire;

namespace {

BlankQuestionnaire sheetsFor(const Details &details, Language language = Language::English)
{
    return report::blankQuestionnaire(*tests::shippedSet(), details, Texts(language));
}

} // namespace

// What stands on the blank questionnaire.
class TestBlankQuestionnaire : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryStatementUnderItsNumber_data();
    void hasEveryStatementUnderItsNumber();
    void describesTheSevenAnswersInTheOrderOfTheirKeys();
    void namesTeamAndRound();
    void leavesTeamAndRoundToBeWritten();
    void asksForStaffGroupsAsThePlanSays_data();
    void asksForStaffGroupsAsThePlanSays();
    void proposesAFileNameThatEverySystemTakes();
};

void TestBlankQuestionnaire::hasEveryStatementUnderItsNumber_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << static_cast<int>(Language::English);
    QTest::newRow("Welsh") << static_cast<int>(Language::Welsh);
}

void TestBlankQuestionnaire::hasEveryStatementUnderItsNumber()
{
    QFETCH(int, language);
    const auto chosen = static_cast<Language>(language);
    const auto set = tests::shippedSet();
    const BlankQuestionnaire sheets = sheetsFor({}, chosen);
    QCOMPARE(sheets.language, chosen);
    int index = 0;
    for (const BlankQuestionnaire::Theme &theme : sheets.themes) {
        for (const BlankQuestionnaire::Statement &statement : theme.statements) {
            QCOMPARE(statement.statement, set->statementAt(index).statement.in(chosen));
            QCOMPARE(statement.number,
                     QString("%1.%2").arg(set->themeIndexAt(index) + 1).arg(set->indexInTheme(index) + 1));
            ++index;
        }
    }
    QCOMPARE(index, set->statementCount());
    QCOMPARE(sheets.themes.at(3).heading, "4 · " + set->themes().at(3).title.in(chosen));
}

void TestBlankQuestionnaire::describesTheSevenAnswersInTheOrderOfTheirKeys()
{
    QStringList letters;
    const BlankQuestionnaire sheets = sheetsFor({}, Language::Welsh);
    for (const BlankQuestionnaire::Answer &answer : sheets.answers)
        letters << answer.letter;
    QCOMPARE(letters, (QStringList{"0", "1", "2", "3", "4", "N", "D"}));
    QCOMPARE(sheets.answers.at(4).title, QString("Cynnal a gwella"));
    QCOMPARE(sheets.answers.at(5).title, QString("Ddim yn berthnasol"));
    QCOMPARE(sheets.answers.at(6).description, tests::shippedSet()->scale().dontKnow.description.welsh);
}

void TestBlankQuestionnaire::namesTeamAndRound()
{
    const BlankQuestionnaire sheets = sheetsFor(tests::detailsWithGroups());
    QCOMPARE(sheets.team, tests::detailsWithGroups().team.name);
    QVERIFY(sheets.place.endsWith("Cardiff and Vale University Health Board"));
    QCOMPARE(sheets.round, QString("Follow-up 2, March 2026"));
    QVERIFY(sheets.footer.contains(sheets.team));
}

void TestBlankQuestionnaire::leavesTeamAndRoundToBeWritten()
{
    Details details;
    details.period = QDate(2026, 3, 1);
    const BlankQuestionnaire sheets = sheetsFor(details);
    QVERIFY(sheets.team.isEmpty());
    QVERIFY(sheets.place.isEmpty());
    QVERIFY(sheets.round.isEmpty());
}

void TestBlankQuestionnaire::asksForStaffGroupsAsThePlanSays_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("known");
    QTest::newRow("not asked") << false << true;
    QTest::newRow("asked, but the team has noted none") << true << false;
    QTest::newRow("asked") << true << true;
}

void TestBlankQuestionnaire::asksForStaffGroupsAsThePlanSays()
{
    QFETCH(bool, asked);
    QFETCH(bool, known);
    Details details = tests::detailsWithGroups();
    details.voting.staffGroups = asked;
    if (!known)
        details.attendance.clear();
    QStringList names;
    if (asked && known) {
        for (const report::ReferenceNames::Entry &entry : report::ReferenceNames::instance().staffGroups())
            names << entry.name.welsh;
    }
    QCOMPARE(sheetsFor(details, Language::Welsh).staffGroups, names);
}

void TestBlankQuestionnaire::proposesAFileNameThatEverySystemTakes()
{
    QCOMPARE(sheetsFor({}).fileStem, QString("Retention self-assessment - Questionnaire"));
    Details details = tests::detailsWithGroups();
    details.team.name = "Tŷ 7/8: nos?";
    QCOMPARE(sheetsFor(details).fileStem, QString("Tŷ 7 8 nos - Follow-up 2 - Questionnaire"));
}

QTEST_GUILESS_MAIN(TestBlankQuestionnaire)
#include "tst_blankquestionnaire.moc"
