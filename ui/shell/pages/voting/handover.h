#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

namespace aros::shell {

class Card;
class GroupChoice;
class TextLabel;

// Between two people who vote privately: asks to pass the computer on, and has nothing of anybody's votes.
class HandOver final : public QWidget
{
    Q_OBJECT

public:
    HandOver(const QString &task, const assessment::Details &details, int smallestGroup);

    // `people`: how many have handed in.
    void showOpen(const QString &people);
    void showClosed();
    StaffGroupId group() const;
    void setGroup(const StaffGroupId &group);
    // Takes the focus, so that a screen reader says `news` and the keyboard is on no button.
    void announce(const QString &news);

    // Its height follows from its width alone; what its texts would like at some other width must not make it scroll.
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

private:
    void addGroups(const assessment::Details &details, int smallestGroup);

    TextLabel *m_heading;
    TextLabel *m_promise;
    TextLabel *m_task;
    TextLabel *m_people;
    Card *m_groupCard = nullptr;
    GroupChoice *m_group = nullptr;
};

} // namespace aros::shell
