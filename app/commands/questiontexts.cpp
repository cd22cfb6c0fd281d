#include "app/commands/questiontexts.h"

#include "app/commands/console.h"
#include "core/common/jsonscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aros::commands {

using questions::ProblemKind;
using questions::QuestionSetProblem;

namespace {

// What belongs at a place, as the parser names it.
QString typeText(const QString &type)
{
    if (type == QLatin1String("object"))
        return QCoreApplication::translate("CommandLine", "an object in braces");
    if (type == QLatin1String("list"))
        return QCoreApplication::translate("CommandLine", "a list in square brackets");
    if (type == QLatin1String("number"))
        return QCoreApplication::translate("CommandLine", "a number");
    return QCoreApplication::translate("CommandLine", "a text in quotation marks");
}

QString languageText(const QString &code)
{
    return code == QLatin1String("cy") ? QCoreApplication::translate("CommandLine", "The Welsh text is missing.")
                                       : QCoreApplication::translate("CommandLine", "The English text is missing.");
}

// Faults of the file as a whole and of its JSON.
QString fileSentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::FileTooLarge:
        return QCoreApplication::translate("CommandLine", "The file is larger than %1 bytes.");
    case ProblemKind::NotUtf8:
        return QCoreApplication::translate("CommandLine",
                                           "The file is not in UTF-8. Save it with this encoding; in Excel, choose the "
                                           "file type “CSV UTF-8”.");
    case ProblemKind::NotJson:
        return QCoreApplication::translate("CommandLine", "This is not JSON: %1.");
    case ProblemKind::NestedTooDeeply:
        return QCoreApplication::translate("CommandLine", "Braces and brackets are nested too deeply here.");
    case ProblemKind::DuplicateKey:
        return QCoreApplication::translate("CommandLine", "“%1” occurs twice in the same object.");
    case ProblemKind::NotAQuestionSet:
        return QCoreApplication::translate("CommandLine",
                                           "This is not a question set: “format” must be “aros-question-set”.");
    case ProblemKind::NewerFormat:
        return QCoreApplication::translate(
            "CommandLine", "The file has format version %1, and this program reads %2. A newer Aros may read it.");
    default:
        return {};
    }
}

// Faults of the structure.
QString structureSentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::UnknownKey:
        return QCoreApplication::translate("CommandLine", "“%1” is not part of the format.");
    case ProblemKind::MissingKey:
        return QCoreApplication::translate("CommandLine", "“%1” is missing.");
    case ProblemKind::WrongType:
        return QCoreApplication::translate("CommandLine", "Here must stand %1.");
    case ProblemKind::NotWholeNumber:
        return QCoreApplication::translate("CommandLine", "This must be a whole number.");
    case ProblemKind::WrongValue:
        return QCoreApplication::translate("CommandLine", "This must be one of these: %1.");
    case ProblemKind::WrongCount:
        return QCoreApplication::translate("CommandLine", "There are %1 of them; it must be from %2 to %3.");
    case ProblemKind::WrongOrder:
        return QCoreApplication::translate("CommandLine", "“%1” belongs here, not “%2”.");
    default:
        return {};
    }
}

// Faults of single values.
QString valueSentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::BadId:
        return QCoreApplication::translate("CommandLine", "This id does not have the form that the format asks for.");
    case ProblemKind::BadVersion:
        return QCoreApplication::translate("CommandLine",
                                           "A version is two numbers with a point between, such as 1.0.");
    case ProblemKind::BadDate:
        return QCoreApplication::translate("CommandLine",
                                           "This must be a date of the calendar, written as 2026-03-31.");
    case ProblemKind::BadAddress:
        return QCoreApplication::translate("CommandLine", "This must be a whole address that begins with https://.");
    case ProblemKind::DuplicateId:
        return QCoreApplication::translate("CommandLine", "The id “%1” is taken already, at %2.");
    case ProblemKind::EmptyText:
        return QCoreApplication::translate("CommandLine", "The text is empty.");
    case ProblemKind::TextTooLong:
        return QCoreApplication::translate("CommandLine", "The text has %1 characters; %2 are allowed.");
    case ProblemKind::ForbiddenCharacter:
        return QCoreApplication::translate("CommandLine", "The character %1 is not allowed in plain text.");
    case ProblemKind::Markup:
        return QCoreApplication::translate("CommandLine", "Markup is not allowed in plain text: %1.");
    default:
        return {};
    }
}

// Faults in what a set says of its predecessor.
QString originSentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::OwnPredecessor:
        return QCoreApplication::translate("CommandLine", "A set cannot be its own predecessor.");
    case ProblemKind::NoPredecessor:
        return QCoreApplication::translate(
            "CommandLine", "This says where the statement comes from, but the set names no predecessor.");
    case ProblemKind::OriginTwice:
        return QCoreApplication::translate("CommandLine", "“%1” has become another statement already, at %2.");
    case ProblemKind::SplitInOne:
        return QCoreApplication::translate("CommandLine",
                                           "“%1” is split, but only one statement comes from it; it must be two.");
    case ProblemKind::UnknownOrigin:
        return QCoreApplication::translate("CommandLine", "The predecessor %2 has no statement “%1”.");
    default:
        return {};
    }
}

// Faults of tables.
QString tableSentence(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::NotATable:
        return QCoreApplication::translate("CommandLine", "A quotation mark is out of place or missing here.");
    case ProblemKind::UnknownColumn:
        return QCoreApplication::translate("CommandLine", "“%1” is no column of this table.");
    case ProblemKind::MissingColumn:
        return QCoreApplication::translate("CommandLine", "The column “%1” is missing.");
    case ProblemKind::ColumnTwice:
        return QCoreApplication::translate("CommandLine", "The column “%1” is there twice.");
    case ProblemKind::CellTwice:
        return QCoreApplication::translate("CommandLine", "This is given twice; the first is at %1.");
    case ProblemKind::CellBeyondColumns:
        return QCoreApplication::translate("CommandLine", "“%1” stands in a column without a title.");
    default:
        return {};
    }
}

QString sentenceFor(ProblemKind kind)
{
    QString sentence = fileSentence(kind);
    if (sentence.isEmpty())
        sentence = structureSentence(kind);
    if (sentence.isEmpty())
        sentence = valueSentence(kind);
    if (sentence.isEmpty())
        sentence = originSentence(kind);
    return sentence.isEmpty() ? tableSentence(kind) : sentence;
}

// In one pass, because an argument may itself contain "%1".
QString filled(const QString &sentence, const QStringList &arguments)
{
    static const QRegularExpression argument(QStringLiteral("%([1-3])"));
    QString result;
    qsizetype at = 0;
    for (auto places = argument.globalMatch(sentence); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        result += sentence.mid(at, place.capturedStart() - at);
        result += quotable(arguments.value(place.captured(1).toInt() - 1));
        at = place.capturedEnd();
    }
    return result + sentence.mid(at);
}

} // namespace

QString problemText(const QuestionSetProblem &problem)
{
    if (problem.kind == ProblemKind::MissingLanguage)
        return languageText(problem.arguments.value(0));
    QStringList arguments = problem.arguments;
    if (problem.kind == ProblemKind::WrongType)
        arguments = {typeText(arguments.value(0))};
    if (problem.kind == ProblemKind::DuplicateId || problem.kind == ProblemKind::OriginTwice)
        arguments = {arguments.value(0), placeText(arguments.value(1))};
    if (problem.kind == ProblemKind::CellTwice)
        arguments = {placeText(arguments.value(0))};
    return filled(sentenceFor(problem.kind), arguments);
}

QString placeText(const QString &place)
{
    static const QRegularExpression position(QStringLiteral("^line (\\d+), column (\\d+)$"));
    static const QRegularExpression cell(QStringLiteral("^row (\\d+)(?:, column (\\w+))?$"));
    if (place == QLatin1String("file"))
        return QCoreApplication::translate("CommandLine", "the whole file");
    if (const QRegularExpressionMatch match = position.match(place); match.hasMatch())
        return QCoreApplication::translate("CommandLine", "line %1, column %2")
            .arg(match.captured(1), match.captured(2));
    const QRegularExpressionMatch match = cell.match(place);
    if (match.hasMatch() && match.captured(2).isEmpty())
        return QCoreApplication::translate("CommandLine", "row %1").arg(match.captured(1));
    if (match.hasMatch())
        return QCoreApplication::translate("CommandLine", "row %1, column %2", "of a table; the column has a name")
            .arg(match.captured(1), match.captured(2));
    return printable(place);
}

} // namespace aros::commands
