#include "core/assessment/assessmentsession.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleset.h"

#include <QSignalSpy>
#include <QTest>

using namespace aros;
using namespace aros::assessment;

namespace {

// Keeps what it is given, or fails as it is told to.
class RecordingRepository final : public AssessmentRepository
{
public:
    std::optional<Error> failWith;
    QList<std::pair<StatementId, Answer>> saved;
    StatementId current;
    QList<std::pair<ThemeId, std::optional<Target>>> targets; // none: removed

    Result<void> saveAnswer(const AssessmentId &, const StatementId &statement, const Answer &answer) override
    {
        if (failWith)
            return failure(*failWith);
        saved.append({statement, answer});
        return {};
    }
    Result<void> saveCurrent(const AssessmentId &, const StatementId &statement) override
    {
        if (failWith)
            return failure(*failWith);
        current = statement;
        return {};
    }
    Result<void> saveTarget(const AssessmentId &, const Target &target) override
    {
        if (failWith)
            return failure(*failWith);
        targets.append({target.theme, target});
        return {};
    }
    Result<void> removeTarget(const AssessmentId &, const ThemeId &theme) override
    {
        if (failWith)
            return failure(*failWith);
        targets.append({theme, std::nullopt});
        return {};
    }

    Result<QList<Assessment>> list(int) const override { return failure(ErrorCode::NotFound); }
    Result<QList<Assessment>> deleted() const override { return failure(ErrorCode::NotFound); }
    Result<Assessment> find(const AssessmentId &) const override { return failure(ErrorCode::NotFound); }
    Result<QList<Team>> teams() const override { return failure(ErrorCode::NotFound); }
    Result<QList<Assessment>> ofTeam(const TeamId &) const override { return failure(ErrorCode::NotFound); }
    Result<Assessment> create(const Assessment &) override { return failure(ErrorCode::NotFound); }
    Result<void> saveDetails(const AssessmentId &, const Details &) override { return failure(ErrorCode::NotFound); }
    Result<Assessment> agree(const AssessmentId &) override { return failure(ErrorCode::NotFound); }
    Result<Assessment> reopen(const AssessmentId &, const QString &) override { return failure(ErrorCode::NotFound); }
    Result<QList<Revision>> revisions(const AssessmentId &) const override { return failure(ErrorCode::NotFound); }
    Result<History> history(const AssessmentId &) const override { return failure(ErrorCode::NotFound); }
    Result<void> remove(const AssessmentId &) override { return failure(ErrorCode::NotFound); }
    Result<void> restore(const AssessmentId &) override { return failure(ErrorCode::NotFound); }
};

} // namespace

class TestAssessmentSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesBeforeItSaysSo();
    void keepsAnAnswerThatCouldNotBeSaved();
    void savesWaitingAnswersWithTheNextOne();
    void undoesAndRedoes();
    void undoesTypingAtOnce();
    void startsTypingAnewAfterMoving();
    void cutsLongNotes();
    void ignoresWhatChangesNothing();
    void ignoresPlacesOutsideTheSet();
    void changesNothingWhenAgreed();
    void comesBackToTheSameStatement();
    void setsTargetsWhereTheAssessmentIsAgreed();
    void undoesTargetsApartFromAnswers();
    void keepsATargetThatCouldNotBeSaved();
    void ignoresATargetOutsideTheScale();

private:
    Assessment draft() const;

    questions::QuestionSetPtr m_set = tests::sampleSet();
    RecordingRepository m_repository;
    tests::FixedClock m_clock{QDateTime(QDate(2026, 3, 10), QTime(14, 32), Qt::UTC)};
};

void TestAssessmentSession::init()
{
    m_repository = RecordingRepository();
}

Assessment TestAssessmentSession::draft() const
{
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("a"));
    assessment.questionSet = m_set->name();
    return assessment;
}

void TestAssessmentSession::savesBeforeItSaysSo()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    QVERIFY(!session.saveState().at.isValid());
    qsizetype savedWhenTold = -1;
    connect(&session, &AssessmentSession::saveStateChanged, this, [&] { savedWhenTold = m_repository.saved.size(); });
    session.setRating(0, Rating::atLevel(0));
    QCOMPARE(savedWhenTold, 1);
    QVERIFY(session.saveState().saved);
    QCOMPARE(session.saveState().at, m_clock.now());
    QCOMPARE(m_repository.saved.constLast().second.rating, Rating::atLevel(0));
    QCOMPARE(session.progress().rated, 1);
}

void TestAssessmentSession::keepsAnAnswerThatCouldNotBeSaved()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    m_repository.failWith = Error{ErrorCode::DiskFull, "full"};
    session.setRating(3, Rating::atLevel(2));
    QVERIFY(!session.saveState().saved);
    QCOMPARE(session.saveState().error->code, ErrorCode::DiskFull);
    QCOMPARE(session.answerAt(3).rating, Rating::atLevel(2));
    QVERIFY(!session.retry());
    m_repository.failWith.reset();
    QVERIFY(session.retry());
    QVERIFY(session.saveState().saved);
    QCOMPARE(m_repository.saved.size(), 1);
}

void TestAssessmentSession::savesWaitingAnswersWithTheNextOne()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    m_repository.failWith = Error{ErrorCode::DiskFull, "full"};
    session.setRating(0, Rating::atLevel(1));
    session.setRating(1, Rating::atLevel(2));
    m_repository.failWith.reset();
    session.setRating(2, Rating::atLevel(3));
    QVERIFY(session.saveState().saved);
    QCOMPARE(m_repository.saved.size(), 3);
}

void TestAssessmentSession::undoesAndRedoes()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    QVERIFY(!session.canUndo());
    session.setRating(0, Rating::atLevel(1));
    session.setRating(0, Rating::notApplicable());
    session.setComeBack(7, true);
    session.undo();
    QCOMPARE(session.current(), 7);
    QVERIFY(!session.answerAt(7).comeBack);
    session.undo();
    QCOMPARE(session.current(), 0);
    QCOMPARE(session.answerAt(0).rating, Rating::atLevel(1));
    session.undo();
    QVERIFY(!session.answerAt(0).rating);
    QVERIFY(!session.canUndo());
    session.redo();
    session.redo();
    QCOMPARE(session.answerAt(0).rating, Rating::notApplicable());
    QCOMPARE(m_repository.saved.constLast().second.rating, Rating::notApplicable());
    session.setRating(0, std::nullopt);
    QVERIFY(!session.canRedo());
}

void TestAssessmentSession::undoesTypingAtOnce()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    for (const char *text : {"R", "Ro", "Rota"})
        session.setEvidence(0, text);
    session.setGap(0, "Nights");
    session.undo();
    QCOMPARE(session.answerAt(0).gap, QString());
    QCOMPARE(session.answerAt(0).evidence, "Rota");
    session.undo();
    QCOMPARE(session.answerAt(0).evidence, QString());
}

void TestAssessmentSession::startsTypingAnewAfterMoving()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    session.setEvidence(0, "One");
    session.goTo(1);
    session.goTo(0);
    session.setEvidence(0, "One and two");
    session.undo();
    QCOMPARE(session.answerAt(0).evidence, "One");
}

void TestAssessmentSession::cutsLongNotes()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    session.setGap(0, QString(LongestNote + 1, u'ŵ'));
    QCOMPARE(session.answerAt(0).gap.size(), LongestNote);
}

void TestAssessmentSession::ignoresWhatChangesNothing()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    session.setRating(0, Rating::atLevel(4));
    session.setRating(0, Rating::atLevel(4));
    session.setEvidence(0, QString());
    QCOMPARE(m_repository.saved.size(), 1);
}

void TestAssessmentSession::ignoresPlacesOutsideTheSet()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    session.goTo(-1);
    session.goTo(m_set->statementCount());
    session.setRating(m_set->statementCount(), Rating::atLevel(1));
    QCOMPARE(session.current(), 0);
    QVERIFY(m_repository.saved.isEmpty());
}

void TestAssessmentSession::changesNothingWhenAgreed()
{
    Assessment agreed = draft();
    agreed.state = State::Agreed;
    AssessmentSession session(agreed, m_set, m_repository, m_clock);
    session.setRating(0, Rating::atLevel(4));
    QVERIFY(!session.answerAt(0).rating);
    QVERIFY(m_repository.saved.isEmpty());
    QVERIFY(!session.canUndo());
}

void TestAssessmentSession::comesBackToTheSameStatement()
{
    Assessment assessment = draft();
    assessment.current = StatementId("ns3");
    AssessmentSession session(assessment, m_set, m_repository, m_clock);
    QCOMPARE(session.currentStatement().id, StatementId("ns3"));
    session.goTo(20);
    QCOMPARE(m_repository.current, session.currentStatement().id);
}

void TestAssessmentSession::setsTargetsWhereTheAssessmentIsAgreed()
{
    Assessment agreed = draft();
    agreed.state = State::Agreed;
    AssessmentSession session(agreed, m_set, m_repository, m_clock);
    const Target second{questions::officialThemes().at(1), 30, QDate(2027, 6, 30)};
    const Target first{questions::officialThemes().at(0), 5, QDate(2025, 1, 31)};
    qsizetype savedWhenTold = -1;
    connect(&session, &AssessmentSession::saveStateChanged, this, [&] { savedWhenTold = m_repository.targets.size(); });
    session.setTarget(second);
    QCOMPARE(savedWhenTold, 1);
    session.setTarget(first);
    session.setTarget(first);
    QCOMPARE(session.assessment().targets, (QList<Target>{first, second}));
    session.removeTarget(second.theme);
    session.removeTarget(second.theme);
    QCOMPARE(session.assessment().targets, QList<Target>{first});
    QCOMPARE(m_repository.targets.size(), 3);
    QVERIFY(!m_repository.targets.constLast().second);
    QVERIFY(session.saveState().saved);
}

void TestAssessmentSession::undoesTargetsApartFromAnswers()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    const ThemeId theme = questions::officialThemes().at(3);
    session.setRating(0, Rating::atLevel(1));
    QVERIFY(!session.canUndoTarget());
    session.setTarget({theme, 20, QDate(2027, 6, 30)});
    session.setTarget({theme, 35, QDate(2027, 6, 30)});
    session.undo();
    QVERIFY(!session.answerAt(0).rating);
    QCOMPARE(session.assessment().target(theme)->tenths, 35);
    session.undoTarget();
    QCOMPARE(session.assessment().target(theme)->tenths, 20);
    session.undoTarget();
    QVERIFY(!session.assessment().target(theme));
    QVERIFY(!session.canUndoTarget());
    QVERIFY(!m_repository.targets.constLast().second);
    session.redoTarget();
    QCOMPARE(m_repository.targets.constLast().second->tenths, 20);
    session.removeTarget(theme);
    QVERIFY(!session.canRedoTarget());
}

void TestAssessmentSession::keepsATargetThatCouldNotBeSaved()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    const Target target{questions::officialThemes().at(3), 20, QDate(2027, 6, 30)};
    m_repository.failWith = Error{ErrorCode::DiskFull, "full"};
    session.setTarget(target);
    QVERIFY(!session.saveState().saved);
    QCOMPARE(session.assessment().targets, QList<Target>{target});
    m_repository.failWith.reset();
    session.setRating(0, Rating::atLevel(3));
    QVERIFY(session.saveState().saved);
    QCOMPARE(m_repository.targets.constLast().second, target);
}

void TestAssessmentSession::ignoresATargetOutsideTheScale()
{
    AssessmentSession session(draft(), m_set, m_repository, m_clock);
    session.setTarget({questions::officialThemes().at(3), HighestTarget + 1, QDate(2027, 6, 30)});
    session.setTarget({ThemeId("unknown"), 20, QDate(2027, 6, 30)});
    QVERIFY(session.assessment().targets.isEmpty());
    QVERIFY(m_repository.targets.isEmpty());
    QVERIFY(!session.canUndoTarget());
}

QTEST_GUILESS_MAIN(TestAssessmentSession)
#include "tst_assessmentsession.moc"
