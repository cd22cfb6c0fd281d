#pragma once

#include <QDate>
#include <QList>

#include <tl/expected.hpp>

#include <optional>

namespace aros::metrics {

// One figure of a metric, in whatever unit the metric has.
struct Observation {
    QDate date;                  // of its period: usually the first day of a month or quarter
    std::optional<double> value; // none: the period is known, its figure is not

    friend bool operator==(const Observation &, const Observation &) = default;
};

// Beyond this in either direction a figure is refused as a mistake, so that no sum of figures overflows.
constexpr double LargestValue = 1e100;

// Two numbers count as the same when they differ by no more than this share of the size of the series' values: the last
// bits of a mean depend on the order of adding. The size is the largest value without its sign.
constexpr double TieShare = 1e-9;

// Why a series cannot be charted, and where.
struct ChartProblem {
    enum class Kind {
        InvalidDate,       // of an observation
        SameDate,          // as an earlier observation
        ValueOutOfRange,   // infinite, not a number, or beyond LargestValue
        TargetOutOfRange,  // likewise
        TooFewForBaseline, // limits or median would be fixed on too few points
        RunLengthUnknown,
    };

    Kind kind = Kind::InvalidDate;
    qsizetype at = -1;    // position of the observation in what was given; -1 where an option is wrong
    qsizetype first = -1; // for SameDate: position of the one that has the date already

    friend bool operator==(const ChartProblem &, const ChartProblem &) = default;
};

template <typename Chart> using ChartResult = tl::expected<Chart, ChartProblem>;

// The first problem that the observations themselves have.
std::optional<ChartProblem> problemIn(const QList<Observation> &observations);

// Positions of the observations in date order. All dates are valid and different.
QList<qsizetype> inDateOrder(const QList<Observation> &observations);

} // namespace aros::metrics
