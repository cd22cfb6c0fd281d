#include "tests/shell/projectorstage.h"
#include "ui/shell/projector/projector.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QScreen>
#include <QTest>

using namespace aros;
using tests::ProjectorStage;

// Where the projector's window goes when there are two screens.
class TestProjectorScreen : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheScreenThatTheLeaderIsNotOn();
    void leavesTheKeyboardToTheLeader();
};

void TestProjectorScreen::fillsTheScreenThatTheLeaderIsNotOn()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    ProjectorStage stage("hands");
    const QScreen *other = QGuiApplication::screens().at(stage.window().screen() == QGuiApplication::screens().at(0));
    QVERIFY(stage.screen()->isFullScreen());
    QCOMPARE(stage.screen()->screen(), other);
    QTRY_COMPARE(stage.screen()->geometry(), other->geometry());
    QTest::keyClick(stage.screen(), Qt::Key_Escape);
    QVERIFY(stage.screen());
    QTRY_COMPARE(stage.screen()->size(), QSize(960, 600));
    QVERIFY(other->geometry().contains(stage.screen()->geometry()));
}

void TestProjectorScreen::leavesTheKeyboardToTheLeader()
{
    ProjectorStage stage("hands");
    stage.projector().close();
    stage.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window()));
    stage.projector().toggle(stage.workspace().draft());
    QVERIFY(QTest::qWaitForWindowExposed(stage.screen()));
    QTRY_COMPARE(QApplication::activeWindow(), &stage.window());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" SCREENS);
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestProjectorScreen test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_projectorscreen.moc"
