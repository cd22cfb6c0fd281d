#include "ui/shell/widgets/ratinggroup.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/ratingcard.h"

#include <QButtonGroup>

namespace aros::shell {

using assessment::Rating;

namespace {
constexpr int GroupGap = 2; // between the cards' ring margins
} // namespace

RatingGroup::RatingGroup(const questions::Scale &scale, Language language, QWidget *parent)
    : QGroupBox(parent),
      m_group(new QButtonGroup(this))
{
    for (int level = questions::LowestLevel; level <= questions::HighestLevel; ++level)
        add(*Rating::atLevel(level), QString::number(level), scale.levels.at(level), language);
    add(Rating::notApplicable(), QStringLiteral("N"), scale.notApplicable, language);
    add(Rating::dontKnow(), QStringLiteral("D"), scale.dontKnow, language);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RatingGroup::add(const Rating &rating, const QString &key, const questions::AnswerText &text, Language language)
{
    auto *card = new RatingCard(rating, key, text.title.in(language), text.description.in(language), this);
    card->setObjectName(QStringLiteral("rating-") + rating.code());
    (rating.level() ? m_levels : m_others).append(card);
    m_group->addButton(card);
    connect(card, &QAbstractButton::clicked, this, [this, rating] { emit ratingChosen(rating); });
}

void RatingGroup::setStatement(const QString &statement)
{
    setTitle(statement);
    setAccessibleName(statement);
}

void RatingGroup::setRating(const std::optional<Rating> &rating)
{
    m_group->setExclusive(false);
    for (RatingCard *card : m_levels + m_others)
        card->setChecked(rating && card->rating() == *rating);
    m_group->setExclusive(true);
}

void RatingGroup::setMedian(const QList<int> &levels)
{
    for (RatingCard *card : m_levels)
        card->setMedian(levels.contains(*card->rating().level()));
    updateGeometry();
    arrange();
}

void RatingGroup::setReadOnly(bool readOnly)
{
    for (RatingCard *card : m_levels + m_others)
        card->setEnabled(!readOnly);
}

void RatingGroup::focusRating(Qt::FocusReason reason)
{
    QAbstractButton *chosen = m_group->checkedButton();
    (chosen ? chosen : m_levels.constFirst())->setFocus(reason);
}

std::optional<Rating> RatingGroup::ratingForKey(const QString &text)
{
    return Rating::fromCode(text.toLower());
}

int RatingGroup::widestLevel() const
{
    int widest = 0;
    for (const RatingCard *card : m_levels)
        widest = qMax(widest, card->minimumSizeHint().width());
    return widest;
}

bool RatingGroup::sideBySide(int width) const
{
    return width >= m_levels.size() * (widestLevel() + GroupGap);
}

int RatingGroup::levelWidth(int width) const
{
    const int columns = static_cast<int>(m_levels.size());
    return sideBySide(width) ? (width - (columns - 1) * GroupGap) / columns : width;
}

int RatingGroup::levelHeight(int width) const
{
    int tallest = 0;
    for (const RatingCard *card : m_levels)
        tallest = qMax(tallest, card->heightForWidth(levelWidth(width)));
    return tallest;
}

bool RatingGroup::othersInOneRow(int width) const
{
    int needed = 0;
    for (const RatingCard *card : m_others)
        needed += card->minimumSizeHint().width() + GroupGap;
    return needed <= width;
}

QSize RatingGroup::minimumSizeHint() const
{
    int width = widestLevel();
    for (const RatingCard *card : m_others)
        width = qMax(width, card->minimumSizeHint().width());
    return {width, 0};
}

QSize RatingGroup::sizeHint() const
{
    const int width = static_cast<int>(m_levels.size()) * (widestLevel() + GroupGap);
    return {width, heightForWidth(width)};
}

// Side by side all are as high as the tallest; below each other each has its own height.
int RatingGroup::levelsHeight(int width) const
{
    if (sideBySide(width))
        return levelHeight(width);
    int height = -GroupGap;
    for (const RatingCard *card : m_levels)
        height += card->heightForWidth(width) + GroupGap;
    return height;
}

int RatingGroup::heightForWidth(int width) const
{
    const int others = m_others.constFirst()->heightForWidth(width);
    const int otherRows = othersInOneRow(width) ? 1 : static_cast<int>(m_others.size());
    return levelsHeight(width) + GroupGap + otherRows * others + (otherRows - 1) * GroupGap;
}

void RatingGroup::resizeEvent(QResizeEvent *event)
{
    QGroupBox::resizeEvent(event);
    arrange();
}

void RatingGroup::arrange()
{
    const bool row = sideBySide(width());
    QPoint place(0, 0);
    for (RatingCard *level : m_levels) {
        const QSize card(levelWidth(width()), row ? levelHeight(width()) : level->heightForWidth(width()));
        level->setGeometry(QRect(place, card));
        place += row ? QPoint(card.width() + GroupGap, 0) : QPoint(0, card.height() + GroupGap);
    }
    place = QPoint(0, levelsHeight(width()) + GroupGap);
    for (RatingCard *other : m_others) {
        const QSize needed = other->minimumSizeHint();
        other->setGeometry(QRect(place, QSize(qMin(needed.width(), width()), needed.height())));
        place += othersInOneRow(width()) ? QPoint(needed.width() + GroupGap, 0) : QPoint(0, needed.height() + GroupGap);
    }
}

} // namespace aros::shell
