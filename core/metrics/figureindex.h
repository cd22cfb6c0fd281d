#pragma once

#include "core/common/result.h"
#include "core/metrics/figures.h"

#include <QList>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace aros::metrics {

// Why there is no number. Unknown is never 0.
enum class Absence {
    None,
    MissingFigure,      // nothing was given for the month
    IncompleteWindow,   // some of the months that are needed have no figure
    MissingDenominator, // a rate or a mean was given without one
    ZeroDenominator,
    SmallDenominator, // of fewer people or cases than may be shown
    UnitsMissing,     // some units below have a figure and others of them have not
    GroupsMissing,    // likewise staff groups
    AllStaffOnly,     // rotational groups are to be left out, but the figure is not there by staff group
    SmallCount,       // only in files: from 1 to 4 people or cases are counted; see filefigures.h
    SmallRest,        // likewise: all but 1 to 4 of those that could be are counted
};

// The figure of one month for a unit and a staff group, as given or added up.
struct KnownFigure {
    double numerator = 0;
    double denominator = 0;
    bool hasDenominator = false;
    Absence absence = Absence::MissingFigure;
    int missing = 0;                         // UnitsMissing and GroupsMissing: how many have none
    int of = 0;                              // of how many
    UnitLevel level = UnitLevel::Everything; // UnitsMissing: what they are; Everything where teams and divisions mix

    bool isKnown() const { return absence == Absence::None; }

    friend bool operator==(const KnownFigure &, const KnownFigure &) = default;
};

struct MonthRange {
    int first = 0; // monthNumber()
    int last = 0;  // included

    friend bool operator==(const MonthRange &, const MonthRange &) = default;
};

struct FigureQuery {
    MetricId metric;
    UnitPath unit;
    StaffGroupId group; // empty: all staff
    MonthRange months;
    bool withoutRotational = false; // for all staff only; who asks for a group by name gets it
    QSet<StaffGroupId> rotationalGroups;
};

constexpr qsizetype MostFigures = 5'000'000;

// Figures, put in order once so that any series is found quickly. Cheap to copy; never changes.
//
// What a unit has of its own comes first: the figure for all staff, else the sum of its staff groups, else the sum of
// the units directly below. A sum is there only where every part that has the metric in any month has it in this one.
// Parts are added in the order of their names, so that the same figures give the same sum to the last bit whatever the
// order in which they were handed in.
//
// Without the rotational groups, what was given for all staff cannot be used: the other groups are added up, and only
// where all groups together make up at least what was given for all staff.
class FigureIndex
{
public:
    FigureIndex();
    // Fails with InvalidValue; the detail names the figure by its place, counted from 0, or by what it is where the
    // same metric, unit, group and month is there twice.
    static Result<FigureIndex> of(const QList<Figure> &figures);

    // One entry a month of the query.
    std::vector<KnownFigure> series(const FigureQuery &query) const;
    // From the first to the last month in which the unit or any below it has a figure; an empty group asks for any.
    std::optional<MonthRange> months(const MetricId &metric, const UnitPath &unit, const StaffGroupId &group) const;

    struct Data;

private:
    std::shared_ptr<const Data> m_data;
};

} // namespace aros::metrics
