#pragma once

#include "core/common/language.h"

namespace aros::tests {

// Text size (per cent) and language of everything that is made from now on.
void setAppearance(Language language, int textSize);

} // namespace aros::tests
