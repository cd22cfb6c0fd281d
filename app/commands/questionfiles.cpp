#include "app/commands/questionfiles.h"

#include "app/commands/commandline.h"
#include "app/commands/failuretexts.h"
#include "app/commands/questioncheck.h"
#include "app/commands/questiontexts.h"
#include "app/commands/workspaceaccess.h"
#include "core/common/checkedfile.h"
#include "core/exchange/questionsetfile.h"
#include "core/questions/comparesets.h"
#include "core/questions/questionsetwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace aros::commands {

using questions::QuestionSetCatalog;
using questions::QuestionSetPtr;
using questions::SetComparison;

namespace {

QJsonArray idArray(const QList<StatementId> &ids)
{
    QJsonArray array;
    for (const StatementId &id : ids)
        array.append(id.text());
    return array;
}

QString idText(const QList<StatementId> &ids)
{
    QStringList texts;
    for (const StatementId &id : ids)
        texts.append(id.text());
    return texts.join(u' ');
}

// One statement or group, in the words of the question set files, the same in every language.
struct ChangeRow {
    QString change;
    QList<StatementId> earlier;
    QList<StatementId> later;
};

QList<ChangeRow> rowsOf(const SetComparison &comparison)
{
    QList<ChangeRow> rows;
    for (const SetComparison::Pair &pair : comparison.pairs)
        rows.append(
            {pair.reworded ? QStringLiteral("reworded") : QStringLiteral("same"), {pair.earlier}, {pair.later}});
    for (const SetComparison::Regrouping &group : comparison.split)
        rows.append({QStringLiteral("split"), group.earlier, group.later});
    for (const SetComparison::Regrouping &group : comparison.merged)
        rows.append({QStringLiteral("merged"), group.earlier, group.later});
    for (const StatementId &id : comparison.retired)
        rows.append({QStringLiteral("retired"), {id}, {}});
    for (const StatementId &id : comparison.added)
        rows.append({QStringLiteral("new"), {}, {id}});
    return rows;
}

QJsonObject nameObject(const questions::QuestionSet &set)
{
    return {{QStringLiteral("id"), set.name().id}, {QStringLiteral("version"), set.name().version}};
}

QString nameText(const questions::QuestionSet &set)
{
    return set.name().id + u' ' + set.name().version;
}

QJsonArray changesArray(const SetComparison &comparison)
{
    QJsonArray array;
    for (const ChangeRow &row : rowsOf(comparison))
        array.append(QJsonObject{{QStringLiteral("change"), row.change},
                                 {QStringLiteral("earlier"), idArray(row.earlier)},
                                 {QStringLiteral("later"), idArray(row.later)}});
    return array;
}

void printChanges(Context &context, const SetComparison &comparison)
{
    for (const ChangeRow &row : rowsOf(comparison))
        context.console.result(QStringList{row.change, idText(row.earlier), idText(row.later)}.join(u'\t'));
}

QString takenText(const questions::QuestionSet &set)
{
    return QCoreApplication::translate("CommandLine",
                                       "Another question set %1 is here already. A set that is published is never "
                                       "changed: give this one another version.")
        .arg(nameText(set));
}

// What became of a good file.
enum class Outcome { Installed, WouldBe, AlreadyHere };

QString outcomeCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Installed:
        return QStringLiteral("installed");
    case Outcome::WouldBe:
        return QStringLiteral("would-be-installed");
    case Outcome::AlreadyHere:
        break;
    }
    return QStringLiteral("already-here");
}

QString outcomeText(Outcome outcome, const questions::QuestionSet &set)
{
    const QString statements = QString::number(set.statementCount()); // 24 at least, so always many
    switch (outcome) {
    case Outcome::Installed:
        return QCoreApplication::translate("CommandLine", "Installed %1 with %2 statements.")
            .arg(nameText(set), statements);
    case Outcome::WouldBe:
        return QCoreApplication::translate("CommandLine",
                                           "%1 with %2 statements can be installed. Nothing was changed.")
            .arg(nameText(set), statements);
    case Outcome::AlreadyHere:
        break;
    }
    return QCoreApplication::translate("CommandLine", "%1 is here already. Nothing was changed.").arg(nameText(set));
}

void tellImport(Context &context, const QString &file, const QuestionCheck &check, Outcome outcome,
                const QuestionSetCatalog &catalog)
{
    const questions::QuestionSet &set = *check.file.set;
    const SetComparison changes =
        check.file.from ? questions::compareSets(catalog, check.file.from, check.file.set) : SetComparison();
    if (context.wantsJson()) {
        QJsonObject object = checkObject(file, check);
        object.insert(QStringLiteral("set"), nameObject(set));
        object.insert(QStringLiteral("statements"), set.statementCount());
        object.insert(QStringLiteral("outcome"), outcomeCode(outcome));
        if (check.file.from)
            object.insert(QStringLiteral("changes"), changesArray(changes));
        context.console.result(QJsonDocument(object));
        return;
    }
    if (check.file.from)
        printChanges(context, changes);
    context.console.note(outcomeText(outcome, set));
}

int installChecked(Context &context, const QString &file, const QuestionCheck &check, QuestionSetCatalog &catalog)
{
    if (check.file.isTaken) {
        context.console.problem(takenText(*check.file.set));
        return ExitFailed;
    }
    Outcome outcome = check.file.isHere ? Outcome::AlreadyHere : Outcome::WouldBe;
    if (outcome == Outcome::WouldBe && !context.arguments.has(Option::DryRun)) {
        const Result<QuestionSetPtr> installed = catalog.install(check.file.bytes);
        if (!installed) {
            context.console.problem(
                failureText(installed.error(), QuestionSetCatalog::usualFolder(), context.language));
            return ExitFailed;
        }
        outcome = Outcome::Installed;
    }
    tellImport(context, file, check, outcome, catalog);
    return ExitDone;
}

// Where to write, or an empty text after saying what is missing.
QString outputFile(Context &context, const QStringList &endings)
{
    const QString path = context.arguments.value(Option::Output);
    const QString list = endings.join(QLatin1String(", "));
    if (path.isEmpty()) {
        wrongUsage(context, QCoreApplication::translate("CommandLine", "Where to? Name a file after -o."));
        return {};
    }
    if (!endings.contains(QFileInfo(path).suffix().toLower())) {
        wrongUsage(
            context,
            QCoreApplication::translate("CommandLine", "The file’s name must end in one of these: %1.").arg(list));
        return {};
    }
    return absolutePath(path);
}

int tellWritten(Context &context, const QString &path, const Result<void> &written, const questions::QuestionSet &set)
{
    if (!written) {
        context.console.problem(failureText(written.error(), printable(path), context.language));
        return ExitFailed;
    }
    context.console.note(
        QCoreApplication::translate("CommandLine", "Wrote %1 to %2.", "name of a question set, and of a file")
            .arg(nameText(set), printable(path)));
    return ExitDone;
}

bool namesAFile(const QString &word)
{
    return word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || exchange::isTableName(word);
}

// A set that is here, or the one in a file.
QuestionSetPtr setOrFile(Context &context, const QuestionSetCatalog &catalog, const QString &word)
{
    if (!namesAFile(word))
        return namedSet(context, catalog, word);
    const auto file = exchange::readQuestionSetFile(absolutePath(word), catalog);
    if (!file)
        context.console.problem(failureText(file.error(), printable(word), context.language));
    else if (!file->set)
        context.console.problem(
            QCoreApplication::translate("CommandLine", "%1 is no good question set. “aros questions check” says why.")
                .arg(printable(word)));
    return file ? file->set : nullptr;
}

} // namespace

QuestionSetPtr namedSet(Context &context, const QuestionSetCatalog &catalog, const QString &word)
{
    const QuestionSetPtr set = catalog.find(word.section(u'@', 0, 0), word.section(u'@', 1));
    if (!set)
        context.console.problem(
            QCoreApplication::translate("CommandLine",
                                        "There is no question set “%1”. “aros questions list” shows those there are.")
                .arg(printable(word)));
    return set;
}

int importQuestions(Context &context)
{
    const QString file = context.arguments.operands.value(1);
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled();
    const Result<QuestionCheck> checked = checkQuestionFile(absolutePath(file), catalog);
    if (!checked) {
        context.console.problem(failureText(checked.error(), printable(file), context.language));
        return ExitFailed;
    }
    if (checked->faults.isEmpty())
        return installChecked(context, file, *checked, catalog);
    tellFaults(context, file, *checked);
    return ExitFailed;
}

int exportQuestions(Context &context)
{
    const QString path = outputFile(context, {QStringLiteral("json"), QStringLiteral("csv")});
    if (path.isEmpty())
        return ExitWrongUsage;
    const QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled();
    const QuestionSetPtr set = namedSet(context, catalog, context.arguments.operands.value(1));
    if (!set)
        return ExitFailed;
    return tellWritten(context, path, exchange::writeQuestionSetFile(path, set->name(), catalog), *set);
}

int writeQuestionTemplate(Context &context)
{
    const QString path = outputFile(context, {QStringLiteral("csv")});
    if (path.isEmpty())
        return ExitWrongUsage;
    const QuestionSetPtr set = QuestionSetCatalog().defaultSet();
    const QDate today = context.clock.now().toLocalTime().date();
    const questions::QuestionSet own(questions::templateFrom(*set, today));
    return tellWritten(context, path, writeFile(path, exchange::questionSetCsv(own.content())), own);
}

int compareQuestions(Context &context)
{
    const QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled();
    const QuestionSetPtr earlier = setOrFile(context, catalog, context.arguments.operands.value(1));
    const QuestionSetPtr later = earlier ? setOrFile(context, catalog, context.arguments.operands.value(2)) : nullptr;
    if (!later)
        return ExitFailed;
    const SetComparison comparison = questions::compareSets(catalog, earlier, later);
    if (context.wantsJson()) {
        context.console.result(QJsonDocument(QJsonObject{{QStringLiteral("earlier"), nameObject(*earlier)},
                                                         {QStringLiteral("later"), nameObject(*later)},
                                                         {QStringLiteral("related"), comparison.related},
                                                         {QStringLiteral("changes"), changesArray(comparison)}}));
        return ExitDone;
    }
    if (!comparison.related)
        context.console.note(
            QCoreApplication::translate("CommandLine",
                                        "Neither %1 nor %2 comes from the other, so no statements are compared.")
                .arg(nameText(*earlier), nameText(*later)));
    else if (Console::showsResultsOnTerminal())
        context.console.result(
            QCoreApplication::translate("CommandLine", "change\tbefore\tnow", "Column titles with tabs between"));
    printChanges(context, comparison);
    return ExitDone;
}

} // namespace aros::commands
