#include "ui/shell/widgets/grouptable.h"

#include "ui/shell/style/look.h"

#include <QPainter>

#include <numeric>

namespace aros::shell {

namespace {

constexpr int GroupRowHeight = 34;
constexpr int GroupSide = 8;

class GroupDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    int cellWidth(const QModelIndex &index) const override
    {
        const Look &look = Look::current();
        return QFontMetrics(look.font(size::Control)).horizontalAdvance(index.data().toString()) +
               look.px(2 * GroupSide + 4);
    }
    QFont firstFont() const override { return Look::current().font(size::Control); }
    int firstSides() const override { return Look::current().px(2 * GroupSide); }
    int smallestHeight() const override { return Look::current().px(GroupRowHeight); }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const override
    {
        const Look &look = Look::current();
        const QRect text = cell.adjusted(look.px(GroupSide), 0, -look.px(GroupSide), 0);
        if (index.column() == 0) {
            paintFirst(painter, text, index);
            return;
        }
        painter.setFont(look.font(size::Control));
        painter.setPen(look.palette().text);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    }
};

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
    foldTogether();
    setItemDelegate(new GroupDelegate(this));
    setAccessibleName(report.words.byStaffGroup);
    setRows(&m_model);
}

} // namespace aros::shell
