#include "tests/app/commandfixture.h"
#include "tests/metrics/spcexamples.h"

#include <QFile>

using namespace aros::tests;

// The built program working out XmR charts, file against file.
class TestSpcCommand : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void agreesWithExamples_data();
    void agreesWithExamples();
    void agreesWithExamplesFromFiguresAlone_data() { agreesWithExamples_data(); }
    void agreesWithExamplesFromFiguresAlone();
    void chartsManySeries();
    void takesTargetOfTheOptionFirst();
    void namesAbsentMonths();
    void namesRebasesWithoutRow();
    void saysWhichMonthTheIconIsOf();
    void saysWhyNothingIsFlagged();
    void namesBadCellsAndWritesNothing_data();
    void namesBadCellsAndWritesNothing();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWhereItCannotReadOrWrite();
    void refusesMoreRowsThanItReads();
    void isQuietWhenAsked();

private:
    Outcome spc(const QStringList &words) const { return run(QStringList{"metrics", "spc"} + words); }
    void compareWithExample(int example, const QString &result) const;
    QStringList optionsFor(int example) const;
    ExampleTable m_index = exampleTable("index.csv");
};

namespace {

ExampleTable tableIn(const QString &path)
{
    ExampleTable table;
    const QStringList lines = QString::fromUtf8(contentOf(path)).split('\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        table.rows.append(exampleCells(line));
    if (!table.rows.isEmpty())
        table.columns = table.rows.takeFirst();
    return table;
}

// Where the reference has a fault; tests/data/spc/README.md says which.
bool isKnownFault(const QString &example, const QString &date, const QString &column)
{
    if (example == "P06")
        return column == "short_group_warning" && date >= "2021-02-01";
    return example == "P15" && date == "2020-04-01" && (column == "special_cause_type" || column == "point_type");
}

bool isSameCell(const QString &a, const QString &b)
{
    bool isNumber = false;
    const double number = a.toDouble(&isNumber);
    return isNumber && !b.isEmpty() ? isClose(number, b.toDouble()) : a == b;
}

} // namespace

void TestSpcCommand::initTestCase()
{
    m_environment.insert("HOME", m_home.path());
    m_environment.insert("PATH", qEnvironmentVariable("PATH"));
    m_environment.insert("LC_ALL", "C.UTF-8");
}

void TestSpcCommand::agreesWithExamples_data()
{
    QTest::addColumn<int>("example");
    QCOMPARE(m_index.rows.size(), 15);
    for (int example = 0; example < m_index.rows.size(); ++example)
        QTest::newRow(qPrintable(m_index.at(example, "case_id"))) << example;
}

QStringList TestSpcCommand::optionsFor(int example) const
{
    QStringList options{"--direction", m_index.at(example, "improvement_direction")};
    if (const QString fix = m_index.at(example, "fix_after_n_points"); !fix.isEmpty())
        options += {"--fix", fix};
    if (m_index.at(example, "screen_outliers") == "0")
        options += "--no-screening";
    return options;
}

void TestSpcCommand::compareWithExample(int example, const QString &result) const
{
    const QString name = m_index.at(example, "case_id");
    const ExampleTable expected = exampleTable(m_index.at(example, "file"));
    const ExampleTable table = tableIn(result);
    QCOMPARE(table.columns, expected.columns);
    QCOMPARE(table.rows.size(), expected.rows.size());
    for (qsizetype row = 0; row < expected.rows.size(); ++row) {
        for (const QString &column : expected.columns) {
            if (isKnownFault(name, expected.at(row, "date"), column))
                QVERIFY(table.at(row, column) != expected.at(row, column));
            else
                QVERIFY2(isSameCell(table.at(row, column), expected.at(row, column)),
                         qPrintable(expected.at(row, "date") + " " + column + ": " + table.at(row, column)));
        }
    }
}

// The example files themselves: what they work out is not read, their rebase and target columns are.
void TestSpcCommand::agreesWithExamples()
{
    QFETCH(int, example);
    const QString file = QString(TEST_DATA "/spc/") + m_index.at(example, "file");
    const Outcome outcome = spc(QStringList{file, "-o", "out.csv", "--summary", "sum.csv"} + optionsFor(example));
    QVERIFY2(outcome.code == 0, outcome.err);
    QCOMPARE(outcome.out, QByteArray());
    compareWithExample(example, newFile("out.csv"));
    const ExampleTable summary = tableIn(newFile("sum.csv"));
    QCOMPARE(summary.columns, (QStringList{"last_mean", "last_lpl", "last_upl", "n_outside", "n_trend",
                                           "n_two_in_three", "n_shift", "variation_icon", "assurance_icon"}));
    QCOMPARE(summary.rows.size(), 1);
    for (const QString &column : summary.columns)
        QVERIFY2(isSameCell(summary.at(0, column), m_index.at(example, column)), qPrintable(column));
}

void TestSpcCommand::agreesWithExamplesFromFiguresAlone()
{
    QFETCH(int, example);
    const ExampleTable table = exampleTable(m_index.at(example, "file"));
    QByteArray figures("\xEF\xBB\xBF"
                       "value;date\r\n");
    for (qsizetype row = table.rows.size() - 1; row >= 0; --row) // in another order, as a spreadsheet here saves it
        figures += table.at(row, "value").replace('.', ',').toUtf8() + ';' +
                   QDate::fromString(table.at(row, "date"), Qt::ISODate).toString("dd/MM/yyyy").toUtf8() + "\r\n";
    writeText(newFile("figures.csv"), figures);
    QStringList words{"figures.csv", "-o", "out.csv"};
    if (const QString target = m_index.at(example, "target"); !target.isEmpty())
        words += {"--target", target};
    for (const QString &date : m_index.at(example, "rebase_dates").split(';', Qt::SkipEmptyParts))
        words += {"--rebase", date};
    const Outcome outcome = spc(words + optionsFor(example));
    QVERIFY2(outcome.code == 0, outcome.err);
    compareWithExample(example, newFile("out.csv"));
}

void TestSpcCommand::chartsManySeries()
{
    QByteArray figures("series,date,value,target\n");
    for (int month = 0; month < 12; ++month) {
        const QByteArray date = QDate(2025, 1, 1).addMonths(month).toString(Qt::ISODate).toUtf8();
        figures += "West," + date + ',' + QByteArray::number(10 + month % 2) + ",50\n";
        figures += "East," + date + ',' + QByteArray::number(20 + month) + ",\n";
    }
    writeText(newFile("figures.csv"), figures);
    const Outcome outcome =
        spc({"figures.csv", "-o", "out.csv", "--summary", "sum.csv", "--rebase", "2025-07-01", "--rebase=2025-04-01"});
    QVERIFY2(outcome.code == 0, outcome.err);
    const ExampleTable table = tableIn(newFile("out.csv"));
    QCOMPARE(table.rows.size(), 24);
    QCOMPARE(table.columns.constFirst(), QString("series"));
    QCOMPARE(table.at(0, "series"), QString("West"));
    QCOMPARE(table.at(11, "rebase_group"), QString("2"));
    QCOMPARE(table.at(12, "series"), QString("East"));
    QCOMPARE(table.at(12, "target"), QString());
    const ExampleTable summary = tableIn(newFile("sum.csv"));
    QCOMPARE(summary.columns.constFirst(), QString("series"));
    QCOMPARE(summary.at(0, "series") + summary.at(0, "assurance_icon"), QString("Westfail"));
    QCOMPARE(summary.at(1, "series") + summary.at(1, "assurance_icon"), QString("East"));
    QVERIFY2(outcome.err.contains("on trial") && outcome.err.contains("West, East"), outcome.err);
}

void TestSpcCommand::takesTargetOfTheOptionFirst()
{
    writeText(newFile("figures.csv"), "date,value,target\n2025-01-01,1,5\n2025-02-01,2,5\n");
    QCOMPARE(spc({"figures.csv", "-o", "out.csv", "--target", "-7.5"}).code, 0);
    QCOMPARE(tableIn(newFile("out.csv")).at(0, "target"), QString("-7.5"));
}

void TestSpcCommand::namesAbsentMonths()
{
    writeText(newFile("figures.csv"), "date,value\n2025-01-01,1\n2025-02-01,2\n2025-05-01,3\n");
    const Outcome outcome = spc({"figures.csv", "-o", "out.csv"});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("2025-03-01, 2025-04-01"), outcome.err);
    QCOMPARE(tableIn(newFile("out.csv")).rows.size(), 3);
}

void TestSpcCommand::namesRebasesWithoutRow()
{
    writeText(newFile("figures.csv"), "series,date,value\nA,2025-01-01,1\nA,2025-02-01,2\nB,2025-01-01,1\n");
    const Outcome none = spc({"figures.csv", "-o", "out.csv", "--rebase", "15/02/2025"});
    QCOMPARE(none.code, 0);
    QVERIFY2(none.err.contains("No row has the date 2025-02-15"), none.err);
    const Outcome some = spc({"figures.csv", "-o", "out.csv", "--rebase", "2025-02-01"});
    QVERIFY2(some.err.contains("Re-based at 2025-02-01: 1 of 2 series"), some.err);
    const Outcome all = spc({"figures.csv", "-o", "out.csv", "--rebase", "2025-01-01"});
    QVERIFY2(!all.err.contains("2025-01-01: 2 of 2") && !all.err.contains("No row has"), all.err);
}

void TestSpcCommand::saysWhichMonthTheIconIsOf()
{
    writeText(newFile("figures.csv"), "date,value\n2025-01-01,1\n2025-02-01,2\n2025-03-01,\n");
    const Outcome outcome = spc({"figures.csv", "-o", "out.csv"});
    QVERIFY2(outcome.err.contains("that of 2025-02-01"), outcome.err);
}

void TestSpcCommand::saysWhyNothingIsFlagged()
{
    writeText(newFile("figures.csv"), "series,date,value\nA,2025-01-01,1\nB,2025-01-01,5\nB,2025-02-01,5\n");
    const Outcome outcome = spc({"figures.csv", "-o", "out.csv", "--summary", "sum.csv", "--target", "7"});
    QVERIFY2(outcome.err.contains("A, from 2025-01-01 on: there are no limits"), outcome.err);
    QVERIFY2(outcome.err.contains("B, from 2025-01-01 on: nothing is flagged"), outcome.err);
    QCOMPARE(tableIn(newFile("sum.csv")).at(0, "assurance_icon"), QString());
}

void TestSpcCommand::namesBadCellsAndWritesNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no number") << QByteArray("date,value\n2025-01-01,1\n2025-02-01,n/a\n")
                               << QByteArray("line 3, column value: ");
    QTest::newRow("no date") << QByteArray("date,value\n2025-01-01,1\nsoon,2\n") << QByteArray("line 3, column date: ");
    QTest::newRow("same date") << QByteArray("date,value\n2025-01-01,1\n01/01/2025,2\n")
                               << QByteArray("line 3, column date: 2025-01-01 is in line 2");
    QTest::newRow("missing column") << QByteArray("month,value\n2025-01-01,1\n") << QByteArray("line 1: ");
    QTest::newRow("no rows") << QByteArray("date,value\n") << QByteArray("no figures");
    QTest::newRow("another encoding") << QByteArray("date,value\n2025-01-01,\xEE\n") << QByteArray("CSV UTF-8");
    QTest::newRow("a letter") << QByteArray("Dear colleague,\nthis is no table.\n") << QByteArray("“date”");
    QTest::newRow("control characters") << QByteArray("date,value\n2025-01-01,\x1b[2J\n") << QByteArray("line 2");
}

void TestSpcCommand::namesBadCellsAndWritesNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, said);
    writeText(newFile("figures.csv"), file);
    writeText(newFile("out.csv"), "as it was");
    const Outcome outcome = spc({"figures.csv", "-o", "out.csv", "--summary", "sum.csv"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(said), outcome.err);
    QVERIFY(!outcome.err.contains('\x1b'));
    QVERIFY(outcome.err.contains("Nothing was written"));
    QCOMPARE(contentOf(newFile("out.csv")), QByteArray("as it was"));
    QVERIFY(!QFile::exists(newFile("sum.csv")));
}

void TestSpcCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    const QStringList good{"figures.csv", "-o", "out.csv"};
    QTest::newRow("no file") << QStringList{"-o", "out.csv"} << QByteArray("Which file");
    QTest::newRow("no result") << QStringList{"figures.csv"} << QByteArray("-o");
    QTest::newRow("result not CSV") << QStringList{"figures.csv", "-o", "out.xlsx"} << QByteArray("csv");
    QTest::newRow("summary not CSV") << good + QStringList{"--summary", "sum.txt"} << QByteArray("csv");
    QTest::newRow("result is the input") << QStringList{"figures.csv", "-o", "./figures.csv"} << QByteArray("twice");
    QTest::newRow("summary is the result") << good + QStringList{"--summary", "out.csv"} << QByteArray("twice");
    QTest::newRow("two files") << QStringList{"a.csv", "b.csv", "-o", "out.csv"} << QByteArray("too many");
    QTest::newRow("direction") << good + QStringList{"--direction", "up"} << QByteArray("“up”");
    QTest::newRow("target") << good + QStringList{"--target", "high"} << QByteArray("“high”");
    QTest::newRow("infinite target") << good + QStringList{"--target", "inf"} << QByteArray("“inf”");
    QTest::newRow("fix at 11") << good + QStringList{"--fix", "11"} << QByteArray("12 or more");
    QTest::newRow("fix at a word") << good + QStringList{"--fix", "twelve"} << QByteArray("“twelve”");
    QTest::newRow("rebase") << good + QStringList{"--rebase", "2025-02-30"} << QByteArray("“2025-02-30”");
    QTest::newRow("direction twice") << good + QStringList{"--direction", "increase", "--direction", "decrease"}
                                     << QByteArray("twice");
    QTest::newRow("workspace") << good + QStringList{"--workspace", "w.sqlite"} << QByteArray("--workspace");
    QTest::newRow("as JSON") << good + QStringList{"--json"} << QByteArray("--json");
}

void TestSpcCommand::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    writeText(newFile("figures.csv"), "date,value\n2025-01-01,1\n");
    const Outcome outcome = spc(words);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(said), outcome.err);
    QVERIFY(!QFile::exists(newFile("out.csv")));
    QCOMPARE(run({"metrics", "burn"}).code, 2);
    QCOMPARE(run({"metrics"}).code, 2);
}

void TestSpcCommand::failsWhereItCannotReadOrWrite()
{
    QCOMPARE(spc({"none.csv", "-o", "out.csv"}).code, 1);
    writeText(newFile("figures.csv"), "date,value\n2025-01-01,1\n2025-02-01,2\n");
    const Outcome outcome = spc({"figures.csv", "-o", "none/out.csv"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("folder does not exist"), outcome.err);
}

void TestSpcCommand::refusesMoreRowsThanItReads()
{
    QByteArray figures("date,value\n");
    for (int row = 0; row < 2'000'000; ++row)
        figures += "2025-01-01,1\n";
    writeText(newFile("figures.csv"), figures);
    const Outcome outcome = spc({"figures.csv", "-o", "out.csv"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("1000000 rows"), outcome.err);
    QVERIFY(!QFile::exists(newFile("out.csv")));
}

void TestSpcCommand::isQuietWhenAsked()
{
    writeText(newFile("figures.csv"), "date,value,note\n2025-01-01,1,\n2025-02-01,2,\n2025-04-01,2,\n");
    const Outcome outcome = spc({"figures.csv", "-o", "out.csv", "--quiet"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err + outcome.out, QByteArray());
    QVERIFY(spc({"figures.csv", "-o", "out.csv"}).err.contains("not read: note"));
}

QTEST_GUILESS_MAIN(TestSpcCommand)
#include "tst_spccommand.moc"
