#pragma once

#include "core/assessment/assessment.h"
#include "core/scoring/score.h"

#include <QList>

#include <optional>

namespace aros::scoring {

// A theme has a score when at least 60 % of its applicable statements have one; the whole when at least six of the
// eight themes have one (product.md, "Scoring").
constexpr int NeededPercent = 60;
constexpr int NeededThemes = 6;

struct ThemeScore {
    ThemeId theme;
    std::optional<Score> score; // none: not enough answers; never shown as 0
    int scored = 0;             // statements with a level
    int applicable = 0;         // statements not marked not applicable
    int total = 0;
    int notApplicable = 0;
    int dontKnow = 0;
    int unanswered = 0;

    friend bool operator==(const ThemeScore &, const ThemeScore &) = default;
};

struct Scores {
    QList<ThemeScore> themes; // in the official order
    std::optional<Score> overall;
    int themesScored = 0;

    friend bool operator==(const Scores &, const Scores &) = default;
};

Scores calculateScores(const questions::QuestionSet &set, const assessment::Assessment &assessment);

// A statement that stands out, with its level.
struct RankedStatement {
    int index = 0; // position in the question set
    int level = 0;

    friend bool operator==(const RankedStatement &, const RankedStatement &) = default;
};

struct Ranking {
    QList<RankedStatement> strengths;  // highest first, then theme order
    QList<RankedStatement> priorities; // lowest first, then theme order
};

constexpr int RankedCount = 3; // at least this many, if there are
constexpr int RankedLimit = 8; // a tied group that would lead beyond this is left out whole, unless it is the first

// The lowest and the highest statements, taken a whole level at a time, so that ties are always shown together. A
// statement at the highest level that occurs is no priority and one at the lowest no strength; where the lists would
// meet, the strengths give way. When all levels are equal nothing stands out and both are empty.
Ranking rankStatements(const questions::QuestionSet &set, const assessment::Assessment &assessment);

} // namespace aros::scoring
