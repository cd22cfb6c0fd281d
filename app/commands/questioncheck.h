#pragma once

#include "app/commands/context.h"
#include "core/exchange/questionsetfile.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aros::commands {

// One fault in the file of a question set, ready to be shown.
struct QuestionFault {
    QString place; // as the parser names it
    QString code;  // "missing-key", or "schema"
    QString sentence;
};

struct QuestionCheck {
    QList<QuestionFault> faults;
    bool mayBeMore = false; // so many that not all are named
    exchange::QuestionSetFile file;
};

// Checks a file, a table or JSON, against the rules of the format, and JSON against its schema too. A place that both
// complain about is named once. Fails when the file cannot be read.
Result<QuestionCheck> checkQuestionFile(const QString &path, const questions::QuestionSetCatalog &catalog);

// The faults as JSON, and as results with a verdict beside them in the way that the context asks for.
QJsonObject checkObject(const QString &file, const QuestionCheck &check);
void tellFaults(Context &context, const QString &file, const QuestionCheck &check);

} // namespace aros::commands
