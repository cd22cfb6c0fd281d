#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/reportbatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace aros::commands {

using assessment::Assessment;

namespace {

QString endings()
{
    return reportEndings().join(QStringLiteral(", "));
}

QString mistakeInBatch(const Arguments &arguments)
{
    if (!arguments.operands.isEmpty())
        return QCoreApplication::translate("CommandLine", "Give either the id of one assessment or --all, not both.");
    if (!arguments.has(Option::Format))
        return QCoreApplication::translate("CommandLine", "--all needs --format with one of these: %1.").arg(endings());
    if (!formatOfEnding(arguments.value(Option::Format)))
        return QCoreApplication::translate("CommandLine", "Reports can be written as %1, not as “%2”.")
            .arg(endings(), printable(arguments.value(Option::Format)));
    return {};
}

QString mistakeInSingle(const Arguments &arguments)
{
    if (arguments.operands.isEmpty())
        return QCoreApplication::translate("CommandLine",
                                           "Which assessment? Give its id, as “aros list” shows it, or --all.");
    if (arguments.has(Option::Format))
        return QCoreApplication::translate(
            "CommandLine", "--format belongs to --all; for one report, the ending of FILE says what is written.");
    const QString file = arguments.value(Option::Output);
    if (QFileInfo(file).isDir())
        return QCoreApplication::translate("CommandLine", "%1 is a folder. Name a file in it.").arg(printable(file));
    if (!formatOfFile(file))
        return QCoreApplication::translate("CommandLine",
                                           "The name “%1” does not say what to write. End it with one of these: %2.")
            .arg(printable(file), endings());
    return {};
}

QString mistakeInReport(const Arguments &arguments)
{
    if (arguments.value(Option::Output).isEmpty())
        return arguments.has(Option::All)
                   ? QCoreApplication::translate("CommandLine", "Where to? Give a folder with -o FOLDER.")
                   : QCoreApplication::translate("CommandLine", "Where to? Give a file with -o FILE.");
    return arguments.has(Option::All) ? mistakeInBatch(arguments) : mistakeInSingle(arguments);
}

int writeOne(Context &context, storage::Workspace &workspace, const Assessment &assessment)
{
    const QString file = absolutePath(context.arguments.value(Option::Output));
    const auto catalog = questions::QuestionSetCatalog::withInstalled();
    const Result<report::Report> report = reportFor(assessment, workspace, catalog, context.language);
    if (!report) {
        context.console.problem(failureText(report.error(), nameOf(assessment, context.language), context.language));
        return ExitFailed;
    }
    if (const Result<void> done = exportReport(*report, file, context.clock.now()); !done) {
        context.console.problem(failureText(done.error(), file, context.language));
        return ExitFailed;
    }
    context.console.note(QCoreApplication::translate("CommandLine", "The report of %1 was written to %2.")
                             .arg(nameOf(assessment, context.language), file));
    if (context.wantsJson())
        context.console.result(QJsonDocument(QJsonObject{{QStringLiteral("id"), assessment.id.text()},
                                                         {QStringLiteral("team"), assessment.details.team.name},
                                                         {QStringLiteral("file"), file}}));
    return ExitDone;
}

int runReport(Context &context)
{
    const Arguments &arguments = context.arguments;
    if (const QString mistake = mistakeInReport(arguments); !mistake.isEmpty())
        return wrongUsage(context, mistake);
    const std::unique_ptr<storage::Workspace> workspace = workspaceToRead(context);
    if (!workspace)
        return ExitFailed;
    if (arguments.has(Option::All))
        return ReportBatch(context, *workspace, absolutePath(arguments.value(Option::Output)),
                           *formatOfEnding(arguments.value(Option::Format)))
            .run();
    const std::optional<Assessment> assessment = findAssessment(context, *workspace, arguments.operands.first());
    return assessment ? writeOne(context, *workspace, *assessment) : ExitFailed;
}

} // namespace

CommandInfo reportCommand()
{
    return {.name = "report",
            .usages = {"aros report ID -o FILE", "aros report --all -o FOLDER --format pdf|csv|json|svg|png"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "write the report of one assessment, or of all"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine",
                "ID is an assessment’s id as “aros list” shows it; its first four characters or more are "
                "enough when no other id begins with them. The ending of FILE says what is written: pdf, "
                "csv or json is the whole report, svg or png its radar. A file that is there is replaced."),
            .options = {Option::Output, Option::All, Option::Format, Option::Workspace, Option::Json},
            .mostOperands = 1,
            .needsFonts = [](const Arguments &) { return true; },
            .run = runReport};
}

} // namespace aros::commands
