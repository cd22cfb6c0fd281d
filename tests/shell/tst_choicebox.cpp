#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/popupchoice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace aros;
using namespace aros::shell;

class TestChoiceBox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesNoListBeforeItIsOpened_data();
    void makesNoListBeforeItIsOpened();
    void listLooksLikeThoseOfQt();
    void asksForItsWidestEntry();
    void asksForMoreWithALargerFont();
    void asksForAsManyCharacters();
    void staysAsLargeWithTheKeyboard();
    void wheelChangesNothing();
    void arrowOpensTheListAndChoosesNothing();
    void letterChoosesWithoutTheList();
};

namespace {

const QStringList Months{QStringLiteral("May"), QStringLiteral("September"), QStringLiteral("October")};

void showIn(QWidget &window, QComboBox *choice)
{
    auto *column = new QVBoxLayout(&window);
    column->addWidget(choice, 0, Qt::AlignLeft);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

const QAbstractItemView *listOf(const QComboBox &choice)
{
    return choice.findChild<QAbstractItemView *>();
}

} // namespace

void TestChoiceBox::initTestCase()
{
    Look::set(presentation::Scheme::Light, 100, false);
    qApp->setStyleSheet(Look::current().styleSheet());
}

void TestChoiceBox::makesNoListBeforeItIsOpened_data()
{
    QTest::addColumn<int>("characters");
    QTest::newRow("as wide as its entries") << 0;
    QTest::newRow("as wide as some characters") << FewCharacters;
}

void TestChoiceBox::makesNoListBeforeItIsOpened()
{
    QFETCH(const int, characters);
    QWidget window;
    auto *choice = makeChoice(QStringLiteral("month"), characters);
    choice->addItems(Months);
    showIn(window, choice);
    choice->setCurrentIndex(1);
    choice->addItem(QStringLiteral("November"));
    QCOMPARE(listOf(*choice), nullptr);
    choice->showPopup();
    QVERIFY(listOf(*choice));
    QVERIFY(listOf(*choice)->isVisible());
    QCOMPARE(listOf(*choice)->currentIndex().row(), 1);
    choice->hidePopup();
}

// What it missed while it had no list is made up for.
void TestChoiceBox::listLooksLikeThoseOfQt()
{
    QWidget ownWindow;
    auto *own = makeChoice(QStringLiteral("own"));
    own->addItems(Months);
    showIn(ownWindow, own);
    QWidget qtWindow;
    auto *qt = new QComboBox;
    qt->setFont(own->font());
    qt->addItems(Months);
    showIn(qtWindow, qt);
    own->showPopup();
    qt->showPopup();
    QCOMPARE(listOf(*own)->font(), listOf(*qt)->font());
    QCOMPARE(listOf(*own)->palette().color(QPalette::Base), listOf(*qt)->palette().color(QPalette::Base));
    QCOMPARE(listOf(*own)->itemDelegate()->metaObject()->className(),
             listOf(*qt)->itemDelegate()->metaObject()->className());
    QCOMPARE(listOf(*own)->sizeHintForRow(0), listOf(*qt)->sizeHintForRow(0));
    own->hidePopup();
    qt->hidePopup();
}

void TestChoiceBox::asksForItsWidestEntry()
{
    QWidget window;
    auto *choice = makeChoice(QStringLiteral("month"));
    choice->addItem(Months.at(0));
    showIn(window, choice);
    const int before = choice->sizeHint().width();
    const int more =
        choice->fontMetrics().horizontalAdvance(Months.at(1)) - choice->fontMetrics().horizontalAdvance(Months.at(0));
    choice->addItem(Months.at(1));
    QCOMPARE(choice->sizeHint().width(), before + more);
    choice->addItem(Months.at(2)); // shorter
    QCOMPARE(choice->sizeHint().width(), before + more);
    QCOMPARE(choice->minimumSizeHint(), choice->sizeHint());
}

void TestChoiceBox::asksForMoreWithALargerFont()
{
    QWidget window;
    auto *choice = makeChoice(QStringLiteral("month"));
    choice->addItems(Months);
    showIn(window, choice);
    const QSize before = choice->sizeHint();
    QFont font = choice->font();
    font.setPixelSize(2 * choice->fontInfo().pixelSize());
    choice->setFont(font);
    QVERIFY(choice->sizeHint().width() > before.width());
    QVERIFY(choice->sizeHint().height() > before.height());
}

void TestChoiceBox::asksForAsManyCharacters()
{
    const auto eight = makeChoice(QStringLiteral("month"), 8);
    eight->addItems(Months);
    const auto ten = makeChoice(QStringLiteral("month"), 10);
    ten->addItems(Months);
    QCOMPARE(ten->sizeHint().width() - eight->sizeHint().width(), 2 * ten->fontMetrics().horizontalAdvance(u'X'));
    delete eight;
    delete ten;
}

// Its border is thicker then, and labels around it must not move.
void TestChoiceBox::staysAsLargeWithTheKeyboard()
{
    QWidget window;
    auto *choice = makeChoice(QStringLiteral("month"));
    choice->addItems(Months);
    showIn(window, choice);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    choice->clearFocus();
    const QSize before = choice->sizeHint();
    choice->setFocus();
    QTRY_VERIFY(choice->hasFocus());
    QCOMPARE(choice->sizeHint(), before);
}

// It is the page's, also where the pointer is over a field.
void TestChoiceBox::wheelChangesNothing()
{
    QWidget window;
    auto *choice = makeChoice(QStringLiteral("month"));
    choice->addItems(Months);
    showIn(window, choice);
    auto *number = makeNumber(QStringLiteral("day"), 1, 31);
    window.layout()->addWidget(number);
    QApplication::processEvents();
    for (QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QVERIFY(!wheel.isAccepted());
        QVERIFY(!(field->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus));
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 1);
}

void TestChoiceBox::arrowOpensTheListAndChoosesNothing()
{
    QWidget window;
    auto *choice = new PopupChoice;
    choice->addItems(Months);
    showIn(window, choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(listOf(*choice) && listOf(*choice)->isVisible());
    QCOMPARE(choice->currentIndex(), 0);
    choice->hidePopup();
}

void TestChoiceBox::letterChoosesWithoutTheList()
{
    QWidget window;
    auto *choice = new PopupChoice;
    choice->addItems(Months);
    showIn(window, choice);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_O);
    QCOMPARE(choice->currentText(), Months.at(2));
}

QTEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
