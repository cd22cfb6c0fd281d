#include "core/report/reportbuilder.h"
#include "tests/support/assessments.h"
#include "tests/support/samplevotes.h"

#include <QTest>

using namespace aros;
using namespace aros::report;
using assessment::Assessment;
using assessment::StatementVotes;
using assessment::Votes;
using tests::Counts;
using tests::revealedVotes;

namespace {

const StatementId First("fw1");
const StaffGroupId Nurses("nursing-midwifery");
const StaffGroupId Doctors("medical-dental");

const QStringList AllTwos(8, "22222");

Report reportOf(const Votes &votes, const QString &plan = "hands", Language language = Language::English,
                Audience audience = Audience::File)
{
    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, AllTwos);
    assessment.details.voting = *assessment::VotingPlan::fromCode(plan);
    return buildReport(*set, assessment, Texts(language), audience, votes);
}

const StatementRow &firstStatement(const Report &report)
{
    return report.sections.constFirst().statements.constFirst();
}

// The first `count` statements with the same votes.
Votes sameVotes(const Counts &counts, int count)
{
    const auto set = tests::namedSet();
    Votes votes;
    for (int index = 0; index < count; ++index)
        votes.insert(set->statementAt(index).id, revealedVotes(counts));
    return votes;
}

StatementVotes groupVotes(const QList<std::pair<StaffGroupId, Counts>> &groups)
{
    StatementVotes votes;
    for (const auto &[group, counts] : groups) {
        votes.sheets.insert(group, tests::tallyOf(counts));
        votes.people += votes.sheets.value(group).total();
    }
    votes.revealed = true;
    return votes;
}

// All statements with the same votes of the same groups.
Votes everywhere(const StatementVotes &one)
{
    const auto set = tests::namedSet();
    Votes votes;
    for (int index = 0; index < set->statementCount(); ++index)
        votes.insert(set->statementAt(index).id, one);
    return votes;
}

bool tellsOfMethod(const Report &report)
{
    return std::any_of(report.method.cbegin(), report.method.cend(), [](const Report::MethodPart &part) {
        return part.paragraphs.join(' ').contains("van der Eijk");
    });
}

} // namespace

class TestReportVotes : public QObject
{
    Q_OBJECT

private slots:
    void showsFromFiveVotesOnly_data();
    void showsFromFiveVotesOnly();
    void saysNothingWhereNobodyVoted();
    void writesFigures_data();
    void writesFigures();
    void countsAnswersWithoutLevelBesideTheLevels();
    void listsTheWidestSpreads();
    void listsTiesWithTheFifthUpToEight_data();
    void listsTiesWithTheFifthUpToEight();
    void saysWhenVotesAreClose();
    void drawsABandFromThreeOfFiveStatements_data();
    void drawsABandFromThreeOfFiveStatements();
    void tellsTheBandInWords();
    void showsGroupsAsTheyMayBeShown();
    void groupsWithoutEnoughStatementsHaveNoMean();
    void meansAreNoMoreExactThanShown();
    void filesCountAGroupNoMoreExactlyThanTheRoom();
    void languageChangesNoNumber();
};

void TestReportVotes::showsFromFiveVotesOnly_data()
{
    QTest::addColumn<StatementVotes>("votes");
    QTest::addColumn<bool>("shown");
    StatementVotes open = revealedVotes({1, 1, 1, 1, 1, 0, 0});
    open.revealed = false;
    QTest::newRow("five") << revealedVotes({1, 1, 1, 1, 1, 0, 0}) << true;
    QTest::newRow("four") << revealedVotes({1, 1, 1, 1, 0, 0, 0}) << false;
    QTest::newRow("four and a don't know") << revealedVotes({1, 1, 1, 1, 0, 0, 1}) << true;
    QTest::newRow("five don't knows") << revealedVotes({0, 0, 0, 0, 0, 0, 5}) << true;
    QTest::newRow("open") << open << false;
}

void TestReportVotes::showsFromFiveVotesOnly()
{
    QFETCH(StatementVotes, votes);
    QFETCH(bool, shown);
    const Report report = reportOf({{First, votes}});
    QCOMPARE(firstStatement(report).votes.has_value(), shown);
    QVERIFY(!report.sections.constFirst().statements.at(1).votes);
    // Only a vote that was revealed is spoken of at all.
    QCOMPARE(!report.votesNote.isEmpty(), votes.revealed);
    QCOMPARE(tellsOfMethod(report), shown);
    if (votes.revealed && !shown)
        QCOMPARE(report.noDifferences,
                 QString("Fewer than five people voted on each statement, so the votes are not shown."));
}

void TestReportVotes::saysNothingWhereNobodyVoted()
{
    const Report report = reportOf({});
    QVERIFY(report.votesNote.isEmpty() && report.noDifferences.isEmpty() && report.groupsNote.isEmpty());
    QVERIFY(report.differences.isEmpty() && report.radar.band.isEmpty() && report.radar.bandTitle.isEmpty());
    QVERIFY(!tellsOfMethod(report));
    QVERIFY(!report.radar.summary.contains("otes"));
}

void TestReportVotes::writesFigures_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("brief");
    QTest::newRow("spread") << Counts{3, 4, 1, 5, 1, 0, 0}
                            << "14 votes · levels 0 to 4: 3, 4, 1, 5, 1 · median 1.5 · agreement 0.14 (wide spread)";
    QTest::newRow("two camps") << Counts{5, 0, 0, 0, 5, 0, 0}
                               << "10 votes · levels 0 to 4: 5, 0, 0, 0, 5 · median 2.0 · agreement −1.00 (split)";
    QTest::newRow("all the same") << Counts{0, 0, 7, 0, 0, 0, 0}
                                  << "7 votes · levels 0 to 4: 0, 0, 7, 0, 0 · median 2.0 · agreement 1.00 (close)";
    QTest::newRow("evenly") << Counts{2, 2, 2, 2, 2, 0, 0}
                            << "10 votes · levels 0 to 4: 2, 2, 2, 2, 2 · median 2.0 · agreement 0.00 (wide spread)";
    QTest::newRow("other answers") << Counts{0, 0, 4, 2, 0, 1, 2}
                                   << "9 votes · levels 0 to 4: 0, 0, 4, 2, 0 · not applicable: 1 · don’t know: 2 · "
                                      "median 2.0 · agreement 0.83 (close)";
    QTest::newRow("nobody gave a level") << Counts{0, 0, 0, 0, 0, 1, 5}
                                         << "6 votes · levels 0 to 4: 0, 0, 0, 0, 0 · not applicable: 1 · "
                                            "don’t know: 5";
}

void TestReportVotes::writesFigures()
{
    QFETCH(Counts, counts);
    QFETCH(QString, brief);
    const Report report = reportOf({{First, revealedVotes(counts)}});
    QCOMPARE(firstStatement(report).votes->brief, brief);
}

void TestReportVotes::countsAnswersWithoutLevelBesideTheLevels()
{
    const Report report = reportOf({{First, revealedVotes({0, 0, 4, 2, 0, 1, 2})}});
    const VoteSummary &votes = *firstStatement(report).votes;
    QCOMPARE(votes.total, 9);
    QCOMPARE(votes.notApplicable, 1);
    QCOMPARE(votes.dontKnow, 2);
    QCOMPARE(votes.median, std::optional<double>(2));
    // A vote without a level has no part in the list of differences.
    QVERIFY(reportOf({{First, revealedVotes({0, 0, 0, 0, 0, 3, 5})}}).differences.isEmpty());
}

void TestReportVotes::listsTheWidestSpreads()
{
    const Report report = reportOf({{StatementId("fw1"), revealedVotes({0, 2, 3, 2, 0, 0, 0})},
                                    {StatementId("hw2"), revealedVotes({5, 0, 0, 0, 5, 0, 0})},
                                    {StatementId("cc5"), revealedVotes({2, 2, 2, 2, 2, 0, 0})},
                                    {StatementId("rr1"), revealedVotes({0, 0, 9, 0, 0, 0, 0})}});
    QStringList statements;
    for (const DifferenceRow &row : report.differences)
        statements << row.statement.statementId;
    QCOMPARE(statements, (QStringList{"hw2", "cc5", "fw1"})); // the close one is none
    QCOMPARE(report.differences.constFirst().statement.ratingText, QString("2 Developing"));
    QVERIFY(report.noDifferences.isEmpty());
    QVERIFY(report.differencesNote.contains("−1"));
}

void TestReportVotes::listsTiesWithTheFifthUpToEight_data()
{
    QTest::addColumn<int>("statements");
    QTest::addColumn<int>("listed");
    QTest::newRow("four") << 4 << 4;
    QTest::newRow("five") << 5 << 5;
    QTest::newRow("six level ones") << 6 << 6;
    QTest::newRow("eight") << 8 << 8;
    QTest::newRow("nine") << 9 << 8;
    QTest::newRow("all") << 40 << 8;
}

void TestReportVotes::listsTiesWithTheFifthUpToEight()
{
    QFETCH(int, statements);
    QFETCH(int, listed);
    QCOMPARE(reportOf(sameVotes({2, 2, 2, 2, 2, 0, 0}, statements)).differences.size(), listed);
}

void TestReportVotes::saysWhenVotesAreClose()
{
    const Report report = reportOf(sameVotes({0, 0, 6, 0, 0, 0, 0}, 40));
    QVERIFY(report.differences.isEmpty() && report.differencesNote.isEmpty());
    QCOMPARE(report.noDifferences, QString("The votes were close to each other on every statement."));
}

void TestReportVotes::drawsABandFromThreeOfFiveStatements_data()
{
    QTest::addColumn<int>("statements");
    QTest::addColumn<QString>("band");
    QTest::newRow("two of five") << 2 << "";
    QTest::newRow("three of five") << 3 << "1.0 to 3.0";
    QTest::newRow("five of five") << 5 << "1.0 to 3.0";
}

void TestReportVotes::drawsABandFromThreeOfFiveStatements()
{
    QFETCH(int, statements);
    QFETCH(QString, band);
    const Report report = reportOf(sameVotes({2, 2, 2, 2, 2, 0, 0}, statements));
    QCOMPARE(report.themes.constFirst().bandText, band);
    QCOMPARE(report.radar.band.isEmpty(), band.isEmpty());
    if (band.isEmpty())
        return;
    QCOMPARE(*report.radar.band.constFirst(), Band(1, 3));
    QVERIFY(!report.radar.band.at(1));
    QVERIFY(report.themes.at(1).bandText.isEmpty());
}

void TestReportVotes::tellsTheBandInWords()
{
    const Report report = reportOf(sameVotes({2, 2, 2, 2, 2, 0, 0}, 5));
    QCOMPARE(report.radar.bandTitle, QString("Middle half of the votes"));
    QCOMPARE(report.radar.axes.constFirst().bandText, QString("Votes 1.0 to 3.0"));
    QVERIFY(report.radar.axes.at(1).bandText.isEmpty());
    QVERIFY(report.radar.summary.contains("Flexible working: 2.0, votes 1.0 to 3.0; Health and wellbeing: 2.0; "));
    QVERIFY(report.words.axisNote.contains("lower to the upper quartile"));
}

void TestReportVotes::showsGroupsAsTheyMayBeShown()
{
    const Votes votes = everywhere(groupVotes(
        {{Nurses, {0, 12, 0, 0, 0, 0, 0}}, {Doctors, {0, 0, 0, 10, 0, 0, 0}}, {{}, {0, 0, 11, 0, 0, 0, 0}}}));
    const Report report = reportOf(votes, "paper groups");
    QCOMPARE(report.groups.columns.size(), 2);
    QCOMPARE(report.groups.rows.size(), 8);
    QStringList columns;
    for (const GroupTable::Column &column : report.groups.columns)
        columns << column.groupId + ": " + column.people;
    QCOMPARE(columns, (QStringList{"medical-dental: at least 10 people", "nursing-midwifery: at least 12 people"}));
    QCOMPARE(report.groups.rows.constFirst().cells, (QStringList{"3.0", "1.0"}));
    QVERIFY(report.groupsNote.contains("left out"));
    // Kept together with the others, a group is in no table.
    const Report hidden = reportOf(everywhere(groupVotes({{{}, {0, 9, 9, 0, 0, 0, 0}}})), "paper groups");
    QVERIFY(hidden.groups.columns.isEmpty() && hidden.groups.rows.isEmpty());
    QCOMPARE(hidden.groupsNote, QString("No staff group had enough votes to be shown without giving people away."));
    QVERIFY(reportOf(votes, "paper").groups.columns.isEmpty());
    QVERIFY(reportOf(votes, "paper").groupsNote.isEmpty());
}

void TestReportVotes::groupsWithoutEnoughStatementsHaveNoMean()
{
    const StatementVotes both = groupVotes({{Nurses, {0, 12, 0, 0, 0, 0, 0}}, {{}, {0, 0, 11, 0, 0, 0, 0}}});
    const StatementVotes pooled = groupVotes({{{}, {0, 12, 11, 0, 0, 0, 0}}});
    const Report report = reportOf({{StatementId("fw1"), both},
                                    {StatementId("fw2"), both},
                                    {StatementId("fw3"), pooled},
                                    {StatementId("hw1"), both},
                                    {StatementId("hw2"), both},
                                    {StatementId("hw3"), both}},
                                   "paper groups");
    QCOMPARE(report.groups.rows.at(0).cells, QStringList("–"));
    QVERIFY(!report.groups.rows.at(0).values.constFirst());
    QCOMPARE(report.groups.rows.at(1).cells, QStringList("1.0"));
}

void TestReportVotes::meansAreNoMoreExactThanShown()
{
    const Report report = reportOf(
        everywhere(groupVotes({{Nurses, {5, 7, 1, 0, 0, 0, 0}}, {{}, {0, 0, 11, 0, 0, 0, 0}}})), "paper groups");
    QCOMPARE(report.groups.rows.constFirst().cells, QStringList("0.7")); // 9 ÷ 13
    QCOMPARE(*report.groups.rows.constFirst().values.constFirst(), 0.7);
}

// Three groups of four, and a fourth that is shown as "5 or more" so that they cannot be worked out from the whole.
void TestReportVotes::filesCountAGroupNoMoreExactlyThanTheRoom()
{
    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, AllTwos);
    assessment.details.voting = *assessment::VotingPlan::fromCode("paper groups");
    assessment.details.attendance = {
        {Nurses, 20}, {Doctors, 4}, {StaffGroupId("estates-ancillary"), 4}, {StaffGroupId("students"), 4}};
    const Votes votes = everywhere(groupVotes({{Nurses, {0, 20, 0, 0, 0, 0, 0}}, {{}, {0, 0, 12, 0, 0, 0, 0}}}));
    const auto people = [&](Audience audience) {
        return buildReport(*set, assessment, Texts(Language::English), audience, votes)
            .groups.columns.constFirst()
            .people;
    };
    QCOMPARE(people(Audience::LeadersScreen), QString("at least 20 people"));
    QCOMPARE(people(Audience::File), QString("at least 5 people"));
    assessment.details.attendance = {{Nurses, 20}, {Doctors, 12}};
    QCOMPARE(people(Audience::File), QString("at least 20 people"));
}

void TestReportVotes::languageChangesNoNumber()
{
    const Votes votes = tests::sampleVotes(*tests::namedSet());
    const Report english = reportOf(votes, "private paper groups");
    const Report welsh = reportOf(votes, "private paper groups", Language::Welsh);
    QCOMPARE(welsh.differences.size(), english.differences.size());
    for (qsizetype row = 0; row < english.differences.size(); ++row) {
        const VoteSummary &one = english.differences.at(row).votes;
        const VoteSummary &other = welsh.differences.at(row).votes;
        QCOMPARE(other.levels, one.levels);
        QCOMPARE(other.medianText, one.medianText);
        QCOMPARE(other.agreementText, one.agreementText);
        QVERIFY(welsh.differences.at(row).statement.label != english.differences.at(row).statement.label);
    }
    QCOMPARE(welsh.radar.band, english.radar.band);
    QVERIFY(welsh.groups.rows.constFirst().theme != english.groups.rows.constFirst().theme);
    for (qsizetype row = 0; row < english.groups.rows.size(); ++row)
        QCOMPARE(welsh.groups.rows.at(row).cells, english.groups.rows.at(row).cells);
}

QTEST_GUILESS_MAIN(TestReportVotes)
#include "tst_reportvotes.moc"
