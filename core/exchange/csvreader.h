#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace aros::exchange {

// One row that is not empty, with the number that a spreadsheet gives it: from 1, empty rows counted.
struct CsvRow {
    int number = 0;
    QStringList cells;
    int line = 0; // of the file, from 1; more than the number where a cell above holds line ends
};

// Cells behind this one of a row are not kept; the last that has text takes this one's place, if that is empty, so that
// nobody takes the row for shorter than it is.
constexpr qsizetype MostCsvCells = 10'000;

struct CsvTable {
    enum class Fault { None, NotUtf8, Quotes };

    QList<CsvRow> rows;
    Fault fault = Fault::None;
    int faultyRow = 0;  // for Quotes: the row in which reading ended
    int faultyLine = 0; // and the line where that row starts
};

// Reads a table as people and their spreadsheets save it: UTF-8 with or without a byte order mark; comma, semicolon or
// tab, whichever the first row has most of; any line ends. Cells are as they stand, apostrophes before formulas too.
CsvTable readCsv(const QByteArray &bytes);

// The same row for row, for tables that are too large to keep: the result has no rows. Ends without a fault as soon as
// `take` gives false.
CsvTable readCsvRows(const QByteArray &bytes, const std::function<bool(const CsvRow &)> &take);

// What stands between the cells of such a table.
char csvDelimiter(const QByteArray &bytes);

// Takes away the apostrophe that CsvCell puts before what a spreadsheet would run, and the first of two, by which a
// writer can say that the second is meant.
QString withoutFormulaGuard(const QString &cell);

} // namespace aros::exchange
