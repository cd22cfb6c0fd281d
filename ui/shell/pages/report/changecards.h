#pragma once

#include "core/report/report.h"

class QVBoxLayout;

namespace aros::shell {

// A card for each earlier round that the report compares with, theme by theme and, once it is opened, statement by
// statement, the team's targets beside. Before all a sentence when a round could not be read.
void addChangeCards(QVBoxLayout *column, const report::Report &report);

// The targets alone, to be read and not changed, where there is no earlier round to stand beside; nothing without any.
void addTargetTable(QVBoxLayout *column, const report::Report &report);

} // namespace aros::shell
