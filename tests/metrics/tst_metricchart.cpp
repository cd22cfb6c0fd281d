#include "core/metrics/metrictile.h"
#include "tests/support/metriccharts.h"

#include <QRegularExpression>
#include <QTest>

using namespace aros;
using namespace aros::metrics;
using namespace aros::tests;

// What a metric's chart says in words and numbers, in both languages.
class TestMetricChart : public QObject
{
    Q_OBJECT

private slots:
    void writesNumbers_data();
    void writesNumbers();
    void readsTheLatestFigure_data();
    void readsTheLatestFigure();
    void saysWhenItIsTooEarly_data();
    void saysWhenItIsTooEarly();
    void readsTheTarget_data();
    void readsTheTarget();
    void saysWhatIsRolling();
    void comparesWithBeforeTheRebase();
    void namesEarlierSignals_data();
    void namesEarlierSignals();
    void suggestsNewLimitsOnlyAfterALastingShift_data();
    void suggestsNewLimitsOnlyAfterALastingShift();
    void warns_data();
    void warns();
    void givesReasons_data();
    void givesReasons();
    void numbersMarksInTheOrderOfTime();
    void leavesOutMarksBeyondThePeriod();
    void tellsAPointInOneSentence();
    void takesQuartersForNeighbours();
    void hasOneRowAPoint();
    void leavesOutEmptyColumns();
    void describesItself();
    void refusesWhatCannotBeCharted();
    void chartsNothing();
    void isWholeInWelsh();
    void namesMonthsInWelsh();
    void tilesSayTheSame();
    void sparksEndWithTheLastValue();
};

namespace {

const QString Usual = "10 12 11 13 10 12 9 11 12 10 13 11 ";

bool warnsOf(const MetricChart &chart, MetricChart::WarningKind kind)
{
    return std::any_of(chart.warnings.cbegin(), chart.warnings.cend(),
                       [kind](const MetricChart::Warning &warning) { return warning.kind == kind; });
}

QStringList textsOf(const MetricChart &chart)
{
    QStringList texts{chart.title,         chart.subject,     chart.better,    chart.definition,
                      chart.numerator,     chart.period,      chart.source,    chart.variationText,
                      chart.assuranceText, chart.description, chart.targetText};
    texts += chart.reading + chart.columns + chart.caveats;
    for (const QStringList &row : chart.rows)
        texts += row;
    for (const MetricChart::Point &point : chart.points)
        texts.append(point.sentence);
    for (const MetricChart::Warning &warning : chart.warnings)
        texts.append(warning.text);
    for (const MetricChart::Mark &mark : chart.marks)
        texts.append(mark.text);
    if (chart.suggestion)
        texts.append(chart.suggestion->text);
    return texts;
}

} // namespace

void TestMetricChart::writesNumbers_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("percent") << int(MetricUnit::Percent) << 1 << 20.408 << "20.4%";
    QTest::newRow("half up") << int(MetricUnit::Percent) << 1 << 12.25 << "12.3%";
    QTest::newRow("half that is less in binary") << int(MetricUnit::Percent) << 1 << 0.15 << "0.2%";
    QTest::newRow("below a half") << int(MetricUnit::Percent) << 1 << 0.1499 << "0.1%";
    QTest::newRow("negative") << int(MetricUnit::Percent) << 1 << -0.2 << "−0.2%";
    QTest::newRow("negative half") << int(MetricUnit::Percent) << 1 << -0.25 << "−0.3%";
    QTest::newRow("no negative nought") << int(MetricUnit::Percent) << 1 << -0.04 << "0.0%";
    QTest::newRow("people") << int(MetricUnit::People) << 0 << 98007.0 << "98,007";
    QTest::newRow("FTE") << int(MetricUnit::Fte) << 1 << 12.7 << "12.7 FTE";
    QTest::newRow("days") << int(MetricUnit::Days) << 1 << 45.2 << "45.2 days";
    QTest::newRow("pounds") << int(MetricUnit::Pounds) << 0 << -1234.4 << "−£1,234";
    QTest::newRow("score") << int(MetricUnit::Score) << 2 << 7.0 << "7.00";
}

void TestMetricChart::writesNumbers()
{
    QFETCH(int, unit);
    QFETCH(int, decimals);
    QFETCH(double, number);
    const NumberFormat format = numberFormat(static_cast<MetricUnit>(unit), decimals, Texts(Language::English));
    QTEST(format.value(number), "text");
}

void TestMetricChart::readsTheLatestFigure_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reading");
    const QString down = "sickness-absence";
    QTest::newRow("as usual") << Usual << down << ""
                              << "The latest figure, for October 2024, is 11.0%. It varies as usual about a mean of "
                                 "11.2%; anything from 5.6% to 16.7% can be chance.";
    QTest::newRow("above the limits")
        << Usual + "22" << down << "Above the upper limit"
        << "The latest figure, for November 2024, is 22.0%. It is above the upper limit of 17.6%, higher than chance "
           "explains. That is a concern.";
    QTest::newRow("below the limits, where up is better")
        << Usual + "1"
        << "time-to-hire-up"
        << "Below the lower limit"
        << "The latest figure, for November 2024, is 1.0%. It is below the lower limit of 4.8%, lower than chance "
           "explains. That is a concern.";
    QTest::newRow("lower than before")
        << Usual + Usual + "9 9.5 9 10 9.5 9 9.5" << down << "Below the mean for 7 months in a row or more"
        << "The latest figure, for May 2026, is 9.5%. It has been lower than before since November 2025: 7 months in "
           "a row below the mean. That is an improvement.";
    QTest::newRow("higher than before")
        << Usual + Usual + "12 12.5 13 12 12.5 13 12.5 12" << down << "Above the mean for 7 months in a row or more"
        << "The latest figure, for June 2026, is 12.0%. It has been higher than before since November 2025: 8 months "
           "in a row above the mean. That is a concern.";
    QTest::newRow("falling") << "10 12 11 13 10 12 9 12 11.5 11 10.5 10 9.5 9" << down
                             << "Falling for 7 months in a row or more"
                             << "The latest figure, for December 2024, is 9.0%. It has fallen without a break, from "
                                "12.0% in June 2024 to 9.0% in December 2024. That is an improvement.";
    QTest::newRow("rising") << "10 12 11 13 10 12 9 9.5 10 10.5 11 11.5 12" << down
                            << "Rising for 7 months in a row or more"
                            << "The latest figure, for November 2024, is 12.0%. It has risen without a break, from "
                               "9.0% in May 2024 to 12.0% in November 2024. That is a concern.";
    QTest::newRow("two in three")
        << Usual + Usual + "16 12 16" << down << "Two of three close to the upper limit"
        << "The latest figure, for January 2026, is 16.0%. It is higher than chance explains: two of three "
           "neighbouring figures are close to the upper limit. That is a concern.";
    QTest::newRow("nothing") << "_ _ _" << down << ""
                             << "There is no figure to show yet.";
    QTest::newRow("one month") << "5" << down << ""
                               << "The latest figure, for November 2023, is 5.0%.";
    QTest::newRow("always the same") << "5 5 5 5 5 5 5 5 5 5 5 5 5" << down << ""
                                     << "The latest figure, for November 2024, is 5.0%. A year before it was 5.0%.";
    QTest::newRow("last month without a figure")
        << Usual + "_" << down << ""
        << "The latest figure, for October 2024, is 11.0%. It varies as usual about a mean of 11.2%; anything from "
           "5.6% to 16.7% can be chance.";
}

void TestMetricChart::readsTheLatestFigure()
{
    QFETCH(QString, values);
    QFETCH(QString, metric);
    MetricChartSource source = chartSource(values);
    if (metric == "time-to-hire-up")
        source.metric.better = Better::Up;
    const MetricChart chart = chartOf(source);
    QTEST(chart.reading.join(' '), "reading");
    QTEST(chart.last ? chart.points.at(*chart.last).rule : QString(), "rule");
}

void TestMetricChart::saysWhenItIsTooEarly_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("newLimitsAt");
    QTest::addColumn<QString>("finding");
    QTest::newRow("two") << "10 12" << -1 << "Too early to tell: 2 of 12 figures";
    QTest::newRow("eleven") << Usual.left(Usual.size() - 3) << -1 << "Too early to tell: 11 of 12 figures";
    QTest::newRow("eleven in twelve months")
        << Usual.left(Usual.size() - 3) + " _" << -1 << "Too early to tell: 11 of 12 figures";
    QTest::newRow("twelve") << Usual << -1 << "No real change";
    QTest::newRow("eleven, the last far off")
        << Usual.left(Usual.size() - 6) + " 40" << -1 << "Too early to tell: 11 of 12 figures";
    QTest::newRow("twelve, the last far off") << Usual.left(Usual.size() - 3) + " 40" << -1 << "Concern: higher";
    QTest::newRow("eleven since new limits")
        << Usual + Usual.left(Usual.size() - 3) << 12 << "Too early to tell: 11 of 12 figures";
    QTest::newRow("twelve since new limits") << Usual + Usual << 12 << "No real change";
}

// Limits stay on trial as the engine draws them; every text begins with that.
void TestMetricChart::saysWhenItIsTooEarly()
{
    QFETCH(QString, values);
    QFETCH(int, newLimitsAt);
    QFETCH(QString, finding);
    MetricChartSource source = chartSource(values);
    source.target = 30;
    if (newLimitsAt >= 0)
        source.rebases = {{source.points.at(newLimitsAt).period, "New rota"}};
    const MetricChart chart = chartOf(source);
    const bool isEarly = finding.startsWith("Too early");
    QCOMPARE(chart.isEarly, isEarly);
    QCOMPARE(chart.variationText, finding);
    QCOMPARE(chart.variation.has_value(), !isEarly);
    QCOMPARE(chart.assurance.has_value(), !isEarly);
    QVERIFY(chart.groups.constLast().upper);
    QCOMPARE(chart.reading.constFirst().startsWith(finding + "."), isEarly);
    QCOMPARE(chart.reading.join(' ').contains("That is a"), finding == "Concern: higher");
    QVERIFY(!isEarly || !chart.suggestion);
    const MetricTile tile = tileOf(chart);
    QCOMPARE(tile.isEarly, isEarly);
    QCOMPARE(tile.variationText, finding);
    QCOMPARE(tile.sentence.startsWith(tile.title + ", " + finding), isEarly);
    QCOMPARE(tile.assuranceText.startsWith("Target: "), isEarly);
}

void TestMetricChart::readsTheTarget_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("better");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("short");
    const QString chance = "As things are, the target of 12% will be met at some times and missed at others by chance.";
    QTest::newRow("met, down") << 20.0 << int(Better::Down) << "As things are, the target of 20% will be met."
                               << "Will meet the target";
    QTest::newRow("missed, down") << 5.5 << int(Better::Down) << "As things are, the target of 5.5% will be missed."
                                  << "Will miss the target";
    QTest::newRow("met, up") << 5.0 << int(Better::Up) << "As things are, the target of 5% will be met."
                             << "Will meet the target";
    QTest::newRow("chance") << 12.0 << int(Better::Down) << chance << "May meet or miss the target";
    QTest::newRow("neutral") << 12.0 << int(Better::Neutral) << ""
                             << "";
}

void TestMetricChart::readsTheTarget()
{
    QFETCH(double, target);
    QFETCH(int, better);
    QFETCH(QString, sentence);
    MetricChartSource source = chartSource(Usual);
    source.target = target;
    source.metric.better = static_cast<Better>(better);
    const MetricChart chart = chartOf(source);
    QCOMPARE(chart.reading.value(2), sentence);
    QTEST(chart.assuranceText, "short");
}

void TestMetricChart::saysWhatIsRolling()
{
    MetricChartSource source = chartSource("12 11 10 9 8 7 6 5 4 3 2 1 8.5", "turnover-headcount");
    source.target = 9;
    source.rebases = {{QDate(2024, 3, 1), "why not"}};
    const MetricChart chart = chartOf(source);
    QVERIFY(!chart.isTested);
    QVERIFY(!chart.variation && !chart.assurance && !chart.suggestion);
    QCOMPARE(chart.variationText, "12-month figure: shown as a line");
    source.metric.formula.windowMonths = 1; // of reviews in the last year, counted each month
    QCOMPARE(chartOf(source).variationText, "Rolling figure: shown as a line");
    QCOMPARE(chart.groups.size(), 1);
    QVERIFY(!chart.groups.constFirst().mean && !chart.groups.constFirst().upper);
    QVERIFY(chart.marks.isEmpty());
    QCOMPARE(chart.reading.join(' '),
             "The latest figure, for November 2024, is 8.5%. It meets the target of 9%. A year "
             "before it was 12.0%.");
    QCOMPARE(chart.warnings.size(), 1);
    QCOMPARE(chart.warnings.constFirst().text, "A rolling figure: neighbouring months share most of their figures, so "
                                               "runs are not tested.");
    for (const MetricChart::Point &point : chart.points) {
        QVERIFY(point.rule.isEmpty());
        QVERIFY(point.type == PointType::CommonCause);
    }
    QVERIFY(!chart.columns.contains("Mean"));
}

void TestMetricChart::comparesWithBeforeTheRebase()
{
    const MetricChart chart = chartOf(sicknessSource());
    QVERIFY(chart.reading.contains(
        "Since September 2025, when the limits were set anew, the mean is 5.9%; before, it was 6.7%."));
    QCOMPARE(chart.groups.size(), 2);
    QCOMPARE(chart.groups.at(1).first, 22);
}

void TestMetricChart::namesEarlierSignals_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << "10 12 11 13 10 22 9 11 12 10 13 11"
                         << "Of the earlier figures, April 2024 was higher.";
    QTest::newRow("a run") << "5 5.5 5 6 5.5 5 5.5 9 7 8 10 6 8 9.5 7 8 9 8 7.5 8 9 5 8"
                           << "Of the earlier figures, 7 from November 2023 were lower.";
    const QString calm = "10 10.2 9.8 10.1 9.9 10.2 9.8 10.1 9.9 10 10.2 9.8 ";
    const QString up = calm + "20 ";
    const QString down = calm + "1 ";
    QTest::newRow("three times") << calm + "14 " + calm + "7 " + calm + "14 " + calm
                                 << "Of the earlier figures, November 2024 was higher, December 2025 was lower, "
                                    "January 2027 was higher.";
    QTest::newRow("four times in less than five years") << "10 20 10.2 9.8 10.1 9.9 10.2 1 " + up + down + calm
                                                        << "Of the earlier figures, July 2025 was higher, August 2026 "
                                                           "was lower. Figures stand out at 2 earlier times too.";
    QTest::newRow("four times in more than five years")
        << up + down + up + down + calm
        << "Of the earlier figures, January 2027 was higher, February 2028 was lower. Figures stand out at 2 earlier "
           "times too. The limits cover more than five years: new limits from a known change would tell more.";
}

void TestMetricChart::namesEarlierSignals()
{
    QFETCH(QString, values);
    QTEST(chartOf(chartSource(values)).reading.mid(2).join(' '), "sentence");
}

void TestMetricChart::suggestsNewLimitsOnlyAfterALastingShift_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QDate>("month");
    const QString before = Usual + Usual;
    QTest::newRow("seven") << before + "9 9.5 9 10 9.5 9 9.5" << QDate(2025, 11, 1);
    QTest::newRow("six") << before + "9 9.5 9 10 9.5 9" << QDate();
    QTest::newRow("over") << before + "9 9.5 9 10 9.5 9 9.5 12" << QDate();
    QTest::newRow("broken by a gap") << before + "9 9.5 9 10 _ 9.5 9 9.5" << QDate();
    QTest::newRow("from the first point") << "9 9.5 9 10 9.5 9 9.5" << QDate();
    QTest::newRow("usual") << Usual << QDate();
}

void TestMetricChart::suggestsNewLimitsOnlyAfterALastingShift()
{
    QFETCH(QString, values);
    QFETCH(QDate, month);
    const MetricChart chart = chartOf(chartSource(values));
    QCOMPARE(chart.suggestion.has_value(), month.isValid());
    if (chart.suggestion) {
        QCOMPARE(chart.suggestion->month, month);
        QVERIFY(chart.suggestion->text.endsWith("from November 2025."));
    }
}

void TestMetricChart::warns_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    using Kind = MetricChart::WarningKind;
    QTest::newRow("eleven figures") << "10 12 11 13 10 12 9 11 12 10 13" << int(Kind::ShortGroup)
                                    << "Limits on trial: those from November 2023 rest on 11 figures, fewer than 12.";
    QTest::newRow("twelve figures") << Usual << -1 << "";
    QTest::newRow("one gap") << Usual + "_ 11" << int(Kind::AbsentPeriods)
                             << "No figure for November 2024; runs break there.";
    QTest::newRow("two gaps") << Usual + "_ 11 _ 11" << int(Kind::AbsentPeriods)
                              << "No figure for November 2024 and January 2025; runs break there.";
    QTest::newRow("four gaps") << Usual + "_ _ _ 11 _ 11" << int(Kind::AbsentPeriods)
                               << "4 months in the chart have no figure; runs break there.";
    QTest::newRow("always the same") << "5 5 5 5 5 5 5 5 5 5 5 5" << int(Kind::NoVariation)
                                     << "From November 2023 the figures hardly vary: there is not enough variation "
                                        "for limits, and nothing is tested.";
    QTest::newRow("one figure") << "5" << int(Kind::NoLimits)
                                << "From November 2023 there are no limits yet: no two neighbouring figures.";
}

void TestMetricChart::warns()
{
    QFETCH(QString, values);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const MetricChart chart = chartOf(chartSource(values));
    if (kind < 0) {
        QVERIFY(chart.warnings.isEmpty());
        return;
    }
    QVERIFY(warnsOf(chart, static_cast<MetricChart::WarningKind>(kind)));
    QVERIFY2(chart.description.contains(text), qPrintable(chart.description));
}

void TestMetricChart::givesReasons_data()
{
    QTest::addColumn<NoValue>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << NoValue{Absence::MissingFigure, {}, {}, 0, 0, {}} << "No figure";
    QTest::newRow("window") << NoValue{Absence::IncompleteWindow, {}, {}, 9, 12, {}}
                            << "9 of the 12 months it needs have a figure";
    QTest::newRow("no denominator") << NoValue{Absence::MissingDenominator, {}, {}, 0, 0, {}}
                                    << "It is not known out of how many";
    QTest::newRow("nought") << NoValue{Absence::ZeroDenominator, {}, {}, 0, 0, {}} << "Out of 0, so there is no value";
    QTest::newRow("small") << NoValue{Absence::SmallDenominator, {}, {}, 0, 5, {}} << "Not shown: fewer than 5 people";
    QTest::newRow("divisions") << NoValue{Absence::UnitsMissing, {}, {}, 2, 5, UnitLevel::Division}
                               << "2 of 5 divisions have no figure";
    QTest::newRow("mixed") << NoValue{Absence::UnitsMissing, {}, {}, 2, 5, UnitLevel::Everything}
                           << "2 of 5 units have no figure";
    QTest::newRow("groups") << NoValue{Absence::GroupsMissing, {}, {}, 1, 3, {}}
                            << "1 of 3 staff groups have no figure";
    QTest::newRow("rotational") << NoValue{Absence::AllStaffOnly, {}, {}, 0, 0, {}}
                                << "No figures by staff group to leave rotational posts out of";
}

void TestMetricChart::givesReasons()
{
    QFETCH(NoValue, reason);
    QFETCH(QString, text);
    MetricChartSource source = chartSource(Usual + "_");
    source.points.last().reason = reason;
    const MetricChart chart = chartOf(source);
    QCOMPARE(chart.points.constLast().reason, text);
    QCOMPARE(chart.points.constLast().valueText, "–");
    QCOMPARE(chart.points.constLast().sentence, "November 2024: " + text);
    QCOMPARE(chart.rows.constLast().constLast(), text);
    QCOMPARE(warnsOf(chart, MetricChart::WarningKind::NoValues), reason.why != Absence::MissingFigure);
}

void TestMetricChart::numbersMarksInTheOrderOfTime()
{
    const MetricChart chart = chartOf(sicknessSource());
    QStringList marks;
    for (const MetricChart::Mark &mark : chart.marks)
        marks.append(QString("%1 %2 %3 %4").arg(mark.number).arg(mark.at, 0, 'f', 2).arg(mark.dateText, mark.text));
    QCOMPARE(marks, (QStringList{"1 12.00 November 2024 Note: Norovirus on three wards",
                                 "2 22.00 September 2025 Limits set anew: team rostering began",
                                 "3 22.23 8 Sept 2025 Event: Self-rostering project began",
                                 "4 27.54 16 Feb 2026 Event: Action: return-to-work talks",
                                 "5 28.00 March 2026 Note: Two wards moved to the new building"}));
}

void TestMetricChart::leavesOutMarksBeyondThePeriod()
{
    MetricChartSource source = chartSource(Usual);
    source.events = {
        {QDate(2023, 10, 31), "before"}, {QDate(2024, 10, 31), "on the last day"}, {QDate(2024, 11, 1), "after"}};
    source.rebases = {{QDate(2024, 12, 1), "later"}};
    const MetricChart chart = chartOf(source);
    QCOMPARE(chart.marks.size(), 1);
    QCOMPARE(chart.marks.constFirst().text, "Event: on the last day");
    QVERIFY(warnsOf(chart, MetricChart::WarningKind::UnmatchedRebase));
    QCOMPARE(chart.warnings.constLast().text,
             "The limits were to be set anew from December 2024, which is not in this chart.");
}

void TestMetricChart::tellsAPointInOneSentence()
{
    const MetricChart chart = chartOf(sicknessSource());
    QCOMPARE(chart.points.at(12).sentence, "November 2024: 7.9% · 790 of 10,000 · Above the upper limit (concern) · 1. "
                                           "Note: Norovirus on three wards");
    QCOMPARE(chart.points.at(0).sentence, "November 2023: 6.3% · 630 of 10,000");
    QCOMPARE(chart.points.at(30).sentence, "May 2026: No figure");
}

// Months between quarters are no gaps.
void TestMetricChart::takesQuartersForNeighbours()
{
    const MetricChart chart = chartOf(chartSource("4 _ _ 5 _ _ 4.5 _ _ 5 _ _ 4.2 _ _ _ _ _ 5"));
    QCOMPARE(chart.points.size(), 7);
    QVERIFY(chart.groups.constFirst().upper);
    QCOMPARE(chart.points.at(5).valueText, "–"); // one quarter is missing
}

void TestMetricChart::hasOneRowAPoint()
{
    const MetricChart chart = chartOf(sicknessSource());
    QCOMPARE(chart.columns, (QStringList{"Month", "Value", "Number", "Out of", "Mean", "Lower limit", "Upper limit",
                                         "Target", "Stands out", "Remarks"}));
    QCOMPARE(chart.rows.size(), chart.points.size());
    for (const QStringList &row : chart.rows)
        QCOMPARE(row.size(), chart.columns.size());
    QCOMPARE(chart.rows.at(12), (QStringList{"November 2024", "7.9%", "790", "10,000", "6.7%", "5.6%", "7.7%", "5.5%",
                                             "Above the upper limit", "1. Note: Norovirus on three wards"}));
}

void TestMetricChart::leavesOutEmptyColumns()
{
    MetricChartSource source = chartSource("6 8 7 9", "leavers-headcount");
    const MetricChart chart = chartOf(source);
    QCOMPARE(chart.columns, (QStringList{"Month", "Value", "Mean", "Lower limit", "Upper limit", "Stands out"}));
    QCOMPARE(chart.rows.at(0).at(1), "6");
    QCOMPARE(chart.rows.at(0).at(2), "7.5"); // between counts
}

void TestMetricChart::describesItself()
{
    const MetricChart chart = chartOf(sicknessSource());
    QVERIFY2(chart.description.startsWith("Sickness absence in the month, Acute division · all staff groups, "
                                          "November 2023 – November 2026."),
             qPrintable(chart.description));
    for (const QString &sentence : chart.reading)
        QVERIFY(chart.description.contains(sentence));
    for (const MetricChart::Mark &mark : chart.marks)
        QVERIFY(chart.description.contains(mark.dateText + ": " + mark.text + '.'));
}

void TestMetricChart::refusesWhatCannotBeCharted()
{
    MetricChartSource twice = chartSource(Usual);
    twice.points.append(twice.points.constFirst());
    QCOMPARE(buildMetricChart(twice, Texts(Language::English)).error().kind, ChartProblem::Kind::SameDate);
    MetricChartSource fixedEarly = chartSource(Usual);
    fixedEarly.fixAfter = 11;
    QCOMPARE(buildMetricChart(fixedEarly, Texts(Language::English)).error().kind,
             ChartProblem::Kind::TooFewForBaseline);
}

void TestMetricChart::chartsNothing()
{
    const MetricChart chart = chartOf(chartSource(""));
    QVERIFY(chart.points.isEmpty() && chart.rows.isEmpty() && !chart.last);
    QCOMPARE(chart.reading, QStringList{"There is no figure to show yet."});
    QCOMPARE(tileOf(chart).value, "–");
}

// Nothing is left open, and the same numbers stand in both languages.
void TestMetricChart::isWholeInWelsh()
{
    for (const QString &values : {Usual, Usual + "22", Usual + Usual + "9 9.5 9 10 9.5 9 9.5", Usual + "_ _ _ _ 11"}) {
        MetricChartSource source = chartSource(values);
        source.target = 12;
        const MetricChart english = chartOf(source);
        const MetricChart welsh = chartOf(source, Language::Welsh);
        const QRegularExpression open("%\\d|%n|%L");
        for (const QString &text : textsOf(welsh) + textsOf(english))
            QVERIFY2(!text.contains(open), qPrintable(text));
        QCOMPARE(welsh.rows.size(), english.rows.size());
        QCOMPARE(welsh.reading.size(), english.reading.size());
        for (qsizetype at = 0; at < welsh.points.size(); ++at)
            QCOMPARE(welsh.points.at(at).valueText, english.points.at(at).valueText);
    }
}

void TestMetricChart::namesMonthsInWelsh()
{
    const MetricChart chart = chartOf(sicknessSource(), Language::Welsh);
    QCOMPARE(chart.title, "Absenoldeb oherwydd salwch yn y mis");
    QCOMPARE(chart.period, "Tachwedd 2023 – Tachwedd 2026");
    QCOMPARE(chart.points.at(22).periodText, "Medi 2025");
    QCOMPARE(chart.source, "Llywodraeth Cymru: Absenoldeb oherwydd salwch yn y GIG, adroddiad ansawdd");
    const MetricChart english = chartOf(sicknessSource());
    QCOMPARE(english.source, "Welsh Government: Sickness absence in the NHS, quality report");
}

void TestMetricChart::tilesSayTheSame()
{
    MetricChartSource source = chartSource(Usual + Usual + "9 9.5 9 10 9.5 9 9.5");
    source.target = 12;
    const MetricChart chart = chartOf(source);
    const MetricTile tile = tileOf(chart);
    QCOMPARE(tile.title, "Sickness absence, month");
    QCOMPARE(tile.value, "9.5%");
    QCOMPARE(tile.month, "May 2026");
    QVERIFY(tile.variation == Variation::ImprovementLow);
    QCOMPARE(tile.sentence, "Sickness absence, month, 9.5%, May 2026, Improving: lower, May meet or miss the target: "
                            "12%");
    const OverviewRow row = overviewRow("Acute division", {chart, chartOf(chartSource("_"))});
    QCOMPARE(row.cells.constFirst(), tile);
    QCOMPARE(row.cells.constLast().value, "–");
    QCOMPARE(row.cells.constLast().month, "No figure");
}

void TestMetricChart::sparksEndWithTheLastValue()
{
    MetricChartSource source = sicknessSource();
    source.points.last().value.reset();
    const MetricChart chart = chartOf(source);
    const MetricChart spark = sparkOf(chart);
    QCOMPARE(spark.points.size(), SparkPoints);
    QCOMPARE(*spark.last, SparkPoints - 1);
    QCOMPARE(spark.points.constLast().periodText, "October 2026");
    QCOMPARE(spark.groups.at(0).size + spark.groups.at(1).size, SparkPoints);
    QCOMPARE(spark.groups.at(1).first, spark.groups.at(0).size);
    for (const MetricChart::Point &point : spark.points)
        QVERIFY(point.group < spark.groups.size());
}

QTEST_GUILESS_MAIN(TestMetricChart)
#include "tst_metricchart.moc"
