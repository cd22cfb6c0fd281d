#include "core/metrics/seriesedits.h"
#include "tests/support/memorymetricrepository.h"
#include "tests/support/samplefigures.h"

#include <QTest>

using namespace aros;
using metrics::SeriesEdits;

// What people set for a chart is stored step by step, and each step can be taken back and done again.
class TestSeriesEdits : public QObject
{
    Q_OBJECT

private slots:
    void storesEachChangeAtOnce();
    void takesBackStepByStep_data();
    void takesBackStepByStep();
    void forgetsWhatWasTakenBackAfterANewChange();
    void countsNoStepWhereNothingChanged();
    void keepsEventsOfUnitsAbove();
    void changesNothingWhenStoringFails();
    void keepsTheStepWhenTakingBackFails();
    void asksForAReason();

private:
    metrics::SeriesKey m_series{tests::sampleUnit(QStringLiteral("Acute"), QStringLiteral("Ward 7")),
                                metrics::MetricId(QStringLiteral("sickness-absence")),
                                {}};
    const QDate m_month{2025, 9, 1};
};

namespace {

using Change = std::function<Result<void>(SeriesEdits &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

void TestSeriesEdits::storesEachChangeAtOnce()
{
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.load());
    QVERIFY(edits.setTarget(5.5));
    QVERIFY(edits.setNote(m_month, QStringLiteral("Norovirus")));
    QVERIFY(edits.setRebase(m_month, QStringLiteral("Team rostering began")));
    QVERIFY(edits.setChart({false, 6, 24}));
    QVERIFY(edits.addEvent(QDate(2025, 9, 8), QStringLiteral("Self-rostering")));
    const metrics::SeriesSettings stored = *repository.settingsOf(m_series);
    QCOMPARE(stored.target, std::optional(5.5));
    QCOMPARE(stored.notes, (QList<metrics::SeriesNote>{{m_month, QStringLiteral("Norovirus")}}));
    QCOMPARE(stored.rebases.size(), 1);
    QCOMPARE(stored.rebases.constFirst().reason, QStringLiteral("Team rostering began"));
    QCOMPARE(stored.chart, (metrics::ChartChoice{false, 6, 24}));
    QCOMPARE(repository.eventsOf(m_series.unit)->constFirst().text, QStringLiteral("Self-rostering"));
    QCOMPARE(edits.settings(), stored);
}

void TestSeriesEdits::takesBackStepByStep_data()
{
    QTest::addColumn<Change>("change");
    const QDate month = m_month;
    QTest::newRow("a target") << Change([](SeriesEdits &edits) { return edits.setTarget(7); });
    QTest::newRow("no target") << Change([](SeriesEdits &edits) { return edits.setTarget(std::nullopt); });
    QTest::newRow("a note") << Change([month](SeriesEdits &edits) { return edits.setNote(month.addMonths(1), "New"); });
    QTest::newRow("another note") << Change([month](SeriesEdits &edits) { return edits.setNote(month, "Other"); });
    QTest::newRow("no note") << Change([month](SeriesEdits &edits) { return edits.setNote(month, {}); });
    QTest::newRow("new limits") << Change(
        [month](SeriesEdits &edits) { return edits.setRebase(month.addMonths(2), "Why"); });
    QTest::newRow("another reason") << Change([month](SeriesEdits &edits) { return edits.setRebase(month, "Why"); });
    QTest::newRow("no new limits") << Change([month](SeriesEdits &edits) { return edits.removeRebase(month); });
    QTest::newRow("an event") << Change(
        [month](SeriesEdits &edits) { return edits.addEvent(month.addDays(4), "Began"); });
    QTest::newRow("no event") << Change(
        [](SeriesEdits &edits) { return edits.removeEvent(edits.events().constFirst().id); });
    QTest::newRow("the chart") << Change([](SeriesEdits &edits) { return edits.setChart({true, 6, std::nullopt}); });
}

void TestSeriesEdits::takesBackStepByStep()
{
    QFETCH(Change, change);
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.load());
    QVERIFY(edits.setTarget(5.5));
    QVERIFY(edits.setNote(m_month, QStringLiteral("Norovirus")));
    QVERIFY(edits.setRebase(m_month, QStringLiteral("Team rostering began")));
    QVERIFY(edits.addEvent(QDate(2025, 9, 8), QStringLiteral("Self-rostering")));
    const metrics::SeriesSettings before = edits.settings();
    const QList<metrics::MetricEvent> eventsBefore = edits.events();

    QVERIFY(change(edits));
    const metrics::SeriesSettings after = edits.settings();
    const QList<metrics::MetricEvent> eventsAfter = edits.events();
    QVERIFY(!(before == after) || eventsBefore != eventsAfter);

    QVERIFY(edits.undo());
    QCOMPARE(*repository.settingsOf(m_series), before);
    QCOMPARE(*repository.eventsOf(m_series.unit), eventsBefore);
    QVERIFY(edits.canRedo());
    QVERIFY(edits.redo());
    QCOMPARE(*repository.settingsOf(m_series), after);
    QCOMPARE(*repository.eventsOf(m_series.unit), eventsAfter);
    QVERIFY(!edits.canRedo());

    for (int step = 0; step < 5; ++step)
        QVERIFY(edits.undo());
    QVERIFY(!edits.canUndo());
    QCOMPARE(*repository.settingsOf(m_series), metrics::SeriesSettings());
    QVERIFY(repository.eventsOf(m_series.unit)->isEmpty());
}

void TestSeriesEdits::forgetsWhatWasTakenBackAfterANewChange()
{
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.setTarget(5));
    QVERIFY(edits.undo());
    QVERIFY(edits.setTarget(6));
    QVERIFY(!edits.canRedo());
    QVERIFY(edits.redo());
    QCOMPARE(edits.settings().target, std::optional(6.0));
}

void TestSeriesEdits::countsNoStepWhereNothingChanged()
{
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.setTarget(5));
    QVERIFY(edits.setTarget(5));
    QVERIFY(edits.setNote(m_month, {}));
    QVERIFY(edits.undo());
    QVERIFY(!edits.canUndo());
}

void TestSeriesEdits::keepsEventsOfUnitsAbove()
{
    tests::MemoryMetricRepository repository;
    const metrics::MetricEvent above =
        *repository.saveEvent({{}, QDate(2025, 1, 2), QStringLiteral("Pay award"), tests::sampleUnit()});
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.load());
    QVERIFY(edits.addEvent(QDate(2025, 9, 8), QStringLiteral("Self-rostering")));
    QVERIFY(edits.undo());
    QCOMPARE(*repository.eventsOf(m_series.unit), QList<metrics::MetricEvent>{above});
    QCOMPARE(edits.events().size(), 1);
}

void TestSeriesEdits::changesNothingWhenStoringFails()
{
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.setTarget(5));
    repository.failNext({ErrorCode::DiskFull, {}});
    const Result<void> failed = edits.setTarget(6);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QCOMPARE(edits.settings().target, std::optional(5.0));
    QVERIFY(edits.undo());
    QVERIFY(!edits.settings().target);
}

void TestSeriesEdits::keepsTheStepWhenTakingBackFails()
{
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(edits.setTarget(5));
    repository.failNext({ErrorCode::DiskFull, {}});
    QVERIFY(!edits.undo());
    QVERIFY(edits.canUndo());
    QVERIFY(!edits.canRedo());
    QVERIFY(edits.undo());
    QVERIFY(!repository.settingsOf(m_series)->target);
}

void TestSeriesEdits::asksForAReason()
{
    tests::MemoryMetricRepository repository;
    SeriesEdits edits(repository, m_series);
    QVERIFY(!edits.setRebase(m_month, QStringLiteral("  ")));
    QVERIFY(!edits.canUndo());
}

QTEST_GUILESS_MAIN(TestSeriesEdits)
#include "tst_seriesedits.moc"
