#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aros::questions {

// What can be wrong with the file of a question set. The arguments that a sentence about it needs stand behind each.
enum class ProblemKind {
    FileTooLarge,       // bytes allowed
    NotUtf8,            //
    NotJson,            // reason, untranslated
    NestedTooDeeply,    //
    DuplicateKey,       // key
    NotAQuestionSet,    //
    NewerFormat,        // format version of the file, the one that this program reads
    UnknownKey,         // key
    MissingKey,         // key
    MissingLanguage,    // "en" or "cy"
    WrongType,          // "object", "list", "text", "number" …: what belongs there
    NotWholeNumber,     //
    WrongValue,         // what is allowed, separated by commas
    BadId,              //
    BadVersion,         //
    BadDate,            //
    BadAddress,         //
    WrongCount,         // how many there are, fewest, most
    WrongOrder,         // what belongs there, what is there
    DuplicateId,        // id, place where it occurs first
    EmptyText,          //
    TextTooLong,        // characters, characters allowed
    ForbiddenCharacter, // "U+202E"
    Markup,             // the markup found
    OwnPredecessor,     //
    NoPredecessor,      //
    OriginTwice,        // id, place where it occurs first
    SplitInOne,         // id
    UnknownOrigin,      // id, the predecessor as "aros-default 1.0"
    NotATable,          //
    UnknownColumn,      // name
    MissingColumn,      // name
    ColumnTwice,        // name
    CellTwice,          // place where it was given first
    CellBeyondColumns,  // text
};

// "missing-key": the same in every version and language, for tables and for --json.
QString problemCode(ProblemKind kind);

// One thing that is wrong, and where.
struct QuestionSetProblem {
    QString place; // JSON pointer, "line 3, column 14" where the JSON itself is broken, or "file"
    ProblemKind kind = ProblemKind::NotJson;
    QStringList arguments;
    QString detail; // untranslated sentence without the place

    friend bool operator==(const QuestionSetProblem &, const QuestionSetProblem &) = default;
};

// A file made to annoy could hold a problem every few bytes.
constexpr int MostProblems = 100;

// Collects problems in the order in which they are found; those beyond MostProblems are not kept.
class ProblemList
{
public:
    void add(const QString &place, ProblemKind kind, const QStringList &arguments = {});

    bool isEmpty() const { return m_problems.isEmpty(); }
    const QList<QuestionSetProblem> &all() const { return m_problems; }

private:
    QList<QuestionSetProblem> m_problems;
};

} // namespace aros::questions
