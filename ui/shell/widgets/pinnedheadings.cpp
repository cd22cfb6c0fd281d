#include "ui/shell/widgets/pinnedheadings.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace aros::shell {

namespace {

constexpr int LeastView = 3; // times as high as the headings, so that there is room for rows

const QScrollArea *scrollAround(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (const auto *scroll = qobject_cast<const QScrollArea *>(around))
            return scroll;
    }
    return nullptr;
}

} // namespace

PinnedHeadings::PinnedHeadings(QTableView &table) : QObject(&table), m_table(table)
{
    m_table.installEventFilter(this);
    m_table.horizontalHeader()->installEventFilter(this); // the table lays it out above its rows again and again
}

int PinnedHeadings::coveredBy(const QHeaderView &headings)
{
    const auto *table = qobject_cast<const QTableView *>(headings.parentWidget());
    // Hidden ones are never laid out.
    return table && !headings.isHidden() ? headings.geometry().intersected(table->viewport()->geometry()).height() : 0;
}

bool PinnedHeadings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == &m_table)
        follow();
    if (event->type() == QEvent::Show || event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

// Whether the content is scrolled or something above the table grows, one of those around it moves.
void PinnedHeadings::follow()
{
    const QScrollArea *scroll = scrollAround(m_table);
    for (QWidget *around = m_table.parentWidget(); scroll && around != scroll; around = around->parentWidget())
        around->installEventFilter(this);
}

int PinnedHeadings::wantedTop() const
{
    const QScrollArea *scroll = scrollAround(m_table); // asked each time: a table may be taken off its page
    const int height = m_table.horizontalHeader()->height();
    const int own = m_table.viewport()->y() - height;
    const int rows = m_table.model() ? m_table.model()->rowCount() : 0;
    if (!scroll || rows == 0 || LeastView * height > scroll->viewport()->height())
        return own;
    const int inView = m_table.mapFrom(scroll->viewport(), QPoint()).y();
    const int aboveLast = m_table.viewport()->y() + m_table.rowViewportPosition(rows - 1) - height;
    return std::clamp(inView, own, std::max(own, aboveLast));
}

void PinnedHeadings::place()
{
    QHeaderView &headings = *m_table.horizontalHeader();
    const int top = wantedTop();
    if (top == headings.y())
        return;
    const bool wasOver = coveredBy(headings) > 0;
    headings.move(headings.x(), top);
    if (wasOver != (coveredBy(headings) > 0))
        headings.viewport()->update(); // it may look different over rows
}

} // namespace aros::shell
