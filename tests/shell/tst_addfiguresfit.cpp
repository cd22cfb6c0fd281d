#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/textfit.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/figures/figuregridmodel.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

namespace {

const QString Unit = "betsi-cadwaladr\tGwasanaethau cymunedol a gofal sylfaenol\tTîm nyrsio cymunedol y gogledd\t";
const QString Header = "month\torganisation\tdivision\tteam\tstaff group\tmetric\tnumerator\tdenominator\n";

QString table()
{
    return Header + "2025-12\t" + Unit + "\tleavers-headcount\t3\t\n" + //
           "2026-01\t" + Unit + "additional-professional-scientific-technical\tstarters-in-post-12-months\t4\t\n" +
           "2026-01\t" + Unit + "\tsickness-absence\t10.5\t310\n";
}

QString refused()
{
    return table() + "31/02/2025\t" + Unit + "\tleavers-headcount\t3\t\n" + //
           "2026-02\t" + Unit + "\tturnover-headcount\t11.5%\t\n" + "2026-02\t" + Unit +
           "\tleavers-headcount\t12.5\t\n" + //
           "2026-02\t" + Unit + "nobody knows them, whoever is asked\tleavers-headcount\t12\t\n";
}

} // namespace

// Every step of bringing figures in, at two window sizes, three text sizes and in both languages: nothing may be
// clipped, cut off or overlap.
class TestAddFiguresFit : public QObject
{
    Q_OBJECT

    enum What { File, Paste, Type, Columns, Remembered, Refused, Corrected, Unchanged, Wrong, ReadOnly };

private slots:
    void showsEverythingWhole_data();
    void showsEverythingWhole();

private:
    void arrange(int what);
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    void paste(const QString &cells);
    void typeSome();

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestAddFiguresFit::showsEverythingWhole_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("language");
    const std::pair<const char *, What> pages[] = {{"file", File},
                                                   {"paste", Paste},
                                                   {"type", Type},
                                                   {"columns", Columns},
                                                   {"remembered columns", Remembered},
                                                   {"refused rows", Refused},
                                                   {"corrected figures", Corrected},
                                                   {"nothing new", Unchanged},
                                                   {"wrong table", Wrong},
                                                   {"read only", ReadOnly}};
    for (const auto &[name, what] : pages) {
        for (const QSize window : {QSize(1024, 640), QSize(1366, 768)}) {
            for (const int textSize : {100, 150, 200}) {
                for (const Language language : {Language::English, Language::Welsh})
                    QTest::addRow("%s, %d x %d, %d %%, %s", name, window.width(), window.height(), textSize,
                                  qPrintable(languageCode(language)))
                        << static_cast<int>(what) << window << textSize << static_cast<int>(language);
            }
        }
    }
}

void TestAddFiguresFit::paste(const QString &cells)
{
    QApplication::clipboard()->setText(cells);
    find<QRadioButton>("way-1")->setChecked(true);
    find<QPushButton>("primary")->click();
    QTRY_VERIFY(!find<QLabel>("progress"));
}

void TestAddFiguresFit::typeSome()
{
    find<QRadioButton>("way-2")->setChecked(true);
    QAbstractItemModel *model = find<QTableView>("figure-grid")->model();
    model->setData(model->index(0, shell::FigureGridModel::Group), "Additional professional scientific and technical");
    model->setData(model->index(0, shell::FigureGridModel::Metric), "Starters still in post after 12 months");
    model->setData(model->index(0, shell::FigureGridModel::Numerator), "1,234,567.5");
    model->setData(model->index(1, shell::FigureGridModel::Numerator), "7");
    find<QPushButton>("primary")->click();
    QTRY_VERIFY(find<QLabel>("counts"));
    find<QPushButton>("back")->click();
}

void TestAddFiguresFit::arrange(int what)
{
    switch (what) {
    case Paste:
        find<QRadioButton>("way-1")->setChecked(true);
        return;
    case Type:
        return typeSome();
    case Columns:
        return paste(table().replace("month", "Reporting month ending on the last day").replace("metric", "what"));
    case Remembered:
        paste(table());
        return find<QPushButton>("change-columns")->click();
    case Refused:
        return paste(refused());
    case Corrected:
    case Unchanged:
        paste(table());
        find<QPushButton>("primary")->click();
        m_window->go({Place::AddFigures, {}, {}});
        return paste(what == Unchanged ? table() : table().replace("10.5", "210.75"));
    case Wrong:
        return paste("%PDF-1.7");
    default:
        return;
    }
}

void TestAddFiguresFit::showsEverythingWhole()
{
    QFETCH(int, what);
    QFETCH(QSize, window);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    m_window.reset();
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    QVERIFY(m_workspace->metricRepository().put(
        {{metrics::MetricId("leavers-headcount"),
          {"betsi-cadwaladr", "Gwasanaethau cymunedol a gofal sylfaenol", "Tîm nyrsio cymunedol y gogledd"},
          {},
          QDate(2025, 1, 1),
          3,
          {}}},
        "before"));
    presentation::WorkspaceNotice notice;
    notice.readOnly = what == ReadOnly;
    m_workspace->setNotice(notice);
    presentation::Settings settings;
    settings.language = static_cast<Language>(language);
    settings.textSize = textSize;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(window);
    m_window->show();
    m_window->start();
    m_window->metricBoard()->choose({m_window->metricBoard()->units().constLast(), {}, {}});
    m_window->go({Place::AddFigures, {}, {}});
    arrange(what);
    // Heights that follow from widths take a few passes to settle.
    QStringList faults;
    for (int pass = 0; pass < 10 && (pass == 0 || !faults.isEmpty()); ++pass) {
        QTest::qWait(20);
        faults = tests::badlyFitting(*m_window);
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(QStringLiteral("%1 faults:\n").arg(faults.size()) + faults.mid(0, 8).join(u'\n')));
    for (const QScrollArea *area : m_window->page()->findChildren<QScrollArea *>())
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), "scrolls sideways");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestAddFiguresFit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_addfiguresfit.moc"
