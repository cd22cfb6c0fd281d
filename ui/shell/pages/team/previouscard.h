#pragma once

#include "ui/shell/widgets/card.h"

class QCheckBox;

namespace aros::shell {

// Whether last time's ratings stand beside the statements from the start.
class PreviousCard final : public Card
{
    Q_OBJECT

public:
    PreviousCard();

    bool isChosen() const;
    void setChosen(bool chosen);

private:
    QCheckBox *m_show;
};

} // namespace aros::shell
