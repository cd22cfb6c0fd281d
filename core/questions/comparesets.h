#pragma once

#include "core/questions/questionsetcatalog.h"
#include "core/questions/setcomparison.h"

namespace aros::questions {

// What the statements of one set are to those of another, by what the sets say of their predecessors, through as many
// versions as lie between. Works in both directions: what was split on the way there was merged on the way back. Where
// versions of one set say nothing, statements with the same id are paired, as reworded unless both languages are equal.
// Anything that was once split or merged stays so. Fails with QuestionSetUnknown when one of the two is not here.
Result<SetComparison> compareSets(const QuestionSetCatalog &catalog, const QuestionSetName &earlier,
                                  const QuestionSetName &later);

// The same for two sets that are at hand, of which one need not be installed; `catalog` has the sets between them.
SetComparison compareSets(const QuestionSetCatalog &catalog, const QuestionSetPtr &earlier,
                          const QuestionSetPtr &later);

} // namespace aros::questions
