#include "ui/shell/pages/questionnaire/handscount.h"

#include "ui/presentation/votetexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/countfield.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;
using assessment::Tally;

namespace {
constexpr int FieldRoom = 144;
} // namespace

HandsCount::HandsCount(const questions::Scale &scale, int present, bool ends, Language language) : m_present(present)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(8));
    column->addWidget(
        secondaryText(tr("Show of hands: everybody shows a level at the same moment. Count the hands for each.")));
    column->addWidget(makeLevels(scale, language));
    column->addWidget(makeOthers(scale, ends, language));
    m_tooMany = controlText(tr("That is more hands than people in the room. Count again, or correct who is in the room "
                               "in Team details."));
    m_tooMany->setTone(TextLabel::Tone::Warning);
    m_tooMany->hide();
    column->addWidget(m_tooMany);
    showSum();
}

QWidget *HandsCount::makeField(const Rating &rating, const QString &title)
{
    auto *field = new CountField(QStringLiteral("hands-") + rating.code(), assessment::MostVotes);
    field->setAccessibleName(tr("%1: how many hands").arg(title));
    m_fields.append(field);
    connect(field, &CountField::confirmed, this, &HandsCount::confirmed);
    connect(field, &QSpinBox::valueChanged, this, [this] {
        showSum();
        if (!m_showing)
            emit counted();
    });
    return makeLabelled(title, field);
}

QWidget *HandsCount::makeLevels(const questions::Scale &scale, Language language)
{
    auto *levels = new Flow(Look::current().px(FieldRoom), Look::current().px(8));
    for (int level = questions::LowestLevel; level <= questions::HighestLevel; ++level)
        levels->addWidget(makeField(*Rating::atLevel(level),
                                    QStringLiteral("%1 %2").arg(level).arg(scale.levels.at(level).title.in(language))));
    return levels;
}

// The two answers beside the scale, and at the other end of the row the sum.
QWidget *HandsCount::makeOthers(const questions::Scale &scale, bool ends, Language language)
{
    auto *lead = new QWidget;
    auto *fields = new QHBoxLayout(lead);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Look::current().px(8));
    fields->addWidget(makeField(Rating::notApplicable(), scale.notApplicable.title.in(language)));
    fields->addWidget(makeField(Rating::dontKnow(), scale.dontKnow.title.in(language)));
    auto *others = new QWidget;
    auto *row = new WrapLayout(others, WrapLayout::Lead::Keeps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    row->addWidget(lead);
    row->addWidget(makeEnd(ends));
    return others;
}

QWidget *HandsCount::makeEnd(bool ends)
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    m_sum = (new TextLabel({}, size::Body, QFont::DemiBold))->singleLine();
    m_sum->setObjectName(QStringLiteral("hands-sum"));
    column->addWidget(m_sum, 0, Qt::AlignLeft);
    if (!ends)
        return end;
    m_reveal = new Button(tr("Reveal the votes"), Button::Kind::Secondary);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    connect(m_reveal, &QPushButton::clicked, this, &HandsCount::revealWanted);
    return end;
}

Tally HandsCount::tally() const
{
    Tally hands;
    for (qsizetype index = 0; index < m_fields.size(); ++index)
        hands.set(Tally::ratings().at(index), m_fields.at(index)->value());
    return hands;
}

void HandsCount::show(const Tally &hands)
{
    m_showing = true;
    for (qsizetype index = 0; index < m_fields.size(); ++index)
        m_fields.at(index)->setValue(hands.count(Tally::ratings().at(index)));
    m_showing = false;
    showSum();
}

void HandsCount::showSum()
{
    if (!m_sum)
        return;
    const int hands = tally().total();
    m_sum->setText(presentation::VoteTexts::handsCounted(hands, m_present));
    m_tooMany->setVisible(m_present > 0 && hands > m_present);
    if (m_reveal)
        m_reveal->setEnabled(hands > 0);
}

void HandsCount::focusFirst(Qt::FocusReason reason)
{
    m_fields.constFirst()->setFocus(reason);
}

} // namespace aros::shell
