#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/workspaceaccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace aros::commands {

namespace {

int fail(Context &context, const QString &sentence)
{
    context.console.problem(sentence);
    return ExitFailed;
}

QJsonDocument restoredAsJson(const Context &context, const QString &backup, const QString &kept)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("workspace"), context.workspace},
                                     {QStringLiteral("restoredFrom"), backup},
                                     {QStringLiteral("keptAt"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}});
}

int runBackup(Context &context)
{
    const QString target = absolutePath(context.arguments.operands.first());
    if (QFileInfo::exists(target))
        return fail(context,
                    QCoreApplication::translate(
                        "CommandLine", "%1 is there already and was left alone. Give a name that is not taken.")
                        .arg(target));
    const std::unique_ptr<storage::Workspace> workspace = workspaceToRead(context);
    if (!workspace)
        return ExitFailed;
    if (const Result<void> copied = workspace->backUpTo(target); !copied)
        return fail(context, failureText(copied.error(), target, context.language));
    context.console.note(
        QCoreApplication::translate("CommandLine", "A checked copy of %1 was written to:").arg(context.workspace));
    if (context.wantsJson())
        context.console.result(QJsonDocument(
            QJsonObject{{QStringLiteral("workspace"), context.workspace}, {QStringLiteral("backup"), target}}));
    else
        context.console.result(target);
    return ExitDone;
}

int runRestore(Context &context)
{
    const QString backup = absolutePath(context.arguments.operands.first());
    if (QFileInfo(backup) == QFileInfo(context.workspace) && QFileInfo::exists(backup))
        return fail(
            context,
            QCoreApplication::translate("CommandLine", "%1 is the workspace itself, not a backup.").arg(backup));
    const Result<QString> kept = storage::restoreBackup(backup, context.workspace, context.clock);
    if (!kept) {
        const bool ofWorkspace = kept.error().code == ErrorCode::DatabaseLocked ||
                                 kept.error().code == ErrorCode::ReadOnly || kept.error().code == ErrorCode::DiskFull ||
                                 kept.error().code == ErrorCode::FileNotWritable;
        return fail(context, failureText(kept.error(), ofWorkspace ? context.workspace : backup, context.language));
    }
    context.console.note(
        QCoreApplication::translate("CommandLine", "%1 has now the content of %2.").arg(context.workspace, backup));
    if (!kept->isEmpty())
        context.console.note(QCoreApplication::translate("CommandLine", "What was there before is kept as:"));
    if (context.wantsJson())
        context.console.result(restoredAsJson(context, backup, *kept));
    else if (!kept->isEmpty())
        context.console.result(*kept);
    return ExitDone;
}

} // namespace

CommandInfo backupCommand()
{
    return {.name = "backup",
            .usages = {"aros backup FILE"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "copy the workspace to a file"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine", "The copy is opened and checked before it gets its name. It can be made while Aros is "
                               "open. A file that is there already is left alone."),
            .options = {Option::Workspace, Option::Json},
            .fewestOperands = 1,
            .mostOperands = 1,
            .run = runBackup};
}

CommandInfo restoreCommand()
{
    return {.name = "restore",
            .usages = {"aros restore FILE"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "put a backup in the place of the workspace"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine", "The backup is checked first and stays where it is. What was in the workspace is kept "
                               "beside it under another name, which is printed. Close Aros before."),
            .options = {Option::Workspace, Option::Json},
            .fewestOperands = 1,
            .mostOperands = 1,
            .run = runRestore};
}

} // namespace aros::commands
