#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/textfit.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/button.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace aros;
using Place = shell::Destination::Place;

namespace {

// What a person does to see a dialog.
struct Way {
    const char *name;
    Place place;
    const char *button; // object name; empty for the first backup's button, which has none
};

const Way Ways[] = {{"export", Place::Report, "export"},
                    {"reopen", Place::Report, "reopen"},
                    {"delete", Place::Assessments, "delete"},
                    {"agree", Place::Check, "primary"},
                    {"save a backup", Place::Settings, "back-up"},
                    {"open a backup", Place::Settings, "restore-file"},
                    {"restore a backup", Place::Settings, ""},
                    {"save a question set", Place::QuestionSets, "save-set"},
                    {"import a question set", Place::QuestionSets, "primary"},
                    {"remove a question set", Place::QuestionSets, "remove-set"},
                    {"paper sheets", Place::BeforeYouStart, "paper-sheets"}};

constexpr int FrameHeight = 60; // a window's frame takes no more

QPushButton *buttonOf(const shell::MainWindow &window, const Way &way)
{
    if (*way.button)
        return window.page()->findChild<QPushButton *>(way.button);
    const QString text = QCoreApplication::translate("aros::shell::SettingsPage", "Restore");
    for (auto *button : window.page()->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QStringList faultsOf(const QWidget &dialog, const QScreen &screen)
{
    QStringList faults = tests::badlyFitting(dialog);
    const auto number = [](const QRect &rect) {
        return QStringLiteral("%1 x %2 at %3, %4").arg(rect.width()).arg(rect.height()).arg(rect.x()).arg(rect.y());
    };
    if (!screen.availableGeometry().contains(dialog.frameGeometry()))
        faults.append(QStringLiteral("is not on the screen: %1").arg(number(dialog.frameGeometry())));
    for (const auto *button : dialog.findChildren<shell::Button *>()) {
        const QRect place(button->mapTo(&dialog, QPoint(0, 0)), button->size());
        if (!dialog.rect().contains(place) || !button->visibleRegion().contains(button->rect()))
            faults.append(QStringLiteral("\"%1\" is not in view").arg(button->text()));
    }
    for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
        if (area->horizontalScrollBar()->isVisible())
            faults.append(QStringLiteral("scrolls sideways"));
        if (area->verticalScrollBar()->isVisible() && dialog.height() < screen.availableSize().height() - FrameHeight)
            faults.append(
                QStringLiteral("scrolls by %1 although there is room").arg(area->verticalScrollBar()->maximum()));
    }
    return faults;
}

} // namespace

// Opens every dialog in the way a person does, on two screens, at three text sizes and in both languages. Each must be
// on the screen as a whole, with its buttons in view and no text cut off.
class TestDialogsFit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fitsTheScreen_data();
    void fitsTheScreen();
    void tellsEveryFailureWhole_data();
    void tellsEveryFailureWhole();
    void offersFilesOfMetrics_data();
    void offersFilesOfMetrics();
    void asksForAReasonInView_data();
    void asksForAReasonInView();

private:
    static void addLooks(const char *name, int way);
    void show(int textSize, Language language, int screen);
    // Looks at the dialog that is open, when it has settled, and closes it.
    void lookAndLeave();

    QScreen *m_screen = nullptr;
    QStringList m_faults;
    bool m_seen = false;
};

void TestDialogsFit::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QCOMPARE(QGuiApplication::screens().at(0)->size(), QSize(1366, 768));
    QCOMPARE(QGuiApplication::screens().at(1)->size(), QSize(1024, 640));
}

void TestDialogsFit::addLooks(const char *name, int way)
{
    for (int screen = 0; screen < 2; ++screen) {
        for (const int textSize : {100, 150, 200}) {
            for (const Language language : {Language::English, Language::Welsh})
                QTest::addRow("%s, %s screen, %d %%, %s", name, screen == 0 ? "laptop" : "small", textSize,
                              qPrintable(languageCode(language)))
                    << way << screen << textSize << static_cast<int>(language);
        }
    }
}

namespace {
void addColumns()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("screen");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("language");
}
} // namespace

void TestDialogsFit::lookAndLeave()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    m_seen = true;
    // Heights that follow from widths take a few passes to settle.
    for (int pass = 0; pass < 10 && (pass == 0 || !m_faults.isEmpty()); ++pass) {
        QTest::qWait(20);
        m_faults = faultsOf(*dialog, *m_screen);
    }
    dialog->reject();
}

void TestDialogsFit::fitsTheScreen_data()
{
    addColumns();
    int number = 0;
    for (const Way &way : Ways)
        addLooks(way.name, number++);
}

void TestDialogsFit::fitsTheScreen()
{
    QFETCH(int, way);
    QFETCH(int, screen);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    m_screen = QGuiApplication::screens().at(screen);
    m_seen = false;
    m_faults.clear();

    tests::FakeWorkspace workspace;
    workspace.fill();
    workspace.installOwnSet();
    shell::DialogPrompts prompts;
    presentation::Settings settings;
    settings.language = static_cast<Language>(language);
    shell::MainWindow main(workspace, prompts, settings);
    prompts.setParent(&main);
    main.setGeometry(m_screen->availableGeometry());
    main.show();
    main.start();
    const Way &chosen = Ways[way];
    main.go({chosen.place, chosen.place == Place::Report ? workspace.agreed() : workspace.draft(), {}});
    for (auto *table : main.page()->findChildren<QTableView *>())
        table->setCurrentIndex(table->model()->index(0, 0));
    QPushButton *button = buttonOf(main, chosen);
    QVERIFY(button && button->isEnabled());
    QTimer::singleShot(0, this, &TestDialogsFit::lookAndLeave);
    button->click();
    QVERIFY2(m_seen, "no dialog has opened");
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.mid(0, 8).join(u'\n')));
}

void TestDialogsFit::tellsEveryFailureWhole_data()
{
    addColumns();
    addLooks("failures", 0);
}

void TestDialogsFit::tellsEveryFailureWhole()
{
    QFETCH(int, screen);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    m_screen = QGuiApplication::screens().at(screen);
    QWidget window;
    window.setGeometry(m_screen->availableGeometry());
    window.show();
    shell::DialogPrompts prompts;
    prompts.setParent(&window);
    const QString detail = QStringLiteral("4711\nward-laptop\naros\n2026-03-10T09:00:00Z");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        m_seen = false;
        m_faults.clear();
        QTimer::singleShot(0, this, &TestDialogsFit::lookAndLeave);
        prompts.tell({static_cast<ErrorCode>(code), detail});
        QVERIFY2(m_seen, qPrintable(QString::number(code)));
        QVERIFY2(m_faults.isEmpty(), qPrintable(QString::number(code) + ": " + m_faults.mid(0, 8).join(u'\n')));
    }
}

void TestDialogsFit::offersFilesOfMetrics_data()
{
    addColumns();
    addLooks("one metric", 1);
    addLooks("several metrics", 2);
}

void TestDialogsFit::offersFilesOfMetrics()
{
    QFETCH(int, way);
    QFETCH(int, screen);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    m_screen = QGuiApplication::screens().at(screen);
    m_seen = false;
    m_faults.clear();
    QWidget window;
    window.setGeometry(m_screen->availableGeometry());
    window.show();
    shell::DialogPrompts prompts;
    prompts.setParent(&window);
    QStringList offered;
    bool proposesLanguage = false;
    QTimer::singleShot(0, this, [&] {
        const QWidget *dialog = QApplication::activeModalWidget();
        for (const char *format : {"pdf", "xlsx", "csv", "json", "svg", "png"}) {
            if (dialog->findChild<QRadioButton *>(QString("format-") + format))
                offered.append(format);
        }
        proposesLanguage =
            dialog->findChild<QRadioButton *>(QString("export-") + languageCode(Language::Welsh))->isChecked();
        lookAndLeave();
    });
    QVERIFY(!prompts.metricExportChoice("stem", Language::Welsh, way == 1));
    QVERIFY(m_seen && proposesLanguage);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.mid(0, 8).join(u'\n')));
    QCOMPARE(offered,
             way == 1 ? QStringList({"pdf", "xlsx", "csv", "svg", "png"}) : QStringList({"pdf", "xlsx", "csv"}));
}

void TestDialogsFit::asksForAReasonInView_data()
{
    addColumns();
    addLooks("no reason typed", 0);
}

// The complaint about the empty box makes the dialog taller after it has opened.
void TestDialogsFit::asksForAReasonInView()
{
    QFETCH(int, screen);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    m_screen = QGuiApplication::screens().at(screen);
    m_seen = false;
    m_faults.clear();
    QWidget window;
    window.setGeometry(m_screen->availableGeometry());
    window.show();
    shell::DialogPrompts prompts;
    prompts.setParent(&window);
    QTimer::singleShot(0, this, [this] {
        QApplication::activeModalWidget()->findChild<QPushButton *>("accept")->click();
        lookAndLeave();
    });
    prompts.askText(QStringLiteral("Reopen this assessment?"), QStringLiteral("Why is it reopened? ").repeated(12),
                    QStringLiteral("Reopen assessment"));
    QVERIFY(m_seen);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.mid(0, 8).join(u'\n')));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" SCREENS);
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestDialogsFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dialogsfit.moc"
