#include "core/scoring/spread.h"
#include "tests/support/sampleset.h"

#include <QTest>

using namespace aros;
using namespace aros::assessment;
using namespace aros::scoring;

namespace {

StatementVotes revealedCounts(const LevelCounts &counts, int notApplicable = 0)
{
    Tally tally;
    for (int level = 0; level < 5; ++level)
        tally.set(*Rating::atLevel(level), counts[std::size_t(level)]);
    tally.set(Rating::notApplicable(), notApplicable);
    return {{}, {{StaffGroupId(), tally}}, tally.total(), true};
}

} // namespace

// Where people differ, and what a median points at.
class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void widestFirstThenThemeOrder();
    void differencesEndWithTheTies_data();
    void differencesEndWithTheTies();
    void aMedianPointsAtTheNearestLevels_data();
    void aMedianPointsAtTheNearestLevels();
};

void TestDifferences::widestFirstThenThemeOrder()
{
    const auto set = tests::sampleSet();
    Votes votes;
    votes.insert(StatementId("hw1"), revealedCounts({5, 0, 0, 0, 5}));
    votes.insert(StatementId("fw2"), revealedCounts({2, 2, 2, 2, 2}));
    votes.insert(StatementId("fw1"), revealedCounts({3, 3, 3, 3, 3}));
    votes.insert(StatementId("fw3"), revealedCounts({4, 0, 0, 0, 0}));    // too few
    votes.insert(StatementId("fw4"), revealedCounts({0, 0, 0, 0, 0}, 6)); // no level
    QList<int> order;
    for (const RankedSpread &ranked : widestSpreads(*set, votes))
        order.append(ranked.index);
    QCOMPARE(order, (QList<int>{5, 0, 1}));
}

void TestDifferences::differencesEndWithTheTies_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("distinct");
    QTest::addColumn<int>("shown");
    QTest::newRow("fewer than five") << 0 << 3 << 3;
    QTest::newRow("five and no tie") << 0 << 6 << 5;
    QTest::newRow("a tie with the fifth") << 3 << 4 << 7;
    QTest::newRow("more ties than room") << 9 << 1 << 8;
}

// `level` statements that are as wide as each other, after `distinct` wider ones that all differ.
void TestDifferences::differencesEndWithTheTies()
{
    QFETCH(int, level);
    QFETCH(int, distinct);
    QFETCH(int, shown);
    const auto set = tests::sampleSet();
    Votes votes;
    int index = 0;
    for (int wide = 0; wide < distinct; ++wide)
        votes.insert(set->statementAt(index++).id, revealedCounts({9, wide, 0, 0, 9}));
    for (int tied = 0; tied < level; ++tied)
        votes.insert(set->statementAt(index++).id, revealedCounts({2, 2, 2, 2, 2}));
    votes.insert(set->statementAt(index).id, revealedCounts({0, 9, 0, 0, 0})); // close
    const QList<RankedSpread> ranked = mostDiffering(*set, votes);
    QCOMPARE(ranked.size(), shown);
    for (const RankedSpread &spread : ranked)
        QVERIFY(spread.index != index);
}

void TestDifferences::aMedianPointsAtTheNearestLevels_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QList<int>>("levels");
    QTest::newRow("lowest") << 0 << 1 << QList<int>{0};
    QTest::newRow("a level") << 2 << 1 << QList<int>{2};
    QTest::newRow("between two") << 3 << 2 << QList<int>{1, 2};
    QTest::newRow("highest") << 4 << 1 << QList<int>{4};
    QTest::newRow("below the middle") << 5 << 4 << QList<int>{1};
    QTest::newRow("above the middle") << 7 << 4 << QList<int>{2};
}

void TestDifferences::aMedianPointsAtTheNearestLevels()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QTEST(levelsNearest(Score(numerator, denominator)), "levels");
}

QTEST_GUILESS_MAIN(TestDifferences)

#include "tst_differences.moc"
