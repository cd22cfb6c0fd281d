#pragma once

#include "core/questions/questionset.h"
#include "core/questions/questionsetproblem.h"

#include <QByteArray>

namespace aros::questions {

constexpr qint64 LargestQuestionSetFile = 1024 * 1024; // bytes

// Reads a question set from the bytes of its file (resources/questions/questionset.schema.json describes the format).
// Every rule is checked here, also for a file that no schema has seen. Fails with QuestionSetBroken; the detail names
// the place as a JSON pointer ("/themes/2/statements/0/label/cy"), as line and column where the JSON itself is broken,
// or as "file" where it is the whole; then a colon and the reason.
Result<QuestionSetPtr> parseQuestionSet(const QByteArray &bytes);

// Everything that parseQuestionSet() would refuse in these bytes, the first of it first; nothing means a good file.
QList<QuestionSetProblem> checkQuestionSet(const QByteArray &bytes);

} // namespace aros::questions
