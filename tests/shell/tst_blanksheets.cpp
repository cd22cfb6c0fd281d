#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/dialogs/blanksheets.h"
#include "ui/shell/dialogs/sheetsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/messagebar.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

namespace {

const QString File = u"/home/ward/Documents/sheets.pdf"_qs;
const shell::SheetsChoice BothInto{{Language::Welsh, Language::English}, File};

QPushButton *saveButton(const shell::MainWindow &window)
{
    return window.page()->findChild<QPushButton *>("paper-sheets");
}

QStringList messages(const shell::MainWindow &window)
{
    QStringList texts;
    for (const auto *bar : window.page()->findChildren<shell::MessageBar *>())
        texts << bar->text();
    return texts;
}

} // namespace

// Saving the blank questionnaire from the window.
class TestBlankSheets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void savesSheetsWithoutATeamBeforeItIsSetUp();
    void savesTheTeamsOwnSheets();
    void doesNothingWhenCalledOff();
    void tellsWhatWentWrong();
    void tellsThatTheQuestionSetIsNotHere();
    void offersTheLanguageOfTheScreenFirst_data();
    void offersTheLanguageOfTheScreenFirst();
    void showsAllChoicesAtOnce_data() { offersTheLanguageOfTheScreenFirst_data(); }
    void showsAllChoicesAtOnce();

private:
    tests::FakeWorkspace m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestBlankSheets::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace.saveFailure.reset();
    m_workspace.blankSheets.clear();
    m_workspace.exported.clear();
    m_prompts = {};
    if (m_workspace.draft().isEmpty())
        m_workspace.fill();
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(m_workspace, m_prompts, settings);
    m_window->show();
    m_window->start();
    m_window->go({Place::BeforeYouStart, {}, {}});
    QVERIFY(saveButton(*m_window));
}

void TestBlankSheets::savesSheetsWithoutATeamBeforeItIsSetUp()
{
    m_prompts.sheets = BothInto;
    saveButton(*m_window)->click();
    QCOMPARE(m_prompts.asked, QStringList{"Retention self-assessment - Questionnaire"});
    QCOMPARE(m_workspace.exported, QStringList{File});
    QCOMPARE(m_workspace.blankSheets.size(), 2);
    QCOMPARE(m_workspace.blankSheets.at(0).language, Language::Welsh);
    QCOMPARE(m_workspace.blankSheets.at(1).language, Language::English);
    for (const report::BlankQuestionnaire &sheets : std::as_const(m_workspace.blankSheets)) {
        QVERIFY(sheets.team.isEmpty());
        QCOMPARE(sheets.themes.size(), 8);
    }
    QCOMPARE(messages(*m_window), QStringList{"Saved: " + File});
}

void TestBlankSheets::savesTheTeamsOwnSheets()
{
    m_prompts.sheets = shell::SheetsChoice{{Language::Welsh}, File};
    assessment::Assessment draft = m_workspace.repository().find(m_workspace.draft()).value();
    draft.details.voting.staffGroups = true;
    QCOMPARE(shell::saveBlankSheets(*m_window, draft), std::optional(File));
    QCOMPARE(m_prompts.asked, QStringList{draft.details.team.name + " - Baseline - Questionnaire"});
    const report::BlankQuestionnaire sheets = m_workspace.blankSheets.value(0);
    QCOMPARE(sheets.team, draft.details.team.name);
    QCOMPARE(sheets.staffGroups.size(), draft.details.attendance.size());
    QCOMPARE(sheets.themes.at(0).heading, QString("1 · Gweithio hyblyg"));
}

void TestBlankSheets::doesNothingWhenCalledOff()
{
    saveButton(*m_window)->click();
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(m_workspace.blankSheets.isEmpty());
    QVERIFY(m_prompts.told.isEmpty());
    QVERIFY(messages(*m_window).isEmpty());
}

void TestBlankSheets::tellsWhatWentWrong()
{
    m_prompts.sheets = BothInto;
    m_workspace.saveFailure = Error{ErrorCode::DiskFull, File};
    saveButton(*m_window)->click();
    QCOMPARE(m_prompts.told, QList<Error>{*m_workspace.saveFailure});
    QVERIFY(messages(*m_window).isEmpty());
}

void TestBlankSheets::tellsThatTheQuestionSetIsNotHere()
{
    m_prompts.sheets = BothInto;
    assessment::Assessment draft;
    draft.questionSet = {"other", "1.0", "00"};
    QVERIFY(!shell::saveBlankSheets(*m_window, draft));
    QCOMPARE(m_prompts.told.value(0).code, ErrorCode::QuestionSetUnknown);
    QVERIFY(m_prompts.asked.isEmpty());
    QVERIFY(m_workspace.blankSheets.isEmpty());
}

void TestBlankSheets::offersTheLanguageOfTheScreenFirst_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("English") << static_cast<int>(Language::English) << "sheets-en";
    QTest::newRow("Welsh") << static_cast<int>(Language::Welsh) << "sheets-cy";
}

void TestBlankSheets::offersTheLanguageOfTheScreenFirst()
{
    QFETCH(int, language);
    QFETCH(QString, chosen);
    const auto onScreen = static_cast<Language>(language);
    const Language other = onScreen == Language::Welsh ? Language::English : Language::Welsh;
    const shell::SheetsDialog dialog(onScreen, nullptr);
    QVERIFY(dialog.findChild<QRadioButton *>(chosen)->isChecked());
    QCOMPARE(dialog.languages(), QList<Language>{onScreen});
    dialog.findChild<QRadioButton *>("sheets-both")->setChecked(true);
    QCOMPARE(dialog.languages(), (QList<Language>{onScreen, other}));
    dialog.findChild<QRadioButton *>(other == Language::Welsh ? "sheets-cy" : "sheets-en")->setChecked(true);
    QCOMPARE(dialog.languages(), QList<Language>{other});
}

void TestBlankSheets::showsAllChoicesAtOnce()
{
    QFETCH(int, language);
    QFETCH(QString, chosen);
    tests::setAppearance(static_cast<Language>(language), 100);
    shell::SheetsDialog dialog(static_cast<Language>(language), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (const auto *radio : dialog.findChildren<QRadioButton *>())
        QCOMPARE(radio->visibleRegion().boundingRect(), radio->rect());
    QCOMPARE(dialog.focusWidget(), dialog.findChild<QRadioButton *>(chosen));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestBlankSheets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_blanksheets.moc"
