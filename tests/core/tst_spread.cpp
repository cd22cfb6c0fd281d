#include "core/scoring/spread.h"
#include "tests/support/sampleset.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace aros;
using namespace aros::assessment;
using namespace aros::scoring;

namespace {

Tally tallyOf(const LevelCounts &counts, int notApplicable = 0, int dontKnow = 0)
{
    Tally tally;
    for (int level = 0; level < 5; ++level)
        tally.set(*Rating::atLevel(level), counts[std::size_t(level)]);
    tally.set(Rating::notApplicable(), notApplicable);
    tally.set(Rating::dontKnow(), dontKnow);
    return tally;
}

StatementVotes revealedVotes(const Tally &tally, const StaffGroupId &group = {})
{
    return {{}, {{group, tally}}, tally.total(), true};
}

// Every vote for itself, from low to high.
QList<int> inARow(const LevelCounts &counts)
{
    QList<int> votes;
    for (int level = 0; level < 5; ++level)
        votes += QList<int>(counts[std::size_t(level)], level);
    return votes;
}

} // namespace

class TestSpread : public QObject
{
    Q_OBJECT

private slots:
    void agreement_data();
    void agreement();
    void agreementStaysWithinItsBounds();
    void agreementDoesNotDependOnTheDirection();
    void median_data();
    void median();
    void quartilesCutTheVotesInFour();
    void closeness_data();
    void closeness();
    void spreadIsShownFromFiveVotes_data();
    void spreadIsShownFromFiveVotes();
    void spreadOfAnOpenVoteIsNotShown();
    void bandIsTheMeanOfTheQuartiles();
    void bandNeedsMostOfTheTheme();
    void groupViewsCountOnlyWhatIsKept();
};

void TestSpread::agreement_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::newRow("two camps at the ends") << QList<int>{5, 0, 0, 0, 5} << -1 << 1;
    QTest::newRow("spread evenly") << QList<int>{2, 2, 2, 2, 2} << 0 << 1;
    QTest::newRow("all the same") << QList<int>{0, 0, 7, 0, 0} << 1 << 1;
    QTest::newRow("all the same at the end") << QList<int>{7, 0, 0, 0, 0} << 1 << 1;
    QTest::newRow("a hill") << QList<int>{1, 2, 3, 2, 1} << 5 << 18;
    QTest::newRow("two hills") << QList<int>{3, 1, 0, 1, 3} << -41 << 72;
    QTest::newRow("one apart") << QList<int>{10, 5, 0, 0, 1} << 61 << 96;
    QTest::newRow("two neighbours") << QList<int>{0, 4, 4, 0, 0} << 3 << 4;
    QTest::newRow("one vote") << QList<int>{0, 0, 0, 1, 0} << 1 << 1;
}

void TestSpread::agreement()
{
    QFETCH(QList<int>, counts);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    LevelCounts levels{};
    std::copy(counts.cbegin(), counts.cend(), levels.begin());
    QCOMPARE(scoring::agreement(levels), std::optional<Score>(Score(numerator, denominator)));
    QCOMPARE(scoring::agreement(LevelCounts{}), std::nullopt);
}

void TestSpread::agreementStaysWithinItsBounds()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        LevelCounts counts{};
        for (int &count : counts)
            count = random.bounded(3) == 0 ? 0 : random.bounded(30);
        const std::optional<Score> value = scoring::agreement(counts);
        if (std::accumulate(counts.begin(), counts.end(), 0) == 0)
            continue;
        QVERIFY(*value >= Score(-1, 1) && *value <= Score(1, 1));
        const auto occupied = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
        QCOMPARE(*value == Score(1, 1), occupied == 1);
        LevelCounts doubled = counts;
        for (int &count : doubled)
            count *= 2;
        QCOMPARE(scoring::agreement(doubled), value);
    }
}

void TestSpread::agreementDoesNotDependOnTheDirection()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 1000; ++round) {
        LevelCounts counts{};
        for (int &count : counts)
            count = random.bounded(6);
        LevelCounts reversed = counts;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(scoring::agreement(counts), scoring::agreement(reversed));
    }
}

void TestSpread::median_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<int>("halves");
    QTest::newRow("odd") << QList<int>{1, 1, 1, 0, 0} << 2;
    QTest::newRow("even, between two levels") << QList<int>{3, 4, 1, 5, 1} << 3;
    QTest::newRow("even, levels apart") << QList<int>{5, 0, 0, 0, 5} << 4;
    QTest::newRow("even, the same level") << QList<int>{1, 4, 1, 0, 0} << 2;
    QTest::newRow("one vote") << QList<int>{0, 0, 0, 0, 1} << 8;
}

void TestSpread::median()
{
    QFETCH(QList<int>, counts);
    QFETCH(int, halves);
    LevelCounts levels{};
    std::copy(counts.cbegin(), counts.cend(), levels.begin());
    QCOMPARE(scoring::median(levels), std::optional<Score>(Score(halves, 2)));
}

// Against the definition, vote by vote: n·p whole, the mean of two; else the next one up.
void TestSpread::quartilesCutTheVotesInFour()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        LevelCounts counts{};
        for (int &count : counts)
            count = random.bounded(8);
        const QList<int> votes = inARow(counts);
        if (votes.isEmpty())
            continue;
        const auto expected = [&votes](int quarters) {
            const int whole = int(votes.size()) * quarters / 4;
            return (int(votes.size()) * quarters) % 4 == 0 ? Score(votes.at(whole - 1) + votes.at(whole), 2)
                                                           : Score(votes.at(whole), 1);
        };
        QCOMPARE(scoring::quartiles(counts), std::optional<Quartiles>(Quartiles{expected(1), expected(3)}));
    }
    QCOMPARE(scoring::quartiles(LevelCounts{}), std::nullopt);
}

void TestSpread::closeness_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<int>("closeness");
    const auto row = [](const char *name, int hundredths, Closeness closeness) {
        QTest::newRow(name) << hundredths << int(closeness);
    };
    row("all the same", 100, Closeness::Close);
    row("just close", 61, Closeness::Close);
    row("at the first limit", 60, Closeness::SomeSpread);
    row("just some spread", 31, Closeness::SomeSpread);
    row("at the second limit", 30, Closeness::Wide);
    row("even", 0, Closeness::Wide);
    row("split", -1, Closeness::Split);
}

void TestSpread::closeness()
{
    QFETCH(int, hundredths);
    QFETCH(int, closeness);
    QCOMPARE(int(closenessOf(Score(hundredths, 100))), closeness);
}

void TestSpread::spreadIsShownFromFiveVotes_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("shown");
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("four") << 4 << 0 << false;
    QTest::newRow("five") << 5 << 0 << true;
    QTest::newRow("five with a don't know") << 4 << 1 << true;
    QTest::newRow("five don't knows") << 0 << 5 << true;
}

void TestSpread::spreadIsShownFromFiveVotes()
{
    QFETCH(int, levels);
    QFETCH(int, others);
    QFETCH(bool, shown);
    const std::optional<Spread> spread = spreadOf(revealedVotes(tallyOf({0, levels, 0, 0, 0}, 0, others)));
    QCOMPARE(spread.has_value(), shown);
    if (!shown)
        return;
    QCOMPARE(spread->votes, levels);
    QCOMPARE(spread->dontKnow, others);
    QCOMPARE(spread->median.has_value(), levels > 0);
    QCOMPARE(spread->agreement.has_value(), levels > 0);
}

void TestSpread::spreadOfAnOpenVoteIsNotShown()
{
    StatementVotes votes = revealedVotes(tallyOf({3, 3, 3, 3, 3}));
    QVERIFY(spreadOf(votes));
    votes.revealed = false;
    QVERIFY(!spreadOf(votes));
}

void TestSpread::bandIsTheMeanOfTheQuartiles()
{
    const auto set = tests::sampleSet();
    Votes votes;
    votes.insert(StatementId("fw1"), revealedVotes(tallyOf({2, 2, 2, 2, 0}))); // 0.5 and 2.5
    votes.insert(StatementId("fw2"), revealedVotes(tallyOf({0, 0, 5, 0, 0}))); // 2 and 2
    votes.insert(StatementId("fw3"), revealedVotes(tallyOf({0, 1, 1, 1, 2}))); // 2 and 4
    QCOMPARE(themeBand(set->themes().at(0), votes), std::optional<Quartiles>(Quartiles{Score(9, 6), Score(17, 6)}));
}

void TestSpread::bandNeedsMostOfTheTheme()
{
    const auto set = tests::sampleSet();
    Votes votes;
    votes.insert(StatementId("fw1"), revealedVotes(tallyOf({2, 2, 2, 2, 0})));
    votes.insert(StatementId("fw2"), revealedVotes(tallyOf({2, 2, 2, 2, 0})));
    QVERIFY(!themeBand(set->themes().at(0), votes)); // 40 %
    votes.insert(StatementId("fw3"), revealedVotes(tallyOf({4, 0, 0, 0, 0})));
    QVERIFY(!themeBand(set->themes().at(0), votes)); // four votes are no spread
    votes.insert(StatementId("fw3"), revealedVotes(tallyOf({0, 0, 0, 0, 0}, 0, 9)));
    QVERIFY(!themeBand(set->themes().at(0), votes)); // nobody gave a level
    votes.insert(StatementId("fw3"), revealedVotes(tallyOf({5, 0, 0, 0, 0})));
    QVERIFY(themeBand(set->themes().at(0), votes)); // 60 %
}

void TestSpread::groupViewsCountOnlyWhatIsKept()
{
    const auto set = tests::sampleSet();
    const StaffGroupId nurses("nursing");
    Votes votes;
    votes.insert(StatementId("fw1"), revealedVotes(tallyOf({0, 12, 0, 0, 0}), nurses)); // 1
    votes.insert(StatementId("fw2"), revealedVotes(tallyOf({0, 0, 5, 5, 0}), nurses));  // 2.5
    QCOMPARE(groupViews(set->themes().at(0), votes),
             (QList<GroupView>{{nurses, std::nullopt, 2, 10}})); // two of five statements are too few for a mean
    votes.insert(StatementId("fw3"), revealedVotes(tallyOf({0, 0, 10, 0, 0}, 0, 3), nurses)); // 2, of 13
    QCOMPARE(groupViews(set->themes().at(0), votes), (QList<GroupView>{{nurses, Score(11, 6), 3, 10}}));
    QVERIFY(groupViews(set->themes().at(1), votes).isEmpty());
    votes[StatementId("fw3")].revealed = false;
    QCOMPARE(groupViews(set->themes().at(0), votes).constFirst().statements, 2);
}

QTEST_GUILESS_MAIN(TestSpread)

#include "tst_spread.moc"
