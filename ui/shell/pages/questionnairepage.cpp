#include "ui/shell/pages/questionnairepage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/questionnaire/keywish.h"
#include "ui/shell/pages/questionnaire/notesarea.h"
#include "ui/shell/pages/questionnaire/ratingarea.h"
#include "ui/shell/pages/questionnaire/roombuttons.h"
#include "ui/shell/pages/questionnaire/savereport.h"
#include "ui/shell/pages/questionnaire/statementcard.h"
#include "ui/shell/pages/questionnaire/themelist.h"
#include "ui/shell/pages/questionnaire/waypoints.h"
#include "ui/shell/projector/projector.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/savestatus.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Answer;
using assessment::Rating;
using presentation::AssessmentTexts;

namespace {
constexpr int RoomyFrom = 1000;
constexpr int NarrowBelow = 900;
constexpr int StackedBelow = 620;
} // namespace

QuestionnairePage::QuestionnairePage(PageHost &host, assessment::AssessmentSession &session)
    : Page(host, QString()),
      m_session(session)
{
    limitWidth(1240);
    addHeader();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Look::current().px(20));
    m_themes = new ThemeList(m_session.questionSet().themes());
    columns->addWidget(m_themes, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(Look::current().px(12));
    right->addWidget(m_themes->choice());
    m_statement = new StatementCard;
    right->addWidget(m_statement);
    m_ratings = new RatingArea(this->host(), m_session);
    right->addWidget(m_ratings);
    m_notes = new NotesArea;
    right->addWidget(m_notes);
    right->addStretch(1);
    columns->addLayout(right, 1);
    content()->addLayout(columns, 1);
    addFooter();
    m_saveReport = new SaveReport(*this, *m_saved, m_session);
    connectSession();
    connectSaving();
    showStatement();
    showProgress();
    m_saveReport->show();
}

void QuestionnairePage::addHeader()
{
    setBreadcrumb(AssessmentTexts::title(m_session.assessment()));
    m_saved = new SaveStatus;
    addHeaderWidget(m_saved);
    m_undo = (new Button(tr("Undo"), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"))->iconOnly();
    m_redo = (new Button(tr("Redo"), Button::Kind::Quiet))->withIcon(QStringLiteral("redo"))->iconOnly();
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_team = (new Button(tr("Team details"), Button::Kind::Secondary))->withIcon(QStringLiteral("people"));
    m_team->setObjectName(QStringLiteral("team-details"));
    m_projector = RoomButtons::projector(host().projector(), m_session.assessment().id);
    Button *timer = RoomButtons::timer(host().projector().timer());
    for (Button *button : {m_undo, m_redo, timer, m_projector, m_team})
        addHeaderWidget(button);
    connect(m_team, &QPushButton::clicked, this, [this] { goTo(Destination::Place::TeamDetails); });
}

void QuestionnairePage::addFooter()
{
    m_previous = addBack(tr("Back"));
    m_comeBack = (new Button(tr("Come back to this"), Button::Kind::Quiet))->withIcon(QStringLiteral("flag"));
    // Its name stays the same: that it is marked is told by its state, to the eye by the check mark.
    m_comeBack->setObjectName(QStringLiteral("come-back"));
    m_comeBack->setCheckable(true);
    addFooterButton(m_comeBack);
    auto *check = new Button(tr("Check answers"), Button::Kind::Quiet);
    check->setObjectName(QStringLiteral("check-answers"));
    addFooterButton(check);
    m_next = addPrimary(tr("Next statement"));
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, &QuestionnairePage::next);
    connect(m_comeBack, &QPushButton::clicked, this, &QuestionnairePage::toggleComeBack);
    connect(check, &QPushButton::clicked, this, [this] { goTo(Destination::Place::Check); });
}

void QuestionnairePage::connectSession()
{
    using assessment::AssessmentSession;
    connect(m_themes, &ThemeList::themeChosen, this, &QuestionnairePage::goToTheme);
    connect(m_themes, &ThemeList::comeBackChosen, this, &QuestionnairePage::goToComeBack);
    connect(m_notes, &NotesArea::typed, m_saved, &SaveStatus::showSaving);
    connect(m_notes, &NotesArea::saveDue, this, &QuestionnairePage::saveNotes);
    connect(m_ratings, &RatingArea::ratingChosen, this, [this](const Rating &rating) { rate(rating); });
    connect(m_ratings, &RatingArea::nextWanted, this, &QuestionnairePage::next);
    connect(m_undo, &QPushButton::clicked, this, &QuestionnairePage::undo);
    connect(m_redo, &QPushButton::clicked, this, &QuestionnairePage::redo);
    connect(&m_session, &AssessmentSession::currentChanged, this, &QuestionnairePage::showStatement);
    connect(&m_session, &AssessmentSession::answerChanged, this, [this](int index) {
        showAnswer(index);
        showProgress();
    });
    connect(&m_session, &AssessmentSession::undoChanged, this, &QuestionnairePage::showProgress);
}

void QuestionnairePage::connectSaving()
{
    connect(&m_session, &assessment::AssessmentSession::saveStateChanged, m_saveReport, &SaveReport::show);
    connect(m_ratings, &RatingArea::votesStored, this,
            [this] { m_saveReport->votesStored(host().workspace().clock().now()); });
    connect(m_ratings, &RatingArea::votesNotStored, m_saveReport, &SaveReport::votesNotStored);
    connect(m_saveReport, &SaveReport::retryWanted, this, &QuestionnairePage::retry);
    connect(m_saveReport, &SaveReport::copyWanted, this, &QuestionnairePage::saveCopy);
}

void QuestionnairePage::showStatement()
{
    const Language language = AssessmentTexts::language();
    const questions::QuestionSet &set = m_session.questionSet();
    const int index = m_session.current();
    const int theme = set.themeIndexAt(index);
    setTitle(set.themes().at(theme).title.in(language));
    m_themes->showTheme(theme);
    m_statement->showStatement(set, index, language);
    m_ratings->showStatement(index);
    m_previous->setEnabled(index > 0);
    m_next->setText(isLast() ? tr("Check answers") : tr("Next statement"));
    showAnswer(index);
}

void QuestionnairePage::showAnswer(int index)
{
    if (index != m_session.current())
        return;
    const Answer answer = m_session.answerAt(index);
    m_ratings->showRating(answer.rating);
    m_notes->show(answer);
    m_comeBack->setChecked(answer.comeBack);
    m_comeBack->withIcon(answer.comeBack ? QStringLiteral("check") : QStringLiteral("flag"));
}

void QuestionnairePage::showProgress()
{
    m_themes->showProgress(m_session.assessment(), m_session.progress());
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
}

void QuestionnairePage::retry()
{
    m_session.retry();
    m_ratings->retry();
}

void QuestionnairePage::rate(const std::optional<Rating> &rating)
{
    saveNotes();
    m_session.setRating(m_session.current(), rating);
}

void QuestionnairePage::step(int by)
{
    saveNotes();
    m_session.goTo(m_session.current() + by);
    focusFirst();
}

bool QuestionnairePage::isLast() const
{
    return m_session.current() + 1 == m_session.questionSet().statementCount();
}

void QuestionnairePage::next()
{
    if (isLast())
        goTo(Destination::Place::Check);
    else
        step(1);
}

void QuestionnairePage::toggleComeBack()
{
    saveNotes();
    m_session.setComeBack(m_session.current(), m_comeBack->isChecked());
}

void QuestionnairePage::goToComeBack()
{
    if (const std::optional<int> index = nextToComeBackTo(m_session))
        step(*index - m_session.current());
}

void QuestionnairePage::goToTheme(int theme)
{
    step(firstOpenIn(m_session, theme) - m_session.current());
}

void QuestionnairePage::saveNotes()
{
    m_notes->settle();
    const int index = m_session.current();
    m_session.setEvidence(index, m_notes->evidence());
    m_session.setGap(index, m_notes->gap());
    m_saveReport->show();
}

void QuestionnairePage::saveCopy()
{
    goTo(Destination::Place::Report, tr("Choose Export: the CSV file holds every answer that is on this screen."));
}

void QuestionnairePage::goTo(Destination::Place place, const QString &message)
{
    host().go({place, m_session.assessment().id, message});
}

bool QuestionnairePage::handleKey(QKeyEvent *event)
{
    const KeyWish wish = wishOf(*event, host().settings().singleKeys);
    switch (wish.kind) {
    case KeyWish::Kind::None:
        return Page::handleKey(event);
    case KeyWish::Kind::Rate:
        rate(wish.rating);
        if (wish.rating)
            m_ratings->focusRating();
        break;
    case KeyWish::Kind::Forward:
        if (!isLast())
            step(1);
        break;
    case KeyWish::Kind::Back:
        step(-1);
        break;
    case KeyWish::Kind::Undo:
        undo();
        break;
    case KeyWish::Kind::Redo:
        redo();
        break;
    }
    return true;
}

void QuestionnairePage::leave()
{
    saveNotes();
    m_ratings->retry();
}

void QuestionnairePage::focusFirst()
{
    m_ratings->focusFirst();
    showTopAndFocus(*m_statement); // the statement is read first
}

QVariantMap QuestionnairePage::state() const
{
    QVariantMap state = Page::state();
    state.insert(QStringLiteral("help"), m_statement->isHelpOpen());
    const auto [evidence, gap] = m_notes->cursors();
    state.insert(QStringLiteral("evidenceCursor"), evidence);
    state.insert(QStringLiteral("gapCursor"), gap);
    state.insert(QStringLiteral("votes"), m_ratings->state());
    state.insert(QStringLiteral("lastTime"), m_ratings->isLastTimeOpen());
    return state;
}

void QuestionnairePage::restore(const QVariantMap &state)
{
    m_statement->setHelpOpen(state.value(QStringLiteral("help")).toBool());
    m_notes->setCursors(
        {state.value(QStringLiteral("evidenceCursor")).toInt(), state.value(QStringLiteral("gapCursor")).toInt()});
    m_ratings->restore(state.value(QStringLiteral("votes")).toMap());
    m_ratings->setLastTimeOpen(state.value(QStringLiteral("lastTime")).toBool());
    Page::restore(state);
}

// Where the list of themes would squeeze the statement, a choice above it takes its place; the two notes go below each
// other.
void QuestionnairePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Look &look = Look::current();
    m_themes->setNarrow(width() < look.px(NarrowBelow));
    const bool stacked = width() < look.px(StackedBelow);
    // One line of the header less leaves more of the statement in view.
    for (Button *button : {m_team, m_projector})
        button->setIconOnly(width() < look.px(RoomyFrom));
    m_notes->setStacked(stacked);
}

} // namespace aros::shell
