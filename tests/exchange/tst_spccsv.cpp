#include "core/exchange/spccells.h"
#include "core/exchange/spccsv.h"

#include <QTest>

#include <limits>

using namespace aros;
using namespace aros::exchange;
using Kind = SpcProblem::Kind;

class TestSpcCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryWayOfSaving_data();
    void readsEveryWayOfSaving();
    void readsDates_data();
    void readsDates();
    void readsNumbers_data();
    void readsNumbers();
    void readsColumnsInAnyOrder();
    void keepsSeriesApart();
    void namesEveryFault_data();
    void namesEveryFault();
    void namesManyFaultsAtOnce();
    void countsLinesWithinCells();
    void refusesTooManyRows();
    void keepsWideRowsSmall();
    void writesPoints();
    void writesSeriesNames();
    void writesWhatIsNotAvailable();
    void writesNoSignOfNothing();
};

namespace {

SpcTable read(const char *text)
{
    return readSpcCsv(QByteArray(text));
}

metrics::Observation seen(int year, int month, int day, double value)
{
    return {QDate(year, month, day), value};
}

QList<QByteArray> linesOf(const QByteArray &file)
{
    return file.split('\n');
}

} // namespace

void TestSpcCsv::readsEveryWayOfSaving_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("plain") << QByteArray("date,value\n2025-01-01,1.5\n2025-02-01,\n");
    QTest::newRow("byte order mark, CRLF") << QByteArray("\xEF\xBB\xBF"
                                                         "date,value\r\n2025-01-01,1.5\r\n2025-02-01,\r\n");
    QTest::newRow("carriage returns") << QByteArray("date,value\r2025-01-01,1.5\r2025-02-01,\r");
    QTest::newRow("no last line end") << QByteArray("date,value\n2025-01-01,1.5\n2025-02-01,");
    QTest::newRow("last row shorter") << QByteArray("date,value\n2025-01-01,1.5\n2025-02-01");
    QTest::newRow("semicolons, decimal comma") << QByteArray("date;value\n2025-01-01;1,5\n2025-02-01;\n");
    QTest::newRow("semicolons, decimal point") << QByteArray("date;value\n2025-01-01;1.5\n2025-02-01;\n");
    QTest::newRow("tabs, decimal comma") << QByteArray("date\tvalue\n2025-01-01\t1,5\n2025-02-01\t\n");
    QTest::newRow("British dates") << QByteArray("date,value\n01/01/2025,1.5\n1/2/2025,\n");
    QTest::newRow("quoted") << QByteArray("\"date\",\"value\"\n\"2025-01-01\",\"1.5\"\n\"2025-02-01\",\"\"\n");
    QTest::newRow("blanks around") << QByteArray(" Date , VALUE \n 2025-01-01 , 1.5 \n2025-02-01,  \n");
    QTest::newRow("empty lines") << QByteArray("\n\ndate,value\n\n2025-01-01,1.5\n,\n2025-02-01,\n\n");
}

void TestSpcCsv::readsEveryWayOfSaving()
{
    QFETCH(QByteArray, file);
    const SpcTable table = readSpcCsv(file);
    QCOMPARE(table.problems, QList<SpcProblem>());
    QVERIFY(!table.hasSeries);
    QCOMPARE(table.series.size(), 1);
    const QList<metrics::Observation> expected{seen(2025, 1, 1, 1.5), {QDate(2025, 2, 1), std::nullopt}};
    QCOMPARE(table.series.constFirst().observations, expected);
}

void TestSpcCsv::readsDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << "2025-02-01" << QDate(2025, 2, 1);
    QTest::newRow("British, day first") << "01/02/2025" << QDate(2025, 2, 1);
    QTest::newRow("British, single digits") << "1/2/2025" << QDate(2025, 2, 1);
    QTest::newRow("leap day") << "29/02/2024" << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << "29/02/2025" << QDate();
    QTest::newRow("American, month first") << "02/13/2025" << QDate();
    QTest::newRow("two digits of the year") << "01/02/25" << QDate();
    QTest::newRow("month 13") << "2025-13-01" << QDate();
    QTest::newRow("year 0") << "0000-01-01" << QDate();
    QTest::newRow("words") << "Feb 2025" << QDate();
    QTest::newRow("with a time") << "2025-02-01T00:00" << QDate();
    QTest::newRow("other digits") << QString::fromUtf8("٢٠٢٥-٠٢-٠١") << QDate();
    QTest::newRow("a sign") << "+1/02/2025" << QDate();
    QTest::newRow("nothing") << "" << QDate();
    QTest::newRow("slashes") << "//" << QDate();
}

void TestSpcCsv::readsDates()
{
    QFETCH(QString, cell);
    QTEST(dateInCell(cell).value_or(QDate()), "date");
}

void TestSpcCsv::readsNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("mayHaveComma");
    QTest::addColumn<double>("number");
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("whole") << "12" << false << 12.0;
    QTest::newRow("decimal point") << "-12.5" << false << -12.5;
    QTest::newRow("exponent") << "1.5e3" << false << 1500.0;
    QTest::newRow("decimal comma, not here") << "12,5" << false << none;
    QTest::newRow("decimal comma") << "12,5" << true << 12.5;
    QTest::newRow("point where a comma may be") << "12.5" << true << 12.5;
    QTest::newRow("grouped, comma") << "1,234.5" << true << none;
    QTest::newRow("grouped, point") << "1.234,5" << true << none;
    QTest::newRow("two commas") << "1,234,5" << true << none;
    QTest::newRow("percent sign") << "12%" << false << none;
    QTest::newRow("pounds") << QString::fromUtf8("£12") << false << none;
    QTest::newRow("infinite") << "inf" << false << none;
    QTest::newRow("not a number") << "nan" << false << none;
    QTest::newRow("too large for a double") << "1e999" << false << none;
    QTest::newRow("hexadecimal") << "0x10" << false << none;
    QTest::newRow("two numbers") << "1 2" << false << none;
    QTest::newRow("nothing") << "" << false << none;
}

void TestSpcCsv::readsNumbers()
{
    QFETCH(QString, cell);
    QFETCH(bool, mayHaveComma);
    QFETCH(double, number);
    const std::optional<double> read = numberInCell(cell, mayHaveComma);
    QCOMPARE(read.has_value(), number == number);
    if (read)
        QCOMPARE(*read, number);
}

void TestSpcCsv::readsColumnsInAnyOrder()
{
    const SpcTable table =
        read("note,target,VALUE,rebase,date\nx,6,1,0,2025-01-01\ny,,2,1,2025-02-01\nz,6,3,TRUE,2025-03-01\n");
    QCOMPARE(table.problems, QList<SpcProblem>());
    const SpcSeries &series = table.series.constFirst();
    QCOMPARE(series.observations.constLast(), seen(2025, 3, 1, 3));
    QCOMPARE(series.target, std::optional<double>(6));
    QCOMPARE(series.rebases, (QList<QDate>{QDate(2025, 2, 1), QDate(2025, 3, 1)}));
    QCOMPARE(series.lines, (QList<int>{2, 3, 4}));
    QCOMPARE(table.ignoredColumns, QStringList{"note"});
}

void TestSpcCsv::keepsSeriesApart()
{
    const SpcTable table = read("series,date,value,target\nB,2025-01-01,1,5\n\"A, x\",2025-01-01,2,\nB,2025-02-01,3,5\n"
                                "'=C,2025-01-01,4,7\n");
    QCOMPARE(table.problems, QList<SpcProblem>());
    QVERIFY(table.hasSeries);
    QCOMPARE(table.series.size(), 3);
    QCOMPARE(table.series.at(0).name, QString("B"));
    QCOMPARE(table.series.at(0).observations.size(), 2);
    QCOMPARE(table.series.at(1).name, QString("A, x"));
    QVERIFY(!table.series.at(1).target);
    QCOMPARE(table.series.at(2).name, QString("=C"));
    QCOMPARE(table.series.at(2).target, std::optional<double>(7));
}

void TestSpcCsv::namesEveryFault_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const char *file, Kind kind, int line, const char *column) {
        QTest::newRow(name) << QByteArray(file) << static_cast<int>(kind) << line << QString(column);
    };
    row("nothing", "", Kind::NoRows, 0, "");
    row("titles alone", "date,value\n", Kind::NoRows, 0, "");
    row("no date", "value\n1\n", Kind::MissingColumn, 1, "");
    row("no value", "date\n2025-01-01\n", Kind::MissingColumn, 1, "");
    row("no titles", "2025-01-01,value\n2025-02-01,2\n", Kind::MissingColumn, 1, "");
    row("a column twice", "date,value,Value\n2025-01-01,1,1\n", Kind::ColumnTwice, 1, "");
    row("not UTF-8", "date,value\n2025-01-01,\xEE\n", Kind::NotUtf8, 0, "");
    row("quotation mark", "date,value\n2025-01-01,1\n2025-02-01,1\"2\n", Kind::Quotes, 3, "");
    row("quotation mark that never closes", "date,value\n2025-01-01,\"1\n", Kind::Quotes, 2, "");
    row("decimal comma between commas", "date,value\n2025-01-01,1\n2025-02-01,1,5\n", Kind::CellBeyondColumns, 3, "");
    row("date missing", "date,value\n,1\n", Kind::DateMissing, 2, "date");
    row("not a date", "date,value\n2025-01-01,1\nFeb,1\n", Kind::NotADate, 3, "date");
    row("not a number", "date,value\n2025-01-01,1\n2025-02-01,n/a\n", Kind::NotANumber, 3, "value");
    row("infinite", "date,value\n2025-01-01,inf\n", Kind::NotANumber, 2, "value");
    row("too large", "date,value\n2025-01-01,1e101\n", Kind::NumberTooLarge, 2, "value");
    row("target not a number", "date,value,target\n2025-01-01,1,high\n", Kind::NotANumber, 2, "target");
    row("another target", "date,value,target\n2025-01-01,1,5\n2025-02-01,1,6\n", Kind::OtherTarget, 3, "target");
    row("rebase neither 1 nor 0", "date,value,rebase\n2025-01-01,1,2\n", Kind::NotAFlag, 2, "rebase");
    row("series missing", "series,date,value\n,2025-01-01,1\n", Kind::SeriesMissing, 2, "series");
    row("same date", "date,value\n2025-01-01,1\n2025-02-01,1\n01/01/2025,2\n", Kind::SameDate, 4, "date");
    row("same date in one of two series", "series,date,value\nA,2025-01-01,1\nB,2025-01-01,1\nB,2025-01-01,2\n",
        Kind::SameDate, 4, "date");
}

void TestSpcCsv::namesEveryFault()
{
    QFETCH(QByteArray, file);
    const SpcTable table = readSpcCsv(file);
    QCOMPARE(table.problems.size(), 1);
    QTEST(static_cast<int>(table.problems.constFirst().kind), "kind");
    QTEST(table.problems.constFirst().line, "line");
    QTEST(table.problems.constFirst().column, "column");
}

void TestSpcCsv::namesManyFaultsAtOnce()
{
    const SpcTable table = read("date,value,target\n2025-01-01,x,5\nFeb,2,y\n2025-03-01,3,5\n2025-03-01,3,5\n");
    QList<int> lines;
    for (const SpcProblem &problem : table.problems)
        lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{2, 3, 5}));
    QByteArray file("date,value\n");
    for (int row = 0; row < 1000; ++row)
        file += "x,y\n";
    QCOMPARE(readSpcCsv(file).problems.size(), MostSpcProblems);
}

void TestSpcCsv::countsLinesWithinCells()
{
    const SpcTable table = read("date,value,note\n2025-01-01,1,\"a\nb\nc\"\n2025-02-01,x,\n");
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.constFirst().line, 5);
}

void TestSpcCsv::refusesTooManyRows()
{
    QByteArray file("date,value\n");
    for (qsizetype row = 0; row <= MostSpcRows; ++row)
        file += "2025-01-01,1\n";
    const SpcTable table = readSpcCsv(file);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.constFirst().kind, Kind::TooManyRows);
}

void TestSpcCsv::keepsWideRowsSmall()
{
    const SpcTable table = readSpcCsv("date,value\n2025-01-01,1" + QByteArray(3'000'000, ',') + "7\n2025-02-01,1\n");
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems.constFirst().kind, Kind::CellBeyondColumns);
    QCOMPARE(table.problems.constFirst().arguments, QStringList{"7"});
}

void TestSpcCsv::writesPoints()
{
    metrics::XmrOptions options;
    options.rebases = {QDate(2025, 3, 1)};
    const auto chart =
        metrics::xmrChart({seen(2025, 2, 1, 12), seen(2025, 1, 1, 10), seen(2025, 3, 1, 1.0 / 3)}, options);
    SpcCsvWriter writer(false);
    writer.add("", 11, *chart);
    const QList<QByteArray> lines = linesOf(writer.points());
    QCOMPARE(lines.size(), 5); // titles, three points, nothing behind the last line end
    QCOMPARE(lines.at(0),
             QByteArray("date,value,rebase,rebase_group,used_for_limits,mean,lpl,upl,target,relative_to_mean,"
                        "outside_limits,close_to_limits,special_cause_type,special_cause_flag,point_type,"
                        "short_group_warning"));
    QCOMPARE(lines.at(1), QByteArray("2025-01-01,10,0,0,1,11,5.68,16.32,11,-1,0,0,Common Cause,0,common_cause,1"));
    QCOMPARE(lines.at(3), QByteArray("2025-03-01,0.333333333333333,1,1,1,0.333333333333333,,,11,0,,,Common Cause,0,"
                                     "common_cause,1"));
    QCOMPARE(writer.summary(),
             QByteArray("last_mean,last_lpl,last_upl,n_outside,n_trend,n_two_in_three,n_shift,"
                        "variation_icon,assurance_icon\n0.333333333333333,,,0,0,0,0,common_cause,\n"));
}

void TestSpcCsv::writesSeriesNames()
{
    const auto chart = metrics::xmrChart({seen(2025, 1, 1, 1)}, {});
    SpcCsvWriter writer(true);
    const QStringList names{"Ward 7", "A, \"B\"", "=1+1", QString::fromUtf8("Tŷ"), "it's", "'=1+1", "'"};
    for (const QString &name : names)
        writer.add(name, {}, *chart);
    const QList<QByteArray> lines = linesOf(writer.points());
    QVERIFY(lines.at(0).startsWith("series,date,value,"));
    QVERIFY(lines.at(1).startsWith("Ward 7,2025-01-01,"));
    QVERIFY(lines.at(2).startsWith("\"A, \"\"B\"\"\",2025-01-01,"));
    QVERIFY(lines.at(3).startsWith("\"'=1+1\",2025-01-01,"));
    QVERIFY(linesOf(writer.summary()).at(1).startsWith("Ward 7,1,"));
    const SpcTable table = readSpcCsv(writer.points()); // what is written can be read
    QCOMPARE(table.problems, QList<SpcProblem>());
    QStringList back;
    for (const SpcSeries &series : table.series)
        back.append(series.name);
    QCOMPARE(back, names);
}

void TestSpcCsv::writesWhatIsNotAvailable()
{
    const auto chart = metrics::xmrChart({{QDate(2025, 1, 1), std::nullopt}, {QDate(2025, 2, 1), std::nullopt}}, {});
    SpcCsvWriter writer(false);
    writer.add("", {}, *chart);
    QCOMPARE(linesOf(writer.points()).at(1), QByteArray("2025-01-01,,0,0,0,,,,,,,,Common Cause,0,common_cause,1"));
    QCOMPARE(linesOf(writer.summary()).at(1), QByteArray(",,,0,0,0,0,,"));
}

void TestSpcCsv::writesNoSignOfNothing()
{
    const auto chart = metrics::xmrChart({seen(2025, 1, 1, -0.0), seen(2025, 2, 1, 0.0)}, {});
    SpcCsvWriter writer(false);
    writer.add("", -0.0, *chart);
    QVERIFY(!writer.points().contains(",-0"));
}

QTEST_GUILESS_MAIN(TestSpcCsv)
#include "tst_spccsv.moc"
