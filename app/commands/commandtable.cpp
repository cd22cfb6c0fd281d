#include "app/commands/commandtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace aros::commands {

const QList<CommandInfo> &allCommands()
{
    static const QList<CommandInfo> commands{
        {"demo",
         {"aros demo"},
         QT_TRANSLATE_NOOP("CommandLine", "make a workspace with a made-up health board"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "Twelve made-up teams with answers, to try Aros and its reports with. They go into a "
                           "workspace of their own, whose path is printed; nothing is mixed in among your own teams."),
         {Option::Workspace, Option::Json},
         0,
         0,
         false,
         runDemo},
        {"list",
         {"aros list"},
         QT_TRANSLATE_NOOP("CommandLine", "show the assessments, one a line"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "The columns are id, team, round (0 is the baseline), state (draft or agreed), period and "
                           "overall, with a tab between. Overall is empty where there are not enough answers."),
         {Option::Workspace, Option::Json},
         0,
         0,
         false,
         runList},
        {"report",
         {"aros report ID -o FILE", "aros report --all -o FOLDER --format pdf|csv|json|svg|png"},
         QT_TRANSLATE_NOOP("CommandLine", "write the report of one assessment, or of all"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "ID is an assessment’s id as “aros list” shows it; its first four characters or more are "
                           "enough when no other id begins with them. The ending of FILE says what is written: pdf, "
                           "csv or json is the whole report, svg or png its radar. A file that is there is replaced."),
         {Option::Output, Option::All, Option::Format, Option::Workspace, Option::Json},
         0,
         1,
         true,
         runReport},
        {"questions",
         {"aros questions list", "aros questions show [ID]", "aros questions check FILE"},
         QT_TRANSLATE_NOOP("CommandLine", "show the question sets, or check the file of one"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "“show” prints the statements of a set, of the default one without ID. “check” names every "
                           "fault of a file and its place."),
         {Option::Json},
         1,
         2,
         false,
         runQuestions},
        {"check",
         {"aros check"},
         QT_TRANSLATE_NOOP("CommandLine", "check that the workspace is whole"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "Reads everything that is stored and compares each assessment with the fingerprint that was "
                           "kept with it. Nothing is changed."),
         {Option::Workspace, Option::Json},
         0,
         0,
         false,
         runCheck},
        {"backup",
         {"aros backup FILE"},
         QT_TRANSLATE_NOOP("CommandLine", "copy the workspace to a file"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "The copy is opened and checked before it gets its name. It can be made while Aros is "
                           "open. A file that is there already is left alone."),
         {Option::Workspace, Option::Json},
         1,
         1,
         false,
         runBackup},
        {"restore",
         {"aros restore FILE"},
         QT_TRANSLATE_NOOP("CommandLine", "put a backup in the place of the workspace"),
         QT_TRANSLATE_NOOP("CommandLine",
                           "The backup is checked first and stays where it is. What was in the workspace is kept "
                           "beside it under another name, which is printed. Close Aros before."),
         {Option::Workspace, Option::Json},
         1,
         1,
         false,
         runRestore},
    };
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
