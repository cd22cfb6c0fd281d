#include "ui/shell/widgets/grouptable.h"

#include "ui/shell/widgets/textrowdelegate.h"

#include <numeric>

namespace aros::shell {

namespace {

QList<int> groupColumns(const report::Report &report)
{
    QList<int> columns(report.groups.columns.size());
    std::iota(columns.begin(), columns.end(), 1);
    return columns;
}

} // namespace

GroupTable::GroupTable(const report::Report &report, QWidget *parent)
    : RowTable(groupColumns(report), parent),
      m_model(report)
{
    foldTogether(groupColumns(report));
    setItemDelegate(new TextRowDelegate(this));
    setAccessibleName(report.words.byStaffGroup);
    setRows(&m_model);
}

} // namespace aros::shell
