#pragma once

#include "core/common/result.h"
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

using metrics::FiguresFile;

// The bytes of a CSV file or, as UTF-8, of cells copied in a spreadsheet. UTF-8 with or without a byte order mark, or
// else Windows-1252; comma, semicolon or tab; any line ends. Rows without any text are left out.
// Where `goesOn` stops it, what was read so far.
FiguresFile readFigures(const QByteArray &bytes, const metrics::RowsDone &goesOn = {});

// Fails where the file cannot be read; one that is too large has a fault.
Result<FiguresFile> readFiguresFile(const QString &path, const metrics::RowsDone &goesOn = {});

// A table to fill in: the header that needs no mapping and a row for every count of the set, for that month.
QByteArray figuresTemplate(const metrics::MetricCatalog &catalog, const QDate &month);

} // namespace aros::exchange
