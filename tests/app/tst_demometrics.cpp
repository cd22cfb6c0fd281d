#include "app/demo/demofigures.h"
#include "app/demo/demometrics.h"
#include "app/demo/demoorganisation.h"
#include "app/demo/demoworkspace.h"
#include "core/metrics/metricchartbuilder.h"
#include "core/storage/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorymetricrepository.h"
#include "ui/presentation/metricboard.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aros;
using namespace aros::metrics;
using presentation::MetricBoard;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
const char *const Acute = "Acute services";
const char *const Community = "Community and mental health";

} // namespace

// The figures of the demo as its workspace keeps them, and what a first look at their charts finds.
class TestDemoMetrics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void storesEveryFigure();
    void saysThatTheyAreMadeUpAndByWhichSeed();
    void isWholeAfterwards();
    void addsNothingTwice();
    void leavesAloneWhatWasTriedOut();
    void isDoneAgainWhereItWasInterrupted();
    void findsWhatTrulyChanged_data();
    void findsWhatTrulyChanged();
    void showsATargetARebaseANoteAndAnEvent();
    void namesOnlyMetricsAndDivisionsThatAreThere();
    void chartsEveryMetricOfEveryUnit();

private:
    MetricChart chart(const char *metric, const QString &division = {});
    UnitPath organisation() const;
    MetricRepository &repository() { return m_workspace->metrics(); }

    QTemporaryDir m_folder;
    tests::FixedClock m_clock{Now};
    QString m_path;
    std::unique_ptr<storage::Workspace> m_workspace;
    std::optional<MetricBoard> m_board;
    QList<Figure> m_figures = demo::demoFigures(Now.date(), demo::UsualSeed);
    Texts m_texts{Language::English};
};

void TestDemoMetrics::initTestCase()
{
    m_path = m_folder.filePath("demo.sqlite");
    const auto made = demo::makeDemoWorkspace(m_path, Now);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->figures, m_figures.size());
    auto opened = storage::Workspace::open(m_path, storage::OpenMode::ReadWrite, m_clock);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    m_board.emplace(repository());
    QVERIFY(m_board->refresh());
}

void TestDemoMetrics::cleanupTestCase()
{
    m_board.reset();
    m_workspace.reset();
}

UnitPath TestDemoMetrics::organisation() const
{
    return {m_figures.constFirst().unit.organisation, {}, {}};
}

MetricChart TestDemoMetrics::chart(const char *metric, const QString &division)
{
    const auto made = m_board->chart({{organisation().organisation, division, {}}, MetricId(metric), {}}, m_texts);
    return made ? *made : MetricChart();
}

void TestDemoMetrics::storesEveryFigure()
{
    const auto put = repository().put(m_figures, "again");
    QVERIFY(put);
    QCOMPARE(*put, (PutCounts{0, 0, static_cast<int>(m_figures.size())}));
}

void TestDemoMetrics::saysThatTheyAreMadeUpAndByWhichSeed()
{
    const auto sources = repository().sourcesOf({m_figures.constFirst().unit, MetricId("staff-headcount"), {}});
    QVERIFY(sources);
    QCOMPARE(sources->size(), 1);
    QVERIFY2(sources->constFirst().source.contains("Made up by Aros"), qPrintable(sources->constFirst().source));
    QCOMPARE(sources->constFirst().source.count(QString::number(demo::UsualSeed)), 2); // in both languages
    QCOMPARE(sources->constFirst().figures, demo::DemoFigureMonths);
}

void TestDemoMetrics::isWholeAfterwards()
{
    const auto report = m_workspace->check();
    QVERIFY(report);
    QVERIFY(report->isWhole());
}

void TestDemoMetrics::addsNothingTwice()
{
    tests::MemoryMetricRepository memory;
    const auto first = demo::addDemoFigures(memory, Now.date(), demo::UsualSeed);
    QVERIFY(first);
    QCOMPARE(*first, m_figures.size());
    // Nor a month later, when other months would be made.
    for (const QDate &day : {Now.date(), Now.date().addMonths(1)})
        QCOMPARE(demo::addDemoFigures(memory, day, demo::UsualSeed).value_or(-1), 0);
    QCOMPARE(memory.eventsOf({organisation().organisation, Acute, {}})->size(), 2);
}

void TestDemoMetrics::leavesAloneWhatWasTriedOut()
{
    tests::MemoryMetricRepository memory;
    QVERIFY(demo::addDemoFigures(memory, Now.date(), demo::UsualSeed));
    const SeriesKey series{organisation(), MetricId("sickness-absence"), {}};
    QVERIFY(memory.setTarget(series, 4.2));
    QVERIFY(demo::addDemoFigures(memory, Now.date(), demo::UsualSeed));
    QCOMPARE(memory.settingsOf(series)->target, std::optional(4.2));
}

void TestDemoMetrics::isDoneAgainWhereItWasInterrupted()
{
    tests::MemoryMetricRepository memory;
    memory.failNext({ErrorCode::DiskFull, {}});
    const auto failed = demo::addDemoFigures(memory, Now.date(), demo::UsualSeed);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QVERIFY(memory.units()->isEmpty());
    QCOMPARE(demo::addDemoFigures(memory, Now.date(), demo::UsualSeed).value_or(-1), m_figures.size());
    QCOMPARE(memory.eventsOf({organisation().organisation, Acute, {}})->size(), 2);
}

void TestDemoMetrics::findsWhatTrulyChanged_data()
{
    QTest::addColumn<QString>("division");
    QTest::addColumn<Variation>("variation");
    QTest::newRow("turnover-headcount-month") << QString(Acute) << Variation::ImprovementLow;
    QTest::newRow("sickness-absence") << QString(Community) << Variation::ConcernHigh;
    QTest::newRow("time-to-hire") << QString() << Variation::ImprovementLow;
}

void TestDemoMetrics::findsWhatTrulyChanged()
{
    QFETCH(QString, division);
    QFETCH(Variation, variation);
    const MetricChart made = chart(QTest::currentDataTag(), division);
    QVERIFY(made.points.size() >= demo::DemoFigureMonths - 1); // turnover needs the end of the month before
    QCOMPARE(made.points.constLast().period, QDate(2026, 10, 1));
    QVERIFY(made.variation.has_value());
    QVERIFY2(*made.variation == variation, qPrintable(made.reading.join('\n')));
}

void TestDemoMetrics::showsATargetARebaseANoteAndAnEvent()
{
    const auto kinds = [](const MetricChart &made) {
        QList<MetricChart::Mark::Kind> found;
        for (const MetricChart::Mark &mark : made.marks)
            found.append(mark.kind);
        return found;
    };
    const MetricChart turnover = chart("turnover-headcount-month");
    QCOMPARE(turnover.groups.size(), 2);
    QVERIFY(kinds(turnover).contains(MetricChart::Mark::Kind::Rebase));
    QVERIFY(!turnover.groups.constLast().isTrial);
    QVERIFY(kinds(chart("sickness-absence", Community)).contains(MetricChart::Mark::Kind::Note));
    QVERIFY(kinds(chart("turnover-headcount-month", Acute)).contains(MetricChart::Mark::Kind::Event));
    QVERIFY(chart("sickness-absence").target.has_value());
    QVERIFY(chart("sickness-absence").assurance.has_value());
}

void TestDemoMetrics::namesOnlyMetricsAndDivisionsThatAreThere()
{
    QStringList divisions{QString()};
    for (const UnitPath &unit : m_board->unitsBelow(organisation()))
        divisions.append(unit.division);
    const auto changes = repository().changes();
    QVERIFY(changes);
    int settings = 0;
    for (const MetricChange &change : *changes) {
        if (change.series.metric.isEmpty())
            continue;
        ++settings;
        QVERIFY(m_board->catalog().find(change.series.metric));
        QVERIFY(divisions.contains(change.series.unit.division));
        QVERIFY(!chart(change.series.metric.text().toLatin1(), change.series.unit.division).points.isEmpty());
    }
    QVERIFY(settings >= 8);
}

void TestDemoMetrics::chartsEveryMetricOfEveryUnit()
{
    for (const UnitPath &unit : m_board->units()) {
        const auto metrics = m_board->metricsOf(unit);
        QVERIFY(metrics);
        for (const MetricId &metric : *metrics)
            QVERIFY2(m_board->chart({unit, metric, {}}, m_texts), qPrintable(metric.text() + ' ' + unit.team));
    }
    const auto atTheTop = m_board->metricsOf(organisation());
    QVERIFY(atTheTop);
    for (const MetricId &metric : *atTheTop) {
        const MetricChart made = chart(metric.text().toLatin1());
        QVERIFY2(made.last.has_value(), qPrintable(metric.text()));
        QVERIFY2(*made.last >= made.points.size() - 26, qPrintable(metric.text()));
    }
}

QTEST_GUILESS_MAIN(TestDemoMetrics)
#include "tst_demometrics.moc"
