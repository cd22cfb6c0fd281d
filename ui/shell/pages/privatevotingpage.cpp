#include "ui/shell/pages/privatevotingpage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/questionnaire/keywish.h"
#include "ui/shell/pages/voting/ballotsummary.h"
#include "ui/shell/pages/voting/ballotview.h"
#include "ui/shell/pages/voting/handover.h"
#include "ui/shell/pages/voting/storedvotes.h"
#include "ui/shell/pages/voting/votingtexts.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;
using presentation::AssessmentTexts;

namespace {

// After handing in: the second half of a double click, or Enter pressed twice, must not start the next person's vote.
constexpr int StartsAgainAfter = 800; // ms

} // namespace

PrivateVotingPage::PrivateVotingPage(PageHost &host, const assessment::AssessmentSession &session,
                                     assessment::VotingSession &voting, int theme)
    : Page(host, tr("Private voting")),
      m_session(session),
      m_voting(voting),
      m_theme(theme),
      m_handOver(new HandOver(taskText(), session.assessment().details, host.settings().smallestGroup)),
      m_ballot(new BallotView(voting.questionSet().scale())),
      m_summary(new BallotSummary)
{
    setBreadcrumb(AssessmentTexts::title(m_session.assessment()));
    for (QWidget *part :
         {static_cast<QWidget *>(m_handOver), static_cast<QWidget *>(m_ballot), static_cast<QWidget *>(m_summary)})
        content()->addWidget(part);
    content()->addStretch(1);
    addFooter();
    connect(m_ballot, &BallotView::ratingChosen, this, [this](const Rating &rating) { vote(rating); });
    connect(m_summary, &BallotSummary::statementChosen, this, [this](int place) {
        m_place = place;
        show(Step::Voting);
    });
    show(Step::HandOver);
}

void PrivateVotingPage::addFooter()
{
    m_back = addBack(tr("Back"));
    QSizePolicy keepsItsPlace = m_back->sizePolicy(); // so that the primary button stays at the right
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(keepsItsPlace);
    m_leave = new Button(tr("Leave without voting"), Button::Kind::Quiet);
    m_leave->setObjectName(QStringLiteral("leave"));
    addFooterButton(m_leave);
    m_next = addPrimary(tr("Start my vote"));
    connect(m_back, &QPushButton::clicked, this, &PrivateVotingPage::back);
    connect(m_leave, &QPushButton::clicked, this, &PrivateVotingPage::leaveVote);
    connect(m_next, &QPushButton::clicked, this, &PrivateVotingPage::forward);
}

void PrivateVotingPage::show(Step step)
{
    m_step = step;
    if (m_message)
        m_message->hide();
    m_summary->clear();
    m_handOver->setVisible(step == Step::HandOver);
    m_ballot->setVisible(step == Step::Voting);
    m_summary->setVisible(step == Step::HandIn);
    m_leave->setVisible(step != Step::HandOver);
    m_back->setVisible(true);
    m_back->setEnabled(step != Step::Voting || m_place > 0);
    m_back->setText(tr("Back"));
    m_next->setEnabled(true);
    setTitle(tr("Private voting"));
    if (step == Step::HandOver) {
        showHandOver();
    } else if (step == Step::Voting) {
        showStatement();
    } else {
        m_summary->showVotes(m_voting.questionSet(), m_asked, m_votes);
        // What is made later would come last in the order of Tab.
        QWidget *before = m_summary->lastLink();
        for (Button *button : {m_back, m_leave, m_next}) {
            setTabOrder(before, button);
            before = button;
        }
        m_next->setText(tr("Hand in my votes"));
    }
    focusFirst();
}

void PrivateVotingPage::showHandOver()
{
    m_asked.clear();
    m_votes.clear();
    m_place = 0;
    m_ballot->clear(); // nothing of the last person is left behind the screen either
    if (isClosed()) {
        m_handOver->showClosed();
        m_back->hide();
        m_next->setText(tr("Back to the team"));
        return;
    }
    m_handOver->showOpen(peopleText());
    m_back->setText(tr("Finish: back to the team"));
    m_next->setText(tr("Start my vote"));
}

void PrivateVotingPage::showStatement()
{
    const questions::QuestionSet &set = m_voting.questionSet();
    const int index = m_asked.at(m_place);
    setTitle(set.themes().at(set.themeIndexAt(index)).title.in(AssessmentTexts::language()));
    m_ballot->showStatement(
        set.statementAt(index),
        tr("Statement %1 of %2").arg(QString::number(m_place + 1), QString::number(m_asked.size())));
    const auto vote = m_votes.constFind(index);
    m_ballot->setRating(vote == m_votes.cend() ? std::nullopt : std::optional(*vote));
    const bool last = m_place + 1 == m_asked.size();
    m_next->setText(last ? tr("Check my votes") : tr("Next statement"));
}

void PrivateVotingPage::vote(const std::optional<Rating> &rating)
{
    const int index = m_asked.at(m_place);
    if (rating)
        m_votes.insert(index, *rating);
    else
        m_votes.remove(index);
    m_ballot->setRating(rating);
}

void PrivateVotingPage::start()
{
    if (isClosed()) {
        back();
        return;
    }
    m_asked = openStatements();
    show(Step::Voting);
}

void PrivateVotingPage::forward()
{
    if (m_step == Step::HandOver) {
        start();
    } else if (m_step == Step::HandIn) {
        handIn();
    } else if (m_place + 1 < m_asked.size()) {
        ++m_place;
        show(Step::Voting);
    } else {
        show(Step::HandIn);
    }
}

void PrivateVotingPage::back()
{
    if (m_step == Step::HandOver) {
        host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
        return;
    }
    if (m_step == Step::Voting)
        m_place = qMax(0, m_place - 1);
    show(Step::Voting);
}

void PrivateVotingPage::handIn()
{
    if (const Result<void> done = m_voting.handIn(m_handOver->group(), m_asked, m_votes); !done) {
        showNews(MessageBar::Kind::Critical, VotingTexts::notStored(done.error()));
        showTop();
        return;
    }
    m_voting.forgetLast();
    thank();
}

void PrivateVotingPage::thank()
{
    show(Step::HandOver);
    const QString thanks = tr("Thank you. Your votes are counted.");
    showNews(MessageBar::Kind::Success, thanks);
    m_next->setEnabled(false);
    QTimer::singleShot(StartsAgainAfter, m_next, [this] { m_next->setEnabled(true); });
    m_handOver->announce(thanks);
    showTop(); // the thanks stand there
}

void PrivateVotingPage::showNews(MessageBar::Kind kind, const QString &text)
{
    if (m_message)
        m_message->deleteLater();
    m_message = showMessage(kind, text);
    m_message->setObjectName(QStringLiteral("news"));
}

void PrivateVotingPage::leaveVote()
{
    if (mayLeave())
        show(Step::HandOver);
}

bool PrivateVotingPage::mayLeave()
{
    return m_step == Step::HandOver || host().prompts().confirm(tr("Leave without voting?"),
                                                                tr("What you have chosen is not counted and not kept."),
                                                                tr("Leave without voting"));
}

bool PrivateVotingPage::isClosed() const
{
    return m_session.isReadOnly() || openStatements().isEmpty();
}

QList<int> PrivateVotingPage::openStatements() const
{
    return m_theme < 0 ? m_voting.openStatements() : m_voting.openStatementsOf(m_theme);
}

QString PrivateVotingPage::taskText() const
{
    const int count = static_cast<int>(openStatements().size());
    if (m_theme < 0)
        return tr("You will see %n statement(s), one at a time.", nullptr, count);
    const questions::Theme &theme = m_voting.questionSet().themes().at(m_theme);
    return tr("You will see %n statement(s) on “%1”, one at a time.", "%1 is a theme", count)
        .arg(theme.title.in(AssessmentTexts::language()));
}

// Of all themes: in whichever the most have voted, since not everybody may have been asked about each.
QString PrivateVotingPage::peopleText() const
{
    int people = 0;
    for (const int index : openStatements())
        people = qMax(people, m_voting.peopleAt(index));
    return VotingTexts::handedIn(people, m_session.assessment().presentCount());
}

bool PrivateVotingPage::handleKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->isAutoRepeat())
        return true; // a key held down must not run through all statements and hand in
    if (m_step != Step::Voting)
        return Page::handleKey(event);
    const KeyWish wish = wishOf(*event, host().settings().singleKeys);
    if (wish.kind == KeyWish::Kind::Rate) {
        vote(wish.rating);
        if (wish.rating)
            m_ballot->focusRating();
    } else if (wish.kind == KeyWish::Kind::Forward) {
        forward();
    } else if (wish.kind == KeyWish::Kind::Back) {
        back();
    } else {
        return Page::handleKey(event);
    }
    return true;
}

void PrivateVotingPage::focusFirst()
{
    if (m_step == Step::Voting)
        m_ballot->focusRating();
    else if (m_step == Step::HandIn)
        m_summary->announce();
    else
        m_next->setFocus(Qt::OtherFocusReason);
    showTop();
}

QVariantMap PrivateVotingPage::state() const
{
    QVariantMap state = Page::state();
    if (isClosed())
        return state;
    state.insert(QStringLiteral("group"), m_handOver->group().text());
    if (m_step == Step::HandOver)
        return state;
    state.insert(QStringLiteral("step"), static_cast<int>(m_step));
    state.insert(QStringLiteral("place"), m_place);
    state.insert(QStringLiteral("votes"), storedVotes(m_votes));
    return state;
}

void PrivateVotingPage::restore(const QVariantMap &state)
{
    m_handOver->setGroup(StaffGroupId(state.value(QStringLiteral("group")).toString()));
    const int place = state.value(QStringLiteral("place")).toInt();
    if (state.contains(QStringLiteral("step")) && place < openStatements().size()) {
        m_asked = openStatements();
        m_votes = votesFrom(state.value(QStringLiteral("votes")).toMap());
        m_place = place;
        show(static_cast<Step>(state.value(QStringLiteral("step")).toInt()));
    }
    Page::restore(state);
}

} // namespace aros::shell
