#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/workspaceaccess.h"
#include "core/common/checkedfile.h"
#include "core/exchange/historyfiles.h"
#include "core/questions/questionsetcatalog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aros::commands {

using assessment::Assessment;
using report::HistoryRow;
using report::HistoryTable;

namespace {

QString mistakeInHistory(const Arguments &arguments)
{
    if (!arguments.has(Option::Output))
        return {};
    const QString file = arguments.value(Option::Output);
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != QLatin1String("csv") && ending != QLatin1String("json"))
        return QCoreApplication::translate("CommandLine",
                                           "The name “%1” does not say what to write. End it with one of these: %2.")
            .arg(printable(file), QStringLiteral("csv, json"));
    return {};
}

Result<HistoryTable> historyOf(const Assessment &assessment, storage::Workspace &workspace, Language language)
{
    const questions::QuestionSetCatalog catalog;
    const Result<questions::QuestionSetPtr> set = catalog.find(assessment.questionSet);
    if (!set)
        return failure(set.error());
    const Result<assessment::History> history = workspace.assessments().history(assessment.id);
    if (!history)
        return failure(history.error());
    return report::buildHistory(**set, assessment, *history, Texts(language));
}

QString historyLine(const HistoryRow &row)
{
    return QStringList{row.entry.time.toUTC().toString(Qt::ISODate), row.theme, printable(row.what), row.before,
                       row.after}
        .join(u'\t');
}

void showHistory(const HistoryTable &history, Context &context)
{
    if (context.wantsJson()) {
        context.console.result(QJsonDocument::fromJson(exchange::historyJson(history)));
        return;
    }
    for (const HistoryRow &row : history.rows)
        context.console.result(historyLine(row));
}

Result<void> writeHistory(const HistoryTable &history, const QString &file)
{
    const bool csv = QFileInfo(file).suffix().toLower() == QLatin1String("csv");
    return writeFile(file, csv ? exchange::historyCsv(history) : exchange::historyJson(history));
}

// 0 only for a history that is whole, so that a script notices.
int concludeHistory(const HistoryTable &history, Context &context)
{
    if (history.whole)
        context.console.note(history.verdict);
    else
        context.console.problem(history.verdict);
    return history.whole ? ExitDone : ExitFailed;
}

int runHistory(Context &context)
{
    const Arguments &arguments = context.arguments;
    if (const QString mistake = mistakeInHistory(arguments); !mistake.isEmpty())
        return wrongUsage(context, mistake);
    const std::unique_ptr<storage::Workspace> workspace = workspaceToRead(context);
    if (!workspace)
        return ExitFailed;
    const std::optional<Assessment> assessment = findAssessment(context, *workspace, arguments.operands.first());
    if (!assessment)
        return ExitFailed;
    const Result<HistoryTable> history = historyOf(*assessment, *workspace, context.language);
    if (!history) {
        const QString name = nameOf(*assessment, context.language);
        context.console.problem(failureText(history.error(), name, context.language));
        return ExitFailed;
    }
    if (!arguments.has(Option::Output)) {
        showHistory(*history, context);
        return concludeHistory(*history, context);
    }
    const QString file = absolutePath(arguments.value(Option::Output));
    if (const Result<void> done = writeHistory(*history, file); !done) {
        context.console.problem(failureText(done.error(), file, context.language));
        return ExitFailed;
    }
    return concludeHistory(*history, context);
}

} // namespace

CommandInfo historyCommand()
{
    return {.name = "history",
            .usages = {"aros history ID", "aros history ID -o FILE"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "what changed in an assessment, newest first"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Every change of a rating, every agreement and every reopening, with a tab between time, "
                "theme, what changed, before and after. FILE ends with csv or json and holds the fingerprints "
                "too. The exit code is 1 when something other than Aros changed the history."),
            .options = {Option::Output, Option::Workspace, Option::Json},
            .fewestOperands = 1,
            .mostOperands = 1,
            .run = runHistory};
}

} // namespace aros::commands
