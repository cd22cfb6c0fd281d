#pragma once

#include "core/metrics/metricproblem.h"

#include <QJsonValue>

#include <optional>

namespace aros::metrics {

// The object at the top of JSON text that is read by the letter; nothing when it cannot be read, which is then among
// the problems. Keys that occur twice are problems too but do not stop the reading.
std::optional<QJsonValue> readJsonObject(const QByteArray &bytes, qint64 largest, questions::ProblemList &problems);

} // namespace aros::metrics
