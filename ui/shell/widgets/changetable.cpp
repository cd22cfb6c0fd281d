#include "ui/shell/widgets/changetable.h"

#include "ui/shell/widgets/textrowdelegate.h"

namespace aros::shell {

namespace {

// The longest go first; the change is what the table is about.
QList<int> changeFoldOrder(const report::Report &report, bool compares)
{
    QList<int> order = compares ? QList<int>{1, 2, 3} : QList<int>{1};
    if (!report.targets.isEmpty())
        order.prepend(static_cast<int>(order.size()) + 1);
    return order;
}

} // namespace

ChangeTable::ChangeTable(const report::Report &report, const report::RoundChange *change, const QString &name)
    : RowTable(changeFoldOrder(report, change != nullptr)),
      m_compares(change != nullptr),
      m_model(report, change)
{
    giveRoomToLastWords();
    setItemDelegate(new TextRowDelegate(this));
    setAccessibleName(name);
    setRows(&m_model);
}

void ChangeTable::showTargets(const report::Report &report)
{
    setFoldOrder(changeFoldOrder(report, m_compares));
    m_model.showTargets(report);
}

} // namespace aros::shell
