#pragma once

#include "app/commands/arguments.h"
#include "app/commands/context.h"

#include <QList>
#include <QString>

namespace aros::commands {

struct CommandInfo {
    const char *name;
    QList<const char *> usages; // "aros report ID -o FILE"; the same in every language
    const char *summary;        // one line, marked for translation
    const char *details;        // more for the command's own help, marked for translation; may be null
    QList<Option> options;      // beside --lang, --quiet and --help, which all know
    int fewestOperands = 0;
    int mostOperands = 0;
    bool needsFonts = false;
    int (*run)(Context &context) = nullptr;
};

const QList<CommandInfo> &allCommands();
// Null for a name that is no command.
const CommandInfo *findCommand(const QString &name);

bool knows(const CommandInfo &command, Option option);

} // namespace aros::commands
