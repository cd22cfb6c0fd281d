#include "tests/storage/workspacefixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <algorithm>
#include <csignal>
#include <random>

#include <sys/resource.h>

using namespace aros;
using namespace aros::metrics;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const UnitPath Board{"powys", "", ""};
const UnitPath Medicine{"powys", "Medicine", ""};
const UnitPath Ward7{"powys", "Medicine", "Ward 7"};
const UnitPath Ward8{"powys", "Medicine", "Ward 8"};

Figure figure(const UnitPath &unit, int month, double numerator, const char *metric = "leavers-headcount",
              const char *group = "")
{
    return {MetricId(metric), unit, StaffGroupId(group), QDate(2025, month, 1), numerator, std::nullopt};
}

Figure rate(const UnitPath &unit, int month, double numerator, double denominator)
{
    Figure one = figure(unit, month, numerator, "appraisal");
    one.denominator = denominator;
    return one;
}

QList<Figure> sampleFigures()
{
    QList<Figure> figures;
    for (int month = 1; month <= 12; ++month) {
        figures += {figure(Ward7, month, month), figure(Ward8, month, 2 * month), rate(Ward7, month, 8, 9 + month),
                    figure(Ward7, month, 0.1 * month, "staff-fte", "nursing-midwifery"),
                    figure(Ward8, month, 0.3 * month, "staff-fte", "nursing-midwifery")};
    }
    return figures;
}

FigureTotal total(const UnitPath &unit, int month, double numerator)
{
    FigureTotal one{keyOf(figure(unit, month, 0)), {}};
    one.figure.numerator = numerator;
    one.figure.absence = Absence::None;
    return one;
}

QJsonObject english(const QString &text)
{
    return {{"en", text}};
}

// A share of an organisation's own, with titles in English only.
QJsonObject ownShare(const QString &id, const QString &numerator, const QString &denominator)
{
    return {{"id", id},
            {"kind", "share"},
            {"title", english("Title")},
            {"shortTitle", english("Short")},
            {"definition", english("What it is.")},
            {"numerator", english("Above")},
            {"denominator", english("Below")},
            {"unit", "percent"},
            {"decimals", 1},
            {"better", "up"},
            {"windowMonths", 12},
            {"formula", QJsonObject{{"numerator", numerator}, {"denominator", denominator}}},
            {"autocorrelated", true},
            {"caveats", QJsonArray()},
            {"ownSummary", true}};
}

QJsonObject ownCount(const QString &id)
{
    QJsonObject object = ownShare(id, "", "");
    for (const char *key : {"numerator", "denominator", "windowMonths", "formula"})
        object.remove(key);
    object.insert("kind", "count");
    object.insert("unit", "people");
    object.insert("counted", "during");
    return object;
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

// Files that this process writes cannot grow past `bytes` while this lives.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

// Figures and the settings of their charts, on real files.
class TestMetricRepository : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private:
    // Runs a statement in the file behind the back of Aros.
    void tamper(const QString &sql)
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
            other.setDatabaseName(path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY2(query.exec(sql), qPrintable(sql));
            QVERIFY(query.numRowsAffected() != 0);
        }
        QSqlDatabase::removeDatabase("other");
    }

    qint64 sequence()
    {
        qint64 number = 0;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
            other.setDatabaseName(path());
            other.open();
            QSqlQuery query("SELECT sequence FROM workspace", other);
            number = query.next() ? query.value(0).toLongLong() : -1;
        }
        QSqlDatabase::removeDatabase("other");
        return number;
    }

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void givesBackWhatWasPutIn();
    void countsNewCorrectedAndUnchanged();
    void putsInAllOrNothing_data();
    void putsInAllOrNothing();
    void givesTheSameWhateverTheOrder();
    void logsWhatWasThereBefore();
    void listsTheTreeOfWhatHasFigures();
    void addsUpForTheUnitsAbove();
    void saysWhyThereIsNoTotal();
    void totalsGiveWhatTheWholeIndexGives();
    void tellsWhereFiguresCameFrom();
    void keepsSettingsWithTheirHistory();
    void refusesSettingsThatBreakTheRules();
    void marksEventsForAllBelow();
    void keepsOwnDefinitionsThatAreGood();
    void remembersColumns();
    void refusesChangesWhenReadOnly();
    void noticesWhatSomethingElseChanged_data();
    void noticesWhatSomethingElseChanged();
    void handsOutNoChangedFigures();
    void backsUpAfterAChangeOnly();
    void changesNothingOnAFullDisk();
    void losesNothingAcknowledgedWhenKilled();
    void readsOneUnitFast();
};

void TestMetricRepository::givesBackWhatWasPutIn()
{
    const QList<Figure> figures = sampleFigures();
    QCOMPARE(valueOf(open()->metrics().put(figures, "ESR, January")), (PutCounts{int(figures.size()), 0, 0}));
    const auto workspace = open();
    QList<Figure> stored =
        valueOf(workspace->metrics().figuresOf(Ward7)) + valueOf(workspace->metrics().figuresOf(Ward8));
    QCOMPARE(stored.size(), figures.size());
    for (const Figure &one : figures)
        QCOMPARE(stored.count(one), 1);
    QVERIFY(valueOf(workspace->metrics().figuresOf(Board)).isEmpty());
    QVERIFY(valueOf(workspace->metrics().figuresOf({"elsewhere", "", ""})).isEmpty());
    QVERIFY(workspace->check()->isWhole());
    QCOMPARE(workspace->check()->figures, int(figures.size()));
}

void TestMetricRepository::countsNewCorrectedAndUnchanged()
{
    QVERIFY(open()->metrics().put({figure(Ward7, 1, 3), figure(Ward7, 2, 4), rate(Ward7, 1, 5, 6)}, "first"));
    const qint64 before = sequence();
    const QByteArray bytes = bytesOf(path());
    QCOMPARE(valueOf(open()->metrics().put({figure(Ward7, 1, 3), rate(Ward7, 1, 5, 6)}, "again")),
             (PutCounts{0, 0, 2}));
    QCOMPARE(sequence(), before);
    QCOMPARE(bytesOf(path()), bytes);
    QCOMPARE(valueOf(open()->metrics().put(
                 {figure(Ward7, 1, 3), figure(Ward7, 2, 5), figure(Ward8, 1, 1), rate(Ward7, 1, 5, 7)}, "second")),
             (PutCounts{1, 2, 1}));
    QCOMPARE(sequence(), before + 1);
    QCOMPARE(valueOf(open()->metrics().remove({keyOf(figure(Ward7, 1, 0)), keyOf(figure(Ward7, 9, 0))}, "mistake")), 1);
    QCOMPARE(valueOf(open()->metrics().remove({keyOf(figure(Ward7, 9, 0))}, "mistake")), 0);
    QCOMPARE(sequence(), before + 2);
    QCOMPARE(valueOf(open()->metrics().figuresOf(Ward7)), (QList<Figure>{rate(Ward7, 1, 5, 7), figure(Ward7, 2, 5)}));
    QVERIFY(open()->check()->isWhole());
}

void TestMetricRepository::putsInAllOrNothing_data()
{
    QTest::addColumn<Figure>("wrong");
    QTest::addColumn<QString>("source");
    Figure day = figure(Ward7, 2, 1);
    day.period = QDate(2025, 2, 2);
    QTest::newRow("not the first of a month") << day << "file";
    QTest::newRow("not a number") << figure(Ward7, 2, qQNaN()) << "file";
    QTest::newRow("no metric") << figure(Ward7, 2, 1, "") << "file";
    QTest::newRow("team without organisation") << figure({"", "", "Ward 7"}, 2, 1) << "file";
    QTest::newRow("denominator below 0") << rate(Ward7, 2, 1, -1) << "file";
    QTest::newRow("twice") << figure(Ward7, 1, 1) << "file";
    QTest::newRow("twice with other numbers") << figure(Ward7, 1, 2) << "file";
    QTest::newRow("name of 201 characters") << figure({QString(201, 'x'), "", ""}, 2, 1) << "file";
    QTest::newRow("no source") << figure(Ward7, 2, 1) << " ";
}

void TestMetricRepository::putsInAllOrNothing()
{
    QFETCH(Figure, wrong);
    QFETCH(QString, source);
    const auto workspace = open();
    QCOMPARE(codeOf(workspace->metrics().put({figure(Ward7, 1, 1), wrong}, source)), ErrorCode::InvalidValue);
    QVERIFY(valueOf(workspace->metrics().units()).isEmpty());
    QVERIFY(valueOf(workspace->metrics().changes()).isEmpty());
}

void TestMetricRepository::givesTheSameWhateverTheOrder()
{
    QList<Figure> figures = sampleFigures();
    QVERIFY(open()->metrics().put(figures, "file"));
    const QByteArray expected = bytesOf(path());
    const auto totals = valueOf(open()->metrics().totalsOf(Medicine));
    std::mt19937 random(1);
    for (int round = 0; round < 5; ++round) {
        reset();
        std::shuffle(figures.begin(), figures.end(), random);
        QVERIFY(open()->metrics().put(figures, "file"));
        QCOMPARE(valueOf(open()->metrics().totalsOf(Medicine)), totals);
        QCOMPARE(bytesOf(path()).size(), expected.size());
        // In parts, too.
        reset();
        for (qsizetype at = 0; at < figures.size(); at += 7)
            QVERIFY(open()->metrics().put(figures.mid(at, 7), "file"));
        QCOMPARE(valueOf(open()->metrics().totalsOf(Medicine)), totals);
        QCOMPARE(valueOf(open()->metrics().put(figures, "file")), (PutCounts{0, 0, int(figures.size())}));
        QVERIFY(open()->check()->isWhole());
    }
}

void TestMetricRepository::logsWhatWasThereBefore()
{
    const auto workspace = open();
    MetricRepository &repository = workspace->metrics();
    QVERIFY(repository.put({figure(Ward7, 1, 3), rate(Ward7, 1, 0.1, 6)}, "first"));
    m_clock.advanceDays(1);
    QVERIFY(repository.put({figure(Ward7, 1, 4), rate(Ward7, 1, 0.1, 6.5)}, "second"));
    QVERIFY(repository.remove({keyOf(figure(Ward7, 1, 0))}, "a mistake"));
    const QList<MetricChange> changes = valueOf(repository.changes());
    QCOMPARE(changes.size(), 6);
    QCOMPARE(changes.at(0).after, QString("2 0 0"));
    QCOMPARE(changes.at(0).source, QString("first"));
    QCOMPARE(changes.at(1).after, QString("0 2 0"));
    QCOMPARE(changes.at(1).source, QString("second"));
    QCOMPARE(changes.at(1).time, m_clock.now());
    const SeriesKey appraisal{Ward7, MetricId("appraisal"), {}};
    QCOMPARE(changes.at(2),
             (MetricChange{3, m_clock.now(), "figure", appraisal, "2025-01", "0.1/6", "0.1/6.5", "second"}));
    QCOMPARE(changes.at(3).before, QString("3"));
    QCOMPARE(changes.at(3).after, QString("4"));
    QCOMPARE(changes.at(4).after, QString("0 0 1"));
    QCOMPARE(changes.at(5).before, QString("4"));
    QCOMPARE(changes.at(5).after, QString());
    QCOMPARE(changes.at(3).source, QString("second"));
    QCOMPARE(changes.at(5).source, QString("a mistake"));
    QVERIFY(workspace->check()->isWhole()); // what is stored is as it was written
    QCOMPARE(valueOf(repository.changesOf(Ward7)), (QList<MetricChange>{changes.at(2), changes.at(3), changes.at(5)}));
    QVERIFY(valueOf(repository.changesOf(Ward8)).isEmpty());
}

void TestMetricRepository::listsTheTreeOfWhatHasFigures()
{
    const auto workspace = open();
    const UnitPath other{"A hospice", "", ""};
    QVERIFY(
        workspace->metrics().put({figure(Ward7, 1, 1), figure(other, 1, 1), figure({"powys", "", "Team"}, 1, 1)}, "x"));
    QCOMPARE(valueOf(workspace->metrics().units()),
             (QList<StoredUnit>{
                 {other, true}, {Board, false}, {{"powys", "", "Team"}, true}, {Medicine, false}, {Ward7, true}}));
    QVERIFY(workspace->metrics().put({figure({}, 1, 1)}, "x"));
    QCOMPARE(valueOf(workspace->metrics().units()).constFirst(), (StoredUnit{{}, true}));
    QVERIFY(workspace->metrics().remove({keyOf(figure(Ward7, 1, 1))}, "x"));
    QCOMPARE(valueOf(workspace->metrics().units()).size(), 4);
}

void TestMetricRepository::addsUpForTheUnitsAbove()
{
    const auto workspace = open();
    MetricRepository &repository = workspace->metrics();
    QVERIFY(repository.put({figure(Ward7, 1, 3), figure(Ward8, 1, 4)}, "x"));
    for (const UnitPath &unit : {Medicine, Board, UnitPath()})
        QCOMPARE(valueOf(repository.totalsOf(unit)), QList<FigureTotal>{total(unit, 1, 7)});
    QVERIFY(valueOf(repository.totalsOf(Ward7)).isEmpty());
    // A figure of its own takes the place of the sum, and the units above use it.
    QVERIFY(repository.put({figure(Medicine, 1, 10)}, "x"));
    QVERIFY(valueOf(repository.totalsOf(Medicine)).isEmpty());
    QCOMPARE(valueOf(repository.totalsOf(Board)), QList<FigureTotal>{total(Board, 1, 10)});
    QVERIFY(repository.remove({keyOf(figure(Medicine, 1, 0)), keyOf(figure(Ward8, 1, 0))}, "x"));
    QCOMPARE(valueOf(repository.totalsOf(Board)), QList<FigureTotal>{total(Board, 1, 3)});
    QVERIFY(repository.remove({keyOf(figure(Ward7, 1, 0))}, "x"));
    for (const UnitPath &unit : {Medicine, Board, UnitPath()})
        QVERIFY(valueOf(repository.totalsOf(unit)).isEmpty());
    QVERIFY(workspace->check()->isWhole());
}

void TestMetricRepository::saysWhyThereIsNoTotal()
{
    const auto workspace = open();
    QVERIFY(workspace->metrics().put({figure(Ward7, 1, 3), figure(Ward8, 1, 4), figure(Ward7, 2, 3)}, "x"));
    const auto totals = valueOf(workspace->metrics().totalsOf(Medicine));
    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals.at(1).figure.absence, Absence::UnitsMissing);
    QCOMPARE(totals.at(1).figure.missing, 1);
    QCOMPARE(totals.at(1).figure.of, 2);
    QCOMPARE(totals.at(1).figure.level, UnitLevel::Team);
}

void TestMetricRepository::totalsGiveWhatTheWholeIndexGives()
{
    const auto workspace = open();
    QList<Figure> figures = sampleFigures() + QList<Figure>{figure(Ward7, 3, 1.5, "staff-fte", "students"),
                                                            figure(Medicine, 4, 9), figure(Board, 5, 99, "staff-fte")};
    figures.removeOne(figure(Ward8, 6, 12));
    QVERIFY(workspace->metrics().put(figures, "x"));
    const FigureIndex whole = valueOf(FigureIndex::of(figures));
    for (const UnitPath &unit : {Medicine, Board, UnitPath()}) {
        QList<Figure> own = valueOf(workspace->metrics().figuresOf(unit));
        for (const FigureTotal &one : valueOf(workspace->metrics().totalsOf(unit))) {
            if (one.figure.isKnown())
                own.append({one.key.metric, unit, one.key.group, one.key.period, one.figure.numerator,
                            one.figure.hasDenominator ? std::optional(one.figure.denominator) : std::nullopt});
        }
        const FigureIndex part = valueOf(FigureIndex::of(own));
        for (const char *metric : {"leavers-headcount", "staff-fte", "appraisal"}) {
            for (const char *group : {"", "nursing-midwifery", "students"}) {
                const FigureQuery query{MetricId(metric),
                                        unit,
                                        StaffGroupId(group),
                                        {monthNumber(2025, 1), monthNumber(2025, 12)},
                                        false,
                                        {}};
                const auto expected = whole.series(query);
                const auto found = part.series(query);
                for (size_t at = 0; at < expected.size(); ++at) {
                    QCOMPARE(found[at].isKnown(), expected[at].isKnown());
                    QCOMPARE(found[at].numerator, expected[at].numerator);
                    QCOMPARE(found[at].denominator, expected[at].denominator);
                }
            }
        }
    }
}

void TestMetricRepository::tellsWhereFiguresCameFrom()
{
    const auto workspace = open();
    QVERIFY(workspace->metrics().put({figure(Ward7, 1, 3), figure(Ward7, 2, 3), figure(Ward7, 3, 3)}, "first"));
    m_clock.advanceDays(3);
    QVERIFY(workspace->metrics().put({figure(Ward7, 2, 4)}, "second"));
    const auto sources = valueOf(workspace->metrics().sourcesOf({Ward7, MetricId("leavers-headcount"), {}}));
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.at(0), (FigureSource{"second", m_clock.now(), QDate(2025, 2, 1), QDate(2025, 2, 1), 1}));
    QCOMPARE(sources.at(1).source, QString("first"));
    QCOMPARE(sources.at(1).last, QDate(2025, 3, 1));
    QCOMPARE(sources.at(1).figures, 2);
}

void TestMetricRepository::keepsSettingsWithTheirHistory()
{
    const SeriesKey series{Ward7, MetricId("turnover-fte"), StaffGroupId("nursing-midwifery")};
    const QDate month(2025, 4, 1);
    {
        const auto workspace = open();
        MetricRepository &repository = workspace->metrics();
        QCOMPARE(valueOf(repository.settingsOf(series)), SeriesSettings());
        QVERIFY(repository.setTarget(series, 8.1));
        QVERIFY(repository.setTarget(series, 8.5));
        QVERIFY(repository.setChart(series, {false, 6, 24}));
        QVERIFY(repository.setRebase(series, month, "New rota"));
        QVERIFY(repository.setNote(series, month, "Winter"));
        QVERIFY(repository.setNote(series, month.addMonths(1), "Spring"));
        QVERIFY(repository.setNote(series, month.addMonths(1), ""));
    }
    const qint64 before = sequence();
    const auto workspace = open();
    MetricRepository &repository = workspace->metrics();
    QVERIFY(repository.setTarget(series, 8.5)); // as it is
    const SeriesSettings expected{8.5, {false, 6, 24}, {{month, "New rota", m_clock.now()}}, {{month, "Winter"}}};
    QCOMPARE(valueOf(repository.settingsOf(series)), expected);
    QCOMPARE(valueOf(repository.settingsOf({Ward7, series.metric, {}})), SeriesSettings());
    const auto changes = valueOf(repository.changesOf(Ward7));
    QCOMPARE(changes.size(), 7);
    QCOMPARE(changes.at(1).kind, QString("target"));
    QCOMPARE(changes.at(1).before, QString("8.1"));
    QCOMPARE(changes.at(1).after, QString("8.5"));
    QCOMPARE(changes.at(1).series, series);
    QCOMPARE(changes.at(6).before, QString("Spring"));
    QCOMPARE(changes.at(6).after, QString());
    QVERIFY(repository.removeRebase(series, month));
    QVERIFY(repository.setTarget(series, std::nullopt));
    QVERIFY(valueOf(repository.settingsOf(series)).rebases.isEmpty());
    QVERIFY(!valueOf(repository.settingsOf(series)).target);
    QVERIFY(valueOf(repository.units()).isEmpty()); // settings are no figures
    QVERIFY(workspace->check()->isWhole());
    QVERIFY(before > 0);
}

void TestMetricRepository::refusesSettingsThatBreakTheRules()
{
    const auto workspace = open();
    MetricRepository &repository = workspace->metrics();
    const SeriesKey series{Ward7, MetricId("starters"), {}};
    const QDate month(2025, 4, 1);
    QCOMPARE(codeOf(repository.setTarget({Ward7, {}, {}}, 1)), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.setTarget(series, qInf())), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.setRebase(series, month, " ")), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.setRebase(series, month.addDays(1), "why")), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.setNote(series, month, QString(501, 'x'))), ErrorCode::InvalidValue);
    QVERIFY(repository.setNote(series, month, QString(500, 'x')));
    QCOMPARE(codeOf(repository.setChart(series, {true, 5, {}})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.setChart(series, {true, 7, 11})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.saveEvent({"", {}, "text", {}, EventKind::Typed})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.saveEvent({"", month, "", {}, EventKind::Typed})), ErrorCode::InvalidValue);
}

void TestMetricRepository::marksEventsForAllBelow()
{
    const auto workspace = open();
    MetricRepository &repository = workspace->metrics();
    const auto event = [&](int month, const char *text, const UnitPath &unit) {
        return valueOf(repository.saveEvent({"", QDate(2025, month, 9), text, unit, EventKind::Typed}));
    };
    const MetricEvent ward = event(5, "Ward moved", Ward7);
    const MetricEvent all = event(3, "Pay award", {});
    const MetricEvent division = event(1, "New lead", Medicine);
    QCOMPARE(valueOf(repository.eventsOf(Ward7)), (QList<MetricEvent>{division, all, ward}));
    QCOMPARE(valueOf(repository.eventsOf(Medicine)), (QList<MetricEvent>{division, all}));
    QCOMPARE(valueOf(repository.eventsOf({})), (QList<MetricEvent>{all}));
    MetricEvent other = all;
    other.text = "Pay award, backdated";
    QCOMPARE(valueOf(repository.saveEvent(other)), other);
    QVERIFY(repository.removeEvent(ward.id));
    QCOMPARE(valueOf(repository.eventsOf(Ward7)), (QList<MetricEvent>{division, other}));
    QCOMPARE(valueOf(repository.changes()).size(), 5);
    QVERIFY(workspace->check()->isWhole());
}

void TestMetricRepository::keepsOwnDefinitionsThatAreGood()
{
    const QByteArray good = jsonOf(ownCount("own-count"));
    const QByteArray share = jsonOf(ownShare("own-share", "own-count", "starters"));
    const auto workspace = open();
    MetricRepository &repository = workspace->metrics();
    QCOMPARE(codeOf(repository.saveOwnMetric("{}")), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(repository.saveOwnMetric(share)),
             ErrorCode::InvalidValue); // names the count, which is not there yet
    QVERIFY(repository.saveOwnMetric(good));
    QVERIFY(repository.saveOwnMetric(share));
    QCOMPARE(valueOf(repository.ownMetrics()).size(), 2);
    QVERIFY(valueOf(repository.ownMetrics()).contains(good));
    QCOMPARE(codeOf(repository.removeOwnMetric(MetricId("own-count"))), ErrorCode::InvalidValue);
    QVERIFY(repository.removeOwnMetric(MetricId("own-share")));
    QVERIFY(repository.removeOwnMetric(MetricId("own-count")));
    QVERIFY(valueOf(repository.ownMetrics()).isEmpty());
}

void TestMetricRepository::remembersColumns()
{
    const auto workspace = open();
    QCOMPARE(valueOf(workspace->metrics().columnsFor("header")), QString());
    QVERIFY(workspace->metrics().rememberColumns("header", "metric=3"));
    QVERIFY(workspace->metrics().rememberColumns("header", "metric=4"));
    QCOMPARE(valueOf(workspace->metrics().columnsFor("header")), QString("metric=4"));
}

void TestMetricRepository::refusesChangesWhenReadOnly()
{
    QVERIFY(open()->metrics().put(sampleFigures(), "x"));
    const auto workspace = open(OpenMode::ReadOnly);
    QCOMPARE(codeOf(workspace->metrics().put({figure(Ward7, 1, 77)}, "x")), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(workspace->metrics().setTarget({Ward7, MetricId("starters"), {}}, 1)), ErrorCode::ReadOnly);
    QCOMPARE(valueOf(workspace->metrics().figuresOf(Ward7)).size(), 36);
    QVERIFY(workspace->check()->isWhole());
}

void TestMetricRepository::noticesWhatSomethingElseChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QList<BrokenMetrics>>("expected");
    using Kind = BrokenMetrics::Kind;
    const auto row = [](const char *name, const char *sql, const QList<BrokenMetrics> &expected) {
        QTest::newRow(name) << sql << expected;
    };
    const FigureKey place{Medicine, MetricId("leavers-headcount"), {}, QDate(2025, 3, 1)};
    const BrokenMetrics ward{Kind::FiguresChanged, {Ward7, {}, {}, {}}};
    const BrokenMetrics log{Kind::LogBroken, {}};
    const BrokenMetrics settings{Kind::SettingsChanged, {}};
    const QString first = "SELECT number FROM metric_unit WHERE team = 'Ward 7'";
    row("a figure's entry", qPrintable("UPDATE figure SET change = 2 WHERE month = 24302 AND unit = (" + first + ")"),
        {ward});
    row("a total",
        "UPDATE figure_total SET numerator = 1 WHERE month = 24302 AND unit = (SELECT number FROM metric_unit "
        "WHERE division = 'Medicine' AND team = '') AND series = (SELECT number FROM metric_series WHERE "
        "metric = 'leavers-headcount')",
        {{Kind::TotalDiffers, place}});
    row("a total that is gone",
        "DELETE FROM figure_total WHERE month = 24302 AND unit = (SELECT number FROM metric_unit "
        "WHERE division = 'Medicine' AND team = '') AND series = (SELECT number FROM metric_series WHERE "
        "metric = 'leavers-headcount')",
        {{Kind::TotalDiffers, place}});
    row("the log", "UPDATE metric_change SET before = '77' WHERE number = 2", {log});
    row("the end of the log", "DELETE FROM metric_change WHERE number = (SELECT max(number) FROM metric_change)",
        {log});
    row("one more in the log",
        "INSERT INTO metric_change SELECT 99, time, kind, unit, series, place, before, after, "
        "source FROM metric_change WHERE number = 1",
        {log});
    row("a target", "UPDATE metric_setting SET value = '9' WHERE kind = 'target'", {settings});
    row("a setting that is gone", "DELETE FROM metric_setting", {settings});
}

void TestMetricRepository::noticesWhatSomethingElseChanged()
{
    QFETCH(QString, sql);
    QFETCH(QList<BrokenMetrics>, expected);
    {
        const auto workspace = open();
        QVERIFY(workspace->metrics().put(sampleFigures(), "x"));
        QVERIFY(workspace->metrics().setTarget({Ward7, MetricId("starters"), {}}, 8));
        QVERIFY(workspace->metrics().setNote({Ward7, MetricId("starters"), {}}, QDate(2025, 1, 1), "note"));
    }
    QVERIFY(open()->check()->isWhole());
    tamper(sql);
    QCOMPARE(open()->check()->brokenMetrics, expected);
    QVERIFY(!open()->check()->isWhole());
}

void TestMetricRepository::handsOutNoChangedFigures()
{
    QVERIFY(open()->metrics().put(sampleFigures(), "x"));
    tamper("UPDATE figure SET numerator = numerator + 1 WHERE month = 24302 AND unit = "
           "(SELECT number FROM metric_unit WHERE team = 'Ward 7')");
    const auto workspace = open();
    QCOMPARE(codeOf(workspace->metrics().figuresOf(Ward7)), ErrorCode::ContentChanged);
    QCOMPARE(codeOf(workspace->metrics().put({figure(Ward7, 1, 50)}, "x")), ErrorCode::ContentChanged);
    QVERIFY(workspace->metrics().put({figure(Ward8, 1, 50)}, "x"));
    QVERIFY(!workspace->check()->isWhole());
}

void TestMetricRepository::backsUpAfterAChangeOnly()
{
    const auto workspace = open();
    QVERIFY(workspace->metrics().put(sampleFigures(), "x"));
    QVERIFY(workspace->backUp());
    m_clock.advanceDays(1);
    QVERIFY(workspace->metrics().put(sampleFigures(), "y"));
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 1);
    QVERIFY(workspace->metrics().setTarget({Ward7, MetricId("starters"), {}}, 8));
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 2);
    const auto copy = openFor(workspace->backups().constFirst().path, m_clock, OpenMode::ReadOnly);
    QVERIFY(copy->check()->isWhole());
    QCOMPARE(valueOf(copy->metrics().figuresOf(Ward7)), valueOf(workspace->metrics().figuresOf(Ward7)));
    QCOMPARE(valueOf(copy->metrics().changes()), valueOf(workspace->metrics().changes()));
}

void TestMetricRepository::changesNothingOnAFullDisk()
{
    const auto workspace = open();
    QVERIFY(workspace->metrics().put({figure(Ward7, 1, 1)}, "x"));
    QList<Figure> many;
    for (int year = 0; year < 100; ++year) {
        for (Figure one : sampleFigures()) {
            one.period = one.period.addYears(-year + 5);
            if (one.period.year() >= FirstFigureYear)
                many.append(one);
        }
    }
    {
        const FullDisk full(QFileInfo(path()).size() + 8192);
        QCOMPARE(codeOf(workspace->metrics().put(many, "y")), ErrorCode::FileNotWritable);
    }
    QCOMPARE(valueOf(workspace->metrics().figuresOf(Ward7)), (QList<Figure>{figure(Ward7, 1, 1)}));
    QCOMPARE(valueOf(workspace->metrics().units()).size(), 3);
    QCOMPARE(valueOf(workspace->metrics().put(many, "y")).added, int(many.size()) - 1);
    QVERIFY(workspace->check()->isWhole());
}

void TestMetricRepository::losesNothingAcknowledgedWhenKilled()
{
    int next = 0;
    for (int kill = 0; kill < 15; ++kill) {
        QProcess child;
        startChild(child, {"figures", path(), QString::number(next)});
        QTest::qSleep(5 + 7 * kill % 50);
        child.kill();
        child.waitForFinished();
        QByteArrayList lines = child.readAllStandardOutput().split('\n');
        lines.removeLast();
        QVERIFY(!lines.isEmpty());
        const int last = lines.constLast().toInt();
        const auto workspace = open();
        QVERIFY(workspace->check()->isWhole());
        const QList<Figure> figures = valueOf(workspace->metrics().figuresOf({"powys", "", "Ward 7"}));
        QCOMPARE(figures.size(), 12);
        for (const Figure &one : figures) // all of one delivery
            QCOMPARE(one.numerator, figures.constFirst().numerator);
        QVERIFY(figures.constFirst().numerator == last || figures.constFirst().numerator == last + 1);
        next = last + 2;
    }
}

// 200 teams with 25 counts over ten years.
void TestMetricRepository::readsOneUnitFast()
{
    QList<Figure> figures;
    for (int unit = 0; unit < 200; ++unit) {
        const UnitPath path{"powys", QString("Division %1").arg(unit / 10), QString("Ward %1").arg(unit)};
        for (int metric = 0; metric < 25; ++metric) {
            const MetricId id(QString("count-%1").arg(metric));
            for (int month = 0; month < 120; ++month)
                figures.append({id, path, {}, QDate(2016, 1, 1).addMonths(month), double(unit + metric), {}});
        }
    }
    const auto workspace = open();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(valueOf(workspace->metrics().put(figures, "x")).added, 600'000);
    qInfo("put 600,000: %lld ms, %lld KiB", timer.restart(), QFileInfo(path()).size() / 1024);
    QCOMPARE(valueOf(workspace->metrics().figuresOf({"powys", "Division 0", "Ward 3"})).size(), 3000);
    const qint64 reading = timer.restart();
    QCOMPARE(valueOf(workspace->metrics().totalsOf({"powys", "Division 0", ""})).size(), 3000);
    qInfo("one unit: %lld ms; its totals: %lld ms", reading, timer.restart());
    QCOMPARE(valueOf(workspace->metrics().units()).size(), 221);
    qInfo("units: %lld ms", timer.restart());
    QVERIFY(workspace->metrics().put(
        {{MetricId("count-1"), {"powys", "Division 0", "Ward 3"}, {}, QDate(2026, 1, 1), 5, {}}}, "typed"));
    qInfo("one figure typed: %lld ms", timer.restart());
    QVERIFY(workspace->check()->isWhole());
    qInfo("check: %lld ms", timer.restart());
    QVERIFY2(reading < 500, "one unit takes long"); // some 10 ms; many times that on a busy machine
}

QTEST_GUILESS_MAIN(TestMetricRepository)
#include "tst_metricrepository.moc"
