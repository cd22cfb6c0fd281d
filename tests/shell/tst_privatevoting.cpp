#include "tests/shell/appearance.h"
#include "tests/shell/turns.h"
#include "ui/shell/page.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace aros;
using assessment::Rating;
using Place = shell::Destination::Place;

// Votes of one person after another at the screen.
class TestPrivateVoting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_turns.reset(); }

    void votesOnOneTheme();
    void votesOnEverythingThatIsOpen();
    void keepsTheStaffGroupOnlyOfWhoeverChoseIt();
    void leavesOutTakesAwayAndGoesBack();
    void leadsFromTheSummaryBackToAStatement();
    void handsInOnceWhenEnterIsPressedTwice();
    void handsInOnceOnADoubleClick();
    void runsThroughNothingWhileEnterIsHeldDown();
    void leavesNothingOfTheLastPerson();
    void forgetsThatTheLastSheetCouldBeTakenBack();
    void keepsTheVotesThatCouldNotBeStored();
    void countsNothingWhenSomebodyLeaves();
    void asksBeforeTheWindowIsLeftOrClosed();
    void keepsTheVoteWhenTheLanguageChanges();
    void leadsNowhereElse();
    void saysWhenTheVotesAreRevealed();
    void saysHowManyHaveVoted();

private:
    // Starts and answers `levels`, one statement after another, up to the summary of five statements.
    void answer(const QString &codes) const;
    QPushButton *primary() const { return m_turns->find<QPushButton>("primary"); }
    bool isHandOver() const { return !m_turns->find<QPushButton>("leave")->isVisible(); }

    std::unique_ptr<tests::Turns> m_turns;
};

void TestPrivateVoting::init()
{
    tests::setAppearance(Language::English, 100);
    m_turns = std::make_unique<tests::Turns>();
}

void TestPrivateVoting::answer(const QString &codes) const
{
    m_turns->press(Qt::Key_Return);
    for (const QChar code : codes) {
        if (code != '.')
            m_turns->press(code.toUpper().unicode());
        m_turns->press(Qt::Key_Return);
    }
}

void TestPrivateVoting::votesOnOneTheme()
{
    m_turns->open(Place::PrivateVoting, 2);
    answer("01234");
    QVERIFY(m_turns->votes().isEmpty()); // not before it is handed in
    QVERIFY(m_turns->text("answered").startsWith("5 of 5 "));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->votes().size(), 5);
    for (int number = 0; number < 5; ++number) {
        QCOMPARE(m_turns->at(10 + number).people, 1);
        QCOMPARE(m_turns->at(10 + number).pooled().total(), 1);
        QCOMPARE(m_turns->at(10 + number).pooled().atLevel(number), 1);
    }
}

void TestPrivateVoting::votesOnEverythingThatIsOpen()
{
    m_turns->open(Place::PrivateVoting);
    answer(QString("0123nd4.").repeated(5));
    m_turns->press(Qt::Key_Return);
    for (int index = 0; index < 40; ++index) {
        QCOMPARE(m_turns->at(index).people, 1);
        QCOMPARE(m_turns->at(index).pooled().total(), index % 8 == 7 ? 0 : 1);
    }
    QCOMPARE(m_turns->at(4).pooled().count(Rating::notApplicable()), 1);
    QCOMPARE(m_turns->at(5).pooled().count(Rating::dontKnow()), 1);
}

void TestPrivateVoting::keepsTheStaffGroupOnlyOfWhoeverChoseIt()
{
    m_turns->open(Place::PrivateVoting, 0);
    auto *group = m_turns->find<QComboBox>("staff-group");
    group->setCurrentIndex(1);
    const QString chosen = group->currentData().toString();
    answer("11111");
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).sheets.keys(), QList{StaffGroupId(chosen)});
    QCOMPARE(group->currentIndex(), 0);
    QTRY_VERIFY(primary()->isEnabled());
    answer("11111");
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).sheets.value({}).total(), 1);
    QCOMPARE(m_turns->at(0).sheets.value(StaffGroupId(chosen)).total(), 1);
}

void TestPrivateVoting::leavesOutTakesAwayAndGoesBack()
{
    m_turns->open(Place::PrivateVoting, 0);
    m_turns->press(Qt::Key_Return);
    QVERIFY(!m_turns->find<QPushButton>("back")->isEnabled());
    m_turns->press(Qt::Key_3);
    m_turns->press(Qt::Key_PageDown);
    m_turns->press(Qt::Key_4);
    m_turns->press(Qt::Key_PageUp);
    QVERIFY(m_turns->everything().contains("chosen: rating-3"));
    m_turns->press(Qt::Key_Backspace);
    QVERIFY(!m_turns->everything().contains("chosen:"));
    m_turns->press(Qt::Key_Return, 5);
    QVERIFY(m_turns->text("answered").startsWith("1 of 5 "));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).pooled().total(), 0);
    QCOMPARE(m_turns->at(0).people, 1);
    QCOMPARE(m_turns->at(1).pooled().atLevel(4), 1);
}

void TestPrivateVoting::leadsFromTheSummaryBackToAStatement()
{
    m_turns->open(Place::PrivateVoting, 0);
    answer("01.34");
    m_turns->click("answer-" + m_turns->set->statementAt(2).id.text());
    QCOMPARE(m_turns->text("position"), "Statement 3 of 5");
    m_turns->press(Qt::Key_2);
    m_turns->press(Qt::Key_Return, 4);
    for (int level = 0; level < 5; ++level)
        QCOMPARE(m_turns->at(level).pooled().atLevel(level), 1);
}

void TestPrivateVoting::handsInOnceWhenEnterIsPressedTwice()
{
    m_turns->open(Place::PrivateVoting, 0);
    answer("00000");
    m_turns->press(Qt::Key_Return, 3);
    QCOMPARE(m_turns->at(0).people, 1);
    QVERIFY(isHandOver()); // the next person's vote has not begun
    QTRY_VERIFY(primary()->isEnabled());
    m_turns->press(Qt::Key_Return);
    QVERIFY(!isHandOver());
}

void TestPrivateVoting::handsInOnceOnADoubleClick()
{
    m_turns->open(Place::PrivateVoting, 0);
    answer("00000");
    QTest::mouseClick(primary(), Qt::LeftButton);
    QTest::mouseDClick(primary(), Qt::LeftButton);
    QCOMPARE(m_turns->at(0).people, 1);
    QVERIFY(isHandOver());
}

void TestPrivateVoting::runsThroughNothingWhileEnterIsHeldDown()
{
    m_turns->open(Place::PrivateVoting, 0);
    m_turns->press(Qt::Key_Return);
    for (int repeat = 0; repeat < 20; ++repeat) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, "\r", true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    }
    QCOMPARE(m_turns->text("position"), "Statement 1 of 5");
    m_turns->press(Qt::Key_Return, 5);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, "\r", true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    QVERIFY(m_turns->votes().isEmpty());
}

void TestPrivateVoting::leavesNothingOfTheLastPerson()
{
    m_turns->open(Place::PrivateVoting, 0);
    m_turns->find<QComboBox>("staff-group")->setCurrentIndex(2);
    const QString group = m_turns->find<QComboBox>("staff-group")->currentText();
    answer("4444d");
    m_turns->press(Qt::Key_Return);
    const QString everything = m_turns->everything();
    QVERIFY(everything.contains("Thank you"));
    QVERIFY(!everything.contains("chosen:"));
    QVERIFY(!everything.contains("answered"));
    for (int index = 0; index < 5; ++index) {
        QVERIFY(!everything.contains(m_turns->set->statementAt(index).statement.english));
        QVERIFY(!everything.contains(m_turns->set->statementAt(index).label.english));
    }
    const QVariantMap state = m_turns->window->page()->state();
    QVERIFY(!state.contains("votes"));
    QVERIFY(!state.contains("place"));
    QCOMPARE(state.value("group").toString(), QString());
    for (const int key : {Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Escape})
        m_turns->press(key);
    QTest::keyClick(m_turns->window->page(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isHandOver());
    m_turns->rebuild();
    QVERIFY(isHandOver());
    QVERIFY(!m_turns->everything().contains("chosen:"));
    m_turns->click("back"); // to the team, not into the sheet
    QCOMPARE(int(m_turns->window->destination().place), int(Place::Questionnaire));
}

void TestPrivateVoting::forgetsThatTheLastSheetCouldBeTakenBack()
{
    m_turns->open(Place::PrivateVoting, 0);
    answer("44444");
    m_turns->press(Qt::Key_Return);
    QVERIFY(!m_turns->window->voting(m_turns->workspace.draft())->canTakeBack());
    m_turns->open(Place::PaperSheets);
    QVERIFY(!m_turns->find<QPushButton>("take-back")->isEnabled());
}

void TestPrivateVoting::keepsTheVotesThatCouldNotBeStored()
{
    m_turns->open(Place::PrivateVoting, 0);
    answer("012nd");
    m_turns->workspace.voteRepository().failNext({ErrorCode::DiskFull, {}});
    m_turns->press(Qt::Key_Return);
    QVERIFY(m_turns->votes().isEmpty());
    QVERIFY(!isHandOver());
    const auto *news = m_turns->find<shell::MessageBar>("news");
    QVERIFY(news && news->isVisible());
    QVERIFY2(news->text().contains("not counted yet"), qPrintable(news->text()));
    QVERIFY2(news->text().contains("The disk is full"), qPrintable(news->text()));
    QVERIFY(m_turns->text("answered").startsWith("5 of 5 "));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(2).pooled().atLevel(2), 1);
    QCOMPARE(m_turns->at(0).people, 1);
    QVERIFY(isHandOver());
}

void TestPrivateVoting::countsNothingWhenSomebodyLeaves()
{
    m_turns->open(Place::PrivateVoting, 0);
    m_turns->press(Qt::Key_Return);
    m_turns->press(Qt::Key_3);
    m_turns->prompts.confirmation = false;
    m_turns->click("leave");
    QCOMPARE(m_turns->prompts.asked, QStringList{"Leave without voting?"});
    QVERIFY(!isHandOver());
    QVERIFY(m_turns->everything().contains("chosen: rating-3"));
    m_turns->prompts.confirmation = true;
    m_turns->click("leave");
    QVERIFY(isHandOver());
    QVERIFY(m_turns->votes().isEmpty());
    QVERIFY(!m_turns->everything().contains("Thank you"));
    m_turns->press(Qt::Key_Return);
    QVERIFY(!m_turns->everything().contains("chosen:"));
}

void TestPrivateVoting::asksBeforeTheWindowIsLeftOrClosed()
{
    m_turns->open(Place::PrivateVoting, 0);
    m_turns->press(Qt::Key_Return);
    m_turns->prompts.confirmation = false;
    m_turns->press(Qt::Key_F1);
    QCOMPARE(int(m_turns->window->destination().place), int(Place::PrivateVoting));
    QVERIFY(!m_turns->window->close());
    QCOMPARE(m_turns->prompts.asked.size(), 2);
    m_turns->prompts.confirmation = true;
    m_turns->press(Qt::Key_F1);
    QCOMPARE(int(m_turns->window->destination().place), int(Place::Help));
}

void TestPrivateVoting::keepsTheVoteWhenTheLanguageChanges()
{
    m_turns->open(Place::PrivateVoting, 0);
    m_turns->find<QComboBox>("staff-group")->setCurrentIndex(1);
    const QString group = m_turns->find<QComboBox>("staff-group")->currentData().toString();
    m_turns->press(Qt::Key_Return);
    m_turns->press(Qt::Key_3);
    m_turns->press(Qt::Key_Return);
    tests::setAppearance(Language::Welsh, 100);
    m_turns->rebuild();
    QVERIFY(m_turns->everything().contains(m_turns->set->statementAt(1).statement.welsh));
    m_turns->press(Qt::Key_1);
    m_turns->press(Qt::Key_Return, 5);
    QCOMPARE(m_turns->at(0).pooled().atLevel(3), 1);
    QCOMPARE(m_turns->at(1).pooled().atLevel(1), 1);
    QCOMPARE(m_turns->at(2).people, 1);
    QCOMPARE(m_turns->at(0).sheets.keys(), QList{StaffGroupId(group)});
}

void TestPrivateVoting::leadsNowhereElse()
{
    m_turns->open(Place::PrivateVoting, 0);
    const auto button = [this](const char *name) { return m_turns->window->findChild<QPushButton *>(name); };
    for (const char *name : {"rail-home", "rail-assessments", "rail-settings", "rail-help"})
        QVERIFY2(!button(name)->isVisible(), name);
    QVERIFY(button("language-switch")->isVisible());
    m_turns->click("back");
    QVERIFY(button("rail-home")->isVisible());
}

void TestPrivateVoting::saysWhenTheVotesAreRevealed()
{
    assessment::VotingSession *voting = m_turns->window->voting(m_turns->workspace.draft());
    QVERIFY(voting->reveal(0)); // its theme
    m_turns->open(Place::PrivateVoting, 0);
    QVERIFY(m_turns->everything().contains("These votes have been revealed"));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(int(m_turns->window->destination().place), int(Place::Questionnaire));
}

void TestPrivateVoting::saysHowManyHaveVoted()
{
    m_turns->open(Place::PrivateVoting, 0);
    QVERIFY(m_turns->text("people").startsWith("0 of 9 "));
    answer("00000");
    m_turns->press(Qt::Key_Return);
    QVERIFY(m_turns->text("people").startsWith("1 of 9 "));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestPrivateVoting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privatevoting.moc"
