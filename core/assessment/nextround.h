#pragma once

#include "core/assessment/assessment.h"

#include <optional>

namespace aros::assessment {

// What comes after an agreed assessment.
struct NextRound {
    AssessmentId open; // the draft of a later round that is there already; empty when one can be started

    friend bool operator==(const NextRound &, const NextRound &) = default;
};

// None after a draft, and where `last` is not its team's latest agreed round any more. `known` are the team's
// assessments, agreed or not.
std::optional<NextRound> nextRoundAfter(const Assessment &last, const QList<Assessment> &known);

} // namespace aros::assessment
