#include "ui/shell/widgets/flow.h"

#include <QEvent>
#include <QLayout>

namespace aros::shell {

namespace {

int neededHeight(const QWidget *widget, int width)
{
    const QLayout *layout = widget->layout();
    if (layout && layout->hasHeightForWidth())
        return layout->totalHeightForWidth(width);
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

int tallest(const QList<QWidget *> &row, int width)
{
    int height = 0;
    for (const QWidget *widget : row)
        height = qMax(height, neededHeight(widget, width));
    return height;
}

} // namespace

Flow::Flow(int minimumWidth, int gap, QWidget *parent) : QWidget(parent), m_minimumWidth(minimumWidth), m_gap(gap)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Flow::addWidget(QWidget *widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
    updateGeometry();
}

QList<QWidget *> Flow::shown() const
{
    QList<QWidget *> widgets;
    for (QWidget *widget : m_widgets) {
        if (!widget->isHidden())
            widgets.append(widget);
    }
    return widgets;
}

int Flow::columns(int width) const
{
    const int fitting = (width + m_gap) / (m_minimumWidth + m_gap);
    return qBound(1, fitting, qMax(1, static_cast<int>(shown().size())));
}

int Flow::heightForWidth(int width) const
{
    const QList<QWidget *> widgets = shown();
    const int perRow = columns(width);
    const int cell = (width - (perRow - 1) * m_gap) / perRow;
    int height = 0;
    for (int first = 0; first < widgets.size(); first += perRow)
        height += tallest(widgets.mid(first, perRow), cell) + (first > 0 ? m_gap : 0);
    return height;
}

QSize Flow::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *widget : shown())
        widest = qMax(widest, widget->minimumSizeHint().width());
    return {widest, 0};
}

// Its height is asked for by width: to have it for this one too, all texts would be measured once more.
QSize Flow::sizeHint() const
{
    return {static_cast<int>(m_widgets.size()) * (m_minimumWidth + m_gap), 0};
}

// A panel was shown, hidden, or needs another height.
bool Flow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void Flow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Flow::arrange()
{
    const QList<QWidget *> widgets = shown();
    const int perRow = columns(width());
    const int cell = (width() - (perRow - 1) * m_gap) / perRow;
    int top = 0;
    for (int first = 0; first < widgets.size(); first += perRow) {
        const QList<QWidget *> row = widgets.mid(first, perRow);
        const int height = tallest(row, cell);
        for (int column = 0; column < row.size(); ++column)
            row.at(column)->setGeometry(column * (cell + m_gap), top, cell, height);
        top += height + m_gap;
    }
}

} // namespace aros::shell
