#include "ui/shell/pages/voting/ballotview.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/ratinggroup.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;

BallotView::BallotView(const questions::Scale &scale)
    : m_position(secondaryText({})),
      m_statement(new HeadingLabel({}, size::Statement)),
      m_good(controlText({})),
      m_ratings(new RatingGroup(scale, AssessmentTexts::language()))
{
    const Look &look = Look::current();
    m_statement->setFont(look.font(size::Statement));
    m_position->setObjectName(QStringLiteral("position"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(12));
    auto *card = new Card(Card::Surface::Accent);
    card->column()->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    card->column()->addWidget(m_position);
    card->column()->addWidget(m_statement);
    card->column()->addWidget(new TextLabel(tr("What good looks like"), size::Control, QFont::DemiBold));
    card->column()->addWidget(m_good);
    column->addWidget(card);
    column->addWidget(new HeadingLabel(tr("Where do you see your team today?"), size::SmallHeading));
    column->addWidget(m_ratings);
    column->addWidget(secondaryText(tr("You can leave a statement out: go on without an answer.")));
    connect(m_ratings, &RatingGroup::ratingChosen, this, &BallotView::ratingChosen);
}

void BallotView::showStatement(const questions::Statement &statement, const QString &position)
{
    const Language language = AssessmentTexts::language();
    m_position->setText(position);
    m_statement->setText(statement.statement.in(language));
    m_good->setText(statement.goodLooksLike.in(language));
    m_ratings->setStatement(m_statement->text());
}

void BallotView::setRating(const std::optional<assessment::Rating> &rating)
{
    m_ratings->setRating(rating);
}

void BallotView::focusRating()
{
    m_ratings->focusRating(Qt::OtherFocusReason);
}

void BallotView::clear()
{
    for (TextLabel *label : {m_position, m_statement, m_good})
        label->clear();
    m_ratings->setStatement({});
    m_ratings->setRating(std::nullopt);
}

} // namespace aros::shell
