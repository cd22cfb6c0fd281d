#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/support/samplefigures.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/metrics/tilebutton.h"
#include "ui/shell/style/arosstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;
using shell::TileButton;

// A unit's metrics as tiles.
class TestMetricsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatThereAreNoFigures();
    void showsATileForEachMetric();
    void saysWhatTheEngineSays();
    void turnsATileOver_data();
    void turnsATileOver();
    void opensTheChartByKeyAndPointer_data();
    void opensTheChartByKeyAndPointer();
    void listsCountsWhenTheyAreWanted();
    void followsTheChoiceAndKeepsTheKeyboard();
    void remembersTheChoiceBetweenPages();
    void namesUnitsWithTheirPlace();
    void offersOnlyStaffGroupsThatHaveFigures();
    void tellsWhatCannotBeRead();
    void writesAllItsCharts();
    void writesNothingAfterStop();

private:
    void open();
    TileButton *tile(const QString &metric) const
    {
        return m_window->page()->findChild<TileButton *>("tile-" + metric);
    }
    QComboBox *choice(const char *name) const { return m_window->page()->findChild<QComboBox *>(name); }
    void choose(const char *name, const QString &text);
    bool shows(const QString &words) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestMetricsPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    QVERIFY(m_workspace->metrics().put(tests::sampleFigures(), QStringLiteral("wards.csv")));
    m_prompts = {};
}

void TestMetricsPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestMetricsPage::open()
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    QTest::mouseClick(m_window->findChild<QPushButton *>("rail-metrics"), Qt::LeftButton);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMetricsPage::choose(const char *name, const QString &text)
{
    QComboBox *box = choice(name);
    QVERIFY2(box, name);
    int at = -1;
    for (int index = 0; index < box->count(); ++index) {
        if (box->itemText(index) == text || box->itemText(index).startsWith(text + ", "))
            at = index;
    }
    QVERIFY2(at >= 0, qPrintable(text));
    box->setFocus();
    box->setCurrentIndex(at);
    emit box->activated(at);
}

bool TestMetricsPage::shows(const QString &words) const
{
    for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

void TestMetricsPage::saysThatThereAreNoFigures()
{
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    open();
    QVERIFY(shows("No figures yet"));
    QVERIFY(!choice("unit"));
    QVERIFY(m_window->page()->findChildren<TileButton *>().isEmpty());
}

void TestMetricsPage::showsATileForEachMetric()
{
    open();
    QStringList tiles;
    for (const TileButton *each : m_window->page()->findChildren<TileButton *>())
        tiles.append(each->metric().text());
    QCOMPARE(tiles, (QStringList{"turnover-headcount", "turnover-headcount-month", "sickness-absence",
                                 "sickness-absence-12-months"}));
    QVERIFY(m_window->findChild<QPushButton *>("rail-metrics")->isChecked() ||
            m_window->destination().place == Place::Metrics);
}

void TestMetricsPage::saysWhatTheEngineSays()
{
    open();
    choose("unit", "Ward 8");
    presentation::MetricBoard *board = m_window->metricBoard();
    for (const TileButton *each : m_window->page()->findChildren<TileButton *>()) {
        metrics::SeriesKey series = board->choice();
        series.metric = each->metric();
        const auto chart = board->chart(series, Texts(Language::English));
        QVERIFY(chart);
        QCOMPARE(each->accessibleName(), metrics::tileOf(*chart).sentence);
    }
    // February 2026: 103 of 3,000 days.
    QVERIFY2(tile("sickness-absence")->accessibleName().contains("3.4%, February 2026"),
             qPrintable(tile("sickness-absence")->accessibleName()));
}

void TestMetricsPage::turnsATileOver_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("D") << true;
    QTest::newRow("the sign in the corner") << false;
}

void TestMetricsPage::turnsATileOver()
{
    QFETCH(bool, byKey);
    open();
    TileButton *turnover = tile("turnover-headcount");
    const QString front = turnover->accessibleName();
    const auto turn = [&] {
        if (byKey)
            QTest::keyClick(turnover, Qt::Key_D);
        else
            QTest::mouseClick(turnover, Qt::LeftButton, {}, QPoint(turnover->width() - 24, 24));
    };
    turn();
    QVERIFY(turnover->isTurned());
    for (const char *words : {"Leavers of the last 12 months", "Number: ", "Out of: ", "Period: ", "Source: "})
        QVERIFY2(turnover->accessibleName().contains(words), qPrintable(turnover->accessibleName()));
    QCOMPARE(m_window->destination().place, Place::Metrics);
    turn();
    QVERIFY(!turnover->isTurned());
    QCOMPARE(turnover->accessibleName(), front);
}

void TestMetricsPage::opensTheChartByKeyAndPointer_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("space bar") << int(Qt::Key_Space);
    QTest::newRow("pointer") << 0;
}

void TestMetricsPage::opensTheChartByKeyAndPointer()
{
    QFETCH(int, key);
    open();
    TileButton *sickness = tile("sickness-absence");
    if (key == 0) {
        QTest::mouseClick(sickness, Qt::LeftButton, {}, QPoint(30, sickness->height() / 2));
    } else {
        sickness->setFocus();
        QTest::keyClick(sickness, static_cast<Qt::Key>(key));
    }
    QCOMPARE(m_window->destination().place, Place::MetricChart);
    QCOMPARE(m_window->page()->title(), QString("Sickness absence in the month"));
}

void TestMetricsPage::listsCountsWhenTheyAreWanted()
{
    open();
    QVERIFY(!m_window->page()->findChild<QPushButton *>("count-staff-headcount"));
    m_window->page()->findChild<QWidget *>("counts")->findChild<QPushButton *>()->click();
    auto *staff = m_window->page()->findChild<QPushButton *>("count-staff-headcount");
    QVERIFY(staff);
    QVERIFY2(staff->accessibleName().contains("220"), qPrintable(staff->accessibleName()));
    staff->click();
    QCOMPARE(m_window->destination().place, Place::MetricChart);
}

void TestMetricsPage::followsTheChoiceAndKeepsTheKeyboard()
{
    open();
    const QString whole = tile("sickness-absence")->accessibleName();
    choose("unit", "Ward 8");
    QCOMPARE(QApplication::focusWidget(), choice("unit"));
    QVERIFY(tile("sickness-absence")->accessibleName() != whole);
    // Tab goes on to the staff group and into the tiles that are there now.
    QTest::keyClick(choice("unit"), Qt::Key_Tab);
    QTest::keyClick(choice("group"), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), tile("turnover-headcount"));
}

void TestMetricsPage::remembersTheChoiceBetweenPages()
{
    open();
    choose("unit", "Ward 8");
    m_window->go({Place::Home, {}, {}});
    m_window->go({Place::Metrics, {}, {}});
    QCOMPARE(choice("unit")->currentText(), QString::fromUtf8("Ward 8, Gwasanaethau acíwt"));
    m_window->rebuild();
    QCOMPARE(choice("unit")->currentText(), QString::fromUtf8("Ward 8, Gwasanaethau acíwt"));
}

// Two divisions may have a Ward 7 each.
void TestMetricsPage::namesUnitsWithTheirPlace()
{
    QVERIFY(m_workspace->metrics().put({{metrics::MetricId("staff-headcount"),
                                         tests::sampleUnit("Surgery", "Ward 7"),
                                         {},
                                         QDate(2026, 1, 1),
                                         30,
                                         std::nullopt}},
                                       "surgery.csv"));
    open();
    QStringList names;
    for (int index = 0; index < choice("unit")->count(); ++index)
        names.append(choice("unit")->itemText(index));
    const QString acute = QString::fromUtf8("Gwasanaethau acíwt");
    QCOMPARE(names, (QStringList{"Betsi Cadwaladr University Health Board", acute, "Ward 7, " + acute,
                                 "Ward 8, " + acute, "Surgery", "Ward 7, Surgery"}));
    choice("unit")->showPopup();
    const auto *list = choice("unit")->view();
    QVERIFY(list->isVisible());
    const QModelIndex ward = list->model()->index(2, 0);
    QCOMPARE(ward.data(Qt::UserRole + 1).toString(), QString(8, QChar(QChar::Nbsp)) + "Ward 7"); // as a tree
    choice("unit")->hidePopup();
}

void TestMetricsPage::offersOnlyStaffGroupsThatHaveFigures()
{
    open();
    choose("unit", "Ward 8");
    QCOMPARE(choice("group")->count(), 1);
    choose("unit", "Ward 7");
    QStringList groups;
    for (int index = 0; index < choice("group")->count(); ++index)
        groups.append(choice("group")->itemText(index));
    QCOMPARE(groups, (QStringList{"All staff", "All staff but medical and dental", "Medical and dental",
                                  "Nursing and midwifery registered"}));
    choose("group", "Medical and dental");
    choose("unit", "Ward 8");
    QCOMPARE(choice("group")->currentText(), QString("All staff"));
}

void TestMetricsPage::tellsWhatCannotBeRead()
{
    open();
    m_workspace->metricRepository().failReading({ErrorCode::ContentChanged, {}});
    choose("unit", "Ward 8");
    QVERIFY(!m_window->page()->findChildren<shell::MessageBar *>().isEmpty());
    QCOMPARE(choice("unit")->currentText(), QString("Betsi Cadwaladr University Health Board"));
}

void TestMetricsPage::writesAllItsCharts()
{
    m_prompts.choice = shell::ExportChoice{QStringLiteral("pdf"), Language::Welsh, QStringLiteral("/out/all.pdf")};
    open();
    choose("unit", "Ward 8");
    m_window->page()->findChild<QPushButton *>("export")->click();
    QVERIFY(m_window->page()->findChild<shell::MessageBar *>("writing"));
    QTRY_COMPARE(m_workspace->exported, QStringList{"/out/all.pdf"});
    QTRY_VERIFY(!m_window->page()->findChild<shell::MessageBar *>("writing"));
    const report::MetricPages pages = m_workspace->exportedMetrics.constFirst();
    QCOMPARE(pages.language, Language::Welsh);
    // One or more may be left out where another would give away what it hides.
    QVERIFY(!pages.charts.isEmpty() && pages.charts.size() <= 4);
    QTRY_VERIFY(shows("Saved: /out/all.pdf"));
}

void TestMetricsPage::writesNothingAfterStop()
{
    m_prompts.choice = shell::ExportChoice{QStringLiteral("pdf"), Language::English, QStringLiteral("/out/all.pdf")};
    m_workspace->waitsBeforeCharts = true;
    open();
    m_window->page()->findChild<QPushButton *>("export")->click();
    auto *writing = m_window->page()->findChild<shell::MessageBar *>("writing");
    QVERIFY(writing);
    writing->findChild<QPushButton *>()->click();
    QVERIFY(!m_window->page()->findChild<shell::MessageBar *>("writing"));
    QTest::qWait(50);
    QVERIFY(m_workspace->exported.isEmpty());
    QVERIFY(m_prompts.told.isEmpty()); // who stopped it knows
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestMetricsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_metricspage.moc"
