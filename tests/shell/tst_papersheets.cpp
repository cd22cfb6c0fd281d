#include "tests/shell/appearance.h"
#include "tests/shell/turns.h"
#include "ui/shell/page.h"
#include "ui/shell/style/arosstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace aros;
using assessment::Tally;
using Place = shell::Destination::Place;

// Votes that are typed in from paper, sheet after sheet.
class TestPaperSheets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_turns.reset(); }

    void takesFortyKeysAndEnterForASheet();
    void keepsTheRunningTotals();
    void leavesOutAndCorrects_data();
    void leavesOutAndCorrects();
    void movesWithTheArrows();
    void asksForASecondEnterWhenBoxesAreEmpty();
    void forgetsTheFirstEnterWhenTypingGoesOn();
    void handsInOnceWhenEnterIsPressedAgain();
    void handsInNothingWhileEnterIsHeldDown();
    void handsInNoEmptySheet();
    void keepsASheetThatCouldNotBeStored();
    void takesBackTheLastSheet();
    void asksBeforeWhatIsTypedIsReplaced();
    void takesTheStaffGroupOfOneSheetWithKeysAlone();
    void leavesNothingOfTheLastSheet();
    void asksBeforeAHalfTypedSheetIsLeft();
    void keepsTheSheetWhenTheLanguageChanges();
    void hasNoBoxesForWhatIsRevealed();
    void saysWhenNothingIsOpen();
    void tellsAScreenReaderNameAndValue();

private:
    QString box(int index) const { return m_turns->find<QLineEdit>(m_turns->boxName(index))->text(); }
    void type(const QString &keys) const;
    QString status() const { return m_turns->text("sheet-status"); }

    std::unique_ptr<tests::Turns> m_turns;
};

void TestPaperSheets::init()
{
    tests::setAppearance(Language::English, 100);
    m_turns = std::make_unique<tests::Turns>();
    m_turns->open(Place::PaperSheets);
}

void TestPaperSheets::type(const QString &keys) const
{
    for (const QChar key : keys)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
}

void TestPaperSheets::takesFortyKeysAndEnterForASheet()
{
    const QString keys = QString("01234nd").repeated(6).left(40);
    type(keys);
    QVERIFY(m_turns->votes().isEmpty());
    QCOMPARE(status(), "Sheet 1 is full. Enter hands it in.");
    m_turns->press(Qt::Key_Return);
    for (int index = 0; index < 40; ++index) {
        QCOMPARE(m_turns->at(index).people, 1);
        QCOMPARE(m_turns->at(index).pooled().total(), 1);
        QCOMPARE(m_turns->at(index).pooled().count(Tally::ratings().at(index % 7)), 1);
    }
    QCOMPARE(status(), "Sheet 1 is in.");
    QCOMPARE(m_turns->focused(), m_turns->boxName(0));
}

void TestPaperSheets::keepsTheRunningTotals()
{
    for (int sheet = 0; sheet < 2; ++sheet) {
        type(QString(40, '3'));
        m_turns->press(Qt::Key_Return);
    }
    QCOMPARE(status(), "Sheet 2 is in.");
    const QStringList totals = m_turns->text("totals").split(" · ");
    QVERIFY2(totals.value(0).startsWith("2 sheet"), qPrintable(totals.value(0)));
    QVERIFY2(totals.value(1).startsWith("2 p"), qPrintable(totals.value(1)));
    type("1");
    QCOMPARE(status(), "Sheet 3: 1 of 40 boxes filled in");
}

void TestPaperSheets::leavesOutAndCorrects_data()
{
    QTest::addColumn<QString>("keys"); // < is Backspace
    QTest::addColumn<QStringList>("boxes");
    QTest::addRow("space leaves out") << " 4" << QStringList{"–", "4", ""};
    QTest::addRow("dash leaves out") << "-4" << QStringList{"–", "4", ""};
    QTest::addRow("capitals") << "ND" << QStringList{"N", "D", ""};
    QTest::addRow("Backspace takes the last one") << "12<3" << QStringList{"1", "3", ""};
    QTest::addRow("Backspace again") << "12<<3" << QStringList{"3", "", ""};
    QTest::addRow("Backspace in the first box") << "<2" << QStringList{"2", "", ""};
    QTest::addRow("other letters and digits mean nothing") << "x5?91" << QStringList{"1", "", ""};
}

void TestPaperSheets::leavesOutAndCorrects()
{
    QFETCH(QString, keys);
    QFETCH(QStringList, boxes);
    for (const QChar key : keys) {
        if (key == '<')
            m_turns->press(Qt::Key_Backspace);
        else
            type(key);
    }
    for (int index = 0; index < boxes.size(); ++index)
        QCOMPARE(box(index), boxes.at(index));
}

void TestPaperSheets::movesWithTheArrows()
{
    const std::pair<int, int> moves[] = {{Qt::Key_Right, 1}, {Qt::Key_Down, 6}, {Qt::Key_Left, 5}, {Qt::Key_Up, 0},
                                         {Qt::Key_Up, 0},    {Qt::Key_Left, 0}, {Qt::Key_End, 39}, {Qt::Key_Down, 39},
                                         {Qt::Key_Up, 34},   {Qt::Key_Home, 0}};
    for (const auto &[key, index] : moves) {
        m_turns->press(key);
        QCOMPARE(m_turns->focused(), m_turns->boxName(index));
        QVERIFY(m_turns->text("checked-statement").contains(m_turns->set->statementAt(index).statement.english));
    }
}

void TestPaperSheets::asksForASecondEnterWhenBoxesAreEmpty()
{
    type("3");
    m_turns->press(Qt::Key_Right);
    type("2");
    m_turns->press(Qt::Key_Return);
    QVERIFY(m_turns->votes().isEmpty());
    QVERIFY2(status().startsWith("38 box"), qPrintable(status()));
    QCOMPARE(m_turns->focused(), m_turns->boxName(1));
    m_turns->press(Qt::Key_Enter);
    QCOMPARE(m_turns->at(0).pooled().atLevel(3), 1);
    QCOMPARE(m_turns->at(1).pooled().total(), 0);
    QCOMPARE(m_turns->at(2).pooled().atLevel(2), 1);
    QCOMPARE(m_turns->at(39).people, 1);
    QCOMPARE(m_turns->at(39).pooled().total(), 0);
}

void TestPaperSheets::forgetsTheFirstEnterWhenTypingGoesOn()
{
    type("3");
    m_turns->press(Qt::Key_Return);
    type("2");
    m_turns->press(Qt::Key_Return);
    QVERIFY(m_turns->votes().isEmpty());
}

void TestPaperSheets::handsInOnceWhenEnterIsPressedAgain()
{
    type(QString(40, '1'));
    m_turns->press(Qt::Key_Return, 3);
    QCOMPARE(m_turns->at(0).people, 1);
}

void TestPaperSheets::handsInNothingWhileEnterIsHeldDown()
{
    type("1");
    m_turns->press(Qt::Key_Return);
    for (int repeat = 0; repeat < 5; ++repeat) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, "\r", true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    }
    QVERIFY(m_turns->votes().isEmpty());
}

void TestPaperSheets::handsInNoEmptySheet()
{
    m_turns->press(Qt::Key_Return, 2);
    m_turns->click("primary");
    m_turns->click("primary");
    QVERIFY(m_turns->votes().isEmpty());
}

void TestPaperSheets::keepsASheetThatCouldNotBeStored()
{
    type(QString(40, '2'));
    m_turns->workspace.voteRepository().failNext({ErrorCode::DiskFull, {}});
    m_turns->press(Qt::Key_Return);
    QVERIFY(m_turns->votes().isEmpty());
    QVERIFY(m_turns->find<shell::MessageBar>("news")->text().contains("not counted yet"));
    QCOMPARE(box(39), "2");
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(39).pooled().atLevel(2), 1);
    QVERIFY(!m_turns->find<shell::MessageBar>("news")->isVisible());
    QCOMPARE(status(), "Sheet 1 is in.");
}

void TestPaperSheets::takesBackTheLastSheet()
{
    auto *button = m_turns->find<QPushButton>("take-back");
    QVERIFY(!button->isEnabled());
    m_turns->find<QComboBox>("staff-group")->setCurrentIndex(1);
    type(QString(39, '3') + ' ');
    m_turns->press(Qt::Key_Return);
    QVERIFY(button->isEnabled());
    button->click();
    QVERIFY(m_turns->votes().isEmpty());
    QVERIFY(!button->isEnabled());
    QCOMPARE(m_turns->find<QComboBox>("staff-group")->currentIndex(), 1);
    QCOMPARE(box(38), "3");
    QCOMPARE(box(39), "–");
    type("1"); // the box that was wrong
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).pooled().atLevel(1), 1);
    QCOMPARE(m_turns->at(0).people, 1);
    QCOMPARE(m_turns->at(1).pooled().atLevel(3), 1);
    QCOMPARE(status(), "Sheet 1 is in.");
}

void TestPaperSheets::asksBeforeWhatIsTypedIsReplaced()
{
    type(QString(40, '3'));
    m_turns->press(Qt::Key_Return);
    type("1");
    m_turns->prompts.confirmation = false;
    m_turns->click("take-back");
    QCOMPARE(m_turns->prompts.asked, QStringList{"Take back the last sheet?"});
    QCOMPARE(box(0), "1");
    QCOMPARE(m_turns->at(0).people, 1);
}

void TestPaperSheets::takesTheStaffGroupOfOneSheetWithKeysAlone()
{
    auto *group = m_turns->find<QComboBox>("staff-group");
    type("3g");
    QVERIFY(group->hasFocus());
    m_turns->press(Qt::Key_Down);
    const StaffGroupId chosen(group->currentData().toString());
    QVERIFY(!chosen.isEmpty());
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->focused(), m_turns->boxName(1));
    type(QString(39, '3'));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).sheets.keys(), QList{chosen});
    type(QString(40, '3'));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).sheets.value({}).total(), 1);
}

void TestPaperSheets::leavesNothingOfTheLastSheet()
{
    type(QString(40, '3'));
    m_turns->press(Qt::Key_Return);
    for (int index = 0; index < 40; ++index)
        QCOMPARE(box(index), QString());
    const QVariantMap state = m_turns->window->page()->state();
    QVERIFY(state.value("typed").toMap().isEmpty());
    // A page that is built anew, or come back to, cannot bring the sheet back.
    m_turns->rebuild();
    QVERIFY(!m_turns->find<QPushButton>("take-back")->isEnabled());
    QVERIFY(!m_turns->window->voting(m_turns->workspace.draft())->canTakeBack());
}

void TestPaperSheets::asksBeforeAHalfTypedSheetIsLeft()
{
    type("3");
    m_turns->prompts.confirmation = false;
    m_turns->click("back");
    QCOMPARE(int(m_turns->window->destination().place), int(Place::PaperSheets));
    QCOMPARE(box(0), "3");
    m_turns->prompts.confirmation = true;
    m_turns->click("back");
    QCOMPARE(int(m_turns->window->destination().place), int(Place::Questionnaire));
    QCOMPARE(m_turns->prompts.asked.size(), 2);
}

void TestPaperSheets::keepsTheSheetWhenTheLanguageChanges()
{
    type(QString(40, '2'));
    m_turns->press(Qt::Key_Return);
    m_turns->find<QComboBox>("staff-group")->setCurrentIndex(2);
    type("1 n");
    tests::setAppearance(Language::Welsh, 100);
    m_turns->rebuild();
    QCOMPARE(box(0) + box(1) + box(2), "1–N");
    QCOMPARE(m_turns->find<QComboBox>("staff-group")->currentIndex(), 2);
    QCOMPARE(m_turns->focused(), m_turns->boxName(3));
    type(QString(37, '4'));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(0).people, 2);
    QCOMPARE(m_turns->at(3).pooled().atLevel(4), 1);
    QVERIFY2(status().contains("2"), qPrintable(status())); // the second sheet
}

void TestPaperSheets::hasNoBoxesForWhatIsRevealed()
{
    QVERIFY(m_turns->window->voting(m_turns->workspace.draft())->reveal(5)); // its theme
    m_turns->open(Place::PaperSheets);
    QCOMPARE(m_turns->window->page()->findChildren<QLineEdit *>(QRegularExpression("^box-")).size(), 35);
    QCOMPARE(m_turns->everything().count("Closed: these votes have been revealed."), 1);
    type(QString(35, '4'));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(m_turns->at(4).pooled().atLevel(4), 1);
    QCOMPARE(m_turns->at(5).pooled().total(), 0);
    QCOMPARE(m_turns->at(39).pooled().atLevel(4), 1);
}

void TestPaperSheets::saysWhenNothingIsOpen()
{
    for (int theme = 0; theme < 8; ++theme)
        QVERIFY(m_turns->window->voting(m_turns->workspace.draft())->reveal(theme * 5));
    m_turns->open(Place::PaperSheets);
    QVERIFY(m_turns->everything().contains("No sheet can be added."));
    m_turns->press(Qt::Key_Return);
    QCOMPARE(int(m_turns->window->destination().place), int(Place::Questionnaire));
}

void TestPaperSheets::tellsAScreenReaderNameAndValue()
{
    type("3");
    auto *first = m_turns->find<QLineEdit>(m_turns->boxName(0));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(first);
    QCOMPARE(seen->text(QAccessible::Name), "1.1 " + m_turns->set->statementAt(0).label.english);
    QCOMPARE(seen->text(QAccessible::Value), "3");
    QCOMPARE(seen->role(), QAccessible::EditableText);
    QVERIFY(!seen->state().readOnly);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestPaperSheets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_papersheets.moc"
