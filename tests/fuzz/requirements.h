#pragma once

#include <QString>

#include <cstdlib>

namespace aros::tests {

// Ends the process where a promise is not kept, so that libFuzzer keeps the input.
inline void require(bool kept)
{
    if (!kept)
        std::abort();
}

inline void requirePrintable(const QString &text)
{
    require(text.size() < 4096);
    for (const QChar character : text)
        require(character.isPrint());
}

} // namespace aros::tests
