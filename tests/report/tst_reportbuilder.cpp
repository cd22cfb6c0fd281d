#include "core/report/reportbuilder.h"
#include "core/report/reportparts.h"
#include "tests/support/assessments.h"
#include "tests/support/reportdump.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace aros;
using namespace aros::report;
using assessment::Assessment;
using assessment::Attendance;
using assessment::Rating;

namespace {

const QStringList Full{"32132", "22122", "33233", "12121", "33322", "22222", "11223", "33323"};

Attendance group(const QString &name, int present)
{
    return {StaffGroupId(name), present};
}

Assessment fullAssessment(const questions::QuestionSet &set)
{
    Assessment assessment = tests::answered(set, Full);
    assessment.answers[StatementId("fw1")].evidence = "Poster, induction sheet; asked six starters, all knew.\n";
    assessment.answers[StatementId("fw1")].gap = "<b>Bank</b> colleagues not told.";
    assessment.answers[StatementId("lc2")].rating = Rating::dontKnow();
    assessment.answers[StatementId("cc5")].rating = Rating::notApplicable();
    assessment.answers[StatementId("rr1")].comeBack = true;
    assessment.details.attendance = {group("Nursing", 7), group("Additional clinical services", 3), group("Medical", 2),
                                     group("Estates", 0)};
    tests::agree(assessment);
    return assessment;
}

// The whole of `actual` against tests/data/reports/<name>.txt; AROS_UPDATE_EXPECTED=1 writes the file instead.
void compareWithFile(const QString &actual, const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/reports/%1.txt").arg(name));
    if (qEnvironmentVariableIsSet("AROS_UPDATE_EXPECTED")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = actual.split(u'\n');
    for (int line = 0; line < qMin(lines.size(), expected.size()); ++line)
        QCOMPARE(lines.at(line), expected.at(line));
    QCOMPARE(lines.size(), expected.size());
}

} // namespace

class TestReportBuilder : public QObject
{
    Q_OBJECT

private slots:
    void buildsWholeReports_data();
    void buildsWholeReports();
    void proposesFileNames_data();
    void proposesFileNames();
    void countsInFilesFollowTheSmallNumberRule();
    void countsOnTheLeadersScreenAreExact();
    void attendanceThatWasNotEnteredNamesNoMissingVoice();
    void typedTextThatLooksLikeAMarkIsKept();
    void writesContentInTheReportsLanguage();
    void switchingLanguageChangesNoCode();
};

void TestReportBuilder::buildsWholeReports_data()
{
    QTest::addColumn<QStringList>("themes");

    QTest::newRow("full") << Full;
    QTest::newRow("empty") << QStringList{};
    QTest::newRow("partial") << QStringList{"321..", "22...", "nnnnn", "d....", "33333", "4dn.."};
    QTest::newRow("all-not-applicable") << QStringList(8, "nnnnn");
}

void TestReportBuilder::buildsWholeReports()
{
    QFETCH(QStringList, themes);

    const auto set = tests::namedSet();
    const bool full = themes == Full;
    const Assessment assessment = full ? fullAssessment(*set) : tests::answered(*set, themes);
    const Report report = buildReport(*set, assessment, Texts(Language::English), Audience::File);
    compareWithFile(tests::dumpReport(report), QTest::currentDataTag());
}

void TestReportBuilder::proposesFileNames_data()
{
    QTest::addColumn<QString>("team");
    QTest::addColumn<QString>("stem");

    QTest::newRow("plain") << "Ward 7"
                           << "Ward 7 - Baseline - 2026-03 - draft";
    QTest::newRow("Welsh letters stay") << "Tŷ Gŵyl"
                                        << "Tŷ Gŵyl - Baseline - 2026-03 - draft";
    QTest::newRow("composed") << QString("Ty\u0302") << "Tŷ - Baseline - 2026-03 - draft";
    QTest::newRow("everything Windows forbids") << "A\\B/C:D*E?F\"G<H>I|J"
                                                << "A B C D E F G H I J - Baseline - 2026-03 - draft";
    QTest::newRow("climbing out") << "../../etc"
                                  << "etc - Baseline - 2026-03 - draft";
    QTest::newRow("control characters") << QString("A\tB\nC\u0007D\u200eE") << "A B C D E - Baseline - 2026-03 - draft";
    QTest::newRow("device with a point") << "NUL.ward"
                                         << "_NUL.ward - Baseline - 2026-03 - draft";
    QTest::newRow("device's name with more") << "Auxiliary"
                                             << "Auxiliary - Baseline - 2026-03 - draft";
    QTest::newRow("no name") << ""
                             << "Baseline - 2026-03 - draft";
    QTest::newRow("long") << QString(300, u'w') << QString(80, u'w') + " - Baseline - 2026-03 - draft";
}

void TestReportBuilder::proposesFileNames()
{
    QFETCH(QString, team);
    QFETCH(QString, stem);

    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, {});
    assessment.details.team.name = team;
    QCOMPARE(buildReport(*set, assessment, Texts(Language::English), Audience::File).fileStem, stem);
    QCOMPARE(safeFileStem({"Ward 7..", "... "}), QString("Ward 7.. -"));
    QCOMPARE(safeFileStem({}), QString("_"));
}

void TestReportBuilder::countsInFilesFollowTheSmallNumberRule()
{
    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, Full);
    assessment.details.attendance = {group("A", 12), group("B", 1), group("C", 9), group("D", 0)};
    const Report report = buildReport(*set, assessment, Texts(Language::English), Audience::File);

    QStringList counts;
    for (const ParticipantRow &row : report.participants)
        counts << row.countText;
    QCOMPARE(counts, (QStringList{"12", "fewer than 5", "5 or more", "none"}));
    QVERIFY(!report.participants.at(1).count && !report.participants.at(2).count);

    // Nothing in the whole report gives away that there were 22, or what is left of them.
    const QString everything = tests::dumpReport(report);
    QVERIFY(!everything.contains(QRegularExpression("\\b(22|10|9) (people|person)")));
    QVERIFY(!report.participantsNote.contains("22"));
    QCOMPARE(report.missingVoices, QString("Nobody from D was in the room."));

    assessment.details.attendance = {group("A", 12), group("B", 5)};
    QCOMPARE(buildReport(*set, assessment, Texts(Language::English), Audience::File).participantsNote,
             QString("17 people were in the room."));
}

void TestReportBuilder::countsOnTheLeadersScreenAreExact()
{
    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, Full);
    assessment.details.attendance = {group("A", 12), group("B", 1), group("C", 0), group("D", 0), group("E", 0)};
    const Report report = buildReport(*set, assessment, Texts(Language::English), Audience::LeadersScreen);
    QCOMPARE(report.participants.at(1).countText, QString("1"));
    QCOMPARE(report.participants.at(1).count, std::optional<int>(1));
    QCOMPARE(report.participantsNote,
             QString("13 people were in the room. Files show counts from 1 to 4 as “fewer than 5”."));
    QCOMPARE(report.missingVoices, QString("Nobody from C, D or E was in the room."));
}

void TestReportBuilder::attendanceThatWasNotEnteredNamesNoMissingVoice()
{
    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, Full);
    assessment.details.attendance = {group("A", 0), group("B", 0)};
    const Report report = buildReport(*set, assessment, Texts(Language::English), Audience::File);
    QCOMPARE(report.participantsNote, QString("Who was in the room was not recorded."));
    QVERIFY(report.missingVoices.isEmpty());
    QVERIFY(!report.participants.constFirst().missing);
}

void TestReportBuilder::typedTextThatLooksLikeAMarkIsKept()
{
    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, Full);
    assessment.details.team.name = "50 %1 %n %L2 ward";
    assessment.details.attendance = {group("%1", 0), group("%2", 0), group("C", 6)};
    const Report report = buildReport(*set, assessment, Texts(Language::English), Audience::File);
    QCOMPARE(report.radar.title,
             QString("50 %1 %n %L2 ward, Baseline, March 2026: scores of the eight themes, 0 to 4"));
    QCOMPARE(report.missingVoices, QString("Nobody from %1 or %2 was in the room."));
}

void TestReportBuilder::writesContentInTheReportsLanguage()
{
    const auto set = tests::namedSet();
    const Report report = buildReport(*set, fullAssessment(*set), Texts(Language::Welsh), Audience::File);
    QCOMPARE(report.period, QString("Mawrth 2026"));
    QCOMPARE(report.radar.axes.at(2).label, QString("Dechreuwyr newydd a newydd i’w rôl"));
    QCOMPARE(report.sections.at(7).heading, QString("8 · Diwylliannau tosturiol"));
    QCOMPARE(report.sections.at(0).statements.at(0).ratingText, QString("3 Wedi’i sefydlu"));
    QCOMPARE(report.dontKnows.constFirst().ratingText, QString("We don't know (cy)"));
    QVERIFY(report.radar.summary.contains("Dechreuwyr newydd a newydd i’w rôl"));
    // What the team typed stays in the language in which it was written.
    QCOMPARE(report.sections.at(0).statements.at(0).gap, QString("<b>Bank</b> colleagues not told."));
}

void TestReportBuilder::switchingLanguageChangesNoCode()
{
    const auto set = tests::namedSet();
    const Assessment assessment = fullAssessment(*set);
    const Report english = buildReport(*set, assessment, Texts(Language::English), Audience::File);
    const Report welsh = buildReport(*set, assessment, Texts(Language::Welsh), Audience::File);
    QCOMPARE(welsh.overallScore, english.overallScore);
    for (int theme = 0; theme < english.sections.size(); ++theme) {
        QCOMPARE(welsh.themes.at(theme).score, english.themes.at(theme).score);
        QCOMPARE(welsh.themes.at(theme).id, english.themes.at(theme).id);
        QVERIFY(welsh.themes.at(theme).title != english.themes.at(theme).title);
        for (int row = 0; row < english.sections.at(theme).statements.size(); ++row)
            QCOMPARE(welsh.sections.at(theme).statements.at(row).code,
                     english.sections.at(theme).statements.at(row).code);
    }
}

QTEST_GUILESS_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"
