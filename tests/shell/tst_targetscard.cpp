#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/rendering/radarview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/report/targetscard.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/changetable.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace aros;
using assessment::Target;
using Place = shell::Destination::Place;

namespace {
constexpr int Theme = 1; // health and wellbeing
} // namespace

// Setting what the team aims for, on the report page.
class TestTargetsCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatTargetsAreForAndBegins();
    void storesALevelAtOnceForTheEndOfAMonth_data();
    void storesALevelAtOnceForTheEndOfAMonth();
    void offersHalfLevelsFromNoneToTheHighest();
    void storesTheLastDayOfTheMonth();
    void keepsATargetThatIsBetweenTheOffers();
    void proposesTheMonthOfTheLastTarget();
    void takesATargetAway();
    void showsItOnTheRadarAndInTheTableAtOnce();
    void undoesAndRedoesByKeysAndButtons();
    void leavesAnswersToTheirOwnUndo();
    void isKindAboutALowTarget();
    void isKindAboutAMonthThatIsOver();
    void saysNothingAboutATargetThatIsExceeded();
    void opensTheListWithTheArrowKeys();
    void ignoresTheWheel();
    void namesTheThemeForScreenReaders();
    void keepsWhatCouldNotBeSavedAndTriesAgain();
    void staysOpenThroughALanguageSwitch();
    void isATableOnlyWhereNothingCanBeChanged();
    void exportsWhatWasJustSet();

private:
    void open(const AssessmentId &id);
    template <typename Widget> Widget *find(const QString &name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    QString id(int theme = Theme) const { return questions::officialThemes().at(theme).text(); }
    QComboBox *level(int theme = Theme) const { return find<QComboBox>("target-level-" + id(theme)); }
    QComboBox *month(int theme = Theme) const { return find<QComboBox>("target-month-" + id(theme)); }
    QComboBox *year(int theme = Theme) const { return find<QComboBox>("target-year-" + id(theme)); }
    QString note(int theme = Theme) const
    {
        const auto *label = find<QLabel>("target-note-" + id(theme));
        return label->isVisible() ? label->text() : QString();
    }
    QString state(int theme = Theme) const { return find<QLabel>("target-state-" + id(theme))->text(); }
    void begin() const { find<QPushButton>("set-targets")->click(); }
    // As a person chooses: in the list.
    void choose(QComboBox *choice, const QString &text) const;
    std::optional<Target> stored(int theme = Theme) const
    {
        return m_workspace->repository().find(m_shown)->target(questions::officialThemes().at(theme));
    }
    QList<report::RadarSeries> series() const { return find<rendering::RadarView>("radar")->radar().series; }
    bool shows(const QString &words) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
    AssessmentId m_shown;
};

void TestTargetsCard::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    m_prompts = {};
}

void TestTargetsCard::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestTargetsCard::open(const AssessmentId &id)
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_shown = id;
    m_window->go({Place::Report, id, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTargetsCard::choose(QComboBox *choice, const QString &text) const
{
    const int place = choice->findText(text);
    QVERIFY2(place >= 0, qPrintable(text));
    choice->setFocus();
    choice->showPopup();
    choice->view()->setCurrentIndex(choice->model()->index(place, 0));
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QCOMPARE(choice->currentText(), text);
}

bool TestTargetsCard::shows(const QString &words) const
{
    const auto labels = m_window->page()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestTargetsCard::saysWhatTargetsAreForAndBegins()
{
    open(m_workspace->agreed());
    QVERIFY(shows("A target says where you want to be"));
    QVERIFY(!level(0)); // made when they are wanted
    find<QPushButton>("set-targets")->setFocus();
    QTest::keyClick(find<QPushButton>("set-targets"), Qt::Key_Space);
    QVERIFY(!shows("A target says where you want to be"));
    QVERIFY(level(7)->isVisible());
    QVERIFY(!month(0)); // likewise, with the first target of its theme
    QCOMPARE(level(0)->currentText(), QString("No target"));
    QCOMPARE(QApplication::focusWidget(), level(0));
    QTest::keyClick(level(0), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), level(1));
    QVERIFY(m_workspace->repository().find(m_shown)->targets.isEmpty());
}

void TestTargetsCard::storesALevelAtOnceForTheEndOfAMonth_data()
{
    QTest::addColumn<bool>("agreed");
    QTest::newRow("draft") << false;
    QTest::newRow("agreed") << true;
}

void TestTargetsCard::storesALevelAtOnceForTheEndOfAMonth()
{
    QFETCH(bool, agreed);
    open(agreed ? m_workspace->agreed() : m_workspace->draft());
    begin();
    choose(level(), "3.5");
    QCOMPARE(stored(), (Target{questions::officialThemes().at(Theme), 35, QDate(2027, 3, 31)}));
    QVERIFY(month()->isVisible() && year()->isVisible());
    QCOMPARE(month()->currentText(), QString("March"));
    QCOMPARE(year()->currentText(), QString("2027"));
    QVERIFY(find<QLabel>("save-status")->text().startsWith("Saved "));
}

void TestTargetsCard::offersHalfLevelsFromNoneToTheHighest()
{
    open(m_workspace->agreed());
    begin();
    QStringList offers;
    for (int index = 0; index < level()->count(); ++index)
        offers.append(level()->itemText(index));
    QCOMPARE(offers.join(' '), QString("No target 0.0 0.5 1.0 1.5 2.0 2.5 3.0 3.5 4.0"));
    choose(level(), "0.0");
    QCOMPARE(stored()->tenths, 0);
    choose(level(), "4.0");
    QCOMPARE(stored()->tenths, 40);
}

void TestTargetsCard::storesTheLastDayOfTheMonth()
{
    open(m_workspace->agreed());
    begin();
    choose(level(), "3.0");
    choose(month(), "February");
    QCOMPARE(stored()->by, QDate(2027, 2, 28));
    choose(year(), "2028");
    QCOMPARE(stored()->by, QDate(2028, 2, 29));
    QCOMPARE(stored()->tenths, 30);
}

void TestTargetsCard::keepsATargetThatIsBetweenTheOffers()
{
    QVERIFY(m_workspace->repository().saveTarget(m_workspace->agreed(),
                                                 {questions::officialThemes().at(Theme), 32, QDate(2051, 6, 30)}));
    open(m_workspace->agreed());
    QCOMPARE(level()->currentText(), QString("3.2"));
    QCOMPARE(level()->itemText(level()->currentIndex() + 1), QString("3.5"));
    QCOMPARE(level()->itemText(level()->currentIndex() - 1), QString("3.0"));
    QCOMPARE(year()->currentText(), QString("2051"));
    QCOMPARE(year()->currentIndex(), year()->count() - 1);
}

void TestTargetsCard::proposesTheMonthOfTheLastTarget()
{
    open(m_workspace->agreed());
    begin();
    choose(level(0), "2.0");
    choose(month(0), "September");
    choose(level(4), "3.0");
    QCOMPARE(stored(4)->by, QDate(2027, 9, 30));
}

void TestTargetsCard::takesATargetAway()
{
    open(m_workspace->agreed());
    begin();
    choose(level(), "3.0");
    choose(level(), "No target");
    QVERIFY(!stored());
    QVERIFY(!month()->isVisible());
    QVERIFY(level(7)->isVisible()); // all stay to choose from
}

void TestTargetsCard::showsItOnTheRadarAndInTheTableAtOnce()
{
    const AssessmentId second = m_workspace->followAgreed();
    for (int theme = 0; theme < 8; ++theme)
        QVERIFY(m_workspace->repository().removeTarget(second, questions::officialThemes().at(theme)));
    open(second);
    const auto *table = m_window->page()->findChild<shell::ChangeTable *>();
    const qsizetype lines = series().size();
    const int columns = table->model()->columnCount();
    begin();
    choose(level(), "4.0");
    QCOMPARE(series().size(), lines + 1);
    QCOMPARE(series().constLast().style, report::RadarSeries::Style::Target);
    QCOMPARE(series().constLast().values.at(Theme), std::optional<double>(4.0));
    QCOMPARE(table->model()->columnCount(), columns + 1);
    const QString cell = table->model()->index(Theme, columns).data().toString();
    QVERIFY2(cell.startsWith("4.0 by March 2027 · "), qPrintable(cell));
    QVERIFY(state().endsWith(cell.section(" · ", 1)));
    QVERIFY(state().startsWith("Now "));
    choose(level(), "No target");
    QCOMPARE(series().size(), lines);
    QCOMPARE(table->model()->columnCount(), columns);
}

void TestTargetsCard::undoesAndRedoesByKeysAndButtons()
{
    open(m_workspace->agreed());
    begin();
    auto *undo = find<QPushButton>("undo-target");
    auto *redo = find<QPushButton>("redo-target");
    QVERIFY(undo->isVisible() && !undo->isEnabled());
    choose(level(), "3.0");
    choose(month(), "June");
    QTest::keyClick(month(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored()->by, QDate(2027, 3, 31));
    QCOMPARE(month()->currentText(), QString("March"));
    QTest::keyClick(month(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!stored());
    QCOMPARE(QApplication::focusWidget(), level()); // the month is no longer there
    QVERIFY(!undo->isEnabled());
    redo->click();
    QCOMPARE(stored()->tenths, 30);
    QTest::keyClick(level(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(stored()->by, QDate(2027, 6, 30));
    QVERIFY(!redo->isEnabled());
    undo->click();
    QCOMPARE(stored()->by, QDate(2027, 3, 31));
}

void TestTargetsCard::leavesAnswersToTheirOwnUndo()
{
    open(m_workspace->draft());
    m_window->go({Place::Questionnaire, m_shown, {}});
    QTest::keyClick(m_window.get(), Qt::Key_1);
    const auto answers = m_workspace->repository().find(m_shown)->answers;
    m_window->go({Place::Report, m_shown, {}});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_workspace->repository().find(m_shown)->answers, answers);
}

void TestTargetsCard::isKindAboutALowTarget()
{
    open(m_workspace->followAgreed());
    QCOMPARE(note(), QString());
    choose(level(), "0.5");
    QVERIFY2(note().startsWith("This is lower than where you are now."), qPrintable(note()));
    QCOMPARE(stored()->tenths, 5);
    QVERIFY(level()->accessibleDescription().contains(note()));
    choose(level(), "4.0");
    QCOMPARE(note(), QString());
}

void TestTargetsCard::isKindAboutAMonthThatIsOver()
{
    open(m_workspace->agreed());
    begin();
    choose(level(), "4.0");
    QCOMPARE(note(), QString());
    choose(year(), "2025");
    QCOMPARE(stored()->by, QDate(2025, 3, 31));
    QVERIFY2(note().startsWith("This month is over."), qPrintable(note()));
    choose(year(), "2026");
    QCOMPARE(stored()->by, QDate(2026, 3, 31));
    QCOMPARE(note(), QString()); // this month is not over before its last day
}

void TestTargetsCard::saysNothingAboutATargetThatIsExceeded()
{
    const AssessmentId second = m_workspace->followAgreed();
    QVERIFY(
        m_workspace->repository().saveTarget(second, {questions::officialThemes().at(Theme), 5, QDate(2025, 6, 30)}));
    open(second);
    QVERIFY(state().endsWith("Reached"));
    QCOMPARE(note(), QString());
}

void TestTargetsCard::opensTheListWithTheArrowKeys()
{
    open(m_workspace->agreed());
    begin();
    QTest::keyClick(level(0), Qt::Key_Down);
    QVERIFY(level(0)->view()->isVisible());
    QVERIFY(!stored(0));
    QTest::keyClick(level(0)->view(), Qt::Key_Down);
    QTest::keyClick(level(0)->view(), Qt::Key_Down);
    QVERIFY(!stored(0));
    QTest::keyClick(level(0)->view(), Qt::Key_Return);
    QCOMPARE(stored(0)->tenths, 5);
    QTest::keyClick(level(0), Qt::Key_3);
    QCOMPARE(stored(0)->tenths, 30);
}

void TestTargetsCard::ignoresTheWheel()
{
    open(m_workspace->agreed());
    begin();
    level()->setFocus();
    const QPointF middle = QRectF(level()->rect()).center();
    QWheelEvent turn(middle, level()->mapToGlobal(middle), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(level(), &turn);
    QVERIFY(!stored());
    QCOMPARE(level()->currentIndex(), 0);
}

void TestTargetsCard::namesTheThemeForScreenReaders()
{
    open(m_workspace->agreed());
    begin();
    choose(level(), "3.0");
    QStringList names;
    for (const auto *label : find<QWidget>("targets")->findChildren<QLabel *>()) {
        if (label->buddy() == level() || label->buddy() == month() || label->buddy() == year())
            names.append(label->accessibleName());
    }
    QCOMPARE(names.size(), 3);
    for (const QString &name : names)
        QVERIFY(name.startsWith("Health and wellbeing: "));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 3);
    QCOMPARE(level()->accessibleName(), names.constFirst());
}

void TestTargetsCard::keepsWhatCouldNotBeSavedAndTriesAgain()
{
    open(m_workspace->agreed());
    begin();
    m_workspace->repository().failWith(Error{ErrorCode::DiskFull, {}});
    choose(level(), "3.0");
    QVERIFY(!stored());
    QCOMPARE(find<QLabel>("save-status")->text(), QString("Not saved"));
    QVERIFY(shows("Not saved: the disk is full."));
    QCOMPARE(level()->currentText(), QString("3.0"));
    m_workspace->repository().failWith(std::nullopt);
    const auto buttons = m_window->page()->findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [](const QPushButton *button) { return button->text() == "Try again"; });
    QVERIFY(again != buttons.cend());
    (*again)->click();
    QCOMPARE(stored()->tenths, 30);
    QVERIFY(!shows("Not saved"));
}

void TestTargetsCard::staysOpenThroughALanguageSwitch()
{
    open(m_workspace->agreed());
    begin();
    level(2)->setFocus();
    m_window->rebuild();
    QTRY_VERIFY(level(2)->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), level(2));
    choose(level(2), "2.0");
    m_window->go({Place::Home, {}, {}});
    m_window->go({Place::Report, m_shown, {}});
    QCOMPARE(level(2)->currentText(), QString("2.0"));
    find<QPushButton>("undo-target")->click();
    QVERIFY(!stored(2));
}

void TestTargetsCard::isATableOnlyWhereNothingCanBeChanged()
{
    QVERIFY(m_workspace->repository().saveTarget(m_workspace->agreed(),
                                                 {questions::officialThemes().at(Theme), 30, QDate(2027, 6, 30)}));
    open(m_workspace->agreed());
    QVERIFY(!m_window->page()->findChild<shell::ChangeTable *>());
    presentation::WorkspaceNotice notice;
    notice.readOnly = true;
    m_workspace->setNotice(notice);
    m_window->go({Place::Report, m_shown, {}});
    QVERIFY(!find<QWidget>("targets"));
    const auto *table = m_window->page()->findChild<shell::ChangeTable *>();
    QVERIFY(table);
    QVERIFY(table->model()->index(Theme, 2).data().toString().startsWith("3.0 by June 2027"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
}

void TestTargetsCard::exportsWhatWasJustSet()
{
    open(m_workspace->agreed());
    begin();
    choose(level(), "3.0");
    m_prompts.choice = shell::ExportChoice{"pdf", Language::English, "/a.pdf"};
    find<QPushButton>("export")->click();
    QCOMPARE(m_workspace->exportedReports.size(), 1);
    QCOMPARE(m_workspace->exportedReports.constLast().targets.size(), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestTargetsCard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_targetscard.moc"
