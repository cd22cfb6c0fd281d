#include "core/exchange/questionsetcsv.h"
#include "core/questions/questionsetparser.h"
#include "tests/fuzz/requirements.h"

using namespace aros;
using namespace aros::exchange;
using namespace aros::tests;

// A table that is good is a question set, and comes back the same when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QuestionSetTable table = readQuestionSetCsv(bytes);
    require(table.problems.size() <= MostTableProblems);
    require(table.json.isEmpty() != table.problems.isEmpty());
    for (const questions::QuestionSetProblem &problem : table.problems) {
        requirePrintable(problem.place);
        requirePrintable(problem.detail);
    }
    if (!table.problems.isEmpty())
        return 0;
    const auto set = questions::parseQuestionSet(table.json);
    require(set.has_value());
    require(readQuestionSetCsv(questionSetCsv((*set)->content())).json == table.json);
    return 0;
}
