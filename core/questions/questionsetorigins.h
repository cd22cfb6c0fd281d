#pragma once

#include "core/questions/jsonreader.h"
#include "core/questions/questionset.h"

namespace aros::questions {

// What a set says of the one that it comes from. Both are optional in a file, and nothing where they are absent.
std::optional<Predecessor> readPredecessor(const JsonNode &node, const QuestionSetName &own);
std::optional<Origin> readOrigin(const JsonNode &node);

// The words of a file for a change, in the order of the enum.
const QStringList &changeWords();

// How the origins of a whole set fit together and to its predecessor: every statement has one or none has; a statement
// of the predecessor occurs once, or in each of at least two parts into which it was split.
void checkOrigins(const JsonNode &themesNode, const QuestionSet::Content &content);

// What only the predecessor itself can tell: that it has every statement from which one of the set comes. Nothing when
// `predecessor` is not the one that `set` names.
QList<QuestionSetProblem> checkAgainstPredecessor(const QuestionSet &set, const QuestionSet &predecessor);

} // namespace aros::questions
