#include "core/metrics/figuremapping.h"
#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/figures/figuregrid.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/longlist.h"
#include "ui/shell/widgets/railbutton.h"
#include "ui/shell/widgets/texttable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace aros;
using metrics::Figure;
using metrics::MetricId;
using metrics::UnitPath;
using Place = shell::Destination::Place;

namespace {

const QString Header = "period\torganisation\tdivision\tteam\tstaff group\tmetric\tnumerator\tdenominator\n";
const QString Good = Header + "2026-01\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t3\t\n"
                              "2026-02\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t1,002\t\n";
const QString WithRefused = Good + "2026-13\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t4\t\n"
                                   "2026-02\tpowys\tMedicine\tWard 7\t\tno such thing\t4\t\n";

UnitPath ward()
{
    return {"powys", "Medicine", "Ward 7"};
}

Figure leavers(int month, double number)
{
    return {MetricId("leavers-headcount"), ward(), {}, QDate(2026, month, 1), number, {}};
}

} // namespace

// Bringing figures in from a file, pasted and typed.
class TestAddFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isReachedFromMetrics();
    void bringsInWhatWasPasted();
    void storesNothingBeforeTheButton();
    void namesRefusedRowsAndTakesTheOthersOnRequest();
    void showsAFewRowsWholeAndOpensAtTheTop();
    void saysThatTheSameChangesNothing();
    void showsOldAndNewOfCorrections();
    void takesOutAgain();
    void takesNothingOutThatWasChangedSince();
    void showsTheFirstRowsAsTheyAre();
    void asksForColumnsAndRemembersThem();
    void readsPastesWithoutTitles();
    void readsTextsForAllRows();
    void asksForTheUnitWhereTheTableHasNone();
    void saysWhatCannotBeRead();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void takesADroppedFile();
    void savesATemplate();
    void offersNothingWhenReadOnly();
    void isTypedByKeysAlone();
    void marksRefusedCellsInTheGrid();
    void pastesABlockIntoTheGrid();
    void marksEveryRefusedCellOfARow();
    void standsFlushWithTheCards();
    void asksBeforeLeavingWhatIsTyped();
    void keepsThePreviewThroughALanguageSwitch();
    void tellsWhyStoringFailed();
    void stopsReading();
    void staysResponsiveWithLargeFiles();

private:
    void open();
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    void paste(const QString &cells) const
    {
        QApplication::clipboard()->setText(cells);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    bool shows(const QString &words) const;
    QStringList linesOf(const char *list) const;
    QStringList gridFaults() const;
    QList<Figure> stored() const { return *m_workspace->metricRepository().figuresOf(ward()); }
    QString write(const QString &name, const QByteArray &bytes) const;
    void bringIn(const QString &cells);

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
    QTemporaryDir m_folder;
};

void TestAddFigures::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_prompts = {};
}

void TestAddFigures::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestAddFigures::open()
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({Place::AddFigures, {}, {}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool TestAddFigures::shows(const QString &words) const
{
    for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

// As they stand below the grid.
QStringList TestAddFigures::gridFaults() const
{
    QStringList texts;
    for (const auto *label : find<QWidget>("grid-faults")->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QStringList TestAddFigures::linesOf(const char *list) const
{
    const auto *view = find<shell::LongList>(list);
    QStringList lines;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        lines.append(view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return lines;
}

QString TestAddFigures::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

// The whole way, back to the page of metrics.
void TestAddFigures::bringIn(const QString &cells)
{
    m_window->go({Place::AddFigures, {}, {}});
    paste(cells);
    QTRY_VERIFY(find<QLabel>("counts"));
    click("primary");
    QCOMPARE(m_window->destination().place, Place::Metrics);
}

void TestAddFigures::isReachedFromMetrics()
{
    open();
    QVERIFY(m_window->findChild<shell::RailButton *>("rail-metrics"));
    m_window->go({Place::Metrics, {}, {}});
    click("primary");
    QCOMPARE(m_window->page()->title(), QString("Add figures"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("way-0"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("back"));
    click("back");
    QCOMPARE(m_window->destination().place, Place::Metrics);
}

void TestAddFigures::bringsInWhatWasPasted()
{
    open();
    paste(Good);
    QTRY_VERIFY(find<QLabel>("counts"));
    QCOMPARE(find<QLabel>("counts")->text(), QString("2 rows: 2 new."));
    QCOMPARE(find<QPushButton>("primary")->text(), QString("Bring in 2 figures"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("preview-heading"));
    QCOMPARE(linesOf("changes").size(), 1);
    QVERIFY(linesOf("changes").constFirst().contains("January 2026 to February 2026"));
    click("primary");
    QCOMPARE(stored(), (QList<Figure>{leavers(1, 3), leavers(2, 1002)}));
    QCOMPARE(m_window->destination().place, Place::Metrics);
    QVERIFY(shows("2 figures are in: 2 new, 0 corrected."));
    QCOMPARE(m_window->metricBoard()->choice().unit, ward());
}

void TestAddFigures::storesNothingBeforeTheButton()
{
    open();
    paste(Good);
    QTRY_VERIFY(find<QLabel>("counts"));
    QVERIFY(shows("Nothing is stored yet."));
    QVERIFY(stored().isEmpty());
    click("back");
    QVERIFY(find<QRadioButton>("way-0"));
    QVERIFY(stored().isEmpty());
}

void TestAddFigures::namesRefusedRowsAndTakesTheOthersOnRequest()
{
    open();
    paste(WithRefused);
    QTRY_VERIFY(find<QLabel>("counts"));
    QCOMPARE(find<QLabel>("counts")->text(), QString("4 rows: 2 new, 2 refused."));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("preview-heading"));
    QCOMPARE(linesOf("refused").size(), 2);
    QVERIFY(linesOf("refused").at(0).startsWith("Line 4, column “period”: “2026-13”\n"));
    QVERIFY(linesOf("refused").at(1).startsWith("Line 5, column “metric”: “no such thing”\n"));
    QVERIFY(!find<QPushButton>("primary")->isEnabled());
    QVERIFY(find<QLabel>("obstacle")->text().startsWith("Rows were refused."));
    QVERIFY(find<QLabel>("obstacle")->isVisible());
    find<QCheckBox>("without-refused")->click();
    QVERIFY(!find<QLabel>("obstacle")->isVisible());
    click("primary");
    QCOMPARE(stored().size(), 2);
}

void TestAddFigures::showsAFewRowsWholeAndOpensAtTheTop()
{
    open();
    m_window->resize(m_window->width(), 480);
    paste(Header + QString("2026-13\tpowys\t\t\t\tleavers-headcount\t3\t\n").repeated(10) +
          "2026-01\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t3\t\n");
    QTRY_VERIFY(find<QLabel>("counts"));
    auto *refused = find<shell::LongList>("refused");
    QTest::qWait(50);
    QCOMPARE(refused->model()->rowCount(), 10);
    QCOMPARE(refused->verticalScrollBar()->maximum(), 0);
    auto *page = shell::ContentScroll::around(*refused);
    QCOMPARE(page->verticalScrollBar()->value(), 0);
    QVERIFY(page->verticalScrollBar()->maximum() > 0);
    // With the keys each row comes into view, though the list does not scroll.
    refused->setFocus();
    QTest::keyClick(refused, Qt::Key_End);
    QTRY_VERIFY(page->viewport()->rect().contains(
        QRect(refused->viewport()->mapTo(page->viewport(), refused->visualRect(refused->currentIndex()).topLeft()),
              refused->visualRect(refused->currentIndex()).size())));
}

void TestAddFigures::saysThatTheSameChangesNothing()
{
    open();
    bringIn(Good);
    m_window->go({Place::AddFigures, {}, {}});
    paste(Good);
    QTRY_VERIFY(find<QLabel>("counts"));
    QCOMPARE(find<QLabel>("counts")->text(), QString("2 rows: 2 unchanged."));
    QVERIFY(shows("Nothing would change"));
    QVERIFY(!find<QPushButton>("primary")->isVisible());
    QCOMPARE(stored().size(), 2);
}

void TestAddFigures::showsOldAndNewOfCorrections()
{
    open();
    bringIn(Good);
    QString corrected = Good;
    m_window->go({Place::AddFigures, {}, {}});
    paste(corrected.replace("\t3\t", "\t5\t"));
    QTRY_VERIFY(find<QLabel>("counts"));
    QCOMPARE(find<QLabel>("counts")->text(), QString("2 rows: 1 corrected, 1 unchanged."));
    QCOMPARE(linesOf("changes").value(1), QString("January 2026\nso far 3, from now on 5"));
    click("primary");
    QCOMPARE(stored(), (QList<Figure>{leavers(1, 5), leavers(2, 1002)}));
}

void TestAddFigures::takesOutAgain()
{
    open();
    bringIn(Good);
    QString corrected = Good;
    bringIn(corrected.replace("\t3\t", "\t5\t") + "2025-12\tpowys\tMedicine\tWard 7\t\tleavers-headcount\t9\t\n");
    QCOMPARE(stored().size(), 3);
    QPushButton *action = nullptr;
    for (auto *button : m_window->page()->findChildren<QPushButton *>()) {
        if (button->text() == "Take them out again")
            action = button;
    }
    QVERIFY(action);
    action->click();
    QCOMPARE(stored(), (QList<Figure>{leavers(1, 3), leavers(2, 1002)}));
    QVERIFY(shows("are out again"));
    m_window->go({Place::AddFigures, {}, {}});
    QVERIFY(!find<QPushButton>("take-out"));
}

void TestAddFigures::takesNothingOutThatWasChangedSince()
{
    open();
    bringIn(Good);
    QVERIFY(m_workspace->metricRepository().put({leavers(2, 7)}, "by hand"));
    m_window->go({Place::AddFigures, {}, {}});
    click("take-out");
    QCOMPARE(stored(), (QList<Figure>{leavers(1, 3), leavers(2, 7)}));
    QCOMPARE(m_prompts.told.constLast().code, ErrorCode::FiguresChanged);
}

void TestAddFigures::showsTheFirstRowsAsTheyAre()
{
    QString table = "when\twhat exactly\t\n";
    for (int row = 1; row <= 5; ++row)
        table += QString("2026-0%1\tleavers-headcount, which nobody would call by so long a name\t%1\n").arg(row);
    open();
    paste(table);
    QTRY_VERIFY(find<QComboBox>("column-period"));
    QVERIFY(!find<QPushButton>("primary")->isEnabled());
    auto *rows = find<shell::TextTable>("first-rows");
    QVERIFY(rows->isVisible());
    const QAbstractItemModel &model = *rows->model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QString("when"));
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QString("Column 3"));
    QCOMPARE(model.index(0, 0).data().toString(), QString("2026-01"));
    QCOMPARE(model.index(2, 2).data().toString(), QString("3"));
    QVERIFY(model.index(0, 1).data().toString().endsWith(QChar(0x2026)));
    // Where the first row is of figures like the others, it comes first.
    find<QCheckBox>("has-titles")->click();
    QCOMPARE(rows->model()->index(0, 0).data().toString(), QString("when"));
    QCOMPARE(rows->model()->headerData(0, Qt::Horizontal).toString(), QString("Column 1"));
}

void TestAddFigures::asksForColumnsAndRemembersThem()
{
    const QString table = "when\torganisation\tdivision\tteam\twhat exactly\thow many\n"
                          "2026-01\tpowys\tMedicine\tWard 7\tleavers-headcount\t3\n";
    open();
    paste(table);
    QTRY_VERIFY(find<QComboBox>("column-period"));
    QVERIFY(!find<QPushButton>("primary")->isEnabled());
    QCOMPARE(find<QLabel>("obstacle")->text(), QString("Still to be chosen: month, metric, number."));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("column-period"));
    const auto choose = [this](const char *name, int position) {
        auto *choice = find<QComboBox>(name);
        choice->setCurrentIndex(choice->findData(position));
        emit choice->activated(choice->currentIndex());
    };
    choose("column-period", 0);
    choose("column-metric", 4);
    choose("column-numerator", 5);
    QVERIFY(find<QLabel>("sample-0")->text().startsWith("Line 2: January 2026 · Ward 7"));
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    const QString fingerprint = metrics::headerFingerprint(table.section('\n', 0, 0).split('\t'));
    metrics::FigureMapping mapping;
    mapping.positions = {0, 1, 2, 3, -1, 4, 5, -1};
    QCOMPARE(*m_workspace->metricRepository().columnsFor(fingerprint), metrics::mappingText(mapping));

    m_window->go({Place::AddFigures, {}, {}});
    paste(table);
    QTRY_VERIFY(find<QLabel>("counts"));
    QVERIFY(shows("as you chose for such a table before"));
    click("change-columns");
    QTRY_VERIFY(find<QComboBox>("column-period"));
    QCOMPARE(find<QComboBox>("column-metric")->currentData().toInt(), 4);
    QVERIFY(shows("This is how you chose"));
}

void TestAddFigures::readsPastesWithoutTitles()
{
    open();
    paste("2026-01\tleavers-headcount\t3\n2026-02\tleavers-headcount\t4\n");
    QTRY_VERIFY(find<QComboBox>("column-period"));
    QVERIFY(!find<QCheckBox>("has-titles")->isChecked());
    QCOMPARE(find<QComboBox>("column-period")->itemText(1), QString("Column 1: “2026-01”"));
    for (const auto &[name, position] :
         {std::pair("column-period", 0), {"column-metric", 1}, {"column-numerator", 2}}) {
        auto *choice = find<QComboBox>(name);
        choice->setCurrentIndex(choice->findData(position));
        emit choice->activated(choice->currentIndex());
    }
    QVERIFY(find<QLabel>("sample-1")->text().startsWith("Line 2: February 2026"));
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    QCOMPARE(find<QLabel>("counts")->text(), QString("2 rows: 2 new."));
}

void TestAddFigures::readsTextsForAllRows()
{
    open();
    paste("month\tleft\n2026-01\t3\n");
    QTRY_VERIFY(find<QComboBox>("column-metric"));
    const auto choose = [this](const char *name, const QVariant &data) {
        auto *choice = find<QComboBox>(name);
        QVERIFY2(choice->findData(data) >= 0, name);
        choice->setCurrentIndex(choice->findData(data));
        emit choice->activated(choice->currentIndex());
    };
    choose("column-metric", "leavers-headcount");
    choose("column-numerator", 1);
    choose("column-organisation", "powys");
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    click("primary");
    QCOMPARE(m_workspace->metricRepository().figuresOf({"powys", {}, {}})->size(), 1);
}

// It is the one that was looked at, unless somebody says otherwise.
void TestAddFigures::asksForTheUnitWhereTheTableHasNone()
{
    QVERIFY(m_workspace->metricRepository().put({leavers(1, 3)}, "before"));
    open();
    m_window->metricBoard()->choose({ward(), {}, {}});
    paste("month\tmetric\tvalue\n2026-02\tleavers-headcount\t8\n");
    QTRY_VERIFY(find<QComboBox>("column-team"));
    QCOMPARE(find<QComboBox>("column-team")->currentText(), QString("In all rows: Ward 7"));
    QVERIFY(find<QPushButton>("primary")->isEnabled());
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    click("primary");
    QCOMPARE(stored(), (QList<Figure>{leavers(1, 3), leavers(2, 8)}));
}

void TestAddFigures::saysWhatCannotBeRead()
{
    open();
    m_workspace->metricRepository().failReading({ErrorCode::DatabaseFailed, "disk"});
    paste(Good);
    QTRY_VERIFY(m_window->page()->findChild<QWidget *>("problem"));
    QVERIFY(find<QRadioButton>("way-0"));
    m_window->page()->restore({{"step", 2}}); // as from the step of the columns
    QVERIFY(m_window->page()->findChild<QWidget *>("problem")->isVisible());
}

void TestAddFigures::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addRow("workbook") << QByteArray("PK\x03\x04 and more") << "This is an Excel workbook.";
    QTest::addRow("PDF") << QByteArray("%PDF-1.7") << "This is a PDF.";
    QTest::addRow("empty") << QByteArray("\n\n") << "There is nothing in the file.";
    QTest::addRow("quotes") << QByteArray("period,metric,numerator\n2026-01,\"x,1\n") << "quotation mark";
    QTest::addRow("too many columns") << QByteArray(150, ',') + "x\n"
                                      << "There are 151 columns; 100 are read at most.";
}

void TestAddFigures::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    open();
    m_prompts.pathToOpen = write("wrong.csv", bytes);
    click("primary");
    QTRY_VERIFY(shows(words));
    QVERIFY(shows("wrong.csv cannot be used."));
    QVERIFY(find<QRadioButton>("way-0"));
    // It stays until something else is tried.
    m_prompts.pathToOpen = write("right.csv", QString(Good).replace('\t', ';').toUtf8());
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    QVERIFY(!shows(words));
    QVERIFY(shows("What is in right.csv"));
}

void TestAddFigures::takesADroppedFile()
{
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("dropped.csv", Good.toUtf8()))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window->page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window->page(), &drop);
    QTRY_VERIFY(find<QLabel>("counts"));
    QVERIFY(shows("What is in dropped.csv"));
}

void TestAddFigures::savesATemplate()
{
    open();
    m_prompts.pathToSave = QStringLiteral("/tmp/figures.csv");
    click("save-template");
    QCOMPARE(m_workspace->exported, QStringList{"/tmp/figures.csv"});
    QVERIFY(shows("Saved: /tmp/figures.csv"));
}

void TestAddFigures::offersNothingWhenReadOnly()
{
    presentation::WorkspaceNotice notice;
    notice.readOnly = true;
    m_workspace->setNotice(notice);
    open();
    QVERIFY(shows("open to be looked at only"));
    QVERIFY(!find<QPushButton>("primary"));
    QVERIFY(!find<QRadioButton>("way-0"));
    QVERIFY(!m_window->page()->acceptDrops());
    paste(Good);
    QTest::qWait(50);
    QVERIFY(!find<QLabel>("counts"));
    m_window->go({Place::Metrics, {}, {}});
    QVERIFY(!find<QPushButton>("primary"));
}

void TestAddFigures::isTypedByKeysAlone()
{
    QVERIFY(m_workspace->metricRepository().put({leavers(1, 3)}, "before"));
    open();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto type = [](const QString &text) {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    };
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(find<QRadioButton>("way-2")->isChecked());
    auto *grid = find<shell::FigureGrid>("figure-grid");
    QVERIFY(grid->isVisible());
    for (int tabs = 0; tabs < 5 && !grid->hasFocus(); ++tabs)
        press(Qt::Key_Tab);
    QVERIFY(grid->hasFocus());
    // The month and the unit are there already.
    QCOMPARE(grid->model()->index(0, 0).data().toString(), QString("February 2026"));
    QVERIFY(grid->model()->index(0, 1).data().toString().startsWith("Powys"));
    QCOMPARE(grid->currentIndex().column(), int(shell::FigureGridModel::Metric));
    type("leavers-headcount");
    QVERIFY(QApplication::focusWidget() != grid);
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), grid);
    QCOMPARE(grid->currentIndex().column(), int(shell::FigureGridModel::Numerator));
    QCOMPARE(grid->model()->rowCount(), 2);
    type("12");
    press(Qt::Key_Tab);
    QTRY_COMPARE(grid->currentIndex().column(), int(shell::FigureGridModel::Denominator));
    QTRY_VERIFY(grid->hasFocus());
    press(Qt::Key_Enter);
    QCOMPARE(grid->currentIndex(), grid->model()->index(1, 0));
    QCOMPARE(grid->currentIndex().data().toString(), QString("February 2026"));
    // Tab leaves the grid at its end.
    for (int tabs = 0; tabs < 6 && grid->hasFocus(); ++tabs)
        press(Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString("back"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("primary"));
    press(Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>("counts"));
    QVERIFY2(linesOf("refused").isEmpty(), qPrintable(linesOf("refused").join('\n')));
    QCOMPARE(find<QLabel>("counts")->text(), QString("1 row: 1 new."));
}

void TestAddFigures::marksRefusedCellsInTheGrid()
{
    open();
    find<QRadioButton>("way-2")->click();
    auto *grid = find<shell::FigureGrid>("figure-grid");
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Tab);
    grid->model()->setData(grid->model()->index(0, shell::FigureGridModel::Metric), "leavers-headcount");
    grid->model()->setData(grid->model()->index(0, shell::FigureGridModel::Numerator), "1.5");
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    QVERIFY(linesOf("refused").constFirst().startsWith("Line 1, column “Number”: “1.5”"));
    click("back");
    grid = find<shell::FigureGrid>("figure-grid");
    QCOMPARE(grid->currentIndex(), grid->model()->index(0, shell::FigureGridModel::Numerator));
    QVERIFY(grid->hasFocus());
    QCOMPARE(gridFaults(), QStringList{"Number: “1.5” is not a whole number. People and cases are counted in ones."});
    grid->model()->setData(grid->currentIndex(), "2");
    QVERIFY(grid->currentIndex().data(shell::FigureGridModel::FaultRole).toString().isEmpty());
}

void TestAddFigures::pastesABlockIntoTheGrid()
{
    open();
    find<QRadioButton>("way-2")->click();
    auto *grid = find<shell::FigureGrid>("figure-grid");
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText("Jan 2026\tWard 7, Medicine, powys\tAll staff\tleavers-headcount\t3\t\r\n"
                                       "Feb 2026\tWard 7, Medicine, powys\tAll staff\tleavers-headcount\t4\t\r\n");
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid->model()->rowCount(), 3);
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    click("primary");
    QCOMPARE(stored(), (QList<Figure>{leavers(1, 3), leavers(2, 4)}));
}

void TestAddFigures::marksEveryRefusedCellOfARow()
{
    using Model = shell::FigureGridModel;
    open();
    find<QRadioButton>("way-2")->click();
    QAbstractItemModel *model = find<shell::FigureGrid>("figure-grid")->model();
    model->setData(model->index(0, Model::Month), "31/02/2026");
    model->setData(model->index(0, Model::Metric), "sickness");
    model->setData(model->index(0, Model::Numerator), "12%");
    click("primary");
    QTRY_VERIFY(find<QLabel>("counts"));
    QCOMPARE(find<QLabel>("counts")->text(), QString("1 row: 1 refused."));
    QCOMPARE(linesOf("refused").size(), 3);
    click("back");
    auto *grid = find<shell::FigureGrid>("figure-grid");
    for (const int column : {Model::Month, Model::Metric, Model::Numerator})
        QVERIFY(!grid->model()->index(0, column).data(Model::FaultRole).toString().isEmpty());
    QCOMPARE(gridFaults().size(), 3);
    QVERIFY(gridFaults().at(1).contains("Sickness absence in the month"));
    // What is put right goes away, and another row has no faults.
    grid->model()->setData(grid->model()->index(0, Model::Month), "01/2026");
    QTRY_COMPARE(gridFaults().size(), 2);
    grid->setCurrentIndex(grid->model()->index(1, Model::Month));
    QTRY_VERIFY(gridFaults().isEmpty());
}

void TestAddFigures::standsFlushWithTheCards()
{
    open();
    find<QRadioButton>("way-2")->click();
    QTest::qWait(20);
    const auto *grid = find<shell::FigureGrid>("figure-grid");
    const QWidget *card = find<QRadioButton>("way-2");
    while (card && !qobject_cast<const shell::Card *>(card))
        card = card->parentWidget();
    QVERIFY(card);
    // A card is painted inside the margin of a ring.
    QCOMPARE(grid->mapToGlobal(QPoint()).x(), card->mapToGlobal(QPoint()).x() + shell::RingMargin);
    QCOMPARE(grid->width(), card->width() - 2 * shell::RingMargin);
}

void TestAddFigures::asksBeforeLeavingWhatIsTyped()
{
    open();
    find<QRadioButton>("way-2")->click();
    auto *grid = find<shell::FigureGrid>("figure-grid");
    grid->model()->setData(grid->model()->index(0, shell::FigureGridModel::Numerator), "2");
    m_prompts.confirmation = false;
    click("back");
    QCOMPARE(m_window->destination().place, Place::AddFigures);
    QCOMPARE(m_prompts.asked, QStringList{"Leave what you have typed?"});
    m_prompts.confirmation = true;
    click("back");
    QCOMPARE(m_window->destination().place, Place::Metrics);
}

void TestAddFigures::keepsThePreviewThroughALanguageSwitch()
{
    open();
    paste(WithRefused);
    QTRY_VERIFY(find<QLabel>("counts"));
    find<QCheckBox>("without-refused")->click();
    m_window->rebuild();
    QVERIFY(find<QLabel>("counts"));
    QVERIFY(find<QCheckBox>("without-refused")->isChecked());
    click("primary");
    QCOMPARE(stored().size(), 2);
}

void TestAddFigures::tellsWhyStoringFailed()
{
    open();
    paste(Good);
    QTRY_VERIFY(find<QLabel>("counts"));
    m_workspace->metricRepository().failNext({ErrorCode::DiskFull, "disk"});
    click("primary");
    QCOMPARE(m_prompts.told.size(), 1);
    QCOMPARE(m_window->destination().place, Place::AddFigures);
    QVERIFY(stored().isEmpty());
    click("primary");
    QCOMPARE(stored().size(), 2);
}

void TestAddFigures::stopsReading()
{
    QByteArray bytes = Good.toUtf8();
    bytes.reserve(20'000'000);
    for (int row = 0; row < 200'000; ++row)
        bytes += "2026-01\tpowys\tMedicine\tWard " + QByteArray::number(row) + "\t\tleavers-headcount\t3\t\n";
    open();
    m_prompts.pathToOpen = write("large.csv", bytes);
    click("primary");
    QVERIFY(find<QPushButton>("stop"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("stop"));
    QElapsedTimer time;
    time.start();
    click("stop");
    QVERIFY2(time.elapsed() < 400, qPrintable(QString::number(time.elapsed())));
    QVERIFY(find<QRadioButton>("way-0"));
    QTest::qWait(100);
    QVERIFY(!find<QLabel>("counts"));
}

void TestAddFigures::staysResponsiveWithLargeFiles()
{
    QByteArray bytes = Header.toUtf8();
    for (int row = 0; row < 100'000; ++row)
        bytes += (row % 2 == 0 ? "2026-01" : "2026-14") + QByteArray("\tpowys\tMedicine\tWard ") +
                 QByteArray::number(row) + "\t\tleavers-headcount\t" + QByteArray::number(row % 50) + "\t\n";
    open();
    m_prompts.pathToOpen = write("large.csv", bytes);
    qint64 longest = 0;
    QElapsedTimer sinceLast;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        longest = qMax(longest, sinceLast.elapsed());
        sinceLast.restart();
    });
    beat.start(5);
    sinceLast.start();
    QElapsedTimer all;
    all.start();
    click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(find<shell::LongList>("refused"), 60000);
    QTest::qWait(100);
    qInfo("100,000 rows in %lld ms, the window waited %lld ms at most", all.elapsed(), longest);
    QVERIFY2(longest < 400, qPrintable(QString::number(longest)));
    auto *refused = find<shell::LongList>("refused");
    QCOMPARE(refused->model()->rowCount(), 50'000);
    QElapsedTimer jump;
    jump.start();
    QTest::keyClick(refused, Qt::Key_End);
    QApplication::processEvents();
    qInfo("to the last of 50,000 rows in %lld ms", jump.elapsed());
    QCOMPARE(refused->currentIndex().row(), 49'999);
    QVERIFY(refused->viewport()->rect().contains(refused->visualRect(refused->currentIndex())));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestAddFigures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_addfigures.moc"
