#include "tests/storage/workspacefixture.h"

#include <algorithm>

using namespace aros;
using namespace aros::metrics;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const UnitPath Medicine{"powys", "Medicine", ""};
const UnitPath Ward7{"powys", "Medicine", "Ward 7"};
const UnitPath Ward8{"powys", "Medicine", "Ward 8"};
constexpr std::chrono::milliseconds OnePiece(0);

Figure leavers(const UnitPath &unit, int month, double number, const char *metric = "leavers-headcount")
{
    return {MetricId(metric), unit, {}, QDate(2015, 1, 1).addMonths(month), number, std::nullopt};
}

// Enough for many pieces.
QList<Figure> manyFigures(double plus = 0)
{
    QList<Figure> figures;
    for (const UnitPath &unit : {Ward7, Ward8}) {
        for (const char *metric : {"leavers-headcount", "staff-headcount", "starters"}) {
            for (int month = 0; month < 150; ++month)
                figures.append(leavers(unit, month, month + plus, metric));
        }
    }
    return figures;
}

} // namespace

// Figures on their way in or out, piece by piece.
class TestFigureDelivery : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void givesTheSamePieceByPiece();
    void changesNothingWhenItGoesBeforeTheEnd();
    void letsNothingElseBeChangedMeanwhile();
    void isOverAfterAFailure();
    void putsInAndTakesOutAtOnce();
    void reliesOnWhatIsExpected_data();
    void reliesOnWhatIsExpected();
    void refusesOneFigureInAndOut();
    void keepsTheMarkOfMinusZero();

private:
    struct State {
        QList<Figure> ward7;
        QList<Figure> ward8;
        QList<FigureTotal> totals;
        qsizetype changes = 0;

        friend bool operator==(const State &, const State &) = default;
    };
    static State stateOf(Workspace &workspace);
};

TestFigureDelivery::State TestFigureDelivery::stateOf(Workspace &workspace)
{
    const MetricRepository &metrics = workspace.metrics();
    return {valueOf(metrics.figuresOf(Ward7)), valueOf(metrics.figuresOf(Ward8)), valueOf(metrics.totalsOf(Medicine)),
            valueOf(metrics.changes()).size()};
}

void TestFigureDelivery::givesTheSamePieceByPiece()
{
    State atOnce;
    {
        const auto workspace = open();
        QVERIFY(workspace->metrics().put(manyFigures(), "first"));
        QVERIFY(workspace->metrics().put(manyFigures(1), "second"));
        atOnce = stateOf(*workspace);
    }
    reset();
    const auto workspace = open();
    QVERIFY(workspace->metrics().put(manyFigures(), "first"));
    const auto delivery = workspace->metrics().deliver({manyFigures(1), {}, {}, "second"});
    QCOMPARE(delivery->progress(), 0.0);
    int pieces = 0;
    double progress = 0;
    bool isDone = false;
    while (!isDone) {
        isDone = valueOf(delivery->goOn(OnePiece));
        QVERIFY2(delivery->progress() >= progress && delivery->progress() <= 1, qPrintable(QString::number(pieces)));
        progress = delivery->progress();
        ++pieces;
    }
    QVERIFY2(pieces > 15, qPrintable(QString::number(pieces)));
    QCOMPARE(progress, 1.0);
    QCOMPARE(delivery->counts(), (PutCounts{0, 900, 0}));
    QCOMPARE(valueOf(delivery->goOn(OnePiece)), true); // once more does nothing
    QVERIFY(stateOf(*workspace) == atOnce);
    QVERIFY(valueOf(workspace->check()).isWhole());
}

void TestFigureDelivery::changesNothingWhenItGoesBeforeTheEnd()
{
    auto workspace = open();
    QVERIFY(workspace->metrics().put(manyFigures(), "first"));
    const State before = stateOf(*workspace);
    QList<Figure> corrected = manyFigures(1);
    corrected.append(leavers({"powys", "Surgery", "Ward 1"}, 1, 5));
    for (int most = 1;; ++most) {
        auto delivery = workspace->metrics().deliver({corrected, {}, {}, "second"});
        bool isDone = false;
        for (int piece = 0; piece < most && !isDone; ++piece)
            isDone = valueOf(delivery->goOn(OnePiece));
        if (isDone)
            break;
        delivery.reset();
        QVERIFY2(stateOf(*workspace) == before, qPrintable(QString::number(most)));
        QCOMPARE(valueOf(workspace->metrics().units()).size(), 4); // powys, Medicine and its wards
    }
    QVERIFY(!(stateOf(*workspace) == before));
    workspace.reset();
    QVERIFY(valueOf(open()->check()).isWhole());
}

// A change meanwhile would be part of the same transaction, and lost with it. It fails, and can be made later.
void TestFigureDelivery::letsNothingElseBeChangedMeanwhile()
{
    const AssessmentId id = fill();
    const auto workspace = open();
    const SeriesKey series{Ward7, MetricId("leavers-headcount"), {}};
    auto delivery = workspace->metrics().deliver({manyFigures(), {}, {}, "file"});
    for (int piece = 0; piece < 3; ++piece)
        QVERIFY(!valueOf(delivery->goOn(OnePiece)));
    const auto answer = sampleAnswer(4, "meanwhile");
    QVERIFY(!workspace->metrics().setTarget(series, 12));
    QVERIFY(!workspace->metrics().put({leavers(Ward7, 1, 1)}, "meanwhile"));
    QVERIFY(!workspace->assessments().saveAnswer(id, StatementId("s1"), answer));
    QCOMPARE(valueOf(delivery->finish()), (PutCounts{900, 0, 0}));
    QVERIFY(!valueOf(workspace->metrics().settingsOf(series)).target);
    QVERIFY(workspace->metrics().setTarget(series, 12));
    QVERIFY(workspace->assessments().saveAnswer(id, StatementId("s1"), answer));
    QVERIFY(valueOf(workspace->check()).isWhole());
}

void TestFigureDelivery::isOverAfterAFailure()
{
    const auto workspace = open();
    const auto delivery = workspace->metrics().deliver({{leavers(Ward7, 1, qQNaN())}, {}, {}, "file"});
    QCOMPARE(codeOf(delivery->finish()), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(delivery->goOn(OnePiece)), ErrorCode::InvalidValue);
    QVERIFY(workspace->metrics().put(manyFigures(), "another"));
}

void TestFigureDelivery::putsInAndTakesOutAtOnce()
{
    const auto workspace = open();
    MetricRepository &metrics = workspace->metrics();
    QVERIFY(metrics.put({leavers(Ward7, 1, 3), leavers(Ward7, 2, 4), leavers(Ward8, 1, 7)}, "first"));
    const FigureBatch batch{{leavers(Ward7, 1, 5), leavers(Ward8, 2, 6)},
                            {keyOf(leavers(Ward7, 2, 0)), keyOf(leavers(Ward8, 9, 0))},
                            {},
                            "second"};
    QCOMPARE(valueOf(metrics.deliver(batch)->finish()), (PutCounts{1, 2, 0}));
    QCOMPARE(valueOf(metrics.figuresOf(Ward7)), QList<Figure>{leavers(Ward7, 1, 5)});
    QCOMPARE(valueOf(metrics.figuresOf(Ward8)), (QList<Figure>{leavers(Ward8, 1, 7), leavers(Ward8, 2, 6)}));
    const QList<MetricChange> changes = valueOf(metrics.changes());
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.at(1).after, QString("1 1 1"));
    QCOMPARE(changes.at(1).source, QString("second"));
    QVERIFY(valueOf(workspace->check()).isWhole());
}

void TestFigureDelivery::reliesOnWhatIsExpected_data()
{
    QTest::addColumn<QList<Figure>>("expected");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("nothing") << QList<Figure>() << true;
    QTest::newRow("as it is") << QList<Figure>{leavers(Ward7, 1, 3), leavers(Ward7, 2, 4)} << true;
    QTest::newRow("what is corrected is other") << QList<Figure>{leavers(Ward7, 1, 2)} << false;
    QTest::newRow("what is taken out is other") << QList<Figure>{leavers(Ward7, 2, 5)} << false;
    QTest::newRow("what is taken out is gone") << QList<Figure>{leavers(Ward7, 3, 5)} << false;
    QTest::newRow("another denominator")
        << QList<Figure>{{MetricId("leavers-headcount"), Ward7, {}, leavers(Ward7, 1, 3).period, 3, 9}} << false;
}

void TestFigureDelivery::reliesOnWhatIsExpected()
{
    QFETCH(const QList<Figure>, expected);
    QFETCH(const bool, goesOn);
    const auto workspace = open();
    MetricRepository &metrics = workspace->metrics();
    QVERIFY(metrics.put({leavers(Ward7, 1, 3), leavers(Ward7, 2, 4)}, "first"));
    const State before = stateOf(*workspace);
    const FigureBatch batch{
        {leavers(Ward7, 1, 1)}, {keyOf(leavers(Ward7, 2, 0)), keyOf(leavers(Ward7, 3, 0))}, expected, "taken out"};
    const Result<PutCounts> done = metrics.deliver(batch)->finish();
    QCOMPARE(done.has_value(), goesOn);
    if (!goesOn) {
        QCOMPARE(done.error().code, ErrorCode::FiguresChanged);
        QVERIFY(stateOf(*workspace) == before);
    } else {
        QCOMPARE(valueOf(metrics.figuresOf(Ward7)), QList<Figure>{leavers(Ward7, 1, 1)});
    }
}

void TestFigureDelivery::refusesOneFigureInAndOut()
{
    const auto workspace = open();
    const FigureBatch batch{{leavers(Ward7, 1, 3)}, {keyOf(leavers(Ward7, 1, 0))}, {}, "both"};
    QCOMPARE(codeOf(workspace->metrics().deliver(batch)->finish()), ErrorCode::InvalidValue);
    QVERIFY(valueOf(workspace->metrics().units()).isEmpty());
}

// A file has no −0; a mark made of one would not fit what is read.
void TestFigureDelivery::keepsTheMarkOfMinusZero()
{
    Figure rate = leavers(Ward7, 1, -0.0, "appraisal");
    rate.denominator = -0.0;
    const auto workspace = open();
    QVERIFY(workspace->metrics().put({rate}, "file"));
    QCOMPARE(valueOf(workspace->metrics().figuresOf(Ward7)).size(), 1);
    QVERIFY(valueOf(workspace->check()).isWhole());
    QCOMPARE(valueOf(workspace->metrics().put({rate}, "file")), (PutCounts{0, 0, 1}));
}

QTEST_GUILESS_MAIN(TestFigureDelivery)
#include "tst_figuredelivery.moc"
