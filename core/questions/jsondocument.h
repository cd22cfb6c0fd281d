#pragma once

#include "core/questions/questionsetproblem.h"

#include <QByteArray>
#include <QJsonDocument>

#include <optional>

namespace aros::questions {

// JSON text of at most `largest` bytes, read by the letter; nothing when it cannot be read, which is then among the
// problems. Keys that occur twice are problems too but do not stop the reading.
std::optional<QJsonDocument> readJsonDocument(const QByteArray &bytes, qint64 largest, ProblemList &problems);

} // namespace aros::questions
