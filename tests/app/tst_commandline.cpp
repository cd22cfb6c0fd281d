#include "core/questions/questionsetcatalog.h"
#include "core/scoring/scorecalculator.h"
#include "core/storage/workspace.h"
#include "tests/support/assessments.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using assessment::Assessment;
using storage::OpenMode;
using storage::Workspace;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QStringList lines() const { return QString::fromUtf8(out).split('\n', Qt::SkipEmptyParts); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeText(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

// The built program as another program sees it: exit codes, the two streams, files.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void showsHelpAndVersion_data();
    void showsHelpAndVersion();
    void explainsWrongUsage_data();
    void explainsWrongUsage();
    void complainsInTheLanguageAskedFor();

    void makesTheDemoInAWorkspaceOfItsOwn();
    void addsTheDemoOnce();
    void mixesNoDemoAmongOwnAssessments();
    void tellsOfTheDemoAsJson();

    void listsOneAssessmentALine();
    void listsAsJson();
    void keepsTabsOutOfNames();
    void listsBesideAnOpenWindow();
    void listsNothingAsAnEmptyArray();
    void saysWhenThereIsNoWorkspace_data();
    void saysWhenThereIsNoWorkspace();
    void failsWhenStandardOutputIsFull();

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
    void needsNoDisplay_data();
    void needsNoDisplay();
    void keepsFilesPrivate();

    void writesOneReportForEachAssessment();
    void goesOnAfterAFailingReport();
    void failsWhenTheFolderCannotBeMade();
    void writesNothingFromAnEmptyWorkspace();

    void findsAWholeWorkspaceWhole();
    void namesChangedContent();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();

    void backsUpAndRestores();
    void backsUpBesideAnOpenWindow();
    void overwritesNothingWithABackup();
    void restoresNothingThatIsNoBackup();
    void restoresNothingWhileAWindowIsOpen();

    void showsTheQuestionSets();
    void findsAGoodQuestionSetGood();
    void namesTheFaultsOfAQuestionSet();
    void namesTheFaultsAsJson();
    void refusesFilesThatAreNoQuestionSet_data();
    void refusesFilesThatAreNoQuestionSet();

    void isQuietWhenAsked();

private:
    Outcome run(const QStringList &arguments) const { return run(arguments, m_environment); }
    Outcome run(const QStringList &arguments, const QProcessEnvironment &environment) const;
    // On a copy of the demo workspace.
    Outcome runOn(const QString &command, const QStringList &arguments = {}) const;
    QString newFile(const QString &name) const { return m_folder->filePath(name); }
    // An empty workspace, or one with these assessments.
    QString newWorkspace(const QList<Assessment> &assessments = {}) const;
    QJsonArray listed() const { return runOn("list", {"--json"}).json().array(); }
    QString firstId() const { return listed().first().toObject().value("id").toString(); }
    QString changeAnAnswer() const;

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QString m_pristine;  // the demo workspace
    QString m_workspace; // the copy of one test
    SystemClock m_clock;
};

Outcome TestCommandLine::run(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder ? m_folder->path() : m_home.path());
    process.start(AROS_PROGRAM, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome TestCommandLine::runOn(const QString &command, const QStringList &arguments) const
{
    return run(QStringList{command, "--workspace", m_workspace} + arguments);
}

QString TestCommandLine::newWorkspace(const QList<Assessment> &assessments) const
{
    const QString path = newFile("own.sqlite");
    const auto workspace = Workspace::open(path, OpenMode::ReadWrite, m_clock);
    if (!workspace)
        return {};
    for (const Assessment &assessment : assessments) {
        if (!(*workspace)->assessments().create(assessment))
            return {};
    }
    return path;
}

// Changes one stored answer without Aros; gives the assessment's id.
QString TestCommandLine::changeAnAnswer() const
{
    const QString id = listed().last().toObject().value("id").toString();
    bool changed = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "outside");
        database.setDatabaseName(m_workspace);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare("UPDATE answer SET evidence = 'other' WHERE assessment = ? AND statement = 'fw1'");
            query.addBindValue(id);
            changed = query.exec() && query.numRowsAffected() == 1;
        }
    }
    QSqlDatabase::removeDatabase("outside");
    return changed ? id : QString();
}

void TestCommandLine::initTestCase()
{
    m_environment.insert("HOME", m_home.path());
    m_environment.insert("XDG_DATA_HOME", m_home.filePath("data"));
    m_environment.insert("PATH", qEnvironmentVariable("PATH"));
    m_environment.insert("LC_ALL", "C.UTF-8");
    m_pristine = m_home.filePath("pristine.sqlite");
    const Outcome demo = run({"demo", "--workspace", m_pristine});
    QVERIFY2(demo.code == 0, demo.err);
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath("demo.sqlite");
    QVERIFY(QFile::copy(m_pristine, m_workspace));
}

void TestCommandLine::showsHelpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("help") << QStringList{"--help"} << QByteArray("Aros: ");
    QTest::newRow("short help") << QStringList{"-h"} << QByteArray("Aros: ");
    QTest::newRow("version") << QStringList{"--version"} << QByteArray("Aros " AROS_VERSION "\n");
    for (const QString command : {"demo", "list", "report", "questions", "check", "backup", "restore"})
        QTest::newRow(qPrintable(command))
            << QStringList{command, "--help"} << QByteArray("aros " + command.toUtf8() + ": ");
}

void TestCommandLine::showsHelpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, beginning);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith(beginning), outcome.out);
    QCOMPARE(outcome.err, QByteArray());
}

void TestCommandLine::explainsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown command") << QStringList{"lits"} << QByteArray("lits");
    QTest::newRow("unknown option") << QStringList{"list", "--colour"} << QByteArray("--colour");
    QTest::newRow("option of another command") << QStringList{"list", "--all"} << QByteArray("--all");
    QTest::newRow("unknown language") << QStringList{"list", "--lang", "fr"} << QByteArray("en or cy");
    QTest::newRow("value missing") << QStringList{"list", "--workspace"} << QByteArray("--workspace FILE");
    QTest::newRow("empty workspace") << QStringList{"list", "--workspace", ""} << QByteArray("--workspace");
    QTest::newRow("shared database") << QStringList{"list", "--workspace", "postgresql://x/y"}
                                     << QByteArray("postgresql://x/y");
    QTest::newRow("too many words") << QStringList{"list", "all"} << QByteArray("all");
    QTest::newRow("report without id") << QStringList{"report", "-o", "a.pdf"} << QByteArray("aros list");
    QTest::newRow("report without file") << QStringList{"report", "abcd"} << QByteArray("-o FILE");
    QTest::newRow("report with unknown ending")
        << QStringList{"report", "abcd", "-o", "a.docx"} << QByteArray("pdf, csv, json, svg, png");
    QTest::newRow("report without ending") << QStringList{"report", "abcd", "-o", "a"} << QByteArray("pdf, csv");
    QTest::newRow("report into a folder's name") << QStringList{"report", "abcd", "-o", "/"} << QByteArray("folder");
    QTest::newRow("one report with format")
        << QStringList{"report", "abcd", "-o", "a.pdf", "--format", "pdf"} << QByteArray("--format");
    QTest::newRow("all without format") << QStringList{"report", "--all", "-o", "x"} << QByteArray("--format");
    QTest::newRow("all with unknown format")
        << QStringList{"report", "--all", "-o", "x", "--format", "docx"} << QByteArray("docx");
    QTest::newRow("all without folder") << QStringList{"report", "--all", "--format", "pdf"} << QByteArray("-o FOLDER");
    QTest::newRow("all and one") << QStringList{"report", "abcd", "--all", "-o", "x", "--format", "pdf"}
                                 << QByteArray("not both");
    QTest::newRow("backup without file") << QStringList{"backup"} << QByteArray("aros backup FILE");
    QTest::newRow("restore without file") << QStringList{"restore"} << QByteArray("aros restore FILE");
    QTest::newRow("questions alone") << QStringList{"questions"} << QByteArray("aros questions check FILE");
    QTest::newRow("questions with unknown word") << QStringList{"questions", "make"} << QByteArray("make");
    QTest::newRow("questions check without file") << QStringList{"questions", "check"} << QByteArray("Which file");
    QTest::newRow("questions list with a word") << QStringList{"questions", "list", "x"} << QByteArray("too many");
}

void TestCommandLine::explainsWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(said), outcome.err);
    QVERIFY(outcome.err.contains("--help"));
}

// Without a catalogue the sentences are English; what must hold is that asking for Welsh never fails.
void TestCommandLine::complainsInTheLanguageAskedFor()
{
    QCOMPARE(run({"--lang", "cy", "lits"}).code, 2);
    QCOMPARE(run({"--lang=cy", "--version"}).code, 0);
}

void TestCommandLine::makesTheDemoInAWorkspaceOfItsOwn()
{
    const Outcome outcome = run({"demo"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines(), QStringList{m_home.filePath("data/aros/aros-demo.sqlite")});
    QVERIFY(outcome.err.contains("13"));
    QVERIFY(QFile::exists(m_home.filePath("data/aros/aros-demo.sqlite")));
    QVERIFY(!QFile::exists(m_home.filePath("data/aros/aros.sqlite")));
}

void TestCommandLine::addsTheDemoOnce()
{
    const Outcome outcome = runOn("demo", {"--json"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json().object().value("added").toInt(-1), 0);
    QCOMPARE(listed().size(), 13);
}

void TestCommandLine::mixesNoDemoAmongOwnAssessments()
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

void TestCommandLine::tellsOfTheDemoAsJson()
{
    const QString path = newFile("new.sqlite");
    const QJsonObject object = run({"demo", "--json", "--workspace", path}).json().object();
    QCOMPARE(object.value("workspace").toString(), path);
    QCOMPARE(object.value("added").toInt(), 13);
    QCOMPARE(object.value("assessments").toInt(), 13);
}

void TestCommandLine::listsOneAssessmentALine()
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

void TestCommandLine::listsAsJson()
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

void TestCommandLine::keepsTabsOutOfNames()
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

void TestCommandLine::listsBesideAnOpenWindow()
{
    const auto window = Workspace::open(m_workspace, OpenMode::ReadWrite, m_clock);
    QVERIFY(window);
    QCOMPARE(runOn("list").lines().size(), 13);
    QCOMPARE(runOn("check").code, 0);
}

void TestCommandLine::listsNothingAsAnEmptyArray()
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

void TestCommandLine::saysWhenThereIsNoWorkspace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{"list"};
    QTest::newRow("check") << QStringList{"check"};
    QTest::newRow("report") << QStringList{"report", "abcd", "-o", "x.csv"};
    QTest::newRow("reports") << QStringList{"report", "--all", "-o", "x", "--format", "csv"};
    QTest::newRow("backup") << QStringList{"backup", "x.sqlite"};
}

void TestCommandLine::saysWhenThereIsNoWorkspace()
{
    QFETCH(QStringList, arguments);
    const QString path = newFile("none.sqlite");
    const Outcome outcome = run(arguments + QStringList{"--workspace", path});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(path.toUtf8()), outcome.err);
    QVERIFY(!QFile::exists(path));
}

void TestCommandLine::failsWhenStandardOutputIsFull()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("This system has no /dev/full.");
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile("/dev/full");
    process.start(AROS_PROGRAM, {"list", "--workspace", m_workspace});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

void TestCommandLine::writesEveryFormat_data()
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

void TestCommandLine::writesEveryFormat()
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

void TestCommandLine::findsAReportByTheStartOfItsId()
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

void TestCommandLine::namesTheChoicesWhenAnIdIsNotClear()
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

void TestCommandLine::helpsWithAnUnknownId()
{
    const Outcome unknown = runOn("report", {"ffff0000", "-o", "a.json"});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("aros list"));
    const Outcome team = runOn("report", {"radiology", "-o", "a.json"});
    QCOMPARE(team.code, 1);
    QVERIFY2(team.err.contains("Radiology (demo)"), team.err);
    QVERIFY(!QFile::exists(newFile("a.json")));
}

void TestCommandLine::writesInTheLanguageOfTheSurroundings_data()
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

void TestCommandLine::writesInTheLanguageOfTheSurroundings()
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

void TestCommandLine::leavesFilesAloneThatItCannotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing folder") << "none/a.csv";
    QTest::newRow("a file instead of a folder") << "demo.sqlite/a.csv";
#ifdef Q_OS_LINUX
    QTest::newRow("a folder that takes no files") << "/proc/a.csv";
#endif
}

void TestCommandLine::leavesFilesAloneThatItCannotWrite()
{
    QFETCH(QString, path);
    const Outcome outcome = runOn("report", {firstId(), "-o", path});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("a.csv"), outcome.err);
    QCOMPARE(runOn("check").code, 0);
}

void TestCommandLine::writesNamesWithWelshLetters_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("in UTF-8") << "C.UTF-8";
    QTest::newRow("in a locale without UTF-8") << "C";
}

void TestCommandLine::writesNamesWithWelshLetters()
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

void TestCommandLine::needsNoDisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no display") << ""
                                << "";
    QTest::newRow("a display that is not there") << "DISPLAY"
                                                 << ":999";
    QTest::newRow("another platform") << "QT_QPA_PLATFORM"
                                      << "xcb";
    QTest::newRow("plugins from elsewhere") << "QT_PLUGIN_PATH"
                                            << "/tmp";
    QTest::newRow("platform plugins from elsewhere") << "QT_QPA_PLATFORM_PLUGIN_PATH"
                                                     << "/tmp";
}

void TestCommandLine::needsNoDisplay()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment = m_environment;
    if (!name.isEmpty())
        environment.insert(name, value);
    const Outcome outcome = run({"report", firstId(), "-o", "a.pdf", "--workspace", m_workspace}, environment);
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY(contentOf(newFile("a.pdf")).startsWith("%PDF-"));
}

void TestCommandLine::keepsFilesPrivate()
{
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(runOn("report", {"--all", "-o", "out", "--format", "csv"}).code, 0);
    QCOMPARE(runOn("backup", {"copy.sqlite"}).code, 0);
    QStringList paths{m_pristine, newFile("copy.sqlite"), newFile("out")};
    for (const QFileInfo &file : QDir(newFile("out")).entryInfoList(QDir::Files))
        paths.append(file.filePath());
    QCOMPARE(paths.size(), 16);
    for (const QString &path : paths)
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void TestCommandLine::writesOneReportForEachAssessment()
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

void TestCommandLine::goesOnAfterAFailingReport()
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

void TestCommandLine::failsWhenTheFolderCannotBeMade()
{
    const Outcome outcome = runOn("report", {"--all", "-o", "demo.sqlite/out", "--format", "csv"});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("demo.sqlite/out"));
    QCOMPARE(runOn("check").code, 0);
#ifdef Q_OS_LINUX
    QCOMPARE(runOn("report", {"--all", "-o", "/proc", "--format", "csv"}).code, 1);
#endif
}

void TestCommandLine::writesNothingFromAnEmptyWorkspace()
{
    const Outcome outcome =
        run({"report", "--all", "-o", "out", "--format", "csv", "--json", "--workspace", newWorkspace()});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.json().isArray());
    QVERIFY(outcome.json().array().isEmpty());
    QVERIFY(outcome.err.contains("no assessments"));
}

void TestCommandLine::findsAWholeWorkspaceWhole()
{
    const Outcome text = runOn("check");
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("13"));
    const QJsonObject json = runOn("check", {"--json"}).json().object();
    QCOMPARE(json.keys(), (QStringList{"assessments", "changedContent", "databaseProblems", "whole"}));
    QCOMPARE(json.value("whole"), QJsonValue(true));
    QCOMPARE(json.value("assessments").toInt(), 13);
    QVERIFY(json.value("changedContent").toArray().isEmpty());
    QVERIFY(json.value("databaseProblems").toArray().isEmpty());
}

void TestCommandLine::namesChangedContent()
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

void TestCommandLine::leavesForeignFilesAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{"list"};
    QTest::newRow("check") << QStringList{"check"};
    QTest::newRow("demo") << QStringList{"demo"};
    QTest::newRow("backup") << QStringList{"backup", "x.sqlite"};
}

void TestCommandLine::leavesForeignFilesAlone()
{
    QFETCH(QStringList, arguments);
    const QByteArray text("Dear colleague,\nthis is a letter and no workspace.\n");
    const QString path = newFile("letter.txt");
    writeText(path, text);
    const Outcome outcome = run(arguments + QStringList{"--workspace", path});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("not an Aros workspace"), outcome.err);
    QCOMPARE(contentOf(path), text);
    QVERIFY(!QFile::exists(newFile("x.sqlite")));
}

void TestCommandLine::backsUpAndRestores()
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

void TestCommandLine::backsUpBesideAnOpenWindow()
{
    const auto window = Workspace::open(m_workspace, OpenMode::ReadWrite, m_clock);
    QVERIFY(window);
    QCOMPARE(runOn("backup", {"copy.sqlite"}).code, 0);
    QCOMPARE(run({"list", "--workspace", newFile("copy.sqlite")}).lines().size(), 13);
}

void TestCommandLine::overwritesNothingWithABackup()
{
    writeText(newFile("letter.txt"), "text");
    const Outcome other = runOn("backup", {"letter.txt"});
    QCOMPARE(other.code, 1);
    QCOMPARE(contentOf(newFile("letter.txt")), QByteArray("text"));
    QCOMPARE(runOn("backup", {m_workspace}).code, 1);
    QCOMPARE(runOn("backup", {"none/copy.sqlite"}).code, 1);
    QCOMPARE(runOn("check").code, 0);
}

void TestCommandLine::restoresNothingThatIsNoBackup()
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

void TestCommandLine::restoresNothingWhileAWindowIsOpen()
{
    QCOMPARE(runOn("backup", {"copy.sqlite"}).code, 0);
    const auto window = Workspace::open(m_workspace, OpenMode::ReadWrite, m_clock);
    QVERIFY(window);
    const Outcome outcome = runOn("restore", {"copy.sqlite"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("is open in"), outcome.err);
    QVERIFY((*window)->assessments().list()->size() == 13);
}

void TestCommandLine::showsTheQuestionSets()
{
    const Outcome list = run({"questions", "list"});
    QCOMPARE(list.code, 0);
    QVERIFY(list.lines().first().startsWith("aros-default\t"));
    const QJsonObject set = run({"questions", "list", "--json"}).json().array().first().toObject();
    QCOMPARE(set.value("id").toString(), QString("aros-default"));
    QCOMPARE(set.value("statements").toInt(), 40);

    const Outcome show = run({"questions", "show", "--lang", "cy"});
    QCOMPARE(show.code, 0);
    QVERIFY(show.out.contains("Gweithio hyblyg"));
    QVERIFY(show.out.contains("  cc5  "));
    const QJsonObject whole = run({"questions", "show", "aros-default", "--json"}).json().object();
    QCOMPARE(whole.value("themes").toArray().size(), 8);
    const Outcome unknown = run({"questions", "show", "other"});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("questions list"));
}

void TestCommandLine::findsAGoodQuestionSetGood()
{
    const QString path = TEST_DATA "/questions/good/small.json";
    const Outcome outcome = run({"questions", "check", path});
    QVERIFY2(outcome.code == 0, outcome.out);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("good question set"));
    const QJsonObject json = run({"questions", "check", path, "--json"}).json().object();
    QCOMPARE(json.value("good"), QJsonValue(true));
    QVERIFY(json.value("problems").toArray().isEmpty());
}

void TestCommandLine::namesTheFaultsOfAQuestionSet()
{
    QJsonObject set = QJsonDocument::fromJson(contentOf(TEST_DATA "/questions/good/small.json")).object();
    set.insert("colour", "red");
    set.insert("title", QJsonObject{{"en", "Only English"}});
    writeText(newFile("broken.json"), QJsonDocument(set).toJson());
    const Outcome outcome = run({"questions", "check", "broken.json"});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.lines().size(), 2); // each fault once, though rules and schema both see it
    QVERIFY2(outcome.out.contains("colour"), outcome.out);
    QVERIFY2(outcome.out.contains("/title/cy: The Welsh text is missing."), outcome.out);
    QVERIFY(outcome.err.contains("2 faults"));
}

void TestCommandLine::namesTheFaultsAsJson()
{
    QJsonObject set = QJsonDocument::fromJson(contentOf(TEST_DATA "/questions/good/small.json")).object();
    set.remove("version");
    writeText(newFile("broken.json"), QJsonDocument(set).toJson());
    const Outcome outcome = run({"questions", "check", "broken.json", "--json"});
    QCOMPARE(outcome.code, 1);
    const QJsonObject json = outcome.json().object();
    QCOMPARE(json.value("good"), QJsonValue(false));
    const QJsonObject problem = json.value("problems").toArray().first().toObject();
    QCOMPARE(problem.keys(), (QStringList{"code", "place", "sentence"}));
    QCOMPARE(problem.value("code").toString(), QString("missing-key"));
    QVERIFY(problem.value("sentence").toString().contains("version"));
}

void TestCommandLine::refusesFilesThatAreNoQuestionSet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("broken off") << QByteArray("{\"format\": \"aros-question-set\",");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}");
    QTest::newRow("another file") << QByteArray("{\"format\": \"other\"}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("nested deeply") << QByteArray(500, '[') + QByteArray(500, ']');
    QTest::newRow("a little too large") << QByteArray(1024 * 1024 + 1, ' ');
    QTest::newRow("far too large") << QByteArray(5 * 1024 * 1024, ' ');
}

void TestCommandLine::refusesFilesThatAreNoQuestionSet()
{
    QFETCH(QByteArray, content);
    writeText(newFile("set.json"), content);
    const Outcome outcome = run({"questions", "check", "set.json"});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.lines().isEmpty());
    for (const QString &line : outcome.lines())
        QVERIFY2(line.contains(": "), qPrintable(line));
    QCOMPARE(run({"questions", "check", "none.json"}).code, 1);
}

void TestCommandLine::isQuietWhenAsked()
{
    QCOMPARE(runOn("demo", {"--quiet"}).err, QByteArray());
    QCOMPARE(runOn("report", {firstId(), "-o", "a.csv", "-q"}).err, QByteArray());
    QCOMPARE(runOn("report", {"--all", "-o", "out", "--format", "csv", "-q"}).err, QByteArray());
    QCOMPARE(runOn("backup", {"copy.sqlite", "-q"}).err, QByteArray());
    QCOMPARE(runOn("restore", {"copy.sqlite", "-q"}).err, QByteArray());
    QVERIFY(!runOn("report", {"ffffffff", "-o", "a.csv", "-q"}).err.isEmpty()); // failures are always told
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
