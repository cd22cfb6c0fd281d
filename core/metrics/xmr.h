#pragma once

#include "core/metrics/series.h"

#include <QString>

#include <optional>

namespace aros::metrics {

// XmR charts as the NHS "Making Data Count" programme draws them, by the rules of the R package NHSRplotthedots 0.2.2.
// Where that package has a fault this does what its documentation means: a blank breaks every run, each trend keeps its
// own last point, limits without width judge nothing, and a group is short below 12 values.

// Which way is better.
enum class Direction { Increase, Decrease, Neutral };

constexpr int FewestForLimits = 12; // values below which limits are on trial; also the shortest baseline to fix on
constexpr int UsualRunLength = 7;   // points of a trend or a shift
constexpr int ShorterRunLength = 6; // the choice that the programme's own spreadsheet offers

struct XmrOptions {
    Direction direction = Direction::Increase;
    std::optional<double> target;   // in the unit of the values; one for the whole series
    std::optional<int> fixAfter;    // limits from the first so many rows of each group, blanks counted; 12 or more
    bool screening = true;          // moving ranges of 3.267 times their mean and more are left out, once
    int runLength = UsualRunLength; // 7 or 6
    QList<QDate> rebases;           // each is the first point of a new group, with limits of its own
};

// Why a group's points are not judged.
enum class LimitsFault {
    None,
    NoRange,     // nowhere in the baseline do two neighbouring rows have a value
    NoVariation, // the moving ranges that count are all 0: there are no limits, or both fall on the mean
};

struct XmrLimits {
    double averageRange = 0; // mean of the moving ranges that count; 0 or more
    // In the unit of the values, never cut at 0 or at 100 %: mean -/+ 2.66 x averageRange.
    double lower = 0;
    double upper = 0;
    // Two thirds of the way from the mean to the limits.
    double lowerNear = 0;
    double upperNear = 0;

    friend bool operator==(const XmrLimits &, const XmrLimits &) = default;
};

// The points from one re-base to the next.
struct XmrGroup {
    int number = 0;             // re-base dates met so far; the first group is 0, or 1 when it starts with one
    qsizetype first = 0;        // position of its first point in the chart
    qsizetype size = 0;         // rows, blanks included; at least 1
    int values = 0;             // rows with a value
    int baselineValues = 0;     // values that the mean is made of
    std::optional<double> mean; // the centre line; none without a value in the baseline
    std::optional<XmrLimits> limits;
    LimitsFault fault = LimitsFault::NoRange; // other than None: no point of the group is flagged
    double tolerance = 0;                     // what differs by no more is the same; see TieShare

    // Fewer than FewestForLimits values: limits on trial.
    bool isShort() const { return values < FewestForLimits; }

    friend bool operator==(const XmrGroup &, const XmrGroup &) = default;
};

// The one rule that names a point: the first of these, after CommonCause, that holds.
enum class XmrRule {
    CommonCause,
    OutsideLimits, // beyond a limit
    Trend,         // in a run of points each higher (or each lower) than the one before
    TwoInThree,    // near a limit, as another is within three neighbouring points that are all on that side
    Shift,         // in a run of points on the same side of the mean
};

enum class PointType { CommonCause, Improvement, Concern, NeutralHigh, NeutralLow };

struct XmrPoint {
    Observation observation;
    qsizetype input = 0;        // its position in what was given
    int group = 0;              // position of its group in the chart
    bool rebase = false;        // a re-base starts here
    bool usedForLimits = false; // part of the mean and of the moving ranges
    std::optional<int> side;    // -1 below the mean, 0 on it, 1 above; none without a value or a mean
    bool isOutside = false;     // beyond a limit
    bool isNear = false;        // not outside, but further than two thirds of the way to a limit
    XmrRule rule = XmrRule::CommonCause;
    bool high = false; // for any other rule: above or rising; false is below or falling
    PointType type = PointType::CommonCause;

    friend bool operator==(const XmrPoint &, const XmrPoint &) = default;
};

// What the last value says, with the way in which the data went.
enum class Variation { CommonCause, ImprovementHigh, ImprovementLow, ConcernHigh, ConcernLow, NeutralHigh, NeutralLow };

// Whether the process as it is will meet the target.
enum class Assurance { Pass, Fail, Inconsistent };

enum class NoAssurance { None, NoTarget, NeutralDirection, NoLimits };

struct XmrChart {
    QList<XmrPoint> points; // in date order
    QList<XmrGroup> groups; // in order; every point is in one
    // The last point with a value, which alone decides the variation; both none where no point has one.
    std::optional<qsizetype> lastValue;
    std::optional<Variation> variation;
    // From the target and the limits of the last point's group; none for the reason beside it.
    std::optional<Assurance> assurance;
    NoAssurance noAssurance = NoAssurance::NoTarget;
    QList<QDate> unmatchedRebases; // re-base dates on which there is no row, in order: they have no effect

    friend bool operator==(const XmrChart &, const XmrChart &) = default;
};

// The chart of one series, given in any order. No observation gives a chart without points. Fails with the first
// problem of the options, then of the observations.
[[nodiscard]] ChartResult<XmrChart> xmrChart(const QList<Observation> &observations, const XmrOptions &options);

// Points by the rule that names them.
struct XmrCounts {
    int outside = 0;
    int trend = 0;
    int twoInThree = 0;
    int shift = 0;

    friend bool operator==(const XmrCounts &, const XmrCounts &) = default;
};

XmrCounts countsOf(const XmrChart &chart);

} // namespace aros::metrics
