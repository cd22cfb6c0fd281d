#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QJsonObject>

namespace aros::exchange {

// One report for other programs: the same content as its CSV table, nested, with null where there is no score. Who took
// part is written only from a report that was built for a file.
QJsonObject reportJsonObject(const report::Report &report);

// The same as indented UTF-8.
QByteArray reportJson(const report::Report &report);

} // namespace aros::exchange
