#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

} // namespace aros::metrics
