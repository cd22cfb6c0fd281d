#include "ui/shell/widgets/longlist.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/textrowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace aros::shell {

namespace {
constexpr int TallestList = 320; // pixels at 100 %
constexpr int FewRows = 10;      // that all stand in the page, whatever they take
constexpr int RowHeightAtFirst = 52;
constexpr int RowsMeasuredAtOnce = 40; // as many as can be seen at the first glance
} // namespace

LongList::LongList(const QString &name, QAbstractItemModel &model, QWidget *parent) : QTableView(parent)
{
    const Look &look = Look::current();
    setAccessibleName(name);
    setFont(look.font(size::Control));
    setItemDelegate(new TextRowDelegate({.height = 36, .firstWeight = QFont::Medium}, this));
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(look.px(RowHeightAtFirst));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &LongList::measure);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LongList::fitVisible);
}

void LongList::fitRow(int row)
{
    QStyleOptionViewItem option;
    option.rect.setWidth(viewport()->width()); // the column follows later
    const int height = itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    if (height != rowHeight(row))
        setRowHeight(row, height);
}

void LongList::measure()
{
    const int rows = qMin(model()->rowCount(), RowsMeasuredAtOnce);
    for (int row = 0; row < rows; ++row)
        fitRow(row);
    fitHeight();
    fitVisible();
}

void LongList::fitVisible()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    int below = rowViewportPosition(first);
    for (int row = first; row < model()->rowCount() && below < viewport()->height(); ++row) {
        fitRow(row);
        below += rowHeight(row);
    }
}

// As much of the window as leaves the rest of the page in reach; all of a few rows, which the page scrolls.
int LongList::tallest() const
{
    if (model()->rowCount() <= FewRows)
        return QWIDGETSIZE_MAX;
    return qMin(Look::current().px(TallestList), qMax(160, window()->height() / 2));
}

void LongList::fitHeight()
{
    int height = 2;
    for (int row = 0; row < model()->rowCount() && height < tallest(); ++row)
        height += rowHeight(row);
    height = qMin(height, tallest());
    if (height != this->height())
        setFixedHeight(height);
}

QSize LongList::sizeHint() const
{
    return {Look::current().px(480), height()};
}

QSize LongList::minimumSizeHint() const
{
    return {Look::current().px(160), height()};
}

void LongList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.isValid())
        fitRow(index.row());
    // Rows that come into view may grow, which moves this one again.
    for (int pass = 0; pass < 3; ++pass) {
        updateGeometries();
        QTableView::scrollTo(index, hint);
        fitVisible();
    }
}

void LongList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    measure();
    QTimer::singleShot(0, this, &LongList::measure); // a scroll bar may have come or gone meanwhile
}

void LongList::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void LongList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    auto *scroll = hasFocus() ? ContentScroll::around(*this) : nullptr;
    if (scroll)
        scroll->showWhole(*this);
}

// With one column Home and End would go nowhere.
void LongList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnd = event->key() == Qt::Key_End;
    if ((isEnd || event->key() == Qt::Key_Home) && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(isEnd ? model()->rowCount() - 1 : 0, 0));
        return;
    }
    QTableView::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || event->matches(QKeySequence::Paste))
        event->ignore(); // for the page
}

} // namespace aros::shell
