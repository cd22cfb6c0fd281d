#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/metricfigures.h"
#include "ui/presentation/metricboard.h"
#include "ui/rendering/metricpanelsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;
using rendering::MetricPanelsView;

// One metric of all staff groups, or of the units below.
class TestMetricGroupsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatThereAreNoFigures();
    void showsAllStaffAndEachGroup();
    void saysWhyAGroupHasNoChart();
    void comparesTheUnitsBelow();
    void keepsTheGroupOfTheUnitsBelow();
    void saysThatNothingIsBelow();
    void goesFromPointToPointAndFromChartToChart();
    void opensTheLargeChart_data();
    void opensTheLargeChart();
    void saysEverythingInWords();
    void readsOneUnitAfterAnother();
    void stopsWhereFiguresCannotBeRead();
    void keepsTheComparisonThroughALanguageSwitch();

private:
    void open(const metrics::UnitPath &unit, const QString &metric = "sickness-absence");
    void compareUnits() const;
    // What was made anew stands beside what goes away in the next turn.
    template <typename Widget> Widget *find(const QString &name) const
    {
        const QList<Widget *> all = m_window->page()->findChildren<Widget *>(name);
        return all.isEmpty() ? nullptr : all.constLast();
    }
    MetricPanelsView *view() const { return find<MetricPanelsView>("panels"); }
    QString cell(int row, int column) const
    {
        return find<QTableView>("findings")->model()->index(row, column).data().toString();
    }
    void waitUntilRead() const { QTRY_VERIFY(find<QTableView>("findings") && find<QLabel>("progress")->isHidden()); }
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }
    QString point() const { return find<QLabel>("point")->text(); }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    std::unique_ptr<tests::PreparedPrompts> m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestMetricGroupsPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_prompts = std::make_unique<tests::PreparedPrompts>();
}

void TestMetricGroupsPage::cleanup()
{
    m_window.reset();
    m_prompts.reset();
    m_workspace.reset();
}

void TestMetricGroupsPage::open(const metrics::UnitPath &unit, const QString &metric)
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->start();
    if (!m_window->metricBoard()->units().isEmpty())
        m_window->metricBoard()->choose({unit, metrics::MetricId(metric), {}});
    m_window->go({Place::MetricGroups, {}, {}});
}

void TestMetricGroupsPage::compareUnits() const
{
    auto *compare = find<QComboBox>("compare");
    compare->setCurrentIndex(1);
    emit compare->activated(1);
    QTRY_COMPARE(m_window->page()->findChildren<MetricPanelsView *>("panels").size(), 1);
    waitUntilRead();
}

void TestMetricGroupsPage::saysThatThereAreNoFigures()
{
    open({});
    QVERIFY(!view());
}

void TestMetricGroupsPage::showsAllStaffAndEachGroup()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    waitUntilRead();
    QCOMPARE(view()->names().size(), 4);
    QCOMPARE(view()->names().constFirst(), "All staff");
    QCOMPARE(cell(0, 0), "All staff");
    QVERIFY(cell(0, 1).endsWith('%'));
    QCOMPARE(cell(0, 2), "April 2026");
    QVERIFY(cell(0, 4).startsWith("Concern"));
    QVERIFY(cell(0, 3).endsWith('%'));
    QVERIFY(!find<QComboBox>("group")->isVisible());
}

void TestMetricGroupsPage::saysWhyAGroupHasNoChart()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam(), "turnover-headcount-month");
    waitUntilRead();
    QCOMPARE(view()->names().size(), 3);
    const QString without = find<QLabel>("without")->text();
    QVERIFY2(without.contains("Estates and ancillary (Not shown: fewer than 5 people)"), qPrintable(without));
    QStringList says;
    for (int row = 0; row < 4; ++row)
        says.append(cell(row, 4));
    QVERIFY(says.contains("Not shown: fewer than 5 people"));
}

void TestMetricGroupsPage::comparesTheUnitsBelow()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    compareUnits();
    QCOMPARE(view()->names(), QStringList({"Betsi Cadwaladr University Health Board", "Acute services",
                                           tests::sampleDivision().division}));
    QCOMPARE(view()->charts().size(), 3);
    QVERIFY(find<QComboBox>("group")->isVisible());
}

void TestMetricGroupsPage::keepsTheGroupOfTheUnitsBelow()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    compareUnits();
    const QString all = cell(1, 1);
    auto *group = find<QComboBox>("group");
    group->setCurrentIndex(group->findData("estates-ancillary"));
    emit group->activated(group->currentIndex());
    QTRY_COMPARE(m_window->page()->findChildren<MetricPanelsView *>("panels").size(), 1);
    waitUntilRead();
    QVERIFY(cell(1, 1) != all);
    view()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_window->metricBoard()->choice().group.text(), "estates-ancillary");
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::otherDivision());
}

void TestMetricGroupsPage::saysThatNothingIsBelow()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    compareUnits();
    QCOMPARE(view()->names().size(), 1);
    bool said = false;
    for (const auto *label : m_window->page()->findChildren<QLabel *>())
        said = said || label->text().startsWith("There are no figures for anything below");
    QVERIFY(said);
}

void TestMetricGroupsPage::goesFromPointToPointAndFromChartToChart()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    waitUntilRead();
    view()->setFocus();
    press(Qt::Key_End);
    QVERIFY2(point().startsWith("All staff · April 2026: "), qPrintable(point()));
    press(Qt::Key_Left);
    QVERIFY2(point().startsWith("All staff · March 2026: "), qPrintable(point()));
    press(Qt::Key_Down);
    QVERIFY2(point().startsWith(view()->names().at(1) + " · March 2026: "), qPrintable(point()));
    press(Qt::Key_Home);
    QVERIFY2(point().startsWith(view()->names().at(1) + " · November 2023: "), qPrintable(point()));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(view()->current().part, 0);
    for (int times = 0; times < 9; ++times)
        press(Qt::Key_Down);
    QCOMPARE(view()->current().part, 3);
}

void TestMetricGroupsPage::opensTheLargeChart_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("Enter") << false;
    QTest::newRow("double click") << true;
}

void TestMetricGroupsPage::opensTheLargeChart()
{
    QFETCH(bool, byMouse);
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    waitUntilRead();
    QTRY_VERIFY(view()->height() > 100);
    view()->setFocus();
    if (byMouse) {
        // In the second of four side by side.
        QTest::mouseDClick(view(), Qt::LeftButton, {}, {view()->width() * 3 / 8, 40});
    } else {
        press(Qt::Key_End);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    QVERIFY(!m_window->metricBoard()->choice().group.isEmpty());
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleDivision());
    QTRY_VERIFY(find<QWidget>("chart"));
}

void TestMetricGroupsPage::saysEverythingInWords()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    waitUntilRead();
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), view()->charts().constFirst().title);
    const QString all = chart->text(QAccessible::Description);
    for (const QString &name : view()->names())
        QVERIFY2(all.contains(name + ": "), qPrintable(all));
    QVERIFY(all.contains(cell(0, 1)));
    view()->setFocus();
    press(Qt::Key_End);
    QCOMPARE(chart->text(QAccessible::Name), point());
}

void TestMetricGroupsPage::readsOneUnitAfterAnother()
{
    tests::addManyTeams(*m_workspace, 12);
    open(tests::sampleDivision());
    compareUnits();
    QCOMPARE(view()->charts().size(), 13);
    QCOMPARE(find<QLabel>("progress")->text(), "13 of 13 read");
}

void TestMetricGroupsPage::stopsWhereFiguresCannotBeRead()
{
    tests::addManyTeams(*m_workspace, 3);
    open(tests::sampleDivision());
    waitUntilRead();
    m_workspace->metricRepository().failReading({ErrorCode::ContentChanged, "figures"});
    auto *compare = find<QComboBox>("compare");
    compare->setCurrentIndex(1);
    emit compare->activated(1);
    QTRY_COMPARE(m_window->page()->findChildren<shell::MessageBar *>().size(), 1);
    QTest::qWait(50);
    QCOMPARE(m_window->page()->findChildren<shell::MessageBar *>().size(), 1);
}

void TestMetricGroupsPage::keepsTheComparisonThroughALanguageSwitch()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    compareUnits();
    const QPointer<shell::Page> before = m_window->page();
    m_window->findChild<QPushButton *>("language-switch")->click();
    QTRY_VERIFY(!before);
    QCOMPARE(find<QComboBox>("compare")->currentIndex(), 1);
    QTRY_COMPARE(view()->names().size(), 3);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestMetricGroupsPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_metricgroupspage.moc"
