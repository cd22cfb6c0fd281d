#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace aros::metrics {

// One row of a table of figures, as text.
struct TableRow {
    int line = 0; // of the file or of what was pasted, from 1
    QStringList cells;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

// A table as somebody exported, saved or copied it: a header and what stands below it. Empty rows are not in it.
struct FigureTable {
    QStringList header;
    QList<TableRow> rows;
    QChar separator = u','; // what stood between the cells

    friend bool operator==(const FigureTable &, const FigureTable &) = default;
};

// Why a file, or what was pasted, is no table of figures.
struct FiguresFileFault {
    enum class Kind {
        None,
        FileTooLarge, // arguments: allowed MiB
        Pdf,
        Workbook,    // .xlsx, .ods or the like
        OldWorkbook, // .xls
        Utf16,       // "Unicode text"
        NotText,
        Quotes,         // a quotation mark out of place
        Empty,          // not even a header
        TooManyRows,    // arguments: allowed rows
        TooManyColumns, // arguments: how many; allowed columns
        CellTooLong,    // arguments: allowed characters
    };

    Kind kind = Kind::None;
    int line = 0; // from 1; 0: the whole file
    QStringList arguments;

    friend bool operator==(const FiguresFileFault &, const FiguresFileFault &) = default;
};

// What reading a file, or cells that were pasted, gives.
struct FiguresFile {
    FigureTable table; // of use only without a fault
    FiguresFileFault fault;
    bool wasWindows1252 = false; // not UTF-8; letters with accents deserve a look

    bool isUsable() const { return fault.kind == FiguresFileFault::Kind::None; }
};

// Told now and then how many rows are done; false when nobody waits for the rest.
using RowsDone = std::function<bool(int rows)>;

// "too-many-rows": the same in every version and language.
QString figuresFaultCode(FiguresFileFault::Kind kind);

} // namespace aros::metrics
