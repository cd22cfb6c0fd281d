#pragma once

#include "core/common/ids.h"

#include <QList>

namespace aros::questions {

class QuestionSet;

// Which statements of two rounds may be compared, when their question sets are not the same. Both lists follow the
// order of the set that they name.
struct SetComparison {
    struct Pair {
        StatementId earlier;
        StatementId later;
        bool reworded = false; // says the same in other words

        friend bool operator==(const Pair &, const Pair &) = default;
    };
    // Statements that became others in a way that no number survives.
    struct Regrouping {
        QList<StatementId> earlier; // one when it was split, several when they were merged
        QList<StatementId> later;

        friend bool operator==(const Regrouping &, const Regrouping &) = default;
    };

    QList<Pair> pairs; // in the later set's order
    QList<Regrouping> split;
    QList<Regrouping> merged;
    QList<StatementId> retired; // of the earlier set: asked no more
    QList<StatementId> added;   // of the later set: not asked before
    bool related = true;        // false: neither set comes from the other, so nothing is compared

    // Every statement of the set with itself.
    static SetComparison ofSame(const QuestionSet &set);

    friend bool operator==(const SetComparison &, const SetComparison &) = default;
};

} // namespace aros::questions
