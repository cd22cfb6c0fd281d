#pragma once

#include "ui/presentation/groupviewmodel.h"
#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// How staff groups see the themes; a list of themes where there is no room for a column a group.
class GroupTable final : public RowTable
{
    Q_OBJECT

public:
    explicit GroupTable(const report::Report &report, QWidget *parent = nullptr);

private:
    presentation::GroupViewModel m_model;
};

} // namespace aros::shell
