#pragma once

#include "core/assessment/assessment.h"

#include <QPushButton>

namespace aros::shell {

// One theme in the list beside the questionnaire: icon, title, how many statements are rated, and a ring.
class ThemeButton final : public QPushButton
{
    Q_OBJECT

public:
    ThemeButton(const QString &icon, const QString &title, QWidget *parent = nullptr);

    // `accessibleText` says the same in words.
    void setProgress(const assessment::Progress &progress, const QString &accessibleText);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    // An arrow key: to the next in the list, or with -1 to the one before.
    void stepWanted(int by);
    void left(); // the focus has gone elsewhere

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect titleRect(int width) const;
    QString countText() const;

    QString m_icon;
    QString m_title;
    assessment::Progress m_progress;
};

// How much is done, as a ring. The number always stands beside it.
void paintProgressRing(QPainter &painter, const QRectF &place, double width, double share);

class ProgressRing final : public QWidget
{
    Q_OBJECT

public:
    ProgressRing(double share, int side, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
    int m_side;
};

} // namespace aros::shell
