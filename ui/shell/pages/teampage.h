#pragma once

#include "core/assessment/assessment.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aros::shell {

class Flow;
class TextLabel;

// Which team, when, which round, and who is in the room. Makes a new assessment, or changes the details of a draft.
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
    struct GroupRow {
        StaffGroupId id;
        QString name;
        QCheckBox *inTeam;
        QSpinBox *present;
    };

    void addTeamCard();
    void addRoundCard();
    void addRoomCard();
    void addGroupRow(Flow *flow, const StaffGroupId &id, const QString &name, const QString &example);
    QWidget *addField(Flow *flow, const QString &label, QWidget *field);
    void fill(const assessment::Details &details);
    assessment::Details details() const;
    void proposeRound();
    void updateOrganisation();
    void updateMissingVoices();
    // Shows what is missing, next to the field and at the top; true when nothing is.
    bool validate();
    void submit();
    void create(const assessment::Details &details);

    AssessmentId m_id;
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
    QList<GroupRow> m_groups;
    TextLabel *m_missing = nullptr;
    MessageBar *m_summary = nullptr;
    bool m_roundChosen = false; // by the user: no proposal any more
};

} // namespace aros::shell
