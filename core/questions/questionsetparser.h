#pragma once

#include "core/questions/questionset.h"

#include <QByteArray>

namespace aros::questions {

// Reads a question set from the bytes of its file (resources/questions/questionset.schema.json describes the format).
// Every rule is checked here, also for a file that no schema has seen. Fails with QuestionSetBroken; the detail names the
// place as a JSON pointer ("/themes/2/statements/0/label/cy") or as line and column where the JSON itself is broken, a
// colon, and the reason.
Result<QuestionSetPtr> parseQuestionSet(const QByteArray &bytes);

} // namespace aros::questions
