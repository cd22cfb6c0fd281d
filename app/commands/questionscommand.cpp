#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/context.h"
#include "app/commands/failuretexts.h"
#include "app/commands/questioncheck.h"
#include "app/commands/questionsheets.h"
#include "app/commands/questiontexts.h"
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
    const QuestionSetCatalog catalog;
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

// The newest version of the set with this id.
QuestionSetPtr setWithId(const QuestionSetCatalog &catalog, const QString &id)
{
    for (const QuestionSetName &name : catalog.names()) {
        if (name.id == id)
            return catalog.find(name).value_or(nullptr);
    }
    return nullptr;
}

// The set that the second operand names, or the default one. Null after saying that there is none.
QuestionSetPtr askedSet(Context &context)
{
    const QuestionSetCatalog catalog;
    const QString id = context.arguments.operands.value(1);
    const QuestionSetPtr set = id.isEmpty() ? catalog.defaultSet() : setWithId(catalog, id);
    if (!set)
        context.console.problem(
            QCoreApplication::translate("CommandLine",
                                        "There is no question set “%1”. “aros questions list” shows those there are.")
                .arg(printable(id)));
    return set;
}

int showSet(Context &context)
{
    const QuestionSetPtr set = askedSet(context);
    if (!set)
        return ExitFailed;
    if (context.wantsJson())
        context.console.result(QJsonDocument(wholeObject(*set, context.language)));
    else
        printSet(*set, context);
    return ExitDone;
}

int writeSheets(Context &context)
{
    if (const QString mistake = mistakeInSheets(context.arguments); !mistake.isEmpty())
        return wrongUsage(context, mistake);
    const QuestionSetPtr set = askedSet(context);
    return set ? writeQuestionSheets(context, *set) : ExitFailed;
}

QJsonDocument checkAsJson(const QString &file, const QuestionCheck &check)
{
    QJsonArray problems;
    for (const QuestionFault &fault : check.faults)
        problems.append(QJsonObject{{QStringLiteral("place"), fault.place},
                                    {QStringLiteral("code"), fault.code},
                                    {QStringLiteral("sentence"), fault.sentence}});
    return QJsonDocument(QJsonObject{{QStringLiteral("file"), file},
                                     {QStringLiteral("good"), check.faults.isEmpty()},
                                     {QStringLiteral("problems"), problems}});
}

QString verdict(const QString &file, const QuestionCheck &check)
{
    const int faults = static_cast<int>(check.faults.size());
    if (faults == 0)
        return QCoreApplication::translate("CommandLine", "%1 is a good question set: %2 with %3 statements.")
            .arg(file, check.name, QString::number(check.statements));
    if (check.mayBeMore)
        return QCoreApplication::translate("CommandLine",
                                           "%1 cannot be used. These are the first %n faults; there may be more.",
                                           nullptr, faults)
            .arg(file);
    if (faults == 1)
        return QCoreApplication::translate("CommandLine", "%1 cannot be used because of one fault.").arg(file);
    return QCoreApplication::translate("CommandLine", "%1 cannot be used because of %n faults.", nullptr, faults)
        .arg(file);
}

int checkFile(Context &context)
{
    const QString file = context.arguments.operands.value(1);
    const Result<QuestionCheck> checked = checkQuestionFile(absolutePath(file));
    if (!checked) {
        context.console.problem(failureText(checked.error(), printable(file), context.language));
        return ExitFailed;
    }
    if (context.wantsJson()) {
        context.console.result(checkAsJson(file, *checked));
    } else {
        for (const QuestionFault &fault : checked->faults)
            context.console.result(placeText(fault.place) + QStringLiteral(": ") + fault.sentence);
        context.console.note(verdict(printable(file), *checked));
    }
    return checked->faults.isEmpty() ? ExitDone : ExitFailed;
}

// --output and --both are of use for the sheets alone.
QString optionOfSheets(const Arguments &arguments)
{
    for (const Option option : {Option::Output, Option::Both}) {
        if (arguments.has(option))
            return QLatin1String(infoOf(option).name);
    }
    return {};
}

int runQuestions(Context &context)
{
    const QStringList &words = context.arguments.operands;
    if (words.first() == QLatin1String("sheets"))
        return writeSheets(context);
    if (const QString option = optionOfSheets(context.arguments); !option.isEmpty())
        return wrongUsage(
            context, QCoreApplication::translate("CommandLine", "%1 belongs to “aros questions sheets”.").arg(option));
    if (words.first() == QLatin1String("list") && words.size() == 1)
        return listSets(context);
    if (words.first() == QLatin1String("show"))
        return showSet(context);
    if (words.first() == QLatin1String("check") && words.size() == 2)
        return checkFile(context);
    if (words.first() == QLatin1String("check"))
        return wrongUsage(context, QCoreApplication::translate("CommandLine", "Which file? Name it after “check”."));
    if (words.first() == QLatin1String("list"))
        return wrongUsage(context,
                          QCoreApplication::translate("CommandLine", "“%1” is one word too many for “aros %2”.")
                              .arg(printable(words.last()), QStringLiteral("questions list")));
    return wrongUsage(context, QCoreApplication::translate(
                                   "CommandLine", "“aros questions” takes list, show, check or sheets, not “%1”.")
                                   .arg(printable(words.first())));
}

} // namespace

CommandInfo questionsCommand()
{
    return {
        .name = "questions",
        .usages = {"aros questions list", "aros questions show [ID]", "aros questions check FILE",
                   "aros questions sheets [ID] -o FILE.pdf [--both]"},
        .summary = QT_TRANSLATE_NOOP("CommandLine", "show, check or print the question sets"),
        .details = QT_TRANSLATE_NOOP(
            "CommandLine",
            "“show” prints the statements of a set, of the default one without ID. “check” names every "
            "fault of a file and its place. “sheets” writes the blank questionnaire as a PDF, to print on both "
            "sides and fill in by hand; with --both in both languages, that of --lang first."),
        .options = {Option::Json, Option::Output, Option::Both},
        .fewestOperands = 1,
        .mostOperands = 2,
        .needsFonts = [](const Arguments &arguments) { return arguments.operands.value(0) == QLatin1String("sheets"); },
        .run = runQuestions};
}

} // namespace aros::commands
