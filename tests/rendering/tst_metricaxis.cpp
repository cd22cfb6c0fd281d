#include "tests/support/metriccharts.h"
#include "ui/rendering/metricaxis.h"
#include "ui/rendering/metricchartlayout.h"

#include <QTest>

using namespace aros;
using namespace aros::rendering;
using namespace aros::tests;

// Where values, months and labels go on a metric's chart.
class TestMetricAxis : public QObject
{
    Q_OBJECT

private slots:
    void takesRoundSteps_data();
    void takesRoundSteps();
    void holdsEverything_data();
    void holdsEverything();
    void startsAtZeroOnlyForAmounts();
    void leavesOutWhatCannotBeReached_data();
    void leavesOutWhatCannotBeReached();
    void sharesOneScale();
    void leavesOutMonthsWithoutRoom_data();
    void leavesOutMonthsWithoutRoom();
    void movesLabelsApart_data();
    void movesLabelsApart();
    void stacksBadges();
    void placesPointsInTheMiddleOfTheirMonth();
    void keepsPlotsWithinBounds_data();
    void keepsPlotsWithinBounds();
};

namespace {

metrics::MetricChart lineOf(const QString &values, const QString &metric = "turnover-headcount")
{
    return chartOf(chartSource(values, metric));
}

} // namespace

void TestMetricAxis::takesRoundSteps_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("places");
    QTest::newRow("far from 0") << "9.7 12.1" << 6 << 9.5 << 12.5 << 0.5 << 1;
    QTest::newRow("near 0") << "3 7" << 6 << 0.0 << 8.0 << 2.0 << 0;
    QTest::newRow("as far from 0 as they spread") << "3 6" << 6 << 0.0 << 6.0 << 1.0 << 0;
    QTest::newRow("a little further") << "3.1 6" << 6 << 3.0 << 6.0 << 0.5 << 1;
    QTest::newRow("negative") << "-0.2 12.6" << 6 << -5.0 << 15.0 << 5.0 << 0;
    QTest::newRow("all the same") << "5 5" << 6 << 4.4 << 5.6 << 0.2 << 1;
    QTest::newRow("all 0") << "0 0" << 4 << 0.0 << 1.0 << 0.5 << 1;
    QTest::newRow("large") << "98000 98450" << 5 << 97900.0 << 98500.0 << 100.0 << 0;
    QTest::newRow("hardly any room") << "9.7 12.1" << 1 << 5.0 << 15.0 << 5.0 << 0;
    QTest::newRow("nothing") << "_ _" << 5 << 0.0 << 1.0 << 0.2 << 1;
    QTest::newRow("on the lower edge") << "9 12" << 6 << 8.5 << 12.0 << 0.5 << 1;
}

void TestMetricAxis::takesRoundSteps()
{
    QFETCH(QString, values);
    QFETCH(int, steps);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QFETCH(int, places);
    const ValueAxis axis = valueAxis({lineOf(values)}, steps);
    const QString text = QString("%1 to %2 by %3").arg(axis.low).arg(axis.high).arg(axis.step);
    QVERIFY2(qAbs(axis.low - low) < 1e-6 && qAbs(axis.high - high) < 1e-6 && qAbs(axis.step - step) < 1e-6,
             qPrintable(text));
    QCOMPARE(axis.places, places);
}

void TestMetricAxis::holdsEverything_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 1; steps <= 12; ++steps)
        QTest::addRow("%d steps", steps) << steps;
}

void TestMetricAxis::holdsEverything()
{
    QFETCH(int, steps);
    for (const double target : {-3.0, 0.0, 4.99, 5.0, 6.17, 9.0, 40.0}) {
        metrics::MetricChartSource source = sicknessSource();
        source.target = target;
        const metrics::MetricChart chart = chartOf(source);
        const ValueAxis axis = valueAxis({chart}, steps);
        QVERIFY(axis.low <= target && axis.high >= target);
        for (const metrics::MetricChart::Point &point : chart.points)
            QVERIFY(!point.value || (*point.value >= axis.low && *point.value <= axis.high));
        for (const metrics::MetricChart::Group &group : chart.groups)
            QVERIFY((*group.lower >= axis.low || !chart.showsLower(group)) && *group.upper <= axis.high);
        QVERIFY(axis.ticks().size() <= qMax(2, steps) + 2);
        QVERIFY(qAbs(axis.ticks().constLast() - axis.high) < 1e-9);
    }
}

void TestMetricAxis::startsAtZeroOnlyForAmounts()
{
    QVERIFY(valueAxis({chartOf(chartSource("3 7 4 6", "time-to-hire"))}, 5).hasZero());
    metrics::MetricChart score = chartOf(chartSource("3 7", "engagement"));
    score.groups.clear(); // limits would reach below 0
    QVERIFY(!valueAxis({score}, 5).hasZero());
}

void TestMetricAxis::leavesOutWhatCannotBeReached_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("share") << "sickness-absence"
                           << "0 6 1 5 0 4 6 0 3 6 1 4" << false;
    QTest::newRow("count") << "leavers-headcount"
                           << "0 3 1 2 0 4 1 0 3 2 1 4" << false;
    QTest::newRow("days") << "time-to-hire"
                          << "10 60 5 70 20 60 3 80 10 50 5 70" << false;
    QTest::newRow("limit above nought") << "sickness-absence"
                                        << "10 12 11 13 10 12 9 11 12 10 13 11" << true;
    QTest::newRow("may be below nought") << "vacancy-rate"
                                         << "0 6 1 5 0 4 6 0 3 6 1 4" << true;
}

void TestMetricAxis::leavesOutWhatCannotBeReached()
{
    QFETCH(QString, metric);
    QFETCH(QString, values);
    QFETCH(bool, isDrawn);
    const metrics::MetricChart chart = chartOf(chartSource(values, metric));
    const metrics::MetricChart::Group &group = chart.groups.constFirst();
    QCOMPARE(chart.showsLower(group), isDrawn);
    const ValueAxis axis = valueAxis({chart}, 6);
    QVERIFY(isDrawn ? axis.low <= *group.lower : axis.low == 0);
    const MetricChartLayout layout(chart, QFont(), QRectF(0, 0, 1000, 1));
    QCOMPARE(layout.lineLabels().size(), isDrawn ? 3 : 2);
    const bool isSaid = std::any_of(chart.warnings.cbegin(), chart.warnings.cend(), [](const auto &warning) {
        return warning.kind == metrics::MetricChart::WarningKind::LowerBelowZero;
    });
    QCOMPARE(isSaid, !isDrawn);
    QCOMPARE(chart.reading.join(' ').contains("anything up to"), !isDrawn);
}

void TestMetricAxis::sharesOneScale()
{
    const ValueAxis axis = valueAxis({lineOf("9 10"), lineOf("14 15")}, 6);
    QVERIFY(axis.low <= 9 && axis.high >= 15);
}

void TestMetricAxis::leavesOutMonthsWithoutRoom_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("spacing");
    QTest::addColumn<int>("stride");
    QTest::newRow("room for all") << 10 << 60.0 << 1;
    QTest::newRow("just too little") << 10 << 59.9 << 2;
    QTest::newRow("quarters") << 40 << 20.0 << 3;
    QTest::newRow("years") << 60 << 5.0 << 12;
    QTest::newRow("none") << 0 << 20.0 << 3;
}

void TestMetricAxis::leavesOutMonthsWithoutRoom()
{
    QFETCH(int, points);
    QFETCH(double, spacing);
    QTEST(labelStride(QList<qreal>(points, 50), spacing, points == 0 ? 60 : 10), "stride");
}

void TestMetricAxis::movesLabelsApart_data()
{
    QTest::addColumn<QList<qreal>>("wishes");
    QTest::addColumn<QList<qreal>>("places");
    QTest::newRow("apart") << QList<qreal>{20, 40} << QList<qreal>{20, 40};
    QTest::newRow("same") << QList<qreal>{20, 20} << QList<qreal>{20, 30};
    QTest::newRow("in any order") << QList<qreal>{42, 40} << QList<qreal>{50, 40};
    QTest::newRow("at the bottom") << QList<qreal>{99, 98} << QList<qreal>{95, 85};
    QTest::newRow("at the top") << QList<qreal>{0, 1} << QList<qreal>{5, 15};
}

void TestMetricAxis::movesLabelsApart()
{
    QFETCH(QList<qreal>, wishes);
    QTEST(movedApart(wishes, 10, 0, 100), "places");
}

void TestMetricAxis::stacksBadges()
{
    QCOMPARE(stackedRows({10, 15, 18, 30}, 10), (QList<int>{0, 1, 2, 0}));
    QCOMPARE(stackedRows({10, 20, 30}, 10), (QList<int>{0, 0, 0}));
}

void TestMetricAxis::placesPointsInTheMiddleOfTheirMonth()
{
    const MetricPlot plot{QRectF(100, 50, 120, 80), {0, 8, 2, 0}, 12};
    QCOMPARE(plot.x(0), 105.0);
    QCOMPARE(plot.x(11), 215.0);
    QCOMPARE(plot.y(0), 130.0);
    QCOMPARE(plot.y(8), 50.0);
    QCOMPARE(plot.y(2), 110.0);
}

void TestMetricAxis::keepsPlotsWithinBounds_data()
{
    QTest::addColumn<qreal>("wanted");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<qreal>("height");
    QTest::newRow("no room") << -40.0 << 1160.0 << 100.0;
    QTest::newRow("a little too low") << 99.0 << 1160.0 << 100.0;
    QTest::newRow("as much as there is") << 250.0 << 1160.0 << 250.0;
    QTest::newRow("the highest") << 320.0 << 1160.0 << 320.0;
    QTest::newRow("a little too high") << 321.0 << 1160.0 << 320.0;
    QTest::newRow("half as high as wide") << 321.0 << 400.0 << 200.0;
    QTest::newRow("very narrow") << 321.0 << 180.0 << 100.0;
}

void TestMetricAxis::keepsPlotsWithinBounds()
{
    QFETCH(qreal, wanted);
    QFETCH(qreal, width);
    QTEST(MetricChartLayout::plotHeightWithin(wanted, width, 10), "height");
}

QTEST_MAIN(TestMetricAxis)
#include "tst_metricaxis.moc"
