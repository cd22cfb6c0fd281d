#pragma once

#include "app/commands/arguments.h"
#include "app/commands/context.h"

#include <QList>
#include <QString>

namespace aros::commands {

struct CommandInfo {
    const char *name = nullptr;
    QList<const char *> usages = {}; // "aros report ID -o FILE"; the same in every language
    const char *summary = nullptr;   // one line, marked for translation
    const char *details = nullptr;   // more for the command's own help, marked for translation; may be null
    QList<Option> options = {};      // beside --lang, --quiet and --help, which all know
    int fewestOperands = 0;
    int mostOperands = 0;
    // Whether what is asked for draws text; null for a command that never does.
    bool (*needsFonts)(const Arguments &arguments) = nullptr;
    // Does the work and gives the exit code. Operands and options have been checked against the rest of this.
    int (*run)(Context &context) = nullptr;
};

// Each stands beside what it does, in <name>command.cpp; restore is in backupcommand.cpp.
CommandInfo demoCommand();
CommandInfo listCommand();
CommandInfo reportCommand();
CommandInfo historyCommand();
CommandInfo questionsCommand();
CommandInfo metricsCommand();
CommandInfo checkCommand();
CommandInfo backupCommand();
CommandInfo restoreCommand();

const QList<CommandInfo> &allCommands();
// Null for a name that is no command.
const CommandInfo *findCommand(const QString &name);

bool knows(const CommandInfo &command, Option option);

} // namespace aros::commands
