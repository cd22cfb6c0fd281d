#pragma once

#include "core/assessment/assessmentrepository.h"
#include "core/questions/questionsetcatalog.h"

namespace aros::assessment {

// How many assessments were made with a set. Deleted ones that can still be brought back count: they will need it.
Result<int> usesOf(const questions::QuestionSetName &set, const AssessmentRepository &repository);

// Removes an installed set that no assessment uses. Fails with QuestionSetInUse, and as the catalogue does.
Result<void> removeUnusedSet(const questions::QuestionSetName &set, questions::QuestionSetCatalog &catalog,
                             const AssessmentRepository &repository);

} // namespace aros::assessment
