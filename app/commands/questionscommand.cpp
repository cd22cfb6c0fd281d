#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/context.h"
#include "app/commands/failuretexts.h"
#include "app/commands/questioncheck.h"
#include "app/commands/questionfiles.h"
#include "app/commands/questionsheets.h"
#include "app/commands/workspaceaccess.h"
#include "core/questions/questionsetcatalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace aros::commands {

using questions::QuestionSet;
using questions::QuestionSetCatalog;
using questions::QuestionSetName;
using questions::QuestionSetPtr;
using questions::Statement;
using questions::Theme;

namespace {

QJsonObject summaryOf(const QuestionSet &set, Language language)
{
    return {
        {QStringLiteral("id"), set.name().id},
        {QStringLiteral("version"), set.name().version},
        {QStringLiteral("published"), set.content().published.toString(Qt::ISODate)},
        {QStringLiteral("statements"), set.statementCount()},
        {QStringLiteral("checksum"), set.name().checksum},
        {QStringLiteral("title"), set.content().title.in(language)},
    };
}

QString setLine(const QuestionSet &set, Language language)
{
    return QStringList{set.name().id, set.name().version, set.content().published.toString(Qt::ISODate),
                       QString::number(set.statementCount()), printable(set.content().title.in(language))}
        .join(u'\t');
}

int listSets(Context &context)
{
    const QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled();
    QJsonArray objects;
    if (!context.wantsJson() && Console::showsResultsOnTerminal())
        context.console.result(QCoreApplication::translate("CommandLine", "id\tversion\tpublished\tstatements\ttitle",
                                                           "Column titles with tabs between"));
    for (const QuestionSetName &name : catalog.names()) {
        const Result<QuestionSetPtr> set = catalog.find(name);
        if (!set)
            continue; // names() lists what find() has
        if (context.wantsJson())
            objects.append(summaryOf(**set, context.language));
        else
            context.console.result(setLine(**set, context.language));
    }
    if (context.wantsJson())
        context.console.result(QJsonDocument(objects));
    return ExitDone;
}

QJsonObject statementObject(const Statement &statement, Language language)
{
    return {
        {QStringLiteral("id"), statement.id.text()},
        {QStringLiteral("scope"),
         statement.scope == questions::Scope::Team ? QStringLiteral("team") : QStringLiteral("organisation")},
        {QStringLiteral("label"), statement.label.in(language)},
        {QStringLiteral("statement"), statement.statement.in(language)},
        {QStringLiteral("goodLooksLike"), statement.goodLooksLike.in(language)},
    };
}

QJsonObject wholeObject(const QuestionSet &set, Language language)
{
    QJsonArray themes;
    for (const Theme &theme : set.themes()) {
        QJsonArray statements;
        for (const Statement &statement : theme.statements)
            statements.append(statementObject(statement, language));
        themes.append(QJsonObject{{QStringLiteral("id"), theme.id.text()},
                                  {QStringLiteral("title"), theme.title.in(language)},
                                  {QStringLiteral("statements"), statements}});
    }
    QJsonObject object = summaryOf(set, language);
    object.insert(QStringLiteral("note"), set.content().note.in(language));
    object.insert(QStringLiteral("themes"), themes);
    return object;
}

void printSet(const QuestionSet &set, Context &context)
{
    const Language language = context.language;
    context.console.result(
        QStringLiteral("%1 (%2 %3)").arg(set.content().title.in(language), set.name().id, set.name().version));
    context.console.result(set.content().note.in(language));
    int number = 0;
    for (const Theme &theme : set.themes()) {
        context.console.result(QStringLiteral("\n%1. %2").arg(++number).arg(theme.title.in(language)));
        for (const Statement &statement : theme.statements)
            context.console.result(
                QStringLiteral("  %1  %2").arg(statement.id.text(), statement.statement.in(language)));
    }
}

int showSet(Context &context)
{
    const QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled();
    const QString id = context.arguments.operands.value(1);
    const QuestionSetPtr set = id.isEmpty() ? catalog.defaultSet() : namedSet(context, catalog, id);
    if (!set)
        return ExitFailed;
    if (context.wantsJson())
        context.console.result(QJsonDocument(wholeObject(*set, context.language)));
    else
        printSet(*set, context);
    return ExitDone;
}

int checkFile(Context &context)
{
    const QString file = context.arguments.operands.value(1);
    const Result<QuestionCheck> checked = checkQuestionFile(absolutePath(file), QuestionSetCatalog::withInstalled());
    if (!checked) {
        context.console.problem(failureText(checked.error(), printable(file), context.language));
        return ExitFailed;
    }
    tellFaults(context, file, *checked);
    return checked->faults.isEmpty() ? ExitDone : ExitFailed;
}

int writeSheets(Context &context)
{
    if (const QString mistake = mistakeInSheets(context.arguments); !mistake.isEmpty())
        return wrongUsage(context, mistake);
    const QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled();
    const QString id = context.arguments.operands.value(1);
    const QuestionSetPtr set = id.isEmpty() ? catalog.defaultSet() : namedSet(context, catalog, id);
    return set ? writeQuestionSheets(context, *set) : ExitFailed;
}

// What may follow "aros questions".
struct Subcommand {
    const char *name;
    int fewest; // words after it
    int most;
    QList<Option> options;
    int (*run)(Context &context);
};

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> all{
        {"list", 0, 0, {Option::Json}, listSets},
        {"show", 0, 1, {Option::Json}, showSet},
        {"check", 1, 1, {Option::Json}, checkFile},
        {"import", 1, 1, {Option::Json, Option::DryRun}, importQuestions},
        {"export", 1, 1, {Option::Output}, exportQuestions},
        {"template", 0, 0, {Option::Output}, writeQuestionTemplate},
        {"compare", 2, 2, {Option::Json}, compareQuestions},
        {"sheets", 0, 1, {Option::Json, Option::Output, Option::Both}, writeSheets},
    };
    return all;
}

QString mistakeIn(const Subcommand &command, const Arguments &arguments)
{
    const QString name = QStringLiteral("questions ") + QLatin1String(command.name);
    const qsizetype words = arguments.operands.size() - 1;
    if (words > command.most)
        return QCoreApplication::translate("CommandLine", "“%1” is one word too many for “aros %2”.")
            .arg(printable(arguments.operands.at(1 + command.most)), name);
    if (words < command.fewest && command.most == 1 && !command.options.contains(Option::Output))
        return QCoreApplication::translate("CommandLine", "Which file? Name it after “%1”.")
            .arg(QLatin1String(command.name));
    if (words < command.fewest)
        return QCoreApplication::translate("CommandLine", "“aros %1” needs one word more.").arg(name);
    for (const Option option : {Option::Json, Option::DryRun, Option::Output, Option::Both}) {
        if (arguments.has(option) && !command.options.contains(option))
            return QCoreApplication::translate("CommandLine", "“aros %1” does not know the option %2.")
                .arg(name, QLatin1String(infoOf(option).name));
    }
    return {};
}

int runQuestions(Context &context)
{
    const QString word = context.arguments.operands.first();
    QStringList names;
    for (const Subcommand &command : subcommands()) {
        names.append(QLatin1String(command.name));
        if (word != names.constLast())
            continue;
        const QString mistake = mistakeIn(command, context.arguments);
        return mistake.isEmpty() ? command.run(context) : wrongUsage(context, mistake);
    }
    return wrongUsage(context,
                      QCoreApplication::translate("CommandLine", "“aros questions” takes one of these: %1; not “%2”.")
                          .arg(names.join(QLatin1String(", ")), printable(word)));
}

} // namespace

CommandInfo questionsCommand()
{
    return {
        .name = "questions",
        .usages = {"aros questions list", "aros questions show [ID[@VERSION]]", "aros questions check FILE",
                   "aros questions import FILE [--dry-run]", "aros questions export ID[@VERSION] -o FILE",
                   "aros questions template -o FILE.csv", "aros questions compare ID[@VERSION] ID[@VERSION]",
                   "aros questions sheets [ID[@VERSION]] -o FILE.pdf [--both]"},
        .summary = QT_TRANSLATE_NOOP("CommandLine", "show, check, install, export, compare and print question sets"),
        .details = QT_TRANSLATE_NOOP(
            "CommandLine",
            "“show” prints the statements of a set, of the default one without ID. “check” names every "
            "fault of a file and its place. “import” installs a set from JSON or CSV, once and for all under its "
            "id and version; “export” writes one, as CSV where the file’s name ends so. “template” writes the "
            "default set as a table to change in Excel. “compare” tells what became of each statement; it takes "
            "files too. “sheets” writes the blank questionnaire as a PDF, to print on both sides and fill in by "
            "hand; with --both in both languages, that of --lang first."),
        .options = {Option::Json, Option::Output, Option::DryRun, Option::Both},
        .fewestOperands = 1,
        .mostOperands = 3,
        .needsFonts = [](const Arguments &arguments) { return arguments.operands.value(0) == QLatin1String("sheets"); },
        .run = runQuestions};
}

} // namespace aros::commands
