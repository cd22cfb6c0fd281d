#pragma once

#include "core/questions/questionsetproblem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aros::metrics {

// One thing that is wrong with a file of definitions, or with a definition of one's own, and where.
struct MetricProblem {
    QString place; // JSON pointer ("/metrics/3/formula/numerator"), "line 3, column 14", or "file"
    QString code;  // "unknown-metric": the same in every version and language
    QStringList arguments;
    QString detail; // untranslated sentence without the place

    friend bool operator==(const MetricProblem &, const MetricProblem &) = default;
};

// What can be wrong beyond the form of the file, which has the codes of questions::problemCode(). The arguments stand
// behind each.
enum class LinkFault {
    UnknownMetric, // id
    Circle,        // "a → b → a"
    NotACount,     // id
    NotGiven,      // id: no metric of the same kind with figures of its own
    WrongCounted,  // id, "end", "during" or "cohort": what belongs there
    OtherUnit,     // id of the metric whose unit differs
    ShippedId,     // id
    OwnIdTwice,    // id
    NotRolling,    // months
    NoSource,      //
};

MetricProblem linkProblem(const QString &place, LinkFault fault, const QStringList &arguments = {});
MetricProblem asMetricProblem(const questions::QuestionSetProblem &problem);

} // namespace aros::metrics
