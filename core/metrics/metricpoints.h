#pragma once

#include "core/disclosure/smallgroups.h"
#include "core/metrics/figureindex.h"

namespace aros::metrics {

// Over which staff a turnover is taken.
enum class StaffMean {
    TwoPoints,     // start and end of the window, as in the NHS Data Dictionary
    EveryMonthEnd, // start and the end of each month: 13 points for 12 months; to be labelled where it is shown
};

struct MetricOptions {
    UnitPath unit;
    StaffGroupId group; // empty: all staff
    QDate from;         // first and last month; where invalid, from the first to the last month with figures
    QDate to;
    StaffMean staffMean = StaffMean::TwoPoints;
    bool withoutRotational = false; // leaves out the groups below where all staff are asked for
    QSet<StaffGroupId> rotationalGroups;
    int smallestGroup = disclosure::SmallestAllowedGroup; // people or cases in a denominator; never below that
};

// Why a month has no value.
struct NoValue {
    Absence why = Absence::None;
    MetricId metric; // whose figure is missing
    QDate month;     // in which; for a window the last month of it
    int count = 0;   // IncompleteWindow: months with a figure; UnitsMissing, GroupsMissing: how many have none
    int of = 0;      // of how many; SmallDenominator: how many there must be
    UnitLevel level = UnitLevel::Everything; // UnitsMissing: what they are; Everything where teams and divisions mix

    friend bool operator==(const NoValue &, const NoValue &) = default;
};

// "incomplete-window": the same in every version and language.
QString absenceCode(Absence absence);

// One month of a metric. Without a value there is a reason, and neither numerator nor denominator: they might be small.
struct MetricPoint {
    QDate period; // first day of the month
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator; // none for counts
    NoValue reason;
    int staffPoints = 0; // Turnover: over how many month-ends the denominator is a mean

    friend bool operator==(const MetricPoint &, const MetricPoint &) = default;
};

// One point a month, also for months without a value. In double, in this order: figures of a window are added from the
// earliest month on; the two-point mean is (start + end) ÷ 2; a percentage is 100 × numerator, divided by the
// denominator. Nothing is rounded. A denominator of fewer people or cases than options.smallestGroup gives no value;
// one of full-time equivalents, days or money may be as small as it is.
QList<MetricPoint> computeMetric(const MetricDefinition &metric, const FigureIndex &figures,
                                 const MetricOptions &options = {});

} // namespace aros::metrics
