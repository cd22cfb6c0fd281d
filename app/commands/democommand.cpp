#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/context.h"
#include "app/commands/failuretexts.h"
#include "app/demo/demoworkspace.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace aros::commands {

namespace {

QString demoFailure(const Error &error, const QString &path, Language language)
{
    if (error.detail == demo::OwnAssessments)
        return QCoreApplication::translate("CommandLine",
                                           "%1 has assessments of your own teams. Made-up teams are not mixed in among "
                                           "them, and nothing was changed. Without --workspace, “aros demo” uses a "
                                           "workspace of its own.")
            .arg(path);
    return failureText(error, path, language);
}

QString countText(const demo::DemoWorkspace &made)
{
    const int added = made.added;
    if (added == 0 && made.figures > 0)
        return QCoreApplication::translate("CommandLine",
                                           "The made-up assessments are there already. Their workspace:");
    if (added == 0)
        return QCoreApplication::translate("CommandLine", "The made-up health board is there already. Its workspace:");
    if (added == 1)
        return QCoreApplication::translate("CommandLine", "One made-up assessment was added. Its workspace:");
    return QCoreApplication::translate("CommandLine", "%n made-up assessments were added. Their workspace:", nullptr,
                                       added);
}

void tellOf(const demo::DemoWorkspace &made, Console &console)
{
    if (made.figures > 0)
        console.note(QCoreApplication::translate("CommandLine", "%n made-up figures of metrics were added.", nullptr,
                                                 made.figures));
    console.note(countText(made));
}

int runDemo(Context &context)
{
    const bool chosen = context.arguments.has(Option::Workspace);
    const QString path = chosen ? context.workspace : demo::demoPathBeside(context.workspace);
    const auto made = demo::makeDemoWorkspace(path, context.clock.now());
    if (!made) {
        context.console.problem(demoFailure(made.error(), path, context.language));
        return ExitFailed;
    }
    tellOf(*made, context.console);
    if (context.wantsJson())
        context.console.result(QJsonDocument(QJsonObject{{QStringLiteral("workspace"), made->path},
                                                         {QStringLiteral("added"), made->added},
                                                         {QStringLiteral("assessments"), made->total},
                                                         {QStringLiteral("figuresAdded"), made->figures}}));
    else
        context.console.result(made->path);
    return ExitDone;
}

} // namespace

CommandInfo demoCommand()
{
    return {.name = "demo",
            .usages = {"aros demo"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "make a workspace with a made-up health board"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Twelve made-up teams with answers, and ten years of figures for their metrics, to try Aros and its "
                "reports with. They go into a "
                "workspace of their own beside yours, the one that “Open the demo” opens in the window; its "
                "path is printed. Nothing is mixed in among your own teams."),
            .options = {Option::Workspace, Option::Json},
            .run = runDemo};
}

} // namespace aros::commands
