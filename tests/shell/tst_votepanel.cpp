#include "tests/shell/voteroom.h"
#include "ui/shell/pages/questionnaire/sheetsstatus.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/dotstrip.h"
#include "ui/shell/widgets/ratingcard.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aros;
using assessment::Rating;
using tests::VoteRoom;

// How the room sees a statement, on its page: handing in, revealing, and what is shown of it.
class TestVotePanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_room = std::make_unique<VoteRoom>(); }
    void cleanup() { m_room.reset(); }
    void revealsWithEnterAndOnlyOnce();
    void suggestsTheMedianAndChoosesNothing();
    void describesTheDots();
    void showsNoSpreadOfFewVotes();
    void showsOnlyHowManyHaveHandedIn();
    void revealsAThemeOnlyWhenConfirmed();
    void offersTheWaysOfThePlan_data();
    void offersTheWaysOfThePlan();
    void simplyAgreesWithoutAPlan();

private:
    std::unique_ptr<VoteRoom> m_room;
};

void TestVotePanel::revealsWithEnterAndOnlyOnce()
{
    m_room->open({true, false, false, false});
    m_room->countHands({3, 4, 1, 5, 1});
    QVERIFY(!m_room->find<shell::DotStrip>());
    QTest::keyClick(m_room->count('4'), Qt::Key_Return);
    QVERIFY(m_room->stored(VoteRoom::Unrated).revealed);
    QVERIFY(!m_room->stored(VoteRoom::Unrated + 1).revealed);
    QVERIFY(m_room->find<shell::DotStrip>()->isVisible());
    QVERIFY(m_room->hasHeading("What do you agree on?"));
    QCOMPARE(m_room->find("closeness")->accessibleName(), QStringLiteral("Wide spread · agreement 0.14"));
    QVERIFY(m_room->text("how-to-talk").contains("0 and 4"));
    QVERIFY(!m_room->count('4')->isVisible());
    // The next Enter goes on; no key reaches the counts any more.
    const assessment::StatementVotes before = m_room->stored(VoteRoom::Unrated);
    QVERIFY(qobject_cast<shell::RatingCard *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_room->session->current(), VoteRoom::Unrated + 1);
    m_room->session->goTo(VoteRoom::Unrated);
    QCOMPARE(m_room->stored(VoteRoom::Unrated), before);
    QVERIFY(m_room->find<shell::DotStrip>()->isVisible());
    QVERIFY(m_room->prompts.told.isEmpty());
}

void TestVotePanel::suggestsTheMedianAndChoosesNothing()
{
    m_room->open({true, false, false, false});
    const auto marked = [this] {
        QList<int> levels;
        for (const auto *card : m_room->window->page()->findChildren<shell::RatingCard *>()) {
            if (card->isMedian())
                levels.append(card->rating().level().value());
        }
        return levels;
    };
    m_room->countHands({3, 4, 1, 5, 1});
    QCOMPARE(marked(), QList<int>());
    m_room->find<QPushButton>("reveal")->click();
    QCOMPARE(marked(), (QList<int>{1, 2}));
    QCOMPARE(m_room->rating(), std::nullopt);
    m_room->session->goTo(VoteRoom::Unrated + 1);
    QCOMPARE(marked(), QList<int>());
}

void TestVotePanel::describesTheDots()
{
    m_room->open({true, false, false, false});
    m_room->countHands({3, 4, 1, 5, 1});
    m_room->type('d', "2");
    m_room->find<QPushButton>("reveal")->click();
    auto *strip = m_room->find<shell::DotStrip>();
    QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(strip);
    QCOMPARE(picture->role(), QAccessible::Graphic);
    QVERIFY(!picture->text(QAccessible::Name).isEmpty());
    for (const char *part : {"16 votes", "level 0: 3", "level 3: 5", "don’t know: 2", "Median 1.5", "0.14"})
        QVERIFY2(picture->text(QAccessible::Description).contains(part), part);
    QStringList counts;
    for (const auto *label : strip->findChildren<QLabel *>())
        counts.append(label->text().section(' ', 0, 0));
    QCOMPARE(counts, (QStringList{"3", "4", "1", "5", "1"}));
    QCOMPARE(m_room->text("vote-count"), QStringLiteral("16 votes"));
    QVERIFY(m_room->shownTexts().contains("We don’t know: 2"));
}

void TestVotePanel::showsNoSpreadOfFewVotes()
{
    m_room->open({true, false, false, false});
    m_room->countHands({2, 0, 0, 0, 2});
    m_room->find<QPushButton>("reveal")->click();
    QVERIFY(!m_room->find<shell::DotStrip>());
    QVERIFY(!m_room->find("closeness")->isVisible());
    QVERIFY(m_room->shownTexts().join(' ').contains("Fewer than five votes"));
    QVERIFY(m_room->hasHeading("What do you agree on?"));
    for (const auto *card : m_room->window->page()->findChildren<shell::RatingCard *>())
        QVERIFY(!card->isMedian());
}

void TestVotePanel::showsOnlyHowManyHaveHandedIn()
{
    m_room->open({false, true, true, false});
    const QStringList before = m_room->shownTexts();
    m_room->handIn(6);
    QVERIFY(m_room->text("handed-in").startsWith("6 of 9 "));
    QStringList after = m_room->shownTexts();
    for (const QString &known : before)
        after.removeAll(known);
    QCOMPARE(after, QStringList{m_room->text("handed-in")});
    QVERIFY(!m_room->find<shell::DotStrip>());
    m_room->session->goTo(VoteRoom::Unrated - 5); // another theme
    QVERIFY(m_room->text("handed-in").startsWith("0 of 9 "));
    QVERIFY(!m_room->find<QPushButton>("reveal-theme")->isEnabled());
}

void TestVotePanel::revealsAThemeOnlyWhenConfirmed()
{
    m_room->open({false, true, false, false});
    m_room->handIn(6);
    m_room->prompts.confirmation = false;
    m_room->find<QPushButton>("reveal-theme")->click();
    QCOMPARE(m_room->prompts.asked.size(), 1);
    QVERIFY(!m_room->stored(VoteRoom::Unrated).revealed);
    m_room->prompts.confirmation = true;
    m_room->find<QPushButton>("reveal-theme")->click();
    const int theme = m_room->session->questionSet().themeIndexAt(VoteRoom::Unrated);
    for (int index = 0; index < m_room->session->questionSet().statementCount(); ++index)
        QCOMPARE(m_room->stored(index).revealed, m_room->session->questionSet().themeIndexAt(index) == theme);
    QVERIFY(m_room->find<shell::DotStrip>()->isVisible());
    QVERIFY(!m_room->find<QPushButton>("reveal-theme")->isVisible());
}

void TestVotePanel::offersTheWaysOfThePlan_data()
{
    QTest::addColumn<bool>("privately");
    QTest::addColumn<bool>("paper");
    QTest::addRow("private") << true << false;
    QTest::addRow("paper") << false << true;
    QTest::addRow("both") << true << true;
}

void TestVotePanel::offersTheWaysOfThePlan()
{
    QFETCH(bool, privately);
    QFETCH(bool, paper);
    shell::SheetsStatus status({false, privately, paper, false});
    QSignalSpy privateWanted(&status, &shell::SheetsStatus::privateVoteWanted);
    QSignalSpy paperWanted(&status, &shell::SheetsStatus::paperWanted);
    for (const char *name : {"vote-privately", "type-in-sheets"}) {
        if (auto *button = status.findChild<QPushButton *>(name))
            button->click();
    }
    QCOMPARE(privateWanted.size(), privately ? 1 : 0);
    QCOMPARE(paperWanted.size(), paper ? 1 : 0);
}

void TestVotePanel::simplyAgreesWithoutAPlan()
{
    m_room->open({});
    QVERIFY(!m_room->hasHeading("How the room sees it"));
    QVERIFY(m_room->hasHeading("Where is your team today?"));
    QVERIFY(qobject_cast<shell::RatingCard *>(QApplication::focusWidget()));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    shell::installAccessibility();
    TestVotePanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_votepanel.moc"
