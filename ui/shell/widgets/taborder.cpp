#include "ui/shell/widgets/taborder.h"

#include <QWidget>

namespace aros::shell {

void putNextInTabOrder(QWidget &before, QWidget &content)
{
    QWidget *last = &before;
    for (QWidget *widget : QList<QWidget *>{&content} + content.findChildren<QWidget *>()) {
        const bool isStop = widget->focusPolicy() & Qt::TabFocus;
        if (!isStop || widget->window() != before.window()) // the list of a choice is a window of its own
            continue;
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace aros::shell
