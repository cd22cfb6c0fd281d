#include "tests/support/memorymetricrepository.h"
#include "tests/support/samplefigures.h"
#include "ui/presentation/metricboard.h"

#include <QTest>

#include <algorithm>

using namespace aros;
using metrics::MetricId;
using metrics::UnitPath;
using presentation::MetricBoard;

// What pages of metrics read of a workspace.
class TestMetricBoard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsUnitsFromTheTop();
    void offersEverythingWhereThereAreSeveralOrganisations();
    void choosesWhatIsThere();
    void listsWhatCanBeComputed();
    void computesAsTheEngineDoes();
    void putsWhatWasSetIntoTheChart();
    void leavesOutThoseWhoRotate();
    void startsAtTheFirstValue();
    void saysWhatASumLeavesOut_data();
    void saysWhatASumLeavesOut();
    void saysWhereFiguresCameFrom();
    void countsEachFigureOfAGivenMetricOnce();
    void tellsWhatCannotBeRead();
    void namesUnitsAndGroups_data();
    void namesUnitsAndGroups();

private:
    std::unique_ptr<tests::MemoryMetricRepository> m_repository;
    UnitPath m_ward = tests::sampleUnit(QStringLiteral("Gwasanaethau acíwt"), QStringLiteral("Ward 8"));
    Texts m_texts{Language::English};
};

void TestMetricBoard::init()
{
    m_repository = std::make_unique<tests::MemoryMetricRepository>();
    QVERIFY(m_repository->put(tests::sampleFigures(), QStringLiteral("wards.csv")));
}

void TestMetricBoard::listsUnitsFromTheTop()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const UnitPath division = tests::sampleUnit(QStringLiteral("Gwasanaethau acíwt"));
    const UnitPath other = tests::sampleUnit(QStringLiteral("Gwasanaethau acíwt"), QStringLiteral("Ward 7"));
    QCOMPARE(board.units(), (QList<UnitPath>{tests::sampleUnit(), division, other, m_ward}));
    QCOMPARE(board.unitsBelow(division), (QList<UnitPath>{other, m_ward}));
    QCOMPARE(board.unitsBelow(tests::sampleUnit()), QList<UnitPath>{division});
    QVERIFY(board.unitsBelow(m_ward).isEmpty());
}

void TestMetricBoard::offersEverythingWhereThereAreSeveralOrganisations()
{
    QVERIFY(m_repository->put({{MetricId(QStringLiteral("starters")),
                                {QStringLiteral("powys"), {}, {}},
                                {},
                                QDate(2026, 1, 1),
                                4,
                                std::nullopt}},
                              QStringLiteral("powys.csv")));
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    QCOMPARE(board.units().constFirst(), UnitPath());
    QCOMPARE(board.unitsBelow({}).size(), 2);
}

void TestMetricBoard::choosesWhatIsThere()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    QCOMPARE(board.choice().unit, tests::sampleUnit());
    const metrics::SeriesKey wanted{m_ward, MetricId(QStringLiteral("sickness-absence")), {}};
    board.choose(wanted);
    QVERIFY(board.refresh());
    QCOMPARE(board.choice(), wanted);
    QList<metrics::FigureKey> keys;
    for (const metrics::Figure &figure : tests::sampleFigures()) {
        if (figure.unit == m_ward)
            keys.append(metrics::keyOf(figure));
    }
    QVERIFY(m_repository->remove(keys, QStringLiteral("typed")));
    QVERIFY(board.refresh());
    QCOMPARE(board.choice(), (metrics::SeriesKey{tests::sampleUnit(), wanted.metric, {}}));
}

void TestMetricBoard::listsWhatCanBeComputed()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    QStringList ids;
    const Result<QList<MetricId>> listed = board.metricsOf(m_ward);
    QVERIFY(listed);
    for (const MetricId &id : *listed)
        ids.append(id.text());
    QCOMPARE(ids, (QStringList{"turnover-headcount", "turnover-headcount-month", "sickness-absence",
                               "sickness-absence-12-months", "staff-headcount", "leavers-headcount"}));
}

void TestMetricBoard::computesAsTheEngineDoes()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const Result<metrics::MetricChart> chart =
        board.chart({m_ward, MetricId(QStringLiteral("sickness-absence")), {}}, m_texts);
    QVERIFY(chart);
    QCOMPARE(chart->points.size(), 36);
    // February 2026: 120 + noise[(35 + 5) % 12] = 120 − 17 of 3,000 days.
    QCOMPARE(*chart->points.constLast().value, 100.0 * 103 / 3000);
    QVERIFY(chart->suggestion || chart->variation == metrics::Variation::ImprovementLow ||
            chart->variation == metrics::Variation::CommonCause);
    // The division is the sum of its two wards.
    const auto division =
        board.chart({metrics::above(m_ward), MetricId(QStringLiteral("staff-headcount")), {}}, m_texts);
    QVERIFY(division);
    QCOMPARE(*division->points.constLast().value, 220.0);
}

void TestMetricBoard::putsWhatWasSetIntoTheChart()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const metrics::SeriesKey series{m_ward, MetricId(QStringLiteral("sickness-absence")), {}};
    metrics::SeriesEdits *edits = *board.editsOf(series);
    QVERIFY(edits->setTarget(5.5));
    QVERIFY(edits->setRebase(QDate(2025, 9, 1), QStringLiteral("Rosters")));
    QVERIFY(edits->setNote(QDate(2025, 2, 1), QStringLiteral("Flu")));
    QVERIFY(m_repository->saveEvent({{}, QDate(2025, 1, 2), QStringLiteral("Pay award"), tests::sampleUnit()}));
    QCOMPARE(*board.editsOf(series), edits);
    QVERIFY((*board.editsOf(series))->canUndo());
    const Result<metrics::MetricChart> chart = board.chart(series, m_texts);
    QVERIFY(chart);
    QCOMPARE(chart->target, std::optional(5.5));
    QCOMPARE(chart->groups.size(), 2);
    QCOMPARE(chart->marks.size(), 3);
    // Nobody else's chart has them, but for the event.
    const auto other = board.chart(
        {tests::sampleUnit(QStringLiteral("Gwasanaethau acíwt"), QStringLiteral("Ward 7")), series.metric, {}},
        m_texts);
    QVERIFY(!other->target);
    QCOMPARE(other->marks.size(), 1);
}

void TestMetricBoard::leavesOutThoseWhoRotate()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const UnitPath ward = tests::sampleUnit(QStringLiteral("Gwasanaethau acíwt"), QStringLiteral("Ward 7"));
    const MetricId staff(QStringLiteral("staff-headcount"));
    QCOMPARE(*board.chart({ward, staff, {}}, m_texts)->points.constLast().value, 100.0);
    QCOMPARE(*board.chart({ward, staff, metrics::allButRotational()}, m_texts)->points.constLast().value, 60.0);
    // No staff groups are given there, so nobody can be left out.
    QVERIFY(!board.chart({m_ward, staff, metrics::allButRotational()}, m_texts)->last);
}

void TestMetricBoard::startsAtTheFirstValue()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const auto chart = board.chart({m_ward, MetricId(QStringLiteral("turnover-headcount")), {}}, m_texts);
    QVERIFY(chart);
    QVERIFY(chart->points.constFirst().value);
    // Staff at the start of the window is needed too: the 13th month is the first.
    QCOMPARE(chart->points.constFirst().period, QDate(2024, 3, 1));
}

void TestMetricBoard::saysWhatASumLeavesOut_data()
{
    QTest::addColumn<QStringList>("newWards");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("missing");
    QTest::newRow("none") << QStringList() << "sickness-absence"
                          << "";
    QTest::newRow("one") << QStringList{"Ward 9"} << "sickness-absence"
                         << "34 months are left out, for want of figures from: Ward 9.";
    QTest::newRow("two") << QStringList{"Ward 9", "Ward 10"} << "sickness-absence"
                         << "34 months are left out, for want of figures from: Ward 10 and Ward 9.";
    QTest::newRow("three") << QStringList{"Ward 9", "Ward 10", "Ward 11"} << "sickness-absence"
                           << "34 months are left out, for want of figures from: Ward 10, Ward 11 and others.";
    QStringList many;
    for (int ward = 20; ward <= 20 + int(metrics::MostUnitsLookedAt); ++ward)
        many.append(QStringLiteral("Ward %1").arg(ward));
    QTest::newRow("more than are looked at") << many << "sickness-absence"
                                             << "34 months are left out, for want of figures from: some of them.";
    QTest::newRow("another metric") << QStringList{"Ward 9"} << "staff-headcount"
                                    << "";
}

// A ward that is counted from now on takes the months before from the sum of its division.
void TestMetricBoard::saysWhatASumLeavesOut()
{
    QFETCH(QStringList, newWards);
    QFETCH(QString, metric);
    QFETCH(QString, missing);
    const QString division = QStringLiteral("Gwasanaethau acíwt");
    for (const QString &ward : std::as_const(newWards)) {
        for (const int month : {1, 2})
            QVERIFY(m_repository->put({{MetricId("sickness-absence"),
                                        tests::sampleUnit(division, ward),
                                        {},
                                        QDate(2026, month, 1),
                                        90,
                                        2000}},
                                      "new.csv"));
    }
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const metrics::SeriesKey series{tests::sampleUnit(division), MetricId(metric), {}};
    const auto chart = board.largeChart(series, m_texts);
    const auto file = board.fileChart(series, m_texts);
    for (const metrics::MetricChart &one : {*chart, file->chart()}) {
        const QString reading = one.reading.join(' ');
        QVERIFY2(missing.isEmpty() ? !reading.contains("left out") : reading.endsWith(missing), qPrintable(reading));
        QCOMPARE(one.warnings.size() - one.furtherWarnings().size(), missing.isEmpty() ? 0 : 1);
        QCOMPARE(one.description.count("left out"), missing.isEmpty() ? 0 : 1);
    }
}

void TestMetricBoard::saysWhereFiguresCameFrom()
{
    QVERIFY(m_repository->put({{MetricId(QStringLiteral("leavers-headcount")), m_ward, {}, QDate(2026, 2, 1), 3, {}}},
                              QStringLiteral("typed")));
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const auto sources = board.sourcesOf({m_ward, MetricId(QStringLiteral("turnover-headcount")), {}});
    QVERIFY(sources);
    QMap<QString, int> figures;
    for (const metrics::FigureSource &source : *sources)
        figures.insert(source.source, source.figures);
    QCOMPARE(figures, (QMap<QString, int>{{"typed", 1}, {"wards.csv", 36 + 35}}));
}

void TestMetricBoard::countsEachFigureOfAGivenMetricOnce()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    for (const char *metric : {"sickness-absence", "sickness-absence-12-months"}) {
        const auto sources = board.sourcesOf({m_ward, MetricId(QString(metric)), {}});
        QVERIFY(sources);
        QCOMPARE(sources->size(), 1);
        const auto all = tests::sampleFigures();
        const auto given = std::count_if(all.cbegin(), all.cend(), [this](const metrics::Figure &figure) {
            return figure.metric.text() == "sickness-absence" && figure.unit == m_ward && figure.group.isEmpty();
        });
        QVERIFY(given > 0);
        QCOMPARE(sources->constFirst().figures, int(given));
    }
}

void TestMetricBoard::tellsWhatCannotBeRead()
{
    MetricBoard board(*m_repository);
    QVERIFY(board.refresh());
    const auto unknown = board.chart({m_ward, MetricId(QStringLiteral("nothing")), {}}, m_texts);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidValue);
    m_repository->failReading({ErrorCode::ContentChanged, {}});
    QVERIFY(!board.refresh());
    const auto changed = board.chart({m_ward, MetricId(QStringLiteral("sickness-absence")), {}}, m_texts);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::ContentChanged);
}

void TestMetricBoard::namesUnitsAndGroups_data()
{
    QTest::addColumn<UnitPath>("unit");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("name");
    const QString board = QStringLiteral("Betsi Cadwaladr University Health Board");
    QTest::newRow("everything") << UnitPath() << false << "All organisations";
    QTest::newRow("known organisation") << tests::sampleUnit() << false << board;
    QTest::newRow("typed organisation") << UnitPath{QStringLiteral("Hosbis Dewi"), {}, {}} << false << "Hosbis Dewi";
    QTest::newRow("division") << tests::sampleUnit(QStringLiteral("Acute")) << false << "Acute";
    QTest::newRow("team") << tests::sampleUnit(QStringLiteral("Acute"), QStringLiteral("Ward 7")) << false << "Ward 7";
    QTest::newRow("team, whole") << tests::sampleUnit(QStringLiteral("Acute"), QStringLiteral("Ward 7")) << true
                                 << "Ward 7, Acute, " + board;
    QTest::newRow("team without a division, whole")
        << tests::sampleUnit({}, QStringLiteral("Ward 7")) << true << "Ward 7, " + board;
}

void TestMetricBoard::namesUnitsAndGroups()
{
    QFETCH(UnitPath, unit);
    QFETCH(bool, whole);
    QFETCH(QString, name);
    QCOMPARE(MetricBoard::unitName(unit, Language::English, whole), name);
}

QTEST_GUILESS_MAIN(TestMetricBoard)
#include "tst_metricboard.moc"
