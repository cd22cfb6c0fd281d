#pragma once

#include "core/assessment/assessment.h"
#include "core/questions/setcomparison.h"
#include "core/scoring/score.h"

#include <QList>

#include <optional>

namespace aros::scoring {

// The change of one theme between two rounds: the mean of (later − earlier) over the comparable statements that have a
// level in both. A pair belongs to the theme in which the later statement stands.
struct ThemeChange {
    ThemeId theme;
    std::optional<Score> change; // exact; none without a pair, never shown as 0
    int pairs = 0;

    friend bool operator==(const ThemeChange &, const ThemeChange &) = default;
};

// A statement in one of the two rounds.
struct RatedStatement {
    StatementId statement;
    std::optional<assessment::Rating> rating; // none: unanswered

    friend bool operator==(const RatedStatement &, const RatedStatement &) = default;
};

// A statement that may be compared, then and now, whatever it was rated.
struct StatementChange {
    RatedStatement before;
    RatedStatement after;
    bool reworded = false;

    // Levels up or down; none unless there is a level on both sides.
    std::optional<int> difference() const;

    friend bool operator==(const StatementChange &, const StatementChange &) = default;
};

// Statements that became others; listed, never part of a mean.
struct RegroupedStatements {
    QList<RatedStatement> before;
    QList<RatedStatement> after;

    friend bool operator==(const RegroupedStatements &, const RegroupedStatements &) = default;
};

struct Change {
    QList<ThemeChange> themes;         // one a theme of the later set, in its order
    QList<StatementChange> statements; // in the later set's order
    QList<RegroupedStatements> split;
    QList<RegroupedStatements> merged;
    QList<RatedStatement> retired; // as rated in the earlier round
    QList<RatedStatement> added;   // as rated in the later one
    bool related = true;           // false: the question sets have nothing to do with each other

    friend bool operator==(const Change &, const Change &) = default;
};

// `laterSet` is the later assessment's own, `comparison` leads from the earlier one's set to it. A pair that names a
// statement unknown to `laterSet` is left out.
Change changeBetween(const assessment::Assessment &earlier, const assessment::Assessment &later,
                     const questions::QuestionSet &laterSet, const questions::SetComparison &comparison);

} // namespace aros::scoring
