#include "ui/shell/mainwindow.h"

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/pages/assessmentspage.h"
#include "ui/shell/pages/beforeyoustartpage.h"
#include "ui/shell/pages/checkpage.h"
#include "ui/shell/pages/chooselanguagepage.h"
#include "ui/shell/pages/figures/takefiguresout.h"
#include "ui/shell/pages/helppage.h"
#include "ui/shell/pages/historypage.h"
#include "ui/shell/pages/homepage.h"
#include "ui/shell/pages/metrics/metricplaces.h"
#include "ui/shell/pages/papersheetspage.h"
#include "ui/shell/pages/privatevotingpage.h"
#include "ui/shell/pages/problempage.h"
#include "ui/shell/pages/questionnairepage.h"
#include "ui/shell/pages/questionsetspage.h"
#include "ui/shell/pages/reportpage.h"
#include "ui/shell/pages/settingspage.h"
#include "ui/shell/pages/teampage.h"
#include "ui/shell/projector/projector.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/rail.h"
#include "ui/shell/widgets/railbutton.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace aros::shell {

using Place = Destination::Place;

MainWindow::MainWindow(presentation::WorkspaceActions &workspace, UserPrompts &prompts, presentation::Settings settings)
    : m_workspace(workspace),
      m_prompts(prompts),
      m_settings(std::move(settings)),
      m_projector(std::make_unique<Projector>(*this, *this))
{
    setWindowTitle(QStringLiteral("Aros"));
    if (m_settings.windowGeometry.isEmpty() || !restoreGeometry(m_settings.windowGeometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setMinimumSize(640, 480);
}

MainWindow::~MainWindow() = default;

void MainWindow::start()
{
    m_noticesShown = false;
    m_page = nullptr; // of a workspace that is closed: it can hand nothing over any more
    dropSession();
    m_metrics.reset();
    if (!m_settings.language)
        m_destination = {Place::ChooseLanguage, {}, {}};
    else
        m_destination = {m_workspace.isOpen() ? Place::Home : Place::Problem, {}, {}};
    rebuild();
}

void MainWindow::rebuild()
{
    QVariantMap state;
    if (m_page) {
        m_page->leave();
        state = m_page->state();
    }
    m_rail.clear();
    m_languageSwitch = nullptr;
    m_page = nullptr;
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (m_destination.place != Place::ChooseLanguage)
        row->addWidget(makeRail());
    setCentralWidget(frame); // deletes the old frame with its page
    m_projector->restyle();
    showPage(makePage(m_destination));
    if (!state.isEmpty())
        m_page->restore(state);
}

QWidget *MainWindow::makeRail()
{
    auto *rail = new Rail;
    QVBoxLayout *column = rail->column();
    if (m_workspace.isOpen()) {
        addRailEntry(column, QStringLiteral("home"), tr("Home"), Place::Home);
        addRailEntry(column, QStringLiteral("assessments"), tr("Assessments"), Place::Assessments);
        addRailEntry(column, QStringLiteral("metrics"), tr("Metrics"), Place::Metrics);
    }
    addRailEntry(column, QStringLiteral("settings"), tr("Settings"), Place::Settings);
    addRailEntry(column, QStringLiteral("help"), tr("Help"), Place::Help);
    column->addStretch(1);
    // Always in the language that it switches to, so that whoever needs it can read it.
    const bool welsh = presentation::AssessmentTexts::language() == Language::Welsh;
    auto *language = new RailButton({}, welsh ? QStringLiteral("English") : QStringLiteral("Cymraeg"));
    language->setObjectName(QStringLiteral("language-switch"));
    connect(language, &QPushButton::clicked, this, &MainWindow::switchLanguage);
    column->addWidget(language);
    m_languageSwitch = language;
    return rail;
}

void MainWindow::addRailEntry(QVBoxLayout *column, const QString &icon, const QString &text, Place place)
{
    auto *button = new RailButton(icon, text);
    button->setObjectName(QStringLiteral("rail-") + icon);
    connect(button, &QPushButton::clicked, this, [this, place] { go({place, {}, {}}); });
    column->addWidget(button);
    m_rail.append({button, place});
}

void MainWindow::switchLanguage()
{
    presentation::Settings settings = m_settings;
    const bool welsh = presentation::AssessmentTexts::language() == Language::Welsh;
    settings.language = welsh ? Language::English : Language::Welsh;
    changeSettings(settings);
}

void MainWindow::changeSettings(const presentation::Settings &settings)
{
    if (settings == m_settings)
        return;
    const bool rebuilds = settings.language != m_settings.language || settings.scheme != m_settings.scheme ||
                          settings.textSize != m_settings.textSize ||
                          settings.reducedMotion != m_settings.reducedMotion;
    m_settings = settings;
    if (m_voting)
        m_voting->setSmallestGroup(settings.smallestGroup);
    emit settingsChanged(settings);
    if (rebuilds)
        // The button that asked for this is part of what is rebuilt.
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::go(const Destination &destination)
{
    if (m_page && !m_page->mayLeave()) {
        updateRail();
        return;
    }
    if (m_page)
        m_page->leave();
    m_destination = destination;
    if (m_rail.isEmpty()) {
        rebuild();
        return;
    }
    Page *old = m_page;
    showPage(makePage(destination));
    // Not at once: it may be one of the old page's own buttons that led here.
    old->hide();
    old->deleteLater();
}

Page *MainWindow::makePage(const Destination &destination)
{
    switch (destination.place) {
    case Place::ChooseLanguage:
        return new ChooseLanguagePage(*this);
    case Place::BeforeYouStart:
        return new BeforeYouStartPage(*this);
    case Place::TeamDetails:
        return new TeamPage(*this, destination.assessment);
    case Place::Questionnaire:
        if (auto *session = this->session(destination.assessment))
            return new QuestionnairePage(*this, *session);
        break;
    case Place::Check:
        if (auto *session = this->session(destination.assessment))
            return new CheckPage(*this, *session);
        break;
    case Place::Report:
        if (auto *session = this->session(destination.assessment))
            return new ReportPage(*this, *session);
        break;
    case Place::History:
        if (auto *session = this->session(destination.assessment))
            return new HistoryPage(*this, *session);
        break;
    case Place::Assessments:
        return new AssessmentsPage(*this);
    case Place::Settings:
        return new SettingsPage(*this);
    case Place::QuestionSets:
        if (m_workspace.isOpen())
            return new QuestionSetsPage(*this);
        break;
    case Place::Help:
        return new HelpPage(*this);
    case Place::Problem:
        return new ProblemPage(*this);
    case Place::PrivateVoting:
        if (auto *voting = this->voting(destination.assessment))
            return new PrivateVotingPage(*this, *m_session, *voting, destination.theme);
        break;
    case Place::PaperSheets:
        if (auto *voting = this->voting(destination.assessment))
            return new PaperSheetsPage(*this, *m_session, *voting);
        break;
    case Place::Home:
        break;
    default:
        if (Page *page = makeMetricsPage(destination))
            return page;
    }
    if (!m_workspace.isOpen())
        return new ProblemPage(*this);
    m_destination.place = Place::Home;
    return new HomePage(*this);
}

Page *MainWindow::makeMetricsPage(const Destination &destination)
{
    presentation::MetricBoard *board = m_workspace.isOpen() ? metricBoard() : nullptr;
    if (!board)
        return nullptr;
    if (!destination.series.metric.isEmpty())
        board->choose(destination.series);
    m_destination.series = {}; // from now on the board knows
    return makeMetricPage(destination.place, *this, *board);
}

void MainWindow::showPage(Page *page)
{
    m_page = page;
    m_projector->arrive(m_destination);
    auto *row = static_cast<QHBoxLayout *>(centralWidget()->layout());
    row->addWidget(page, 1);
    showNews();
    if (m_workspace.isOpen())
        showNotices();
    page->orderMessages();
    updateRail();
    page->show();
    page->focusFirst();
}

// What the way here has to tell, once.
void MainWindow::showNews()
{
    if (!m_destination.message.isEmpty()) {
        auto *bar = m_page->showMessage(MessageBar::Kind::Success, m_destination.message);
        if (m_destination.figuresAreIn && m_metrics)
            connect(bar->addAction(TakeFiguresOut::action()), &QPushButton::clicked, this,
                    [this] { TakeFiguresOut::start(*m_page, *this, *m_metrics); });
        bar->makeClosable();
    }
    m_destination.message.clear();
    m_destination.figuresAreIn = false;
}

// What happened while opening is told once; what holds as long as the workspace is open stands on every page.
void MainWindow::showNotices()
{
    const presentation::WorkspaceNotice &notice = m_workspace.notice();
    using presentation::AssessmentTexts;
    if (notice.demo) {
        auto *bar = m_page->showMessage(
            MessageBar::Kind::Info, tr("This is the demo. The health board, its teams and every figure are made up; "
                                       "your own assessments are not touched."));
        connect(bar->addAction(tr("Leave the demo")), &QPushButton::clicked, this, &MainWindow::leaveDemo);
    }
    if (notice.readOnly)
        m_page->showMessage(MessageBar::Kind::Warning,
                            tr("Read only: you can look at everything and export it, but not change it."));
    if (m_noticesShown)
        return;
    m_noticesShown = true;
    if (!notice.restoredFrom.isEmpty())
        m_page
            ->showMessage(
                MessageBar::Kind::Critical,
                tr("The file with your assessments was damaged. The backup of %1 is in its place; answers given "
                   "after that are not in it. The damaged file is kept: %2")
                    .arg(AssessmentTexts::dateAndTime(notice.restoredTo), notice.damagedKeptAt))
            ->makeClosable();
    else if (notice.recovered && notice.lastChange.isValid())
        m_page
            ->showMessage(MessageBar::Kind::Info,
                          tr("Aros did not close normally last time. Everything is here; the last "
                             "answer was saved at %1.")
                              .arg(AssessmentTexts::dateAndTime(notice.lastChange)))
            ->makeClosable();
    if (notice.clockWentBack)
        m_page
            ->showMessage(MessageBar::Kind::Warning,
                          tr("The newest entry lies in the future. Please check the date and time of this computer."))
            ->makeClosable();
    if (notice.networkDrive)
        m_page
            ->showMessage(MessageBar::Kind::Warning,
                          tr("Your assessments are on a network drive. Only one person at a time can use them there."))
            ->makeClosable();
}

void MainWindow::leaveDemo()
{
    if (!m_page->mayLeave())
        return;
    m_page->leave();
    m_workspace.openOwn(false);
}

void MainWindow::updateRail()
{
    Place current = m_destination.place;
    if (isOfMetrics(current))
        current = Place::Metrics;
    if (current == Place::QuestionSets)
        current = Place::Settings;
    const Place ofRail[] = {Place::Home, Place::Metrics, Place::Settings, Place::Help, Place::Problem};
    if (std::find(std::begin(ofRail), std::end(ofRail), current) == std::end(ofRail))
        current = Place::Assessments;
    const bool compact = width() < Look::current().px(900);
    for (const auto &[button, place] : m_rail) {
        button->setCurrent(place == current);
        button->setCompact(compact);
        // Whoever votes alone with the screen is led nowhere else; the language stays theirs to choose.
        button->setVisible(m_destination.place != Place::PrivateVoting);
    }
    if (m_languageSwitch)
        m_languageSwitch->setCompact(compact);
}

assessment::AssessmentSession *MainWindow::session(const AssessmentId &id)
{
    if (m_session && m_session->assessment().id == id)
        return m_session.get();
    const Result<assessment::Assessment> assessment = m_workspace.assessments().find(id);
    if (!assessment) {
        m_prompts.tell(assessment.error());
        return nullptr;
    }
    const Result<questions::QuestionSetPtr> set = m_workspace.questionSets().find(assessment->questionSet);
    if (!set) {
        m_prompts.tell(set.error());
        return nullptr;
    }
    dropSession();
    m_session = std::make_unique<assessment::AssessmentSession>(*assessment, *set, m_workspace.assessments(),
                                                                m_workspace.clock());
    m_projector->timer().follow(*m_session);
    return m_session.get();
}

assessment::VotingSession *MainWindow::voting(const AssessmentId &id)
{
    const assessment::AssessmentSession *session = this->session(id);
    if (!session || !session->assessment().details.voting.isUsed())
        return nullptr;
    if (m_voting)
        return m_voting.get();
    const Result<assessment::Votes> votes = m_workspace.votes().votes(id);
    if (!votes) {
        m_prompts.tell(votes.error());
        return nullptr;
    }
    const Result<questions::QuestionSetPtr> set = m_workspace.questionSets().find(session->assessment().questionSet);
    m_voting = std::make_unique<assessment::VotingSession>(session->assessment(), *votes, *set, m_workspace.votes(),
                                                           m_settings.smallestGroup);
    return m_voting.get();
}

void MainWindow::dropSession()
{
    m_projector->drop();
    m_voting.reset();
    m_session.reset();
}

presentation::MetricBoard *MainWindow::metricBoard()
{
    if (m_metrics)
        return m_metrics.get();
    auto board = std::make_unique<presentation::MetricBoard>(m_workspace.metrics());
    const Result<void> read = board->refresh();
    if (!read) {
        m_prompts.tell(read.error());
        return nullptr;
    }
    m_metrics = std::move(board);
    return m_metrics.get();
}

void MainWindow::toggleProjector()
{
    if (m_projector->isOpen() || m_destination.place == Place::Questionnaire)
        m_projector->toggle(m_destination.assessment);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        go({Place::Help, {}, {}});
    else if (event->key() == Qt::Key_F5)
        toggleProjector();
    else if (!m_page || !m_page->handleKey(event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_page && !m_page->mayLeave()) {
        event->ignore();
        return;
    }
    if (m_page)
        m_page->leave();
    if (m_session && !m_session->saveState().saved && !m_session->retry() &&
        !m_prompts.confirm(tr("Some answers are not saved"),
                           tr("If you close Aros now, the answers since %1 are lost.")
                               .arg(presentation::AssessmentTexts::time(m_session->saveState().at)),
                           tr("Close and lose them"))) {
        event->ignore();
        return;
    }
    m_settings.windowGeometry = saveGeometry();
    emit settingsChanged(m_settings);
    m_projector->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateRail();
}

} // namespace aros::shell
