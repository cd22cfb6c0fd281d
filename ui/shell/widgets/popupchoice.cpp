#include "ui/shell/widgets/popupchoice.h"

#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace aros::shell {

void PopupChoice::initStyleOption(QStyleOptionComboBox *option) const
{
    ChoiceBox::initStyleOption(option);
    const QRect text = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    if (text.width() > 0)
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, text.width());
}

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

void PopupChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace aros::shell
