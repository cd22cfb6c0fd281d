#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace aros;
using assessment::VotingPlan;

// How people will answer, as it is chosen with the team's details.
class TestTeamPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void talksUnlessVotesAreChosen();
    void proposesHands();
    void storesThePlan_data();
    void storesThePlan();
    void keepsThePlanWhenDetailsChange();
    void forgetsThePlanWhereTheTeamJustTalks();
    void asksForStaffGroupsOnlyWithSheets();
    void wantsAtLeastOneWay();
    void namesBothThingsThatAreMissing();
    void onlyAddsWaysOnceSomebodyVoted();
    void keepsWhatIsTickedThroughALanguageSwitch();
    void asksAboutLastTimesRatingsInAFollowUpOnly();
    void storesWhetherLastTimesRatingsAreShown();
    void keepsTheChoiceAboutLastTimeThroughALanguageSwitch();

private:
    void open(const AssessmentId &id);
    template <typename Widget> Widget *find(const QString &name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    QCheckBox *way(const QString &name) const { return find<QCheckBox>(QStringLiteral("voting-") + name); }
    void chooseVotes() const { find<QRadioButton>("voting-first")->click(); }
    void submit() const { find<QPushButton>("primary")->click(); }
    VotingPlan stored() const { return m_workspace->repository().find(m_workspace->draft())->details.voting; }
    bool shows(const QString &words) const;
    QCheckBox *previous() const { return find<QCheckBox>("show-previous"); }
    void chooseRound(int round) const { find<QComboBox>("round")->setCurrentIndex(round); }
    bool storedPrevious() const { return m_workspace->repository().find(m_workspace->draft())->details.showPrevious; }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestTeamPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
}

void TestTeamPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestTeamPage::open(const AssessmentId &id)
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({shell::Destination::Place::TeamDetails, id, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool TestTeamPage::shows(const QString &words) const
{
    const auto labels = m_window->page()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestTeamPage::talksUnlessVotesAreChosen()
{
    open({});
    QVERIFY(find<QRadioButton>("voting-none")->isChecked());
    QVERIFY(!way("hands")->isVisible());
    find<QLineEdit>("team-name")->setText("Ward 9");
    submit();
    const AssessmentId id = m_window->destination().assessment;
    QCOMPARE(m_workspace->repository().find(id)->details.voting, VotingPlan());
}

void TestTeamPage::proposesHands()
{
    open({});
    chooseVotes();
    QVERIFY(way("hands")->isVisible());
    QVERIFY(way("hands")->isChecked());
    QVERIFY(!way("private")->isChecked() && !way("paper")->isChecked());
    find<QLineEdit>("team-name")->setText("Ward 9");
    submit();
    QCOMPARE(m_workspace->repository().find(m_window->destination().assessment)->details.voting,
             (VotingPlan{true, false, false, false}));
}

void TestTeamPage::storesThePlan_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"hands", "private", "paper", "hands private", "private paper groups",
                             "hands private paper groups", "paper groups"})
        QTest::addRow("%s", code) << code;
}

void TestTeamPage::storesThePlan()
{
    QFETCH(QString, code);
    open(m_workspace->draft());
    chooseVotes();
    const QStringList words = code.split(' ');
    for (const char *name : {"hands", "private", "paper", "groups"})
        way(name)->setChecked(words.contains(name));
    submit();
    QCOMPARE(stored().code(), code);
    QCOMPARE(m_window->destination().place, shell::Destination::Place::Questionnaire);
}

void TestTeamPage::keepsThePlanWhenDetailsChange()
{
    m_workspace->plan({true, false, true, true});
    open(m_workspace->draft());
    QVERIFY(find<QRadioButton>("voting-first")->isChecked());
    find<QLineEdit>("team-name")->setText("Ward 9");
    submit();
    QCOMPARE(stored(), (VotingPlan{true, false, true, true}));
}

void TestTeamPage::forgetsThePlanWhereTheTeamJustTalks()
{
    m_workspace->plan({true, true, true, true});
    open(m_workspace->draft());
    find<QRadioButton>("voting-none")->click();
    QVERIFY(!way("hands")->isVisible());
    submit();
    QCOMPARE(stored(), VotingPlan());
}

void TestTeamPage::asksForStaffGroupsOnlyWithSheets()
{
    open(m_workspace->draft());
    chooseVotes();
    QVERIFY(!way("groups")->isVisible());
    way("paper")->click();
    QVERIFY(way("groups")->isVisible());
    way("groups")->click();
    way("paper")->click();
    QVERIFY(!way("groups")->isVisible());
    submit();
    QCOMPARE(stored(), (VotingPlan{true, false, false, false}));
}

void TestTeamPage::wantsAtLeastOneWay()
{
    open(m_workspace->draft());
    chooseVotes();
    way("hands")->click();
    QVERIFY(!shows("Tick at least one way"));
    submit();
    QCOMPARE(m_window->destination().place, shell::Destination::Place::TeamDetails);
    QVERIFY(shows("Tick at least one way"));
    QVERIFY(shows("One thing is missing: how people answer"));
    QCOMPARE(QApplication::focusWidget(), way("hands"));
    way("paper")->click();
    QVERIFY(!shows("Tick at least one way"));
    submit();
    QCOMPARE(stored(), (VotingPlan{false, false, true, false}));
}

void TestTeamPage::namesBothThingsThatAreMissing()
{
    open({});
    chooseVotes();
    way("hands")->click();
    submit();
    QVERIFY(shows("Two things are missing"));
    find<QLineEdit>("team-name")->setText("Ward 9");
    submit();
    QVERIFY(shows("One thing is missing: how people answer"));
    QVERIFY(!shows("Two things are missing"));
}

void TestTeamPage::onlyAddsWaysOnceSomebodyVoted()
{
    m_workspace->plan({true, false, false, false});
    m_workspace->castHands(false);
    open(m_workspace->draft());
    QVERIFY(shows("People have voted already"));
    QVERIFY(!find<QRadioButton>("voting-none")->isEnabled());
    QVERIFY(!way("hands")->isEnabled());
    QVERIFY(way("paper")->isEnabled());
    way("paper")->click();
    QVERIFY(way("groups")->isVisible() && !way("groups")->isEnabled());
    submit();
    QCOMPARE(stored(), (VotingPlan{true, false, true, false}));
}

void TestTeamPage::keepsWhatIsTickedThroughALanguageSwitch()
{
    open(m_workspace->draft());
    chooseVotes();
    way("hands")->click();
    m_window->rebuild();
    QVERIFY(find<QRadioButton>("voting-first")->isChecked());
    QVERIFY(!way("hands")->isChecked()); // not proposed again
    way("private")->click();
    way("groups")->click();
    m_window->rebuild();
    QVERIFY(way("private")->isChecked() && way("groups")->isChecked());
    find<QCheckBox>("group-estates-ancillary")->click(); // was in the team, with nobody in the room
    m_window->rebuild();
    QVERIFY(!find<QCheckBox>("group-estates-ancillary")->isChecked());
}

void TestTeamPage::asksAboutLastTimesRatingsInAFollowUpOnly()
{
    open(m_workspace->draft());
    QVERIFY(!previous()->isVisible());
    QVERIFY(!shows("People who see a number first"));
    chooseRound(1);
    QVERIFY(previous()->isVisible());
    QVERIFY(!previous()->isChecked());
    QVERIFY(shows("People who see a number first"));
    QVERIFY(previous()->accessibleDescription().startsWith("People who see a number first"));
    chooseRound(0);
    QVERIFY(!previous()->isVisible());
}

void TestTeamPage::storesWhetherLastTimesRatingsAreShown()
{
    open(m_workspace->draft());
    chooseRound(1);
    previous()->setFocus();
    QTest::keyClick(previous(), Qt::Key_Space);
    submit();
    QVERIFY(storedPrevious());
    open(m_workspace->draft());
    QVERIFY(previous()->isVisible() && previous()->isChecked());
    submit();
    QVERIFY(storedPrevious());
    open(m_workspace->draft());
    previous()->click();
    submit();
    QVERIFY(!storedPrevious());
    open(m_workspace->draft());
    previous()->click();
    chooseRound(0); // there is no last time
    submit();
    QVERIFY(!storedPrevious());
}

void TestTeamPage::keepsTheChoiceAboutLastTimeThroughALanguageSwitch()
{
    open(m_workspace->draft());
    chooseRound(2);
    previous()->click();
    m_window->rebuild();
    QTRY_VERIFY(previous()->isVisible());
    QVERIFY(previous()->isChecked());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestTeamPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_teampage.moc"
