#pragma once

#include <QScrollArea>

class QKeyEvent;

namespace aros::shell {

// The part of a page or dialog that scrolls, in one direction. Whatever takes the keyboard inside it comes into view,
// also when the focus comes from outside. Every key is left to the window around it, which knows whether Page Down
// means scrolling or the next statement.
class ContentScroll final : public QScrollArea
{
    Q_OBJECT

public:
    // Takes the content as its child.
    explicit ContentScroll(QWidget *content, QWidget *parent = nullptr);

    // The one that `widget` is in, or null.
    static ContentScroll *around(const QWidget &widget);

    // Once it is laid out: scrolls down until the end of what somebody has just opened is seen, as far as its beginning
    // stays in view. Nothing outside a ContentScroll.
    static void reveal(QWidget &opened);
    // Scrolls until all of the widget is seen; of a table, its current row.
    void showWhole(const QWidget &widget);
    // Page Up and Down, Home, End and the arrows move the content; true for those keys.
    bool scrollByKey(const QKeyEvent &event);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEnd(const QWidget &opened);
};

} // namespace aros::shell
