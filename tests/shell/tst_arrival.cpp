#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/contentscroll.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QTableView>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

// What a page shows and says when one has just come to it.
class TestArrival : public QObject
{
    Q_OBJECT

private slots:
    void startsSettingsAtTheChosenLanguage_data();
    void startsSettingsAtTheChosenLanguage();
    void showsTheFocusedRow_data();
    void showsTheFocusedRow();
    void followsTheRowWithTheArrows();
    void saysFoldedColumnsWithTheTeam();
    void namesRailButtonsAsButtons();
    void standsBoxesOfOneRowInOneLine_data();
    void standsBoxesOfOneRowInOneLine();
    void labelsTheChoiceOfThemes();

private:
    void open(Place place, QSize size, int textSize, Language language = Language::English);
    bool isInView(const QTableView &table) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestArrival::open(Place place, QSize size, int textSize, Language language)
{
    tests::setAppearance(language, textSize);
    m_window.reset();
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    presentation::Settings settings;
    settings.language = language;
    settings.textSize = textSize;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({place, m_workspace->draft(), {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestArrival::startsSettingsAtTheChosenLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addRow("English") << static_cast<int>(Language::English);
    QTest::addRow("Welsh") << static_cast<int>(Language::Welsh);
}

void TestArrival::startsSettingsAtTheChosenLanguage()
{
    QFETCH(int, language);
    open(Place::Settings, {1366, 768}, 100, static_cast<Language>(language));
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(),
             QStringLiteral("language-") + languageCode(static_cast<Language>(language)));
}

bool TestArrival::isInView(const QTableView &table) const
{
    const QRect row = table.visualRect(table.currentIndex().siblingAtColumn(0));
    const QWidget &view = *shell::ContentScroll::around(table)->viewport();
    const QPoint top = table.viewport()->mapTo(m_window.get(), row.topLeft());
    const QRect shown(view.mapTo(m_window.get(), QPoint(0, 0)), view.size());
    return !row.isEmpty() && shown.contains(QRect(top, QSize(1, row.height())));
}

void TestArrival::showsTheFocusedRow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    QTest::addRow("laptop") << QSize(1366, 768) << 100;
    QTest::addRow("laptop, large text") << QSize(1366, 768) << 200;
    QTest::addRow("small window, large text") << QSize(1024, 640) << 200;
}

void TestArrival::showsTheFocusedRow()
{
    QFETCH(QSize, size);
    QFETCH(int, textSize);
    open(Place::Assessments, size, textSize);
    const auto *table = m_window->page()->findChild<QTableView *>();
    QTRY_VERIFY(table->hasFocus());
    QVERIFY(table->currentIndex().isValid());
    QTRY_VERIFY(isInView(*table));
}

void TestArrival::followsTheRowWithTheArrows()
{
    open(Place::Assessments, {1024, 640}, 200);
    auto *table = m_window->page()->findChild<QTableView *>();
    QTRY_VERIFY(table->hasFocus());
    for (const int row : {1, 0}) {
        QTest::keyClick(table, row == 1 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(table->currentIndex().row(), row);
        QTRY_VERIFY(isInView(*table));
    }
}

void TestArrival::saysFoldedColumnsWithTheTeam()
{
    const auto said = [this] {
        const QAbstractItemModel &model = *m_window->page()->findChild<QTableView *>()->model();
        return model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    open(Place::Assessments, {1366, 768}, 100);
    QTRY_VERIFY(said().isEmpty());
    open(Place::Assessments, {1024, 640}, 200);
    QTRY_VERIFY(said().contains(QStringLiteral(", Rated: ")) || said().contains(QStringLiteral(" · Rated: ")));
}

void TestArrival::namesRailButtonsAsButtons()
{
    open(Place::Assessments, {1366, 768}, 100);
    for (const char *name : {"rail-home", "rail-assessments", "rail-settings", "rail-help"}) {
        auto *button = m_window->findChild<QWidget *>(name);
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(heard->role(), QAccessible::PushButton);
        QVERIFY(!heard->state().checkable);
        QCOMPARE(heard->text(QAccessible::Description) == QStringLiteral("Current page"),
                 QString(name) == "rail-assessments");
    }
}

void TestArrival::standsBoxesOfOneRowInOneLine_data()
{
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("language");
    for (const int textSize : {100, 125}) {
        for (const Language language : {Language::English, Language::Welsh})
            QTest::addRow("%d %%, %s", textSize, qPrintable(languageCode(language)))
                << textSize << static_cast<int>(language);
    }
}

void TestArrival::standsBoxesOfOneRowInOneLine()
{
    QFETCH(int, textSize);
    QFETCH(int, language);
    open(Place::TeamDetails, {1400, 2600}, textSize, static_cast<Language>(language));
    const auto boxOf = [this](const QCheckBox &check) {
        QStyleOptionButton option;
        option.initFrom(&check);
        option.text = check.text();
        const QRect box = check.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &check);
        return QRect(check.mapTo(m_window.get(), box.topLeft()), box.size());
    };
    const QList<QCheckBox *> checks =
        m_window->page()->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("^group-")));
    QVERIFY(checks.size() > 6);
    for (int index = 0; index + 1 < checks.size(); index += 2)
        QTRY_VERIFY2(qAbs(boxOf(*checks.at(index)).top() - boxOf(*checks.at(index + 1)).top()) <= 1,
                     qPrintable(checks.at(index)->text()));
}

void TestArrival::labelsTheChoiceOfThemes()
{
    open(Place::Questionnaire, {1024, 640}, 200);
    auto *choice = m_window->page()->findChild<QWidget *>("theme-choice");
    QTRY_VERIFY(choice->isVisible());
    const auto labels = QAccessible::queryAccessibleInterface(choice)->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.constFirst().first->text(QAccessible::Name), QStringLiteral("Theme"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    shell::installAccessibility();
    TestArrival test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_arrival.moc"
