#pragma once

#include "core/assessment/votes.h"
#include "ui/shell/widgets/card.h"

#include <QVariantMap>

class QCheckBox;
class QRadioButton;

namespace aros::shell {

class TextLabel;

// Whether people answer before anyone talks, and in which ways.
class VotingCard final : public Card
{
    Q_OBJECT

public:
    // `smallestGroup`: the setting, for the sentence about staff groups.
    explicit VotingCard(int smallestGroup);

    // Nothing of it is used where the team just talks.
    assessment::VotingPlan plan() const;
    void setPlan(const assessment::VotingPlan &plan);
    // Somebody has voted: ways can be added to the plan that is shown, nothing else; a sentence says why.
    void keepPlan();

    // Shows, beside the ways, that one must be chosen; true when nothing is missing.
    bool validate();
    void focusWays();

    QVariantMap state() const;
    void restore(const QVariantMap &state);

private:
    QRadioButton *addChoice(const QString &objectName, const QString &text);
    QCheckBox *addWay(const QString &objectName, const QString &text, const QString &note);
    void show(const assessment::VotingPlan &plan, bool votes);
    void updateWays();

    QRadioButton *m_talk;
    QRadioButton *m_vote;
    QWidget *m_ways = nullptr;
    QCheckBox *m_hands = nullptr;
    QCheckBox *m_privately = nullptr;
    QCheckBox *m_paper = nullptr;
    QCheckBox *m_staffGroups = nullptr;
    QWidget *m_staffGroupsRow = nullptr;
    TextLabel *m_error = nullptr;
    TextLabel *m_kept = nullptr;
};

} // namespace aros::shell
