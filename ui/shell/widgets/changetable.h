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

    // What else is in the report stays as it was.
    void showTargets(const report::Report &report);

private:
    const bool m_compares;
    presentation::RoundChangeModel m_model;
};

} // namespace aros::shell
