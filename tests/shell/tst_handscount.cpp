#include "tests/shell/voteroom.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace aros;
using assessment::Rating;
using tests::VoteRoom;

// Counting a show of hands on the page of a statement.
class TestHandsCount : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_room = std::make_unique<VoteRoom>(); }
    void cleanup() { m_room.reset(); }
    void storesEveryCountAtOnce();
    void keepsKeysFromRating_data();
    void keepsKeysFromRating();
    void countsNobodyInAnEmptyField();
    void ratesWhereNothingIsCounted();
    void turnsPagesFromACount();
    void comparesHandsWithTheRoom();
    void revealsNothingWithoutHands();
    void keepsCountsThatCouldNotBeStored();
    void keepsUnstoredCountsThroughALanguageSwitch();
    void goesOnAfterCountingWhereTheThemeIsRevealedAsAWhole();

private:
    std::unique_ptr<VoteRoom> m_room;
};

void TestHandsCount::storesEveryCountAtOnce()
{
    m_room->open({true, false, false, false});
    QCOMPARE(QApplication::focusWidget(), m_room->count('0'));
    m_room->type('2', "1");
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(2), 1);
    QTest::keyClicks(m_room->count('2'), "2");
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(2), 12);
    QTest::keyClick(m_room->count('2'), Qt::Key_Down);
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(2), 11);
    m_room->type('n', "3");
    m_room->type('d', "4");
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.count(Rating::notApplicable()), 3);
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.count(Rating::dontKnow()), 4);
    QVERIFY(m_room->text("save-status").startsWith("Saved"));
}

void TestHandsCount::keepsKeysFromRating_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    for (const char code : {'0', '1', '2', '3', '4', '7'})
        QTest::addRow("%c", code) << static_cast<int>(code) << QString(QLatin1Char(code));
    QTest::addRow("N") << static_cast<int>(Qt::Key_N) << "n";
    QTest::addRow("D") << static_cast<int>(Qt::Key_D) << "d";
    QTest::addRow("Delete") << static_cast<int>(Qt::Key_Delete) << "\x7f";
    QTest::addRow("Backspace") << static_cast<int>(Qt::Key_Backspace) << "\b";
}

void TestHandsCount::keepsKeysFromRating()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    m_room->open({true, false, false, false});
    m_room->session->setRating(VoteRoom::Unrated, Rating::atLevel(1));
    m_room->count('3')->setFocus(Qt::TabFocusReason);
    for (int press = 0; press < 4; ++press) // also with a field that is full, or empty
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), static_cast<Qt::Key>(key), text, Qt::NoModifier);
    QCOMPARE(QApplication::focusWidget(), m_room->count('3'));
    QCOMPARE(m_room->rating(), Rating::atLevel(1));
}

void TestHandsCount::countsNobodyInAnEmptyField()
{
    m_room->open({true, false, false, false});
    m_room->type('3', "7");
    QTest::keyClick(m_room->count('3'), Qt::Key_Backspace);
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(3), 0);
    m_room->count('4')->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_room->count('3')->text(), QStringLiteral("0"));
}

void TestHandsCount::ratesWhereNothingIsCounted()
{
    m_room->open({true, false, false, false});
    QVERIFY(m_room->hasHeading("Where is your team today?"));
    m_room->find("come-back")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QCOMPARE(m_room->rating(), Rating::atLevel(3));
    QVERIFY(!m_room->stored(VoteRoom::Unrated).revealed);
}

void TestHandsCount::turnsPagesFromACount()
{
    m_room->open({true, false, false, false});
    m_room->type('1', "5");
    QTest::keyClick(m_room->count('1'), Qt::Key_PageDown);
    QCOMPARE(m_room->session->current(), VoteRoom::Unrated + 1);
    QCOMPARE(m_room->count('1')->value(), 0);
    QCOMPARE(QApplication::focusWidget(), m_room->count('0'));
    QTest::keyClick(m_room->count('0'), Qt::Key_PageUp);
    QCOMPARE(m_room->session->current(), VoteRoom::Unrated);
    QCOMPARE(m_room->count('1')->value(), 5);
}

void TestHandsCount::comparesHandsWithTheRoom()
{
    m_room->open({true, false, false, false});
    const auto warns = [this] { return m_room->shownTexts().join(' ').contains("more hands than people"); };
    m_room->type('1', "5");
    QCOMPARE(m_room->text("hands-sum"), QStringLiteral("5 of 9 in the room"));
    m_room->type('2', "4");
    QCOMPARE(m_room->text("hands-sum"), QStringLiteral("9 of 9 in the room"));
    QVERIFY(!warns());
    m_room->type('d', "1");
    QVERIFY(warns());
}

void TestHandsCount::revealsNothingWithoutHands()
{
    m_room->open({true, false, false, false});
    QVERIFY(!m_room->find<QPushButton>("reveal")->isEnabled());
    QTest::keyClick(m_room->count('0'), Qt::Key_Return);
    QVERIFY(!m_room->stored(VoteRoom::Unrated).revealed);
    QCOMPARE(m_room->session->current(), VoteRoom::Unrated);
}

void TestHandsCount::keepsCountsThatCouldNotBeStored()
{
    m_room->open({true, false, false, false});
    m_room->workspace.voteRepository().failNext({ErrorCode::DiskFull, {}});
    m_room->type('3', "6");
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(3), 0);
    QCOMPARE(m_room->text("save-status"), QStringLiteral("Not saved"));
    m_room->workspace.voteRepository().failNext({ErrorCode::DiskFull, {}});
    m_room->find<QPushButton>("reveal")->click();
    QVERIFY(!m_room->stored(VoteRoom::Unrated).revealed); // it would be revealed without the hands
    m_room->session->goTo(VoteRoom::Unrated + 1);
    QCOMPARE(m_room->count('3')->value(), 0);
    m_room->session->goTo(VoteRoom::Unrated);
    QCOMPARE(m_room->count('3')->value(), 6);
    m_room->type('2', "1"); // tries again with the next change
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(3), 6);
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(2), 1);
    QVERIFY(m_room->text("save-status").startsWith("Saved"));
}

void TestHandsCount::keepsUnstoredCountsThroughALanguageSwitch()
{
    m_room->open({true, false, false, false});
    m_room->workspace.voteRepository().failNext({ErrorCode::DiskFull, {}});
    m_room->type('3', "6");
    m_room->workspace.voteRepository().failNext({ErrorCode::DiskFull, {}}); // when the page is left
    m_room->window->rebuild();
    QCOMPARE(m_room->count('3')->value(), 6);
    QCOMPARE(m_room->stored(VoteRoom::Unrated).hands.atLevel(3), 6);
    QCOMPARE(QApplication::focusWidget(), m_room->count('3'));
}

void TestHandsCount::goesOnAfterCountingWhereTheThemeIsRevealedAsAWhole()
{
    m_room->open({true, false, true, false});
    QVERIFY(!m_room->find<QPushButton>("reveal"));
    m_room->type('2', "7");
    QTest::keyClick(m_room->count('2'), Qt::Key_Enter);
    QCOMPARE(m_room->session->current(), VoteRoom::Unrated + 1);
    QVERIFY(!m_room->stored(VoteRoom::Unrated).revealed);
    QVERIFY(m_room->find<QPushButton>("reveal-theme")->isEnabled());
    m_room->find<QPushButton>("reveal-theme")->click();
    QVERIFY(m_room->stored(VoteRoom::Unrated).revealed && m_room->stored(VoteRoom::Unrated + 1).revealed);
    QCOMPARE(m_room->stored(VoteRoom::Unrated).pooled().atLevel(2), 7);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    shell::installAccessibility();
    TestHandsCount test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_handscount.moc"
