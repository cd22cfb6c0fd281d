#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

// The page that shows what changed in an assessment, as somebody with a keyboard meets it.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isReachedFromTheReport();
    void showsTheNewestFirst();
    void showsChangesSinceTheAgreementUntilAskedForAll();
    void offersNoFilterBeforeTheFirstAgreement();
    void saysThatNothingHasChangedYet();
    void saysWhetherItIsWhole();
    void keepsTheFilterThroughAChangeOfLanguage();
    void savesAllOfItAsCsv();
    void savesNothingWithoutAName();
    void hasNamesForScreenReaders();
    void settingsNameABrokenHistory();

private:
    void open(Place place, const AssessmentId &id, Language language = Language::English);
    QTableView &table() const { return *m_window->page()->findChild<QTableView *>("entries"); }
    QCheckBox *filter() const { return m_window->page()->findChild<QCheckBox *>("since-agreement"); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QStringList textsIn(const QWidget &widget) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestHistoryPage::init()
{
    m_prompts = tests::PreparedPrompts();
    m_window.reset();
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
}

void TestHistoryPage::open(Place place, const AssessmentId &id, Language language)
{
    tests::setAppearance(language, 100);
    presentation::Settings settings;
    settings.language = language;
    m_window.reset();
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({place, id, {}});
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QStringList TestHistoryPage::textsIn(const QWidget &widget) const
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void TestHistoryPage::isReachedFromTheReport()
{
    open(Place::Report, m_workspace->agreed());
    auto *button = m_window->page()->findChild<QPushButton *>("history");
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_window->destination().place, Place::History);
    QCOMPARE(m_window->focusWidget(), static_cast<QWidget *>(&table()));
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex().row(), 0); // the agreement alone
    QTest::mouseClick(m_window->page()->findChild<QPushButton *>("back"), Qt::LeftButton);
    QCOMPARE(m_window->destination().place, Place::Report);
    QCOMPARE(m_window->destination().assessment, m_workspace->agreed());
}

void TestHistoryPage::showsTheNewestFirst()
{
    const StatementId statement = m_workspace->questionSets().defaultSet()->statementAt(0).id;
    QVERIFY(m_workspace->repository().saveAnswer(m_workspace->draft(), statement,
                                                 {assessment::Rating::atLevel(4), QStringLiteral("New"), {}, false}));
    open(Place::History, m_workspace->draft());
    QCOMPARE(table().model()->rowCount(), 20); // started, 18 ratings, and one again
    QCOMPARE(cell(0, 0), m_workspace->questionSets().defaultSet()->statementAt(0).label.in(Language::English));
    QVERIFY(cell(0, 3).startsWith("0 "));
    QVERIFY(cell(0, 4).startsWith("4 "));
    QVERIFY(cell(0, 2).contains("2026"));
    QCOMPARE(cell(19, 0), QString("Assessment started"));
    QCOMPARE(cell(19, 3), QString("–"));
}

void TestHistoryPage::showsChangesSinceTheAgreementUntilAskedForAll()
{
    QVERIFY(m_workspace->repository().reopen(m_workspace->agreed(), "A colleague was missing"));
    open(Place::History, m_workspace->agreed());
    QVERIFY(filter()->isChecked());
    QCOMPARE(table().model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), QString("Reopened: A colleague was missing"));
    QCOMPARE(cell(1, 0), QString("Agreed"));
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Space);
    QCOMPARE(table().model()->rowCount(), 43);
    QTest::keyClick(filter(), Qt::Key_Space);
    QCOMPARE(table().model()->rowCount(), 2);
}

void TestHistoryPage::offersNoFilterBeforeTheFirstAgreement()
{
    open(Place::History, m_workspace->draft());
    QVERIFY(!filter());
    QCOMPARE(table().model()->rowCount(), 19);
}

void TestHistoryPage::saysThatNothingHasChangedYet()
{
    assessment::Assessment draft = *m_workspace->repository().find(m_workspace->draft());
    draft.id = {};
    draft.answers.clear();
    draft.details.team.name = "New team";
    const AssessmentId id = m_workspace->repository().create(draft)->id;
    open(Place::History, id);
    QVERIFY(textsIn(*m_window->page()).contains("Nothing has changed yet."));
    open(Place::History, m_workspace->draft());
    QVERIFY(!textsIn(*m_window->page()).contains("Nothing has changed yet."));
}

void TestHistoryPage::saysWhetherItIsWhole()
{
    const auto verdict = [this] { return textsIn(*m_window->page()->findChild<QWidget *>("verdict")).join(u' '); };
    open(Place::History, m_workspace->agreed());
    QCOMPARE(verdict(), QString("Checked: the history is whole. It has 42 entries."));
    m_workspace->repository().tamperWithHistory(m_workspace->agreed(), 7);
    open(Place::History, m_workspace->agreed());
    QVERIFY2(verdict().contains("not whole") && verdict().contains("Entry 7 "), qPrintable(verdict()));
}

void TestHistoryPage::keepsTheFilterThroughAChangeOfLanguage()
{
    open(Place::History, m_workspace->agreed());
    filter()->setChecked(false);
    tests::setAppearance(Language::Welsh, 100);
    m_window->rebuild();
    QVERIFY(!filter()->isChecked());
    QCOMPARE(table().model()->rowCount(), 42);
    const auto &last = m_workspace->questionSets().defaultSet()->statementAt(39);
    QCOMPARE(cell(1, 0), last.label.in(Language::Welsh));
}

void TestHistoryPage::savesAllOfItAsCsv()
{
    m_prompts.pathToSave = QStringLiteral("/somewhere/history.csv");
    open(Place::History, m_workspace->agreed());
    auto *save = m_window->page()->findChild<QPushButton *>("save-csv");
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(m_prompts.asked, QStringList{"Ward 7 - Baseline - 2026-03 - History.csv"});
    QCOMPARE(m_workspace->exportedHistories.size(), 1);
    QCOMPARE(m_workspace->exportedHistories.constFirst().rows.size(), 42); // the filter is for the screen
    QCOMPARE(m_window->page()->findChildren<shell::MessageBar *>().size(), 1);
}

void TestHistoryPage::savesNothingWithoutAName()
{
    open(Place::History, m_workspace->agreed());
    m_window->page()->findChild<QPushButton *>("save-csv")->click();
    QVERIFY(m_workspace->exportedHistories.isEmpty());
    QVERIFY(m_window->page()->findChildren<shell::MessageBar *>().isEmpty());
}

void TestHistoryPage::hasNamesForScreenReaders()
{
    open(Place::History, m_workspace->agreed());
    const auto name = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(name(&table()), QString("Changes, newest first"));
    QCOMPARE(name(filter()), QString("Only changes since the team first agreed"));
    QCOMPARE(QAccessible::queryAccessibleInterface(filter())->role(), QAccessible::CheckBox);
}

void TestHistoryPage::settingsNameABrokenHistory()
{
    for (int count = 0; count < 5; ++count)
        m_workspace->checkResult.brokenHistories.append(
            {m_workspace->agreed(), {assessment::HistoryProblem::Kind::EntryMissing, 10 + count, {}}});
    open(Place::Settings, {});
    m_window->page()->findChild<QPushButton *>("check-file")->click();
    const QStringList texts = textsIn(*m_window->page());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains("Ward 7 · Baseline was changed by something other than Aros. Entry 10 is missing."),
             qPrintable(all));
    QVERIFY(all.contains("Entry 12 is missing."));
    QVERIFY(!all.contains("Entry 13 is missing."));
    QVERIFY(all.contains("More histories than these"));
    QVERIFY(!all.contains("Damaged: 0"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    shell::installAccessibility();
    TestHistoryPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historypage.moc"
