#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/support/samplefigures.h"
#include "ui/presentation/metricboard.h"
#include "ui/rendering/metricchartview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/contentscroll.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

// One metric's large chart and what people set for it.
class TestMetricChartPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsTheChartInWords();
    void takesATarget_data();
    void takesATarget();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void takesTheTargetAway();
    void keepsTheTargetInItsField();
    void showsTheTargetInOneLine();
    void addsAndRemovesANote();
    void asksWhatItWas_data();
    void asksWhatItWas();
    void setsNewLimitsWithTheReason();
    void offersNewLimitsAfterALastingChange();
    void marksAnEventOnItsDay();
    void leavesEventsFromAboveAlone();
    void undoesAndRedoesByKey();
    void choosesTheMonthOfThePointInView();
    void showsTheWholeChartWithoutScrolling_data();
    void showsTheWholeChartWithoutScrolling();
    void showsLessWithoutComputingAnew();
    void showsTableAndDefinitionByKey();
    void changesHowLimitsAreWorkedOut();
    void listsWhatWasCorrected();
    void listsWhatIsSetWhileTheListIsOpen();
    void keepsEverythingThroughALanguageSwitch();
    void leadsBackToTheViewItWasOpenedFrom_data();
    void leadsBackToTheViewItWasOpenedFrom();
    void changesNothingThatIsReadOnly();
    void saysWhenNothingWasSaved();

private:
    void open(const char *metric = "sickness-absence", QSize window = {1280, 800});
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->page()->findChild<Widget *>(name);
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, name);
        button->click();
    }
    void mark(int kind, const QDate &month, const QString &text);
    metrics::SeriesSettings stored() const { return *m_workspace->metrics().settingsOf(m_series); }
    const metrics::MetricChart &chart() const { return find<rendering::MetricChartView>("chart")->chart(); }
    QString marks() const;
    bool shows(const QString &words) const;

    metrics::SeriesKey m_series;
    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestMetricChartPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    QVERIFY(m_workspace->metrics().put(tests::sampleFigures(), QStringLiteral("wards.csv")));
    m_prompts = {};
    m_series = {tests::sampleUnit(QStringLiteral("Gwasanaethau acíwt"), QStringLiteral("Ward 8")),
                metrics::MetricId(QStringLiteral("sickness-absence")),
                {}};
}

void TestMetricChartPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestMetricChartPage::open(const char *metric, QSize window)
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(window);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_series.metric = metrics::MetricId(QString::fromLatin1(metric));
    shell::Destination destination{Place::MetricChart, {}, {}};
    destination.series = m_series;
    m_window->go(destination);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestMetricChartPage::marks() const
{
    QStringList texts;
    for (const QLabel *label : find<QWidget>("marks")->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join('\n');
}

bool TestMetricChartPage::shows(const QString &words) const
{
    for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

// 0 a note, 1 an event, 2 new limits.
void TestMetricChartPage::mark(int kind, const QDate &month, const QString &text)
{
    find<QComboBox>("mark-kind")->setCurrentIndex(kind);
    auto *months = find<QComboBox>("mark-month");
    months->setCurrentIndex(months->findData(month));
    find<QLineEdit>("mark-text")->setText(text);
    click("add-mark");
}

void TestMetricChartPage::readsTheChartInWords()
{
    open();
    const auto computed = m_window->metricBoard()->chart(m_series, Texts(Language::English));
    QCOMPARE(find<QLabel>("reading")->text(), computed->reading.join(' '));
    QVERIFY(!find<QLabel>("reading")->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("chart"));
}

void TestMetricChartPage::takesATarget_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("target");
    QTest::newRow("whole") << "5" << 5.0;
    QTest::newRow("decimal") << "5.5" << 5.5;
    QTest::newRow("decimal comma") << "5,5" << 5.5;
    QTest::newRow("per cent") << " 5.5 % " << 5.5;
    QTest::newRow("nought") << "0" << 0.0;
    QTest::newRow("below nought") << "-1.5" << -1.5;
    QTest::newRow("minus sign of a text") << QString::fromUtf8("−1.5") << -1.5;
    QTest::newRow("thousands") << "1,200" << 1200.0;
    QTest::newRow("pounds") << QString::fromUtf8("£1,200.50") << 1200.5;
}

void TestMetricChartPage::takesATarget()
{
    QFETCH(QString, typed);
    QFETCH(double, target);
    open();
    auto *field = find<QLineEdit>("target");
    field->setFocus();
    field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(stored().target, std::optional(target));
    QCOMPARE(chart().target, std::optional(target));
    QVERIFY(find<QPushButton>("remove-target")->isVisible());
    QVERIFY(find<QLabel>("reading")->text().contains("target"));
}

void TestMetricChartPage::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "abc", "5.5.5", "5 to 6", "%", "1e400", "nan", "99999999999999999"})
        QTest::newRow(typed) << typed;
}

void TestMetricChartPage::refusesWhatIsNoNumber()
{
    QFETCH(QString, typed);
    open();
    find<QLineEdit>("target")->setText(typed);
    click("set-target");
    QVERIFY(!stored().target);
    QVERIFY(find<QWidget>("target-fault")->isVisible());
    QCOMPARE(find<QLineEdit>("target")->text(), typed.left(find<QLineEdit>("target")->maxLength()));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("target"));
}

void TestMetricChartPage::takesTheTargetAway()
{
    QVERIFY(m_workspace->metrics().setTarget(m_series, 5.5));
    open();
    QCOMPARE(find<QLineEdit>("target")->text(), QString("5.5"));
    QVERIFY(shows("%"));
    QCOMPARE(find<QPushButton>("set-target")->text(), QString("Change target"));
    click("remove-target");
    QVERIFY(!stored().target);
    QVERIFY(!chart().target);
    QVERIFY(!find<QPushButton>("remove-target")->isVisible());
    QCOMPARE(find<QLineEdit>("target")->text(), QString());
    QCOMPARE(find<QPushButton>("set-target")->text(), QString("Set target"));
}

void TestMetricChartPage::keepsTheTargetInItsField()
{
    QVERIFY(m_workspace->metrics().setTarget(m_series, 5.12345));
    open();
    auto *field = find<QLineEdit>("target");
    QCOMPARE(field->text(), QString("5.123"));
    click("set-target");
    QCOMPARE(stored().target, std::optional(5.12345)); // no more than it shows was meant
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "6");
    mark(0, QDate(2026, 1, 1), QStringLiteral("Norovirus"));
    QCOMPARE(field->text(), QString("6")); // still being typed
    click("set-target");
    QCOMPARE(stored().target, std::optional(6.0));
    m_window->findChild<QPushButton *>("undo")->click();
    QCOMPARE(field->text(), QString("5.123"));
}

void TestMetricChartPage::showsTheTargetInOneLine()
{
    QVERIFY(m_workspace->metrics().setTarget(m_series, 5.5));
    open("sickness-absence", {1366, 768});
    const auto middleOf = [this](const char *name) {
        const auto *part = find<QWidget>(name);
        return part->mapTo(m_window->page(), part->rect().center()).y();
    };
    QTRY_VERIFY(qAbs(middleOf("target") - middleOf("set-target")) <= 1);
    QVERIFY(qAbs(middleOf("remove-target") - middleOf("set-target")) <= 1);
}

void TestMetricChartPage::addsAndRemovesANote()
{
    open();
    mark(0, QDate(2026, 1, 1), QStringLiteral("  Norovirus "));
    QCOMPARE(stored().notes, (QList<metrics::SeriesNote>{{QDate(2026, 1, 1), QStringLiteral("Norovirus")}}));
    QCOMPARE(chart().marks.size(), 1);
    QCOMPARE(marks(), QString("Note, January 2026: Norovirus"));
    QVERIFY(find<QLineEdit>("mark-text")->text().isEmpty());
    find<QWidget>("marks")->findChild<QPushButton *>()->click();
    QVERIFY(stored().notes.isEmpty());
    QVERIFY(chart().marks.isEmpty());
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("mark-text"));
}

void TestMetricChartPage::asksWhatItWas_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("note") << 0;
    QTest::newRow("event") << 1;
    QTest::newRow("new limits") << 2;
}

void TestMetricChartPage::asksWhatItWas()
{
    QFETCH(int, kind);
    open();
    mark(kind, QDate(2025, 9, 1), QStringLiteral("   "));
    QVERIFY(find<QWidget>("mark-fault")->isVisible());
    QCOMPARE(stored(), metrics::SeriesSettings());
    QVERIFY(m_workspace->metrics().eventsOf(m_series.unit)->isEmpty());
    QTest::keyClicks(find<QLineEdit>("mark-text"), "x");
    QVERIFY(!find<QWidget>("mark-fault")->isVisible());
}

void TestMetricChartPage::setsNewLimitsWithTheReason()
{
    open();
    mark(2, QDate(2025, 9, 1), QStringLiteral("Team rostering began"));
    QCOMPARE(stored().rebases.size(), 1);
    QCOMPARE(stored().rebases.constFirst().month, QDate(2025, 9, 1));
    QCOMPARE(stored().rebases.constFirst().reason, QStringLiteral("Team rostering began"));
    QCOMPARE(chart().groups.size(), 2);
    QVERIFY(marks().contains("New limits from September 2025: Team rostering began"));
}

void TestMetricChartPage::offersNewLimitsAfterALastingChange()
{
    QList<metrics::Figure> more = tests::sampleFigures();
    for (metrics::Figure &figure : more) {
        if (figure.unit == m_series.unit && figure.metric == m_series.metric && figure.period >= QDate(2025, 6, 1))
            figure.numerator = 110;
    }
    QVERIFY(m_workspace->metrics().put(more, QStringLiteral("corrected.csv")));
    open();
    QVERIFY(find<QPushButton>("take-suggestion"));
    click("take-suggestion");
    QCOMPARE(stored(), metrics::SeriesSettings()); // nothing without a reason
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("mark-text"));
    QTest::keyClicks(find<QLineEdit>("mark-text"), "Self-rostering");
    QTest::keyClick(find<QLineEdit>("mark-text"), Qt::Key_Return);
    QCOMPARE(stored().rebases.size(), 1);
    QCOMPARE(stored().rebases.constFirst().month, QDate(2025, 6, 1));
    QTRY_VERIFY(!find<QPushButton>("take-suggestion"));
}

void TestMetricChartPage::marksAnEventOnItsDay()
{
    open();
    find<QComboBox>("mark-kind")->setCurrentIndex(1);
    QVERIFY(find<QSpinBox>("mark-day")->isVisible());
    find<QSpinBox>("mark-day")->setValue(31);
    mark(1, QDate(2026, 2, 1), QStringLiteral("New ward opened"));
    const auto events = *m_workspace->metrics().eventsOf(m_series.unit);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().date, QDate(2026, 2, 28)); // the last there is
    QCOMPARE(events.constFirst().unit, m_series.unit);
}

void TestMetricChartPage::leavesEventsFromAboveAlone()
{
    QVERIFY(
        m_workspace->metrics().saveEvent({{}, QDate(2025, 4, 1), QStringLiteral("Pay award"), tests::sampleUnit()}));
    open();
    QCOMPARE(marks(), QString("Event, 1 Apr 2025: Pay award"));
    QVERIFY(!find<QWidget>("marks")->findChild<QPushButton *>());
}

void TestMetricChartPage::undoesAndRedoesByKey()
{
    open();
    QVERIFY(!find<QPushButton>("undo") || !m_window->findChild<QPushButton *>("undo")->isEnabled());
    mark(0, QDate(2026, 1, 1), QStringLiteral("Norovirus"));
    find<QWidget>("chart")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stored().notes.isEmpty());
    QVERIFY(chart().marks.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(stored().notes.size(), 1);
    // Steps are kept while other pages are looked at.
    m_window->go({Place::Metrics, {}, {}});
    m_window->go({Place::MetricChart, {}, {}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stored().notes.isEmpty());
}

void TestMetricChartPage::choosesTheMonthOfThePointInView()
{
    open();
    QTest::keyClick(find<QWidget>("chart"), Qt::Key_End);
    QTest::keyClick(find<QWidget>("chart"), Qt::Key_Left);
    QCOMPARE(find<QComboBox>("mark-month")->currentData().toDate(), QDate(2026, 1, 1));
    QVERIFY(find<QLabel>("point")->text().contains("January 2026"));
}

void TestMetricChartPage::showsTheWholeChartWithoutScrolling_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("hasSuggestion");
    QTest::addColumn<bool>("hasMarks");
    QTest::newRow("a ward's laptop") << QSize(1366, 768) << false << false;
    QTest::newRow("with limits suggested") << QSize(1366, 768) << true << false;
    QTest::newRow("with marks, whose texts go on below") << QSize(1366, 768) << false << true;
    QTest::newRow("with long names") << QSize(1366, 768) << false << false;
    QTest::newRow("a large screen") << QSize(1920, 1080) << false << false;
}

void TestMetricChartPage::showsTheWholeChartWithoutScrolling()
{
    QFETCH(QSize, window);
    QFETCH(bool, hasSuggestion);
    QFETCH(bool, hasMarks);
    if (!hasSuggestion)
        m_series.unit.team = "Ward 7";
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("with long names"))
        QVERIFY(m_workspace->metrics().put(
            {{m_series.metric, {"powys", QString(80, 'M'), QString(80, 'W')}, {}, QDate(2026, 1, 1), 90, 3000}},
            "powys.csv"));
    for (int month = 1; hasMarks && month < 9; ++month)
        QVERIFY(m_workspace->metrics().setNote(m_series, QDate(2025, month, 1), "Norovirus"));
    open("sickness-absence", window);
    QCOMPARE(find<QPushButton>("take-suggestion") != nullptr, hasSuggestion);
    const auto *view = find<rendering::MetricChartView>("chart");
    const auto *scroll = shell::ContentScroll::around(*view);
    const QRect seen(QPoint(), scroll->viewport()->size());
    QTRY_VERIFY(view->fitsRoom());
    QTRY_COMPARE(scroll->verticalScrollBar()->value(), 0);
    const QPoint top = view->mapTo(scroll->viewport(), QPoint());
    QVERIFY2(hasMarks || seen.contains(QRect(top, view->size())), qPrintable(QString::number(top.y())));
    QVERIFY(view->height() > 230); // no lower than can be read
    const auto *unit = find<QComboBox>("unit");
    const auto *span = find<QComboBox>("span");
    QCOMPARE(span->mapTo(scroll->widget(), QPoint()).y(), unit->mapTo(scroll->widget(), QPoint()).y());
}

void TestMetricChartPage::showsLessWithoutComputingAnew()
{
    open();
    QCOMPARE(chart().points.size(), 36);
    const std::optional<double> mean = chart().groups.constFirst().mean;
    auto *span = find<QComboBox>("span");
    span->setCurrentIndex(span->findData(24));
    emit span->activated(span->currentIndex());
    QCOMPARE(chart().points.size(), 24);
    QCOMPARE(chart().points.constFirst().period, QDate(2024, 3, 1));
    QCOMPARE(chart().groups.constFirst().mean, mean);
}

void TestMetricChartPage::showsTableAndDefinitionByKey()
{
    open();
    QTest::keyClick(find<QWidget>("chart"), Qt::Key_D);
    QVERIFY(shows("Number: "));
    QTest::keyClick(find<QWidget>("chart"), Qt::Key_T);
    auto *table = find<QWidget>("as-table")->findChild<QAbstractItemView *>();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 36);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString("February 2026")); // the latest first
}

void TestMetricChartPage::changesHowLimitsAreWorkedOut()
{
    open();
    find<QWidget>("choices")->findChild<QPushButton *>()->click();
    const auto before = chart().groups.constFirst().upper;
    find<QAbstractButton>("fix")->click();
    QVERIFY(find<QSpinBox>("fix-after")->isVisible());
    find<QSpinBox>("fix-after")->setValue(20);
    QCOMPARE(stored().chart.fixAfter, std::optional(20));
    QVERIFY(chart().groups.constFirst().upper != before);
    auto *run = find<QComboBox>("run-length");
    run->setCurrentIndex(1);
    emit run->activated(1);
    QCOMPARE(stored().chart.runLength, 6);
}

void TestMetricChartPage::listsWhatWasCorrected()
{
    const auto corrected = [this](const char *metric, int numerator, std::optional<double> denominator) {
        const metrics::Figure figure{metrics::MetricId(QString::fromLatin1(metric)),
                                     m_series.unit,
                                     {},
                                     QDate(2026, 1, 1),
                                     double(numerator),
                                     denominator};
        return m_workspace->metrics().put({figure}, QStringLiteral("corrected.csv"));
    };
    QVERIFY(corrected("sickness-absence", 111, 3100));
    QVERIFY(corrected("staff-headcount", 99, {})); // of another chart
    open();
    find<QWidget>("changes")->findChild<QPushButton *>()->click();
    auto *table = find<QWidget>("changes")->findChild<QAbstractItemView *>();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QString("Figure of January 2026 (corrected.csv)"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString("4.7% (141 of 3,000)"));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QString("3.6% (111 of 3,100)"));
}

void TestMetricChartPage::listsWhatIsSetWhileTheListIsOpen()
{
    open();
    auto *heading = find<QWidget>("changes")->findChild<QPushButton *>();
    const auto whatIsListed = [this] {
        QStringList listed;
        const auto *table = find<QWidget>("changes")->findChild<QAbstractItemView *>();
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            listed.append(table->model()->index(row, 1).data().toString());
        return listed;
    };
    const auto setTarget = [this](const char *target) {
        find<QLineEdit>("target")->setText(target);
        click("set-target");
    };
    heading->click();
    QCOMPARE(whatIsListed(), QStringList());
    setTarget("5");
    QCOMPARE(whatIsListed(), QStringList{"Target"});
    QVERIFY(!shows("Nothing was corrected or set."));
    heading->click(); // closed meanwhile
    setTarget("5.5");
    heading->click();
    QCOMPARE(whatIsListed(), (QStringList{"Target", "Target"}));
    const auto *model = find<QWidget>("changes")->findChild<QAbstractItemView *>()->model();
    QCOMPARE(model->index(0, 2).data().toString(), QString("5%"));
    QCOMPARE(model->index(0, 3).data().toString(), QString("5.5%"));
}

void TestMetricChartPage::keepsEverythingThroughALanguageSwitch()
{
    open();
    auto *span = find<QComboBox>("span");
    span->setCurrentIndex(span->findData(24));
    emit span->activated(span->currentIndex());
    m_window->rebuild();
    QCOMPARE(m_window->destination().place, Place::MetricChart);
    QCOMPARE(m_window->metricBoard()->choice(), m_series);
    QCOMPARE(chart().points.size(), 24);
    QCOMPARE(find<QComboBox>("span")->currentData().toInt(), 24);
}

void TestMetricChartPage::leadsBackToTheViewItWasOpenedFrom_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("tiles") << int(Place::Metrics);
    QTest::newRow("units") << int(Place::MetricUnits);
    QTest::newRow("staff groups") << int(Place::MetricGroups);
    QTest::newRow("none yet") << -1;
}

void TestMetricChartPage::leadsBackToTheViewItWasOpenedFrom()
{
    QFETCH(int, view);
    open();
    if (view >= 0) {
        m_window->go({static_cast<Place>(view), {}, {}});
        m_window->go({Place::MetricChart, {}, {}});
    }
    click("back");
    QCOMPARE(m_window->destination().place, view < 0 ? Place::Metrics : static_cast<Place>(view));
}

void TestMetricChartPage::changesNothingThatIsReadOnly()
{
    QVERIFY(m_workspace->metrics().setNote(m_series, QDate(2026, 1, 1), QStringLiteral("Norovirus")));
    presentation::WorkspaceNotice notice;
    notice.readOnly = true;
    m_workspace->setNotice(notice);
    open();
    QCOMPARE(marks(), QString("Note, January 2026: Norovirus"));
    for (const char *name : {"target", "mark-text", "add-mark", "set-target", "take-suggestion", "undo"})
        QVERIFY2(!find<QWidget>(name), name);
    QVERIFY(!find<QWidget>("marks")->findChild<QPushButton *>());
    find<QWidget>("choices")->findChild<QPushButton *>()->click();
    QVERIFY(!find<QWidget>("screening")->isEnabled());
}

void TestMetricChartPage::saysWhenNothingWasSaved()
{
    open();
    m_workspace->metricRepository().failNext({ErrorCode::DiskFull, {}});
    mark(0, QDate(2026, 1, 1), QStringLiteral("Norovirus"));
    QVERIFY(stored().notes.isEmpty());
    QVERIFY(m_window->page()->findChild<shell::MessageBar *>());
    QCOMPARE(find<QLineEdit>("mark-text")->text(), QString("Norovirus")); // to be tried again
    QVERIFY(chart().marks.isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestMetricChartPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_metricchartpage.moc"
