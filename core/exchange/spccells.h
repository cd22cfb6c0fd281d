#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace aros::exchange {

// How people and their spreadsheets write the cells of a table of figures.

// 2025-02-01, or 01/02/2025 and 1/2/2025 for the same first of February.
std::optional<QDate> dateInCell(const QString &cell);

// A finite number with a decimal point; with a decimal comma too where that cannot stand between cells. Thousands are
// not grouped, and nothing stands beside the number.
std::optional<double> numberInCell(const QString &cell, bool mayHaveComma);

// 1 or true, 0 or false, nothing for false.
std::optional<bool> flagInCell(const QString &cell);

} // namespace aros::exchange
