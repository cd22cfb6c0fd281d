#pragma once

#include "core/assessment/rating.h"
#include "core/common/language.h"

#include <QGroupBox>

class QButtonGroup;

namespace aros::shell {

class RatingCard;

// The seven answers to one statement: five levels side by side (below each other where there is no room) and, under
// them, the two answers that carry no level. To assistive technology a group named after the statement.
class RatingGroup final : public QGroupBox
{
    Q_OBJECT

public:
    RatingGroup(const questions::Scale &scale, Language language, QWidget *parent = nullptr);

    void setStatement(const QString &statement);
    void setRating(const std::optional<assessment::Rating> &rating);
    // The levels that the median of the votes points at; none takes the marks away.
    void setMedian(const QList<int> &levels);
    void setReadOnly(bool readOnly);
    // Puts the focus on the chosen answer, or the first.
    void focusRating(Qt::FocusReason reason);

    // The rating that a key stands for: 0 to 4, N, D.
    static std::optional<assessment::Rating> ratingForKey(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void ratingChosen(const aros::assessment::Rating &rating);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *) override {}

private:
    void add(const assessment::Rating &rating, const QString &key, const questions::AnswerText &text,
             Language language);
    void arrange();
    int widestLevel() const;
    bool sideBySide(int width) const;
    int levelWidth(int width) const;
    int levelHeight(int width) const;
    int levelsHeight(int width) const;
    bool othersInOneRow(int width) const;

    QButtonGroup *m_group;
    QList<RatingCard *> m_levels;
    QList<RatingCard *> m_others;
};

} // namespace aros::shell
