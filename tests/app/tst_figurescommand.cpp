#include "tests/app/commandfixture.h"

using namespace aros::tests;

// The built program bringing in figures.
class TestFiguresCommand : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void init();

    void bringsInAFileAndSaysWhatItDid();
    void changesNothingWhenOneRowIsRefused();
    void bringsInTheRestWhenAsked();
    void onlyLooksOnADryRun();
    void namesTheRowTheColumnAndTheReason();
    void saysWhatAFileIs_data();
    void saysWhatAFileIs();
    void namesMissingColumns();
    void writesATemplateThatImportsIntoNothing();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void speaksWelsh();

private:
    Outcome metrics(const QStringList &words) const
    {
        return run(QStringList{"metrics"} + words + QStringList{"--workspace", newFile("figures.sqlite")});
    }
    Outcome import(const QStringList &words = {}) const
    {
        return metrics(QStringList{"import", newFile("figures.csv")} + words);
    }
    QJsonObject receipt(const QStringList &words = {}) const
    {
        return import(words + QStringList{"--json"}).json().object();
    }
};

namespace {

const QByteArray Header("period,organisation,division,team,staff-group,metric,numerator,denominator\n");
const QByteArray
    Good("2025-01,powys,Medicine,Ward 7,,leavers-headcount,3,\n2025-02,powys,Medicine,Ward 7,,leavers-headcount,4,\n");
const QByteArray Bad("01/31/2025,powys,Medicine,Ward 8,,leavers-headcount,5,\n");

} // namespace

void TestFiguresCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment.insert("HOME", m_home.path());
    m_environment.insert("PATH", qEnvironmentVariable("PATH"));
    m_environment.insert("LC_ALL", "C.UTF-8");
}

void TestFiguresCommand::bringsInAFileAndSaysWhatItDid()
{
    writeText(newFile("figures.csv"), Header + Good);
    const Outcome first = import();
    QCOMPARE(first.code, 0);
    QCOMPARE(first.lines(),
             (QStringList{"Rows: 2. New: 2, corrected: 0, unchanged: 0.", "Repeated: 0, empty: 0, refused: 0."}));
    writeText(newFile("figures.csv"), Header + QByteArray(Good).replace(",4,", ",5,"));
    const QJsonObject second = receipt();
    QCOMPARE(second.value("unchanged").toInt(), 1);
    QCOMPARE(second.value("corrected").toInt(), 1);
    QVERIFY(second.value("stored").toBool());
    const Outcome check = run({"check", "--json", "--workspace", newFile("figures.sqlite")});
    QCOMPARE(check.code, 0);
    QCOMPARE(check.json().object().value("figures").toInt(), 2);
}

void TestFiguresCommand::changesNothingWhenOneRowIsRefused()
{
    writeText(newFile("figures.csv"), Header + Good + Bad);
    const Outcome outcome = import();
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("--accept-partly"));
    QCOMPARE(
        run({"check", "--json", "--workspace", newFile("figures.sqlite")}).json().object().value("figures").toInt(), 0);
}

void TestFiguresCommand::bringsInTheRestWhenAsked()
{
    writeText(newFile("figures.csv"), Header + Good + Bad);
    QCOMPARE(import({"--accept-partly"}).code, 3);
    const QJsonObject again = receipt({"--accept-partly"});
    QCOMPARE(again.value("unchanged").toInt(), 2);
    QCOMPARE(again.value("refused").toInt(), 1);
}

void TestFiguresCommand::onlyLooksOnADryRun()
{
    writeText(newFile("figures.csv"), Header + Good);
    QCOMPARE(receipt({"--dry-run"}).value("new").toInt(), 2);
    const QJsonObject again = receipt({"--dry-run"});
    QCOMPARE(again.value("new").toInt(), 2);
    QVERIFY(!again.value("stored").toBool());
}

void TestFiguresCommand::namesTheRowTheColumnAndTheReason()
{
    writeText(newFile("figures.csv"), Header + Good + Bad);
    QCOMPARE(
        import().lines().constFirst(),
        QString("Line 4, column “period”: “01/31/2025” looks like an American date. Write the day first: 31/01/2026."));
    const QJsonObject row = receipt().value("refusedRows").toArray().first().toObject();
    QCOMPARE(row.value("line").toInt(), 4);
    QCOMPARE(row.value("reason").toString(), QString("us-date"));
}

void TestFiguresCommand::saysWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QByteArray("This is a PDF.");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04") << QByteArray("This is an Excel workbook.");
    QTest::newRow("nothing") << QByteArray() << QByteArray("There is nothing in the file.");
}

void TestFiguresCommand::saysWhatAFileIs()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sentence);
    writeText(newFile("figures.csv"), content);
    const Outcome outcome = import();
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(sentence), outcome.err);
    QVERIFY(!QFile::exists(newFile("figures.sqlite")));
}

void TestFiguresCommand::namesMissingColumns()
{
    writeText(newFile("figures.csv"), "Jan,Feb\n1,2\n");
    const Outcome outcome = import();
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("period, metric, numerator"), outcome.err);
}

void TestFiguresCommand::writesATemplateThatImportsIntoNothing()
{
    QCOMPARE(metrics({"template", "-o", newFile("figures.csv")}).code, 0);
    const QJsonObject found = receipt();
    QVERIFY(found.value("rows").toInt() >= 26);
    QCOMPARE(found.value("empty"), found.value("rows"));
    QCOMPARE(found.value("refused").toInt(), 0);
}

void TestFiguresCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no file") << QStringList{"import"};
    QTest::newRow("no target") << QStringList{"template"};
    QTest::newRow("not a table") << QStringList{"template", "-o", "figures.xlsx"};
    QTest::newRow("unknown") << QStringList{"export"};
    QTest::newRow("option of charts") << QStringList{"import", "figures.csv", "--direction", "increase"};
    QTest::newRow("file for a template") << QStringList{"template", "figures.csv", "-o", "out.csv"};
}

void TestFiguresCommand::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    QCOMPARE(metrics(words).code, 2);
}

void TestFiguresCommand::speaksWelsh()
{
    writeText(newFile("figures.csv"), Header + Good);
    QCOMPARE(import({"--lang", "cy"}).code, 0);
}

QTEST_GUILESS_MAIN(TestFiguresCommand)
#include "tst_figurescommand.moc"
