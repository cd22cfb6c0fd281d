#include "ui/shell/pages/privatevotingpage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/questionnaire/keywish.h"
#include "ui/shell/pages/voting/groupchoice.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/ratinggroup.h"
#include "ui/shell/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;
using presentation::AssessmentTexts;

namespace {

// A plain column that takes its place in the content with what belongs to one step.
QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(12));
    return column;
}

QVariantMap storedVotes(const QHash<int, Rating> &votes)
{
    QVariantMap stored;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        stored.insert(QString::number(it.key()), it->code());
    return stored;
}

} // namespace

PrivateVotingPage::PrivateVotingPage(PageHost &host, const assessment::AssessmentSession &session,
                                     assessment::VotingSession &voting, int theme)
    : Page(host, tr("Private voting")),
      m_session(session),
      m_voting(voting),
      m_theme(theme)
{
    limitWidth(1080);
    setBreadcrumb(AssessmentTexts::title(m_session.assessment()));
    addHandOver();
    addStatement();
    addHandIn();
    content()->addStretch(1);
    addFooter();
    show(Step::HandOver);
}

void PrivateVotingPage::addHandOver()
{
    m_handOver = new QWidget;
    auto *column = columnOf(m_handOver);
    auto *card = new Card(Card::Surface::Accent);
    card->column()->addWidget(new HeadingLabel(tr("Pass the computer to the next person"), size::BigHeading));
    card->column()->addWidget(bodyText(
        tr("Nobody can see how others voted, and your votes cannot be called up again once you hand them in.")));
    m_people = controlText({});
    card->column()->addWidget(m_people);
    column->addWidget(card);
    if (m_voting.plan().staffGroups) {
        auto *groupCard = new Card;
        m_group = new GroupChoice(m_session.assessment().details.attendance, AssessmentTexts::language());
        groupCard->column()->addWidget(m_group);
        column->addWidget(groupCard);
    }
    content()->addWidget(m_handOver);
}

void PrivateVotingPage::addStatement()
{
    m_statement = new QWidget;
    auto *column = columnOf(m_statement);
    auto *card = new Card(Card::Surface::Accent);
    m_position = secondaryText({});
    m_text = new HeadingLabel({}, size::Statement);
    m_text->setFont(Look::current().font(size::Statement));
    m_good = controlText({});
    card->column()->addWidget(m_position);
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_good);
    column->addWidget(card);
    column->addWidget(new HeadingLabel(tr("Where do you see your team today?"), size::SmallHeading));
    m_ratings = new RatingGroup(m_voting.questionSet().scale(), AssessmentTexts::language());
    column->addWidget(m_ratings);
    column->addWidget(secondaryText(tr("You can leave a statement out.")));
    connect(m_ratings, &RatingGroup::ratingChosen, this, [this](const Rating &rating) { vote(rating); });
    content()->addWidget(m_statement);
}

void PrivateVotingPage::addHandIn()
{
    m_summary = new QWidget;
    auto *column = columnOf(m_summary);
    auto *card = new Card(Card::Surface::Accent);
    card->column()->addWidget(new HeadingLabel(tr("Hand in your votes?"), size::BigHeading));
    m_answered = bodyText({});
    card->column()->addWidget(m_answered);
    card->column()->addWidget(
        bodyText(tr("They are added to the count of each statement. Nothing is kept that says they were yours.")));
    column->addWidget(card);
    content()->addWidget(m_summary);
}

void PrivateVotingPage::addFooter()
{
    m_back = addBack(tr("Back"));
    m_leave = new Button(tr("Stop without voting"), Button::Kind::Quiet);
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
    m_handOver->setVisible(step == Step::HandOver);
    m_statement->setVisible(step == Step::Voting);
    m_summary->setVisible(step == Step::HandIn);
    m_leave->setVisible(step != Step::HandOver);
    m_next->setEnabled(true);
    switch (step) {
    case Step::HandOver:
        showHandOver();
        break;
    case Step::Voting:
        showStatement();
        break;
    case Step::HandIn:
        showHandIn();
        break;
    }
    focusFirst();
}

void PrivateVotingPage::showHandOver()
{
    m_asked.clear();
    m_votes.clear();
    m_place = 0;
    if (m_group)
        m_group->setGroup({});
    // Nothing of the last person is left behind the screen either.
    m_text->setText({});
    m_good->setText({});
    m_answered->setText({});
    m_ratings->setStatement({});
    m_ratings->setRating(std::nullopt);
    setTitle(tr("Private voting"));
    m_people->setText(peopleText());
    m_back->setText(tr("Back to the team"));
    m_next->setText(tr("Start my vote"));
    m_next->setEnabled(!openStatements().isEmpty());
}

void PrivateVotingPage::showStatement()
{
    const Language language = AssessmentTexts::language();
    const int index = m_asked.at(m_place);
    const questions::Statement &statement = m_voting.questionSet().statementAt(index);
    const int theme = m_voting.questionSet().themeIndexAt(index);
    setTitle(m_voting.questionSet().themes().at(theme).title.in(language));
    m_position->setText(tr("Statement %1 of %2").arg(QString::number(m_place + 1), QString::number(m_asked.size())));
    m_text->setText(statement.statement.in(language));
    m_good->setText(statement.goodLooksLike.in(language));
    m_ratings->setStatement(statement.statement.in(language));
    m_ratings->setRating(m_votes.contains(index) ? std::optional<Rating>(m_votes.value(index, Rating::dontKnow()))
                                                 : std::nullopt);
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next statement"));
}

void PrivateVotingPage::showHandIn()
{
    setTitle(tr("Private voting"));
    m_answered->setText(
        tr("You answered %1 of %2 statements.").arg(QString::number(m_votes.size()), QString::number(m_asked.size())));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Hand in my votes"));
}

void PrivateVotingPage::vote(const std::optional<Rating> &rating)
{
    const int index = m_asked.at(m_place);
    if (rating)
        m_votes.insert(index, *rating);
    else
        m_votes.remove(index);
    m_ratings->setRating(rating);
}

void PrivateVotingPage::forward()
{
    if (m_message)
        m_message->hide();
    if (m_step == Step::HandIn) {
        handIn();
    } else if (m_step == Step::HandOver) {
        m_asked = openStatements();
        if (!m_asked.isEmpty())
            show(Step::Voting);
    } else if (m_place + 1 < m_asked.size()) {
        ++m_place;
        show(Step::Voting);
    } else {
        show(Step::HandIn);
    }
}

void PrivateVotingPage::back()
{
    if (m_step == Step::HandIn) {
        show(Step::Voting);
    } else if (m_step == Step::Voting && m_place > 0) {
        --m_place;
        show(Step::Voting);
    } else if (m_step == Step::Voting) {
        leaveVote();
    } else {
        host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
    }
}

void PrivateVotingPage::handIn()
{
    const Result<void> done = m_voting.handIn(m_group ? m_group->group() : StaffGroupId(), m_asked, m_votes);
    if (!done) {
        host().prompts().tell(done.error());
        return;
    }
    m_voting.forgetLast();
    show(Step::HandOver);
    if (m_message)
        m_message->deleteLater();
    m_message = showMessage(MessageBar::Kind::Success, tr("Thank you. Your votes are counted."));
}

void PrivateVotingPage::leaveVote()
{
    if (m_votes.isEmpty() ||
        host().prompts().confirm(tr("Stop without voting?"), tr("What you have chosen is not counted and not kept."),
                                 tr("Stop without voting")))
        show(Step::HandOver);
}

QList<int> PrivateVotingPage::openStatements() const
{
    return m_theme < 0 ? m_voting.openStatements() : m_voting.openStatementsOf(m_theme);
}

QString PrivateVotingPage::peopleText() const
{
    const QList<int> open = openStatements();
    if (open.isEmpty())
        return tr("The votes here have been revealed. Nobody can vote any more.");
    const int people = m_voting.peopleAt(open.constFirst());
    const int present = m_session.assessment().presentCount();
    return present > 0 ? tr("People who have voted: %1 of %2").arg(QString::number(people), QString::number(present))
                       : tr("People who have voted: %1").arg(people);
}

bool PrivateVotingPage::handleKey(QKeyEvent *event)
{
    if (m_step != Step::Voting)
        return Page::handleKey(event);
    const KeyWish wish = wishOf(*event, host().settings().singleKeys);
    switch (wish.kind) {
    case KeyWish::Kind::Rate:
        vote(wish.rating);
        if (wish.rating)
            m_ratings->focusRating(Qt::ShortcutFocusReason);
        return true;
    case KeyWish::Kind::Forward:
        forward();
        return true;
    case KeyWish::Kind::Back:
        back();
        return true;
    default:
        return Page::handleKey(event);
    }
}

void PrivateVotingPage::focusFirst()
{
    if (m_step == Step::Voting)
        m_ratings->focusRating(Qt::OtherFocusReason);
    else if (m_step == Step::HandOver && !m_next->isEnabled())
        m_back->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
    showTop();
}

QVariantMap PrivateVotingPage::state() const
{
    QVariantMap state = Page::state();
    if (m_step == Step::HandOver)
        return state;
    state.insert(QStringLiteral("step"), static_cast<int>(m_step));
    state.insert(QStringLiteral("place"), m_place);
    state.insert(QStringLiteral("votes"), storedVotes(m_votes));
    if (m_group)
        state.insert(QStringLiteral("group"), m_group->group().text());
    return state;
}

void PrivateVotingPage::restore(const QVariantMap &state)
{
    if (state.contains(QStringLiteral("step"))) {
        m_asked = openStatements();
        const QVariantMap votes = state.value(QStringLiteral("votes")).toMap();
        for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
            if (const auto rating = Rating::fromCode(it->toString()))
                m_votes.insert(it.key().toInt(), *rating);
        }
        m_place = state.value(QStringLiteral("place")).toInt();
        if (m_group)
            m_group->setGroup(StaffGroupId(state.value(QStringLiteral("group")).toString()));
        if (m_place < m_asked.size())
            show(static_cast<Step>(state.value(QStringLiteral("step")).toInt()));
    }
    Page::restore(state);
}

} // namespace aros::shell
