#pragma once

#include "core/exchange/xlsxbook.h"
#include "core/metrics/metricchart.h"

namespace aros::exchange {

// What stands where on the sheet of a metric.
namespace SheetColumn {
enum : int { Month, Value, Shown, Numerator, Denominator, Mean, Lower, Upper, Target, Rule, Remarks };
} // namespace SheetColumn

// A line chart of the sheet's own numbers beside them: value, mean, limits and target as far as there are any. Lines
// differ by dash as well as by colour. Nothing without a value.
void addSheetChart(XlsxBook &book, XlsxSheet &sheet, const metrics::MetricChart &chart);

} // namespace aros::exchange
