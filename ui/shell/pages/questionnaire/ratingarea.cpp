#include "ui/shell/pages/questionnaire/ratingarea.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/page.h"
#include "ui/shell/pages/questionnaire/lasttime.h"
#include "ui/shell/pages/questionnaire/votepanel.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/ratinggroup.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;

RatingArea::RatingArea(PageHost &host, const assessment::AssessmentSession &session)
    : m_session(session),
      m_question(new HeadingLabel({}, size::SmallHeading)),
      m_ratings(new RatingGroup(session.questionSet().scale(), AssessmentTexts::language()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(12));
    assessment::VotingSession *voting = host.voting(session.assessment().id);
    if (voting) {
        m_votes = new VotePanel(host, session, *voting);
        column->addWidget(m_votes);
        connect(m_votes, &VotePanel::stored, this, &RatingArea::votesStored);
        connect(m_votes, &VotePanel::notStored, this, &RatingArea::votesNotStored);
        connect(m_votes, &VotePanel::nextWanted, this, &RatingArea::nextWanted);
        connect(m_votes, &VotePanel::revealed, this, &RatingArea::endVote);
    }
    column->addWidget(m_question);
    column->addWidget(m_ratings);
    connect(m_ratings, &RatingGroup::ratingChosen, this, &RatingArea::ratingChosen);
    addLastTime(host, voting);
}

void RatingArea::addLastTime(PageHost &host, const assessment::VotingSession *voting)
{
    presentation::WorkspaceActions &workspace = host.workspace();
    auto last = report::readLastRound(m_session.assessment(), workspace.assessments(), workspace.questionSets());
    if (!last)
        return;
    m_lastTime = new LastTime(std::move(*last), m_session, voting);
    layout()->addWidget(m_lastTime);
}

bool RatingArea::isLastTimeOpen() const
{
    return m_lastTime && m_lastTime->isOpen();
}

void RatingArea::setLastTimeOpen(bool open)
{
    if (m_lastTime)
        m_lastTime->setOpen(open);
}

void RatingArea::showStatement(int index)
{
    m_ratings->setStatement(m_session.questionSet().statementAt(index).statement.in(AssessmentTexts::language()));
    m_index = index;
    if (m_votes)
        m_votes->showStatement(index);
    showQuestion();
}

void RatingArea::showQuestion()
{
    const bool revealed = m_votes && m_votes->isRevealed();
    m_question->setText(revealed ? tr("What do you agree on?") : tr("Where is your team today?"));
    m_ratings->setMedian(revealed ? m_votes->medianLevels() : QList<int>());
}

void RatingArea::endVote()
{
    showQuestion();
    focusRating();
}

void RatingArea::showRating(const std::optional<assessment::Rating> &rating)
{
    m_ratings->setRating(rating);
    if (m_lastTime)
        m_lastTime->showStatement(m_index);
}

void RatingArea::focusFirst()
{
    if (!m_votes || !m_votes->focusCount())
        m_ratings->focusRating(Qt::OtherFocusReason);
}

void RatingArea::focusRating()
{
    m_ratings->focusRating(Qt::ShortcutFocusReason);
}

void RatingArea::retry()
{
    if (m_votes)
        m_votes->retry();
}

QVariantMap RatingArea::state() const
{
    return m_votes ? m_votes->state() : QVariantMap();
}

void RatingArea::restore(const QVariantMap &state)
{
    if (m_votes)
        m_votes->restore(state);
}

} // namespace aros::shell
