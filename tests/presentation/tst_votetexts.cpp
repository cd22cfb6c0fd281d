#include "ui/presentation/votetexts.h"

#include <QTest>

#include <numeric>

using namespace aros;
using presentation::VoteTexts;

// What the screen says about a vote.
class TestVoteTexts : public QObject
{
    Q_OBJECT

private slots:
    void saysHowToTalk_data();
    void saysHowToTalk();
    void namesBothEndsOfAWideSpread();
    void comparesHandsWithTheRoom();
    void comparesSheetsWithTheRoom();
    void listsWhatStandsBesideTheScale();
    void hasNoClosenessWithoutALevel();
};

namespace {

scoring::Spread spreadOfCounts(const QList<int> &counts)
{
    assessment::StatementVotes votes;
    votes.revealed = true;
    assessment::Tally &tally = votes.sheets[StaffGroupId()];
    for (int place = 0; place < counts.size(); ++place)
        tally.set(assessment::Tally::ratings().at(place), counts.at(place));
    return scoring::spreadOf(votes).value();
}

} // namespace

void TestVoteTexts::saysHowToTalk_data()
{
    QTest::addColumn<QList<int>>("counts"); // levels 0 to 4, not applicable, don't know
    QTest::addColumn<QString>("words");
    QTest::newRow("close") << QList<int>{0, 0, 9, 0, 0, 0, 0} << "the same way";
    QTest::newRow("some spread") << QList<int>{0, 3, 3, 3, 0, 0, 0} << "a little differently";
    QTest::newRow("wide") << QList<int>{3, 4, 1, 5, 1, 0, 0} << "very differently";
    QTest::newRow("split") << QList<int>{5, 0, 0, 0, 5, 0, 0} << "two camps";
    QTest::newRow("split, with more around the ends") << QList<int>{4, 5, 0, 1, 6, 0, 0} << "two camps";
    QTest::newRow("split in three") << QList<int>{5, 2, 5, 2, 5, 0, 0} << "several camps";
    QTest::newRow("most don't know") << QList<int>{0, 0, 3, 0, 0, 0, 4} << "Most people don’t know";
    QTest::newRow("half don't know") << QList<int>{0, 0, 4, 0, 0, 0, 4} << "Many don’t know";
    QTest::newRow("a third does not know") << QList<int>{0, 0, 4, 0, 0, 0, 2} << "Many don’t know";
    QTest::newRow("most say not applicable") << QList<int>{0, 0, 2, 0, 0, 3, 0} << "does not apply";
    QTest::newRow("no level at all") << QList<int>{0, 0, 0, 0, 0, 3, 3} << "Nobody chose a level";
}

void TestVoteTexts::saysHowToTalk()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, words);
    const QString text = VoteTexts::howToTalk(spreadOfCounts(counts));
    QVERIFY2(text.contains(words), qPrintable(text));
    const bool few = counts.last() * 3 < std::accumulate(counts.cbegin(), counts.cend(), 0);
    QCOMPARE(text.contains("don’t know"), !few && words != "Nobody chose a level");
}

void TestVoteTexts::namesBothEndsOfAWideSpread()
{
    const QString text = VoteTexts::howToTalk(spreadOfCounts({0, 3, 2, 3, 3, 0, 0}));
    QVERIFY2(text.contains("1 and 4"), qPrintable(text));
}

void TestVoteTexts::comparesHandsWithTheRoom()
{
    QCOMPARE(VoteTexts::handsCounted(9, 14), "9 of 14 in the room");
    QVERIFY(!VoteTexts::handsCounted(9, 0).contains("room"));
    QVERIFY(VoteTexts::handsCounted(9, 0).startsWith("9 "));
}

void TestVoteTexts::comparesSheetsWithTheRoom()
{
    QVERIFY(VoteTexts::handedIn(9, 14).startsWith("9 of 14 "));
    QVERIFY(VoteTexts::handedIn(14, 14).startsWith("14 of 14 "));
    QVERIFY(VoteTexts::handedIn(15, 14).startsWith("15 ")); // paper from people who are not in the room
    QVERIFY(!VoteTexts::handedIn(15, 14).contains("14"));
    QVERIFY(VoteTexts::handedIn(9, 0).startsWith("9 "));
}

void TestVoteTexts::listsWhatStandsBesideTheScale()
{
    report::VoteSummary votes;
    QCOMPARE(VoteTexts::besideTheScale(votes), "");
    votes.dontKnow = 2;
    QCOMPARE(VoteTexts::besideTheScale(votes), "We don’t know: 2");
    votes.notApplicable = 1;
    QCOMPARE(VoteTexts::besideTheScale(votes), "Not applicable: 1 · We don’t know: 2");
}

void TestVoteTexts::hasNoClosenessWithoutALevel()
{
    report::VoteSummary votes;
    votes.agreementText = "–";
    QCOMPARE(VoteTexts::closeness(votes), "");
    votes.closeness = "Wide spread";
    votes.agreementText = "0.14";
    QCOMPARE(VoteTexts::closeness(votes), "Wide spread · agreement 0.14");
}

QTEST_GUILESS_MAIN(TestVoteTexts)

#include "tst_votetexts.moc"
