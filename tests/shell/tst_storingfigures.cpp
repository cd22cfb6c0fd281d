#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/messagebar.h"
#include "ui/shell/widgets/railbutton.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace aros;
using metrics::Figure;
using Place = shell::Destination::Place;

namespace {

constexpr int Long = 1'000'000; // goes: never at its end in a test
constexpr int Short = 20;

const QString Table = "period\torganisation\tdivision\tteam\tstaff group\tmetric\tnumerator\tdenominator\n"
                      "2026-01\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t3\t\n"
                      "2026-02\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t4\t\n"
                      "2026-13\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t5\t\n";

} // namespace

// What takes longer than a moment to store, or to take out.
class TestStoringFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsHowFarItIs();
    void stopsWithNothingStored();
    void keepsThePreviewWhenItFails();
    void asksBeforeItIsLeft_data();
    void asksBeforeItIsLeft();
    void storesNothingWhenTheLanguageIsSwitched();
    void takesOutWhileTheWindowGoesOn();
    void stopsTakingOut();

private:
    void openPreview();
    void bringIn();
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    QPushButton *actionOf(const char *bar) const { return find<shell::MessageBar>(bar)->findChild<QPushButton *>(); }
    Place place() const { return m_window->destination().place; }
    qsizetype stored() const
    {
        return m_workspace->metricRepository().figuresOf({"powys", "Medicine", "Ward 7"})->size();
    }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestStoringFigures::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_prompts = {};
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestStoringFigures::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestStoringFigures::openPreview()
{
    m_window->go({Place::AddFigures, {}, {}});
    QApplication::clipboard()->setText(Table);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(find<QCheckBox>("without-refused"));
    find<QCheckBox>("without-refused")->click();
}

void TestStoringFigures::bringIn()
{
    m_workspace->metricRepository().setGoesPerFigure(0);
    openPreview();
    click("primary");
    QCOMPARE(place(), Place::Metrics);
    QCOMPARE(stored(), 2);
}

void TestStoringFigures::tellsHowFarItIs()
{
    m_workspace->metricRepository().setGoesPerFigure(Short);
    openPreview();
    click("primary");
    QVERIFY(find<QLabel>("progress"));
    QVERIFY(!find<QPushButton>("primary")->isVisible());
    QTRY_VERIFY(find<QLabel>("progress")->text().startsWith("Storing the figures: "));
    QTRY_COMPARE(place(), Place::Metrics);
    QCOMPARE(stored(), 2);
}

void TestStoringFigures::stopsWithNothingStored()
{
    m_workspace->metricRepository().setGoesPerFigure(Long);
    openPreview();
    click("primary");
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("stop"));
    QTest::qWait(20);
    click("stop");
    QVERIFY(find<QLabel>("counts"));
    QVERIFY(find<QCheckBox>("without-refused")->isChecked());
    QTest::qWait(20);
    QCOMPARE(stored(), 0);
    m_workspace->metricRepository().setGoesPerFigure(0);
    click("primary");
    QCOMPARE(stored(), 2);
}

void TestStoringFigures::keepsThePreviewWhenItFails()
{
    m_workspace->metricRepository().setGoesPerFigure(Short);
    m_workspace->metricRepository().failNext({ErrorCode::DiskFull, "disk"});
    openPreview();
    click("primary");
    QTRY_COMPARE(m_prompts.told.size(), 1);
    QVERIFY(find<QLabel>("counts"));
    QVERIFY(find<QCheckBox>("without-refused")->isChecked());
    click("primary");
    QTRY_COMPARE(place(), Place::Metrics);
    QCOMPARE(stored(), 2);
}

void TestStoringFigures::asksBeforeItIsLeft_data()
{
    QTest::addColumn<bool>("leaves");
    QTest::newRow("and leaves") << true;
    QTest::newRow("and stays") << false;
}

void TestStoringFigures::asksBeforeItIsLeft()
{
    QFETCH(const bool, leaves);
    m_workspace->metricRepository().setGoesPerFigure(leaves ? Long : Short);
    openPreview();
    click("primary");
    m_prompts.confirmation = leaves;
    m_window->go({Place::Help, {}, {}});
    QCOMPARE(m_prompts.asked, QStringList{"Stop storing the figures?"});
    QCOMPARE(place(), leaves ? Place::Help : Place::AddFigures);
    if (leaves)
        QTest::qWait(20);
    else
        QTRY_COMPARE(place(), Place::Metrics);
    QCOMPARE(stored(), leaves ? 0 : 2);
}

void TestStoringFigures::storesNothingWhenTheLanguageIsSwitched()
{
    m_workspace->metricRepository().setGoesPerFigure(Long);
    openPreview();
    click("primary");
    m_window->rebuild();
    QVERIFY(find<QCheckBox>("without-refused")->isChecked());
    QTest::qWait(20);
    QCOMPARE(stored(), 0);
}

void TestStoringFigures::takesOutWhileTheWindowGoesOn()
{
    bringIn();
    m_workspace->metricRepository().setGoesPerFigure(Short);
    m_window->go({Place::AddFigures, {}, {}});
    click("take-out");
    click("take-out"); // changes nothing
    QVERIFY(find<shell::MessageBar>("taking-out")->text().startsWith("Taking the figures out: "));
    QTRY_COMPARE(place(), Place::Metrics);
    QCOMPARE(stored(), 0);
}

void TestStoringFigures::stopsTakingOut()
{
    bringIn();
    m_workspace->metricRepository().setGoesPerFigure(Long);
    m_window->go({Place::AddFigures, {}, {}});
    click("take-out");
    QPointer<shell::MessageBar> bar = find<shell::MessageBar>("taking-out");
    actionOf("taking-out")->click();
    QTRY_VERIFY(!bar);
    QCOMPARE(stored(), 2);
    QVERIFY(m_prompts.told.isEmpty());
    m_workspace->metricRepository().setGoesPerFigure(0);
    click("take-out");
    QCOMPARE(place(), Place::Metrics);
    QCOMPARE(stored(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestStoringFigures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storingfigures.moc"
