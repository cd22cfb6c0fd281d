#pragma once

#include "core/assessment/votes.h"
#include "core/questions/questionset.h"
#include "core/scoring/score.h"

#include <QList>

#include <array>
#include <optional>

namespace aros::scoring {

using LevelCounts = std::array<int, questions::LevelCount>; // votes per level 0 to 4, each 0 or more

LevelCounts levelCounts(const assessment::Tally &tally);

// Van der Eijk's agreement A over the five levels: 1 all the same, 0 spread evenly, −1 split between the ends. Exact.
// None without a vote. Source: van der Eijk, Quality & Quantity 35 (2001), as written out in product.md, "Scoring".
std::optional<Score> agreement(const LevelCounts &counts);

// The middle of the votes; for an even count the mean of the two middle ones. None without a vote.
std::optional<Score> median(const LevelCounts &counts);

// The level that a median points at; two where it lies in the middle between them.
QList<int> levelsNearest(const Score &median);

// Quartiles by the same rule as the median: where a quarter of the votes falls exactly between two of them their mean,
// else the one it falls in (Hyndman and Fan 1996, type 2).
struct Quartiles {
    Score lower;
    Score upper;

    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};
std::optional<Quartiles> quartiles(const LevelCounts &counts);

// How a spread is spoken of. The limits are Aros's own: A above 0.6 is close, above 0.3 some spread, 0 or more wide,
// below 0 split.
enum class Closeness { Close, SomeSpread, Wide, Split };
Closeness closenessOf(const Score &agreement);

// What a revealed vote on one statement shows.
struct Spread {
    LevelCounts levels{};
    int notApplicable = 0;
    int dontKnow = 0;
    int votes = 0; // with a level
    std::optional<Score> median;
    std::optional<Quartiles> quartiles;
    std::optional<Score> agreement;

    friend bool operator==(const Spread &, const Spread &) = default;
};

// None while the vote is open, and with fewer than FewestVotesShown votes in all (core/disclosure).
std::optional<Spread> spreadOf(const assessment::StatementVotes &votes);

// A theme's votes as a band on the radar: the means of its statements' quartiles. None when fewer than NeededPercent of
// the theme's statements have a spread with quartiles.
std::optional<Quartiles> themeBand(const questions::Theme &theme, const assessment::Votes &votes);

// The statements with a spread, least agreement first, then theme order; those without a level are left out.
struct RankedSpread {
    int index = 0; // position in the question set
    Spread spread;

    friend bool operator==(const RankedSpread &, const RankedSpread &) = default;
};
QList<RankedSpread> widestSpreads(const questions::QuestionSet &set, const assessment::Votes &votes);
// Where people differ most: the first five of those that are not close, and what is level with the fifth, up to eight.
QList<RankedSpread> mostDiffering(const questions::QuestionSet &set, const assessment::Votes &votes);

// How a staff group sees one theme: the mean of its votes over the statements where it may be shown, and how many
// people that is at least. Only groups that showableCells() allows in every statement that is counted.
struct GroupView {
    StaffGroupId group;
    std::optional<Score> mean; // none: fewer than NeededPercent of the statements have votes of the group with a level
    int statements = 0;
    int people = 0; // the fewest on any counted statement

    friend bool operator==(const GroupView &, const GroupView &) = default;
};
QList<GroupView> groupViews(const questions::Theme &theme, const assessment::Votes &votes);

} // namespace aros::scoring
