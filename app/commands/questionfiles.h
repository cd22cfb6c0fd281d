#pragma once

#include "app/commands/context.h"
#include "core/questions/questionsetcatalog.h"

#include <QJsonObject>

namespace aros::commands {

// "aros questions import, export, template" and "compare": what goes into and out of the installed question sets.
int importQuestions(Context &context);
int exportQuestions(Context &context);
int writeQuestionTemplate(Context &context);
int compareQuestions(Context &context);

// The set that ID or ID@VERSION names, the newest one without a version. Null after saying that there is none.
questions::QuestionSetPtr namedSet(Context &context, const questions::QuestionSetCatalog &catalog, const QString &word);

} // namespace aros::commands
