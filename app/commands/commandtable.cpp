#include "app/commands/commandtable.h"

#include <algorithm>

namespace aros::commands {

const QList<CommandInfo> &allCommands()
{
    // In the order in which help lists them.
    static const QList<CommandInfo> commands{demoCommand(),    listCommand(),      reportCommand(),
                                             historyCommand(), questionsCommand(), metricsCommand(),
                                             checkCommand(),   backupCommand(),    restoreCommand()};
    return commands;
}

const CommandInfo *findCommand(const QString &name)
{
    const auto found = std::find_if(allCommands().begin(), allCommands().end(),
                                    [&](const CommandInfo &command) { return name == QLatin1String(command.name); });
    return found == allCommands().end() ? nullptr : &*found;
}

bool knows(const CommandInfo &command, Option option)
{
    return option == Option::Language || option == Option::Quiet || option == Option::Help ||
           command.options.contains(option);
}

} // namespace aros::commands
