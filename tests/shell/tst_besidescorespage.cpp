#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/metricfigures.h"
#include "ui/presentation/metricboard.h"
#include "ui/rendering/alignedchartsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/expander.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;
using rendering::AlignedChartsView;

// A theme of the self-assessment above a metric of the same unit.
class TestBesideScoresPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatThereAreNoFigures();
    void saysHowAssessmentsAreFound();
    void offersTheEightThemes();
    void showsATeamsRoundsAsALine();
    void showsRoundsOfTeamsByThemselves();
    void drawsMeansOfThreeTeams();
    void showsBothChartsTogether();
    void hasBothAsTables();
    void foldsRemarksBeforeValues();
    void countsRoundsOutsideTheMonths();
    void goesThroughScoresAndMonthsByKeys();
    void saysEverythingInWords();
    void opensTheLargeChart();
    void changesWithTheTheme();
    void keepsTheThemeThroughALanguageSwitch();
    void saysWhatCannotBeRead();

private:
    void open(const metrics::UnitPath &unit, QSize window = {1280, 800});
    // Agreed rounds of teams of the sample division, in the month.
    void addTeams(const QStringList &teams, const QDate &month);
    template <typename Widget> Widget *find(const QString &name) const
    {
        const QList<Widget *> all = m_window->page()->findChildren<Widget *>(name);
        return all.isEmpty() ? nullptr : all.constLast();
    }
    AlignedChartsView *view() const { return find<AlignedChartsView>("charts"); }
    QString point() const { return find<QLabel>("point")->text(); }
    QString cell(const QString &table, int row, int column) const
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    bool says(const QString &words) const;
    void press(Qt::Key key) const { QTest::keyClick(view(), key); }

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    std::unique_ptr<tests::PreparedPrompts> m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestBesideScoresPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_prompts = std::make_unique<tests::PreparedPrompts>();
}

void TestBesideScoresPage::cleanup()
{
    m_window.reset();
    m_prompts.reset();
    m_workspace.reset();
}

void TestBesideScoresPage::open(const metrics::UnitPath &unit, QSize window)
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_prompts, settings);
    m_window->resize(window);
    m_window->show();
    m_window->start();
    if (!m_window->metricBoard()->units().isEmpty())
        m_window->metricBoard()->choose({unit, metrics::MetricId("sickness-absence"), {}});
    m_window->go({Place::MetricsBesideScores, {}, {}});
}

void TestBesideScoresPage::addTeams(const QStringList &teams, const QDate &month)
{
    const assessment::Assessment pattern = *m_workspace->repository().find(m_workspace->agreed());
    for (const QString &team : teams) {
        assessment::Assessment round = pattern;
        round.id = AssessmentId(newUuid());
        round.state = assessment::State::Draft;
        round.details.team.id = {};
        round.details.team.name = team;
        round.details.period = month;
        if (!m_workspace->repository().create(round) || !m_workspace->repository().agree(round.id))
            qFatal("the sample round was refused");
    }
}

bool TestBesideScoresPage::says(const QString &words) const
{
    const QList<QLabel *> labels = m_window->page()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

void TestBesideScoresPage::saysThatThereAreNoFigures()
{
    open({});
    QVERIFY(!view());
    QVERIFY(!find<QComboBox>("theme"));
}

void TestBesideScoresPage::saysHowAssessmentsAreFound()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    QVERIFY(!view());
    QVERIFY(find<QWidget>("no-scores"));
    QVERIFY(says("No agreed assessments of Ward 7"));
    QVERIFY(says("the same names as in the figures"));
}

void TestBesideScoresPage::offersTheEightThemes()
{
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    QCOMPARE(find<QComboBox>("theme")->count(), 8);
}

void TestBesideScoresPage::showsATeamsRoundsAsALine()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    QCOMPARE(view()->theme().scores.size(), 1); // the draft of another team is not among them
    QVERIFY(view()->theme().points.isEmpty());
    QVERIFY2(view()->theme().scores.constFirst().sentence.startsWith("Baseline, March 2026: "),
             qPrintable(view()->theme().scores.constFirst().sentence));
    QCOMPARE(view()->chart().metric.text(), "sickness-absence");
    QVERIFY(!find<QTableView>("means"));
}

void TestBesideScoresPage::showsRoundsOfTeamsByThemselves()
{
    m_workspace->fill();
    addTeams({"Ward 8"}, QDate(2026, 2, 1));
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    QVERIFY(view()->theme().scores.isEmpty());
    QCOMPARE(view()->theme().points.size(), 2);
    QVERIFY2(view()->theme().points.constFirst().sentence.startsWith("Ward 8 · Baseline, February 2026: "),
             qPrintable(view()->theme().points.constFirst().sentence));
    QVERIFY(view()->theme().legend.contains("at least three teams"));
}

void TestBesideScoresPage::drawsMeansOfThreeTeams()
{
    m_workspace->fill();
    addTeams({"Ward 8", "Ward 9"}, QDate(2026, 2, 1));
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation());
    QCOMPARE(view()->theme().points.size(), 3);
    QCOMPARE(view()->theme().scores.size(), 1);
    const QString sentence = view()->theme().scores.constFirst().sentence;
    QVERIFY2(sentence.contains("January 2026 to March 2026"), qPrintable(sentence));
    QCOMPARE(cell("means", 0, 1), "3");
    QCOMPARE(cell("means", 0, 2), view()->theme().scores.constFirst().text);
}

void TestBesideScoresPage::showsBothChartsTogether()
{
    m_workspace->fill();
    addTeams({"Ward 8", "Ward 9"}, QDate(2026, 2, 1));
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleOrganisation(), {1366, 768});
    const auto *scroll = shell::ContentScroll::around(*view());
    QTRY_VERIFY(view()->fitsRoom());
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    QVERIFY2(view()->theme().legend.startsWith("Each ring is"), qPrintable(view()->theme().legend));
    QVERIFY(view()->description().contains(view()->theme().legend));
}

void TestBesideScoresPage::hasBothAsTables()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    QCOMPARE(cell("rounds", 0, 0), "Baseline");
    QCOMPARE(cell("rounds", 0, 2), "March 2026");
    QCOMPARE(cell("rounds", 0, 1), view()->theme().scores.constFirst().text);
    find<shell::Expander>("metric-table")->setOpen(true);
    QCOMPARE(find<QTableView>("months")->model()->rowCount(), static_cast<int>(view()->chart().points.size()));
    QCOMPARE(cell("months", 0, 0), "April 2026"); // latest first
}

// Where there is no room for all columns.
void TestBesideScoresPage::foldsRemarksBeforeValues()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam(), {640, 480});
    find<shell::Expander>("metric-table")->setOpen(true);
    const auto *months = find<QTableView>("months");
    const int last = months->model()->columnCount() - 1;
    QTRY_VERIFY(months->isColumnHidden(last));
    QVERIFY(!months->isColumnHidden(1));
}

void TestBesideScoresPage::countsRoundsOutsideTheMonths()
{
    m_workspace->fill();
    addTeams({"Ward 7"}, QDate(2026, 9, 1)); // figures end in April
    addTeams({"Ward 7"}, QDate(2022, 9, 1));
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    QCOMPARE(view()->theme().scores.size(), 1);
    QCOMPARE(find<QTableView>("rounds")->model()->rowCount(), 3);
    QVERIFY(says("2 round"));
    QVERIFY(says("outside the months of the metric"));
}

void TestBesideScoresPage::goesThroughScoresAndMonthsByKeys()
{
    m_workspace->fill();
    addTeams({"Ward 8", "Ward 9"}, QDate(2026, 2, 1));
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleDivision());
    view()->setFocus();
    press(Qt::Key_Home);
    QVERIFY2(point().startsWith("Ward 8 · Baseline, February 2026"), qPrintable(point()));
    press(Qt::Key_Right);
    QVERIFY2(point().startsWith("Ward 9 · "), qPrintable(point()));
    press(Qt::Key_Down);
    QVERIFY2(point().startsWith("Mean of 3 team"), qPrintable(point()));
    press(Qt::Key_Down);
    QVERIFY2(point().startsWith("February 2026: "), qPrintable(point())); // the month nearest to it
    press(Qt::Key_End);
    QVERIFY2(point().startsWith("April 2026: "), qPrintable(point()));
    press(Qt::Key_Up);
    QVERIFY2(point().startsWith("Mean of 3 team"), qPrintable(point()));
}

void TestBesideScoresPage::saysEverythingInWords()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(chart->role(), QAccessible::Chart);
    const QString all = chart->text(QAccessible::Description);
    QVERIFY(all.contains(find<QComboBox>("theme")->currentText()));
    QVERIFY(all.contains("Baseline, March 2026: "));
    QVERIFY(all.contains(view()->chart().description));
    QVERIFY(all.contains(view()->chart().words.noCause));
}

void TestBesideScoresPage::opensTheLargeChart()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    view()->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("chart"));
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleTeam());
}

void TestBesideScoresPage::changesWithTheTheme()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    auto *theme = find<QComboBox>("theme");
    theme->setCurrentIndex(4);
    emit theme->activated(4);
    QCOMPARE(view()->theme().title, theme->currentText());
}

void TestBesideScoresPage::keepsTheThemeThroughALanguageSwitch()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    auto *theme = find<QComboBox>("theme");
    theme->setCurrentIndex(3);
    emit theme->activated(3);
    const QPointer<shell::Page> before = m_window->page();
    m_window->findChild<QPushButton *>("language-switch")->click();
    QTRY_VERIFY(!before);
    QCOMPARE(find<QComboBox>("theme")->currentIndex(), 3);
    QCOMPARE(view()->theme().title, find<QComboBox>("theme")->currentText());
}

void TestBesideScoresPage::saysWhatCannotBeRead()
{
    m_workspace->fill();
    tests::addSampleFigures(*m_workspace);
    open(tests::sampleTeam());
    m_workspace->metricRepository().failReading({ErrorCode::ContentChanged, "figures"});
    static_cast<void>(m_window->metricBoard()->figuresOf(tests::otherDivision()));
    auto *unit = find<QComboBox>("unit");
    unit->setCurrentIndex(0);
    emit unit->activated(0);
    QCOMPARE(m_window->page()->findChildren<shell::MessageBar *>().size(), 1);
    QCOMPARE(m_window->metricBoard()->choice().unit, tests::sampleTeam()); // as before
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestBesideScoresPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_besidescorespage.moc"
