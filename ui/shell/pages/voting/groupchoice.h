#pragma once

#include "core/assessment/assessment.h"
#include "core/common/language.h"

#include <QWidget>

class QComboBox;

namespace aros::shell {

// Which staff group a sheet of votes is from. Nobody has to say.
class GroupChoice final : public QWidget
{
    Q_OBJECT

public:
    GroupChoice(const QList<assessment::Attendance> &groups, Language language);

    StaffGroupId group() const; // empty: not stated
    void setGroup(const StaffGroupId &group);

private:
    QComboBox *m_choice;
};

} // namespace aros::shell
