#pragma once

#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// Rows of nothing but text: the first column wraps, the others stand at the right of their column.
class TextRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    int cellWidth(const QModelIndex &index) const override;
    QFont firstFont() const override;
    int firstSides() const override;
    int smallestHeight() const override;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;
};

} // namespace aros::shell
