#pragma once

#include "core/assessment/assessment.h"
#include "core/metrics/figures.h"
#include "core/questions/questionsetcatalog.h"
#include "core/scoring/score.h"

#include <QList>

namespace aros::report {

// One agreed round of one team, in one theme.
struct TeamRound {
    assessment::Team team;
    int round = 0; // 0 baseline
    QDate month;   // that the assessment describes
    scoring::Score score;

    friend bool operator==(const TeamRound &, const TeamRound &) = default;
};

// What teams came to in a quarter of a year, on average.
struct QuarterMean {
    QDate quarter; // its first day
    scoring::Score mean;
    int teams = 0;

    friend bool operator==(const QuarterMean &, const QuarterMean &) = default;
};

struct UnitThemeScores {
    QList<TeamRound> rounds;  // by month, then by team and round
    QList<QuarterMean> means; // earliest first; only of units above a team
    int withoutScore = 0;     // agreed rounds with too few answers in the theme, or whose question set is not here
    bool severalSets = false; // the rounds were made with different question sets or versions

    bool hasAssessments() const { return !rounds.isEmpty() || withoutScore > 0; }

    friend bool operator==(const UnitThemeScores &, const UnitThemeScores &) = default;
};

constexpr int TeamsForMean = 3;

// Whether the team is that unit, or below it. Names are compared as they are stored: the organisation's id or typed
// name, the division and the team, but for spaces at the ends and between words, and for capital letters.
bool isOfUnit(const assessment::Team &team, const metrics::UnitPath &unit);

// A theme in the agreed assessments of a unit's teams. A team's score is that of its report (product.md, "Scoring").
// For a unit above teams every round stays to be seen: scores of teams are never merged into one that nobody agreed.
// Beside them stands a mean, a quarter of a year at a time, because teams do not meet in the same month: over the teams
// that agreed a round in the quarter, each counted once with its last round in it, exact until it is shown; and only
// where they are TeamsForMean or more, so that one team coming in does not look like a change.
UnitThemeScores unitThemeScores(const metrics::UnitPath &unit, const ThemeId &theme,
                                const QList<assessment::Assessment> &assessments,
                                const questions::QuestionSetCatalog &catalog);

} // namespace aros::report
