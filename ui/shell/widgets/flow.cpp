#include "ui/shell/widgets/flow.h"

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

int Flow::columns(int width) const
{
    const int fitting = (width + m_gap) / (m_minimumWidth + m_gap);
    return qBound(1, fitting, qMax(1, static_cast<int>(m_widgets.size())));
}

int Flow::rowHeight(int row, int columns, int cellWidth) const
{
    int tallest = 0;
    for (int column = 0; column < columns && row * columns + column < m_widgets.size(); ++column)
        tallest = qMax(tallest, neededHeight(m_widgets.at(row * columns + column), cellWidth));
    return tallest;
}

int Flow::heightForWidth(int width) const
{
    const int perRow = columns(width);
    const int cell = (width - (perRow - 1) * m_gap) / perRow;
    int height = 0;
    for (int row = 0; row * perRow < m_widgets.size(); ++row)
        height += rowHeight(row, perRow, cell) + (row > 0 ? m_gap : 0);
    return height;
}

QSize Flow::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *widget : m_widgets)
        widest = qMax(widest, widget->minimumSizeHint().width());
    return {widest, 0};
}

QSize Flow::sizeHint() const
{
    const int width = static_cast<int>(m_widgets.size()) * (m_minimumWidth + m_gap);
    return {width, heightForWidth(width)};
}

void Flow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int perRow = columns(width());
    const int cell = (width() - (perRow - 1) * m_gap) / perRow;
    int top = 0;
    for (int row = 0; row * perRow < m_widgets.size(); ++row) {
        const int height = rowHeight(row, perRow, cell);
        for (int column = 0; column < perRow && row * perRow + column < m_widgets.size(); ++column)
            m_widgets.at(row * perRow + column)->setGeometry(column * (cell + m_gap), top, cell, height);
        top += height + m_gap;
    }
}

} // namespace aros::shell
