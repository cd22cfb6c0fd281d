#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace aros::shell {

// Which staff group a sheet of votes is from. Nobody has to say.
class GroupChoice final : public QWidget
{
    Q_OBJECT

public:
    // `unstated` is what is chosen at first. The team's own groups, or all when the team has not said which it has.
    GroupChoice(const QString &unstated, const QList<assessment::Attendance> &groups);

    void addNote(const QString &text);
    StaffGroupId group() const; // empty: not stated
    void setGroup(const StaffGroupId &group);
    void focusChoice();
    bool hasFocusInside() const;

private:
    QVBoxLayout *m_column;
    QComboBox *m_choice;
};

} // namespace aros::shell
