#pragma once

#include "core/assessment/rating.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace aros::shell {

class TextLabel;

// Before handing in: what somebody has answered themselves, with a way back to each statement.
class BallotSummary final : public QWidget
{
    Q_OBJECT

public:
    BallotSummary();

    // `asked`: positions in the set, in the order of voting.
    void showVotes(const questions::QuestionSet &set, const QList<int> &asked,
                   const QHash<int, assessment::Rating> &votes);
    // The statement after which the page's own buttons come in the order of Tab; null without any.
    QWidget *lastLink() const;
    void clear();
    // Takes the focus, so that a screen reader says how much is answered and the keyboard is on no button.
    void announce();

    // Its height follows from its width alone; what its texts would like at some other width must not make it scroll.
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

signals:
    void statementChosen(int place); // in `asked`

private:
    TextLabel *m_answered;
    QWidget *m_list = nullptr;
};

} // namespace aros::shell
