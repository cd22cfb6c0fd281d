#pragma once

#include "ui/shell/widgets/choicebox.h"

namespace aros::shell {

// A choice that is stored as soon as it is made: it is made in the list, so that arrow keys pass nothing on the way. A
// letter or digit chooses at once, as everywhere.
class PopupChoice : public ChoiceBox
{
    Q_OBJECT

public:
    using ChoiceBox::ChoiceBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace aros::shell
