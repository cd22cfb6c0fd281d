#include "core/questions/questionsetproblem.h"

#include <array>

namespace aros::questions {

namespace {

struct Wording {
    ProblemKind kind;
    const char *code;
    const char *detail; // with %1, %2 … for the arguments
};

constexpr std::array Wordings{
    Wording{ProblemKind::FileTooLarge, "file-too-large", "larger than %1 bytes"},
    Wording{ProblemKind::NotUtf8, "not-utf8", "not UTF-8"},
    Wording{ProblemKind::NotJson, "not-json", "%1"},
    Wording{ProblemKind::NestedTooDeeply, "nested-too-deeply", "nested too deeply"},
    Wording{ProblemKind::DuplicateKey, "duplicate-key", "the key %1 occurs twice"},
    Wording{ProblemKind::NotAQuestionSet, "not-a-question-set", "must be aros-question-set"},
    Wording{ProblemKind::NewerFormat, "newer-format", "format version %1; this program reads %2"},
    Wording{ProblemKind::UnknownKey, "unknown-key", "the key %1 is not part of the format"},
    Wording{ProblemKind::MissingKey, "missing-key", "the key %1 is missing"},
    Wording{ProblemKind::MissingLanguage, "missing-language", "the text is missing in the language %1"},
    Wording{ProblemKind::WrongType, "wrong-type", "must be of type %1"},
    Wording{ProblemKind::NotWholeNumber, "not-whole-number", "must be a whole number"},
    Wording{ProblemKind::WrongValue, "wrong-value", "must be one of: %1"},
    Wording{ProblemKind::BadId, "bad-id", "not an id in the form that the format asks for"},
    Wording{ProblemKind::BadVersion, "bad-version", "must be two numbers with a point between, such as 1.0"},
    Wording{ProblemKind::BadDate, "bad-date", "must be a date of the calendar as year-month-day"},
    Wording{ProblemKind::BadAddress, "bad-address", "must be a whole https address"},
    Wording{ProblemKind::WrongCount, "wrong-count", "%1 given, from %2 to %3 expected"},
    Wording{ProblemKind::WrongOrder, "wrong-order", "%1 expected here, not %2"},
    Wording{ProblemKind::DuplicateId, "duplicate-id", "%1 occurs already at %2"},
    Wording{ProblemKind::EmptyText, "empty-text", "the text is empty"},
    Wording{ProblemKind::TextTooLong, "text-too-long", "%1 characters, %2 are allowed"},
    Wording{ProblemKind::ForbiddenCharacter, "forbidden-character", "%1 is not allowed in plain text"},
    Wording{ProblemKind::Markup, "markup", "markup is not allowed: %1"},
    Wording{ProblemKind::OwnPredecessor, "own-predecessor", "a set cannot be its own predecessor"},
    Wording{ProblemKind::NoPredecessor, "no-predecessor", "an origin needs a predecessor, and the set names none"},
    Wording{ProblemKind::OriginTwice, "origin-twice", "%1 became another statement already, at %2"},
    Wording{ProblemKind::SplitInOne, "split-in-one", "%1 is split into one statement only"},
    Wording{ProblemKind::UnknownOrigin, "unknown-origin", "%1 is no statement of the predecessor %2"},
    Wording{ProblemKind::NotATable, "not-a-table", "a quotation mark is out of place"},
    Wording{ProblemKind::UnknownColumn, "unknown-column", "the column %1 is not part of the table"},
    Wording{ProblemKind::MissingColumn, "missing-column", "the column %1 is missing"},
    Wording{ProblemKind::ColumnTwice, "column-twice", "the column %1 is there twice"},
    Wording{ProblemKind::CellTwice, "given-twice", "given already at %1"},
    Wording{ProblemKind::CellBeyondColumns, "beyond-columns", "%1 stands in no column"},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t at = 0; at < Wordings.size(); ++at) {
        if (static_cast<size_t>(Wordings.at(at).kind) != at)
            return false;
    }
    return Wordings.size() == static_cast<size_t>(ProblemKind::CellBeyondColumns) + 1;
}
static_assert(inOrderOfTheEnum());

const Wording &wordingOf(ProblemKind kind)
{
    return Wordings.at(static_cast<size_t>(kind));
}

// Places are filled in one pass, because an argument that a file gave may itself contain "%1".
QString filledIn(const char *pattern, const QStringList &arguments)
{
    QString result;
    for (const char *at = pattern; *at != '\0'; ++at) {
        if (*at == '%')
            result += arguments.value(*++at - '1');
        else
            result += QLatin1Char(*at);
    }
    return result;
}

} // namespace

QString problemCode(ProblemKind kind)
{
    return QString::fromLatin1(wordingOf(kind).code);
}

void ProblemList::add(const QString &place, ProblemKind kind, const QStringList &arguments)
{
    if (m_problems.size() < MostProblems)
        m_problems.append({place, kind, arguments, filledIn(wordingOf(kind).detail, arguments)});
}

} // namespace aros::questions
