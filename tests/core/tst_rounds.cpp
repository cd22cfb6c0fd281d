#include "core/assessment/followup.h"
#include "core/assessment/nextround.h"
#include "core/assessment/rounds.h"
#include "tests/support/sampleassessment.h"

#include <QTest>
#include <QTimeZone>

using namespace aros;
using namespace aros::assessment;

namespace {

Assessment roundOf(const QString &team, int round, const QString &id, bool agreed = true)
{
    Assessment result = tests::sampleDraft(team);
    result.id = AssessmentId(id);
    result.details.team.id = TeamId(team);
    result.details.round = round;
    if (agreed) {
        result.state = State::Agreed;
        result.agreed = QDateTime(QDate(2026, 3, 1 + round), QTime(12, 0), QTimeZone::utc());
    }
    return result;
}

QStringList idsOf(const QList<Assessment> &rounds)
{
    QStringList ids;
    for (const Assessment &one : rounds)
        ids.append(one.id.text());
    return ids;
}

} // namespace

class TestRounds : public QObject
{
    Q_OBJECT

private slots:
    void findsAgreedEarlierRoundsOfTheTeam();
    void takesTheOneThatWasAgreedLast();
    void comparesWithTheRoundThatItFollows_data();
    void comparesWithTheRoundThatItFollows();
    void countsRounds_data();
    void countsRounds();
    void startsAFollowUp();
    void followsAgreedRoundsOnly();
    void refusesARoundBeyondTheLast();
    void knowsWhatComesNext();
    void hashIsAsItWasWithoutRoundsAndTargets();
    void hashTellsRoundsAndTargetsApart();
};

void TestRounds::findsAgreedEarlierRoundsOfTheTeam()
{
    const QList<Assessment> known{roundOf("A", 2, "a2"),        roundOf("A", 3, "a3"), roundOf("B", 0, "b0"),
                                  roundOf("A", 1, "a1", false), roundOf("A", 0, "a0"), roundOf("A", 4, "a4")};
    QCOMPARE(idsOf(earlierRounds(roundOf("A", 3, "a3"), known)), (QStringList{"a0", "a2"}));
    QCOMPARE(idsOf(earlierRounds(roundOf("A", 0, "a0"), known)), QStringList{});
    QCOMPARE(idsOf(earlierRounds(roundOf("C", 9, "c9"), known)), QStringList{});
}

void TestRounds::takesTheOneThatWasAgreedLast()
{
    Assessment again = roundOf("A", 0, "again");
    again.agreed = again.agreed.addDays(1);
    const Assessment first = roundOf("A", 0, "first");
    const Assessment now = roundOf("A", 1, "now");
    QCOMPARE(idsOf(earlierRounds(now, {first, again})), QStringList{"again"});
    QCOMPARE(idsOf(earlierRounds(now, {again, first})), QStringList{"again"});
}

void TestRounds::comparesWithTheRoundThatItFollows_data()
{
    QTest::addColumn<QString>("previous");
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("place");
    QTest::newRow("no earlier round") << "" << 0 << -1;
    QTest::newRow("none named") << "" << 3 << 2;
    QTest::newRow("the one named") << "r1" << 3 << 1;
    QTest::newRow("the first named") << "r0" << 3 << 0;
    QTest::newRow("named, but not here") << "gone" << 3 << 2;
}

void TestRounds::comparesWithTheRoundThatItFollows()
{
    QFETCH(QString, previous);
    QFETCH(int, earlier);
    QFETCH(int, place);
    QList<Assessment> rounds;
    for (int round = 0; round < earlier; ++round)
        rounds.append(roundOf("A", round, "r" + QString::number(round)));
    Assessment now = roundOf("A", 5, "now");
    now.previous = AssessmentId(previous);
    QCOMPARE(lastRound(now, rounds), place);
}

void TestRounds::countsRounds_data()
{
    QTest::addColumn<QList<int>>("rounds");
    QTest::addColumn<int>("next");
    QTest::newRow("none") << QList<int>{} << 0;
    QTest::newRow("baseline") << QList<int>{0} << 1;
    QTest::newRow("in any order") << QList<int>{2, 0, 1} << 3;
    QTest::newRow("after a gap") << QList<int>{0, 4} << 5;
}

void TestRounds::countsRounds()
{
    QFETCH(QList<int>, rounds);
    QFETCH(int, next);
    QList<Assessment> known{roundOf("B", 8, "b8")};
    for (const int round : rounds)
        known.append(roundOf("A", round, QString::number(round), round == 0));
    QCOMPARE(nextRound(TeamId("A"), known), next);
}

void TestRounds::startsAFollowUp()
{
    Assessment last = roundOf("A", 0, "last");
    last.questionSet.version = "1.0";
    last.revision = 2;
    last.answers.insert(StatementId("fw1"), tests::sampleAnswer());
    last.current = StatementId("fw1");
    last.details.voting.paper = true;
    last.targets = {{ThemeId("wellbeing"), 30, QDate(2027, 6, 30)}};
    const Result<Assessment> draft = followUp(last, {last, roundOf("A", 1, "open", false)}, QDate(2027, 3, 17));
    QVERIFY(draft);
    Assessment expected;
    expected.questionSet = last.questionSet;
    expected.details = last.details;
    expected.details.round = 2;
    expected.details.period = QDate(2027, 3, 1);
    expected.previous = last.id;
    expected.targets = last.targets;
    QCOMPARE(*draft, expected);
    QCOMPARE(followUp(last, {}, QDate(2027, 3, 17))->details.round, 1);
}

void TestRounds::followsAgreedRoundsOnly()
{
    const auto refused = followUp(roundOf("A", 0, "draft", false), {}, QDate(2027, 3, 17));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAgreed);
}

void TestRounds::refusesARoundBeyondTheLast()
{
    QVERIFY(followUp(roundOf("A", 998, "a"), {}, QDate(2027, 3, 17)));
    const auto refused = followUp(roundOf("A", 999, "a"), {}, QDate(2027, 3, 17));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
}

void TestRounds::knowsWhatComesNext()
{
    const Assessment last = roundOf("A", 1, "a1");
    const Assessment open = roundOf("A", 3, "a3", false);
    Assessment again = roundOf("A", 1, "again");
    again.agreed = again.agreed.addDays(1);
    QCOMPARE(nextRoundAfter(last, {last}), std::optional(NextRound()));
    QCOMPARE(nextRoundAfter(last, {roundOf("A", 0, "a0"), roundOf("A", 0, "a", false), last}),
             std::optional(NextRound()));
    QCOMPARE(nextRoundAfter(last, {last, open, roundOf("A", 4, "a4", false)}), std::optional(NextRound{open.id}));
    QCOMPARE(nextRoundAfter(last, {last, roundOf("B", 2, "b2"), roundOf("B", 2, "b", false)}),
             std::optional(NextRound()));
    QCOMPARE(nextRoundAfter(last, {last, open, roundOf("A", 2, "a2")}), std::optional<NextRound>());
    QCOMPARE(nextRoundAfter(last, {last, again}), std::optional<NextRound>());
    QCOMPARE(nextRoundAfter(again, {last, again}), std::optional(NextRound()));
    QCOMPARE(nextRoundAfter(open, {last, open}), std::optional<NextRound>());
}

void TestRounds::hashIsAsItWasWithoutRoundsAndTargets()
{
    // Of version-1.sqlite; a workspace of another version must still match what it holds.
    Assessment draft = tests::sampleDraft();
    draft.id = AssessmentId("draft");
    draft.details.team.id = TeamId("1e535f2a-229d-4427-9986-1e323eba2cf5");
    draft.details.round = 1;
    QCOMPARE(contentHash(draft), QString("82e4c41d4bb5f6425b3636cdcc1e6a30638ea35cfdc4002a07ca6f46a116363a"));
}

void TestRounds::hashTellsRoundsAndTargetsApart()
{
    const Assessment plain = roundOf("A", 1, "a");
    QStringList hashes{contentHash(plain)};
    const auto add = [&](auto change) {
        Assessment other = plain;
        change(other);
        const QString hash = contentHash(other);
        QVERIFY(!hashes.contains(hash));
        hashes.append(hash);
    };
    const Target target{ThemeId("wellbeing"), 30, QDate(2027, 6, 30)};
    add([](Assessment &one) { one.previous = AssessmentId("b"); });
    add([](Assessment &one) { one.details.showPrevious = true; });
    add([&](Assessment &one) { one.targets = {target}; });
    add([&](Assessment &one) { one.targets = {{target.theme, 31, target.by}}; });
    add([&](Assessment &one) { one.targets = {{target.theme, 30, target.by.addDays(1)}}; });
    add([&](Assessment &one) { one.targets = {{ThemeId("international"), 30, target.by}}; });
}

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
