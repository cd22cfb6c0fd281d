#include "core/report/lastanswer.h"
#include "tests/support/comparisons.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memoryassessmentrepository.h"
#include "tests/support/sampleset.h"

#include <QTest>

using namespace aros;
using assessment::Answer;
using assessment::Assessment;
using assessment::Rating;
using report::EarlierRound;
using report::LastAnswer;
using Asked = LastAnswer::Asked;

// What is known of a statement from the round before.
class TestLastAnswer : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatBecameOfAStatement_data();
    void tellsWhatBecameOfAStatement();
    void tellsNothingOfAnUnrelatedSet();
    void readsTheRoundThatIsFollowed();
    void readsNothingForABaseline();

private:
    EarlierRound last() const { return {m_then, m_first, tests::comparisonOfVersions(*m_second)}; }

    questions::QuestionSetPtr m_first = tests::sampleSet();
    questions::QuestionSetPtr m_second = tests::secondVersion(*m_first);
    Assessment m_then = [] {
        Assessment then;
        then.answers[StatementId("fw1")] = {Rating::atLevel(3), "The rota", "Nights", true};
        then.answers[StatementId("fw2")] = {Rating::dontKnow(), {}, "Ask", false};
        then.answers[StatementId("fw4")] = {Rating::atLevel(1), "A list", {}, false};
        return then;
    }();
};

void TestLastAnswer::tellsWhatBecameOfAStatement_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<LastAnswer>("expected");
    const Answer fw1{Rating::atLevel(3), "The rota", "Nights", true};
    const Answer fw2{Rating::dontKnow(), {}, "Ask", false};
    QTest::newRow("the same") << "fw1" << LastAnswer{Asked::Same, fw1, {}};
    QTest::newRow("the same, then unanswered") << "fw3" << LastAnswer{Asked::Same, {}, {}};
    QTest::newRow("moved to another theme") << "hw3" << LastAnswer{Asked::Same, {}, {}};
    QTest::newRow("reworded") << "fw2b" << LastAnswer{Asked::Reworded, fw2, {"Statement fw2", "Statement fw2 (cy)"}};
    QTest::newRow("split") << "fw4a" << LastAnswer{Asked::Otherwise, {}, {}};
    QTest::newRow("split, the other part") << "fw4b" << LastAnswer{Asked::Otherwise, {}, {}};
    QTest::newRow("merged") << "hw12" << LastAnswer{Asked::Otherwise, {}, {}};
    QTest::newRow("new") << "hw6" << LastAnswer{Asked::Not, {}, {}};
}

void TestLastAnswer::tellsWhatBecameOfAStatement()
{
    QFETCH(QString, now);
    QFETCH(LastAnswer, expected);
    const auto found = report::lastAnswer(last(), StatementId(now));
    QVERIFY(found);
    QCOMPARE(*found, expected);
}

void TestLastAnswer::tellsNothingOfAnUnrelatedSet()
{
    EarlierRound other = last();
    other.comparison = {};
    other.comparison.related = false;
    QVERIFY(!report::lastAnswer(other, StatementId("fw1")));
}

void TestLastAnswer::readsTheRoundThatIsFollowed()
{
    const tests::FixedClock clock;
    tests::MemoryAssessmentRepository repository(clock);
    const questions::QuestionSetCatalog catalog;
    QList<AssessmentId> ids;
    Assessment draft;
    draft.questionSet = catalog.defaultSet()->name();
    draft.details.team.name = "Ward 7";
    draft.details.period = QDate(2026, 3, 1);
    for (int round = 0; round < 3; ++round) {
        draft.id = AssessmentId(newUuid());
        draft.details.round = round;
        const Result<Assessment> created = repository.create(draft);
        QVERIFY(created);
        draft.details.team.id = created->details.team.id;
        ids.append(created->id);
        QVERIFY(repository.agree(created->id));
    }
    draft.id = AssessmentId(newUuid());
    draft.details.round = 3;
    QCOMPARE(report::readLastRound(draft, repository, catalog)->assessment.id, ids.at(2));
    draft.previous = ids.at(0);
    QCOMPARE(report::readLastRound(draft, repository, catalog)->assessment.id, ids.at(0));
}

void TestLastAnswer::readsNothingForABaseline()
{
    const tests::FixedClock clock;
    const tests::MemoryAssessmentRepository repository(clock);
    const questions::QuestionSetCatalog catalog;
    Assessment baseline;
    baseline.questionSet = catalog.defaultSet()->name();
    QVERIFY(!report::readLastRound(baseline, repository, catalog));
}

QTEST_GUILESS_MAIN(TestLastAnswer)
#include "tst_lastanswer.moc"
