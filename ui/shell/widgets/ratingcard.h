#pragma once

#include "core/assessment/rating.h"

#include <QRadioButton>

namespace aros::shell {

// One of the answers to a statement: a level with its number on the ramp and its description, or one of the two answers
// beside the scale. A radio button to assistive technology, with the whole card as its target.
class RatingCard final : public QRadioButton
{
    Q_OBJECT

public:
    // `key` is the key that chooses it: "0" to "4", "N", "D". `description` may be empty.
    RatingCard(const assessment::Rating &rating, const QString &key, const QString &title, const QString &description,
               QWidget *parent = nullptr);

    const assessment::Rating &rating() const { return m_rating; }
    // A small mark at the foot: the median of the votes lies here. It suggests and chooses nothing.
    void setMedian(bool median);
    bool isMedian() const { return m_median; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    bool isLevel() const { return m_rating.level().has_value(); }
    int keySide() const;
    QRect titleRect(const QRect &shape) const;
    int descriptionHeight(int width) const;
    int markHeight() const;
    void paintKey(QPainter &painter, const QRect &shape) const;
    void paintMark(QPainter &painter, const QRect &shape) const;

    assessment::Rating m_rating;
    QString m_key;
    QString m_title;
    QString m_description;
    bool m_median = false;
};

} // namespace aros::shell
