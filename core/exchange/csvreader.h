#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace aros::exchange {

// One row that is not empty, with the number that a spreadsheet gives it: from 1, empty rows counted.
struct CsvRow {
    int number = 0;
    QStringList cells;
};

struct CsvTable {
    enum class Fault { None, NotUtf8, Quotes };

    QList<CsvRow> rows;
    Fault fault = Fault::None;
    int faultyRow = 0; // for Quotes: the row in which reading ended
};

// Reads a table as people and their spreadsheets save it: UTF-8 with or without a byte order mark; comma, semicolon or
// tab, whichever the first row has most of; any line ends. Cells are as they stand, apostrophes before formulas too.
CsvTable readCsv(const QByteArray &bytes);

// Takes away the apostrophe that CsvCell puts before what a spreadsheet would run, and the first of two, by which a
// writer can say that the second is meant.
QString withoutFormulaGuard(const QString &cell);

} // namespace aros::exchange
