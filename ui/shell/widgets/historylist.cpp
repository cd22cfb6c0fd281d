#include "ui/shell/widgets/historylist.h"

#include "ui/shell/widgets/textrowdelegate.h"

namespace aros::shell {

using presentation::HistoryModel;

HistoryList::HistoryList(const QList<report::HistoryRow> &rows, QWidget *parent)
    : RowTable(
          {HistoryModel::ThemeColumn, HistoryModel::BeforeColumn, HistoryModel::AfterColumn, HistoryModel::WhenColumn},
          parent),
      m_model(rows)
{
    setItemDelegate(new TextRowDelegate({.height = 40, .firstWeight = QFont::Medium}, this));
    setRows(&m_model);
}

} // namespace aros::shell
