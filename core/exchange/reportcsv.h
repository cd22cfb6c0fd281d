#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace aros::exchange {

// One report as a tidy table for spreadsheets: a row for the whole ("overall"), one a theme and one a statement, told
// apart by the first column, each with everything that names the assessment, so that tables of many teams can be put
// one under another. Column names and codes are the same in every language. `score` is exact and `score_shown` has the
// one decimal of the report; both are empty, never 0, where there is no score. The last columns compare with the last
// round, where there is one, and name the theme's target: for a statement that may be compared, `previous_rating` is
// its code then and `change` the levels up or down, empty unless it has a level in both; for a theme, `change` is the
// exact mean over `change_statements` of them. Statements that were dropped, split or merged are in the JSON alone.
QByteArray reportCsv(const report::Report &report);

} // namespace aros::exchange
