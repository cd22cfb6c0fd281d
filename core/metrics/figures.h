#pragma once

#include "core/common/ids.h"
#include "core/metrics/metricdefinition.h"

#include <QDate>
#include <QString>

#include <optional>

namespace aros::metrics {

// Where a figure belongs in the tree organisation › division › team, by id or by name, as the caller keeps them. What
// is below is empty; a team may stand directly under its organisation. Empty throughout: everything together.
struct UnitPath {
    QString organisation;
    QString division;
    QString team;

    friend bool operator==(const UnitPath &, const UnitPath &) = default;
};

enum class UnitLevel { Everything, Organisation, Division, Team };

UnitLevel levelOf(const UnitPath &unit);
// One step up; everything is above itself.
UnitPath above(const UnitPath &unit);
size_t qHash(const UnitPath &unit, size_t seed = 0);

// One number of one month, or for rates and means that are given as such the two that belong together.
struct Figure {
    MetricId metric;
    UnitPath unit;
    StaffGroupId group; // empty: all staff
    QDate period;       // first day of the month
    double numerator = 0;
    std::optional<double> denominator;

    friend bool operator==(const Figure &, const Figure &) = default;
};

constexpr int FirstFigureYear = 1948;
constexpr int LastFigureYear = 2199;
constexpr double LargestFigure = 1e12;

// What is wrong with one figure. The rules down to DenominatorNegative hold for all figures, the others for its metric.
enum class FigureFault {
    NoMetric,
    UnitIncomplete, // a division or a team without an organisation
    NotAMonth,      // not the first day of a month, or beyond the years above
    NotANumber,
    TooLarge,
    DenominatorNegative,
    NotGiven,           // the metric is computed and takes no figures
    DenominatorMissing, // a rate or a mean needs one
    DenominatorTooMuch, // a count has none
    Negative,           // only money and scores may be
    NotWhole,           // people and cases are counted in ones
};

// "not-a-month": the same in every version and language.
QString figureFaultCode(FigureFault fault);

// Rules that hold whatever the metric is.
std::optional<FigureFault> formFaultOf(const Figure &figure);
// These and those of its metric; for what is typed or imported.
std::optional<FigureFault> faultOf(const Figure &figure, const MetricDefinition &metric);

// Months counted one by one, so that they can be added and compared: year × 12 + month − 1.
constexpr int monthNumber(int year, int month)
{
    return year * 12 + month - 1;
}
int monthNumber(const QDate &date);
// First day of a month.
QDate monthStart(int number);

} // namespace aros::metrics
