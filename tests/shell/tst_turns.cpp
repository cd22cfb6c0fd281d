#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/privatevotingpage.h"
#include "ui/shell/style/arosstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace aros;
using assessment::Rating;
using assessment::StatementVotes;
using assessment::Votes;
using Place = shell::Destination::Place;

// Votes of one person after another, at the screen and typed in from paper.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void fortyKeysAndEnterAreOneSheet();
    void enterHandsInOnce();
    void leavesOutAndCorrects();
    void aFailedSheetStaysInTheBoxes();
    void takesBackTheLastSheet();
    void oneThemeInPrivate();
    void nothingStaysOfTheLastPerson();
    void aNewLanguageKeepsTheVote();
    void stoppingCountsNothing();
    void afterRevealingNobodyCanVote();

private:
    void open(Place place, int theme = -1);
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    void click(const char *name) { m_window->page()->findChild<QPushButton *>(name)->click(); }
    Votes votes() const { return *m_workspace->votes().votes(m_workspace->draft()); }
    StatementVotes at(int index) const { return votes().value(m_set->statementAt(index).id); }
    QString everythingShown() const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    questions::QuestionSetPtr m_set;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestTurns::init()
{
    tests::setAppearance(Language::English, 100);
    m_prompts = {};
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    const assessment::Assessment draft = *m_workspace->assessments().find(m_workspace->draft());
    assessment::Details details = draft.details;
    details.voting = *assessment::VotingPlan::fromCode("private paper groups");
    QVERIFY(m_workspace->assessments().saveDetails(draft.id, details));
    m_set = *m_workspace->questionSets().find(draft.questionSet);
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTurns::open(Place place, int theme)
{
    shell::Destination destination{place, m_workspace->draft(), {}};
    destination.theme = theme;
    m_window->go(destination);
}

// Every text and accessible name or description of the page, hidden ones too.
QString TestTurns::everythingShown() const
{
    QStringList texts;
    for (const auto *widget : m_window->page()->findChildren<QWidget *>()) {
        texts << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text();
    }
    return texts.join(u'\n');
}

void TestTurns::fortyKeysAndEnterAreOneSheet()
{
    open(Place::PaperSheets);
    const int keys[] = {Qt::Key_0, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_N, Qt::Key_D};
    for (int index = 0; index < 40; ++index)
        press(keys[index % 7]);
    QVERIFY(votes().isEmpty());
    press(Qt::Key_Return);
    for (int index = 0; index < 40; ++index) {
        QCOMPARE(at(index).people, 1);
        QCOMPARE(at(index).pooled().total(), 1);
        QCOMPARE(at(index).pooled().count(assessment::Tally::ratings().at(index % 7)), 1);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), "box-" + m_set->statementAt(0).id.text());
}

void TestTurns::enterHandsInOnce()
{
    open(Place::PaperSheets);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(at(0).people, 1);
    QCOMPARE(at(39).people, 1); // was on the sheet, left empty
    QCOMPARE(at(39).pooled().total(), 0);
}

void TestTurns::leavesOutAndCorrects()
{
    open(Place::PaperSheets);
    press(Qt::Key_Space);
    press(Qt::Key_4);
    press(Qt::Key_Backspace);
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_X); // means nothing
    press(Qt::Key_Return);
    QCOMPARE(at(0).pooled().total(), 0);
    QCOMPARE(at(1).pooled().atLevel(1), 1);
    QCOMPARE(at(1).pooled().total(), 1);
    QCOMPARE(at(2).pooled().atLevel(2), 1);
    QCOMPARE(at(3).pooled().total(), 0);
}

void TestTurns::aFailedSheetStaysInTheBoxes()
{
    open(Place::PaperSheets);
    press(Qt::Key_3);
    m_workspace->voteRepository().failNext({ErrorCode::DiskFull, {}});
    press(Qt::Key_Return);
    QCOMPARE(m_prompts.told.size(), 1);
    QVERIFY(votes().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(at(0).pooled().atLevel(3), 1);
}

void TestTurns::takesBackTheLastSheet()
{
    open(Place::PaperSheets);
    auto *button = m_window->page()->findChild<QPushButton *>("take-back");
    QVERIFY(!button->isEnabled());
    press(Qt::Key_3);
    press(Qt::Key_Return);
    QVERIFY(button->isEnabled());
    button->click();
    QVERIFY(votes().isEmpty());
    QVERIFY(!button->isEnabled());
    press(Qt::Key_1); // the box that was wrong
    press(Qt::Key_Return);
    QCOMPARE(at(0).pooled().atLevel(1), 1);
    QCOMPARE(at(0).people, 1);
}

void TestTurns::oneThemeInPrivate()
{
    open(Place::PrivateVoting, 2);
    auto *group = m_window->page()->findChild<QComboBox *>("staff-group");
    group->setCurrentIndex(1);
    press(Qt::Key_Return);
    for (int number = 0; number < 5; ++number) {
        press(Qt::Key_0 + number);
        press(Qt::Key_Return);
    }
    QVERIFY(votes().isEmpty()); // not before it is handed in
    press(Qt::Key_Return);
    QCOMPARE(votes().size(), 5);
    for (int number = 0; number < 5; ++number) {
        QCOMPARE(at(10 + number).pooled().atLevel(number), 1);
        QCOMPARE(at(10 + number).sheets.firstKey().text(), group->itemData(1).toString());
    }
}

void TestTurns::nothingStaysOfTheLastPerson()
{
    open(Place::PrivateVoting, 0);
    const QString before = everythingShown();
    press(Qt::Key_Return);
    for (int number = 0; number < 5; ++number) {
        press(Qt::Key_4);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return);
    QCOMPARE(at(0).people, 1);
    for (const auto *card : m_window->page()->findChildren<QRadioButton *>())
        QVERIFY2(!card->isChecked(), "a choice of the last person");
    QString after = everythingShown();
    QVERIFY(!after.contains(m_set->statementAt(4).statement.english));
    QVERIFY(m_window->page()->state().value("votes").isNull());
    click("back"); // to the team, not into the sheet
    QCOMPARE(int(m_window->destination().place), int(Place::Questionnaire));
}

void TestTurns::aNewLanguageKeepsTheVote()
{
    open(Place::PrivateVoting, 0);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    m_window->rebuild();
    press(Qt::Key_1);
    for (int number = 0; number < 5; ++number)
        press(Qt::Key_Return);
    QCOMPARE(at(0).pooled().atLevel(3), 1);
    QCOMPARE(at(1).pooled().atLevel(1), 1);
    QCOMPARE(at(2).people, 1);
}

void TestTurns::stoppingCountsNothing()
{
    open(Place::PrivateVoting);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    m_prompts.confirmation = false;
    click("leave");
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_window->page()->findChild<QPushButton *>("leave")->isVisible());
    m_prompts.confirmation = true;
    click("leave");
    QVERIFY(!m_window->page()->findChild<QPushButton *>("leave")->isVisible());
    QVERIFY(votes().isEmpty());
}

void TestTurns::afterRevealingNobodyCanVote()
{
    assessment::VotingSession *voting = m_window->voting(m_workspace->draft());
    QVERIFY(voting->reveal(0)); // its theme
    open(Place::PrivateVoting, 0);
    QVERIFY(!m_window->page()->findChild<QPushButton *>("primary")->isEnabled());
    QVERIFY(voting->reveal(5));
    open(Place::PaperSheets);
    QCOMPARE(m_window->page()->findChildren<QLineEdit *>(QRegularExpression("^box-")).size(), 30);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestTurns test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_turns.moc"
