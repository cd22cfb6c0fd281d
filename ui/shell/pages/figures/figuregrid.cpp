#include "ui/shell/pages/figures/figuregrid.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>
#include <numeric>

namespace aros::shell {

namespace {
// In pixels at 100 %; what is over is shared out in the same proportion. Narrower, the grid scrolls sideways: words
// that are broken at every third letter can be read by nobody.
constexpr std::array<int, FigureGridModel::Columns> LeastWidths{118, 200, 150, 170, 92, 92};
} // namespace

FigureGrid::FigureGrid(FigureGridModel &model, const metrics::MetricCatalog &catalog, QWidget *parent)
    : QTableView(parent),
      m_grid(model)
{
    const Look &look = Look::current();
    setObjectName(QStringLiteral("figure-grid"));
    setAccessibleName(tr("Figures to type in"));
    setFont(look.font(size::Control));
    horizontalHeader()->setFont(look.font(size::Control - 1, QFont::Medium));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFont(look.font(size::Control - 1));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new FigureGridDelegate(model, catalog, this));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed | SelectedClicked);
    setTabKeyNavigation(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FigureGrid::fit, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &FigureGrid::fit, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FigureGrid::fit, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { emit rowEntered(currentIndex().row()); });
}

void FigureGrid::focusFirst()
{
    QModelIndex first = m_grid.index(0, FigureGridModel::Metric);
    for (int row = m_grid.rowCount() - 1; row >= 0; --row) {
        for (int column = FigureGridModel::Columns - 1; column >= 0; --column) {
            const QModelIndex index = m_grid.index(row, column);
            if (!index.data(FigureGridModel::FaultRole).toString().isEmpty())
                first = index;
        }
    }
    setCurrentIndex(first);
    setFocus(Qt::OtherFocusReason);
    emit rowEntered(first.row());
}

QModelIndex FigureGrid::beside(const QModelIndex &index, int step) const
{
    const int place = index.row() * FigureGridModel::Columns + index.column() + step;
    if (!index.isValid() || place < 0)
        return {};
    return m_grid.index(place / FigureGridModel::Columns, place % FigureGridModel::Columns);
}

void FigureGrid::goBeside(int step)
{
    const QModelIndex next = beside(currentIndex(), step);
    if (next.isValid())
        setCurrentIndex(next);
}

void FigureGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && currentIndex().isValid()) {
        if (!m_grid.paste(currentIndex(), QGuiApplication::clipboard()->text()))
            emit tooMuchPasted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        goBeside(1);
        return;
    case Qt::Key_Backtab:
        goBeside(-1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_grid.clear(selectedIndexes());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

// Nobody must be caught in the grid: Tab goes on from the last cell, and back from the first.
bool FigureGrid::focusNextPrevChild(bool next)
{
    if (beside(currentIndex(), next ? 1 : -1).isValid())
        return QTableView::focusNextPrevChild(next);
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void FigureGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int step = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::SubmitModelCache ? 1
                     : hint == QAbstractItemDelegate::EditPreviousItem                                              ? -1
                                                                                                                    : 0;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (step == 0)
        return;
    setFocus(Qt::OtherFocusReason);
    goBeside(step);
}

void FigureGrid::fitColumns()
{
    std::array<int, FigureGridModel::Columns> widths{};
    for (int column = 0; column < FigureGridModel::Columns; ++column)
        widths.at(static_cast<size_t>(column)) = qMax(horizontalHeader()->sectionSizeHint(column),
                                                      Look::current().px(LeastWidths.at(static_cast<size_t>(column))));
    const int needed = std::accumulate(widths.cbegin(), widths.cend(), 0);
    const int more = qMax(0, viewport()->width() - needed);
    for (int column = 0; column < FigureGridModel::Columns; ++column) {
        const int width = widths.at(static_cast<size_t>(column));
        setColumnWidth(column, width + more * width / needed);
    }
}

void FigureGrid::fit()
{
    fitColumns();
    for (int row = 0; row < m_grid.rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
    setFixedHeight(sizeHint().height());
}

QSize FigureGrid::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_grid.rowCount(); ++row)
        height += rowHeight(row);
    if (horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    return {Look::current().px(480), height};
}

QSize FigureGrid::minimumSizeHint() const
{
    return {Look::current().px(160), sizeHint().height()};
}

void FigureGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FigureGrid::focusInEvent(QFocusEvent *event)
{
    // Before the view does it: month and unit are there already.
    if (!currentIndex().isValid())
        setCurrentIndex(m_grid.index(0, FigureGridModel::Metric));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void FigureGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit rowEntered(current.row());
    auto *scroll = hasFocus() ? ContentScroll::around(*this) : nullptr;
    if (scroll)
        scroll->showWhole(*this);
}

} // namespace aros::shell
