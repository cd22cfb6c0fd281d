#pragma once

#include <QStringList>

class QTableView;

namespace aros::tests {

// Which visible cells and headings of a table do not show their whole text, in words. Cells are painted with the
// table's own delegates.
QStringList badlyFittingCells(const QTableView &table);

} // namespace aros::tests
