#pragma once

#include "core/exchange/jsonschema.h"
#include "core/questions/questionsetproblem.h"

#include <QString>

namespace aros::commands {

// A fault in the file of a question set as a sentence that tells its author what to put right.
QString problemText(const questions::QuestionSetProblem &problem);

// The place of a fault in the chosen language; JSON pointers are the same in all.
QString placeText(const QString &place);

} // namespace aros::commands
