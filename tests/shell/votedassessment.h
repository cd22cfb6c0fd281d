#pragma once

#include "tests/shell/fakeworkspace.h"

namespace aros::tests {

// Adds an agreed assessment of which people voted, with staff groups.
AssessmentId addVotedAssessment(FakeWorkspace &workspace);

} // namespace aros::tests
