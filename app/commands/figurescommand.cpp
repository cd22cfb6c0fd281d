#include "app/commands/figurescommand.h"

#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/workspaceaccess.h"
#include "core/common/checkedfile.h"
#include "core/exchange/metricscsv.h"
#include "ui/presentation/figureintake.h"
#include "ui/presentation/figuretexts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace aros::commands {

using metrics::FigureMapping;
using metrics::ImportPlan;
using metrics::RejectedRow;
using presentation::FigureTexts;

namespace {

// What an import of a file did, or would do.
struct FigureReceipt {
    ImportPlan plan;
    bool wasStored = false;
    bool isRefused = false; // nothing goes in
};

std::optional<exchange::FiguresFile> figuresIn(Context &context, const QString &path)
{
    const Result<exchange::FiguresFile> file = exchange::readFiguresFile(absolutePath(path));
    if (!file) {
        context.console.problem(failureText(file.error(), printable(path), context.language));
        return std::nullopt;
    }
    if (file->isUsable())
        return *file;
    context.console.problem(printable(FigureTexts::fileFault(file->fault)));
    context.console.problem(
        QCoreApplication::translate("CommandLine", "%1 cannot be used. Nothing was brought in.").arg(printable(path)));
    return std::nullopt;
}

// Nothing, after saying so, where a column that is needed is not found.
std::optional<FigureMapping> mappingFor(Context &context, const QStringList &header, metrics::MetricRepository &stored)
{
    const presentation::KnownColumns columns = presentation::columnsOf(header, stored);
    if (columns.mapping.missing().isEmpty()) {
        if (!columns.ignored.isEmpty())
            context.console.note(QCoreApplication::translate("CommandLine", "Columns that were not read: %1.")
                                     .arg(printable(columns.ignored.mid(0, 20).join(QStringLiteral(", ")))));
        return columns.mapping;
    }
    QStringList missing;
    for (const metrics::FigureColumn column : columns.mapping.missing())
        missing.append(metrics::columnCode(column));
    context.console.problem(
        QCoreApplication::translate("CommandLine",
                                    "No column, or more than one, is called by these names: %1. “aros metrics "
                                    "template -o FILE.csv” writes a table with the usual ones.")
            .arg(missing.join(QStringLiteral(", "))));
    return std::nullopt;
}

// Fails where what is stored cannot be read.
Result<ImportPlan> planFor(Context &context, const metrics::FigureTable &table, const FigureMapping &mapping,
                           metrics::MetricRepository &stored)
{
    const auto intake = presentation::FigureIntake::read(stored, context.clock.now().toLocalTime().date());
    if (!intake)
        return failure(intake.error());
    std::optional<Error> error;
    metrics::ImportContext known = (*intake)->context();
    known.stored = [&](const metrics::UnitPath &unit) {
        const Result<QList<metrics::Figure>> figures = stored.figuresOf(unit);
        if (!figures)
            error = figures.error();
        return figures.value_or(QList<metrics::Figure>());
    };
    ImportPlan plan = metrics::planImport(table, mapping, known);
    if (error)
        return failure(*error);
    return plan;
}

QJsonObject rejectedObject(const RejectedRow &row)
{
    return {{QStringLiteral("line"), row.line},
            {QStringLiteral("column"), row.title},
            {QStringLiteral("cell"), row.cell},
            {QStringLiteral("reason"), metrics::rowFaultCode(row.fault)},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(row.arguments)},
            {QStringLiteral("text"), FigureTexts::reason(row)}};
}

QJsonDocument receiptAsJson(const FigureReceipt &receipt)
{
    const ImportPlan &plan = receipt.plan;
    QJsonArray rejected;
    for (const RejectedRow &row : plan.rejected)
        rejected.append(rejectedObject(row));
    return QJsonDocument(QJsonObject{{QStringLiteral("stored"), receipt.wasStored},
                                     {QStringLiteral("rows"), plan.rows},
                                     {QStringLiteral("new"), plan.added},
                                     {QStringLiteral("corrected"), plan.corrected},
                                     {QStringLiteral("unchanged"), plan.unchanged},
                                     {QStringLiteral("repeated"), plan.repeated},
                                     {QStringLiteral("empty"), plan.empty},
                                     {QStringLiteral("refused"), static_cast<int>(plan.rejected.size())},
                                     {QStringLiteral("refusedRows"), rejected}});
}

QString outcomeText(const FigureReceipt &receipt)
{
    if (receipt.isRefused)
        return QCoreApplication::translate("CommandLine",
                                           "Nothing was brought in, because rows were refused. With --accept-partly, "
                                           "the others go in.");
    if (!receipt.wasStored)
        return QCoreApplication::translate("CommandLine",
                                           "Nothing was brought in: this was to see what would be done.");
    return QCoreApplication::translate("CommandLine", "The figures are in the workspace.");
}

void showFigureReceipt(const FigureReceipt &receipt, Context &context)
{
    const ImportPlan &plan = receipt.plan;
    for (const RejectedRow &row : plan.rejected)
        context.console.result(printable(FigureTexts::rejected(row)));
    context.console.result(
        QCoreApplication::translate("CommandLine", "Rows: %1. New: %2, corrected: %3, unchanged: %4.")
            .arg(QString::number(plan.rows), QString::number(plan.added), QString::number(plan.corrected),
                 QString::number(plan.unchanged)));
    //: repeated: rows that are there twice; empty: rows without a number
    context.console.result(
        QCoreApplication::translate("CommandLine", "Repeated: %1, empty: %2, refused: %3.")
            .arg(QString::number(plan.repeated), QString::number(plan.empty), QString::number(plan.rejected.size())));
    const QString outcome = outcomeText(receipt);
    if (receipt.isRefused)
        context.console.problem(outcome);
    else
        context.console.note(outcome);
}

// The exit code.
int bringIn(Context &context, ImportPlan plan, metrics::MetricRepository &stored)
{
    const bool isPartly = !plan.rejected.isEmpty();
    FigureReceipt receipt{std::move(plan), false, isPartly && !context.arguments.has(Option::AcceptPartly)};
    if (!receipt.isRefused && !context.arguments.has(Option::DryRun)) {
        const QString source =
            QFileInfo(context.arguments.operands.at(1)).fileName().left(metrics::LongestFigureSource);
        const auto counts = stored.put(receipt.plan.accepted, source);
        if (!counts) {
            context.console.problem(failureText(counts.error(), context.workspace, context.language));
            return ExitFailed;
        }
        receipt.wasStored = true;
    }
    if (context.wantsJson())
        context.console.result(receiptAsJson(receipt));
    else
        showFigureReceipt(receipt, context);
    if (receipt.isRefused)
        return ExitFailed;
    return isPartly ? ExitSomeRefused : ExitDone;
}

} // namespace

QString mistakeInFigures(const Arguments &arguments)
{
    const QString word = arguments.operands.constFirst();
    if (word == QLatin1String("import") && arguments.operands.size() < 2)
        return QCoreApplication::translate("CommandLine", "Which file? Name it after “%1”.").arg(word);
    if (word != QLatin1String("template"))
        return {};
    if (arguments.value(Option::Output).isEmpty())
        return QCoreApplication::translate("CommandLine", "Where to? Name a file after -o.");
    if (QFileInfo(arguments.value(Option::Output)).suffix().toLower() != QLatin1String("csv"))
        return QCoreApplication::translate("CommandLine", "The file’s name must end in one of these: %1.")
            .arg(QStringLiteral("csv"));
    return {};
}

int importFigures(Context &context)
{
    const std::optional<exchange::FiguresFile> file = figuresIn(context, context.arguments.operands.at(1));
    if (!file)
        return ExitFailed;
    const auto mode = context.arguments.has(Option::DryRun) && QFileInfo::exists(context.workspace)
                          ? storage::OpenMode::ReadOnly
                          : storage::OpenMode::ReadWrite;
    const auto workspace = storage::Workspace::open(context.workspace, mode, context.clock);
    if (!workspace) {
        context.console.problem(failureText(workspace.error(), context.workspace, context.language));
        return ExitFailed;
    }
    if (file->wasWindows1252)
        context.console.note(QCoreApplication::translate(
            "CommandLine", "The file is not in UTF-8 and was read as Windows-1252. Check letters with accents."));
    metrics::MetricRepository &stored = (*workspace)->metrics();
    const auto mapping = mappingFor(context, file->table.header, stored);
    if (!mapping)
        return ExitFailed;
    Result<ImportPlan> plan = planFor(context, file->table, *mapping, stored);
    if (!plan) {
        context.console.problem(failureText(plan.error(), context.workspace, context.language));
        return ExitFailed;
    }
    return bringIn(context, std::move(*plan), stored);
}

int writeFiguresTemplate(Context &context)
{
    const QString path = context.arguments.value(Option::Output);
    const QDate today = context.clock.now().toLocalTime().date();
    const QByteArray content =
        exchange::figuresTemplate(metrics::MetricCatalog(), QDate(today.year(), today.month(), 1).addMonths(-1));
    const Result<void> written = writeFile(absolutePath(path), content);
    if (!written) {
        context.console.problem(failureText(written.error(), printable(path), context.language));
        return ExitFailed;
    }
    context.console.note(QCoreApplication::translate("CommandLine", "Wrote %1.", "a file").arg(printable(path)));
    return ExitDone;
}

} // namespace aros::commands
