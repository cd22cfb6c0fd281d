#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/expander.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace aros;
using namespace aros::shell;

// What scrolls of a page.
class TestContentScroll : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatSomebodyOpens_data();
    void showsWhatSomebodyOpens();
    void staysWhereAPartIsOpenedByTheProgram();

private:
    struct Stage {
        explicit Stage(int contentHeight);
        QRect seen(const QWidget &widget) const { return {widget.mapTo(scroll.viewport(), QPoint()), widget.size()}; }

        ContentScroll scroll{new QWidget};
        Expander *part = nullptr;
        QWidget *content = nullptr;
    };
};

// A part at the lower edge of what is seen.
TestContentScroll::Stage::Stage(int contentHeight)
{
    auto *column = new QVBoxLayout(scroll.widget());
    auto *above = new QWidget;
    above->setFixedHeight(320);
    auto *below = new QWidget;
    below->setFixedHeight(800);
    part = new Expander({}, QStringLiteral("Method"), {}, [this, contentHeight] {
        content = new QWidget;
        content->setFixedHeight(contentHeight);
        return content;
    });
    column->addWidget(above);
    column->addWidget(part);
    column->addWidget(below);
    scroll.resize(600, 400);
    scroll.show();
}

void TestContentScroll::initTestCase()
{
    Look::set(presentation::Scheme::Light, 100, false);
    qApp->setStyleSheet(Look::current().styleSheet());
}

void TestContentScroll::showsWhatSomebodyOpens_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("fits");
    QTest::newRow("short") << 100 << true;
    QTest::newRow("higher than the page") << 700 << false;
}

void TestContentScroll::showsWhatSomebodyOpens()
{
    QFETCH(const int, height);
    QFETCH(const bool, fits);
    Stage stage(height);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.scroll));
    stage.part->findChild<QPushButton *>()->click();
    QTRY_VERIFY(stage.scroll.verticalScrollBar()->value() > 0);
    const QRect page = stage.scroll.viewport()->rect();
    QVERIFY(page.contains(stage.seen(*stage.part).topLeft())); // the heading, in any case
    QCOMPARE(page.contains(stage.seen(*stage.content)), fits);
}

// As when a page is built anew, which then goes back to where it was.
void TestContentScroll::staysWhereAPartIsOpenedByTheProgram()
{
    Stage stage(100);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.scroll));
    stage.part->setOpen(true);
    QTest::qWait(20);
    QVERIFY(stage.content->isVisible());
    QCOMPARE(stage.scroll.verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestContentScroll)
#include "tst_contentscroll.moc"
