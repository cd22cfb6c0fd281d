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

// Each does its work and gives the exit code. Operands and options have been checked against the command table.
int runDemo(Context &context);
int runList(Context &context);
int runReport(Context &context);
int runQuestions(Context &context);
int runCheck(Context &context);
int runBackup(Context &context);
int runRestore(Context &context);

// Says what is wrong with the way a command was called and what would be right.
int wrongUsage(Context &context, const QString &sentence);

} // namespace aros::commands
