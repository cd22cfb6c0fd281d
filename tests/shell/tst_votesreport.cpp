#include "tests/shell/appearance.h"
#include "tests/shell/votedassessment.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/grouptable.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/themetable.h"
#include "ui/shell/widgets/votedots.h"

#include <QAccessible>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

// The votes on the report page.
class TestVotesReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { shell::installAccessibility(); }
    void init();
    void cleanup() { m_window.reset(); }
    void showsWhereTheTeamDiffers();
    void describesDotsInWords();
    void hasAColumnOfVotes();
    void hasATableOfStaffGroups();
    void listsStaffGroupsWhereThereIsNoRoom();
    void writesVotesUnderTheirStatement();
    void showsNothingWithoutVotes();
    void saysThatTooFewVoted();

private:
    void showReport(const AssessmentId &id);
    bool saysOnce(const QString &text) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
    AssessmentId m_voted;
};

void TestVotesReport::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    m_voted = tests::addVotedAssessment(*m_workspace);
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->start();
}

void TestVotesReport::showReport(const AssessmentId &id)
{
    m_window->go({Place::Report, id, {}});
    QTest::qWait(20);
}

bool TestVotesReport::saysOnce(const QString &text) const
{
    int count = 0;
    for (const auto *label : m_window->page()->findChildren<shell::TextLabel *>())
        count += label->text() == text;
    return count == 1;
}

void TestVotesReport::showsWhereTheTeamDiffers()
{
    showReport(m_voted);
    QVERIFY(saysOnce("Where we differ most"));
    const auto dots = m_window->page()->findChildren<shell::VoteDots *>();
    QVERIFY(dots.size() >= 5 && dots.size() <= 8);
    QVERIFY(
        saysOnce("People answered before talking: privately on the screen and on paper. Votes carry no name, and are "
                 "shown for statements with at least five of them."));
}

void TestVotesReport::describesDotsInWords()
{
    showReport(m_voted);
    for (auto *dots : m_window->page()->findChildren<shell::VoteDots *>()) {
        QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(dots);
        QVERIFY(picture);
        QCOMPARE(picture->role(), QAccessible::Graphic);
        QVERIFY(picture->text(QAccessible::Name).contains("38 votes"));
        QVERIFY(picture->text(QAccessible::Name).contains("agreement"));
    }
}

void TestVotesReport::hasAColumnOfVotes()
{
    showReport(m_voted);
    const auto *table = m_window->page()->findChild<shell::ThemeTable *>();
    QCOMPARE(table->model()->columnCount(), 5);
    QCOMPARE(table->model()->headerData(4, Qt::Horizontal).toString(), QString("Votes"));
    QVERIFY(table->model()->index(0, 4).data().toString().contains(" to "));
}

void TestVotesReport::hasATableOfStaffGroups()
{
    showReport(m_voted);
    const auto *table = m_window->page()->findChild<shell::GroupTable *>();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 8);
    QCOMPARE(table->model()->columnCount(), 3);
    QVERIFY(!table->isColumnHidden(1) && !table->isColumnHidden(2));
}

void TestVotesReport::listsStaffGroupsWhereThereIsNoRoom()
{
    tests::setAppearance(Language::English, 200);
    m_window->resize(1024, 640);
    showReport(m_voted);
    const auto *table = m_window->page()->findChild<shell::GroupTable *>();
    QTRY_VERIFY(table->isColumnHidden(1) && table->isColumnHidden(2));
    const QString told = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const int column : {1, 2})
        QVERIFY(told.contains(table->model()->headerData(column, Qt::Horizontal).toString()));
}

void TestVotesReport::writesVotesUnderTheirStatement()
{
    showReport(m_voted);
    m_window->page()->findChildren<shell::Expander *>().first()->setOpen(true);
    QVERIFY(saysOnce("38 votes · levels 0 to 4: 0, 5, 6, 16, 7 · not applicable: 1 · don’t know: 3 · median 3.0 · "
                     "agreement 0.50 (some spread)"));
}

void TestVotesReport::showsNothingWithoutVotes()
{
    showReport(m_workspace->agreed());
    QVERIFY(m_window->page()->findChildren<shell::VoteDots *>().isEmpty());
    QVERIFY(!m_window->page()->findChild<shell::GroupTable *>());
    QVERIFY(!saysOnce("Where we differ most"));
    QCOMPARE(m_window->page()->findChild<shell::ThemeTable *>()->model()->columnCount(), 4);
}

void TestVotesReport::saysThatTooFewVoted()
{
    static_cast<tests::MemoryVoteRepository &>(m_workspace->votes())
        .put(m_voted, {{StatementId("fw1"), {{}, {{StaffGroupId(), {}}}, 4, true}}});
    showReport(m_voted);
    QVERIFY(!saysOnce("Where we differ most")); // revealed without a vote
    assessment::Tally four;
    four.set(*assessment::Rating::atLevel(2), 4);
    static_cast<tests::MemoryVoteRepository &>(m_workspace->votes())
        .put(m_voted, {{StatementId("fw1"), {{}, {{StaffGroupId(), four}}, 4, true}}});
    showReport(m_workspace->agreed());
    showReport(m_voted);
    QVERIFY(saysOnce("Fewer than five people voted on each statement, so the votes are not shown."));
    QVERIFY(m_window->page()->findChildren<shell::VoteDots *>().isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestVotesReport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_votesreport.moc"
