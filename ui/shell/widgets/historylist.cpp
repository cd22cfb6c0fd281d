#include "ui/shell/widgets/historylist.h"

#include "ui/shell/style/look.h"

#include <QPainter>

namespace aros::shell {

using presentation::HistoryModel;

namespace {

constexpr int HistorySide = 8; // on either side of a cell's text
constexpr int HistoryRowHeight = 40;

class HistoryDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    int cellWidth(const QModelIndex &index) const override
    {
        const QFontMetrics metrics(Look::current().font(size::Control));
        return metrics.horizontalAdvance(index.data().toString()) + Look::current().px(2 * HistorySide + 4);
    }
    QFont firstFont() const override { return Look::current().font(size::Control, QFont::Medium); }
    int firstSides() const override { return Look::current().px(2 * HistorySide); }
    int smallestHeight() const override { return Look::current().px(HistoryRowHeight); }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const override
    {
        const int side = Look::current().px(HistorySide);
        const QRect inner = cell.adjusted(side, 0, -side, 0);
        if (index.column() == HistoryModel::WhatColumn) {
            paintFirst(painter, inner, index);
            return;
        }
        painter.setFont(Look::current().font(size::Control));
        painter.setPen(Look::current().palette().text);
        painter.drawText(inner, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
    }
};

} // namespace

HistoryList::HistoryList(const QList<report::HistoryRow> &rows, QWidget *parent)
    : RowTable(
          {HistoryModel::ThemeColumn, HistoryModel::BeforeColumn, HistoryModel::AfterColumn, HistoryModel::WhenColumn},
          parent),
      m_model(rows)
{
    setItemDelegate(new HistoryDelegate(this));
    setRows(&m_model);
}

} // namespace aros::shell
