#include "core/assessment/assessmentsession.h"
#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

// The questionnaire's list of themes and its mark to come back, by the keyboard and as assistive technology has them.
class TestThemeList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tabEntersAtTheCurrentTheme_data();
    void tabEntersAtTheCurrentTheme();
    void tabPassesTheListInOneStep();
    void arrowsLeadToAThemeAndTheSpaceBarChoosesIt();
    void entersAtTheCurrentThemeAfterLookingAround();
    void arrowsStopAtTheEnds();
    void altAndAnArrowAreThePages();
    void theMarkKeepsItsNameAndChangesItsState();

private:
    QPushButton *theme(int index) const
    {
        return m_window->page()->findChild<QPushButton *>("theme-" + questions::officialThemes().at(index).text());
    }
    // The theme that Tab reaches, from the first button of the page on; -1 for none.
    int entered() const;
    int focused() const;
    assessment::AssessmentSession &session() const { return *m_window->session(m_workspace->draft()); }
    int current() const { return session().questionSet().themeIndexAt(session().current()); }
    void goToTheme(int index) const { session().goTo(session().questionSet().firstIndexOf(index)); }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestThemeList::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({Place::Questionnaire, m_workspace->draft(), {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestThemeList::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

int TestThemeList::focused() const
{
    for (int index = 0; index < questions::ThemeCount; ++index) {
        if (theme(index)->hasFocus())
            return index;
    }
    return -1;
}

int TestThemeList::entered() const
{
    m_window->page()->findChild<QPushButton *>("team-details")->setFocus(Qt::TabFocusReason);
    for (int tabs = 0; tabs < 4 && focused() < 0; ++tabs)
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
    return focused();
}

void TestThemeList::tabEntersAtTheCurrentTheme_data()
{
    QTest::addColumn<int>("theme");
    for (const int theme : {0, 3, 7})
        QTest::addRow("theme %d", theme + 1) << theme;
}

void TestThemeList::tabEntersAtTheCurrentTheme()
{
    QFETCH(int, theme);
    goToTheme(theme);
    QCOMPARE(entered(), theme);
}

void TestThemeList::tabPassesTheListInOneStep()
{
    goToTheme(3);
    QCOMPARE(entered(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QCOMPARE(focused(), -1);
    QTest::keyClick(m_window.get(), Qt::Key_Backtab);
    QTest::keyClick(m_window.get(), Qt::Key_Backtab);
    QVERIFY(focused() == 3 || focused() == -1);
}

void TestThemeList::arrowsLeadToAThemeAndTheSpaceBarChoosesIt()
{
    goToTheme(2);
    QCOMPARE(entered(), 2);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(theme(2 + step), Qt::Key_Down);
    QCOMPARE(focused(), 5);
    QCOMPARE(current(), 2); // looked at, not chosen
    QTest::keyClick(theme(5), Qt::Key_Up);
    QTest::keyClick(theme(4), Qt::Key_Space);
    QCOMPARE(current(), 4);
    QVERIFY(theme(4)->isChecked());
}

void TestThemeList::entersAtTheCurrentThemeAfterLookingAround()
{
    goToTheme(2);
    QCOMPARE(entered(), 2);
    QTest::keyClick(theme(2), Qt::Key_Down);
    QTest::keyClick(theme(3), Qt::Key_Down);
    QCOMPARE(focused(), 4);
    QCOMPARE(entered(), 2);
}

void TestThemeList::arrowsStopAtTheEnds()
{
    goToTheme(7);
    QCOMPARE(entered(), 7);
    QTest::keyClick(theme(7), Qt::Key_Down);
    QCOMPARE(focused(), 7);
    goToTheme(0);
    theme(0)->setFocus();
    QTest::keyClick(theme(0), Qt::Key_Up);
    QCOMPARE(focused(), 0);
}

void TestThemeList::altAndAnArrowAreThePages()
{
    goToTheme(2);
    const int before = session().current();
    QCOMPARE(entered(), 2);
    QTest::keyClick(theme(2), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(session().current(), before + 1);
}

void TestThemeList::theMarkKeepsItsNameAndChangesItsState()
{
    goToTheme(6);
    auto *mark = m_window->page()->findChild<QPushButton *>("come-back");
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(mark);
    const QImage before = mark->grab().toImage();
    QCOMPARE(node->text(QAccessible::Name), QString("Come back to this"));
    QVERIFY(!node->state().checked);
    mark->click();
    QVERIFY(session().answerAt(session().current()).comeBack);
    QCOMPARE(node->text(QAccessible::Name), QString("Come back to this"));
    QVERIFY(node->state().checked);
    QVERIFY(mark->grab().toImage() != before);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestThemeList test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_themelist.moc"
