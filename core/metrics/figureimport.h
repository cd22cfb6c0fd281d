#pragma once

#include "core/common/language.h"
#include "core/metrics/figuremapping.h"
#include "core/metrics/figures.h"
#include "core/metrics/figuretable.h"
#include "core/metrics/metriccatalog.h"

#include <functional>

namespace aros::metrics {

// Why a row does not go in. The arguments stand behind each; every one has the cell besides.
enum class RowFault {
    CellBeyondColumns, // a cell under no title
    PeriodMissing,
    NotADate,
    ExcelSerial,
    UsDate,
    NoSuchDay,
    TwoDigitYear,
    YearOnly,
    PeriodOutOfRange, // first and last year
    FutureMonth,      // the last month that may be, as yyyy-MM
    OrganisationMissing,
    NameTooLong,       // allowed characters
    UnknownStaffGroup, // what to write instead, in English and in Welsh; none where no group is near
    MetricMissing,
    UnknownMetric,   // likewise
    AmbiguousMetric, // ids that go by this name
    NotGiven,        // ids of the counts that it is worked out from
    NumberMissing,
    NotANumber,
    PercentSign,
    Scientific,
    NotFinite,
    TooLarge,
    AmbiguousComma, // thousands or decimals
    MixedSigns,     // a line that has the other sign
    DenominatorMissing,
    DenominatorTooMuch,
    DenominatorNegative,
    Negative,
    NotWhole,
    AboveDenominator, // the denominator's cell
    DuplicateDiffers, // lines that have the same month of the same metric, separated by ", "
};
constexpr int RowFaults = static_cast<int>(RowFault::DuplicateDiffers) + 1;

// "excel-serial": the same in every version and language.
QString rowFaultCode(RowFault fault);

// A row that is refused, for one of its cells: the first reason found from left to right, or one of the further.
struct RejectedRow {
    int line = 0;
    FigureColumn column = FigureColumn::Period;
    QString title; // of the column in the table; empty where it has none
    QString cell;
    RowFault fault = RowFault::NotADate;
    QStringList arguments;

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

struct ReferenceName {
    QString id;
    BilingualText name;
};

struct ImportContext {
    const MetricCatalog &catalog;
    QList<ReferenceName> organisations;
    QList<ReferenceName> staffGroups;
    QList<UnitPath> knownUnits; // so that a name in other letters is not taken for another unit
    QDate today;
    // What is stored of a unit; asked once a unit.
    std::function<QList<Figure>(const UnitPath &)> stored;
    RowsDone goesOn = {};         // where it stops the import, the plan is of no use
    bool namesEveryFault = false; // of a row, for a few that are put right cell by cell
};

// What an import would do. rows = accepted.size() + repeated + empty + rejected.size(), and the accepted are added,
// corrected or unchanged.
struct ImportPlan {
    QList<Figure> accepted;      // in the order of their lines
    QList<RejectedRow> rejected; // by line
    QList<RejectedRow> further;  // what else is wrong with these rows, where every fault was to be named; no row more
    int rows = 0;
    int empty = 0;    // without a number: nothing to bring in
    int repeated = 0; // the same row once more
    int added = 0;
    int corrected = 0;
    int unchanged = 0;

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

// Looks at every row; writes nothing. The mapping must have nothing missing().
ImportPlan planImport(const FigureTable &table, const FigureMapping &mapping, const ImportContext &context);

} // namespace aros::metrics
