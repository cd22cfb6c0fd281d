#pragma once

#include "core/report/earlierrounds.h"

#include <optional>

namespace aros::report {

// What a team said last time about a statement that it is asked now.
struct LastAnswer {
    enum class Asked {
        Same,
        Reworded,  // it said the same in other words
        Otherwise, // it was split or merged since: nothing of then can stand for now
        Not        // it is new
    };
    Asked asked = Asked::Not;
    assessment::Answer answer; // of Same and Reworded
    BilingualText wording;     // the statement then, of Reworded

    friend bool operator==(const LastAnswer &, const LastAnswer &) = default;
};

// None where the two rounds' question sets have nothing to do with each other.
std::optional<LastAnswer> lastAnswer(const EarlierRound &last, const StatementId &now);

// The round that `of` is compared with, as lastRound() says, of those that readEarlierRounds() finds.
std::optional<EarlierRound> readLastRound(const assessment::Assessment &of,
                                          const assessment::AssessmentRepository &repository,
                                          const questions::QuestionSetCatalog &catalog);

} // namespace aros::report
