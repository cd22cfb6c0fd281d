#include "ui/shell/pages/metrics/unittable.h"

#include "ui/shell/pages/metrics/unittablecells.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/pinnedheadings.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <numeric>

namespace aros::shell {

namespace {
constexpr int UsualNameWidth = 240;  // what a name gets at most before there is room to spare
constexpr int MostNameShare = 40;    // per cent of the table, unless a word is wider
constexpr int MeasuredTogether = 50; // ms
} // namespace

UnitTable::UnitTable(presentation::UnitMetricsModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_header(new UnitTableHeader(this)),
      m_delegate(new UnitCellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    new PinnedHeadings(*this);
    setFont(Look::current().font(size::Control));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::doubleClicked, this, &UnitTable::open);
    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, &UnitTable::measure);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_changed.isActive())
            m_changed.start(MeasuredTogether);
        describe();
    });
    measure();
}

void UnitTable::measure()
{
    m_widths.clear();
    m_nameWidth = m_leastName = m_header->leastWidth(0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_nameWidth = std::max(m_nameWidth, UnitCellDelegate::nameWidth(m_model.index(row, 0)));
        m_leastName = std::max(m_leastName, UnitCellDelegate::leastNameWidth(m_model.index(row, 0)));
    }
    for (int column = 1; column < m_model.columnCount(); ++column) {
        int value = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            value = std::max(value, UnitCellDelegate::valueWidth(m_model.index(row, column)));
        m_delegate->setValueWidth(column, value);
        m_widths.append(std::max(m_header->leastWidth(column), UnitCellDelegate::cellWidth(value)));
    }
    fit();
}

// A word that is wider than its share is broken rather than that nothing is seen of the values.
int UnitTable::nameWidthFor(int room) const
{
    const int share = room * MostNameShare / 100;
    const int usual = std::min(m_nameWidth, Look::current().px(UsualNameWidth));
    return std::max({std::min(usual, share), std::min(m_leastName, room / 2), m_header->leastWidth(0)});
}

void UnitTable::fit()
{
    const int room = maximumViewportSize().width();
    const int metrics = static_cast<int>(m_widths.size());
    const int inAll = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0);
    int name = nameWidthFor(room);
    int spare = std::max(0, room - name - inAll);
    name += std::min(spare, std::max(0, m_nameWidth - name)); // first to names that wrap, then to all alike
    spare = std::max(0, room - name - inAll);
    const int share = metrics > 0 ? spare / metrics : 0;
    for (int metric = 0; metric < metrics; ++metric)
        setColumnWidth(metric + 1, m_widths.at(metric) + share);
    setColumnWidth(0, metrics > 0 ? std::max(name, room - inAll - metrics * share) : room);
    if (name + inAll > room)
        setColumnWidth(0, name);
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, UnitCellDelegate::rowHeight(m_model.index(row, 0), columnWidth(0)));
    setFixedHeight(sizeHint().height());
    m_header->viewport()->update();
    viewport()->update();
}

QSize UnitTable::sizeHint() const
{
    int height = m_header->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += rowHeight(row);
    if (m_header->length() > maximumViewportSize().width())
        height += horizontalScrollBar()->sizeHint().height();
    return {Look::current().px(480), height};
}

QSize UnitTable::minimumSizeHint() const
{
    return {Look::current().px(200), sizeHint().height()};
}

bool UnitTable::isScrolled() const
{
    return horizontalScrollBar()->value() > 0;
}

QRect UnitTable::visualRect(const QModelIndex &index) const
{
    QRect place = QTableView::visualRect(index);
    if (index.column() == 0)
        place.moveLeft(0);
    return place;
}

QModelIndex UnitTable::indexAt(const QPoint &point) const
{
    if (m_header->geometry().contains(viewport()->mapToParent(point)))
        return {}; // what is below the headings is not seen
    const QModelIndex index = QTableView::indexAt(point);
    return index.isValid() && point.x() < columnWidth(0) ? index.siblingAtColumn(0) : index;
}

// Beside the names, not below them.
void UnitTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.column() <= 0)
        return;
    QScrollBar *bar = horizontalScrollBar();
    const int left = columnViewportPosition(index.column());
    const int right = left + columnWidth(index.column());
    if (left < columnWidth(0))
        bar->setValue(bar->value() + left - columnWidth(0));
    else if (right > viewport()->width())
        bar->setValue(bar->value() + std::min(right - viewport()->width(), left - columnWidth(0)));
}

void UnitTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_header->viewport()->update(); // the first column stays, where everything else was moved
    viewport()->update();
}

void UnitTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!isScrolled())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex under = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex name = m_model.index(row, 0);
        option.rect = visualRect(name);
        option.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && name == under);
        if (option.rect.intersects(event->rect()))
            m_delegate->paint(&painter, option, name);
    }
    painter.fillRect(QRect(columnWidth(0) - 1, 0, 1, viewport()->height()), Look::current().palette().borderStrong);
}

void UnitTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void UnitTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.column() == 0)
        emit unitWanted(index.row());
    else
        emit chartWanted(index.row(), index.column() - 1);
}

void UnitTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(currentIndex());
    case Qt::Key_Backspace:
        emit upWanted();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void UnitTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    describe();
}

void UnitTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    describe();
    auto *scroll = hasFocus() ? ContentScroll::around(*this) : nullptr;
    if (scroll)
        scroll->showWhole(*this);
}

void UnitTable::describe()
{
    if (currentIndex().isValid())
        emit cellDescribed(m_model.sentenceOf(currentIndex()));
}

} // namespace aros::shell
