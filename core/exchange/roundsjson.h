#pragma once

#include "core/report/report.h"

#include <QJsonObject>

namespace aros::exchange {

// What the report says about other rounds and about targets: the arrays "changes", "targets" and "rounds", empty where
// there are none. "rounds" has the scores of every round, with null where there is none. Each
// of "changes" has its themes, the statements that may be compared ("before" and "after" as codes, "difference" in
// levels), and those that were retired, new, split or merged. "roundsNote" is there only when a round is left out.
void addRoundsToJson(const report::Report &report, QJsonObject &object);

} // namespace aros::exchange
