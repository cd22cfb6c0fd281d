#include "core/assessment/assessmentsession.h"
#include "core/assessment/followup.h"
#include "core/assessment/votingsession.h"
#include "core/questions/questionsetparser.h"
#include "core/questions/questionsetwriter.h"
#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/projectorstage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/projector/projector.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace aros;
using assessment::Assessment;
using assessment::Rating;
using Place = shell::Destination::Place;

// What the questionnaire tells of the round before, and when.
class TestLastTime : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsNothingInABaseline();
    void comesWithTheRating();
    void stateOfOneStatementIsNotThatOfAnother();
    void standsThereFromTheStartWhereTheTeamWantsIt();
    void waitsForTheVotesWhateverIsRated_data();
    void waitsForTheVotesWhateverIsRated();
    void comesWithTheRevealedVotes();
    void needsNoVoteWhereTheTeamWantsItAtOnce();
    void staysAwayWhereVotesCannotBeRead();
    void namesEveryAnswer_data();
    void namesEveryAnswer();
    void opensWhatWasWrittenWithTheKeyboard();
    void offersNothingMoreWhereNothingWasWritten();
    void showsNotesAsTheyWereTyped();
    void showsTheOldWordingOfRewordedStatements();
    void saysWhatWasNotAskedLikeThis_data();
    void saysWhatWasNotAskedLikeThis();
    void showsNothingOfAnUnrelatedSet();
    void isNeverOnTheProjector();

private:
    // A draft after the agreed round, open at its first statement.
    void open(const questions::QuestionSetPtr &set, const QString &plan = {}, bool showPrevious = false);
    void answerThen(int index, const assessment::Answer &answer);
    QString line() const
    {
        const auto *label = m_window->page()->findChild<QLabel *>("last-time");
        return label && label->isVisible() ? label->text() : QString();
    }
    QString detail(const QString &name) const
    {
        const auto *label = m_window->page()->findChild<QLabel *>("last-time-" + name);
        return label && label->isVisible() ? label->text() : QString();
    }
    QPushButton *more() const { return m_window->page()->findChild<QPushButton *>("last-time-more"); }
    void press(Qt::Key key) const { QTest::keyClick(m_window.get(), key); }
    assessment::AssessmentSession &session() const { return *m_window->session(m_draft); }
    assessment::VotingSession &voting() const { return *m_window->voting(m_draft); }
    questions::QuestionSetPtr own();

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
    questions::QuestionSetPtr m_set;
    AssessmentId m_last;
    AssessmentId m_draft;
};

void TestLastTime::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    m_set = m_workspace->questionSets().defaultSet();
    m_last = m_workspace->agreed();
    m_prompts = {};
}

void TestLastTime::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestLastTime::answerThen(int index, const assessment::Answer &answer)
{
    QVERIFY(m_workspace->repository().reopen(m_last, "A slip"));
    QVERIFY(m_workspace->repository().saveAnswer(m_last, m_set->statementAt(index).id, answer));
    QVERIFY(m_workspace->repository().agree(m_last));
}

void TestLastTime::open(const questions::QuestionSetPtr &set, const QString &plan, bool showPrevious)
{
    const Assessment last = *m_workspace->repository().find(m_last);
    Result<Assessment> draft = assessment::followUp(last, {last}, QDate(2026, 9, 1));
    QVERIFY(draft);
    draft->id = m_draft = AssessmentId(newUuid());
    draft->questionSet = set->name();
    draft->details.voting = *assessment::VotingPlan::fromCode(plan);
    draft->details.showPrevious = showPrevious;
    QVERIFY(m_workspace->repository().create(*draft));
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({Place::Questionnaire, m_draft, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

questions::QuestionSetPtr TestLastTime::own()
{
    return *m_workspace->installQuestionSet(tests::FakeWorkspace::ownSet());
}

void TestLastTime::showsNothingInABaseline()
{
    open(m_set);
    m_window->go({Place::Questionnaire, m_workspace->draft(), {}});
    press(Qt::Key_2);
    QVERIFY(!more());
    QCOMPARE(line(), QString());
}

void TestLastTime::comesWithTheRating()
{
    open(m_set);
    session().goTo(2);
    QCOMPARE(line(), QString());
    press(Qt::Key_0);
    QCOMPARE(line(), QString("Last time: 2 · Developing"));
    press(Qt::Key_Delete);
    QCOMPARE(line(), QString());
    press(Qt::Key_D);
    QCOMPARE(line(), QString("Last time: 2 · Developing"));
}

void TestLastTime::stateOfOneStatementIsNotThatOfAnother()
{
    open(m_set);
    press(Qt::Key_0);
    QVERIFY(!line().isEmpty());
    press(Qt::Key_PageDown);
    QCOMPARE(session().current(), 1);
    QCOMPARE(line(), QString());
    press(Qt::Key_PageUp);
    QCOMPARE(line(), QString("Last time: 0 · Not in place"));
}

void TestLastTime::standsThereFromTheStartWhereTheTeamWantsIt()
{
    open(m_set, {}, true);
    QCOMPARE(line(), QString("Last time: 0 · Not in place"));
    press(Qt::Key_PageDown);
    QCOMPARE(line(), QString("Last time: 1 · Starting"));
}

void TestLastTime::waitsForTheVotesWhateverIsRated_data()
{
    QTest::addColumn<QString>("plan");
    for (const char *plan : {"hands", "private", "paper", "hands private paper groups"})
        QTest::addRow("%s", plan) << plan;
}

void TestLastTime::waitsForTheVotesWhateverIsRated()
{
    QFETCH(QString, plan);
    open(m_set, plan);
    QCOMPARE(line(), QString());
    session().setRating(0, Rating::atLevel(3));
    QCOMPARE(line(), QString());
    if (plan.startsWith("hands")) {
        assessment::Tally hands;
        hands.set(*Rating::atLevel(1), 6);
        QVERIFY(voting().setHands(0, hands));
        QCOMPARE(line(), QString());
    }
    m_window->rebuild();
    QCoreApplication::processEvents();
    QCOMPARE(line(), QString());
}

void TestLastTime::comesWithTheRevealedVotes()
{
    open(m_set, "hands");
    session().goTo(1);
    assessment::Tally hands;
    hands.set(*Rating::atLevel(1), 6);
    QVERIFY(voting().setHands(1, hands));
    QVERIFY(voting().reveal(1));
    QCOMPARE(line(), QString("Last time: 1 · Starting")); // before anything is agreed
    press(Qt::Key_PageDown);
    QCOMPARE(line(), QString());
}

void TestLastTime::needsNoVoteWhereTheTeamWantsItAtOnce()
{
    open(m_set, "hands", true);
    QCOMPARE(line(), QString("Last time: 0 · Not in place"));
}

void TestLastTime::staysAwayWhereVotesCannotBeRead()
{
    m_workspace->voteRepository().failReading(Error{ErrorCode::DatabaseFailed, {}});
    open(m_set, "hands");
    QCOMPARE(m_prompts.told.size(), 1);
    session().setRating(0, Rating::atLevel(3));
    QCOMPARE(line(), QString());
}

void TestLastTime::namesEveryAnswer_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("a level") << "4"
                             << "Last time: 4 · Sustained and improving";
    QTest::newRow("level 0") << "0"
                             << "Last time: 0 · Not in place";
    QTest::newRow("not applicable") << "n"
                                    << "Last time: Not applicable";
    QTest::newRow("don't know") << "d"
                                << "Last time: We don’t know";
    QTest::newRow("nothing") << ""
                             << "Last time: not answered";
}

void TestLastTime::namesEveryAnswer()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    answerThen(0, {Rating::fromCode(code), {}, {}, false});
    open(m_set);
    press(Qt::Key_1);
    QCOMPARE(line(), words);
}

void TestLastTime::opensWhatWasWrittenWithTheKeyboard()
{
    answerThen(0, {Rating::atLevel(2), "The rota", "Nights", false});
    open(m_set);
    press(Qt::Key_1);
    QVERIFY(more()->isVisible() && !more()->isChecked());
    QCOMPARE(detail("evidence") + detail("gap"), QString());
    for (int tabs = 0; tabs < 9 && QApplication::focusWidget() != more(); ++tabs)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), more());
    QTest::keyClick(more(), Qt::Key_Space);
    QCOMPARE(detail("evidence"), QString("The rota"));
    QCOMPARE(detail("gap"), QString("Nights"));
    QCOMPARE(detail("wording"), QString());
    m_window->rebuild();
    QTRY_COMPARE(detail("gap"), QString("Nights"));
    QTest::keyClick(more(), Qt::Key_Return);
    QCOMPARE(detail("gap"), QString());
}

void TestLastTime::offersNothingMoreWhereNothingWasWritten()
{
    answerThen(0, {Rating::atLevel(2), {}, {}, false});
    open(m_set);
    press(Qt::Key_1);
    QVERIFY(!line().isEmpty());
    QVERIFY(!more()->isVisible());
}

void TestLastTime::showsNotesAsTheyWereTyped()
{
    const QString typed = "<b>Bold</b> & <img src=\"http://x/y.png\">\nsecond line";
    answerThen(0, {Rating::atLevel(2), typed, {}, false});
    open(m_set);
    press(Qt::Key_1);
    more()->click();
    QCOMPARE(detail("evidence"), typed);
    QCOMPARE(m_window->page()->findChild<QLabel *>("last-time-evidence")->textFormat(), Qt::PlainText);
}

void TestLastTime::showsTheOldWordingOfRewordedStatements()
{
    const questions::QuestionSetPtr set = own(); // its second statement is reworded
    answerThen(1, {Rating::atLevel(1), {}, {}, false});
    open(set);
    session().goTo(1);
    press(Qt::Key_2);
    QCOMPARE(line(), QString("Last time, when the wording was different: 1 · Starting"));
    more()->click();
    QCOMPARE(detail("wording"), m_set->statementAt(1).statement.english);
}

void TestLastTime::saysWhatWasNotAskedLikeThis_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("merged") << 0 << 2 << "Not asked like this last time";
    QTest::newRow("split") << 1 << 0 << "Not asked like this last time";
    QTest::newRow("new") << 1 << 2 << "New in this version of the questions";
}

void TestLastTime::saysWhatWasNotAskedLikeThis()
{
    QFETCH(int, theme);
    QFETCH(int, place);
    QFETCH(QString, words);
    const questions::QuestionSetPtr set = own();
    open(set);
    session().goTo(set->firstIndexOf(theme) + place);
    QCOMPARE(line(), QString());
    press(Qt::Key_2);
    QCOMPARE(line(), words);
    QVERIFY(!more()->isVisible());
}

void TestLastTime::showsNothingOfAnUnrelatedSet()
{
    questions::QuestionSet::Content content = m_set->content();
    content.name.id = "other";
    content.predecessor.reset();
    const auto other = m_workspace->installQuestionSet(questions::questionSetJson(content));
    QVERIFY(other);
    open(*other, {}, true);
    press(Qt::Key_2);
    QCOMPARE(line(), QString());
}

void TestLastTime::isNeverOnTheProjector()
{
    answerThen(0, {Rating::atLevel(4), "The rota of ward 7", "Nights", false});
    open(m_set, {}, true);
    more()->click();
    m_window->projector().toggle(m_draft);
    QVERIFY(m_window->projector().isOpen());
    press(Qt::Key_1);
    QVERIFY(!line().isEmpty());
    QVERIFY(!tests::ProjectorStage::texts().isEmpty());
    for (const char *secret : {"ast time", "The rota", "Nights", "Baseline"})
        QVERIFY2(!tests::ProjectorStage::says(secret), secret);
    m_window->projector().toggle(m_draft);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestLastTime test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lasttime.moc"
