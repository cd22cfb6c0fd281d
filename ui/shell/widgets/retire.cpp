#include "ui/shell/widgets/retire.h"

#include <QWidget>

namespace aros::shell {

void retire(QWidget *part)
{
    if (!part)
        return;
    part->hide();
    part->setParent(nullptr);
    part->deleteLater();
}

} // namespace aros::shell
