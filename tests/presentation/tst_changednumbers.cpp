#include "ui/presentation/changednumbers.h"

#include <QTest>

using namespace aros;
using metrics::MetricKind;
using metrics::MetricUnit;

// What an entry of the log shows of its figures.
class TestChangedNumbers : public QObject
{
    Q_OBJECT

private slots:
    void writesFiguresAsChartsDo_data();
    void writesFiguresAsChartsDo();
};

void TestChangedNumbers::writesFiguresAsChartsDo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<MetricKind>("kindOfMetric");
    QTest::addColumn<MetricUnit>("unit");
    QTest::addColumn<int>("window");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *kind, MetricKind metric, MetricUnit unit, int window,
                        const char *stored, const char *shown) {
        QTest::newRow(name) << kind << metric << unit << window << stored << QString::fromUtf8(shown);
    };
    row("count", "figure", MetricKind::Count, MetricUnit::People, 1, "1200", "1,200");
    row("count with decimals", "figure", MetricKind::Count, MetricUnit::Fte, 1, "1200.25", "1,200.25 FTE");
    row("pounds below nought", "figure", MetricKind::Count, MetricUnit::Pounds, 1, "-1200", "−£1,200");
    row("rate", "figure", MetricKind::Rate, MetricUnit::Percent, 1, "160/3000", "5.3% (160 of 3,000)");
    row("mean", "figure", MetricKind::Mean, MetricUnit::Days, 1, "90/20", "4.5 days (90 of 20)");
    row("of the fewest that are told", "figure", MetricKind::Rate, MetricUnit::Percent, 1, "1/5", "20.0% (1 of 5)");
    row("of too few", "figure", MetricKind::Rate, MetricUnit::Percent, 1, "1/4", "1 of 4");
    row("of none", "figure", MetricKind::Rate, MetricUnit::Percent, 1, "0/0", "0 of 0");
    row("over several months", "figure", MetricKind::Rate, MetricUnit::Percent, 12, "160/3000", "160 of 3,000");
    row("target", "target", MetricKind::Rate, MetricUnit::Percent, 1, "5.5", "5.5%");
    row("nothing before", "figure", MetricKind::Rate, MetricUnit::Percent, 1, "", "");
    row("note", "note", MetricKind::Rate, MetricUnit::Percent, 1, "1/2 staffed", "1/2 staffed");
}

void TestChangedNumbers::writesFiguresAsChartsDo()
{
    QFETCH(QString, kind);
    QFETCH(MetricKind, kindOfMetric);
    QFETCH(MetricUnit, unit);
    QFETCH(int, window);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    metrics::MetricDefinition metric;
    metric.kind = kindOfMetric;
    metric.unit = unit;
    metric.formula.windowMonths = window;
    metric.decimals = 1;
    metrics::MetricChange change;
    change.kind = kind;
    change.before = change.after = stored;
    const auto readable = presentation::withNumbersAsShown(change, metric, Texts(Language::English));
    QCOMPARE(readable.before, shown);
    QCOMPARE(readable.after, shown);
}

QTEST_GUILESS_MAIN(TestChangedNumbers)
#include "tst_changednumbers.moc"
