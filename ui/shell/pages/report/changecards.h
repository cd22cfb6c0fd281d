#pragma once

#include "core/report/report.h"

class QVBoxLayout;

namespace aros::shell {

// A card for each earlier round that the report compares with; the team's targets alone where there is none of them,
// and nothing without targets.
void addChangeCards(QVBoxLayout *column, const report::Report &report);

} // namespace aros::shell
