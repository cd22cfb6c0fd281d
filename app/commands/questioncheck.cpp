#include "app/commands/questioncheck.h"

#include "app/commands/questiontexts.h"
#include "core/common/checkedfile.h"
#include "core/common/jsonscan.h"
#include "core/exchange/jsonschema.h"
#include "core/questions/questionsetparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aros::commands {

using exchange::SchemaProblem;
using questions::ProblemKind;
using questions::QuestionSetProblem;

namespace {

QuestionFault faultOf(const QuestionSetProblem &problem)
{
    return {problem.place, questions::problemCode(problem.kind), problemText(problem)};
}

bool isReadable(const QList<QuestionSetProblem> &problems)
{
    return std::none_of(problems.begin(), problems.end(), [](const QuestionSetProblem &problem) {
        return problem.kind == ProblemKind::FileTooLarge || problem.kind == ProblemKind::NotUtf8 ||
               problem.kind == ProblemKind::NotJson || problem.kind == ProblemKind::NestedTooDeeply ||
               problem.kind == ProblemKind::NotAQuestionSet || problem.kind == ProblemKind::NewerFormat;
    });
}

bool isWithin(const QString &inner, const QString &outer)
{
    return inner == outer || outer == QLatin1String("file") || inner.startsWith(outer + u'/');
}

bool isNamed(const QString &place, const QList<QuestionSetProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [&](const QuestionSetProblem &problem) {
        return isWithin(place, problem.place) || isWithin(problem.place, place);
    });
}

// What the schema finds and the parser does not. The parser knows every rule of the schema, so this is a second pair of
// eyes for the day on which they differ.
QList<QuestionFault> schemaFaults(const QByteArray &bytes, const QList<QuestionSetProblem> &known)
{
    const Result<QByteArray> schema =
        readFile(QStringLiteral(":/questions/questionset.schema.json"), questions::LargestQuestionSetFile);
    if (!schema)
        return {};
    const auto problems = exchange::checkAgainstSchema(bytes, *schema);
    QList<QuestionFault> faults;
    for (const SchemaProblem &problem : problems ? *problems : QList<SchemaProblem>()) {
        if (!isNamed(problem.place, known))
            faults.append(
                {problem.place, QStringLiteral("schema"),
                 QCoreApplication::translate("CommandLine", "The schema of the format does not allow this: %1")
                     .arg(quotable(problem.reason))});
    }
    return faults;
}

QString verdict(const QString &file, const QuestionCheck &check)
{
    const int faults = static_cast<int>(check.faults.size());
    if (faults == 0)
        return QCoreApplication::translate("CommandLine", "%1 is a good question set: %2 with %3 statements.")
            .arg(file, check.file.set->name().id + u' ' + check.file.set->name().version,
                 QString::number(check.file.set->statementCount()));
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

} // namespace

Result<QuestionCheck> checkQuestionFile(const QString &path, const questions::QuestionSetCatalog &catalog)
{
    const auto file = exchange::readQuestionSetFile(path, catalog);
    if (!file)
        return failure(file.error());
    QuestionCheck check;
    check.file = *file;
    check.mayBeMore = file->mayBeMore;
    for (const QuestionSetProblem &problem : file->problems)
        check.faults.append(faultOf(problem));
    if (exchange::isTableName(path) || !isReadable(file->problems))
        return check;
    const Result<QByteArray> bytes = readFile(path, questions::LargestQuestionSetFile);
    if (bytes)
        check.faults += schemaFaults(*bytes, file->problems);
    return check;
}

QJsonObject checkObject(const QString &file, const QuestionCheck &check)
{
    QJsonArray problems;
    for (const QuestionFault &fault : check.faults)
        problems.append(QJsonObject{{QStringLiteral("place"), fault.place},
                                    {QStringLiteral("code"), fault.code},
                                    {QStringLiteral("sentence"), fault.sentence}});
    return {{QStringLiteral("file"), file},
            {QStringLiteral("good"), check.faults.isEmpty()},
            {QStringLiteral("problems"), problems}};
}

void tellFaults(Context &context, const QString &file, const QuestionCheck &check)
{
    if (context.wantsJson()) {
        context.console.result(QJsonDocument(checkObject(file, check)));
        return;
    }
    for (const QuestionFault &fault : check.faults)
        context.console.result(placeText(fault.place) + QStringLiteral(": ") + fault.sentence);
    context.console.note(verdict(printable(file), check));
}

} // namespace aros::commands
