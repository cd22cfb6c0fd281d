#include "core/assessment/assessmentsession.h"
#include "core/questions/questionsetparser.h"
#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/support/sampleassessment.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace aros;
using questions::QuestionSetName;
using Place = shell::Destination::Place;

// Choosing, importing, saving, comparing and removing question sets in the window.
class TestQuestionSetsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isReachedFromSettings();
    void showsWhatIsHere();
    void choosesTheSetForNewAssessments();
    void startsAssessmentsWithTheChosenSet();
    void keepsTheSetOfOldAssessments();
    void saysThatTheChosenSetIsGone();
    void showsFaultsAndKeepsNothing();
    void checksTheFileAgain();
    void showsWhatAFileChanges();
    void keepsAFileOnceItIsWanted();
    void keepsNothingThatIsHereOrTaken_data();
    void keepsNothingThatIsHereOrTaken();
    void removesAndBringsBack();
    void removesNothingThatIsInUse();
    void removesNothingInTheDemo();
    void savesFiles();
    void compares();
    void keepsTheCheckThroughALanguageSwitch();
    void canBeUsedByKeyboardAlone();

private:
    void open(Place place = Place::QuestionSets);
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    bool shows(const QString &words) const;
    presentation::QuestionFileCheck ownFile() const;
    QuestionSetName ownName() const { return (*questions::parseQuestionSet(tests::FakeWorkspace::ownSet()))->name(); }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    presentation::Settings m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestQuestionSetsPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    m_prompts = {};
    m_settings = {};
    m_settings.language = Language::English;
}

void TestQuestionSetsPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestQuestionSetsPage::open(Place place)
{
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({place, {}, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool TestQuestionSetsPage::shows(const QString &words) const
{
    for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

presentation::QuestionFileCheck TestQuestionSetsPage::ownFile() const
{
    presentation::QuestionFileCheck check;
    check.bytes = tests::FakeWorkspace::ownSet();
    check.set = *questions::parseQuestionSet(check.bytes);
    check.from = m_workspace->questionSets().defaultSet();
    return check;
}

void TestQuestionSetsPage::isReachedFromSettings()
{
    open(Place::Settings);
    click("question-sets");
    QCOMPARE(m_window->page()->title(), QString("Question sets"));
}

void TestQuestionSetsPage::showsWhatIsHere()
{
    m_workspace->installOwnSet();
    open();
    QVERIFY(find<QRadioButton>("set-aros-default-1.0")->isChecked());
    QVERIFY(!find<QRadioButton>("set-our-questions-1.0")->isChecked());
    QVERIFY(shows("Assessments that use it: 2"));
    QVERIFY(shows("Assessments that use it: 0"));
    QVERIFY(shows("Our organisation"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("set-aros-default-1.0"));
}

void TestQuestionSetsPage::choosesTheSetForNewAssessments()
{
    m_workspace->installOwnSet();
    open();
    find<QRadioButton>("set-our-questions-1.0")->click();
    QCOMPARE(m_window->settings().questionSet, std::optional(ownName()));
    find<QRadioButton>("set-aros-default-1.0")->click();
    QCOMPARE(m_window->settings().questionSet, std::nullopt);
}

void TestQuestionSetsPage::startsAssessmentsWithTheChosenSet()
{
    m_workspace->installOwnSet();
    m_settings.questionSet = ownName();
    open(Place::TeamDetails);
    find<QLineEdit>("team-name")->setText("Ward 9");
    click("primary");
    const auto all = *m_workspace->repository().list();
    QCOMPARE(all.size(), 3);
    const auto isNew = [](const assessment::Assessment &a) { return a.details.team.name == "Ward 9"; };
    QCOMPARE(std::find_if(all.begin(), all.end(), isNew)->questionSet, ownName());
}

void TestQuestionSetsPage::keepsTheSetOfOldAssessments()
{
    m_workspace->installOwnSet();
    m_settings.questionSet = ownName();
    open(Place::Home);
    QCOMPARE(m_window->session(m_workspace->draft())->questionSet().name().id, QString("aros-default"));
}

void TestQuestionSetsPage::saysThatTheChosenSetIsGone()
{
    m_settings.questionSet = QuestionSetName{"gone", "1.0", "00"};
    for (const Place place : {Place::Settings, Place::QuestionSets, Place::TeamDetails}) {
        open(place);
        QVERIFY(shows("is not on this computer any more"));
    }
    open();
    QVERIFY(find<QRadioButton>("set-aros-default-1.0")->isChecked());
}

void TestQuestionSetsPage::showsFaultsAndKeepsNothing()
{
    open();
    m_prompts.pathToOpen = "/home/ward/own.csv";
    m_workspace->questionFile = tests::faultyQuestionFile();
    click("primary");
    QVERIFY(shows("What is in own.csv"));
    QVERIFY(shows("row 27, column statement_cy: The text is empty."));
    QVERIFY(shows("There may be more"));
    QVERIFY(!find<QPushButton>("keep-set"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("check-again"));
    click("close-check");
    QVERIFY(!shows("What is in own.csv"));
    QCOMPARE(m_workspace->questionSets().names().size(), 1);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("set-aros-default-1.0"));
}

void TestQuestionSetsPage::checksTheFileAgain()
{
    open();
    m_prompts.pathToOpen = "/home/ward/own.csv";
    m_workspace->questionFile = tests::faultyQuestionFile();
    click("primary");
    m_workspace->questionFile = ownFile();
    click("check-again");
    QCOMPARE(m_workspace->questionFiles, (QStringList{"check /home/ward/own.csv", "check /home/ward/own.csv"}));
    QVERIFY(find<QPushButton>("keep-set"));
    QVERIFY(!shows("The text is empty."));
}

void TestQuestionSetsPage::showsWhatAFileChanges()
{
    open();
    m_prompts.pathToOpen = "/home/ward/own.csv";
    m_workspace->questionFile = ownFile();
    click("primary");
    QVERIFY(shows("Our question set, version 1.0"));
    QVERIFY(shows("What changes against Aros default question set, version 1.0"));
    QVERIFY(shows("The same: 34"));
    QVERIFY(shows("In other words, and compared: 1"));
    QVERIFY(shows("Split, and not compared: 1"));
    QVERIFY(shows("Merged, and not compared: 1"));
    QVERIFY(shows("No longer asked: 2"));
    QVERIFY(shows("New: 1"));
    QCOMPARE(m_workspace->questionSets().names().size(), 1); // nothing is kept yet
}

void TestQuestionSetsPage::keepsAFileOnceItIsWanted()
{
    open();
    m_prompts.pathToOpen = "/home/ward/own.csv";
    m_workspace->questionFile = ownFile();
    click("primary");
    click("keep-set");
    QVERIFY(m_workspace->questionSets().isInstalled(ownName()));
    QVERIFY(shows("Kept: Our question set, version 1.0"));
    QVERIFY(find<QRadioButton>("set-our-questions-1.0"));
    QVERIFY(find<QRadioButton>("set-aros-default-1.0")->isChecked()); // not chosen by being there
}

void TestQuestionSetsPage::keepsNothingThatIsHereOrTaken_data()
{
    QTest::addColumn<bool>("here");
    QTest::addColumn<QString>("words");
    QTest::newRow("here") << true << "This set is here already.";
    QTest::newRow("taken") << false << "Another set with this name and version is here.";
}

void TestQuestionSetsPage::keepsNothingThatIsHereOrTaken()
{
    QFETCH(bool, here);
    QFETCH(QString, words);
    open();
    m_prompts.pathToOpen = "/home/ward/own.csv";
    m_workspace->questionFile = ownFile();
    (here ? m_workspace->questionFile.isHere : m_workspace->questionFile.isTaken) = true;
    click("primary");
    QVERIFY(shows(words));
    QVERIFY(!find<QPushButton>("keep-set"));
}

void TestQuestionSetsPage::removesAndBringsBack()
{
    m_workspace->installOwnSet();
    m_settings.questionSet = ownName();
    open();
    m_prompts.confirmation = false;
    click("remove-set");
    QVERIFY(m_workspace->questionSets().isInstalled(ownName()));
    m_prompts.confirmation = true;
    click("remove-set");
    QVERIFY(!m_workspace->questionSets().isInstalled(ownName()));
    QVERIFY(!find<QRadioButton>("set-our-questions-1.0"));
    QVERIFY(shows("Removed: Our question set"));
    QCOMPARE(m_window->settings().questionSet, std::nullopt);
    click("undo-remove");
    QVERIFY(m_workspace->questionSets().isInstalled(ownName()));
    QVERIFY(find<QRadioButton>("set-our-questions-1.0")->isChecked());
    QCOMPARE(m_window->settings().questionSet, std::optional(ownName()));
}

void TestQuestionSetsPage::removesNothingThatIsInUse()
{
    m_workspace->installOwnSet();
    assessment::Assessment draft = tests::sampleDraft();
    draft.questionSet = ownName();
    const auto created = m_workspace->repository().create(draft);
    QVERIFY(created.has_value());
    open();
    QVERIFY(!find<QPushButton>("remove-set"));
    QVERIFY(m_workspace->repository().remove(created->id).has_value()); // can be brought back
    open();
    QVERIFY(!find<QPushButton>("remove-set"));
}

void TestQuestionSetsPage::removesNothingInTheDemo()
{
    m_workspace->installOwnSet();
    presentation::WorkspaceNotice notice;
    notice.demo = true;
    m_workspace->setNotice(notice);
    open();
    QVERIFY(find<QPushButton>("save-set"));
    QVERIFY(!find<QPushButton>("remove-set"));
}

void TestQuestionSetsPage::savesFiles()
{
    open();
    click("save-set"); // and think better of it
    m_prompts.pathToSave = "/home/ward/set.csv";
    click("save-set");
    click("save-template");
    QCOMPARE(m_workspace->questionFiles,
             (QStringList{"save aros-default 1.0 /home/ward/set.csv", "template /home/ward/set.csv"}));
    QVERIFY(shows("Saved: /home/ward/set.csv"));
}

void TestQuestionSetsPage::compares()
{
    open();
    QVERIFY(!find<QPushButton>("compare-sets")); // one alone
    m_workspace->installOwnSet();
    open();
    find<QComboBox>("earlier-set")->setCurrentIndex(0);
    find<QComboBox>("later-set")->setCurrentIndex(1);
    click("compare-sets");
    QVERIFY(shows("The same: 34"));
    QVERIFY(shows("Merged, and not compared: 1"));
    find<QComboBox>("later-set")->setCurrentIndex(0);
    click("compare-sets");
    QVERIFY(shows("The same: 40"));
    QVERIFY(!shows("Merged, and not compared: 1"));
}

void TestQuestionSetsPage::keepsTheCheckThroughALanguageSwitch()
{
    open();
    m_prompts.pathToOpen = "/home/ward/own.csv";
    m_workspace->questionFile = ownFile();
    click("primary");
    m_window->findChild<QPushButton *>("language-switch")->click();
    QTRY_COMPARE(m_workspace->questionFiles.size(), 2);
    QVERIFY(find<QPushButton>("keep-set"));
}

void TestQuestionSetsPage::canBeUsedByKeyboardAlone()
{
    m_workspace->installOwnSet();
    open();
    QStringList reached;
    for (int step = 0; step < 60; ++step) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && m_window->page()->isAncestorOf(focus)) {
            QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(focus),
                     qPrintable(focus->objectName()));
            reached.append(focus->objectName());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name :
         {"save-set", "remove-set", "earlier-set", "later-set", "compare-sets", "save-template", "primary"})
        QVERIFY2(reached.contains(name), name);
    find<QRadioButton>("set-our-questions-1.0")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_window->settings().questionSet, std::optional(ownName()));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestQuestionSetsPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_questionsetspage.moc"
