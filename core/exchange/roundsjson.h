#pragma once

#include "core/report/report.h"

#include <QJsonObject>

namespace aros::exchange {

// What the report says about other rounds and about targets: the arrays "changes", "targets" and "rounds", empty where
// there are none. "rounds" has the scores of every round, with null where there is none.
void addRoundsToJson(const report::Report &report, QJsonObject &object);

} // namespace aros::exchange
