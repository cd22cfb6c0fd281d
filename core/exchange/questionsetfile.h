#pragma once

#include "core/exchange/questionsetcsv.h"
#include "core/questions/questionsetcatalog.h"

namespace aros::exchange {

// The file of a question set of either kind, checked by every rule and beside the sets that are here.
struct QuestionSetFile {
    QList<questions::QuestionSetProblem> problems;
    bool mayBeMore = false;         // so many that not all are named
    questions::QuestionSetPtr set;  // null when there is a problem
    QByteArray bytes;               // what would be installed: the file itself, or the set that its table describes
    bool isHere = false;            // installed already, with these bytes
    bool isTaken = false;           // its id and version belong to a set with other bytes
    questions::QuestionSetPtr from; // its predecessor, when that is here
};

// A file whose name ends in ".csv" is a table; every other is JSON. Fails when it cannot be read.
Result<QuestionSetFile> readQuestionSetFile(const QString &path, const questions::QuestionSetCatalog &catalog);

// The same for what is in a file.
QuestionSetFile checkedQuestionSet(const QByteArray &content, bool isTable,
                                   const questions::QuestionSetCatalog &catalog);

bool isTableName(const QString &path);

// Writes a set that is here: as a table by the name's ending ".csv", else as its file is, byte for byte.
Result<void> writeQuestionSetFile(const QString &path, const questions::QuestionSetName &name,
                                  const questions::QuestionSetCatalog &catalog);

} // namespace aros::exchange
