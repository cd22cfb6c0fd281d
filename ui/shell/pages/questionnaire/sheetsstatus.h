#pragma once

#include "core/assessment/votes.h"

#include <QWidget>

namespace aros::shell {

class Button;
class TextLabel;

// Private and paper votes on a theme while they come in: how many people have handed in theirs, the ways to hand in
// more, and the end of the vote. Nothing of what anybody voted.
class SheetsStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetsStatus(const assessment::VotingPlan &plan);

    // `present`: people in the room, 0 when that is not filled in.
    void show(int people, int present, bool canReveal);

signals:
    void privateVoteWanted();
    void paperWanted();
    void revealWanted();

private:
    Button *addButton(const QString &objectName, const QString &text);

    TextLabel *m_people;
    QWidget *m_buttons;
    Button *m_reveal;
};

} // namespace aros::shell
