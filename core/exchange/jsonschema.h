#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QList>

namespace aros::exchange {

// One place in a JSON document that a schema does not allow.
struct SchemaProblem {
    QString place; // JSON pointer, or "line 3, column 14" where the JSON itself is broken
    QString reason; // untranslated, from the schema's words
};

// Checks JSON bytes against a JSON Schema (draft 7), both with valijson. No problem means valid. Fails only when the
// schema itself cannot be read.
Result<QList<SchemaProblem>> checkAgainstSchema(const QByteArray &json, const QByteArray &schema);

} // namespace aros::exchange
