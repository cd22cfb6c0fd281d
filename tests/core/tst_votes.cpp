#include "core/assessment/votes.h"

#include <QTest>

using namespace aros;
using namespace aros::assessment;

namespace {

const StatementId First("fw1");
const StatementId Second("fw2");
const StaffGroupId Nurses("nursing");
const StaffGroupId Doctors("medical");
const StaffGroupId Porters("estates");

Rating level(int value)
{
    return *Rating::atLevel(value);
}

Tally votesAt(int value, int count)
{
    Tally tally;
    tally.set(level(value), count);
    return tally;
}

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::NotFound : result.error().code;
}

} // namespace

class TestVotes : public QObject
{
    Q_OBJECT

private slots:
    void plansKeepTheirCode_data();
    void plansKeepTheirCode();
    void refusesUnknownPlans();
    void aBallotAddsOneToEach();
    void whatIsLeftOutIsNoVote();
    void takesBackExactlyWhatWasAdded();
    void takesBackNothingThatIsNotThere();
    void refusesWrongBallots();
    void handsReplaceTheLastCount();
    void nothingIsAddedOnceRevealed();
    void revealingPutsSmallGroupsTogether_data();
    void revealingPutsSmallGroupsTogether();
    void revealingLosesNoVote();
    void knowsWhetherAnybodyVoted();
    void hashDependsOnTheCountsOnly();
};

void TestVotes::plansKeepTheirCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << "";
    QTest::newRow("hands") << "hands";
    QTest::newRow("all") << "hands private paper groups";
    QTest::newRow("paper with groups") << "paper groups";
}

void TestVotes::plansKeepTheirCode()
{
    QFETCH(QString, code);
    const std::optional<VotingPlan> plan = VotingPlan::fromCode(code);
    QVERIFY(plan);
    QCOMPARE(plan->code(), code);
    QCOMPARE(plan->isUsed(), !code.isEmpty());
}

void TestVotes::refusesUnknownPlans()
{
    QVERIFY(!VotingPlan::fromCode("none"));
    QVERIFY(!VotingPlan::fromCode("paper hands"));
    QVERIFY(!VotingPlan::fromCode("hands hands"));
}

void TestVotes::aBallotAddsOneToEach()
{
    const Ballot ballot{Nurses, {First, Second}, {{First, level(3)}, {Second, Rating::dontKnow()}}};
    const Votes votes = *withBallot(*withBallot({}, ballot), Ballot{{}, {First}, {{First, level(1)}}});
    QCOMPARE(votes.value(First).people, 2);
    QCOMPARE(votes.value(First).pooled().atLevel(3), 1);
    QCOMPARE(votes.value(First).pooled().atLevel(1), 1);
    QCOMPARE(votes.value(First).sheets.keys(), (QList<StaffGroupId>{StaffGroupId(), Nurses}));
    QCOMPARE(votes.value(Second).people, 1);
    QCOMPARE(votes.value(Second).pooled().count(Rating::dontKnow()), 1);
}

void TestVotes::whatIsLeftOutIsNoVote()
{
    const Votes votes = *withBallot({}, Ballot{{}, {First, Second}, {{First, level(0)}}});
    QCOMPARE(votes.value(First).pooled().total(), 1);
    QCOMPARE(votes.value(Second).people, 1);
    QCOMPARE(votes.value(Second).pooled().total(), 0);
    QVERIFY(votes.value(Second).sheets.isEmpty());
}

void TestVotes::takesBackExactlyWhatWasAdded()
{
    const Ballot kept{Doctors, {First}, {{First, level(2)}}};
    const Ballot wrong{Nurses, {First, Second}, {{First, level(2)}}};
    const Votes before = *withBallot({}, kept);
    QCOMPARE(*withoutBallot(*withBallot(before, wrong), wrong), before);
    QCOMPARE(*withoutBallot(before, kept), Votes());
}

void TestVotes::takesBackNothingThatIsNotThere()
{
    const Votes votes = *withBallot({}, Ballot{{}, {First}, {{First, level(2)}}});
    QCOMPARE(codeOf(withoutBallot(votes, Ballot{{}, {First}, {{First, level(1)}}})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(withoutBallot(votes, Ballot{Nurses, {First}, {{First, level(2)}}})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(withoutBallot(votes, Ballot{{}, {Second}, {}})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(withoutBallot(votes, Ballot{{}, {First}, {}})), ErrorCode::InvalidValue); // a vote without a person
}

void TestVotes::refusesWrongBallots()
{
    QCOMPARE(codeOf(withBallot({}, Ballot{{}, {First, First}, {}})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(withBallot({}, Ballot{{}, {First}, {{Second, level(1)}}})), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(withBallot({}, Ballot{{}, {StatementId()}, {}})), ErrorCode::InvalidValue);
    QVERIFY(withBallot({}, Ballot{})->isEmpty());
}

void TestVotes::handsReplaceTheLastCount()
{
    StatementVotes votes = *withHands({}, votesAt(2, 9));
    votes = *withHands(votes, votesAt(3, 4));
    QCOMPARE(votes.pooled(), votesAt(3, 4));
    QCOMPARE(codeOf(withHands(votes, votesAt(1, -1))), ErrorCode::InvalidValue);
    QVERIFY(withHands(votes, votesAt(1, MostVotes)));
    QCOMPARE(codeOf(withHands(votes, votesAt(1, MostVotes + 1))), ErrorCode::InvalidValue);
}

void TestVotes::nothingIsAddedOnceRevealed()
{
    const StatementVotes ended = *revealed({}, 10);
    QVERIFY(ended.revealed);
    QCOMPARE(codeOf(revealed(ended, 10)), ErrorCode::VoteClosed);
    QCOMPARE(codeOf(withHands(ended, votesAt(1, 1))), ErrorCode::VoteClosed);
    const Votes votes{{First, ended}};
    QCOMPARE(codeOf(withBallot(votes, Ballot{{}, {Second, First}, {}})), ErrorCode::VoteClosed);
    QCOMPARE(codeOf(withoutBallot(votes, Ballot{{}, {First}, {}})), ErrorCode::VoteClosed);
}

void TestVotes::revealingPutsSmallGroupsTogether_data()
{
    QTest::addColumn<int>("nurses");
    QTest::addColumn<int>("doctors");
    QTest::addColumn<int>("porters");
    QTest::addColumn<int>("hands");
    QTest::addColumn<QString>("kept");
    QTest::newRow("all large") << 10 << 12 << 14 << 0 << "estates medical nursing";
    QTest::newRow("one small hides the second") << 9 << 12 << 14 << 0 << "estates";
    QTest::newRow("hands take in a small one") << 9 << 12 << 14 << 10 << "estates medical";
    QTest::newRow("a few hands would be given away") << 12 << 14 << 16 << 3 << "estates medical";
    QTest::newRow("all small") << 3 << 4 << 2 << 0 << "";
    QTest::newRow("nobody stated a group") << 0 << 0 << 0 << 12 << "";
}

void TestVotes::revealingPutsSmallGroupsTogether()
{
    QFETCH(int, nurses);
    QFETCH(int, doctors);
    QFETCH(int, porters);
    QFETCH(int, hands);
    QFETCH(QString, kept);
    StatementVotes votes;
    const auto put = [&votes](const StaffGroupId &group, int count) {
        if (count > 0)
            votes.sheets.insert(group, votesAt(1, count));
    };
    put(Nurses, nurses);
    put(Doctors, doctors);
    put(Porters, porters);
    votes.hands = votesAt(4, hands);
    votes.people = nurses + doctors + porters;
    const StatementVotes ended = *revealed(votes, 10);
    QStringList names;
    for (const StaffGroupId &group : ended.sheets.keys()) {
        if (!group.isEmpty())
            names.append(group.text());
    }
    QCOMPARE(names.join(' '), kept);
    QVERIFY(ended.hands.isEmpty());
    QCOMPARE(ended.pooled(), votes.pooled());
    QCOMPARE(ended.people, votes.people);
    const int others = ended.sheets.value(StaffGroupId()).total();
    QVERIFY(others == 0 || others >= 10 || kept.isEmpty());
}

void TestVotes::revealingLosesNoVote()
{
    Votes votes;
    for (int person = 0; person < 30; ++person)
        votes = *withBallot(votes, Ballot{person % 2 ? Nurses : Doctors, {First}, {{First, level(person % 5)}}});
    const StatementVotes ended = *revealed(votes.value(First), 10);
    QCOMPARE(ended.people, 30);
    for (int value = 0; value < 5; ++value)
        QCOMPARE(ended.pooled().atLevel(value), 6);
}

void TestVotes::knowsWhetherAnybodyVoted()
{
    QVERIFY(!anybodyVoted({}));
    QVERIFY(!anybodyVoted({{First, {}}}));
    QVERIFY(anybodyVoted({{First, {}}, {Second, {votesAt(2, 1), {}, 0, false}}}));
    QVERIFY(anybodyVoted({{First, {{}, {}, 1, false}}})); // a sheet that left the statement out
    QVERIFY(anybodyVoted({{First, {{}, {}, 0, true}}}));
}

void TestVotes::hashDependsOnTheCountsOnly()
{
    const Ballot one{Nurses, {First, Second}, {{First, level(3)}}};
    const Ballot other{{}, {First, Second}, {{First, level(0)}, {Second, Rating::notApplicable()}}};
    const QString hash = votesHash(*withBallot(*withBallot({}, one), other));
    QCOMPARE(votesHash(*withBallot(*withBallot({}, other), one)), hash);
    QVERIFY(votesHash(*withBallot({}, one)) != hash);
    QCOMPARE(votesHash({}), QString());
    QCOMPARE(hash.size(), 64);
}

QTEST_GUILESS_MAIN(TestVotes)

#include "tst_votes.moc"
