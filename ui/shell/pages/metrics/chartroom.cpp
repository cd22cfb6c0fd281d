#include "ui/shell/pages/metrics/chartroom.h"

#include "ui/rendering/chartwidget.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"

#include <QEvent>

#include <algorithm>

namespace aros::shell {

namespace {
constexpr int BelowChart = 12; // that the focus wants to be seen below it
} // namespace

ChartRoom::ChartRoom(rendering::ChartWidget &chart) : QObject(&chart), m_chart(chart)
{
    chart.installEventFilter(this);
}

bool ChartRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_scroll)
        watch();
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        measure();
    return QObject::eventFilter(watched, event);
}

// What stands before the chart moves it, or a part of the page that it is in.
void ChartRoom::watch()
{
    m_scroll = ContentScroll::around(m_chart);
    if (!m_scroll)
        return;
    m_scroll->viewport()->installEventFilter(this);
    for (QWidget *part = m_chart.parentWidget(); part && part != m_scroll->widget(); part = part->parentWidget())
        part->installEventFilter(this);
}

// Its place does not depend on its own height, so that this comes to rest.
void ChartRoom::measure()
{
    if (!m_scroll || !m_scroll->widget()->isAncestorOf(&m_chart))
        return;
    const int top = m_chart.mapTo(m_scroll->widget(), QPoint()).y();
    const int room = m_scroll->viewport()->height() - top - Look::current().px(BelowChart);
    m_chart.setRoom(std::max(1, room));
}

} // namespace aros::shell
