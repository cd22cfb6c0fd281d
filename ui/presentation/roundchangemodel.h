#pragma once

#include "ui/presentation/textcolumnsmodel.h"

namespace aros::presentation {

// The eight themes in an earlier round and in this one, as a table: theme, before, now, change, and the target where
// the team has set any. Without an earlier round: theme, now and target. Read only.
class RoundChangeModel final : public TextColumnsModel
{
    Q_OBJECT

public:
    // `change` is one of the report's, or null; neither is kept.
    RoundChangeModel(const report::Report &report, const report::RoundChange *change, QObject *parent = nullptr);

    // What else is in the report stays as it was.
    void showTargets(const report::Report &report);

private:
    QList<TextColumn> m_withoutTargets;
};

} // namespace aros::presentation
