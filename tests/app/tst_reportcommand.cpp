#include "tests/app/commandfixture.h"
#include "tests/support/assessments.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace aros;
using namespace aros::tests;
using assessment::Assessment;

// The built program writing reports, one and all.
class TestReportCommand : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }
    void init() { copyDemo(); }

    void writesEveryFormat_data();
    void writesEveryFormat();
    void findsAReportByTheStartOfItsId();
    void namesTheChoicesWhenAnIdIsNotClear();
    void helpsWithAnUnknownId();
    void writesInTheLanguageOfTheSurroundings_data();
    void writesInTheLanguageOfTheSurroundings();
    void leavesFilesAloneThatItCannotWrite_data();
    void leavesFilesAloneThatItCannotWrite();
    void writesNamesWithWelshLetters_data();
    void writesNamesWithWelshLetters();
    void writesOneReportForEachAssessment();
    void goesOnAfterAFailingReport();
    void failsWhenTheFolderCannotBeMade();
    void writesNothingFromAnEmptyWorkspace();
    void comparesAFollowUpWithItsBaseline_data();
    void comparesAFollowUpWithItsBaseline();
    void leavesOutAnEarlierRoundThatItCannotRead();

private:
    QString idOfRound(int round) const;
};

void TestReportCommand::writesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << "report.pdf" << QByteArray("%PDF-");
    QTest::newRow("csv") << "report.csv" << QByteArray("\xef\xbb\xbf");
    QTest::newRow("json") << "report.json" << QByteArray("{");
    QTest::newRow("svg") << "report.svg" << QByteArray("<?xml");
    QTest::newRow("png") << "report.png" << QByteArray("\x89PNG");
    QTest::newRow("upper case") << "REPORT.CSV" << QByteArray("\xef\xbb\xbf");
}

void TestReportCommand::writesEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    const Outcome outcome = runOn("report", {firstId(), "-o", name});
    QVERIFY2(outcome.code == 0, outcome.err);
    QCOMPARE(outcome.out, QByteArray());
    const QByteArray content = contentOf(newFile(name));
    QVERIFY(content.size() > 1000);
    QVERIFY(content.startsWith(beginning));
}

void TestReportCommand::findsAReportByTheStartOfItsId()
{
    const QString id = firstId();
    QCOMPARE(runOn("report", {id.left(4), "-o", "a.json"}).code, 0);
    QCOMPARE(runOn("report", {id.left(8).toUpper(), "-o", "b.json"}).code, 0);
    for (const QString name : {"a.json", "b.json"}) {
        const QJsonObject report = QJsonDocument::fromJson(contentOf(newFile(name))).object();
        QCOMPARE(report.value("assessment").toObject().value("id").toString(), id);
    }
    const Outcome tooShort = runOn("report", {id.left(3), "-o", "c.json"});
    QCOMPARE(tooShort.code, 1);
    QVERIFY(!QFile::exists(newFile("c.json")));
}

void TestReportCommand::namesTheChoicesWhenAnIdIsNotClear()
{
    QList<Assessment> own;
    for (const QString id : {"abcd-1", "abcd-2"}) {
        Assessment one = tests::answered(*tests::namedSet(), {"43210"});
        one.id = AssessmentId(id);
        one.questionSet = {"sample", "1.0", "00"};
        own.append(one);
    }
    const Outcome outcome = run({"report", "abcd", "-o", "a.json", "--workspace", newWorkspace(own)});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("abcd-1"));
    QVERIFY(outcome.err.contains("abcd-2"));
}

void TestReportCommand::helpsWithAnUnknownId()
{
    const Outcome unknown = runOn("report", {"ffff0000", "-o", "a.json"});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("aros list"));
    const Outcome team = runOn("report", {"radiology", "-o", "a.json"});
    QCOMPARE(team.code, 1);
    QVERIFY2(team.err.contains("Radiology (demo)"), team.err);
    QVERIFY(!QFile::exists(newFile("a.json")));
}

void TestReportCommand::writesInTheLanguageOfTheSurroundings_data()
{
    QTest::addColumn<QString>("lcAll");
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing said") << ""
                                  << ""
                                  << ""
                                  << "en";
    QTest::newRow("English") << ""
                             << "en_GB.UTF-8"
                             << ""
                             << "en";
    QTest::newRow("Welsh") << ""
                           << "cy_GB.UTF-8"
                           << ""
                           << "cy";
    QTest::newRow("Welsh over all") << "cy_GB.UTF-8"
                                    << "en_GB.UTF-8"
                                    << ""
                                    << "cy";
    QTest::newRow("English over all") << "C.UTF-8"
                                      << "cy_GB.UTF-8"
                                      << ""
                                      << "en";
    QTest::newRow("asked for Welsh") << ""
                                     << "en_GB.UTF-8"
                                     << "cy"
                                     << "cy";
    QTest::newRow("asked for English") << "cy_GB.UTF-8"
                                       << ""
                                       << "en"
                                       << "en";
}

void TestReportCommand::writesInTheLanguageOfTheSurroundings()
{
    QFETCH(QString, lcAll);
    QFETCH(QString, lang);
    QFETCH(QString, option);
    QProcessEnvironment environment = m_environment;
    environment.insert("LC_ALL", lcAll);
    environment.insert("LANG", lang);
    QStringList arguments{"report", firstId(), "-o", "a.json", "--workspace", m_workspace};
    if (!option.isEmpty())
        arguments += {"--lang", option};
    QCOMPARE(run(arguments, environment).code, 0);
    QTEST(QJsonDocument::fromJson(contentOf(newFile("a.json"))).object().value("language").toString(), "language");
}

void TestReportCommand::leavesFilesAloneThatItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing folder") << "none/a.csv";
    QTest::newRow("a file instead of a folder") << "demo.sqlite/a.csv";
#ifdef Q_OS_LINUX
    QTest::newRow("a folder that takes no files") << "/proc/a.csv";
#endif
}

void TestReportCommand::leavesFilesAloneThatItCannotWrite()
{
    QFETCH(QString, path);
    const Outcome outcome = runOn("report", {firstId(), "-o", path});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("a.csv"), outcome.err);
    QCOMPARE(runOn("check").code, 0);
}

void TestReportCommand::writesNamesWithWelshLetters_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("in UTF-8") << "C.UTF-8";
    QTest::newRow("in a locale without UTF-8") << "C";
}

void TestReportCommand::writesNamesWithWelshLetters()
{
    QFETCH(QString, locale);
    QProcessEnvironment environment = m_environment;
    environment.insert("LC_ALL", locale);
    const QString name = QString::fromUtf8("Tŷ Gŵyl – ŵŷ.csv");
    const Outcome outcome = run({"report", firstId(), "-o", name, "--workspace", m_workspace}, environment);
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY(QFile::exists(newFile(name)));
    QVERIFY2(outcome.err.contains(name.toUtf8()), outcome.err);
    QCOMPARE(outcome.err.count('\n'), 1); // and nothing that Qt has to say about the locale
}

void TestReportCommand::writesOneReportForEachAssessment()
{
    const Outcome outcome = runOn("report", {"--all", "-o", "a/b", "--format", "JSON", "--json"});
    QVERIFY2(outcome.code == 0, outcome.err);
    const QStringList files = QDir(newFile("a/b")).entryList(QDir::Files);
    QCOMPARE(files.size(), 13);
    const QJsonArray results = outcome.json().array();
    QCOMPARE(results.size(), 13);
    for (const QJsonValue &result : results) {
        const QByteArray content = contentOf(result.toObject().value("file").toString());
        const QJsonObject report = QJsonDocument::fromJson(content).object();
        QCOMPARE(report.value("assessment").toObject().value("id"), result.toObject().value("id"));
    }
    QVERIFY(!outcome.err.contains('\r')); // progress is for terminals

    QCOMPARE(runOn("report", {"--all", "-o", "a/b", "--format", "json"}).code, 0);
    QCOMPARE(QDir(newFile("a/b")).entryList(QDir::Files), files); // the same names again
}

void TestReportCommand::goesOnAfterAFailingReport()
{
    const QString id = changeAnAnswer();
    QVERIFY(!id.isEmpty());
    const Outcome outcome = runOn("report", {"--all", "-o", "out", "--format", "csv", "--json"});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(id.toUtf8()), outcome.err);
    QCOMPARE(QDir(newFile("out")).entryList(QDir::Files).size(), 12);
    int refused = 0;
    for (const QJsonValue &result : outcome.json().array())
        refused += result.toObject().value("file").isNull() && result.toObject().value("id").toString() == id;
    QCOMPARE(refused, 1);
    QCOMPARE(runOn("report", {id, "-o", "one.csv"}).code, 1);
}

void TestReportCommand::failsWhenTheFolderCannotBeMade()
{
    const Outcome outcome = runOn("report", {"--all", "-o", "demo.sqlite/out", "--format", "csv"});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("demo.sqlite/out"));
    QCOMPARE(runOn("check").code, 0);
#ifdef Q_OS_LINUX
    QCOMPARE(runOn("report", {"--all", "-o", "/proc", "--format", "csv"}).code, 1);
#endif
}

void TestReportCommand::writesNothingFromAnEmptyWorkspace()
{
    const Outcome outcome =
        run({"report", "--all", "-o", "out", "--format", "csv", "--json", "--workspace", newWorkspace()});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.json().isArray());
    QVERIFY(outcome.json().array().isEmpty());
    QVERIFY(outcome.err.contains("no assessments"));
}

// The one team of the demo that has two rounds.
QString TestReportCommand::idOfRound(int round) const
{
    QString team;
    for (const QJsonValue one : listed())
        team = one["round"].toInt() == 1 ? one["team"].toString() : team;
    for (const QJsonValue one : listed()) {
        if (one["team"].toString() == team && one["round"].toInt() == round)
            return one["id"].toString();
    }
    return {};
}

void TestReportCommand::comparesAFollowUpWithItsBaseline_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one") << QStringList{"ID", "-o", "a.csv"};
    QTest::newRow("all") << QStringList{"--all", "-o", "out", "--format", "csv"};
}

void TestReportCommand::comparesAFollowUpWithItsBaseline()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings("ID", idOfRound(1));
    const Outcome outcome = runOn("report", arguments + QStringList{"--json"});
    QVERIFY2(outcome.code == 0, outcome.err);
    QString file = outcome.json().object().value("file").toString();
    for (const QJsonValue one : outcome.json().array())
        file = one["id"].toString() == idOfRound(1) ? one["file"].toString() : file;
    // The eight columns about rounds stand last: the baseline's id and round, the rating then, the change …
    int statements = 0;
    int themes = 0;
    for (const QString &line : QString::fromUtf8(contentOf(file)).split("\r\n")) {
        const QStringList cells = line.split(u',');
        const QStringList rounds = cells.mid(cells.size() - 8);
        if (rounds.constFirst() != u'"' + idOfRound(0) + u'"')
            continue;
        QCOMPARE(rounds.at(1), QString("0"));
        statements += !rounds.at(2).isEmpty();
        themes += rounds.at(5).toInt() > 0 && !rounds.at(3).isEmpty() && !rounds.at(4).isEmpty();
    }
    QCOMPARE(statements, 40);
    QCOMPARE(themes, 8);
}

void TestReportCommand::leavesOutAnEarlierRoundThatItCannotRead()
{
    const QString baseline = idOfRound(0);
    QVERIFY(!changeOutside("UPDATE answer SET evidence = 'other' WHERE statement = 'fw1' AND ? <> '' AND "
                           "assessment = (SELECT b.id FROM assessment b JOIN assessment f USING (team) "
                           "WHERE b.round = 0 AND f.round = 1)")
                 .isEmpty());
    const Outcome outcome = runOn("report", {idOfRound(1), "-o", "a.json"});
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY2(outcome.err.contains(baseline.toUtf8()), outcome.err); // said, not hushed up
    const QJsonObject report = QJsonDocument::fromJson(contentOf(newFile("a.json"))).object();
    QVERIFY(report["changes"].isArray() && report["changes"].toArray().isEmpty());
    QCOMPARE(runOn("report", {baseline, "-o", "b.json"}).code, 1);
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
