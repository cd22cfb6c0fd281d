#include "tests/shell/appearance.h"
#include "tests/shell/cellfit.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/metricfigures.h"
#include "tests/shell/textfit.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/expander.h"

#include <QApplication>
#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

// The views of metrics at two window sizes, three text sizes and in both languages: no text is clipped, and only a
// table may move to the side.
class TestMetricViewsFit : public QObject
{
    Q_OBJECT

private slots:
    void showsEverythingWhole_data();
    void showsEverythingWhole();
};

void TestMetricViewsFit::showsEverythingWhole_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("language");

    const std::pair<const char *, Place> pages[] = {{"units", Place::MetricUnits},
                                                    {"staff groups", Place::MetricGroups},
                                                    {"beside the assessments", Place::MetricsBesideScores}};
    for (const auto &[name, place] : pages) {
        for (const QSize window : {QSize(1024, 640), QSize(1366, 768)}) {
            for (const int textSize : {100, 150, 200}) {
                for (const Language language : {Language::English, Language::Welsh})
                    QTest::addRow("%s, %d x %d, %d %%, %s", name, window.width(), window.height(), textSize,
                                  qPrintable(languageCode(language)))
                        << static_cast<int>(place) << window << textSize << static_cast<int>(language);
            }
        }
    }
}

void TestMetricViewsFit::showsEverythingWhole()
{
    QFETCH(int, place);
    QFETCH(QSize, window);
    QFETCH(int, textSize);
    QFETCH(int, language);

    tests::setAppearance(static_cast<Language>(language), textSize);
    tests::FakeWorkspace workspace;
    workspace.fill();
    workspace.followAgreed();
    tests::addSampleFigures(workspace);
    tests::PreparedPrompts prompts;
    presentation::Settings settings;
    settings.language = static_cast<Language>(language);
    settings.textSize = textSize;
    shell::MainWindow main(workspace, prompts, settings);
    main.resize(window);
    main.show();
    main.start();
    main.metricBoard()->choose({tests::sampleDivision(), {}, {}});
    main.go({static_cast<Place>(place), {}, {}});
    if (auto *rolling = main.page()->findChild<QCheckBox *>("rolling"))
        rolling->click();
    for (auto *expander : main.page()->findChildren<shell::Expander *>())
        expander->setOpen(true);
    // Rows that are read one after another, and heights that follow from widths, take a few passes to settle.
    QStringList faults;
    for (int pass = 0; pass < 15 && (pass < 5 || !faults.isEmpty()); ++pass) {
        QTest::qWait(20);
        faults = tests::badlyFitting(main);
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(QStringLiteral("%1 faults:\n").arg(faults.size()) + faults.mid(0, 8).join(u'\n')));
    for (const QScrollArea *area : main.page()->findChildren<QScrollArea *>())
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), "scrolls sideways");
    for (const QTableView *table : main.page()->findChildren<QTableView *>())
        QVERIFY2(!table->verticalScrollBar()->isVisible(), "a table scrolls down");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestMetricViewsFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_metricviewsfit.moc"
