#include "ui/shell/pages/voting/ballotsummary.h"

#include "ui/shell/pages/voting/votingtexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/linkbutton.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;

BallotSummary::BallotSummary() : m_answered(new HeadingLabel({}, size::BigHeading))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(16));
    m_answered->setObjectName(QStringLiteral("answered"));
    auto *card = new Card(Card::Surface::Accent);
    card->column()->addWidget(m_answered);
    card->column()->addWidget(bodyText(
        tr("Your votes are added to the count of each statement. Nothing is kept that says which were yours, so they "
           "cannot be changed afterwards.")));
    column->addWidget(card);
}

void BallotSummary::showVotes(const questions::QuestionSet &set, const QList<int> &asked,
                              const QHash<int, Rating> &votes)
{
    clear();
    m_answered->setText(
        tr("%1 of %n statement(s) answered", nullptr, static_cast<int>(asked.size())).arg(votes.size()));
    auto *card = new Card;
    card->column()->setSpacing(0);
    for (int place = 0; place < asked.size(); ++place) {
        const int index = asked.at(place);
        const auto vote = votes.constFind(index);
        const std::optional<Rating> rating = vote == votes.cend() ? std::nullopt : std::optional(*vote);
        auto *link = new LinkButton(rating ? QStringLiteral("check") : QStringLiteral("next"),
                                    VotingTexts::numbered(set, index), VotingTexts::rating(set.scale(), rating));
        link->setObjectName(QStringLiteral("answer-") + set.statementAt(index).id.text());
        connect(link, &QPushButton::clicked, this, [this, place] { emit statementChosen(place); });
        card->column()->addWidget(link);
    }
    m_list = card;
    layout()->addWidget(card);
}

QWidget *BallotSummary::lastLink() const
{
    const QList<LinkButton *> links = findChildren<LinkButton *>();
    return links.isEmpty() ? nullptr : links.constLast();
}

// Off the page at once; deleted later, because it may be one of its own links that led here.
void BallotSummary::clear()
{
    m_answered->clear();
    setAccessibleName({});
    if (!m_list)
        return;
    m_list->hide();
    m_list->setParent(nullptr);
    m_list->deleteLater();
    m_list = nullptr;
}

void BallotSummary::announce()
{
    setAccessibleName(m_answered->text());
    setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
