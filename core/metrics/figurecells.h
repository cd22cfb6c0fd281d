#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace aros::metrics {

// How people, their spreadsheets and ESR write months and numbers.

enum class PeriodFault {
    None,
    Missing,
    NotADate,
    ExcelSerial,  // a day's number, which a spreadsheet shows where a cell has lost its date format
    UsDate,       // the month would be above 12: month and day are the wrong way round
    NoSuchDay,    // 31 February
    TwoDigitYear, // in a date of three numbers
    YearOnly,
    OutOfRange, // before FirstFigureYear or after LastFigureYear
};

struct CellPeriod {
    QDate month; // its first day
    PeriodFault fault = PeriodFault::None;
};

// 2026-01, 2026-01-31, 31/01/2026 and 1.1.2026 (day first), 01/2026, 202601, Jan 2026, Jan-26, 31-JAN-2026 and the
// same with Welsh names.
CellPeriod periodInCell(const QString &cell);

// What the sign in a number says about the column that it stands in.
enum class DecimalSign {
    None,      // 12
    Point,     // 12.5, 1,234.5 or 1,234,567
    Comma,     // 12,5, 1.234,5
    Undecided, // 1,234: may be either
};

enum class NumberFault { None, Missing, NotANumber, Percent, Scientific, NotFinite, TooLarge, Undecided };

struct CellNumber {
    double value = 0;
    DecimalSign sign = DecimalSign::None;
    NumberFault fault = NumberFault::None;
};

// Reads a number and says what sign it has; Undecided is read as thousands.
CellNumber numberInCell(const QString &cell);

} // namespace aros::metrics
