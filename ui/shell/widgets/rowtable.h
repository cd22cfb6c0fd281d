#pragma once

#include "ui/shell/widgets/foldingmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

namespace aros::shell {

class RowDelegate;

// A table that shows all of itself: as tall as its rows, so that the page scrolls and not the table; its first column
// wraps and takes the room that the others leave, unless the last column of words does. Where there is not enough,
// other columns fold into a line below the first column's text, in the order that the table says.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    // `foldOrder`: the columns that may fold, the first to go first; never the first column.
    explicit RowTable(QList<int> foldOrder, QWidget *parent = nullptr);

    // Instead of setModel(), after the delegate is set. The rows must outlive the table, be its child or its member.
    void setRows(QAbstractItemModel *rows);
    int shownRows() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    // The current row in the model given to setRows(); invalid when there is none.
    QModelIndex currentRow() const { return rowAt(currentIndex()); }
    QModelIndex rowAt(const QModelIndex &index) const { return m_model->mapToSource(index); }

    // For rows that are about to get other columns.
    void setFoldOrder(const QList<int> &columns) { m_foldOrder = columns; }
    // Those that follow each other in the fold order fold as soon as one of them must.
    void foldTogether(const QList<int> &columns) { m_together = columns; }
    // The room that is over goes to the last column of words, and the first is as wide as its text, as long as no
    // column is folded.
    void giveRoomToLastWords() { m_lastWordsHaveRoom = true; }

    // What a column saves when it shows its words alone, in pixels; asked for before any column folds.
    virtual int savedWhenCompact(int) const { return 0; }
    virtual void setCompact(bool) {}

    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Column {
        int heading = 0;    // width of its heading, in pixels
        int cells = 0;      // of its widest cell; of the first column, what it is comfortable with
        int whole = 0;      // of its widest text, without sides
        int widestWord = 0; // of the first column's own text, or of what a column says when it is folded
    };

    const RowDelegate &delegate() const;
    void measure();
    Column measured(int column) const;
    int needed(int column, bool compact) const;
    int neededInAll(int folded, bool compact) const;
    void fit();
    void fitColumns();
    int foldedFor(int width, bool compact) const;
    int lastOfWords() const;
    int heightOf(int row) const;

    FoldingModel *m_model;
    QList<int> m_foldOrder;
    QList<int> m_together;
    bool m_lastWordsHaveRoom = false;
    QList<Column> m_columns;
    QTimer m_changed; // many changes at once are measured once
};

// Paints what all rows have: a line below, the light of choice and pointer, and a ring round the row with the keyboard.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    // As high as the text gets in the option's width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

    // Of any column but the first, with its sides.
    virtual int cellWidth(const QModelIndex &index) const = 0;
    virtual QFont firstFont() const = 0;
    // What the first column needs beside its text.
    virtual int firstSides() const = 0;
    virtual int smallestHeight() const = 0;

protected:
    virtual void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const = 0;
    // The first column's own text and, below it, what is folded; `place` is without the sides.
    void paintFirst(QPainter &painter, const QRect &place, const QModelIndex &index) const;
};

QFont foldedFont();

} // namespace aros::shell
