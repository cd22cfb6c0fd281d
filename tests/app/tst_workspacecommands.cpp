#include "core/questions/questionsetcatalog.h"
#include "core/scoring/scorecalculator.h"
#include "core/storage/workspace.h"
#include "tests/app/commandfixture.h"
#include "tests/support/assessments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace aros;
using namespace aros::tests;
using assessment::Assessment;
using storage::OpenMode;
using storage::Workspace;

// demo, list, check, backup and restore of the built program.
class TestWorkspaceCommands : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }
    void init() { copyDemo(); }

    void makesTheDemoInAWorkspaceOfItsOwn();
    void addsTheDemoOnce();
    void mixesNoDemoAmongOwnAssessments();
    void tellsOfTheDemoAsJson();
    void listsOneAssessmentALine();
    void listsAsJson();
    void keepsTabsOutOfNames();
    void listsBesideAnOpenWindow();
    void listsNothingAsAnEmptyArray();
    void findsAWholeWorkspaceWhole();
    void namesTheEntryOfABrokenHistory();
    void tellsTheHistoryOfAnAssessment();
    void writesHistoriesOnlyAsTables();
    void namesChangedContent();
    void backsUpAndRestores();
    void backsUpBesideAnOpenWindow();
    void overwritesNothingWithABackup();
    void restoresNothingThatIsNoBackup();
    void restoresNothingWhileAWindowIsOpen();
};

void TestWorkspaceCommands::makesTheDemoInAWorkspaceOfItsOwn()
{
    const Outcome outcome = run({"demo"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines(), QStringList{m_home.filePath("data/aros/aros-demo.sqlite")});
    QVERIFY(outcome.err.contains("13"));
    QVERIFY(QFile::exists(m_home.filePath("data/aros/aros-demo.sqlite")));
    QVERIFY(!QFile::exists(m_home.filePath("data/aros/aros.sqlite")));
}

void TestWorkspaceCommands::addsTheDemoOnce()
{
    const Outcome outcome = runOn("demo", {"--json"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json().object().value("added").toInt(-1), 0);
    QCOMPARE(outcome.json().object().value("figuresAdded").toInt(-1), 0);
    QCOMPARE(listed().size(), 13);
}

void TestWorkspaceCommands::mixesNoDemoAmongOwnAssessments()
{
    Assessment own = tests::answered(*tests::namedSet(), {"43210"});
    own.questionSet = {"sample", "1.0", "00"};
    const QString path = newWorkspace({own});
    const Outcome outcome = run({"demo", "--workspace", path});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("of your own teams"), outcome.err);
    QCOMPARE(run({"list", "--workspace", path}).lines().size(), 1);
}

void TestWorkspaceCommands::tellsOfTheDemoAsJson()
{
    const QString path = newFile("new.sqlite");
    const QJsonObject object = run({"demo", "--json", "--workspace", path}).json().object();
    QCOMPARE(object.value("workspace").toString(), path);
    QCOMPARE(object.value("added").toInt(), 13);
    QCOMPARE(object.value("assessments").toInt(), 13);
    const QJsonObject checked = run({"check", "--json", "--workspace", path}).json().object();
    QVERIFY(object.value("figuresAdded").toInt() > 20000);
    QCOMPARE(checked.value("figures"), object.value("figuresAdded"));
    QCOMPARE(checked.value("whole"), QJsonValue(true));
}

void TestWorkspaceCommands::listsOneAssessmentALine()
{
    const Outcome outcome = runOn("list");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.lines().size(), 13);
    static const QRegularExpression form(
        "^[0-9a-f-]{36}\t[^\t]+\t[01]\t(draft|agreed)\t20\\d\\d-[01]\\d\t([0-4]\\.\\d)?$");
    for (const QString &line : outcome.lines())
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    QVERIFY(outcome.lines().first().contains("\tdraft\t"));
}

void TestWorkspaceCommands::listsAsJson()
{
    const QJsonArray all = listed();
    QCOMPARE(all.size(), 13);
    const QStringList keys{"id", "overall", "period", "round", "state", "team"};
    for (const QJsonValue &value : all)
        QCOMPARE(value.toObject().keys(), keys);

    const QJsonObject draft = all.first().toObject();
    QCOMPARE(draft.value("state").toString(), QString("draft"));
    QVERIFY(draft.value("overall").isNull());

    const auto workspace = Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock);
    QVERIFY(workspace);
    const questions::QuestionSetCatalog catalog;
    const QList<Assessment> stored = *(*workspace)->assessments().list();
    for (int index = 1; index < all.size(); ++index) {
        const QJsonObject object = all.at(index).toObject();
        const Assessment &assessment = stored.at(index);
        QCOMPARE(object.value("id").toString(), assessment.id.text());
        QCOMPARE(object.value("team").toString(), assessment.details.team.name);
        QCOMPARE(object.value("round").toInt(-1), assessment.details.round);
        QCOMPARE(object.value("period").toString(), assessment.details.period.toString("yyyy-MM"));
        QCOMPARE(object.value("overall").toDouble(),
                 scoring::calculateScores(*catalog.defaultSet(), assessment).overall->value());
    }
}

void TestWorkspaceCommands::keepsTabsOutOfNames()
{
    Assessment own = tests::answered(*tests::namedSet(), {"4"});
    own.questionSet = {"sample", "1.0", "00"};
    own.details.team.name = "Ward\t7\u001b[31m";
    const QString path = newWorkspace({own});
    const Outcome outcome = run({"list", "--workspace", path});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 1);
    QCOMPARE(outcome.lines().first().count('\t'), 5);
    QVERIFY(!outcome.out.contains('\x1b'));
    QVERIFY(outcome.lines().first().endsWith('\t')); // no overall: its question set is not here
    QVERIFY(outcome.err.contains("question set"));
}

void TestWorkspaceCommands::listsBesideAnOpenWindow()
{
    const auto window = Workspace::open(m_workspace, OpenMode::ReadWrite, m_clock);
    QVERIFY(window);
    QCOMPARE(runOn("list").lines().size(), 13);
    QCOMPARE(runOn("check").code, 0);
}

void TestWorkspaceCommands::listsNothingAsAnEmptyArray()
{
    const QString path = newWorkspace();
    const Outcome json = run({"list", "--json", "--workspace", path});
    QCOMPARE(json.code, 0);
    QVERIFY(json.json().isArray());
    QVERIFY(json.json().array().isEmpty());
    const Outcome text = run({"list", "--workspace", path});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out, QByteArray());
    QVERIFY(!text.err.isEmpty());
}

void TestWorkspaceCommands::findsAWholeWorkspaceWhole()
{
    const Outcome text = runOn("check");
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("13"));
    const QJsonObject json = runOn("check", {"--json"}).json().object();
    QCOMPARE(json.keys(), (QStringList{"assessments", "brokenHistories", "brokenMetrics", "changedContent",
                                       "databaseProblems", "figures", "whole"}));
    QCOMPARE(json.value("whole"), QJsonValue(true));
    QCOMPARE(json.value("assessments").toInt(), 13);
    QVERIFY(json.value("changedContent").toArray().isEmpty());
    QVERIFY(json.value("databaseProblems").toArray().isEmpty());
    QVERIFY(json.value("brokenHistories").toArray().isEmpty());
}

void TestWorkspaceCommands::namesTheEntryOfABrokenHistory()
{
    const QString id = changeOutside("UPDATE history SET before = '4' WHERE assessment = ? AND number = 2");
    QVERIFY(!id.isEmpty());
    const Outcome text = runOn("check");
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains(id.toUtf8()));
    QVERIFY2(text.out.contains("Entry 2 "), text.out);
    const QJsonObject json = runOn("check", {"--json"}).json().object();
    QCOMPARE(json.value("whole"), QJsonValue(false));
    const QJsonObject broken{{"assessment", id}, {"entry", 2}, {"problem", "entryAltered"}, {"statement", ""}};
    QCOMPARE(json.value("brokenHistories").toArray(), QJsonArray{broken});
    QVERIFY(json.value("changedContent").toArray().isEmpty());

    const Outcome history = runOn("history", {id});
    QCOMPARE(history.code, 1);
    QVERIFY(!history.lines().isEmpty());
    QVERIFY2(history.err.contains("Entry 2 "), history.err);
}

void TestWorkspaceCommands::tellsTheHistoryOfAnAssessment()
{
    const QString id = listed().last().toObject().value("id").toString();
    const Outcome text = runOn("history", {id});
    QVERIFY2(text.code == 0, text.err);
    QVERIFY(text.lines().size() >= 2);
    for (const QString &line : text.lines())
        QCOMPARE(line.count('\t'), 4);
    QVERIFY2(text.lines().first().contains("Agreed"), text.out);
    const QJsonObject json = runOn("history", {id.left(8), "--json"}).json().object();
    QCOMPARE(json.value("whole"), QJsonValue(true));
    QCOMPARE(json.value("history").toArray().size(), text.lines().size());

    QCOMPARE(runOn("history", {id, "-o", "history.json"}).out, QByteArray());
    QCOMPARE(QJsonDocument::fromJson(contentOf(newFile("history.json"))).object(), json);
    QCOMPARE(runOn("history", {id, "-o", "history.csv"}).code, 0);
    QCOMPARE(contentOf(newFile("history.csv")).count("\r\n"), text.lines().size() + 1);
    QCOMPARE(runOn("report", {id, "-o", "report.json"}).code, 0);
    const QJsonObject report = QJsonDocument::fromJson(contentOf(newFile("report.json"))).object();
    QCOMPARE(report.value("history"), json.value("history"));
}

void TestWorkspaceCommands::writesHistoriesOnlyAsTables()
{
    const Outcome pdf = runOn("history", {firstId(), "-o", "history.pdf"});
    QCOMPARE(pdf.code, 2);
    QVERIFY(pdf.err.contains("csv, json"));
    QVERIFY(!QFile::exists(newFile("history.pdf")));
    QCOMPARE(runOn("history", {"unknown"}).code, 1);
    QCOMPARE(runOn("history").code, 2);
    QCOMPARE(runOn("history", {firstId(), "-o", "none/history.csv"}).code, 1);
}

void TestWorkspaceCommands::namesChangedContent()
{
    const QString id = changeAnAnswer();
    QVERIFY(!id.isEmpty());
    const Outcome text = runOn("check");
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains(id.toUtf8()));
    const Outcome json = runOn("check", {"--json"});
    QCOMPARE(json.code, 1);
    QCOMPARE(json.json().object().value("whole"), QJsonValue(false));
    QCOMPARE(json.json().object().value("changedContent").toArray(), QJsonArray{id});
}

void TestWorkspaceCommands::backsUpAndRestores()
{
    const Outcome backup = runOn("backup", {"copy.sqlite"});
    QVERIFY2(backup.code == 0, backup.err);
    QCOMPARE(backup.lines(), QStringList{newFile("copy.sqlite")});
    QCOMPARE(run({"list", "--workspace", newFile("copy.sqlite")}).lines().size(), 13);

    const QString own = newWorkspace();
    const Outcome restored = run({"restore", "copy.sqlite", "--json", "--workspace", own});
    QVERIFY2(restored.code == 0, restored.err);
    const QJsonObject json = restored.json().object();
    QCOMPARE(json.value("workspace").toString(), own);
    QCOMPARE(json.value("restoredFrom").toString(), newFile("copy.sqlite"));
    QCOMPARE(run({"list", "--workspace", own}).lines().size(), 13);
    const QString kept = json.value("keptAt").toString();
    QVERIFY(QFile::exists(kept));
    QCOMPARE(run({"list", "--workspace", kept}).lines().size(), 0);
    QVERIFY(QFile::exists(newFile("copy.sqlite")));

    const Outcome fresh = run({"restore", "copy.sqlite", "--workspace", newFile("fresh.sqlite")});
    QCOMPARE(fresh.code, 0);
    QCOMPARE(fresh.out, QByteArray()); // nothing was there to be kept
}

void TestWorkspaceCommands::backsUpBesideAnOpenWindow()
{
    const auto window = Workspace::open(m_workspace, OpenMode::ReadWrite, m_clock);
    QVERIFY(window);
    QCOMPARE(runOn("backup", {"copy.sqlite"}).code, 0);
    QCOMPARE(run({"list", "--workspace", newFile("copy.sqlite")}).lines().size(), 13);
}

void TestWorkspaceCommands::overwritesNothingWithABackup()
{
    writeText(newFile("letter.txt"), "text");
    const Outcome other = runOn("backup", {"letter.txt"});
    QCOMPARE(other.code, 1);
    QCOMPARE(contentOf(newFile("letter.txt")), QByteArray("text"));
    QCOMPARE(runOn("backup", {m_workspace}).code, 1);
    QCOMPARE(runOn("backup", {"none/copy.sqlite"}).code, 1);
    QCOMPARE(runOn("check").code, 0);
}

void TestWorkspaceCommands::restoresNothingThatIsNoBackup()
{
    const QByteArray before = contentOf(m_workspace);
    writeText(newFile("letter.txt"), "text that is no database");
    writeText(newFile("half.sqlite"), before.left(before.size() / 2));
    for (const QString name : {"letter.txt", "half.sqlite", "none.sqlite", "demo.sqlite"}) {
        const Outcome outcome = runOn("restore", {name});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(name.toUtf8()), outcome.err);
        QCOMPARE(contentOf(m_workspace), before);
    }
}

void TestWorkspaceCommands::restoresNothingWhileAWindowIsOpen()
{
    QCOMPARE(runOn("backup", {"copy.sqlite"}).code, 0);
    const auto window = Workspace::open(m_workspace, OpenMode::ReadWrite, m_clock);
    QVERIFY(window);
    const Outcome outcome = runOn("restore", {"copy.sqlite"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("is open in"), outcome.err);
    QVERIFY((*window)->assessments().list()->size() == 13);
}

QTEST_GUILESS_MAIN(TestWorkspaceCommands)
#include "tst_workspacecommands.moc"
