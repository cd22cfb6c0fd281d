#include "app/commands/questioncheck.h"

#include "app/commands/questiontexts.h"
#include "core/common/checkedfile.h"
#include "core/common/jsonscan.h"
#include "core/exchange/jsonschema.h"
#include "core/questions/questionsetparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace aros::commands {

using exchange::SchemaProblem;
using questions::ProblemKind;
using questions::QuestionSetProblem;

namespace {

// A file that is a little too large still gets its sentence from the parser; one far beyond is not read at all.
constexpr qint64 LargestRead = 2 * questions::LargestQuestionSetFile;

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

QuestionCheck tooLarge()
{
    const QuestionSetProblem problem{
        QStringLiteral("file"), ProblemKind::FileTooLarge, {QString::number(questions::LargestQuestionSetFile)}, {}};
    QuestionCheck check;
    check.faults.append(faultOf(problem));
    return check;
}

QuestionCheck checkBytes(const QByteArray &bytes)
{
    const QList<QuestionSetProblem> problems = questions::checkQuestionSet(bytes);
    QuestionCheck check;
    check.mayBeMore = problems.size() >= questions::MostProblems;
    for (const QuestionSetProblem &problem : problems)
        check.faults.append(faultOf(problem));
    if (isReadable(problems))
        check.faults += schemaFaults(bytes, problems);
    if (const auto set = questions::parseQuestionSet(bytes); set && check.faults.isEmpty()) {
        check.name = (*set)->name().id + u' ' + (*set)->name().version;
        check.statements = (*set)->statementCount();
    }
    return check;
}

} // namespace

Result<QuestionCheck> checkQuestionFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestRead);
    if (!bytes && bytes.error().code == ErrorCode::InvalidValue)
        return tooLarge();
    if (!bytes)
        return failure(bytes.error());
    return checkBytes(*bytes);
}

} // namespace aros::commands
