#pragma once

#include "ui/shell/pages/figures/figuregridmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace aros::shell {

// The grid in which figures are typed: as tall as its rows. Enter and Tab go to the next cell; Tab leaves it at the
// last one.
class FigureGrid final : public QTableView
{
    Q_OBJECT

public:
    // `model` and `catalog` must outlive the grid.
    FigureGrid(FigureGridModel &model, const metrics::MetricCatalog &catalog, QWidget *parent = nullptr);

    // To the first cell that was refused, or else to the first that is empty.
    void focusFirst();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Another cell is the current one, or what is known of its row has changed.
    void rowEntered(int row);
    void tooMuchPasted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex beside(const QModelIndex &index, int step) const;
    void goBeside(int step);
    void fit();
    void fitColumns();

    FigureGridModel &m_grid;
};

// Cells that wrap, and an editor that completes what is known.
class FigureGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FigureGridDelegate(const FigureGridModel &model, const metrics::MetricCatalog &catalog, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    const FigureGridModel &m_model;
    const metrics::MetricCatalog &m_catalog;
};

} // namespace aros::shell
