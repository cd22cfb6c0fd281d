#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/rendering/radarview.h"
#include "ui/rendering/trendview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/assessmenttable.h"
#include "ui/shell/widgets/changetable.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace aros;
using assessment::Assessment;
using assessment::Rating;
using Place = shell::Destination::Place;

// A team's rounds as the report page begins and shows them.
class TestRoundsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsTheNextRoundWithWhatIsKnown();
    void asksWhoIsInTheRoomNow();
    void usesTheSetThatIsChosenForNewAssessments();
    void keepsWhatTheTeamPageDoesNotShow();
    void goesOnWithARoundThatIsOpen();
    void startsNothing_data();
    void startsNothing();
    void staysWhenTheRoundCannotBeStored();
    void offersTheNextRoundAtHome();
    void offersNothingAtHome_data() { startsNothing_data(); }
    void offersNothingAtHome();
    void offersAtMostThreeTeamsAtHome();
    void startsTheNextRoundFromTheListOfAssessments();
    void offersWhatARowIsGoodForInAMenu();
    void startsNothingFromTheListOfAssessments_data();
    void startsNothingFromTheListOfAssessments();
    void showsTheBaselineInTheRadar_data();
    void showsTheBaselineInTheRadar();
    void showsTheReportWithoutARoundThatIsGone();
    void tellsEachThemesChange();
    void tellsTargetsWithoutAnEarlierRound();
    void setsStatementsSideBySideByKeyboard();
    void listsWhatIsNotCompared();
    void showsTheTrendWithItsTable();
    void showsNoTrendOfABaseline();
    void tellsOfARoundThatCannotBeRead();

private:
    AssessmentId addBaseline();
    AssessmentId addFollowUp(const questions::QuestionSetPtr &set, int level);
    void answerAll(const AssessmentId &id, const questions::QuestionSet &set, int level);
    void showReport(const AssessmentId &id);
    void show(Place place, const AssessmentId &id = {});
    // The row of the list, by the keyboard.
    void choose(const AssessmentId &id);
    Assessment stored(const AssessmentId &id) const { return *m_workspace->repository().find(id); }
    AssessmentId shown() const { return m_window->destination().assessment; }
    QPushButton *button(const QString &name) const { return m_window->page()->findChild<QPushButton *>(name); }
    QList<report::RadarSeries> series() const
    {
        return m_window->page()->findChild<rendering::RadarView *>("radar")->radar().series;
    }
    bool shows(const QString &words) const;
    QStringList rowsOfTable() const;
    static QStringList rowsOf(const QTableView *table);
    static QStringList headings(const QWidget *area);
    shell::Expander *expander(const QString &heading) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    presentation::Settings m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
    questions::QuestionSetPtr m_set;
    AssessmentId m_baseline;
};

void TestRoundsPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    m_set = m_workspace->questionSets().defaultSet();
    m_baseline = addBaseline();
    m_prompts = {};
    m_settings = {};
    m_settings.language = Language::English;
}

void TestRoundsPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestRoundsPage::answerAll(const AssessmentId &id, const questions::QuestionSet &set, int level)
{
    for (int index = 0; index < set.statementCount(); ++index) {
        const StatementId statement = set.statementAt(index).id;
        QVERIFY(m_workspace->repository().saveAnswer(id, statement, {Rating::atLevel(level), {}, {}, false}));
    }
}

AssessmentId TestRoundsPage::addBaseline()
{
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = m_set->name();
    draft.details.team.organisation = "Glan Aber";
    draft.details.team.division = "Medicine";
    draft.details.team.name = "Ward 12";
    draft.details.period = QDate(2025, 9, 1);
    draft.details.facilitator = "Ward manager";
    draft.details.attendance = {{StaffGroupId("estates-ancillary"), 0}, {StaffGroupId("nursing-midwifery"), 7}};
    draft.details.voting = {true, false, true, true};
    draft.details.showPrevious = true;
    draft.targets = {{questions::officialThemes().at(1), 30, QDate(2027, 6, 30)}};
    const Result<Assessment> created = m_workspace->repository().create(draft);
    answerAll(created->id, *m_set, 1);
    return m_workspace->repository().agree(created->id)->id;
}

// A whole draft after the baseline.
AssessmentId TestRoundsPage::addFollowUp(const questions::QuestionSetPtr &set, int level)
{
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = set->name();
    draft.details = stored(m_baseline).details;
    draft.details.round = 1;
    draft.details.period = QDate(2026, 3, 1);
    draft.previous = m_baseline;
    const Result<Assessment> created = m_workspace->repository().create(draft);
    answerAll(created->id, *set, level);
    return created->id;
}

void TestRoundsPage::showReport(const AssessmentId &id)
{
    show(Place::Report, id);
    QCOMPARE(shown(), id);
}

void TestRoundsPage::show(Place place, const AssessmentId &id)
{
    if (!m_window) {
        m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, m_settings);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->start();
    }
    m_window->go({place, id, {}});
}

bool TestRoundsPage::shows(const QString &words) const
{
    const auto labels = m_window->page()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

void TestRoundsPage::startsTheNextRoundWithWhatIsKnown()
{
    showReport(m_baseline);
    QCOMPARE(button("next-round")->text(), QString("Start the next round"));
    button("next-round")->click();
    QVERIFY(shown() != m_baseline);
    const Assessment draft = stored(shown());
    const Assessment last = stored(m_baseline);
    assessment::Details expected = last.details;
    expected.round = 1;
    expected.period = QDate(2026, 3, 1);
    QCOMPARE(draft.details, expected);
    QCOMPARE(draft.state, assessment::State::Draft);
    QCOMPARE(draft.previous, m_baseline);
    QCOMPARE(draft.targets, last.targets);
    QCOMPARE(draft.questionSet, m_set->name());
    QVERIFY(draft.answers.isEmpty());
    QVERIFY(m_prompts.told.isEmpty());
}

void TestRoundsPage::asksWhoIsInTheRoomNow()
{
    showReport(m_baseline);
    button("next-round")->click();
    QCOMPARE(m_window->destination().place, Place::TeamDetails);
    QVERIFY(shows("Follow-up 1 has begun"));
    QCOMPARE(m_window->page()->findChild<QLineEdit *>("team-name")->text(), QString("Ward 12"));
    button("primary")->click();
    QCOMPARE(m_window->destination().place, Place::Questionnaire);
}

void TestRoundsPage::usesTheSetThatIsChosenForNewAssessments()
{
    const auto own = m_workspace->installQuestionSet(tests::FakeWorkspace::ownSet());
    QVERIFY(own);
    m_settings.questionSet = (*own)->name();
    showReport(m_baseline);
    button("next-round")->click();
    QCOMPARE(stored(shown()).questionSet, (*own)->name());
    QVERIFY(stored(shown()).questionSet != stored(m_baseline).questionSet);
}

void TestRoundsPage::keepsWhatTheTeamPageDoesNotShow()
{
    showReport(m_baseline);
    button("next-round")->click();
    const Assessment before = stored(shown());
    m_window->page()->findChild<QLineEdit *>("facilitator")->setText("Matron");
    button("primary")->click();
    Assessment after = stored(before.id);
    QCOMPARE(after.details.facilitator, QString("Matron"));
    after.details.facilitator = before.details.facilitator;
    QCOMPARE(after.details, before.details);
    QVERIFY(after.details.showPrevious);
    QCOMPARE(after.previous, m_baseline);
}

void TestRoundsPage::goesOnWithARoundThatIsOpen()
{
    const AssessmentId open = addFollowUp(m_set, 2);
    const qsizetype count = m_workspace->repository().list()->size();
    showReport(m_baseline);
    QCOMPARE(button("next-round")->text(), QString("Go on with the next round"));
    button("next-round")->click();
    QCOMPARE(m_window->destination().place, Place::Questionnaire);
    QCOMPARE(shown(), open);
    QCOMPARE(m_workspace->repository().list()->size(), count);
}

void TestRoundsPage::startsNothing_data()
{
    QTest::addColumn<bool>("followed");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("draft");
    QTest::newRow("after a round that another has followed") << true << false << false;
    QTest::newRow("in a workspace that is read only") << false << true << false;
    QTest::newRow("after a draft") << false << false << true;
}

void TestRoundsPage::startsNothing()
{
    QFETCH(bool, followed);
    QFETCH(bool, readOnly);
    QFETCH(bool, draft);
    if (followed)
        QVERIFY(m_workspace->repository().agree(addFollowUp(m_set, 2)));
    presentation::WorkspaceNotice notice;
    notice.readOnly = readOnly;
    m_workspace->setNotice(notice);
    showReport(draft ? m_workspace->draft() : m_baseline);
    QVERIFY(button("export"));
    QVERIFY(!button("next-round"));
}

void TestRoundsPage::staysWhenTheRoundCannotBeStored()
{
    showReport(m_baseline);
    m_workspace->repository().failWith(Error{ErrorCode::DiskFull, {}});
    button("next-round")->click();
    QCOMPARE(m_prompts.told.size(), 1);
    QCOMPARE(m_prompts.told.constFirst().code, ErrorCode::DiskFull);
    QCOMPARE(m_window->destination().place, Place::Report);
    m_workspace->repository().failWith(std::nullopt);
    button("next-round")->click();
    QCOMPARE(m_window->destination().place, Place::TeamDetails);
}

void TestRoundsPage::offersTheNextRoundAtHome()
{
    show(Place::Home);
    QVERIFY(shows("Start the next round"));
    QPushButton *link = button("next-round-" + m_baseline.text());
    QVERIFY(link);
    QCOMPARE(link->accessibleName(), QString("Ward 12, after Baseline, September 2025"));
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(m_window->destination().place, Place::TeamDetails);
    QCOMPARE(stored(shown()).details.round, 1);
    QCOMPARE(stored(shown()).previous, m_baseline);
    m_window->go({Place::Home, {}, {}}); // now there is a draft
    QVERIFY(!button("next-round-" + m_baseline.text()));
}

void TestRoundsPage::offersNothingAtHome()
{
    QFETCH(bool, followed);
    QFETCH(bool, readOnly);
    QFETCH(bool, draft);
    const AssessmentId second = followed || draft ? addFollowUp(m_set, 2) : AssessmentId();
    if (followed)
        QVERIFY(m_workspace->repository().agree(second));
    presentation::WorkspaceNotice notice;
    notice.readOnly = readOnly;
    m_workspace->setNotice(notice);
    show(Place::Home);
    QVERIFY(!button("next-round-" + m_baseline.text()));
    QVERIFY(!button("next-round-" + m_workspace->draft().text()));
    QCOMPARE(button("next-round-" + second.text()) != nullptr, followed);
    QCOMPARE(shows("Start the next round"), !readOnly);
}

void TestRoundsPage::offersAtMostThreeTeamsAtHome()
{
    for (int team = 0; team < 4; ++team) {
        Assessment draft = stored(m_baseline);
        draft.id = AssessmentId(newUuid());
        draft.state = assessment::State::Draft;
        draft.details.team.id = {};
        draft.details.team.name = QString("Ward %1").arg(20 + team);
        QVERIFY(m_workspace->repository().create(draft));
        QVERIFY(m_workspace->repository().agree(draft.id));
    }
    show(Place::Home);
    const auto buttons = m_window->page()->findChildren<QPushButton *>();
    QCOMPARE(std::count_if(buttons.cbegin(), buttons.cend(),
                           [](const QPushButton *one) { return one->objectName().startsWith("next-round-"); }),
             3);
}

void TestRoundsPage::choose(const AssessmentId &id)
{
    auto *table = m_window->page()->findChild<shell::AssessmentTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->shownRows() && table->current()->id != id; ++row)
        QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->current()->id, id);
}

void TestRoundsPage::startsTheNextRoundFromTheListOfAssessments()
{
    show(Place::Assessments);
    QVERIFY(m_window->page());
    choose(m_baseline);
    QVERIFY(button("next-round")->isEnabled());
    QTest::keyClick(button("next-round"), Qt::Key_Space);
    QCOMPARE(m_window->destination().place, Place::TeamDetails);
    QCOMPARE(stored(shown()).previous, m_baseline);
}

void TestRoundsPage::offersWhatARowIsGoodForInAMenu()
{
    show(Place::Assessments);
    auto *table = m_window->page()->findChild<shell::AssessmentTable *>();
    const auto menuOf = [this, table](const AssessmentId &id) {
        choose(id);
        const QPoint place = table->visualRect(table->currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &asked);
        return m_window->page()->findChild<QMenu *>("row-menu");
    };
    QPointer<QMenu> menu = menuOf(m_workspace->draft());
    QVERIFY(menu);
    QCOMPARE(menu->actions().constFirst()->text(), QString("Continue assessment"));
    QVERIFY(!menu->actions().at(2)->isEnabled());
    menu->close();
    QTRY_VERIFY(!menu);
    menu = menuOf(m_baseline);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered.append(action->text());
    QCOMPARE(offered, (QStringList{"Open report", "Start the next round", "Delete assessment"}));
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(m_window->destination().place, Place::TeamDetails);
}

void TestRoundsPage::startsNothingFromTheListOfAssessments_data()
{
    QTest::addColumn<bool>("followed");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("while a draft is open") << true << false;
    QTest::newRow("after a round that another has followed") << true << true;
    QTest::newRow("after a draft") << false << false;
}

void TestRoundsPage::startsNothingFromTheListOfAssessments()
{
    QFETCH(bool, followed);
    QFETCH(bool, agreed);
    const AssessmentId second = followed ? addFollowUp(m_set, 2) : AssessmentId();
    if (agreed)
        QVERIFY(m_workspace->repository().agree(second));
    show(Place::Assessments);
    choose(followed ? m_baseline : m_workspace->draft());
    QVERIFY(!button("next-round")->isEnabled());
    if (agreed) {
        choose(second);
        QVERIFY(button("next-round")->isEnabled());
    }
}

void TestRoundsPage::showsTheBaselineInTheRadar_data()
{
    QTest::addColumn<bool>("agreed");
    QTest::newRow("while the follow-up is a draft") << false;
    QTest::newRow("once the follow-up is agreed") << true;
}

void TestRoundsPage::showsTheBaselineInTheRadar()
{
    QFETCH(bool, agreed);
    using Style = report::RadarSeries::Style;
    const AssessmentId followUp = addFollowUp(m_set, 3);
    if (agreed)
        QVERIFY(m_workspace->repository().agree(followUp));
    showReport(m_workspace->agreed()); // a baseline by itself
    QCOMPARE(series().size(), 1);
    showReport(followUp);
    QCOMPARE(series().size(), 2);
    for (const report::RadarSeries &one : series()) {
        QVERIFY(one.style == Style::Baseline || one.style == Style::Latest);
        const std::optional<double> level = one.style == Style::Baseline ? 1.0 : 3.0;
        QCOMPARE(one.values, QList<std::optional<double>>(8, level));
    }
    QVERIFY(series().constFirst().style != series().constLast().style);
}

void TestRoundsPage::showsTheReportWithoutARoundThatIsGone()
{
    const AssessmentId followUp = addFollowUp(m_set, 3);
    QVERIFY(m_workspace->repository().remove(m_baseline));
    showReport(followUp);
    QCOMPARE(series().size(), 1);
    QVERIFY(m_prompts.told.isEmpty());
}

// The headings, then each theme, of the one table of changes.
QStringList TestRoundsPage::rowsOfTable() const
{
    const auto tables = m_window->page()->findChildren<shell::ChangeTable *>();
    if (tables.size() != 1)
        return {};
    return rowsOf(tables.constFirst());
}

QStringList TestRoundsPage::rowsOf(const QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    QStringList rows(1 + model->rowCount());
    for (int column = 0; column < model->columnCount(); ++column) {
        rows[0] += model->headerData(column, Qt::Horizontal).toString() + u'|';
        for (int row = 0; row < model->rowCount(); ++row)
            rows[row + 1] += model->index(row, column).data().toString() + u'|';
    }
    return rows;
}

void TestRoundsPage::tellsEachThemesChange()
{
    const AssessmentId followUp = addFollowUp(m_set, 3);
    QVERIFY(
        m_workspace->repository().saveTarget(followUp, {questions::officialThemes().at(1), 35, QDate(2027, 6, 30)}));
    const StatementId first = m_set->statementAt(0).id;
    QVERIFY(m_workspace->repository().saveAnswer(followUp, first, {Rating::dontKnow(), {}, {}, false}));
    showReport(followUp);
    QVERIFY(shows("Change since Baseline, September 2025"));
    const QStringList rows = rowsOfTable();
    QCOMPARE(rows.size(), 9);
    QCOMPARE(rows.at(0), QString("Theme|Before|Now|Change|Target|"));
    QCOMPARE(rows.at(1), QString("Flexible working|1.0|3.0|+2.0 over 4 statements|–|"));
    QCOMPARE(rows.at(2), QString("Health and wellbeing|1.0|3.0|+2.0 over 5 statements|3.5 by June 2027 · "
                                 "0.5 to go|"));
}

void TestRoundsPage::tellsTargetsWithoutAnEarlierRound()
{
    presentation::WorkspaceNotice notice;
    notice.readOnly = true; // where they can be set they are told there
    m_workspace->setNotice(notice);
    showReport(m_workspace->agreed());
    QVERIFY(m_window->page()->findChildren<shell::ChangeTable *>().isEmpty());
    showReport(m_baseline);
    QCOMPARE(rowsOfTable().value(0), QString("Theme|Now|Target|"));
    QCOMPARE(rowsOfTable().value(2), QString("Health and wellbeing|1.0|3.0 by June 2027 · 2.0 to go|"));
    QVERIFY(!shows("Change since"));
}

shell::Expander *TestRoundsPage::expander(const QString &heading) const
{
    for (auto *one : m_window->page()->findChildren<shell::Expander *>()) {
        if (one->findChild<QPushButton *>()->text() == heading)
            return one;
    }
    return nullptr;
}

QStringList TestRoundsPage::headings(const QWidget *area)
{
    QStringList texts;
    for (const auto *heading : area->findChildren<shell::HeadingLabel *>())
        texts.append(heading->text());
    return texts;
}

void TestRoundsPage::setsStatementsSideBySideByKeyboard()
{
    const AssessmentId followUp = addFollowUp(m_set, 3);
    QVERIFY(
        m_workspace->repository().saveAnswer(followUp, m_set->statementAt(0).id, {Rating::dontKnow(), {}, {}, false}));
    showReport(followUp);
    shell::Expander *statements = expander("Statement by statement");
    QVERIFY(statements);
    QVERIFY(statements->findChildren<shell::TextTable *>().isEmpty());
    auto *heading = statements->findChild<QPushButton *>();
    heading->setFocus();
    QTest::keyClick(heading, Qt::Key_Return);
    QVERIFY(statements->isOpen());
    const auto tables = statements->findChildren<shell::TextTable *>();
    QCOMPARE(tables.size(), 8);
    QCOMPARE(headings(statements).value(0), QString("Flexible working"));
    QCOMPARE(tables.constFirst()->accessibleName(), QString("Flexible working"));
    const QStringList rows = rowsOf(tables.constFirst());
    QCOMPARE(rows.value(0), QString("Statement|Before|Now|Change|"));
    QCOMPARE(rows.value(1), m_set->statementAt(0).label.in(Language::English) + "|1 Starting|We don’t know|–|");
    QCOMPARE(rows.value(2), m_set->statementAt(1).label.in(Language::English) + "|1 Starting|3 Embedded|+2|");
    // From the heading into the table, and row by row in it.
    QCOMPARE(heading->nextInFocusChain(), static_cast<QWidget *>(tables.constFirst()));
    QTest::keyClick(tables.constFirst(), Qt::Key_Down);
    const int row = tables.constFirst()->currentIndex().row();
    QVERIFY(row >= 0);
    QTest::keyClick(tables.constFirst(), Qt::Key_Down);
    QCOMPARE(tables.constFirst()->currentIndex().row(), row + 1);
}

void TestRoundsPage::listsWhatIsNotCompared()
{
    const auto own = m_workspace->installQuestionSet(tests::FakeWorkspace::ownSet());
    QVERIFY(own);
    showReport(addFollowUp(*own, 3));
    shell::Expander *statements = expander("Statement by statement");
    statements->setOpen(true);
    for (const char *heading : {"No longer asked", "Asked for the first time", "Split or merged"})
        QVERIFY2(headings(statements).contains(heading), heading);
    QVERIFY(shows("so they are not compared"));
    QVERIFY(shows("Split: “"));
    QVERIFY(shows("Merged: “"));
    bool reworded = false;
    for (const auto *table : statements->findChildren<shell::TextTable *>())
        reworded = reworded || rowsOf(table).join(' ').contains("Reworded since");
    QVERIFY(reworded);
}

void TestRoundsPage::showsTheTrendWithItsTable()
{
    const AssessmentId followUp = addFollowUp(m_set, 3);
    QVERIFY(
        m_workspace->repository().saveTarget(followUp, {questions::officialThemes().at(1), 35, QDate(2027, 6, 30)}));
    showReport(followUp);
    const auto *trend = m_window->page()->findChild<rendering::TrendView *>("trend");
    QVERIFY(trend);
    QVERIFY(trend->accessibleDescription().contains("Flexible working: 1.0 (Baseline), 3.0 (Follow-up 1)."));
    auto *table = m_window->page()->findChild<shell::Expander *>("trend-table");
    QTest::keyClick(table->findChild<QPushButton *>(), Qt::Key_Return);
    const QStringList rows = rowsOf(table->findChild<shell::TextTable *>());
    QCOMPARE(rows.value(0), QString("Theme|Baseline|Follow-up 1|Target|"));
    QCOMPARE(rows.value(1), QString("Flexible working|1.0|3.0|–|"));
    QCOMPARE(rows.value(2), QString("Health and wellbeing|1.0|3.0|3.5 by June 2027|"));
}

void TestRoundsPage::showsNoTrendOfABaseline()
{
    showReport(m_baseline);
    QVERIFY(!m_window->page()->findChild<rendering::TrendView *>("trend"));
    QVERIFY(!expander("Statement by statement"));
    QVERIFY(!shows("could not be read"));
}

void TestRoundsPage::tellsOfARoundThatCannotBeRead()
{
    Assessment second = stored(addFollowUp(m_set, 2));
    showReport(second.id);
    QVERIFY(!shows("could not be read"));
    QVERIFY(m_workspace->repository().remove(second.id));
    second.id = AssessmentId(newUuid());
    second.questionSet.id = "gone";
    QVERIFY(m_workspace->repository().create(second));
    QVERIFY(m_workspace->repository().agree(second.id));
    Assessment third = second;
    third.id = AssessmentId(newUuid());
    third.questionSet = m_set->name();
    third.details.round = 2;
    third.previous = second.id;
    QVERIFY(m_workspace->repository().create(third));
    showReport(third.id);
    QVERIFY(shows("At least one earlier round of this team could not be read"));
    QVERIFY(m_window->page()->findChild<rendering::TrendView *>("trend")); // with the baseline
    QVERIFY(m_prompts.told.isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestRoundsPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rounds_page.moc"
