#include "ui/shell/widgets/popupchoice.h"

#include <QKeyEvent>

namespace aros::shell {

void PopupChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // undo is the page's
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showPopup();
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore(); // they move the page
        break;
    default:
        ChoiceBox::keyPressEvent(event);
    }
}

} // namespace aros::shell
