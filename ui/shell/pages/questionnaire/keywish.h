#pragma once

#include "core/assessment/rating.h"

#include <optional>

class QKeyEvent;

namespace aros::shell {

// What a key means in the questionnaire, when no control has used it.
struct KeyWish {
    enum class Kind { None, Rate, Forward, Back, Undo, Redo };

    Kind kind = Kind::None;
    std::optional<assessment::Rating> rating; // to rate without one is to take the rating away
};

// `singleKeys`: whether 0 to 4, N and D rate.
KeyWish wishOf(const QKeyEvent &event, bool singleKeys);

} // namespace aros::shell
