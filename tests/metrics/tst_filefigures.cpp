#include "core/metrics/filefigures.h"
#include "core/metrics/metrictile.h"
#include "tests/support/metriccharts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aros;
using namespace aros::metrics;

namespace {

const QDate First(2023, 11, 1);

// A metric from the numerators of one month after another, of `denominator` each.
MetricChartSource sourceOf(const QString &metric, const QList<int> &numerators, int denominator)
{
    MetricChartSource source = tests::chartSource({}, metric);
    for (const int numerator : numerators) {
        MetricPoint point;
        point.period = First.addMonths(static_cast<int>(source.points.size()));
        point.value = source.metric.isCount() ? numerator : 100.0 * numerator / denominator;
        if (!source.metric.isCount()) {
            point.numerator = numerator;
            point.denominator = denominator;
        }
        source.points.append(point);
    }
    return source;
}

FileChart fileChart(const MetricChartSource &source, Language language = Language::English)
{
    const auto chart = FileChart::of(source, Texts(language));
    if (!chart)
        qFatal("cannot be charted");
    return *chart;
}

void add(QStringList &told, const QString &name, const std::optional<double> &number)
{
    told.append(name + u'=' + (number ? QString::number(*number, 'g', 17) : QString()));
}

// Everything that any file could take from a chart.
QStringList everythingTold(const MetricChart &chart)
{
    QStringList told = chart.reading + chart.caveats + chart.columns;
    told << chart.description << chart.variationText << chart.assuranceText << chart.targetText
         << tileOf(chart).sentence;
    told << (chart.suggestion ? chart.suggestion->text : QString());
    for (const MetricChart::Point &point : chart.points) {
        add(told, "value", point.value);
        add(told, "numerator", point.numerator);
        add(told, "denominator", point.denominator);
        told << point.valueText << point.numeratorText << point.denominatorText << point.reason << point.rule
             << point.sentence << QString::number(static_cast<int>(point.type)) << QString::number(point.high);
    }
    for (const MetricChart::Group &group : chart.groups) {
        add(told, "mean", group.mean);
        add(told, "lower", group.lower);
        add(told, "upper", group.upper);
        told << group.meanText << group.lowerText << group.upperText << QString::number(group.isTrial);
    }
    for (const MetricChart::Warning &warning : chart.warnings)
        told.append(warning.text);
    for (const QStringList &row : chart.rows)
        told += row;
    return told;
}

} // namespace

// What files tell of figures of few people.
class TestFileFigures : public QObject
{
    Q_OBJECT

private slots:
    void hidesFew_data();
    void hidesFew();
    void leavesAChartAsItIsWithoutFew();
    void saysFewerThanFive();
    void leavesOutMeanAndLimitsUpToTheNextRebase();
    void saysThatTheLatestIsHidden();
    void warnsOnceAndNotOfMissingLimits();
    void tellsNothingOfWhatIsHidden_data();
    void tellsNothingOfWhatIsHidden();
    void cannotBeSubtractedFromTheMean();
    void leavesOutWhatSumsGiveAway();
};

void TestFileFigures::hidesFew_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<bool>("hidden");
    const auto row = [](const char *metric, int numerator, int denominator, bool hidden) {
        QTest::addRow("%s %d of %d", metric, numerator, denominator)
            << QString(metric) << numerator << denominator << hidden;
    };
    for (const int count : {1, 2, 3, 4})
        row("leavers-headcount", count, 1, true);
    for (const int count : {0, 5, 6, 100})
        row("leavers-headcount", count, 1, false);
    row("flexible-requests-agreed", 4, 1, true);
    row("leavers-fte", 3, 1, false); // an amount, not people
    row("turnover-headcount-month", 4, 80, true);
    row("turnover-headcount-month", 5, 80, false);
    row("turnover-headcount-month", 0, 80, false);
    row("turnover-headcount-month", 78, 80, false); // who is left did not stay behind out of those
    row("turnover-headcount", 12, 80, false);
    row("appraisal", 20, 22, true); // two were not appraised
    row("appraisal", 18, 22, true);
    row("appraisal", 17, 22, false);
    row("appraisal", 22, 22, false);
    row("new-starter-retention-12-months", 6, 7, true);
    row("sickness-absence", 3, 800, false); // days
    row("time-to-hire", 3, 12, false);
}

void TestFileFigures::hidesFew()
{
    QFETCH(QString, metric);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(bool, hidden);
    const MetricChartSource source = sourceOf(metric, {numerator}, denominator);
    const MetricChart::Point told = fileChart(source).chart().points.constFirst();
    QCOMPARE(told.isHidden, hidden);
    QCOMPARE(told.value.has_value(), !hidden);
    if (hidden) {
        QVERIFY(!told.numerator && !told.denominator);
        QVERIFY(told.denominatorText.isEmpty() && !told.reason.isEmpty());
    }
    // The leader's screen is exact.
    QVERIFY(tests::chartOf(source).points.constFirst().value.has_value());
}

void TestFileFigures::leavesAChartAsItIsWithoutFew()
{
    const MetricChartSource source = tests::sicknessSource();
    QCOMPARE(everythingTold(fileChart(source).chart()), everythingTold(tests::chartOf(source)));
    QCOMPARE(fileChart(source).hiddenMonths(), 0);
}

void TestFileFigures::saysFewerThanFive()
{
    const MetricChart count = fileChart(sourceOf("leavers-headcount", {8, 3, 7}, 1)).chart();
    QCOMPARE(count.rows.at(1).at(1), QString("fewer than 5"));
    QCOMPARE(count.rows.at(2).at(1), QString("7"));
    const MetricChart rate = fileChart(sourceOf("turnover-headcount-month", {8, 3, 7}, 80)).chart();
    QCOMPARE(rate.rows.at(1).mid(1, 3), QStringList({"–", "fewer than 5", ""}));
    const MetricChart rest = fileChart(sourceOf("appraisal", {10, 20, 12}, 22)).chart();
    QCOMPARE(rest.rows.at(1).mid(1, 3), QStringList({"–", "", ""}));
    QVERIFY(rest.rows.at(1).constLast().contains("all but"));
}

void TestFileFigures::leavesOutMeanAndLimitsUpToTheNextRebase()
{
    QList<int> counts{9, 12, 8, 3, 11, 9, 12, 10, 9, 11, 12, 8};
    for (const int count : {20, 25, 22, 24, 21, 23, 25, 22, 20, 24, 23, 22, 21})
        counts.append(count);
    MetricChartSource source = sourceOf("leavers-headcount", counts, 1);
    source.rebases = {{First.addMonths(12), "more teams"}};
    const MetricChart chart = fileChart(source).chart();
    QVERIFY(!chart.groups.at(0).mean && !chart.groups.at(0).lower);
    QVERIFY(chart.groups.at(1).mean && chart.groups.at(1).lower);
    QVERIFY(chart.variation.has_value());
    QCOMPARE(chart.reading, tests::chartOf(source).reading.first(chart.reading.size()));
    QVERIFY(!chart.reading.join(' ').contains("before, it was"));
}

void TestFileFigures::saysThatTheLatestIsHidden()
{
    MetricChartSource source = sourceOf("leavers-headcount", {9, 12, 8, 11, 9, 12, 10, 9, 11, 12, 8, 10, 9, 2}, 1);
    source.target = 20;
    for (const bool rebased : {false, true}) {
        if (rebased)
            source.rebases = {{source.points.constLast().period, "new"}};
        const MetricChart chart = fileChart(source).chart();
        QVERIFY(chart.isLastHidden);
        QVERIFY(!chart.variation && !chart.assurance && !chart.suggestion);
        QCOMPARE(chart.reading.size(), 1);
        QVERIFY(chart.reading.constFirst().contains("December 2024"));
        QCOMPARE(tileOf(chart).value, QString("fewer than 5"));
    }
}

void TestFileFigures::warnsOnceAndNotOfMissingLimits()
{
    const MetricChart chart = fileChart(sourceOf("leavers-headcount", {9, 1, 8, 2, 9, 3, 10}, 1)).chart();
    QCOMPARE(chart.warnings.size(), 1);
    QCOMPARE(chart.warnings.constFirst().kind, MetricChart::WarningKind::Hidden);
}

void TestFileFigures::tellsNothingOfWhatIsHidden_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("highest");
    QTest::newRow("a count") << "leavers-headcount" << 1 << 14;
    QTest::newRow("a rate") << "turnover-headcount-month" << 90 << 12;
    QTest::newRow("a rolling rate") << "turnover-headcount" << 90 << 12;
    QTest::newRow("a part of all") << "new-starter-retention-12-months" << 16 << 16;
}

// Whatever the hidden counts are, the file is the same: nobody can work them out, to within one or otherwise.
void TestFileFigures::tellsNothingOfWhatIsHidden()
{
    QFETCH(QString, metric);
    QFETCH(int, denominator);
    QFETCH(int, highest);
    QRandomGenerator chance(20260310);
    int hidden = 0;
    for (int round = 0; round < 60; ++round) {
        QList<int> counts;
        for (int month = 0; month < 30; ++month)
            counts.append(static_cast<int>(chance.bounded(highest + 1)));
        QList<int> others = counts;
        for (int &count : others) {
            const bool isRest = denominator - count >= 1 && denominator - count <= 4 && count > 4;
            if (count >= 1 && count <= 4)
                count = 1 + static_cast<int>(chance.bounded(4));
            else if (isRest && metric.startsWith("new-starter"))
                count = denominator - 1 - static_cast<int>(chance.bounded(4));
        }
        MetricChartSource source = sourceOf(metric, counts, denominator);
        MetricChartSource other = sourceOf(metric, others, denominator);
        for (MetricChartSource *one : {&source, &other}) {
            one->target = highest / 2.0;
            if (round % 2 == 1)
                one->rebases = {{First.addMonths(15), "rostering"}};
            if (round % 3 == 1)
                one->fixAfter = 12;
        }
        const FileChart made = fileChart(source);
        hidden += made.hiddenMonths();
        QCOMPARE(everythingTold(made.chart()), everythingTold(fileChart(other).chart()));
    }
    QVERIFY(hidden > 100);
}

// The attack that the rule is against works on the exact chart, so that the test above can fail.
void TestFileFigures::cannotBeSubtractedFromTheMean()
{
    const QList<int> counts{9, 12, 8, 3, 11, 9, 12, 10, 9, 11, 12, 8};
    const MetricChartSource source = sourceOf("leavers-headcount", counts, 1);
    const auto subtracted = [](const MetricChart &chart) -> std::optional<double> {
        if (!chart.groups.constFirst().mean)
            return std::nullopt;
        double rest = *chart.groups.constFirst().mean * static_cast<double>(chart.points.size());
        for (qsizetype at = 0; at < chart.points.size(); ++at)
            rest -= at == 3 ? 0 : chart.points.at(at).value.value_or(0);
        return rest;
    };
    QVERIFY(qAbs(*subtracted(tests::chartOf(source)) - 3) < 0.01);
    QCOMPARE(subtracted(fileChart(source).chart()), std::nullopt);
}

void TestFileFigures::leavesOutWhatSumsGiveAway()
{
    const FileChart few = fileChart(sourceOf("leavers-headcount", {8, 3, 7}, 1));
    const FileChart monthly = fileChart(sourceOf("turnover-headcount-month", {8, 3, 7}, 80));
    const FileChart rolling = fileChart(sourceOf("turnover-headcount", {80, 83, 87}, 800));
    const FileChart many = fileChart(sourceOf("leavers-headcount", {8, 13, 7}, 1));
    const FileChart other = fileChart(sourceOf("starters", {8, 3, 7}, 1));
    const auto titles = [](const QList<FileChart> &charts) {
        QStringList kept;
        for (const FileChart &chart : charts)
            kept.append(chart.chart().metric.text());
        return kept;
    };
    QCOMPARE(titles(withoutTellTales({few, monthly, rolling, other})), QStringList({"turnover-headcount", "starters"}));
    QCOMPARE(withoutTellTales({few, monthly, other}).size(), 3);
    QCOMPARE(withoutTellTales({many, rolling}).size(), 2);
    // A share over twelve months adds its denominator up too.
    const FileChart share = fileChart(sourceOf("early-leaver-share", {20, 21, 22}, 83));
    QCOMPARE(titles(withoutTellTales({few, share})), QStringList("early-leaver-share"));
}

QTEST_GUILESS_MAIN(TestFileFigures)
#include "tst_filefigures.moc"
