#pragma once

#include "ui/presentation/roundchangemodel.h"
#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// Each theme in an earlier round and in this one, with its change and its target.
class ChangeTable final : public RowTable
{
    Q_OBJECT

public:
    // As RoundChangeModel says; `name` is for screen readers.
    ChangeTable(const report::Report &report, const report::RoundChange *change, const QString &name);

private:
    presentation::RoundChangeModel m_model;
};

} // namespace aros::shell
