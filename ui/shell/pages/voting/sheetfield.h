#pragma once

#include "core/assessment/rating.h"

#include <QLineEdit>

#include <optional>

namespace aros::shell {

// The box of one statement on a paper sheet that is typed in: one key fills it. To assistive technology a field for
// text with one character: 0 to 4, N, D, or a dash for what was left out.
class SheetField final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Move { Next, Previous, Up, Down, First, Last };

    explicit SheetField(const QString &name, QWidget *parent = nullptr);

    bool isFilled() const { return !text().isEmpty(); }
    std::optional<assessment::Rating> rating() const;
    // Without a rating: left out.
    void fill(const std::optional<assessment::Rating> &rating);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entered(); // by the keyboard or the mouse
    void filled();  // by a key
    void emptied(bool wasFilled);
    void moveWished(aros::shell::SheetField::Move move);
    void groupWished();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {}
    void mouseMoveEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {} // would paste the selection on X11
    void mouseDoubleClickEvent(QMouseEvent *) override {}
    void paintEvent(QPaintEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    bool takeMove(int key);
};

} // namespace aros::shell
