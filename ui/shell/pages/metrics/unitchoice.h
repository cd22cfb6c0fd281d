#pragma once

#include "ui/presentation/metricboard.h"
#include "ui/shell/widgets/popupchoice.h"

namespace aros::shell {

// A choice among units. Closed, and to a screen reader, it says where the chosen one belongs; the list shows the same
// as a tree. The data of an entry is its position among the units.
class UnitChoice final : public PopupChoice
{
    Q_OBJECT

public:
    using PopupChoice::PopupChoice;

    void setUnits(const QList<metrics::UnitPath> &units);

    // A long name may end in an ellipsis where there is no room; the list has it whole.
    QSize minimumSizeHint() const override;
    void showPopup() override;

private:
    bool m_hasTree = false;
};

} // namespace aros::shell
