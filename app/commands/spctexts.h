#pragma once

#include "core/exchange/spccsv.h"

#include <QString>

namespace aros::commands {

// What is wrong with a table of figures and where, as a sentence: "line 3, column value: …".
QString spcProblemText(const exchange::SpcProblem &problem);

} // namespace aros::commands
