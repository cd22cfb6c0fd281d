#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/support/samplefigures.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace aros;
using metrics::MetricDefinition;
using Place = shell::Destination::Place;

// Defining metrics of one's own in the window.
class TestOwnMetricsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isReachedFromMetrics();
    void keepsEachKind_data();
    void keepsEachKind();
    void asksForWhatIsMissing();
    void refusesCountsThatDoNotGoTogether();
    void changesOneUnderItsId();
    void removesOneAfterAsking();
    void keepsOneThatAnotherNeeds();
    void asksBeforeLeavingWhatIsTyped();
    void changesNothingThatIsReadOnly();

private:
    void open(Place place = Place::OwnMetrics);
    template <typename Widget> Widget *find(const QString &name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    // 0 name, 1 short, 2 definition, 3 numerator, 4 denominator.
    void type(int text, const QString &english, const QString &welsh = {});
    QList<MetricDefinition> own() const { return m_window->metricBoard()->catalog().own(); }
    void addCount(const QString &name);
    QAbstractButton *rowButton(const QString &metric, int at) const
    {
        return find<QWidget>("own-" + metric)->findChildren<QAbstractButton *>().at(at);
    }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestOwnMetricsPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    QVERIFY(m_workspace->metrics().put(tests::sampleFigures(), QStringLiteral("wards.csv")));
    m_prompts = {};
}

void TestOwnMetricsPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestOwnMetricsPage::open(Place place)
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({place, {}, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOwnMetricsPage::type(int text, const QString &english, const QString &welsh)
{
    find<QLineEdit>(QString("own-text-%1-en").arg(text))->setText(english);
    find<QLineEdit>(QString("own-text-%1-cy").arg(text))->setText(welsh);
}

void TestOwnMetricsPage::addCount(const QString &name)
{
    click("add-own");
    type(0, name);
    type(2, name + " in the month.");
    click("own-save");
}

void TestOwnMetricsPage::isReachedFromMetrics()
{
    open(Place::Metrics);
    click("own-metrics");
    QCOMPARE(m_window->page()->title(), QString("Own metrics"));
    click("back");
    QCOMPARE(m_window->destination().place, Place::Metrics);
}

void TestOwnMetricsPage::keepsEachKind_data()
{
    QTest::addColumn<QString>("radio");
    QTest::addColumn<int>("kind");
    QTest::newRow("count") << "kind-count" << int(metrics::MetricKind::Count);
    QTest::newRow("rate") << "kind-rate" << int(metrics::MetricKind::Rate);
    QTest::newRow("mean") << "kind-mean" << int(metrics::MetricKind::Mean);
    QTest::newRow("share") << "kind-share" << int(metrics::MetricKind::Share);
}

void TestOwnMetricsPage::keepsEachKind()
{
    QFETCH(QString, radio);
    QFETCH(int, kind);
    open();
    click("add-own");
    click(radio);
    type(0, "Check-ins done", "Sgyrsiau a gynhaliwyd");
    type(2, "Check-ins with new starters.", "Sgyrsiau gyda dechreuwyr newydd.");
    type(3, "Check-ins held");
    type(4, "", "Sgyrsiau a oedd i ddod");
    if (radio == "kind-share") {
        for (const auto &[name, id] :
             {std::pair("own-numerator", "leavers-voluntary"), std::pair("own-denominator", "leavers-headcount")}) {
            auto *choice = find<QComboBox>(name);
            choice->setCurrentIndex(choice->findData(QString::fromLatin1(id)));
        }
    }
    find<QComboBox>("own-better")->setCurrentIndex(1);
    click("own-save");
    QCOMPARE(own().size(), 1);
    const MetricDefinition metric = own().constFirst();
    QCOMPARE(metric.id.text(), QString("check-ins-done"));
    QCOMPARE(int(metric.kind), kind);
    QCOMPARE(metric.title, (BilingualText{"Check-ins done", "Sgyrsiau a gynhaliwyd"}));
    QCOMPARE(metric.better, metrics::Better::Down);
    if (metric.isGiven())
        QCOMPARE(metric.denominator, (BilingualText{{}, "Sgyrsiau a oedd i ddod"}));
    if (radio == "kind-share")
        QCOMPARE(metric.formula.numerator.text(), QString("leavers-voluntary"));
    QVERIFY(find<QWidget>("own-check-ins-done"));
    QVERIFY(!find<QWidget>("own-save")); // the form is gone
}

void TestOwnMetricsPage::asksForWhatIsMissing()
{
    open();
    click("add-own");
    const auto refused = [this](const char *words, const char *field) {
        click("own-save");
        auto *fault = find<QLabel>("own-fault");
        QVERIFY2(fault->isVisible() && fault->text().contains(words), qPrintable(fault->text()));
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(field));
        QVERIFY(own().isEmpty());
    };
    refused("give it a name", "own-text-0-en");
    type(0, "A name that is much too long for a tile");
    refused("too long for a tile", "own-text-1-en");
    type(1, "Short");
    refused("in one sentence", "own-text-2-en");
    type(2, "What <b>it</b> is.");
    refused("plain text", "own-text-0-en");
    type(2, "What it is.");
    click("kind-rate");
    refused("above the line", "own-text-3-en");
    type(3, "Above");
    refused("divided by", "own-text-4-en");
    type(4, "Below");
    click("own-save");
    QCOMPARE(own().size(), 1);
}

void TestOwnMetricsPage::refusesCountsThatDoNotGoTogether()
{
    open();
    click("add-own");
    click("kind-share");
    type(0, "Odd");
    type(2, "People of pounds.");
    auto *numerator = find<QComboBox>("own-numerator");
    auto *denominator = find<QComboBox>("own-denominator");
    numerator->setCurrentIndex(numerator->findData("staff-fte"));
    denominator->setCurrentIndex(denominator->findData("leavers-headcount"));
    click("own-save");
    QVERIFY(own().isEmpty());
    QVERIFY(find<QLabel>("own-fault")->text().contains("do not go together"));
}

void TestOwnMetricsPage::changesOneUnderItsId()
{
    open();
    addCount("Check-ins");
    rowButton("check-ins", 0)->click();
    QCOMPARE(find<QLineEdit>("own-text-0-en")->text(), QString("Check-ins"));
    QVERIFY(!find<QWidget>("kind-rate")->isVisible());
    type(0, "Check-in talks");
    click("own-save");
    QCOMPARE(own().size(), 1);
    QCOMPARE(own().constFirst().id.text(), QString("check-ins"));
    QCOMPARE(own().constFirst().title.english, QString("Check-in talks"));
}

void TestOwnMetricsPage::removesOneAfterAsking()
{
    open();
    addCount("Check-ins");
    m_prompts.confirmation = false;
    rowButton("check-ins", 1)->click();
    QCOMPARE(own().size(), 1);
    m_prompts.confirmation = true;
    rowButton("check-ins", 1)->click();
    QVERIFY(own().isEmpty());
    QCOMPARE(m_prompts.asked, (QStringList{"Remove this metric?", "Remove this metric?"}));
    QVERIFY(m_workspace->metrics().ownMetrics()->isEmpty());
}

void TestOwnMetricsPage::keepsOneThatAnotherNeeds()
{
    open();
    addCount("Check-ins");
    addCount("Check-ins due");
    click("add-own");
    click("kind-share");
    type(0, "Share done");
    type(2, "Of those due.");
    for (const auto &[name, id] :
         {std::pair("own-numerator", "check-ins"), std::pair("own-denominator", "check-ins-due")}) {
        auto *choice = find<QComboBox>(name);
        choice->setCurrentIndex(choice->findData(QString::fromLatin1(id)));
    }
    click("own-save");
    QCOMPARE(own().size(), 3);
    rowButton("check-ins", 1)->click();
    QCOMPARE(m_prompts.asked, QStringList{"Check-ins is needed"});
    QCOMPARE(own().size(), 3);
}

void TestOwnMetricsPage::asksBeforeLeavingWhatIsTyped()
{
    open();
    click("add-own");
    m_prompts.confirmation = false;
    auto *name = find<QLineEdit>("own-text-0-en");
    name->setFocus();
    QTest::keyClicks(name, "Check-ins");
    m_window->go({Place::Home, {}, {}});
    QCOMPARE(m_window->destination().place, Place::OwnMetrics);
    QCOMPARE(name->text(), QString("Check-ins"));
    click("own-cancel");
    m_window->go({Place::Home, {}, {}});
    QCOMPARE(m_window->destination().place, Place::Home);
}

void TestOwnMetricsPage::changesNothingThatIsReadOnly()
{
    open();
    addCount("Check-ins");
    m_window.reset();
    presentation::WorkspaceNotice notice;
    notice.readOnly = true;
    m_workspace->setNotice(notice);
    open();
    QVERIFY(!find<QWidget>("add-own"));
    QVERIFY(find<QWidget>("own-check-ins")->findChildren<QAbstractButton *>().isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestOwnMetricsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownmetricspage.moc"
