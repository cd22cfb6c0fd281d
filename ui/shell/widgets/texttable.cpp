#include "ui/shell/widgets/texttable.h"

#include "ui/shell/widgets/textrowdelegate.h"

#include <numeric>

namespace aros::shell {

namespace {

QList<int> allButTheFirst(qsizetype columns)
{
    QList<int> order(qMax<qsizetype>(0, columns - 1));
    std::iota(order.begin(), order.end(), 1);
    return order;
}

} // namespace

TextTable::TextTable(const QList<presentation::TextColumn> &columns, const QString &name)
    : RowTable(allButTheFirst(columns.size())),
      m_model(columns)
{
    setItemDelegate(new TextRowDelegate(this));
    setAccessibleName(name);
    setRows(&m_model);
}

void TextTable::showColumns(const QList<presentation::TextColumn> &columns)
{
    setFoldOrder(allButTheFirst(columns.size()));
    m_model.setColumns(columns);
}

} // namespace aros::shell
