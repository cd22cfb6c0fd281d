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

} // namespace

TextTable::TextTable(const QList<presentation::TextColumn> &columns, const QString &name, Fold fold)
    : RowTable(allButTheFirst(columns.size(), fold)),
      m_model(columns),
      m_fold(fold)
{
    setItemDelegate(new TextRowDelegate(this));
    setAccessibleName(name);
    setRows(&m_model);
}

void TextTable::showColumns(const QList<presentation::TextColumn> &columns)
{
    setFoldOrder(allButTheFirst(columns.size(), m_fold));
    m_model.setColumns(columns);
}

} // namespace aros::shell
