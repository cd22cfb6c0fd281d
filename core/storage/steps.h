#pragma once

#include "core/common/result.h"

namespace aros::storage {

// Runs steps that return Result<void> one after another until one fails, and returns that failure.
template <typename... Steps> Result<void> inOrder(Steps &&...steps)
{
    Result<void> result;
    static_cast<void>(((result = steps(), result.has_value()) && ...));
    return result;
}

} // namespace aros::storage
