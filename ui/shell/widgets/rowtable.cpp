#include "ui/shell/widgets/rowtable.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/wordwidth.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <numeric>

namespace aros::shell {

namespace {
constexpr int WidestWordKept = 320; // a longer one is broken
constexpr int ComfortableFirst = 120;
} // namespace

RowTable::RowTable(QList<int> foldOrder, QWidget *parent)
    : QTableView(parent),
      m_model(new FoldingModel(this)),
      m_foldOrder(std::move(foldOrder))
{
    setFont(Look::current().font(size::Control));
    horizontalHeader()->setFont(Look::current().font(size::Control - 1, QFont::Medium));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_changed.setSingleShot(true);
    connect(&m_changed, &QTimer::timeout, this, &RowTable::measure);
}

void RowTable::setRows(QAbstractItemModel *rows)
{
    m_model->setSourceModel(rows);
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowTable::measure);
    const auto later = [this] { m_changed.start(0); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, later);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, later);
    measure();
}

int RowTable::shownRows() const
{
    return m_model->rowCount();
}

const RowDelegate &RowTable::delegate() const
{
    return *static_cast<const RowDelegate *>(itemDelegate());
}

RowTable::Column RowTable::measured(int column) const
{
    Column found;
    found.heading = horizontalHeader()->sectionSizeHint(column);
    const QFontMetrics first(delegate().firstFont());
    const QFontMetrics folded(foldedFont());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        const QString text = index.data().toString();
        const int word = column == 0 ? widestWord(first, text) : widestWord(folded, m_model->told(index));
        const int cell = column == 0 ? qMin(first.horizontalAdvance(text), Look::current().px(ComfortableFirst))
                                     : delegate().cellWidth(index);
        found.widestWord = qMax(found.widestWord, word);
        found.whole = qMax(found.whole, first.horizontalAdvance(text) + 1);
        found.cells = qMax(found.cells, cell);
    }
    found.widestWord = qMin(found.widestWord + 2, Look::current().px(WidestWordKept));
    return found;
}

void RowTable::measure()
{
    m_columns.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, false); // the heading of a hidden one has no size
        m_columns.append(measured(column));
    }
    fit();
}

int RowTable::needed(int column, bool compact) const
{
    return qMax(m_columns.at(column).heading, m_columns.at(column).cells - (compact ? savedWhenCompact(column) : 0));
}

// The width of everything when so many columns are folded.
int RowTable::neededInAll(int folded, bool compact) const
{
    const Column &first = m_columns.constFirst();
    int text = qMax(first.widestWord, first.cells);
    int others = 0;
    for (int column = 1; column < m_columns.size(); ++column) {
        if (m_foldOrder.first(folded).contains(column))
            text = qMax(text, m_columns.at(column).widestWord);
        else
            others += needed(column, compact);
    }
    return qMax(first.heading, text + delegate().firstSides()) + others;
}

// How many columns fold in such a width.
int RowTable::foldedFor(int width, bool compact) const
{
    const auto all = static_cast<int>(m_foldOrder.size());
    const auto staysTogether = [this](int at) { return m_together.contains(m_foldOrder.at(at)); };
    int folded = 0;
    while (folded < all && neededInAll(folded, compact) > width) {
        ++folded;
        while (folded < all && staysTogether(folded - 1) && staysTogether(folded))
            ++folded;
    }
    return folded;
}

// 0 where no other column is of words.
int RowTable::lastOfWords() const
{
    int last = static_cast<int>(m_columns.size()) - 1;
    const auto isOfWords = [this](int column) {
        const QVariant alignment = m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        return alignment.value<Qt::Alignment>().testFlag(Qt::AlignLeft);
    };
    while (last > 0 && !isOfWords(last))
        --last;
    return last;
}

void RowTable::fitColumns()
{
    const int width = viewport()->width();
    const bool compact = neededInAll(0, false) > width;
    const int folded = foldedFor(width, compact);
    m_model->setFolded(m_foldOrder.first(folded));
    setCompact(compact);
    int left = width;
    for (int column = 1; column < m_columns.size(); ++column) {
        const bool hidden = m_model->folded().contains(column);
        setColumnHidden(column, hidden);
        if (hidden)
            continue;
        setColumnWidth(column, needed(column, compact));
        left -= columnWidth(column);
    }
    const int words = m_lastWordsHaveRoom && folded == 0 ? lastOfWords() : 0;
    const Column &first = m_columns.constFirst();
    const int wanted = qMax(first.heading, first.whole + delegate().firstSides());
    const int over = words > 0 ? qMax(0, left - wanted) : 0;
    setColumnWidth(words, columnWidth(words) + over);
    setColumnWidth(0, qMax(1, left - over));
}

int RowTable::heightOf(int row) const
{
    QStyleOptionViewItem option;
    option.rect.setWidth(columnWidth(0));
    return delegate().sizeHint(option, m_model->index(row, 0)).height();
}

void RowTable::fit()
{
    if (m_columns.isEmpty())
        return;
    fitColumns();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, heightOf(row));
    setFixedHeight(sizeHint().height());
    viewport()->update();
}

QSize RowTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    return {Look::current().px(480), height};
}

QSize RowTable::minimumSizeHint() const
{
    const int width = m_columns.isEmpty() ? 0 : neededInAll(static_cast<int>(m_foldOrder.size()), true);
    return {width, sizeHint().height()};
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && shownRows() > 0)
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

void RowTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes round whole rows
    auto *scroll = hasFocus() ? ContentScroll::around(*this) : nullptr;
    if (scroll)
        scroll->showWhole(*this);
}

} // namespace aros::shell
