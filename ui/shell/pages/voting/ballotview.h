#pragma once

#include "core/assessment/rating.h"

#include <QWidget>

namespace aros::shell {

class RatingGroup;
class TextLabel;

// One statement as somebody sees it who votes alone: what good looks like and the described answers, nothing of the
// team's.
class BallotView final : public QWidget
{
    Q_OBJECT

public:
    explicit BallotView(const questions::Scale &scale);

    // `position`: "2 of 5".
    void showStatement(const questions::Statement &statement, const QString &position);
    void setRating(const std::optional<assessment::Rating> &rating);
    void focusRating();
    // Leaves no trace of what was shown or chosen.
    void clear();

    // Its height follows from its width alone; what its texts would like at some other width must not make it scroll.
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

signals:
    void ratingChosen(const aros::assessment::Rating &rating);

private:
    TextLabel *m_position;
    TextLabel *m_statement;
    TextLabel *m_good;
    RatingGroup *m_ratings;
};

} // namespace aros::shell
