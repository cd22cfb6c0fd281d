#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/metricfigures.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/metrics/unittable.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;
using shell::UnitTable;

// A unit and those below it side by side.
class TestMetricUnitsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatThereAreNoFigures();
    void isOneOfTheViews();
    void hasTheUnitAndThoseDirectlyBelow();
    void hasTestedMetricsAndOthersWhenAsked();
    void saysTheCellInWords();
    void opensTheChartOfACell_data();
    void opensTheChartOfACell();
    void goesDownAndUpByKeys();
    void goesUpByTheButton();
    void keepsTheChooserInStep();
    void showsAStaffGroup();
    void marksFindingsByIcons();
    void readsOneUnitAfterAnother();
    void stopsReadingWhenThePageGoesAway();
    void saysOnceWhatCannotBeRead();
    void keepsTheNamesInViewBesideThem();
    void keepsTheHeadingsInViewAboveThem_data();
    void keepsTheHeadingsInViewAboveThem();
    void leavesRowsTheRoomThatHeadingsWouldTake();
    void goesToRowsBelowTheHeadings();
    void keepsItsPlaceThroughALanguageSwitch();
    void worksInAWorkspaceThatIsReadOnly();

private:
    void open(const metrics::UnitPath &unit, QSize window = {1280, 800}, int textSize = 100);
    // One that is read, with more below it than the window is high, so that all of it can be scrolled away.
    void openLongTable(QSize window, int textSize = 100);
    // What was made anew stands beside what goes away in the next turn.
    template <typename Widget> Widget *find(const QString &name) const
    {
        const QList<Widget *> all = m_window->page()->findChildren<Widget *>(name);
        return all.isEmpty() ? nullptr : all.constLast();
    }
    UnitTable *table() const { return find<UnitTable>("units"); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QStringList names() const;
    QStringList headings() const;
    void waitUntilRead() const;
    void press(Qt::Key key) const { QTest::keyClick(table(), key); }
    QHeaderView *header() const { return table()->horizontalHeader(); }
    // What is seen of the content, and a part of the table in it.
    QWidget *view() const { return m_window->page()->findChild<QScrollArea *>()->viewport(); }
    QRect inView(const QWidget &widget) const { return {widget.mapTo(view(), QPoint()), widget.size()}; }
    QRect rowInView(int row) const
    {
        return table()->visualRect(table()->model()->index(row, 0)).translated(inView(*table()->viewport()).topLeft());
    }
    QScrollBar &bar() const { return *m_window->page()->findChild<QScrollArea *>()->verticalScrollBar(); }
    void scrollBy(int pixels) const { bar().setValue(bar().value() + pixels); }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    std::unique_ptr<tests::PreparedPrompts> m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestMetricUnitsPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_prompts = std::make_unique<tests::PreparedPrompts>();
}

void TestMetricUnitsPage::cleanup()
{
    m_window.reset();
    m_prompts.reset();
    m_workspace.reset();
}

void TestMetricUnitsPage::open(const metrics::UnitPath &unit, QSize window, int textSize)
{
    presentation::Settings settings;
    settings.language = Language::English;
    settings.textSize = textSize;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_prompts, settings);
    m_window->resize(window);
    m_window->show();
    m_window->start();
    if (!m_window->metricBoard()->units().isEmpty())
        m_window->metricBoard()->choose({unit, {}, {}});
    m_window->go({Place::MetricUnits, {}, {}});
    if (table())
        QTRY_VERIFY(table()->hasFocus());
}

QStringList TestMetricUnitsPage::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, 0).data().toString());
    return names;
}

// Without the months that the values are of.
QStringList TestMetricUnitsPage::headings() const
{
    QStringList titles;
    for (int column = 0; column < table()->model()->columnCount(); ++column) {
        const QString title = table()->model()->headerData(column, Qt::Horizontal).toString();
        titles.append(title.section(column == 0 ? QString(" (") : QString::fromUtf8(" · "), 0, 0));
    }
    return titles;
}

void TestMetricUnitsPage::waitUntilRead() const
{
    QTRY_COMPARE(m_window->page()->findChildren<QLabel *>("progress").size(), 1);
    QTRY_VERIFY(find<QLabel>("progress")->isHidden());
}

void TestMetricUnitsPage::openLongTable(QSize window, int textSize)
{
    tests::setAppearance(Language::English, textSize);
    tests::addManyTeams(*m_workspace, 40);
    open(tests::sampleDivision(), window, textSize);
    waitUntilRead();
    auto *below = new QWidget;
    below->setMinimumHeight(2 * window.height());
    table()->parentWidget()->layout()->addWidget(below);
    // Heights that follow from widths take a few passes to settle.
    QTRY_VERIFY(bar().maximum() > bar().value() + inView(*table()).bottom() + window.height());
}

void TestMetricUnitsPage::saysThatThereAreNoFigures()
{
    open({});
    QVERIFY(!table());
    QVERIFY(!m_window->page()->findChildren<QLabel *>().isEmpty());
    QVERIFY(!find<QComboBox>("unit"));
}

void TestMetricUnitsPage::isOneOfTheViews()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    const auto view = [this](Place place) {
        return find<QPushButton>(QString("view-%1").arg(static_cast<int>(place)));
    };
    QVERIFY(view(Place::MetricUnits)->isChecked());
    view(Place::Metrics)->click();
    QVERIFY(view(Place::Metrics)->isChecked());
    view(Place::MetricUnits)->click();
    QVERIFY(table());
    QTRY_VERIFY(table()->hasFocus());
}

void TestMetricUnitsPage::hasTheUnitAndThoseDirectlyBelow()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    QCOMPARE(names(), QStringList({tests::sampleDivision().division, "Tîm nyrsio cymunedol y gogledd", "Ward 7"}));
    waitUntilRead();
    for (int row = 0; row < 3; ++row)
        QVERIFY(table()->model()->index(row, 1).data().toString().endsWith('%'));
}

void TestMetricUnitsPage::hasTestedMetricsAndOthersWhenAsked()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    const QStringList tested = headings();
    QCOMPARE(tested.size(), 3); // the unit, monthly turnover and sickness
    find<QCheckBox>("rolling")->click();
    const QStringList all = headings();
    QVERIFY(all.size() > tested.size());
    QCOMPARE(all.mid(0, tested.size()), tested);
    find<QCheckBox>("rolling")->click();
    QCOMPARE(headings(), tested);
}

void TestMetricUnitsPage::saysTheCellInWords()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    waitUntilRead();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const QString sentence = text("cell");
    QVERIFY2(sentence.startsWith("Ward 7: "), qPrintable(sentence));
    QVERIFY2(sentence.contains("April 2026"), qPrintable(sentence));
    QCOMPARE(sentence, table()->currentIndex().data(Qt::AccessibleTextRole).toString());
    QVERIFY(sentence.contains(table()->currentIndex().data().toString()));
}

void TestMetricUnitsPage::opensTheChartOfACell_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("Enter") << false;
    QTest::newRow("double click") << true;
}

void TestMetricUnitsPage::opensTheChartOfACell()
{
    QFETCH(bool, byMouse);
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    waitUntilRead();
    const QModelIndex cell = table()->model()->index(2, 2);
    if (byMouse) {
        const QPoint at = table()->visualRect(cell).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    } else {
        table()->setCurrentIndex(cell);
        press(Qt::Key_Return);
    }
    const metrics::SeriesKey choice = m_window->metricBoard()->choice();
    QCOMPARE(choice.unit.team, "Ward 7");
    QCOMPARE(choice.metric.text(), "sickness-absence");
    QTRY_VERIFY(find<QWidget>("chart"));
}

void TestMetricUnitsPage::goesDownAndUpByKeys()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    press(Qt::Key_Return); // the unit itself: it is chosen already
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleOrganisation());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleDivision());
    QCOMPARE(names().size(), 3);
    QVERIFY(table()->hasFocus());
    press(Qt::Key_Backspace);
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleOrganisation());
    QCOMPARE(table()->currentIndex().data().toString(), tests::sampleDivision().division); // where one came from
    press(Qt::Key_Backspace);                                                              // nothing above
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleOrganisation());
}

void TestMetricUnitsPage::goesUpByTheButton()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    auto *up = find<QPushButton>("up");
    QCOMPARE(up->text(), "Up to " + tests::sampleDivision().division);
    up->click();
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleDivision());
    QCOMPARE(names().size(), 3);
}

void TestMetricUnitsPage::keepsTheChooserInStep()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    auto *unit = find<QComboBox>("unit");
    QCOMPARE(unit->currentText(), tests::sampleDivision().division);
    press(Qt::Key_Backspace);
    QCOMPARE(find<QComboBox>("unit"), unit); // and the page is the same
    QVERIFY(unit->currentText().startsWith("Betsi"));
    unit->setCurrentIndex(1);
    emit unit->activated(1);
    QCOMPARE(names().constFirst(), tests::otherDivision().division);
}

void TestMetricUnitsPage::showsAStaffGroup()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    waitUntilRead();
    const QString all = table()->model()->index(0, 2).data().toString();
    auto *group = find<QComboBox>("group");
    group->setCurrentIndex(group->findData("estates-ancillary"));
    emit group->activated(group->currentIndex());
    waitUntilRead();
    QVERIFY(table()->model()->index(0, 2).data().toString() != all);
    QCOMPARE(table()->model()->index(0, 1).data().toString(), "–"); // turnover of three people
    const QString why = table()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(why.contains("5"), qPrintable(why));
}

void TestMetricUnitsPage::marksFindingsByIcons()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    waitUntilRead();
    using presentation::UnitMetricsModel;
    const auto variation = [this](int row) {
        return static_cast<metrics::Variation>(
            table()->model()->index(row, 2).data(UnitMetricsModel::VariationRole).toInt());
    };
    QCOMPARE(variation(1), metrics::Variation::CommonCause);
    QCOMPARE(variation(2), metrics::Variation::ConcernHigh);
    QVERIFY(!table()->model()->index(1, 2).data(UnitMetricsModel::AssuranceRole).isValid());
}

void TestMetricUnitsPage::readsOneUnitAfterAnother()
{
    tests::addManyTeams(*m_workspace, 12);
    open(tests::sampleDivision());
    QCOMPARE(names().size(), 13); // all are there at once
    const auto *progress = find<QLabel>("progress");
    QVERIFY2(progress->text().endsWith(" of 13 read"), qPrintable(progress->text()));
    QVERIFY(!progress->isHidden());
    waitUntilRead();
    QVERIFY(!table()->model()->index(12, 1).data().toString().isEmpty());
}

void TestMetricUnitsPage::stopsReadingWhenThePageGoesAway()
{
    tests::addManyTeams(*m_workspace, 12);
    open(tests::sampleDivision());
    const QPointer<UnitTable> old = table();
    const QPointer<QAbstractItemModel> model = old->model();
    m_window->page()->leave();
    QTest::qWait(50);
    QVERIFY(model);
    QVERIFY(model->index(12, 1).data().toString().isEmpty());
    m_window->go({Place::Home, {}, {}});
    QTRY_VERIFY(!old);
}

void TestMetricUnitsPage::saysOnceWhatCannotBeRead()
{
    tests::addManyTeams(*m_workspace, 3);
    open(tests::sampleDivision());
    m_workspace->metricRepository().failReading({ErrorCode::ContentChanged, "figures"});
    waitUntilRead();
    const QString told = table()->model()->index(2, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.endsWith("could not be read"), qPrintable(told));
    QCOMPARE(m_window->page()->findChildren<shell::MessageBar *>().size(), 1);
}

void TestMetricUnitsPage::keepsTheNamesInViewBesideThem()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation(), {640, 480});
    find<QCheckBox>("rolling")->click();
    waitUntilRead();
    QTest::qWait(100);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
    for (int column = 1; column < table()->model()->columnCount(); ++column) {
        press(Qt::Key_Right);
        const QRect cell = table()->visualRect(table()->currentIndex());
        QVERIFY(cell.left() >= table()->columnWidth(0));
        QVERIFY(cell.right() <= table()->viewport()->width());
    }
    QVERIFY(table()->horizontalScrollBar()->value() > 0);
    const QModelIndex name = table()->model()->index(1, 0);
    QCOMPARE(table()->visualRect(name).left(), 0);
    QCOMPARE(table()->indexAt(table()->visualRect(name).center()), name);
}

void TestMetricUnitsPage::keepsTheHeadingsInViewAboveThem_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("textSize");
    QTest::newRow("as usual") << QSize(1280, 800) << 100;
    QTest::newRow("small window, large text") << QSize(1024, 640) << 200;
}

void TestMetricUnitsPage::keepsTheHeadingsInViewAboveThem()
{
    QFETCH(QSize, window);
    QFETCH(int, textSize);
    openLongTable(window, textSize);
    const int last = table()->model()->rowCount() - 1;
    scrollBy(rowInView(0).top() - header()->height()); // the headings are at the top, in their own place
    QCOMPARE(inView(*header()).bottom() + 1, rowInView(0).top());
    for (const int row : {1, 5, last / 2}) {
        scrollBy(rowInView(row).center().y());
        QCOMPARE(inView(*header()).topLeft(), QPoint(inView(*table()->viewport()).left(), 0));
        QCOMPARE(header()->width(), table()->viewport()->width());
        QCOMPARE(view()->childAt(inView(*header()).center()), header()->viewport()); // and nothing lies over them
        QVERIFY(!table()->indexAt({0, table()->viewport()->mapFrom(view(), QPoint()).y()}).isValid());
    }
    QVERIFY(table()->hasFocus());
    scrollBy(rowInView(last).top() - header()->height() + 10); // pushed out by the last row
    QCOMPARE(inView(*header()).top(), -10);
    QCOMPARE(inView(*header()).bottom() + 1, rowInView(last).top());
    scrollBy(rowInView(last).bottom() + 1);
    QVERIFY(header()->visibleRegion().isEmpty());
    scrollBy(-1000000);
    QCOMPARE(inView(*header()).bottom() + 1, rowInView(0).top());
}

void TestMetricUnitsPage::leavesRowsTheRoomThatHeadingsWouldTake()
{
    openLongTable({1024, 640}, 200);
    scrollBy(rowInView(5).top());
    QCOMPARE(inView(*header()).top(), 0);
    m_window->resize(1024, 480);
    QTRY_COMPARE(inView(*header()).bottom() + 1, rowInView(0).top());
}

void TestMetricUnitsPage::goesToRowsBelowTheHeadings()
{
    openLongTable({1280, 800});
    const int last = table()->model()->rowCount() - 1;
    table()->setCurrentIndex(table()->model()->index(last, 1));
    for (int row = last - 1; row >= 0; --row) {
        press(Qt::Key_Up);
        QCOMPARE(table()->currentIndex().row(), row);
        QVERIFY2(rowInView(row).top() > inView(*header()).bottom(), qPrintable(QString::number(row)));
        QVERIFY(rowInView(row).bottom() < view()->height());
    }
    // Tab comes back to a row above what is seen.
    m_window->findChild<QPushButton *>("language-switch")->setFocus();
    table()->setCurrentIndex(table()->model()->index(5, 1));
    scrollBy(rowInView(last / 2).top());
    QVERIFY(rowInView(5).top() < 0);
    table()->setFocus();
    QTRY_VERIFY(rowInView(5).top() > inView(*header()).bottom());
}

void TestMetricUnitsPage::keepsItsPlaceThroughALanguageSwitch()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    find<QCheckBox>("rolling")->click();
    table()->setCurrentIndex(table()->model()->index(2, 3));
    const int columns = table()->model()->columnCount();
    m_window->findChild<QPushButton *>("language-switch")->click();
    QTRY_COMPARE(m_window->findChild<QPushButton *>("language-switch")->text(), "Cymraeg"); // no catalogue is changed
    QCOMPARE(table()->model()->columnCount(), columns);
    QCOMPARE(table()->currentIndex(), table()->model()->index(2, 3));
}

void TestMetricUnitsPage::worksInAWorkspaceThatIsReadOnly()
{
    tests::addSampleFigures(*m_workspace);
    presentation::WorkspaceNotice notice;
    notice.readOnly = true;
    m_workspace->setNotice(notice);
    open(tests::sampleDivision());
    waitUntilRead();
    press(Qt::Key_Backspace);
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleOrganisation());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestMetricUnitsPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_metricunitspage.moc"
