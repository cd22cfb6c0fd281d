#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QList>

namespace aros::exchange {

// One place in a JSON document that a schema does not allow.
struct SchemaProblem {
    QString place;  // JSON pointer, "file" for the whole, or "line 3, column 14" where the JSON itself is broken
    QString reason; // untranslated, from the validator's words

    friend bool operator==(const SchemaProblem &, const SchemaProblem &) = default;
};

// In UTF-16 units. Longer texts are a problem whatever the schema says: the validator's regular expressions take stack
// with every character, and a file must not be able to use it up.
constexpr qsizetype LongestCheckedText = 10'000;

// Checks JSON bytes against a JSON Schema (draft 7). No problem means valid. Fails with InvalidValue when the schema
// itself cannot be read; a schema may not refer to others.
Result<QList<SchemaProblem>> checkAgainstSchema(const QByteArray &json, const QByteArray &schema);

} // namespace aros::exchange
