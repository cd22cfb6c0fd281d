#include "app/demo/demofigures.h"
#include "app/demo/demoorganisation.h"
#include "app/demo/demoworkspace.h"
#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricpoints.h"
#include "core/metrics/xmr.h"

#include <QTest>

using namespace aros;
using namespace aros::metrics;

// The made-up figures: whether they are possible ones, add up, and hold the three changes that are said to be in them.
class TestDemoFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void arePossible();
    void endWithTheMonthBefore();
    void areTheSameForTheSameSeed();
    void addUpFromTeamsAndFromGroups();
    void neverHaveMoreOfAPartThanOfTheWhole();
    void areOfABelievableSize_data();
    void areOfABelievableSize();
    void holdWhatTrulyChanged_data();
    void holdWhatTrulyChanged();
    void holdNothingElse_data();
    void holdNothingElse();

private:
    XmrChart chartOf(const QString &metric, const QString &division) const;
    QList<MetricPoint> pointsOf(const QString &metric, const UnitPath &unit) const;
    void lookAt(const QDate &today);
    UnitPath organisation() const { return {m_figures.constFirst().unit.organisation, {}, {}}; }

    QDate m_today;
    MetricCatalog m_catalog;
    QList<Figure> m_figures;
    FigureIndex m_index;
};

void TestDemoFigures::init()
{
    lookAt({2026, 11, 22});
}

void TestDemoFigures::lookAt(const QDate &today)
{
    m_today = today;
    m_figures = demo::demoFigures(m_today, demo::UsualSeed);
    const Result<FigureIndex> index = FigureIndex::of(m_figures);
    QVERIFY2(index, index ? "" : qPrintable(index.error().detail));
    m_index = *index;
}

QList<MetricPoint> TestDemoFigures::pointsOf(const QString &metric, const UnitPath &unit) const
{
    MetricOptions options;
    options.unit = unit;
    return computeMetric(*m_catalog.find(MetricId(metric)), m_index, options);
}

// Three years, as a board would look at.
XmrChart TestDemoFigures::chartOf(const QString &metric, const QString &division) const
{
    QList<Observation> observations;
    for (const MetricPoint &point : pointsOf(metric, {organisation().organisation, division, {}}))
        observations.append({point.period, point.value});
    XmrOptions options;
    options.direction = Direction::Decrease;
    return xmrChart(observations.last(36), options).value();
}

void TestDemoFigures::arePossible()
{
    QVERIFY(m_figures.size() > 20000);
    for (const Figure &figure : m_figures) {
        const MetricDefinition *metric = m_catalog.find(figure.metric);
        QVERIFY2(metric, qPrintable(figure.metric.text()));
        const auto fault = faultOf(figure, *metric);
        QVERIFY2(!fault, qPrintable(figure.metric.text() + (fault ? figureFaultCode(*fault) : QString())));
        QVERIFY(figure.unit.organisation.endsWith(QLatin1String("(demo)")));
    }
}

void TestDemoFigures::endWithTheMonthBefore()
{
    const auto months = m_index.months(MetricId("staff-headcount"), organisation(), {});
    QVERIFY(months.has_value());
    QCOMPARE(monthStart(months->last), QDate(2026, 10, 1));
    QCOMPARE(months->last - months->first + 1, demo::DemoFigureMonths);
}

void TestDemoFigures::areTheSameForTheSameSeed()
{
    QCOMPARE(demo::demoFigures(QDate(2026, 11, 1), demo::UsualSeed), m_figures);
    QVERIFY(demo::demoFigures(m_today, demo::UsualSeed + 1) != m_figures);
}

void TestDemoFigures::addUpFromTeamsAndFromGroups()
{
    QMap<QString, double> teams;
    QMap<QString, double> groups;
    for (const Figure &figure : m_figures) {
        if (figure.metric.text() != QLatin1String("leavers-headcount"))
            continue;
        const QString key = figure.unit.division + figure.period.toString(Qt::ISODate);
        (figure.unit.team.isEmpty() ? groups : teams)[key] += figure.numerator;
    }
    QCOMPARE(teams.size(), 2 * demo::DemoFigureMonths);
    QCOMPARE(groups, teams);
}

void TestDemoFigures::neverHaveMoreOfAPartThanOfTheWhole()
{
    QMap<QString, QMap<QString, double>> months;
    for (const Figure &figure : m_figures) {
        months[figure.unit.division + figure.unit.team + figure.group.text() + figure.period.toString(Qt::ISODate)]
            .insert(figure.metric.text(), figure.numerator);
        if (figure.denominator && figure.metric.text() != QLatin1String("time-to-hire"))
            QVERIFY(figure.numerator <= *figure.denominator);
    }
    const std::pair<const char *, const char *> parts[] = {{"leavers-under-12-months", "leavers-headcount"},
                                                           {"leavers-voluntary", "leavers-headcount"},
                                                           {"leavers-work-life-balance", "leavers-voluntary"},
                                                           {"starters-in-post-12-months", "starters"},
                                                           {"staff-12-months-service", "staff-headcount"}};
    for (const QMap<QString, double> &month : std::as_const(months)) {
        for (const auto &[part, whole] : parts)
            QVERIFY2(month.value(part) <= month.value(whole), part);
        QVERIFY(month.value("leavers-voluntary") + month.value("leavers-retirement") <=
                month.value("leavers-headcount"));
    }
}

void TestDemoFigures::areOfABelievableSize_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("turnover-headcount") << 5.0 << 16.0;
    QTest::newRow("vacancy-rate") << 0.5 << 9.0;
    QTest::newRow("sickness-absence") << 4.0 << 9.0;
    QTest::newRow("appraisal") << 65.0 << 90.0;
    QTest::newRow("agency-share") << 3.0 << 8.0;
    QTest::newRow("time-to-hire") << 40.0 << 85.0;
    QTest::newRow("stability-index") << 70.0 << 100.0;
    QTest::newRow("new-starter-retention-12-months") << 40.0 << 100.0;
}

void TestDemoFigures::areOfABelievableSize()
{
    QFETCH(double, low);
    QFETCH(double, high);
    int values = 0;
    for (const MetricPoint &point : pointsOf(QTest::currentDataTag(), organisation())) {
        if (!point.value)
            continue;
        ++values;
        QVERIFY2(*point.value >= low && *point.value <= high,
                 qPrintable(QString("%1: %2").arg(point.period.toString(Qt::ISODate)).arg(*point.value)));
    }
    QVERIFY(values >= 100);
}

void TestDemoFigures::holdWhatTrulyChanged_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("division");
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("high");
    QTest::addColumn<int>("months"); // flagged at least, of the last 14
    QTest::addColumn<QDate>("today");
    // The seasons lie differently in every month.
    for (int month = 1; month <= 12; ++month) {
        const QDate today(2027, month, 15);
        const auto add = [&today](const char *metric, const char *division, XmrRule rule, bool high, int months) {
            QTest::addRow("%s, month %d", metric, today.month())
                << metric << division << static_cast<int>(rule) << high << months << today;
        };
        add("turnover-headcount-month", "Acute services", XmrRule::Shift, false, 8);
        add("sickness-absence", "Community and mental health", XmrRule::OutsideLimits, true, 7);
        add("time-to-hire", "", XmrRule::Trend, false, 7);
    }
}

void TestDemoFigures::holdWhatTrulyChanged()
{
    QFETCH(QString, metric);
    QFETCH(QString, division);
    QFETCH(int, rule);
    QFETCH(bool, high);
    QFETCH(int, months);
    QFETCH(QDate, today);
    lookAt(today);
    const XmrChart chart = chartOf(metric, division);
    int flagged = 0;
    int named = 0; // those further out have the name of a rule that comes before
    for (const XmrPoint &point : chart.points.last(14)) {
        const bool isSo = point.rule != XmrRule::CommonCause && point.high == high;
        flagged += isSo ? 1 : 0;
        named += isSo && point.rule == static_cast<XmrRule>(rule) ? 1 : 0;
    }
    QVERIFY2(named > 0, qPrintable(QString::number(named)));
    QVERIFY2(flagged >= months, qPrintable(QString::number(flagged)));
    QCOMPARE(*chart.variation, high ? Variation::ConcernHigh : Variation::ImprovementLow);
}

void TestDemoFigures::holdNothingElse_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("division");
    QTest::newRow("turnover elsewhere") << "turnover-headcount-month"
                                        << "Community and mental health";
    QTest::newRow("sickness elsewhere") << "sickness-absence"
                                        << "Acute services";
    QTest::newRow("agency") << "agency-share"
                            << "Acute services";
}

// By chance a point stands out now and then; no run reaches into the present.
void TestDemoFigures::holdNothingElse()
{
    QFETCH(QString, metric);
    QFETCH(QString, division);
    const XmrChart chart = chartOf(metric, division);
    int shifted = 0;
    for (const XmrPoint &point : chart.points.last(UsualRunLength))
        shifted += point.rule == XmrRule::Shift || point.rule == XmrRule::Trend ? 1 : 0;
    QCOMPARE(shifted, 0);
    QCOMPARE(*chart.variation, Variation::CommonCause);
}

QTEST_GUILESS_MAIN(TestDemoFigures)
#include "tst_demofigures.moc"
