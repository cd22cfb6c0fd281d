#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/figurescommand.h"
#include "app/commands/spcnotes.h"
#include "app/commands/spctexts.h"
#include "app/commands/workspaceaccess.h"
#include "core/common/checkedfile.h"
#include "core/exchange/spccells.h"
#include "core/exchange/spccsv.h"
#include "core/metrics/xmrnames.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace aros::commands {

using exchange::SpcCsvWriter;
using exchange::SpcProblem;
using exchange::SpcSeries;
using exchange::SpcTable;
using metrics::XmrChart;
using metrics::XmrOptions;

namespace {

// The options of the command line, or the sentence that says what is wrong with them.
struct SpcRequest {
    XmrOptions options;
    QString mistake;
};

QString notOne(const char *sentence, const QString &value)
{
    return QCoreApplication::translate("CommandLine", sentence).arg(printable(value));
}

void takeDirection(const QString &value, SpcRequest &request)
{
    const auto direction = metrics::directionFromCode(value);
    if (!direction)
        request.mistake = notOne(
            QT_TRANSLATE_NOOP("CommandLine", "--direction takes increase, decrease or neutral, not “%1”."), value);
    request.options.direction = direction.value_or(metrics::Direction::Increase);
}

void takeTarget(const QString &value, SpcRequest &request)
{
    request.options.target = exchange::numberInCell(value, false);
    if (!request.options.target || std::abs(*request.options.target) > metrics::LargestValue)
        request.mistake =
            notOne(QT_TRANSLATE_NOOP("CommandLine", "--target takes a number such as 8.5, not “%1”."), value);
}

void takeFix(const QString &value, SpcRequest &request)
{
    bool isNumber = false;
    request.options.fixAfter = value.toInt(&isNumber);
    if (!isNumber || *request.options.fixAfter < metrics::FewestForLimits)
        request.mistake =
            notOne(QT_TRANSLATE_NOOP("CommandLine", "--fix takes a whole number of 12 or more, not “%1”."), value);
}

void takeRebase(const QString &value, SpcRequest &request)
{
    const std::optional<QDate> date = exchange::dateInCell(value);
    if (!date)
        request.mistake =
            notOne(QT_TRANSLATE_NOOP("CommandLine", "--rebase takes a date such as 2026-03-01, not “%1”."), value);
    else if (!request.options.rebases.contains(*date))
        request.options.rebases.append(*date);
}

SpcRequest requestFrom(const Arguments &arguments)
{
    SpcRequest request;
    if (arguments.has(Option::Direction))
        takeDirection(arguments.value(Option::Direction), request);
    if (arguments.has(Option::Target))
        takeTarget(arguments.value(Option::Target), request);
    if (arguments.has(Option::Fix))
        takeFix(arguments.value(Option::Fix), request);
    for (const QString &value : arguments.values(Option::Rebase))
        takeRebase(value, request);
    std::sort(request.options.rebases.begin(), request.options.rebases.end());
    request.options.screening = !arguments.has(Option::NoScreening);
    return request;
}

// The file itself, whichever way its name is written.
QString fileBehind(const QString &path)
{
    const QString absolute = absolutePath(path);
    const QString canonical = QFileInfo(absolute).canonicalFilePath();
    return canonical.isEmpty() ? absolute : canonical;
}

QString mistakeInFiles(const Arguments &arguments)
{
    QStringList written{arguments.value(Option::Output)};
    if (written.constFirst().isEmpty())
        return QCoreApplication::translate("CommandLine", "Where to? Name a file after -o.");
    if (arguments.has(Option::Summary))
        written.append(arguments.value(Option::Summary));
    QStringList files{fileBehind(arguments.operands.at(1))};
    for (const QString &path : written) {
        if (QFileInfo(path).suffix().toLower() != QLatin1String("csv"))
            return QCoreApplication::translate("CommandLine", "The file’s name must end in one of these: %1.")
                .arg(QStringLiteral("csv"));
        if (files.contains(fileBehind(path)))
            return QCoreApplication::translate("CommandLine", "%1 is named twice; figures, result and summary are "
                                                              "files of their own.")
                .arg(printable(path));
        files.append(fileBehind(path));
    }
    return {};
}

// What follows “aros metrics”.
struct MetricsWord {
    QLatin1String name;
    qsizetype mostFiles;
    QList<Option> options;
};

const QList<MetricsWord> &metricsWords()
{
    static const QList<MetricsWord> words{
        {QLatin1String("import"), 1, {Option::Workspace, Option::DryRun, Option::AcceptPartly, Option::Json}},
        {QLatin1String("template"), 0, {Option::Workspace, Option::Output}},
        {QLatin1String("spc"),
         1,
         {Option::Output, Option::Direction, Option::Target, Option::Fix, Option::NoScreening, Option::Rebase,
          Option::Summary}},
    };
    return words;
}

// What is of another word of the same command.
QString foreignToWord(const MetricsWord &word, const Arguments &arguments)
{
    const QString name = QStringLiteral("metrics ") + word.name;
    if (arguments.operands.size() > 1 + word.mostFiles)
        return QCoreApplication::translate("CommandLine", "“%1” is one word too many for “aros %2”.")
            .arg(printable(arguments.operands.at(1 + word.mostFiles)), name);
    for (const MetricsWord &other : metricsWords()) {
        for (const Option option : other.options) {
            if (arguments.has(option) && !word.options.contains(option))
                return QCoreApplication::translate("CommandLine", "“aros %1” does not know the option %2.")
                    .arg(name, QLatin1String(infoOf(option).name));
        }
    }
    return {};
}

QString mistakeInMetrics(const Arguments &arguments)
{
    const QString word = arguments.operands.constFirst();
    for (const MetricsWord &known : metricsWords()) {
        const QString foreign = known.name == word ? foreignToWord(known, arguments) : QString();
        if (!foreign.isEmpty())
            return foreign;
    }
    if (word == QLatin1String("import") || word == QLatin1String("template"))
        return mistakeInFigures(arguments);
    if (word != QLatin1String("spc"))
        return QCoreApplication::translate("CommandLine", "“aros metrics” takes one of these: %1; not “%2”.")
            .arg(QStringLiteral("import, template, spc"), printable(word));
    if (arguments.operands.size() < 2)
        return QCoreApplication::translate("CommandLine", "Which file? Name it after “%1”.").arg(word);
    return mistakeInFiles(arguments);
}

// Nothing after saying why there are no figures to be had.
std::optional<SpcTable> tableFrom(Context &context, const QString &path)
{
    const Result<QByteArray> bytes = readFile(absolutePath(path), exchange::LargestSpcFile);
    if (!bytes && bytes.error().code != ErrorCode::InvalidValue) {
        context.console.problem(failureText(bytes.error(), printable(path), context.language));
        return std::nullopt;
    }
    SpcTable table;
    if (bytes)
        table = exchange::readSpcCsv(*bytes);
    else
        table.problems = {{SpcProblem::Kind::FileTooLarge, 0, {}, {QString::number(exchange::LargestSpcFile)}}};
    for (const SpcProblem &problem : table.problems)
        context.console.problem(spcProblemText(problem));
    if (table.problems.isEmpty())
        return table;
    context.console.problem(
        QCoreApplication::translate("CommandLine", "%1 cannot be used. Nothing was written.").arg(printable(path)));
    return std::nullopt;
}

XmrOptions optionsFor(const SpcSeries &series, const XmrOptions &asked)
{
    XmrOptions options = asked;
    if (!options.target)
        options.target = series.target;
    options.rebases += series.rebases;
    return options;
}

bool writeAndTell(Context &context, const QString &path, const QByteArray &content)
{
    if (path.isEmpty())
        return true;
    const Result<void> written = writeFile(absolutePath(path), content);
    if (!written)
        context.console.problem(failureText(written.error(), printable(path), context.language));
    else
        context.console.note(QCoreApplication::translate("CommandLine", "Wrote %1.", "a file").arg(printable(path)));
    return written.has_value();
}

int chartAll(Context &context, const SpcTable &table, const XmrOptions &asked)
{
    const Arguments &arguments = context.arguments;
    SpcCsvWriter writer(table.hasSeries);
    SpcNotes notes;
    for (const SpcSeries &series : table.series) {
        const XmrOptions options = optionsFor(series, asked);
        const auto chart = metrics::xmrChart(series.observations, options);
        Q_ASSERT(chart); // the reader and requestFrom() let nothing pass that could not be charted
        if (!chart)
            return ExitFailed;
        writer.add(series.name, options.target, *chart, options.runLength);
        notes.add(table.hasSeries ? series.name : arguments.operands.at(1), *chart);
    }
    if (!writeAndTell(context, arguments.value(Option::Output), writer.points()) ||
        !writeAndTell(context, arguments.value(Option::Summary), writer.summary()))
        return ExitFailed;
    if (!table.ignoredColumns.isEmpty())
        context.console.note(QCoreApplication::translate("CommandLine", "Columns that were not read: %1.")
                                 .arg(printable(table.ignoredColumns.mid(0, 20).join(QStringLiteral(", ")))));
    for (const QString &sentence : notes.sentences(asked.rebases))
        context.console.note(sentence);
    return ExitDone;
}

int runMetrics(Context &context)
{
    const SpcRequest request = requestFrom(context.arguments);
    const QString mistake = mistakeInMetrics(context.arguments);
    if (!mistake.isEmpty() || !request.mistake.isEmpty())
        return wrongUsage(context, mistake.isEmpty() ? request.mistake : mistake);
    const QString word = context.arguments.operands.constFirst();
    if (word == QLatin1String("import"))
        return importFigures(context);
    if (word == QLatin1String("template"))
        return writeFiguresTemplate(context);
    const std::optional<SpcTable> table = tableFrom(context, context.arguments.operands.at(1));
    return table ? chartAll(context, *table, request.options) : ExitFailed;
}

} // namespace

CommandInfo metricsCommand()
{
    return {
        .name = "metrics",
        .usages = {"aros metrics import FILE.csv [--dry-run] [--accept-partly] [--json]",
                   "aros metrics template -o FILE.csv",
                   "aros metrics spc FILE.csv -o FILE.csv [--direction increase|decrease|neutral] [--target X]",
                   "                 [--fix N] [--no-screening] [--rebase DATE]... [--summary FILE.csv]"},
        .summary = QT_TRANSLATE_NOOP("CommandLine", "bring in figures of metrics, or work out XmR charts"),
        .details = QT_TRANSLATE_NOOP(
            "CommandLine",
            "“import” brings the figures of a table into the workspace and prints a receipt: what is new, corrected or "
            "unchanged, and each row that is refused with its line, column and reason. Where a row is refused nothing "
            "goes in, unless --accept-partly is given. “template” writes a table to fill in; rows without a number "
            "are passed over.\n\n"
            "“spc” works out XmR charts: FILE.csv has the columns date and value and, if you like, series, rebase (1 "
            "where new limits start) and "
            "target. Dates read 2025-02-01 or, day first, 01/02/2025; an empty value is a month without a figure. "
            "The result has a row for each row read, sorted by date within its series, with mean, limits and the rule "
            "that names the point, as the NHS “Making Data Count” charts have them; the summary has a row for each "
            "series with its icons. The options apply to every series. A group of fewer than 12 values gets a 1 in "
            "short_group_warning: its limits are on trial. Months that have no row are named, and their neighbours "
            "count as adjacent. At most 1,000,000 rows are read; where one of them is wrong, nothing is written."),
        .options = {Option::Workspace, Option::DryRun, Option::AcceptPartly, Option::Json, Option::Output,
                    Option::Direction, Option::Target, Option::Fix, Option::NoScreening, Option::Rebase,
                    Option::Summary},
        .fewestOperands = 1,
        .mostOperands = 2,
        .run = runMetrics};
}

} // namespace aros::commands
