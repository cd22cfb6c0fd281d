#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace aros::shell {

// Headings that wrap; the first stays where it is when the others move to the side. Over rows they have a strong edge.
class UnitTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit UnitTableHeader(QWidget *parent);

    // Its widest word, with its sides.
    int leastWidth(int section) const;
    // Of all headings in their widths.
    QSize sizeHint() const override;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString textOf(int section) const;
};

// A unit's name, or a value with the icons of its variation and of its target. Values of a column stand below each
// other, and so do the icons.
class UnitCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setValueWidth(int column, int width) { m_valueWidths.insert(column, width); }

    static int valueWidth(const QModelIndex &index);
    // Of a column whose widest value has this width.
    static int cellWidth(int valueWidth);
    static int nameWidth(const QModelIndex &index);
    static int leastNameWidth(const QModelIndex &index);
    // For a name in a column of this width.
    static int rowHeight(const QModelIndex &index, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintValue(QPainter &painter, const QRect &place, const QModelIndex &index) const;

    QHash<int, int> m_valueWidths; // by column
};

} // namespace aros::shell
