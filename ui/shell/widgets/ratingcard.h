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
    void paintKey(QPainter &painter, const QRect &shape) const;

    assessment::Rating m_rating;
    QString m_key;
    QString m_title;
    QString m_description;
};

} // namespace aros::shell
