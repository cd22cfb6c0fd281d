#pragma once

#include "app/commands/context.h"
#include "core/questions/questionset.h"

#include <QString>

namespace aros::commands {

// What is wrong with the way the blank questionnaire was asked for, as a sentence, or nothing.
QString mistakeInSheets(const Arguments &arguments);

// Writes the blank questionnaire of a set, without a team, and gives the exit code.
int writeQuestionSheets(Context &context, const questions::QuestionSet &set);

} // namespace aros::commands
