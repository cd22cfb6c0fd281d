#include "core/assessment/assessmentsession.h"
#include "tests/shell/appearance.h"
#include "tests/shell/paintedtext.h"
#include "tests/shell/projectorstage.h"
#include "tests/shell/textfit.h"
#include "ui/shell/projector/projector.h"
#include "ui/shell/projector/projectorlevel.h"
#include "ui/shell/style/arosstyle.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace aros;
using tests::ProjectorStage;
using Place = shell::Destination::Place;

// When the projector's window comes and goes, and that everything in it is whole at any size.
class TestProjectorWindow : public QObject
{
    Q_OBJECT

private slots:
    void isTurnedOnAndOffByItsButton();
    void isTurnedOnAndOffByF5();
    void opensOnTheQuestionnaireOnly();
    void fillsTheScreenOnF11AndGivesItBackOnEscape();
    void closesOnEscapeAndLetsTheButtonGo();
    void closesWithTheMainWindow();
    void closesWhenTheAssessmentIsDropped();
    void closesWhenAnotherAssessmentIsOpened();
    void staysWhenTheTeamIsChanged();
    void setsTheTimerFromTheHeader();
    void showsEverythingWhole_data();
    void showsEverythingWhole();
    void shrinksAgain();

private:
    static QPushButton *button(ProjectorStage &stage, const char *name)
    {
        return stage.window().page()->findChild<QPushButton *>(name);
    }
};

void TestProjectorWindow::isTurnedOnAndOffByItsButton()
{
    ProjectorStage stage("hands");
    QPushButton *toggle = button(stage, "projector-toggle");
    QVERIFY(toggle->isChecked());
    toggle->click();
    QVERIFY(!stage.screen());
    QVERIFY(!toggle->isChecked());
    toggle->click();
    QVERIFY(stage.screen());
    QVERIFY(toggle->isChecked());
}

void TestProjectorWindow::isTurnedOnAndOffByF5()
{
    ProjectorStage stage("hands");
    QTest::keyClick(&stage.window(), Qt::Key_F5);
    QVERIFY(!stage.screen());
    QTest::keyClick(&stage.window(), Qt::Key_F5);
    QVERIFY(stage.screen());
    QVERIFY(button(stage, "projector-toggle")->isChecked());
    QTest::keyClick(stage.screen(), Qt::Key_F5);
    QVERIFY(!stage.screen());
}

void TestProjectorWindow::opensOnTheQuestionnaireOnly()
{
    ProjectorStage stage("hands");
    stage.window().go({Place::Settings, {}, {}});
    QVERIFY(stage.screen());
    QTest::keyClick(&stage.window(), Qt::Key_F5);
    QVERIFY(!stage.screen());
    QTest::keyClick(&stage.window(), Qt::Key_F5);
    QVERIFY(!stage.screen());
}

void TestProjectorWindow::fillsTheScreenOnF11AndGivesItBackOnEscape()
{
    ProjectorStage stage("hands");
    QTest::keyClick(stage.screen(), Qt::Key_F11);
    QVERIFY(stage.screen()->isFullScreen());
    QTest::keyClick(stage.screen(), Qt::Key_F11);
    QVERIFY(!stage.screen()->isFullScreen());
    QTest::keyClick(stage.screen(), Qt::Key_F11);
    QTest::keyClick(stage.screen(), Qt::Key_Escape);
    QVERIFY(stage.screen());
    QVERIFY(!stage.screen()->isFullScreen());
}

void TestProjectorWindow::closesOnEscapeAndLetsTheButtonGo()
{
    ProjectorStage stage("hands");
    const QPointer<QWidget> screen = stage.screen();
    QTest::keyClick(screen.data(), Qt::Key_Escape);
    QVERIFY(!stage.screen());
    QVERIFY(!button(stage, "projector-toggle")->isChecked());
    QTRY_VERIFY2(!screen, "the window is not kept");
    stage.session().goTo(7);
}

void TestProjectorWindow::closesWithTheMainWindow()
{
    ProjectorStage stage("hands");
    stage.window().close();
    QVERIFY(!stage.screen());
}

void TestProjectorWindow::closesWhenTheAssessmentIsDropped()
{
    ProjectorStage stage("hands");
    stage.window().dropSession();
    QTRY_VERIFY(!stage.screen());
    QVERIFY(!stage.projector().isOpen());
}

void TestProjectorWindow::closesWhenAnotherAssessmentIsOpened()
{
    ProjectorStage stage("hands");
    stage.window().go({Place::Questionnaire, stage.workspace().agreed(), {}});
    QVERIFY(!stage.screen());
    QVERIFY(!button(stage, "projector-toggle")->isChecked());
}

void TestProjectorWindow::staysWhenTheTeamIsChanged()
{
    ProjectorStage stage("");
    stage.projector().timer().setMinutes(5);
    const QStringList before = stage.texts();
    stage.window().go({Place::TeamDetails, stage.workspace().draft(), {}});
    button(stage, "primary")->click();
    QCOMPARE(stage.window().destination().place, Place::Questionnaire);
    QTest::qWait(0);
    QCOMPARE(stage.texts(), before);
    stage.session().goTo(8);
    QVERIFY(stage.says(stage.session().currentStatement().statement.in(Language::English)));
}

void TestProjectorWindow::setsTheTimerFromTheHeader()
{
    ProjectorStage stage("hands");
    QPushButton *timer = button(stage, "timer");
    QCOMPARE(timer->accessibleName(), "Timer");
    const QList<QAction *> choices = timer->menu()->actions();
    QStringList texts;
    for (const QAction *choice : choices)
        texts.append(choice->text());
    QCOMPARE(texts, QStringList({"Off", "5 minutes for each theme", "8 minutes for each theme",
                                 "10 minutes for each theme", "15 minutes for each theme", "", "Pause"}));
    QVERIFY(choices.first()->isChecked());
    QVERIFY(!choices.last()->isEnabled());
    choices.at(3)->trigger();
    QCOMPARE(timer->text(), "10 min left");
    QCOMPARE(timer->accessibleName(), "Timer: 10 min left");
    choices.last()->trigger();
    QCOMPARE(timer->text(), "10 min left, paused");
    QCOMPARE(choices.last()->text(), "Go on");
    choices.first()->trigger();
    QCOMPARE(timer->accessibleName(), "Timer");
}

void TestProjectorWindow::showsEverythingWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("language");
    for (const QSize size :
         {QSize(640, 400), QSize(800, 600), QSize(1280, 720), QSize(1920, 1080), QSize(1000, 1000)}) {
        for (const Language language : {Language::English, Language::Welsh})
            QTest::addRow("%d x %d, %s", size.width(), size.height(), qPrintable(languageCode(language)))
                << size << static_cast<int>(language);
    }
}

static QList<int> longestStatements(const questions::QuestionSet &set, Language language)
{
    QList<int> indices(set.statementCount());
    std::iota(indices.begin(), indices.end(), 0);
    std::ranges::sort(indices, std::greater(),
                      [&](int index) { return set.statementAt(index).statement.in(language).size(); });
    return indices.mid(0, 8);
}

// Texts that are painted rather than set on a label.
static QStringList paintedFaults(const QWidget &level)
{
    tests::PaintedText paper(level.size());
    const_cast<QWidget &>(level).render(&paper, {}, {}, QWidget::DrawChildren);
    QStringList faults;
    QString all;
    for (const tests::PaintedText::Piece &piece : paper.pieces()) {
        all += piece.text;
        if (!QRectF(level.rect()).adjusted(2, 2, -2, -2).contains(piece.place))
            faults.append(level.accessibleName() + ": leaves its card: " + piece.text);
    }
    // That a level is agreed, which comes second, is told by its frame.
    QString expected = level.accessibleName() + level.accessibleDescription().section(", ", 0, 0);
    if (all.remove(' ') != expected.remove(' '))
        faults.append(level.accessibleName() + ": painted as " + all);
    return faults;
}

void TestProjectorWindow::showsEverythingWhole()
{
    QFETCH(QSize, size);
    QFETCH(int, language);
    ProjectorStage stage("hands", static_cast<Language>(language));
    stage.projector().timer().setMinutes(15);
    stage.projector().timer().setPaused(true);
    stage.screen()->resize(size);
    QTRY_COMPARE(stage.screen()->size(), size);
    for (const int index : longestStatements(stage.session().questionSet(), static_cast<Language>(language))) {
        stage.session().goTo(index);
        for (const bool revealed : {false, true}) {
            if (revealed) {
                stage.raiseHands({12, 31, 1, 14, 10}, 11, 12);
                stage.reveal();
            }
            QTest::qWait(0);
            QStringList faults = tests::badlyFitting(*stage.screen());
            for (const auto *level : stage.screen()->findChildren<shell::ProjectorLevel *>())
                faults += paintedFaults(*level);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::number(index) + ": " + faults.join('\n')));
        }
    }
}

void TestProjectorWindow::shrinksAgain()
{
    ProjectorStage stage("hands");
    stage.screen()->resize(1920, 1080);
    QTest::qWait(0);
    stage.screen()->resize(640, 400);
    QTRY_COMPARE(stage.screen()->size(), QSize(640, 400));
    QCOMPARE(tests::badlyFitting(*stage.screen()), QStringList());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestProjectorWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_projectorwindow.moc"
