#include "ui/shell/widgets/texttable.h"

#include "ui/shell/widgets/textrowdelegate.h"

#include <algorithm>
#include <numeric>

namespace aros::shell {

namespace {

QList<int> allButTheFirst(qsizetype columns, TextTable::Fold fold)
{
    QList<int> order(qMax<qsizetype>(0, columns - 1));
    std::iota(order.begin(), order.end(), 1);
    if (fold == TextTable::Fold::FromTheLast)
        std::reverse(order.begin(), order.end());
    return order;
}

QList<int> neighbours(const QList<presentation::TextColumn> &columns)
{
    QList<int> together;
    for (int column = 0; column < columns.size(); ++column) {
        if (columns.at(column).foldsWithNeighbour)
            together.append(column);
    }
    return together;
}

} // namespace

TextTable::TextTable(const QList<presentation::TextColumn> &columns, const QString &name, Fold fold)
    : RowTable(allButTheFirst(columns.size(), fold)),
      m_model(columns),
      m_fold(fold)
{
    giveRoomToLastWords();
    foldTogether(neighbours(columns));
    setItemDelegate(new TextRowDelegate(this));
    setAccessibleName(name);
    setRows(&m_model);
}

void TextTable::showColumns(const QList<presentation::TextColumn> &columns)
{
    setFoldOrder(allButTheFirst(columns.size(), m_fold));
    foldTogether(neighbours(columns));
    m_model.setColumns(columns);
}

} // namespace aros::shell
