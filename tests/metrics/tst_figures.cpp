#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricpoints.h"
#include "core/metrics/staffspans.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace aros;
using namespace aros::metrics;

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void countsSpans_data();
    void countsSpans();
    void countsLeaverOnTheLastDayTwice();
    void countsStartersStillInPost();
    void computesTurnover_data();
    void computesTurnover();
    void takesStartFromTheMonthBeforeTheWindow();
    void labelsMeanOfThirteenMonthEnds();
    void saysHowManyMonthsTheWindowHas();
    void sharesOverAWindow();
    void computesStability();
    void reachesBackAcrossMissingMonths();
    void showsCohortAtItsMonth();
    void computesVacancies_data();
    void computesVacancies();
    void dividesWhatIsGivenTogether();
    void asksForTheDenominator();
    void hidesSmallDenominators_data();
    void hidesSmallDenominators();
    void neverGoesBelowTheSmallestGroup();
    void showsCounts();
    void choosesMonths_data();
    void choosesMonths();
    void prefersOwnRows();
    void addsUnitsBelow();
    void saysHowManyUnitsLack();
    void takesOwnMonthByMonth();
    void addsTeamsWithoutADivision();
    void asksOnlyUnitsThatHaveTheMetric();
    void addsStaffGroups();
    void asksForOneGroup();
    void leavesOutRotationalGroups();
    void needsGroupsToLeaveSomeOut();
    void addsTheSameInAnyOrder();
    void refusesFigure_data();
    void refusesFigure();
    void refusesTheSameFigureTwice();
    void judgesFigureByItsMetric_data();
    void judgesFigureByItsMetric();
    void namesEveryAbsence();
    void answersQuickly();
};

namespace {

const UnitPath Board{"board", {}, {}};
const StaffGroupId Nurses("nursing-midwifery");
const StaffGroupId Trainees("trainees");
const StaffGroupId Clerks("administrative-clerical");

UnitPath division(const QString &name)
{
    return {"board", name, {}};
}

QDate month(int year, int number)
{
    return QDate(year, number, 1);
}

// One figure of the board for all staff.
Figure figure(const QString &metric, const QDate &period, double numerator, std::optional<double> denominator = {})
{
    return {MetricId(metric), Board, {}, period, numerator, denominator};
}

Figure figureOf(const UnitPath &unit, const QString &metric, const QDate &period, double numerator)
{
    return {MetricId(metric), unit, {}, period, numerator, {}};
}

Figure figureOf(const StaffGroupId &group, const QString &metric, const QDate &period, double numerator)
{
    return {MetricId(metric), Board, group, period, numerator, {}};
}

// The same number in each of so many months.
QList<Figure> monthly(const QString &metric, const QDate &first, int months, double numerator)
{
    QList<Figure> figures;
    for (int at = 0; at < months; ++at)
        figures.append(figure(metric, first.addMonths(at), numerator));
    return figures;
}

FigureIndex indexOf(const QList<Figure> &figures)
{
    const auto index = FigureIndex::of(figures);
    if (!index)
        qFatal("%s", qPrintable(index.error().detail));
    return *index;
}

const MetricDefinition &metric(const QString &id)
{
    static const MetricCatalog catalog;
    const MetricDefinition *found = catalog.find(MetricId(id));
    if (!found)
        qFatal("no metric %s", qPrintable(id));
    return *found;
}

MetricOptions board()
{
    MetricOptions options;
    options.unit = Board;
    return options;
}

// The point of one month.
MetricPoint pointOf(const QString &id, const QList<Figure> &figures, const QDate &period,
                    MetricOptions options = board())
{
    options.from = options.to = period;
    const QList<MetricPoint> points = computeMetric(metric(id), indexOf(figures), options);
    if (points.size() != 1 || points.constFirst().period != period)
        qFatal("not one point");
    const MetricPoint &point = points.constFirst();
    const bool hasReason = point.reason.why != Absence::None;
    if (point.value.has_value() == hasReason || (hasReason && (point.numerator || point.denominator)))
        qFatal("a value and a reason, or neither, or numbers beside a reason");
    return point;
}

bool isNear(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) <= 1e-13 * std::max(1.0, std::abs(expected));
}

NoValue reason(Absence why, const QString &metric, const QDate &period, int count = 0, int of = 0,
               UnitLevel level = UnitLevel::Everything)
{
    return {why, MetricId(metric), period, count, of, level};
}

StaffSpan span(const char *start, const char *end = "")
{
    return {QDate::fromString(start, Qt::ISODate), QDate::fromString(end, Qt::ISODate)};
}

} // namespace

void TestFigures::countsSpans_data()
{
    QTest::addColumn<StaffSpan>("one");
    QTest::addColumn<SpanCounts>("expected"); // of March 2025
    // in post, with 12 months, a year ago, stayed, starters, leavers, early leavers
    QTest::newRow("starts on the first day") << span("2025-03-01") << SpanCounts{1, 0, 0, 0, 1, 0, 0};
    QTest::newRow("starts on the last day") << span("2025-03-31") << SpanCounts{1, 0, 0, 0, 1, 0, 0};
    QTest::newRow("starts the day after") << span("2025-04-01") << SpanCounts{};
    QTest::newRow("leaves on the last day") << span("2024-06-01", "2025-03-31") << SpanCounts{1, 0, 0, 0, 0, 1, 1};
    QTest::newRow("leaves the day before the last")
        << span("2024-06-01", "2025-03-30") << SpanCounts{0, 0, 0, 0, 0, 1, 1};
    QTest::newRow("leaves on the first day") << span("2020-06-01", "2025-03-01") << SpanCounts{0, 0, 1, 0, 0, 1, 0};
    QTest::newRow("left the day before") << span("2020-06-01", "2025-02-28") << SpanCounts{0, 0, 1, 0, 0, 0, 0};
    QTest::newRow("12 months on the last day") << span("2024-03-31") << SpanCounts{1, 1, 1, 1, 0, 0, 0};
    QTest::newRow("a day short of 12 months") << span("2024-04-01") << SpanCounts{1, 0, 0, 0, 0, 0, 0};
    QTest::newRow("leaves after 12 months to the day")
        << span("2024-03-15", "2025-03-15") << SpanCounts{0, 0, 1, 0, 0, 1, 0};
    QTest::newRow("leaves a day before 12 months")
        << span("2024-03-15", "2025-03-14") << SpanCounts{0, 0, 1, 0, 0, 1, 1};
    QTest::newRow("comes and goes within the month")
        << span("2025-03-03", "2025-03-20") << SpanCounts{0, 0, 0, 0, 1, 1, 1};
    QTest::newRow("for one day") << span("2025-03-31", "2025-03-31") << SpanCounts{1, 0, 0, 0, 1, 1, 1};
    QTest::newRow("left on the last day a year ago")
        << span("2020-01-01", "2024-03-31") << SpanCounts{0, 0, 1, 0, 0, 0, 0};
}

void TestFigures::countsSpans()
{
    QFETCH(StaffSpan, one);
    QFETCH(SpanCounts, expected);
    QVERIFY(countsFrom({one}, month(2025, 3)) == expected);
    QVERIFY(countsFrom({one}, QDate(2025, 3, 17)) == expected); // any day of the month
}

void TestFigures::countsLeaverOnTheLastDayTwice()
{
    const StaffSpan leaver = span("2020-01-01", "2025-03-31");
    QVERIFY(inPostAt(leaver, QDate(2025, 3, 31)));
    QVERIFY(leftWithin(leaver, QDate(2025, 3, 1), QDate(2025, 3, 31)));
    QVERIFY(!inPostAt(leaver, QDate(2025, 4, 1)));
    QVERIFY(!leftWithin(leaver, QDate(2025, 4, 1), QDate(2025, 4, 30)));
    QVERIFY(inPostAt(leaver, QDate(2020, 1, 1)));
    QVERIFY(!inPostAt(leaver, QDate(2019, 12, 31)));
}

void TestFigures::countsStartersStillInPost()
{
    QList<StaffSpan> spans;
    for (int number = 0; number < 19; ++number)
        spans.append(span("2024-02-05"));
    spans.append(span("2024-02-05", "2024-11-30"));
    spans.append(span("2024-01-31", "2024-02-10")); // started before
    QCOMPARE(countsFrom(spans, month(2024, 2)).starters, 20);
    QCOMPARE(startersStillInPost(spans, month(2024, 2), 12), 19);
    QCOMPARE(startersStillInPost(spans, month(2024, 2), 9), 20);
    QCOMPARE(startersStillInPost({span("2024-02-05", "2025-02-05")}, month(2024, 2), 12), 1);
    QCOMPARE(startersStillInPost({span("2024-02-05", "2025-02-04")}, month(2024, 2), 12), 0);
}

void TestFigures::computesTurnover_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("staff");
    QTest::addColumn<QString>("leavers");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("left"); // of the month
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("value");
    QTest::newRow("dictionary, FTE") << "turnover-fte-month"
                                     << "staff-fte"
                                     << "leavers-fte" << 65.3 << 59.16 << 12.7 << 62.23 << 12.7 / 62.23 * 100;
    QTest::newRow("dictionary, headcount") << "turnover-headcount-month"
                                           << "staff-headcount"
                                           << "leavers-headcount" << 150.0 << 120.0 << 27.0 << 135.0 << 20.0;
    QTest::newRow("nobody left") << "turnover-headcount-month"
                                 << "staff-headcount"
                                 << "leavers-headcount" << 150.0 << 120.0 << 0.0 << 135.0 << 0.0;
    QTest::newRow("more left than there are") << "turnover-headcount-month"
                                              << "staff-headcount"
                                              << "leavers-headcount" << 10.0 << 0.0 << 12.0 << 5.0 << 240.0;
    QTest::newRow("little FTE is no small group") << "turnover-fte-month"
                                                  << "staff-fte"
                                                  << "leavers-fte" << 0.5 << 0.3 << 0.1 << 0.4 << 25.0;
}

void TestFigures::computesTurnover()
{
    QFETCH(QString, id);
    QFETCH(QString, staff);
    QFETCH(QString, leavers);
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(double, left);
    QFETCH(double, mean);
    QFETCH(double, value);
    const MetricPoint point = pointOf(id,
                                      {figure(staff, month(2025, 3), start), figure(staff, month(2025, 4), end),
                                       figure(leavers, month(2025, 4), left)},
                                      month(2025, 4));
    QVERIFY2(isNear(point.value, value), qPrintable(QString::number(point.value.value_or(-1), 'g', 17)));
    QVERIFY(isNear(point.denominator, mean));
    QCOMPARE(*point.numerator, left);
    QCOMPARE(point.staffPoints, 2);
}

void TestFigures::takesStartFromTheMonthBeforeTheWindow()
{
    QList<Figure> figures = monthly("leavers-headcount", month(2024, 4), 12, 3);
    figures += {figure("staff-headcount", month(2024, 3), 150), figure("staff-headcount", month(2024, 4), 1000),
                figure("staff-headcount", month(2025, 3), 120)};
    const MetricPoint point = pointOf("turnover-headcount", figures, month(2025, 3));
    QCOMPARE(*point.numerator, 36.0);
    QCOMPARE(*point.denominator, 135.0);
    QCOMPARE(*point.value, 3600.0 / 135);

    figures.removeIf([](const Figure &one) { return one.period == month(2024, 3); });
    QCOMPARE(pointOf("turnover-headcount", figures, month(2025, 3)).reason,
             reason(Absence::MissingFigure, "staff-headcount", month(2024, 3)));
}

void TestFigures::labelsMeanOfThirteenMonthEnds()
{
    QList<Figure> figures = monthly("leavers-headcount", month(2024, 4), 12, 3);
    figures += monthly("staff-headcount", month(2024, 3), 12, 100);
    figures += figure("staff-headcount", month(2025, 3), 230);
    MetricOptions options = board();
    options.staffMean = StaffMean::EveryMonthEnd;
    const MetricPoint point = pointOf("turnover-headcount", figures, month(2025, 3), options);
    QCOMPARE(*point.denominator, 110.0); // 1430 ÷ 13
    QCOMPARE(point.staffPoints, 13);
    QCOMPARE(*pointOf("turnover-headcount", figures, month(2025, 3)).denominator, 165.0);

    figures.removeIf([](const Figure &one) { return one.period == month(2024, 9) && one.numerator == 100; });
    QCOMPARE(pointOf("turnover-headcount", figures, month(2025, 3), options).reason,
             reason(Absence::IncompleteWindow, "staff-headcount", month(2025, 3), 12, 13));
    QVERIFY(pointOf("turnover-headcount", figures, month(2025, 3)).value.has_value());
}

void TestFigures::saysHowManyMonthsTheWindowHas()
{
    QList<Figure> figures = monthly("leavers-headcount", month(2024, 7), 9, 3);
    figures += monthly("staff-headcount", month(2024, 1), 24, 100);
    QCOMPARE(pointOf("turnover-headcount", figures, month(2025, 3)).reason,
             reason(Absence::IncompleteWindow, "leavers-headcount", month(2025, 3), 9, 12));
    QCOMPARE(pointOf("turnover-headcount", figures, month(2025, 4)).reason,
             reason(Absence::IncompleteWindow, "leavers-headcount", month(2025, 4), 9, 12));
    QCOMPARE(pointOf("turnover-headcount-month", figures, month(2025, 4)).reason,
             reason(Absence::MissingFigure, "leavers-headcount", month(2025, 4)));
    figures += monthly("leavers-headcount", month(2025, 4), 3, 3);
    QCOMPARE(*pointOf("turnover-headcount", figures, month(2025, 6)).value, 36.0);
    QCOMPARE(*pointOf("turnover-headcount-month", figures, month(2025, 6)).value, 3.0);
}

void TestFigures::sharesOverAWindow()
{
    // East Kent: 403 of 1,000 leavers had under twelve months' service.
    QList<Figure> figures = monthly("leavers-headcount", month(2015, 1), 11, 83) +
                            monthly("leavers-under-12-months", month(2015, 1), 11, 33);
    figures +=
        {figure("leavers-headcount", month(2015, 12), 87), figure("leavers-under-12-months", month(2015, 12), 40)};
    const MetricPoint point = pointOf("early-leaver-share", figures, month(2015, 12));
    QCOMPARE(*point.numerator, 403.0);
    QCOMPARE(*point.denominator, 1000.0);
    QVERIFY(isNear(point.value, 40.3));

    const QList<Figure> nobody =
        monthly("leavers-headcount", month(2015, 1), 12, 0) + monthly("leavers-under-12-months", month(2015, 1), 12, 0);
    QCOMPARE(pointOf("early-leaver-share", nobody, month(2015, 12)).reason.why, Absence::ZeroDenominator);
}

void TestFigures::computesStability()
{
    const QList<Figure> figures{
        figure("staff-headcount", month(2024, 3), 200), figure("staff-headcount", month(2025, 3), 500),
        figure("staff-12-months-service", month(2025, 3), 163), figure("staff-stayed-12-months", month(2025, 3), 158)};
    QVERIFY(isNear(pointOf("stability-index", figures, month(2025, 3)).value, 81.5));
    QVERIFY(isNear(pointOf("cohort-stability", figures, month(2025, 3)).value, 79.0));
    QCOMPARE(*pointOf("stability-index", figures, month(2025, 3)).denominator, 200.0);
    QCOMPARE(pointOf("stability-index", figures, month(2024, 3)).reason,
             reason(Absence::MissingFigure, "staff-12-months-service", month(2024, 3)));
}

void TestFigures::reachesBackAcrossMissingMonths()
{
    // June and July 2024 were never counted: the month a year later has no value, and its neighbours keep theirs.
    QList<Figure> figures = monthly("staff-headcount", month(2024, 4), 2, 100) +
                            monthly("staff-headcount", month(2024, 8), 2, 80) +
                            monthly("staff-12-months-service", month(2025, 4), 6, 60);
    const QList<MetricPoint> points = computeMetric(metric("stability-index"), indexOf(figures), board());
    QCOMPARE(points.size(), 6);
    const QList<double> expected{60, 60, -1, -1, 75, 75};
    for (int at = 0; at < 6; ++at) {
        QCOMPARE(points.at(at).period, month(2025, 4 + at));
        QCOMPARE(points.at(at).value.value_or(-1), expected.at(at));
    }
    QCOMPARE(points.at(2).reason, reason(Absence::MissingFigure, "staff-headcount", month(2024, 6)));
    QCOMPARE(points.at(3).reason, reason(Absence::MissingFigure, "staff-headcount", month(2024, 7)));
}

void TestFigures::showsCohortAtItsMonth()
{
    const QList<Figure> figures{figure("starters", month(2024, 2), 20), figure("starters", month(2024, 3), 10),
                                figure("starters", month(2024, 4), 0),
                                figure("starters-in-post-12-months", month(2024, 2), 19),
                                figure("starters-in-post-12-months", month(2024, 4), 0)};
    const QList<MetricPoint> points =
        computeMetric(metric("new-starter-retention-12-months"), indexOf(figures), board());
    QCOMPARE(points.size(), 3);
    QCOMPARE(points.at(0).period, month(2024, 2));
    QCOMPARE(*points.at(0).value, 95.0); // 20 starters, 1 gone
    QCOMPARE(points.at(1).reason, reason(Absence::MissingFigure, "starters-in-post-12-months", month(2024, 3)));
    QCOMPARE(points.at(2).reason.why, Absence::ZeroDenominator);
    QCOMPARE(points.at(2).reason.metric, MetricId("starters"));
}

void TestFigures::computesVacancies_data()
{
    QTest::addColumn<double>("funded");
    QTest::addColumn<double>("inPost");
    QTest::addColumn<double>("value");
    QTest::newRow("some vacant") << 100.0 << 94.6 << 5.4;
    QTest::newRow("none") << 100.0 << 100.0 << 0.0;
    QTest::newRow("more in post than funded") << 500.0 << 501.0 << -0.2;
    QTest::newRow("all vacant") << 2.5 << 0.0 << 100.0;
}

void TestFigures::computesVacancies()
{
    QFETCH(double, funded);
    QFETCH(double, inPost);
    QFETCH(double, value);
    const QDate quarter = month(2024, 3);
    const MetricPoint point =
        pointOf("vacancy-rate", {figure("funded-fte", quarter, funded), figure("staff-fte", quarter, inPost)}, quarter);
    QVERIFY2(isNear(point.value, value), qPrintable(QString::number(*point.value, 'g', 17)));
    QVERIFY(isNear(point.numerator, funded - inPost));
    QCOMPARE(*point.denominator, funded);
    QCOMPARE(pointOf("vacancy-rate", {figure("funded-fte", quarter, 0), figure("staff-fte", quarter, inPost)}, quarter)
                 .reason.why,
             Absence::ZeroDenominator);
    QCOMPARE(pointOf("vacancy-rate", {figure("funded-fte", quarter, funded)}, quarter).reason,
             reason(Absence::MissingFigure, "staff-fte", quarter));
}

void TestFigures::dividesWhatIsGivenTogether()
{
    QList<Figure> figures;
    for (int at = 0; at < 12; ++at)
        figures.append(figure("sickness-absence", month(2024, 1 + at), 10 + at, 200 + 10 * at));
    QCOMPARE(*pointOf("sickness-absence", figures, month(2024, 1)).value, 5.0);
    const MetricPoint year = pointOf("sickness-absence-12-months", figures, month(2024, 12));
    QCOMPARE(*year.numerator, 186.0);
    QCOMPARE(*year.denominator, 3060.0);
    QCOMPARE(*year.value, 18600.0 / 3060); // not the mean of twelve percentages
    QCOMPARE(pointOf("sickness-absence-12-months", figures, month(2024, 11)).reason,
             reason(Absence::IncompleteWindow, "sickness-absence", month(2024, 11), 11, 12));

    const QDate period = month(2024, 5);
    QCOMPARE(*pointOf("time-to-hire", {figure("time-to-hire", period, 700, 10)}, period).value, 70.0);
    QCOMPARE(*pointOf("engagement", {figure("engagement", period, 382, 100)}, period).value, 3.82);
    QCOMPARE(*pointOf("agency-share", {figure("agency-share", period, -20, 1000)}, period).value, -2.0);
}

void TestFigures::asksForTheDenominator()
{
    QList<Figure> figures;
    for (int at = 0; at < 12; ++at)
        figures.append(figure("sickness-absence", month(2024, 1 + at), 10, 200));
    figures[4].denominator.reset();
    QCOMPARE(pointOf("sickness-absence", figures, month(2024, 5)).reason,
             reason(Absence::MissingDenominator, "sickness-absence", month(2024, 5)));
    QCOMPARE(pointOf("sickness-absence-12-months", figures, month(2024, 12)).reason,
             reason(Absence::MissingDenominator, "sickness-absence", month(2024, 5)));
    QCOMPARE(*pointOf("sickness-absence", figures, month(2024, 6)).value, 5.0);
}

void TestFigures::hidesSmallDenominators_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("denominator");
    QTest::addColumn<int>("smallest");
    QTest::addColumn<Absence>("expected");
    QTest::newRow("4 people") << "appraisal" << 4.0 << 5 << Absence::SmallDenominator;
    QTest::newRow("5 people") << "appraisal" << 5.0 << 5 << Absence::None;
    QTest::newRow("no people") << "appraisal" << 0.0 << 5 << Absence::ZeroDenominator;
    QTest::newRow("9 people of 10") << "appraisal" << 9.0 << 10 << Absence::SmallDenominator;
    QTest::newRow("10 people of 10") << "appraisal" << 10.0 << 10 << Absence::None;
    QTest::newRow("4 answers") << "engagement" << 4.0 << 5 << Absence::SmallDenominator;
    QTest::newRow("4 requests") << "flexible-request-days" << 4.0 << 5 << Absence::SmallDenominator;
    QTest::newRow("5 requests") << "flexible-request-days" << 5.0 << 5 << Absence::None;
    QTest::newRow("4 days") << "sickness-absence" << 4.0 << 5 << Absence::None;
    QTest::newRow("4 pounds") << "agency-share" << 4.0 << 5 << Absence::None;
}

void TestFigures::hidesSmallDenominators()
{
    QFETCH(QString, id);
    QFETCH(double, denominator);
    QFETCH(int, smallest);
    QFETCH(Absence, expected);
    MetricOptions options = board();
    options.smallestGroup = smallest;
    const QDate period = month(2024, 5);
    const MetricPoint point = pointOf(id, {figure(id, period, 3, denominator)}, period, options);
    QCOMPARE(point.reason.why, expected);
    if (expected == Absence::SmallDenominator)
        QCOMPARE(point.reason, reason(expected, id, {}, 0, smallest));
}

void TestFigures::neverGoesBelowTheSmallestGroup()
{
    MetricOptions options = board();
    options.smallestGroup = 1;
    const QList<Figure> figures{figure("starters", month(2024, 2), 4),
                                figure("starters-in-post-12-months", month(2024, 2), 3)};
    const MetricPoint point = pointOf("new-starter-retention-12-months", figures, month(2024, 2), options);
    QCOMPARE(point.reason, reason(Absence::SmallDenominator, "starters", {}, 0, 5));
    // A mean of 4.5 people is fewer than five.
    const QList<Figure> staff{figure("staff-headcount", month(2024, 1), 4),
                              figure("staff-headcount", month(2024, 2), 5),
                              figure("leavers-headcount", month(2024, 2), 1)};
    QCOMPARE(pointOf("turnover-headcount-month", staff, month(2024, 2)).reason.why, Absence::SmallDenominator);
}

void TestFigures::showsCounts()
{
    const QList<Figure> figures{figure("starters", month(2024, 2), 0), figure("starters", month(2024, 4), 7)};
    const QList<MetricPoint> points = computeMetric(metric("starters"), indexOf(figures), board());
    QCOMPARE(points.size(), 3);
    QCOMPARE(*points.at(0).value, 0.0); // counted, and there were none
    QCOMPARE(points.at(1).reason, reason(Absence::MissingFigure, "starters", month(2024, 3)));
    QVERIFY(!points.at(1).value.has_value());
    QCOMPARE(*points.at(2).value, 7.0);
    QCOMPARE(*points.at(2).numerator, 7.0);
    QVERIFY(!points.at(2).denominator.has_value());
}

void TestFigures::choosesMonths_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("points");
    QTest::newRow("all") << QDate() << QDate() << 24;
    QTest::newRow("from") << month(2025, 1) << QDate() << 12;
    QTest::newRow("to") << QDate() << month(2024, 3) << 3;
    QTest::newRow("one") << month(2024, 3) << QDate(2024, 3, 31) << 1;
    QTest::newRow("before there are figures") << month(2023, 12) << month(2024, 1) << 2;
    QTest::newRow("turned round") << month(2024, 3) << month(2024, 2) << 0;
    QTest::newRow("far apart") << QDate(1, 1, 1) << QDate(9999, 12, 31) << 252 * 12;
}

void TestFigures::choosesMonths()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, points);
    const FigureIndex index = indexOf(monthly("leavers-headcount", month(2024, 1), 23, 1) +
                                      monthly("staff-headcount", month(2023, 6), 31, 100));
    MetricOptions options = board();
    options.from = from;
    options.to = to;
    const QList<MetricPoint> found = computeMetric(metric("turnover-headcount"), index, options);
    QCOMPARE(found.size(), points);
    if (!from.isValid() && !to.isValid())
        QCOMPARE(found.constLast().reason, // the newest month of either is shown
                 reason(Absence::IncompleteWindow, "leavers-headcount", month(2025, 12), 11, 12));
    QVERIFY(computeMetric(metric("turnover-fte"), index, board()).isEmpty());
}

void TestFigures::prefersOwnRows()
{
    const QList<Figure> figures{figure("starters", month(2024, 2), 9),
                                figureOf(division("A"), "starters", month(2024, 2), 3),
                                figureOf(division("B"), "starters", month(2024, 2), 4)};
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 9.0);
    MetricOptions everything;
    QCOMPARE(*pointOf("starters", figures, month(2024, 2), everything).value, 9.0);
    MetricOptions one;
    one.unit = division("B");
    QCOMPARE(*pointOf("starters", figures, month(2024, 2), one).value, 4.0);
    one.unit = division("C");
    QCOMPARE(pointOf("starters", figures, month(2024, 2), one).reason.why, Absence::MissingFigure);
}

void TestFigures::addsUnitsBelow()
{
    const QList<Figure> figures{figureOf(division("A"), "staff-fte", month(2024, 2), 30.5),
                                figureOf({"board", "B", "x"}, "staff-fte", month(2024, 2), 4.25),
                                figureOf({"board", "B", "y"}, "staff-fte", month(2024, 2), 5),
                                figureOf({"other", {}, {}}, "staff-fte", month(2024, 2), 1000)};
    QCOMPARE(*pointOf("staff-fte", figures, month(2024, 2)).value, 39.75);
    QCOMPARE(*pointOf("staff-fte", figures, month(2024, 2), MetricOptions()).value, 1039.75);
    // Rates add numerators and denominators, not percentages.
    QList<Figure> sick{figure("sickness-absence", month(2024, 2), 10, 100),
                       figure("sickness-absence", month(2024, 2), 10, 900)};
    sick[0].unit = division("A");
    sick[1].unit = division("B");
    QCOMPARE(*pointOf("sickness-absence", sick, month(2024, 2)).value, 2.0);
    sick[1].denominator.reset();
    QCOMPARE(pointOf("sickness-absence", sick, month(2024, 2)).reason.why, Absence::MissingDenominator);
}

void TestFigures::saysHowManyUnitsLack()
{
    const QStringList names{"A", "B", "C", "D", "E"};
    QList<Figure> figures;
    for (const QString &name : names) {
        figures.append(figureOf(division(name), "starters", month(2024, 2), 1));
        if (name != "B" && name != "D")
            figures.append(figureOf(division(name), "starters", month(2024, 3), 1));
    }
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 5.0);
    QCOMPARE(pointOf("starters", figures, month(2024, 3)).reason,
             reason(Absence::UnitsMissing, "starters", month(2024, 3), 2, 5, UnitLevel::Division));
    QCOMPARE(pointOf("starters", figures, month(2024, 4)).reason,
             reason(Absence::MissingFigure, "starters", month(2024, 4))); // none has one
    // One step further up the division's gap is the organisation's.
    QCOMPARE(pointOf("starters", figures, month(2024, 3), MetricOptions()).reason,
             reason(Absence::UnitsMissing, "starters", month(2024, 3), 1, 1, UnitLevel::Organisation));
    // In a window it is named in the same way, with its month.
    for (const QString &name : names)
        for (int at = 0; at < 12; ++at)
            figures.append(figureOf(division(name), "flexible-requests-decided", month(2024, 1 + at), 2));
    QList<Figure> agreed = monthly("flexible-requests-agreed", month(2024, 1), 12, 5) + figures;
    QCOMPARE(*pointOf("flexible-requests-agreed-share", agreed, month(2024, 12)).value, 50.0);
    agreed.removeLast();
    QCOMPARE(pointOf("flexible-requests-agreed-share", agreed, month(2024, 12)).reason,
             reason(Absence::UnitsMissing, "flexible-requests-decided", month(2024, 12), 1, 5, UnitLevel::Division));
}

void TestFigures::takesOwnMonthByMonth()
{
    const QList<Figure> figures{figure("starters", month(2024, 2), 9),
                                figureOf(division("A"), "starters", month(2024, 2), 3),
                                figureOf(division("A"), "starters", month(2024, 3), 4)};
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 9.0);
    QCOMPARE(*pointOf("starters", figures, month(2024, 3)).value, 4.0);
}

void TestFigures::addsTeamsWithoutADivision()
{
    QList<Figure> figures{figureOf(division("A"), "starters", month(2024, 2), 3),
                          figureOf({"board", {}, "library"}, "starters", month(2024, 2), 2),
                          figureOf({"board", {}, "library"}, "starters", month(2024, 3), 2)};
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 5.0);
    QCOMPARE(pointOf("starters", figures, month(2024, 3)).reason,
             reason(Absence::UnitsMissing, "starters", month(2024, 3), 1, 2, UnitLevel::Everything));
}

void TestFigures::asksOnlyUnitsThatHaveTheMetric()
{
    const QList<Figure> figures{figureOf(division("A"), "starters", month(2024, 2), 3),
                                figureOf(division("B"), "staff-headcount", month(2024, 2), 30)};
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 3.0);
}

void TestFigures::addsStaffGroups()
{
    QList<Figure> figures{
        figureOf(Nurses, "starters", month(2024, 2), 6), figureOf(Clerks, "starters", month(2024, 2), 2),
        figureOf(Nurses, "starters", month(2024, 3), 5), figureOf(division("A"), "starters", month(2024, 3), 100)};
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 8.0);
    QCOMPARE(pointOf("starters", figures, month(2024, 3)).reason, // the units below do not stand in for one group
             reason(Absence::GroupsMissing, "starters", month(2024, 3), 1, 2));
    figures.append(figure("starters", month(2024, 3), 11));
    QCOMPARE(*pointOf("starters", figures, month(2024, 3)).value, 11.0);
    QCOMPARE(*pointOf("starters", figures, month(2024, 2)).value, 8.0);
}

void TestFigures::asksForOneGroup()
{
    QList<Figure> figures{figure("starters", month(2024, 2), 9), figureOf(Nurses, "starters", month(2024, 2), 6)};
    figures.append({MetricId("starters"), division("A"), Clerks, month(2024, 2), 2, {}});
    figures.append({MetricId("starters"), division("B"), Nurses, month(2024, 2), 2, {}});
    MetricOptions options = board();
    options.group = Nurses;
    QCOMPARE(*pointOf("starters", figures, month(2024, 2), options).value, 6.0);
    options.group = Clerks; // division B has none of them in any month
    QCOMPARE(*pointOf("starters", figures, month(2024, 2), options).value, 2.0);
    options.group = Trainees;
    QCOMPARE(pointOf("starters", figures, month(2024, 2), options).reason.why, Absence::MissingFigure);
    options.group = Clerks;
    options.withoutRotational = true; // who asks for a group by name gets it
    options.rotationalGroups = {Clerks};
    QCOMPARE(*pointOf("starters", figures, month(2024, 2), options).value, 2.0);
}

void TestFigures::leavesOutRotationalGroups()
{
    QList<Figure> figures{figureOf(Nurses, "leavers-fte", month(2024, 2), 6),
                          figureOf(Clerks, "leavers-fte", month(2024, 2), 2),
                          figureOf(Trainees, "leavers-fte", month(2024, 2), 40)};
    MetricOptions options = board();
    QCOMPARE(*pointOf("leavers-fte", figures, month(2024, 2), options).value, 48.0);
    options.withoutRotational = true;
    options.rotationalGroups = {Trainees};
    QCOMPARE(*pointOf("leavers-fte", figures, month(2024, 2), options).value, 8.0);
    figures.append(figure("leavers-fte", month(2024, 2), 48.01)); // rounded elsewhere
    QCOMPARE(*pointOf("leavers-fte", figures, month(2024, 2), options).value, 8.0);

    QList<Figure> below;
    for (const Figure &one : std::as_const(figures)) {
        below.append(one);
        below.last().unit = division("A");
    }
    QCOMPARE(*pointOf("leavers-fte", below, month(2024, 2), options).value, 8.0);
}

void TestFigures::needsGroupsToLeaveSomeOut()
{
    MetricOptions options = board();
    options.withoutRotational = true;
    options.rotationalGroups = {Trainees};
    QList<Figure> figures{figure("leavers-fte", month(2024, 2), 48)};
    const NoValue expected = reason(Absence::AllStaffOnly, "leavers-fte", month(2024, 2));
    QCOMPARE(pointOf("leavers-fte", figures, month(2024, 2), options).reason, expected);
    figures.append(figureOf(Nurses, "leavers-fte", month(2024, 2), 6));
    QCOMPARE(pointOf("leavers-fte", figures, month(2024, 2), options).reason, expected); // 42 are in no group
    figures.append(figureOf(Trainees, "leavers-fte", month(2024, 2), 42));
    QCOMPARE(*pointOf("leavers-fte", figures, month(2024, 2), options).value, 6.0);

    // What stands for all staff above does not hide the groups below.
    QList<Figure> below{figure("leavers-fte", month(2024, 2), 48)};
    below.append({MetricId("leavers-fte"), division("A"), Nurses, month(2024, 2), 6, {}});
    below.append({MetricId("leavers-fte"), division("A"), Trainees, month(2024, 2), 42, {}});
    QCOMPARE(*pointOf("leavers-fte", below, month(2024, 2), options).value, 6.0);
    // And one division without groups is enough to know nothing of the whole.
    below.append(figureOf(division("B"), "leavers-fte", month(2024, 2), 3));
    QCOMPARE(pointOf("leavers-fte", below, month(2024, 2), options).reason, expected);
}

void TestFigures::addsTheSameInAnyOrder()
{
    QList<Figure> figures;
    for (int number = 0; number < 40; ++number)
        figures.append(figureOf({"board", QString::number(number % 7), QString::number(number)}, "staff-fte",
                                month(2024, 2), 0.1 * number + 1e9 * (number % 3)));
    const double value = *pointOf("staff-fte", figures, month(2024, 2)).value;
    for (int turn = 0; turn < 40; ++turn) {
        std::rotate(figures.begin(), figures.begin() + 3, figures.end());
        std::reverse(figures.begin(), figures.begin() + 20);
        QVERIFY(*pointOf("staff-fte", figures, month(2024, 2)).value == value); // to the last bit
    }
}

void TestFigures::refusesFigure_data()
{
    QTest::addColumn<Figure>("bad");
    QTest::addColumn<QString>("code");
    const Figure good = figure("starters", month(2024, 2), 3);
    const auto row = [&](const char *name, const char *code, auto change) {
        Figure bad = good;
        change(bad);
        QTest::newRow(name) << bad << QString(code);
    };
    row("no metric", "no-metric", [](Figure &one) { one.metric = MetricId(); });
    row("team of no organisation", "unit-incomplete", [](Figure &one) { one.unit = {{}, {}, "team"}; });
    row("second day", "not-a-month", [](Figure &one) { one.period = QDate(2024, 2, 2); });
    row("no date", "not-a-month", [](Figure &one) { one.period = QDate(); });
    row("1947", "not-a-month", [](Figure &one) { one.period = QDate(1947, 12, 1); });
    row("2200", "not-a-month", [](Figure &one) { one.period = QDate(2200, 1, 1); });
    row("no number", "not-a-number", [](Figure &one) { one.numerator = std::numeric_limits<double>::quiet_NaN(); });
    row("infinite", "not-a-number", [](Figure &one) { one.denominator = std::numeric_limits<double>::infinity(); });
    row("too large", "too-large", [](Figure &one) { one.numerator = 1.1e12; });
    row("denominator below 0", "denominator-negative", [](Figure &one) { one.denominator = -1; });
}

void TestFigures::refusesFigure()
{
    QFETCH(Figure, bad);
    QFETCH(QString, code);
    const Figure good = figure("starters", month(2024, 2), 3);
    const auto index = FigureIndex::of({good, bad});
    QVERIFY(!index.has_value());
    QCOMPARE(index.error(), (Error{ErrorCode::InvalidValue, "figure 1: " + code}));
    QVERIFY(!formFaultOf(good).has_value());
    QCOMPARE(faultOf(bad, metric("starters")), formFaultOf(bad));
}

void TestFigures::refusesTheSameFigureTwice()
{
    const Figure one = figureOf({"board", "A", "ward"}, "starters", month(2024, 2), 3);
    Figure other = one;
    other.numerator = 4;
    const auto index = FigureIndex::of({one, figure("starters", month(2024, 2), 3), other});
    QVERIFY(!index.has_value());
    QCOMPARE(index.error().detail, QString("starters board/A/ward  2024-02-01: twice"));
}

void TestFigures::judgesFigureByItsMetric_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("numerator");
    QTest::addColumn<double>("denominator"); // below 0: none
    QTest::addColumn<QString>("code");
    QTest::newRow("count") << "starters" << 3.0 << -1.0 << "";
    QTest::newRow("half a person") << "starters" << 3.5 << -1.0 << "not-whole";
    QTest::newRow("part of an FTE") << "staff-fte" << 3.5 << -1.0 << "";
    QTest::newRow("fewer than nobody") << "staff-fte" << -0.1 << -1.0 << "negative";
    QTest::newRow("money back") << "agency-share" << -100.0 << 1000.0 << "";
    QTest::newRow("count over something") << "starters" << 3.0 << 5.0 << "denominator-too-much";
    QTest::newRow("rate over nothing") << "appraisal" << 3.0 << -1.0 << "denominator-missing";
    QTest::newRow("rate over half a person") << "appraisal" << 3.0 << 5.5 << "not-whole";
    QTest::newRow("rate over none") << "appraisal" << 0.0 << 0.0 << "";
    QTest::newRow("computed") << "turnover-fte" << 3.0 << 5.0 << "not-given";
    QTest::newRow("figures of another") << "sickness-absence-12-months" << 3.0 << 5.0 << "not-given";
}

void TestFigures::judgesFigureByItsMetric()
{
    QFETCH(QString, id);
    QFETCH(double, numerator);
    QFETCH(double, denominator);
    QFETCH(QString, code);
    Figure one = figure(id, month(2024, 2), numerator);
    if (denominator >= 0)
        one.denominator = denominator;
    const auto fault = faultOf(one, metric(id));
    QCOMPARE(fault ? figureFaultCode(*fault) : QString(), code);
}

void TestFigures::namesEveryAbsence()
{
    QSet<QString> codes;
    for (int number = 0; number <= static_cast<int>(Absence::SmallRest); ++number)
        codes.insert(absenceCode(static_cast<Absence>(number)));
    QCOMPARE(codes.size(), static_cast<int>(Absence::SmallRest) + 1);
    QVERIFY(codes.contains("incomplete-window"));
}

// 200 teams in 10 divisions, ten years, 25 counts. The figures are printed; what is tested is that the tiles agree with
// what was put in.
void TestFigures::answersQuickly()
{
    QStringList counts;
    const MetricCatalog catalog;
    for (const MetricDefinition &one : catalog.shipped().metrics) {
        if (one.isCount() && counts.size() < 25)
            counts.append(one.id.text());
    }
    QList<Figure> figures;
    figures.reserve(200 * 120 * 25);
    for (int team = 0; team < 200; ++team) {
        const UnitPath unit{"board", "division " + QString::number(team / 20), "team " + QString::number(team)};
        for (const QString &count : std::as_const(counts)) {
            for (int at = 0; at < 120; ++at)
                figures.append({MetricId(count),
                                unit,
                                {},
                                month(2015, 1).addMonths(at),
                                count.contains("staff") ? 20.0 : 1.0,
                                {}});
        }
    }
    QElapsedTimer timer;
    timer.start();
    const FigureIndex index = indexOf(figures);
    const qint64 indexing = timer.restart();
    const QStringList tiles{"turnover-fte",
                            "turnover-headcount",
                            "turnover-headcount-month",
                            "leaver-rate",
                            "leaver-rate-nhs-wales",
                            "early-leaver-share",
                            "new-starter-retention-12-months",
                            "stability-index",
                            "work-life-balance-share",
                            "retirement-share",
                            "pay-share",
                            "vacancy-rate"};
    for (const UnitPath &unit : {UnitPath{"board", "division 3", "team 70"}, Board}) {
        timer.restart();
        for (const QString &tile : tiles) {
            MetricOptions options;
            options.unit = unit;
            const QList<MetricPoint> points = computeMetric(metric(tile), index, options);
            QCOMPARE(points.size(), 120);
            if (tile == "turnover-headcount")
                QVERIFY(isNear(points.constLast().value, 60.0)); // 12 leavers of 20
        }
        qInfo("12 tiles of %s: %.2f ms", unit == Board ? "the organisation" : "a team",
              double(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("%lld figures put in order: %lld ms", qlonglong(figures.size()), qlonglong(indexing));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
