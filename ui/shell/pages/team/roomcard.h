#pragma once

#include "core/assessment/assessment.h"
#include "ui/shell/widgets/card.h"

#include <QVariantMap>

class QCheckBox;
class QSpinBox;

namespace aros::shell {

class Flow;
class TextLabel;

// Which staff groups the team has, and how many of each are in the room.
class RoomCard final : public Card
{
    Q_OBJECT

public:
    RoomCard();

    // In the official order of the groups.
    QList<assessment::Attendance> attendance() const;
    void setAttendance(const QList<assessment::Attendance> &attendance);

    QVariantMap state() const;
    void restore(const QVariantMap &state);

private:
    struct GroupRow {
        StaffGroupId id;
        QString name;
        QCheckBox *inTeam;
        QSpinBox *present;
    };

    void addGroupRow(Flow *flow, const StaffGroupId &id, const QString &name, const QString &example);
    void updateMissingVoices();

    QList<GroupRow> m_groups;
    TextLabel *m_missing;
};

} // namespace aros::shell
