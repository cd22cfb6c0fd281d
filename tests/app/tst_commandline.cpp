#include "tests/app/commandfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace aros;
using namespace aros::tests;

// The built program as another program sees it: exit codes, the two streams, files.
class TestCommandLine : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }
    void init() { copyDemo(); }

    void showsHelpAndVersion_data();
    void showsHelpAndVersion();
    void explainsWrongUsage_data();
    void explainsWrongUsage();
    void complainsInTheLanguageAskedFor();
    void saysWhenThereIsNoWorkspace_data();
    void saysWhenThereIsNoWorkspace();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void failsWhenStandardOutputIsFull();
    void needsNoDisplay_data();
    void needsNoDisplay();
    void keepsFilesPrivate();
    void isQuietWhenAsked();
};

void TestCommandLine::showsHelpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("help") << QStringList{"--help"} << QByteArray("Aros: ");
    QTest::newRow("short help") << QStringList{"-h"} << QByteArray("Aros: ");
    QTest::newRow("version") << QStringList{"--version"} << QByteArray("Aros " AROS_VERSION "\n");
    for (const QString command :
         {"demo", "list", "report", "history", "questions", "metrics", "check", "backup", "restore"})
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
