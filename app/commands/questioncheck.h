#pragma once

#include "core/common/result.h"

#include <QByteArray>
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
    QString name;           // "aros-default 1.0"; empty when there is a fault
    int statements = 0;
};

// Checks a file against the rules of the format and against its JSON schema. A place that both complain about is named
// once. Fails when the file cannot be read.
Result<QuestionCheck> checkQuestionFile(const QString &path);

} // namespace aros::commands
