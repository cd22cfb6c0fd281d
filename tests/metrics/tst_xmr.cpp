#include "core/metrics/xmr.h"
#include "core/metrics/xmrnames.h"
#include "core/metrics/xmrrules.h"
#include "tests/metrics/valuelist.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace aros::metrics;
using namespace aros::tests;

class TestXmr : public QObject
{
    Q_OBJECT

private slots:
    void namesPointsByRule_data();
    void namesPointsByRule();
    void runsOfSixWhereAsked_data();
    void runsOfSixWhereAsked();
    void worksOutLimits_data();
    void worksOutLimits();
    void givesReasonsForNoLimits_data();
    void givesReasonsForNoLimits();
    void fixesLimitsOnFirstRows();
    void countsAgainAfterRebase();
    void numbersGroupsByRebases_data();
    void numbersGroupsByRebases();
    void warnsBelowTwelveValues_data();
    void warnsBelowTwelveValues();
    void typesPointsByDirection_data();
    void typesPointsByDirection();
    void takesLastValueForVariation();
    void assuresByTarget_data();
    void assuresByTarget();
    void givesReasonsForNoAssurance_data();
    void givesReasonsForNoAssurance();
    void takesLastGroupForAssurance();
    void countsTiesAsOnTheLine();
    void sortsByDate();
    void neverFailsOnBlanks();
    void refusesWhatCannotBeCharted_data();
    void refusesWhatCannotBeCharted();
    void chartsNothingFromNothing();
    void namesEveryOutcome();

private:
    static XmrChart chartOf(const QList<Observation> &points, const XmrOptions &options = {});
};

namespace {

// One letter a point: A/B above or below a limit, U/D up or down in a trend, N/n two in three above or below,
// H/L shift above or below, "." common cause.
QString letters(const QList<XmrPoint> &points)
{
    QString text;
    for (const XmrPoint &point : points) {
        const QString both = point.rule == XmrRule::OutsideLimits ? "AB"
                             : point.rule == XmrRule::Trend       ? "UD"
                             : point.rule == XmrRule::TwoInThree  ? "Nn"
                             : point.rule == XmrRule::Shift       ? "HL"
                                                                  : "..";
        text += both.at(point.high ? 0 : 1);
    }
    return text;
}

// The rules alone, on a group with mean 0, near limits -/+ 2 and limits -/+ 3.
QString judged(const QString &values, int runLength = UsualRunLength)
{
    QList<XmrPoint> points;
    for (const Observation &observation : monthly(values)) {
        points.append(XmrPoint());
        points.last().observation = observation;
    }
    XmrGroup group;
    group.mean = 0;
    group.limits = XmrLimits{3 / 2.66, -3, 3, -2, 2};
    group.fault = LimitsFault::None;
    group.tolerance = 1e-9;
    applyRules(std::span(points.data(), static_cast<size_t>(points.size())), runLength, group);
    return letters(points);
}

// Twelve values with mean 10, average range 2, limits 4.68 and 15.32, near limits 6.453333 and 13.546667.
const QString Steady = QStringLiteral("9 11 9 11 9 11 9 11 9 11 9 11");

QString repeated(const QString &word, int times)
{
    return QStringList(QList<QString>(times, word)).join(u' ');
}

} // namespace

XmrChart TestXmr::chartOf(const QList<Observation> &points, const XmrOptions &options)
{
    const auto chart = xmrChart(points, options);
    return chart ? *chart : XmrChart();
}

void TestXmr::namesPointsByRule_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *values, const char *expected) {
        QTest::newRow(name) << QString(values) << QString(expected);
    };
    // Outside.
    row("on the upper limit is inside", "3 -1", "..");
    row("on the lower limit is inside", "-3 1", "..");
    row("just beyond the upper limit", "3.0001 -1", "A.");
    row("just beyond the lower limit", "-3.0001 1", "B.");
    row("on the limit up to rounding is inside", "3.0000000001 -1", "..");
    row("outside alone", "9", "A");
    // Shift.
    row("six on one side are no shift", "1 1 1 1 1 1", "......");
    row("seven above are a shift", "1 1 1 1 1 1 1", "HHHHHHH");
    row("seven below are a shift", "-1 -1 -1 -1 -1 -1 -1", "LLLLLLL");
    row("eight are flagged whole", "1 1 1 1 1 1 1 1", "HHHHHHHH");
    row("the other side is not flagged", "-1 1 1 1 1 1 1 1 -1", ".HHHHHHH.");
    row("six, then the other side", "1 1 1 1 1 1 -1", ".......");
    row("eight, then the other side", "1 1 1 1 1 1 1 1 -1", "HHHHHHHH.");
    row("on the mean breaks a shift", "1 1 1 0 1 1 1 1", "........");
    row("on the mean up to rounding breaks a shift", "1 1 1 0.0000000001 1 1 1 1", "........");
    row("on the mean is no shift", "0 0 0 0 0 0 0 0", "........");
    row("a blank breaks a shift", "1 1 1 _ 1 1 1 1", "........");
    row("seven beside a blank", "_ 1 1 1 1 1 1 1 _ 1", ".HHHHHHH..");
    row("shift up, then shift down", "1 1 1 1 1 1 1 -1 -1 -1 -1 -1 -1 -1", "HHHHHHHLLLLLLL");
    // Trend.
    row("six rising are no trend", "-1 -0.5 0 0.5 1 1.5", "......");
    row("seven rising are a trend", "-1.5 -1 -0.5 0 0.5 1 1.5", "UUUUUUU");
    row("seven falling are a trend", "1.5 1 0.5 0 -0.5 -1 -1.5", "DDDDDDD");
    row("a tie breaks a trend", "-1.5 -1 -0.5 -0.5 0 0.5 1", ".......");
    row("seven within nine", "1 -1.5 -1 -0.5 0 0.5 1 1.5 -1", ".UUUUUUU.");
    row("a blank breaks a trend", "-1.5 -1 -0.5 _ 0 0.5 1", ".......");
    row("a trend beside blanks", "_ -1.5 -1 -0.5 0 0.5 1 1.5 _", ".UUUUUUU.");
    row("a peak belongs to the later trend", "-1.5 -1 -0.5 0 0.5 1 1.5 1.4 0.9 0.4 -0.1 -0.6 -1.1", "UUUUUUDDDDDDD");
    row("a trough belongs to the later trend", "1.5 1 0.5 0 -0.5 -1 -1.5 -1.4 -0.9 -0.4 0.1 0.6 1.1", "DDDDDDUUUUUUU");
    row("a peak before a short fall belongs to the rise", "-1.5 -1 -0.5 0 0.5 1 1.5 1 0.5 0 -0.5 -1", "UUUUUUU.....");
    row("a rise, a drop, a rise", "-1.5 -1 -0.5 0 0.5 1 1.5 -1.5 -1 -0.5 0 0.5 1 1.5", "UUUUUUUUUUUUUU");
    row("a rise, a tie, a rise", "-1.6 -1.3 -1 -0.7 -0.4 -0.1 0.2 0.2 0.4 0.6 0.8 1 1.2 1.4", "UUUUUUUUUUUUUU");
    row("a rise, a tie, a fall", "-1.5 -1 -0.5 0 0.5 1 1.5 1.5 1 0.5 0 -0.5 -1 -1.5", "UUUUUUUDDDDDDD");
    // Two in three.
    row("two near beside each other, third after", "2.5 2.5 1", "NN.");
    row("two near beside each other, third before", "1 2.5 2.5", ".NN");
    row("two near around a third", "2.5 1 2.5", "N.N");
    row("three near", "2.5 2.5 2.5", "NNN");
    row("below", "-2.5 -1 -2.5", "n.n");
    row("two points only", "2.5 2.5", "..");
    row("one near", "1 2.5 1", "...");
    row("on the near limit is not near", "2 2 1", "...");
    row("third on the other side", "2.5 -1 2.5", "...");
    row("third on the mean", "2.5 0 2.5", "...");
    row("third blank", "2.5 _ 2.5 1", "....");
    row("two near before a blank", "2.5 2.5 _", "...");
    row("near on opposite sides", "2.5 -2.5 1", "...");
    row("two apart by three", "2.5 1 1 2.5", "....");
    row("apart by three, then one more", "2.5 1 1 2.5 2.5", "...NN");
    row("within seven", "1 -1 2.5 1 2.5 -1 1", "..N.N..");
    row("one near and one outside", "2.5 4 1", ".A.");
    row("near, outside, near", "2.5 4 2.5", "NAN");
    row("outside on the other side", "2.5 -4 2.5", ".B.");
    // The first that holds gives the name.
    row("outside before trend", "-1.5 -1 -0.5 0 0.5 1 4", "UUUUUUA");
    row("outside before shift", "1 1 1 4 1 1 1", "HHHAHHH");
    row("trend before two in three", "0.5 1 1.5 1.7 1.9 2.5 2.6", "UUUUUUU");
    row("trend before shift", "0.1 0.2 0.3 0.4 0.5 0.6 0.7", "UUUUUUU");
    row("two in three before shift", "1 1 2.5 2.5 1 1 1", "HHNNHHH");
    row("a falling trend above the mean is falling", "1.9 1.7 1.5 1.3 1.1 0.9 0.7", "DDDDDDD");
    row("a rule does not hide another's run", "1 1 1 4 1 1 1 1", "HHHAHHHH");
    row("nothing", "", "");
}

void TestXmr::namesPointsByRule()
{
    QFETCH(QString, values);
    QTEST(judged(values), "expected");
}

void TestXmr::runsOfSixWhereAsked_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("five are no shift") << "1 1 1 1 1"
                                       << ".....";
    QTest::newRow("six are a shift") << "1 1 1 1 1 1"
                                     << "HHHHHH";
    QTest::newRow("five are no trend") << "-1 -0.5 0 0.5 1"
                                       << ".....";
    QTest::newRow("six are a trend") << "-1 -0.5 0 0.5 1 1.5"
                                     << "UUUUUU";
    QTest::newRow("two in three is the same") << "2.5 1 2.5"
                                              << "N.N";
}

void TestXmr::runsOfSixWhereAsked()
{
    QFETCH(QString, values);
    QTEST(judged(values, ShorterRunLength), "expected");
}

void TestXmr::worksOutLimits_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("screening");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("averageRange");
    QTest::newRow("two values") << "10 12" << true << 11.0 << 2.0;
    QTest::newRow("steady") << Steady << true << 10.0 << 2.0;
    QTest::newRow("a blank takes both its ranges") << "10 12 _ 20 21" << true << 15.75 << 1.5;
    QTest::newRow("a blank at the start") << "_ 10 12" << true << 11.0 << 2.0;
    // Ranges 1 x 9 and 11, mean 2, bound 6.534.
    QTest::newRow("a large range is left out") << "1 2 1 2 1 2 1 2 1 2 13" << true << 28.0 / 11 << 1.0;
    QTest::newRow("it stays where screening is off") << "1 2 1 2 1 2 1 2 1 2 13" << false << 28.0 / 11 << 2.0;
    // Ranges 901/32 x 32 and 99, mean 1000/33, bound 99 (to rounding): a range on the bound goes.
    QTest::newRow("a range on the bound is left out")
        << ("0 " + repeated("28.15625 0", 16) + " 99") << true << (16 * 28.15625 + 99) / 34 << 28.15625;
    QTest::newRow("a range just below the bound stays")
        << ("0 " + repeated("28.15625 0", 16) + " 98.9") << true << (16 * 28.15625 + 98.9) / 34 << 999.9 / 33;
    // After the first screening 5 would be beyond 3.267 times the new mean.
    QTest::newRow("once only") << "0 1 0 1 0 1 0 1 0 1 6 46" << true << 57.0 / 12 << 1.4;
    QTest::newRow("negative values") << "-10 -12 -10" << true << -32.0 / 3 << 2.0;
}

void TestXmr::worksOutLimits()
{
    QFETCH(QString, values);
    QFETCH(double, mean);
    QFETCH(double, averageRange);
    QFETCH(bool, screening);
    XmrOptions options;
    options.screening = screening;
    const XmrGroup group = chartOf(monthly(values), options).groups.constFirst();
    QVERIFY(group.limits && group.fault == LimitsFault::None);
    QVERIFY(std::abs(*group.mean - mean) < 1e-12);
    QVERIFY(std::abs(group.limits->averageRange - averageRange) < 1e-12);
    QVERIFY(std::abs(group.limits->upper - (mean + 2.66 * averageRange)) < 1e-12);
    QVERIFY(std::abs(group.limits->lower - (mean - 2.66 * averageRange)) < 1e-12);
    QVERIFY(std::abs(group.limits->upperNear - (mean + 2.66 * averageRange / 3 * 2)) < 1e-12);
    QVERIFY(std::abs(group.limits->lowerNear - (mean - 2.66 * averageRange / 3 * 2)) < 1e-12);
}

void TestXmr::givesReasonsForNoLimits_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("screening");
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("numbers");
    const auto row = [](const char *name, const QString &values, bool screening, LimitsFault fault, bool numbers) {
        QTest::newRow(name) << values << screening << static_cast<int>(fault) << numbers;
    };
    row("one value", "5", true, LimitsFault::NoRange, false);
    row("only blanks", "_ _", true, LimitsFault::NoRange, false);
    row("blanks between all values", "5 _ 6 _ 7 _ 8", true, LimitsFault::NoRange, false);
    row("all the same", repeated("5", 20), true, LimitsFault::NoVariation, false);
    row("all the same, unscreened", repeated("5", 20), false, LimitsFault::NoVariation, true);
    row("the same to the last bit but one", "0.3 0.30000000000000004 0.3", true, LimitsFault::NoVariation, false);
    // Screening leaves only ranges of 0, so both limits fall on the mean; the reference flags every point here.
    row("one step", repeated("5", 15) + " " + repeated("6", 15), true, LimitsFault::NoVariation, true);
    row("one step, unscreened", repeated("5", 15) + " " + repeated("6", 15), false, LimitsFault::None, true);
}

void TestXmr::givesReasonsForNoLimits()
{
    QFETCH(QString, values);
    QFETCH(bool, screening);
    XmrOptions options;
    options.screening = screening;
    options.target = 100;
    const XmrChart chart = chartOf(monthly(values), options);
    const XmrGroup &group = chart.groups.constFirst();
    QTEST(static_cast<int>(group.fault), "fault");
    QTEST(group.limits.has_value(), "numbers");
    if (group.fault == LimitsFault::None)
        return;
    QCOMPARE(letters(chart.points), QString(chart.points.size(), u'.'));
    QVERIFY(!chart.assurance && chart.noAssurance == NoAssurance::NoLimits);
    QVERIFY(!group.limits || group.limits->lower == group.limits->upper);
}

void TestXmr::fixesLimitsOnFirstRows()
{
    XmrOptions options;
    options.fixAfter = 12;
    const XmrChart chart = chartOf(monthly(Steady + " 10 16 16 10 15.32"), options);
    const XmrGroup &group = chart.groups.constFirst();
    QCOMPARE(group.mean, std::optional<double>(10));
    QCOMPARE(group.limits->averageRange, 2.0);
    QCOMPARE(group.baselineValues, 12);
    QCOMPARE(group.values, 17);
    QVERIFY(chart.points.at(11).usedForLimits && !chart.points.at(12).usedForLimits);
    QCOMPARE(letters(chart.points),
             QString(13, u'.') + "AA.."); // those behind are judged too; the last is on the limit
    // Blanks count as rows of the baseline.
    const XmrChart blank = chartOf(monthly("9 11 _ 11 9 11 9 11 9 11 9 11 50"), options);
    QCOMPARE(blank.groups.constFirst().baselineValues, 11);
    QVERIFY(!blank.points.at(12).usedForLimits && !blank.points.at(2).usedForLimits);
    QCOMPARE(letters(blank.points).back(), QChar(u'A'));
}

void TestXmr::countsAgainAfterRebase()
{
    const QList<Observation> points = monthly(Steady + " 10 " + QString(Steady).replace("1", "2") + " 30");
    XmrOptions options;
    options.fixAfter = 12;
    options.rebases = {points.at(13).date};
    const XmrChart chart = chartOf(points, options);
    QCOMPARE(chart.groups.size(), 2);
    QVERIFY(!chart.points.at(12).usedForLimits && chart.points.at(13).usedForLimits);
    QVERIFY(chart.points.at(24).usedForLimits && !chart.points.at(25).usedForLimits);
    QCOMPARE(chart.groups.at(1).mean, std::optional<double>(15.5)); // 9 and 22
    QCOMPARE(chart.groups.at(1).limits->averageRange, 13.0);        // none from 10 to 9
    QVERIFY(chart.points.at(13).rebase && !chart.points.at(14).rebase);
}

void TestXmr::numbersGroupsByRebases_data()
{
    QTest::addColumn<QList<int>>("rebases"); // months from January 2020
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<int>("unmatched");
    QTest::newRow("none") << QList<int>{} << "000000" << 0;
    QTest::newRow("in the middle") << QList<int>{3} << "000111" << 0;
    QTest::newRow("at the first point") << QList<int>{0} << "111111" << 0;
    QTest::newRow("at the last point: a group of one") << QList<int>{5} << "000001" << 0;
    QTest::newRow("two, in any order") << QList<int>{4, 2} << "001122" << 0;
    QTest::newRow("beside each other") << QList<int>{2, 3} << "001222" << 0;
    QTest::newRow("twice the same counts once") << QList<int>{3, 3} << "000111" << 0;
    QTest::newRow("before and after all rows") << QList<int>{-5, 3, 60} << "000111" << 2;
}

void TestXmr::numbersGroupsByRebases()
{
    QFETCH(QList<int>, rebases);
    XmrOptions options;
    for (const int months : rebases)
        options.rebases.append(QDate(2020, 1, 1).addMonths(months));
    const XmrChart chart = chartOf(monthly("1 2 3 1 2 3"), options);
    QString numbers;
    for (const XmrPoint &point : chart.points)
        numbers += QString::number(chart.groups.at(point.group).number);
    QTEST(numbers, "numbers");
    QTEST(static_cast<int>(chart.unmatchedRebases.size()), "unmatched");
}

void TestXmr::warnsBelowTwelveValues_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("isShort");
    QTest::newRow("11") << Steady.section(u' ', 0, 10) << true;
    QTest::newRow("12") << Steady << false; // the reference warns here too, against its own words
    QTest::newRow("13") << Steady + " 9" << false;
    QTest::newRow("13 rows with 11 values") << Steady.section(u' ', 0, 10) + " _ _" << true;
    QTest::newRow("13 rows with 12 values") << Steady + " _" << false;
}

void TestXmr::warnsBelowTwelveValues()
{
    QFETCH(QString, values);
    QTEST(chartOf(monthly(values)).groups.constFirst().isShort(), "isShort");
}

void TestXmr::typesPointsByDirection_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("last"); // beside Steady
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("icon");
    const auto row = [](const char *name, Direction direction, int last, const char *type, const char *icon) {
        QTest::newRow(name) << static_cast<int>(direction) << last << QString(type) << QString(icon);
    };
    row("increase, high", Direction::Increase, 50, "special_cause_improvement", "improvement_high");
    row("increase, low", Direction::Increase, -50, "special_cause_concern", "concern_low");
    row("increase, neither", Direction::Increase, 10, "common_cause", "common_cause");
    row("decrease, high", Direction::Decrease, 50, "special_cause_concern", "concern_high");
    row("decrease, low", Direction::Decrease, -50, "special_cause_improvement", "improvement_low");
    row("decrease, neither", Direction::Decrease, 10, "common_cause", "common_cause");
    row("neutral, high", Direction::Neutral, 50, "special_cause_neutral_high", "neutral_high");
    row("neutral, low", Direction::Neutral, -50, "special_cause_neutral_low", "neutral_low");
    row("neutral, neither", Direction::Neutral, 10, "common_cause", "common_cause");
}

void TestXmr::typesPointsByDirection()
{
    QFETCH(int, direction);
    QFETCH(int, last);
    XmrOptions options;
    options.direction = static_cast<Direction>(direction);
    options.fixAfter = 12;
    const XmrChart chart = chartOf(monthly(Steady + QString(" %1").arg(last)), options);
    QTEST(QString(pointTypeCode(chart.points.constLast().type)), "type");
    QTEST(QString(variationCode(*chart.variation)), "icon");
}

// The reference shows common cause when the last row is blank.
void TestXmr::takesLastValueForVariation()
{
    XmrOptions options;
    options.fixAfter = 12;
    const XmrChart chart = chartOf(monthly(Steady + " 50 _ _"), options);
    QCOMPARE(chart.lastValue, std::optional<qsizetype>(12));
    QCOMPARE(chart.variation, std::optional(Variation::ImprovementHigh));
    QCOMPARE(letters(chart.points).right(3), QString("A.."));
}

void TestXmr::assuresByTarget_data()
{
    QTest::addColumn<double>("target"); // the limits of Steady are 4.68 and 15.32
    QTest::addColumn<QString>("increase");
    QTest::addColumn<QString>("decrease");
    QTest::newRow("above") << 15.33 << "fail"
                           << "pass";
    QTest::newRow("on the upper limit") << 15.32 << "inconsistent"
                                        << "inconsistent";
    QTest::newRow("within") << 10.0 << "inconsistent"
                            << "inconsistent";
    QTest::newRow("on the lower limit") << 4.68 << "inconsistent"
                                        << "inconsistent";
    QTest::newRow("below") << 4.67 << "pass"
                           << "fail";
}

void TestXmr::assuresByTarget()
{
    QFETCH(double, target);
    XmrOptions options;
    options.target = target;
    QTEST(QString(assuranceCode(*chartOf(monthly(Steady), options).assurance)), "increase");
    options.direction = Direction::Decrease;
    QTEST(QString(assuranceCode(*chartOf(monthly(Steady), options).assurance)), "decrease");
}

void TestXmr::givesReasonsForNoAssurance_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("hasTarget");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &values, bool target, Direction direction, NoAssurance reason) {
        QTest::newRow(name) << values << target << static_cast<int>(direction) << static_cast<int>(reason);
    };
    row("no target", Steady, false, Direction::Increase, NoAssurance::NoTarget);
    row("neutral", Steady, true, Direction::Neutral, NoAssurance::NeutralDirection);
    row("one value", "5", true, Direction::Increase, NoAssurance::NoLimits);
    row("no value", "_", true, Direction::Increase, NoAssurance::NoLimits);
    row("no row", "", true, Direction::Increase, NoAssurance::NoLimits);
}

void TestXmr::givesReasonsForNoAssurance()
{
    QFETCH(QString, values);
    QFETCH(bool, hasTarget);
    QFETCH(int, direction);
    XmrOptions options;
    options.direction = static_cast<Direction>(direction);
    if (hasTarget)
        options.target = 100;
    const XmrChart chart = chartOf(monthly(values), options);
    QVERIFY(!chart.assurance);
    QTEST(static_cast<int>(chart.noAssurance), "reason");
}

void TestXmr::takesLastGroupForAssurance()
{
    const QList<Observation> points = monthly(Steady + " 30 32 30 32 30 32");
    XmrOptions options;
    options.target = 20;
    options.rebases = {points.at(12).date};
    QCOMPARE(chartOf(points, options).assurance, std::optional(Assurance::Pass)); // fail by the first group
}

// 0.1 + 0.2 is not 0.3 in binary. All of these values are on the mean up to rounding, so there is no shift.
void TestXmr::countsTiesAsOnTheLine()
{
    XmrOptions options;
    options.fixAfter = 12;
    QString tenths = QString(Steady).replace("9", "0.1").replace("11", "0.5");
    const XmrChart chart = chartOf(monthly(tenths + QString(" ") + repeated("0.30000000000000004", 8)), options);
    QCOMPARE(chart.points.at(12).side, std::optional<int>(0));
    QCOMPARE(letters(chart.points), QString(20, u'.'));
    // Small proportions are judged by their own size, not by 1.
    const XmrChart small = chartOf(monthly("0.0000000001 0.0000000003 0.0000000001 0.0000000003"), {});
    QCOMPARE(small.points.constFirst().side, std::optional<int>(-1));
}

void TestXmr::sortsByDate()
{
    QList<Observation> points = monthly(Steady + " 50");
    XmrOptions options;
    options.fixAfter = 12;
    options.rebases = {points.constFirst().date};
    const XmrChart inOrder = chartOf(points, options);
    std::rotate(points.begin(), points.begin() + 5, points.end());
    XmrChart rotated = chartOf(points, options);
    QCOMPARE(rotated.points.constFirst().input, 8);
    for (XmrPoint &point : rotated.points)
        point.input = (point.input + 5) % 13;
    QVERIFY(rotated == inOrder);
}

// The reference stops with an error when all steps around a blank have the same sign.
void TestXmr::neverFailsOnBlanks()
{
    const QStringList rising{"-0.7", "-0.6", "-0.5", "-0.4", "-0.3", "-0.2", "-0.1",
                             "0",    "0.1",  "0.2",  "0.3",  "0.4",  "0.5",  "0.6"};
    for (int blank = 0; blank < rising.size(); ++blank) {
        QStringList values = rising;
        values[blank] = "_";
        QVERIFY(xmrChart(monthly(values.join(u' ')), {}));
        const int behind = 13 - blank;
        const QString expected =
            QString(blank, blank >= 7 ? u'U' : u'.') + "." + QString(behind, behind >= 7 ? u'U' : u'.');
        QCOMPARE(judged(values.join(u' ')), expected);
    }
}

void TestXmr::refusesWhatCannotBeCharted_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("first");
    const auto row = [](const char *name, int what, ChartProblem::Kind kind, int at, int first) {
        QTest::newRow(name) << what << static_cast<int>(kind) << at << first;
    };
    row("same date", 0, ChartProblem::Kind::SameDate, 4, 1);
    row("no date", 1, ChartProblem::Kind::InvalidDate, 2, -1);
    row("infinite", 2, ChartProblem::Kind::ValueOutOfRange, 3, -1);
    row("not a number", 3, ChartProblem::Kind::ValueOutOfRange, 3, -1);
    row("too large", 4, ChartProblem::Kind::ValueOutOfRange, 3, -1);
    row("infinite target", 5, ChartProblem::Kind::TargetOutOfRange, -1, -1);
    row("fixed after 11", 6, ChartProblem::Kind::TooFewForBaseline, -1, -1);
    row("runs of 5", 7, ChartProblem::Kind::RunLengthUnknown, -1, -1);
    row("runs of 8", 8, ChartProblem::Kind::RunLengthUnknown, -1, -1);
}

void TestXmr::refusesWhatCannotBeCharted()
{
    QFETCH(int, what);
    const double infinity = std::numeric_limits<double>::infinity();
    QList<Observation> points = monthly("1 2 3 4 5 6");
    XmrOptions options;
    if (what == 0)
        points[4].date = points.at(1).date;
    else if (what == 1)
        points[2].date = QDate();
    else if (what <= 4)
        points[3].value = what == 2 ? -infinity : what == 3 ? std::numeric_limits<double>::quiet_NaN() : 1.1e100;
    else if (what == 5)
        options.target = infinity;
    else if (what == 6)
        options.fixAfter = 11;
    else
        options.runLength = what == 7 ? 5 : 8;
    const auto chart = xmrChart(points, options);
    QVERIFY(!chart);
    QTEST(static_cast<int>(chart.error().kind), "kind");
    QTEST(static_cast<int>(chart.error().at), "at");
    QTEST(static_cast<int>(chart.error().first), "first");
}

void TestXmr::chartsNothingFromNothing()
{
    XmrOptions options;
    options.rebases = {QDate(2020, 1, 1)};
    const auto chart = xmrChart({}, options);
    QVERIFY(chart);
    QVERIFY(chart->points.isEmpty() && chart->groups.isEmpty() && !chart->variation && !chart->lastValue);
    QCOMPARE(chart->unmatchedRebases, options.rebases);
    const XmrChart blank = chartOf(monthly("_ _ _"));
    QCOMPARE(blank.points.size(), 3);
    QVERIFY(!blank.variation && !blank.groups.constFirst().mean && !blank.points.constFirst().side);
}

void TestXmr::namesEveryOutcome()
{
    QCOMPARE(specialCauseName(XmrRule::OutsideLimits, true), QString("Above UCL"));
    QCOMPARE(specialCauseName(XmrRule::OutsideLimits, false), QString("Below LCL"));
    QCOMPARE(specialCauseName(XmrRule::Trend, true), QString("7 Point Trend (Increasing)"));
    QCOMPARE(specialCauseName(XmrRule::Trend, false), QString("7 Point Trend (Decreasing)"));
    QCOMPARE(specialCauseName(XmrRule::Trend, false, 6), QString("6 Point Trend (Decreasing)"));
    QCOMPARE(specialCauseName(XmrRule::TwoInThree, true), QString("2 in 3 Above CL"));
    QCOMPARE(specialCauseName(XmrRule::TwoInThree, false), QString("2 in 3 Below CL"));
    QCOMPARE(specialCauseName(XmrRule::Shift, true), QString("7 Points Above CL"));
    QCOMPARE(specialCauseName(XmrRule::Shift, false, 6), QString("6 Points Below CL"));
    QCOMPARE(specialCauseName(XmrRule::CommonCause, false), QString("Common Cause"));
    QCOMPARE(directionFromCode("decrease"), std::optional(Direction::Decrease));
    QCOMPARE(directionFromCode("neutral"), std::optional(Direction::Neutral));
    QVERIFY(!directionFromCode("down"));
}

QTEST_GUILESS_MAIN(TestXmr)
#include "tst_xmr.moc"
