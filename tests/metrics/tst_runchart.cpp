#include "core/metrics/runchart.h"
#include "tests/metrics/spcexamples.h"
#include "tests/metrics/valuelist.h"

#include <QTest>

using namespace aros::metrics;
using namespace aros::tests;

class TestRunChart : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithExamples_data();
    void agreesWithExamples();
    void analysesRuns_data();
    void analysesRuns();
    void knowsTheLimits_data();
    void knowsTheLimits();
    void findsTheQuantile();
    void staysQuickForManyPoints();
    void sortsByDate();
    void leavesOutWhatIsExcluded();
    void analysesEachPartAlone();
    void freezesTheMedian();
    void ignoresFreezeBesideParts();
    void refusesWhatCannotBeCharted();
};

void TestRunChart::agreesWithExamples_data()
{
    QTest::addColumn<int>("row");
    const ExampleTable table = exampleTable("runchart.csv");
    QCOMPARE(table.rows.size(), 16);
    for (int row = 0; row < table.rows.size(); ++row)
        QTest::newRow(qPrintable(table.at(row, "case_id") + " part " + table.at(row, "part"))) << row;
}

void TestRunChart::agreesWithExamples()
{
    QFETCH(int, row);
    const ExampleTable table = exampleTable("runchart.csv");
    const ExampleTable index = exampleTable("index.csv");
    const qsizetype example = index.find("case_id", table.at(row, "case_id"));
    RunChartOptions options;
    options.parts = rebasesOf(index, example);
    if (const QString freeze = table.at(row, "freeze"); !freeze.isEmpty())
        options.freeze = freeze.toInt();
    const auto chart = runChart(observationsIn(exampleTable(index.at(example, "file"))), options);
    QVERIFY(chart);
    const RunPart &part = chart->parts.at(table.at(row, "part").toInt() - 1);
    QCOMPARE(QString::number(part.observations), table.at(row, "n_obs"));
    QCOMPARE(QString::number(part.useful), table.at(row, "n_useful"));
    QVERIFY(isClose(part.median, numberIn(table.at(row, "median"))));
    QVERIFY(part.runs);
    QCOMPARE(QString::number(part.runs->longestRun), table.at(row, "longest_run"));
    QCOMPARE(QString::number(part.runs->longestRunMost), table.at(row, "longest_run_max"));
    QCOMPARE(QString::number(part.runs->crossings), table.at(row, "n_crossings"));
    QCOMPARE(QString::number(part.runs->crossingsFewest), table.at(row, "n_crossings_min"));
    QCOMPARE(part.isSignal(), table.at(row, "runs_signal") == "1");
}

void TestRunChart::analysesRuns_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<double>("median");
    QTest::addColumn<int>("useful");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("crossings");
    QTest::addColumn<bool>("signal");

    QTest::newRow("one value is its own median") << "5" << 5.0 << 0 << 0 << 0 << false;
    QTest::newRow("all the same") << "5 5 5 5 5" << 5.0 << 0 << 0 << 0 << false;
    QTest::newRow("two values") << "1 3" << 2.0 << 2 << 1 << 1 << false;
    QTest::newRow("even count: the mean of the middle two") << "1 2 4 9" << 3.0 << 4 << 2 << 1 << false;
    QTest::newRow("on the median neither breaks nor lengthens") << "1 1 5 1 1 9 9 5 9 9" << 5.0 << 8 << 4 << 1 << false;
    QTest::newRow("blanks are skipped") << "1 1 _ 1 9 9 _ 9" << 5.0 << 6 << 3 << 1 << false;
    QTest::newRow("back and forth") << "1 9 1 9 1 9 1 9 1 9" << 5.0 << 10 << 1 << 9 << false;
    QTest::newRow("two blocks of 6: longest run within, crossings too few")
        << "1 1 1 1 1 1 9 9 9 9 9 9" << 5.0 << 12 << 6 << 1 << true;
    QTest::newRow("nearly on the median is on it")
        << "0.3 0.30000000000000004 0.3 0.1 0.5" << 0.3 << 2 << 1 << 1 << false;
}

void TestRunChart::analysesRuns()
{
    QFETCH(QString, values);
    QFETCH(int, useful);
    const auto chart = runChart(monthly(values), {});
    QVERIFY(chart);
    QCOMPARE(chart->parts.size(), 1);
    const RunPart &part = chart->parts.constFirst();
    QTEST(*part.median, "median");
    QTEST(part.useful, "useful");
    QCOMPARE(part.runs.has_value(), useful > 0);
    QTEST(part.runs ? part.runs->longestRun : 0, "longest");
    QTEST(part.runs ? part.runs->crossings : 0, "crossings");
    QTEST(part.isSignal(), "signal");
}

void TestRunChart::knowsTheLimits_data()
{
    QTest::addColumn<int>("useful");
    QTest::addColumn<int>("longestMost");
    QTest::addColumn<int>("crossingsFewest");
    QTest::newRow("2") << 2 << 4 << 0;
    QTest::newRow("8") << 8 << 6 << 1;
    QTest::newRow("12") << 12 << 7 << 3;
    QTest::newRow("22, the last whose log2 rounds down") << 22 << 7 << 7;
    QTest::newRow("24") << 24 << 8 << 8;
    QTest::newRow("36") << 36 << 8 << 13;
    QTest::newRow("60") << 60 << 9 << 23;
}

void TestRunChart::knowsTheLimits()
{
    QFETCH(int, useful);
    QStringList values;
    for (int at = 0; at < useful; ++at)
        values.append(at % 2 == 0 ? "1" : "9");
    const auto chart = runChart(monthly(values.join(u' ')), {});
    QVERIFY(chart && chart->parts.constFirst().runs);
    QTEST(chart->parts.constFirst().runs->longestRunMost, "longestMost");
    QTEST(chart->parts.constFirst().runs->crossingsFewest, "crossingsFewest");
}

// Against plain sums of the whole distribution.
void TestRunChart::findsTheQuantile()
{
    std::vector<long double> terms{1};
    for (int trials = 0; trials <= 300; ++trials) {
        long double sum = 0;
        int k = -1;
        while (sum < 0.05L)
            sum += terms.at(++k);
        QCOMPARE(crossingsQuantile(trials), k);
        std::vector<long double> next(terms.size() + 1, 0);
        for (size_t at = 0; at < terms.size(); ++at) {
            next[at] += terms[at] / 2;
            next[at + 1] += terms[at] / 2;
        }
        terms = next;
    }
}

void TestRunChart::staysQuickForManyPoints()
{
    const double trials = 2'000'000;
    const double expected = trials / 2 - 1.6448536 * std::sqrt(trials) / 2;
    QVERIFY(std::abs(crossingsQuantile(2'000'000) - expected) < 2);
}

void TestRunChart::sortsByDate()
{
    QList<Observation> points = monthly("1 1 1 9 9 9 2 8");
    const auto inOrder = runChart(points, {});
    std::reverse(points.begin(), points.end());
    QVERIFY(runChart(points, {}) == inOrder);
}

void TestRunChart::leavesOutWhatIsExcluded()
{
    const QList<Observation> points = monthly("1 9 100 1 9");
    RunChartOptions options;
    options.excluded = {points.at(2).date};
    const auto chart = runChart(points, options);
    QVERIFY(chart);
    QCOMPARE(chart->points.size(), 5);
    QCOMPARE(chart->parts.constFirst().observations, 4);
    QCOMPARE(chart->parts.constFirst().median, std::optional<double>(5));
    QCOMPARE(chart->parts.constFirst().useful, 4);
}

void TestRunChart::analysesEachPartAlone()
{
    const QList<Observation> points = monthly("1 2 3 101 102 103");
    RunChartOptions options;
    options.parts = {points.at(0).date, points.at(3).date, QDate(1999, 1, 1)};
    const auto chart = runChart(points, options);
    QVERIFY(chart);
    QCOMPARE(chart->parts.size(), 2); // a part at the first point is the first part; a date without a row is none
    QCOMPARE(chart->parts.at(0).median, std::optional<double>(2));
    QCOMPARE(chart->parts.at(1).median, std::optional<double>(102));
    QCOMPARE(chart->parts.at(1).first, 3);
    QCOMPARE(chart->parts.at(1).runs->crossings, 1);
}

void TestRunChart::freezesTheMedian()
{
    const QList<Observation> points = monthly("1 _ 3 101 102 103");
    RunChartOptions options;
    options.freeze = 3; // rows, the blank one too
    const auto chart = runChart(points, options);
    QVERIFY(chart);
    QCOMPARE(chart->parts.constFirst().median, std::optional<double>(2));
    QCOMPARE(chart->parts.constFirst().useful, 5); // the runs are those of all points
    QCOMPARE(chart->parts.constFirst().runs->longestRun, 4);
    options.freeze = 100;
    QCOMPARE(runChart(points, options)->parts.constFirst().median, std::optional<double>(101));
}

void TestRunChart::ignoresFreezeBesideParts()
{
    const QList<Observation> points = monthly("1 2 3 101 102 103");
    RunChartOptions options;
    options.parts = {points.at(3).date};
    const auto without = runChart(points, options);
    options.freeze = 1;
    QVERIFY(runChart(points, options) == without);
}

void TestRunChart::refusesWhatCannotBeCharted()
{
    RunChartOptions options;
    options.freeze = 0;
    QCOMPARE(runChart(monthly("1 2"), options).error().kind, ChartProblem::Kind::TooFewForBaseline);
    QList<Observation> points = monthly("1 2 3");
    points[2].date = points.at(0).date;
    QVERIFY((runChart(points, {}).error() == ChartProblem{ChartProblem::Kind::SameDate, 2, 0}));
    QVERIFY(runChart({}, {})->parts.isEmpty());
    QVERIFY(!runChart(monthly("_ _"), {})->parts.constFirst().median);
}

QTEST_GUILESS_MAIN(TestRunChart)
#include "tst_runchart.moc"
