#pragma once

#include "core/assessment/assessment.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;

namespace aros::shell {

class Flow;
class PreviousCard;
class RoomCard;
class TextLabel;
class VotingCard;

// Which team, when, which round, who is in the room, and how people answer. Makes a new assessment, or changes the
// details of a draft.
class TeamPage final : public Page
{
    Q_OBJECT

public:
    // An empty id makes a new assessment.
    TeamPage(PageHost &host, const AssessmentId &id);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void focusFirst() override;

private:
    void addTeamCard();
    void addRoundCard();
    QWidget *addField(Flow *flow, const QString &label, QWidget *field);
    void fill(const assessment::Details &details);
    assessment::Details details() const;
    void proposeRound();
    void updateOrganisation();
    bool isFollowUp() const;
    // Shows what is missing, next to the field and at the top; true when nothing is.
    bool validate();
    void submit();
    void create(const assessment::Details &details);

    AssessmentId m_id;
    assessment::Details m_stored;          // with what this page does not show, which stays as it is
    QList<assessment::Assessment> m_known; // for team names already used and the next round
    QComboBox *m_organisation = nullptr;
    QLineEdit *m_otherOrganisation = nullptr;
    QWidget *m_otherField = nullptr;
    QLineEdit *m_division = nullptr;
    QLineEdit *m_name = nullptr;
    TextLabel *m_nameError = nullptr;
    QComboBox *m_month = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_round = nullptr;
    QLineEdit *m_facilitator = nullptr;
    RoomCard *m_room = nullptr;
    VotingCard *m_voting = nullptr;
    PreviousCard *m_previous = nullptr; // seen in a follow-up
    MessageBar *m_summary = nullptr;
    bool m_roundChosen = false; // by the user: no proposal any more
};

} // namespace aros::shell
