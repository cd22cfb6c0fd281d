#pragma once

#include "app/commands/arguments.h"
#include "app/commands/console.h"
#include "core/common/clock.h"
#include "core/common/language.h"

#include <QString>

namespace aros::commands {

// What every command is given.
struct Context {
    const Arguments &arguments;
    Console &console;
    const Clock &clock;
    Language language = Language::English;
    QString workspace; // absolute path; the usual one unless another was asked for

    bool wantsJson() const { return arguments.has(Option::Json); }
};

// Says what is wrong with the way a command was called and what would be right.
int wrongUsage(Context &context, const QString &sentence);

} // namespace aros::commands
