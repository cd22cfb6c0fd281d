#include "ui/shell/pages/team/votingcard.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::VotingPlan;

namespace {
constexpr int WaysIndent = 34;
} // namespace

VotingCard::VotingCard(int smallestGroup)
{
    column()->addWidget(new HeadingLabel(tr("How will people answer?"), size::CardHeading));
    m_talk = addChoice(QStringLiteral("voting-none"), tr("We talk and agree"));
    m_vote = addChoice(QStringLiteral("voting-first"), tr("Everyone answers first, then we talk"));
    m_ways = new QWidget;
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(Look::current().px(WaysIndent), 0, 0, 0);
    ways->setSpacing(Look::current().px(4));
    column()->addWidget(m_ways);
    m_error = controlText(tr("Tick at least one way in which people answer."));
    m_error->setTone(TextLabel::Tone::Critical);
    m_error->hide();
    ways->addWidget(m_error);
    m_hands =
        addWay(QStringLiteral("voting-hands"), tr("Show of hands"), tr("Quickest: you count who shows each level."));
    m_privately = addWay(QStringLiteral("voting-private"), tr("Privately on this computer"),
                         tr("Each person in turn; nobody sees the others’ votes."));
    m_paper = addWay(QStringLiteral("voting-paper"), tr("On paper"), tr("Print the sheets, type them in later."));
    ways->addSpacing(Look::current().px(12));
    m_staffGroups = addWay(QStringLiteral("voting-groups"), tr("Ask for the staff group with each vote"),
                           tr("Used only in results of at least %1 people.").arg(smallestGroup));
    m_staffGroupsRow = m_staffGroups->parentWidget();
    m_kept = secondaryText(tr("People have voted already. You can add a way to vote, but not take one away. Whether "
                              "votes carry a staff group stays as it is: votes with and without one side by side "
                              "could give people away."));
    m_kept->hide();
    column()->addWidget(m_kept);
    show({}, false);
}

QRadioButton *VotingCard::addChoice(const QString &objectName, const QString &text)
{
    auto *radio = makeRadio(objectName, text);
    column()->addWidget(radio);
    connect(radio, &QRadioButton::toggled, this, &VotingCard::updateWays);
    return radio;
}

QCheckBox *VotingCard::addWay(const QString &objectName, const QString &text, const QString &note)
{
    auto *way = makeCheck(objectName, text);
    way->setAccessibleDescription(note);
    auto *label = secondaryText(note);
    label->setContentsMargins(Look::current().px(WaysIndent), 0, 0, Look::current().px(4));
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout(row);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(way);
    texts->addWidget(label);
    m_ways->layout()->addWidget(row);
    connect(way, &QCheckBox::toggled, this, &VotingCard::updateWays);
    return way;
}

void VotingCard::updateWays()
{
    if (!m_kept)
        return; // still being made
    m_ways->setVisible(m_vote->isChecked());
    m_staffGroupsRow->setVisible(m_privately->isChecked() || m_paper->isChecked());
    if (plan().isUsed() || !m_vote->isChecked())
        m_error->hide();
}

VotingPlan VotingCard::plan() const
{
    VotingPlan plan;
    if (!m_vote->isChecked())
        return plan;
    plan.hands = m_hands->isChecked();
    plan.privately = m_privately->isChecked();
    plan.paper = m_paper->isChecked();
    plan.staffGroups = plan.hasSheets() && m_staffGroups->isChecked();
    return plan;
}

void VotingCard::show(const VotingPlan &plan, bool votes)
{
    (votes ? m_vote : m_talk)->setChecked(true);
    m_hands->setChecked(plan.hands);
    m_privately->setChecked(plan.privately);
    m_paper->setChecked(plan.paper);
    m_staffGroups->setChecked(plan.staffGroups);
    updateWays();
}

// The quickest way is ticked in advance for a team that has not chosen any.
void VotingCard::setPlan(const VotingPlan &plan)
{
    VotingPlan proposed;
    proposed.hands = true;
    show(plan.isUsed() ? plan : proposed, plan.isUsed());
}

void VotingCard::keepPlan()
{
    for (QWidget *choice : {static_cast<QWidget *>(m_talk), static_cast<QWidget *>(m_staffGroups)})
        choice->setEnabled(false);
    for (QCheckBox *way : {m_hands, m_privately, m_paper})
        way->setEnabled(!way->isChecked());
    m_kept->show();
}

bool VotingCard::validate()
{
    const bool complete = !m_vote->isChecked() || plan().isUsed();
    m_error->setVisible(!complete);
    return complete;
}

void VotingCard::focusWays()
{
    m_hands->setFocus(Qt::OtherFocusReason);
}

QVariantMap VotingCard::state() const
{
    VotingPlan ticked;
    ticked.hands = m_hands->isChecked();
    ticked.privately = m_privately->isChecked();
    ticked.paper = m_paper->isChecked();
    ticked.staffGroups = m_staffGroups->isChecked();
    return {{QStringLiteral("votes"), m_vote->isChecked()}, {QStringLiteral("ways"), ticked.code()}};
}

void VotingCard::restore(const QVariantMap &state)
{
    const auto ticked = VotingPlan::fromCode(state.value(QStringLiteral("ways")).toString());
    show(ticked.value_or(VotingPlan()), state.value(QStringLiteral("votes")).toBool());
}

} // namespace aros::shell
