#pragma once

#include "core/report/report.h"
#include "ui/shell/widgets/card.h"

namespace aros::shell {

// Each theme's scores over the rounds, as small charts and, once it is opened, as a table.
class TrendCard final : public Card
{
    Q_OBJECT

public:
    // Nothing is kept of the report.
    explicit TrendCard(const report::Report &report);
};

// Nothing where the report has no earlier round.
void addTrendCard(QVBoxLayout *column, const report::Report &report);

} // namespace aros::shell
