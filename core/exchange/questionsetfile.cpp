#include "core/exchange/questionsetfile.h"

#include "core/common/checkedfile.h"
#include "core/questions/questionsetorigins.h"
#include "core/questions/questionsetparser.h"

namespace aros::exchange {

using questions::ProblemKind;
using questions::QuestionSetCatalog;
using questions::QuestionSetProblem;
using questions::QuestionSetPtr;

namespace {

// A file that is a little too large still gets its sentence from the reader; one far beyond is not read at all.
constexpr qint64 LargestRead = 2 * questions::LargestQuestionSetFile;

void placeAmongOthers(QuestionSetFile &file, const QuestionSetTable &table, const QuestionSetCatalog &catalog)
{
    const questions::QuestionSetName &name = file.set->name();
    const QuestionSetPtr same = catalog.find(name.id, name.version);
    file.isHere = catalog.find(name).has_value();
    file.isTaken = same && !file.isHere;
    const auto &predecessor = file.set->content().predecessor;
    file.from = predecessor ? catalog.find(predecessor->id, predecessor->version) : nullptr;
    if (!file.from)
        return;
    for (const QuestionSetProblem &problem : questions::checkAgainstPredecessor(*file.set, *file.from))
        file.problems.append(table.places.isEmpty() ? problem : table.located(problem));
    if (!file.problems.isEmpty())
        file.set = nullptr;
}

QuestionSetFile tooLarge()
{
    questions::ProblemList problems;
    problems.add(QStringLiteral("file"), ProblemKind::FileTooLarge,
                 {QString::number(questions::LargestQuestionSetFile)});
    QuestionSetFile file;
    file.problems = problems.all();
    return file;
}

} // namespace

bool isTableName(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

QuestionSetFile checkedQuestionSet(const QByteArray &content, bool isTable, const QuestionSetCatalog &catalog)
{
    QuestionSetTable table;
    QuestionSetFile file;
    if (isTable) {
        table = readQuestionSetCsv(content);
        file.problems = table.problems;
    } else {
        table.json = content;
        file.problems = questions::checkQuestionSet(content);
    }
    file.mayBeMore = file.problems.size() >= (isTable ? MostTableProblems : questions::MostProblems);
    if (!file.problems.isEmpty())
        return file;
    file.bytes = table.json;
    file.set = questions::parseQuestionSet(file.bytes).value_or(nullptr);
    placeAmongOthers(file, table, catalog);
    return file;
}

Result<QuestionSetFile> readQuestionSetFile(const QString &path, const QuestionSetCatalog &catalog)
{
    const Result<QByteArray> content = readFile(path, LargestRead);
    if (!content && content.error().code == ErrorCode::InvalidValue)
        return tooLarge();
    if (!content)
        return failure(content.error());
    return checkedQuestionSet(*content, isTableName(path), catalog);
}

Result<void> writeQuestionSetFile(const QString &path, const questions::QuestionSetName &name,
                                  const QuestionSetCatalog &catalog)
{
    const Result<QuestionSetPtr> set = catalog.find(name);
    if (!set)
        return failure(set.error());
    if (isTableName(path))
        return writeFile(path, questionSetCsv((*set)->content()));
    const Result<QByteArray> bytes = catalog.bytesOf(name);
    return bytes ? writeFile(path, *bytes) : failure(bytes.error());
}

} // namespace aros::exchange
