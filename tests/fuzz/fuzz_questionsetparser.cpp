#include "core/common/jsonscan.h"
#include "core/questions/questionsetparser.h"
#include "tests/fuzz/requirements.h"

#include <QJsonDocument>

using namespace aros;
using namespace aros::questions;
using namespace aros::tests;

namespace {

// What the scanner passes, Qt's parser reads too, save for numbers beyond a double.
void checkScanner(const QByteArray &bytes)
{
    bool readable = true;
    for (const JsonFault &fault : scanJson(bytes))
        readable = readable && fault.kind == JsonFault::Kind::DuplicateKey;
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    require(!readable || error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber);
}

// The promises of the QuestionSet class.
void checkSet(const QuestionSet &set)
{
    require(set.themes().size() == ThemeCount && set.scale().levels.size() == LevelCount);
    require(set.content().published.isValid() && set.name().checksum.size() == 64);
    for (int theme = 0; theme < ThemeCount; ++theme) {
        require(set.themes().at(theme).id == officialThemes().at(theme));
        const qsizetype count = set.themes().at(theme).statements.size();
        require(count >= FewestStatements && count <= MostStatements);
    }
    for (int index = 0; index < set.statementCount(); ++index) {
        const Statement &statement = set.statementAt(index);
        require(set.indexOf(statement.id) == index);
        require(!statement.label.english.isEmpty() && !statement.label.welsh.isEmpty());
        require(statement.source.address.startsWith(QLatin1String("https://")));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkScanner(bytes);
    const QList<QuestionSetProblem> problems = checkQuestionSet(bytes);
    require(problems.size() <= MostProblems);
    for (const QuestionSetProblem &problem : problems) {
        requirePrintable(problem.place);
        requirePrintable(problem.detail);
    }
    const Result<QuestionSetPtr> set = parseQuestionSet(bytes);
    require(set.has_value() == problems.isEmpty());
    if (set)
        checkSet(**set);
    return 0;
}
