#pragma once

#include "core/metrics/figuretable.h"
#include "core/metrics/metriccatalog.h"

#include <QByteArray>
#include <QDate>

namespace aros::exchange {

// What is read at most, so that any file is read or refused in a few seconds.
constexpr qint64 LargestFiguresFile = 64LL * 1024 * 1024; // bytes
constexpr int MostFigureRows = 500'000;
constexpr int MostFigureColumns = 100;
constexpr int LongestFigureCell = 4000; // characters

struct FiguresFile {
    metrics::FigureTable table; // of use only without a fault
    metrics::FiguresFileFault fault;
    bool wasWindows1252 = false; // not UTF-8; letters with accents deserve a look

    bool isUsable() const { return fault.kind == metrics::FiguresFileFault::Kind::None; }
};

// The bytes of a CSV file or, as UTF-8, of cells copied in a spreadsheet. UTF-8 with or without a byte order mark, or
// else Windows-1252; comma, semicolon or tab; any line ends. Rows without any text are left out.
FiguresFile readFigures(const QByteArray &bytes);

// A table to fill in: the header that needs no mapping and a row for every count of the set, for that month.
QByteArray figuresTemplate(const metrics::MetricCatalog &catalog, const QDate &month);

} // namespace aros::exchange
