#pragma once

#include "core/report/report.h"

namespace aros::tests {

// Everything in a report as plain text, to be compared with a file. The program's version is replaced, so that a
// release changes no expected file.
QString dumpReport(const report::Report &report);

} // namespace aros::tests
