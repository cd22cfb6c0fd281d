#include "ui/shell/widgets/wraplayout.h"

#include <QWidget>

namespace aros::shell {

namespace {

int itemHeight(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int itemWidth(const QLayoutItem &item)
{
    return qMax(item.sizeHint().width(), item.minimumSize().width());
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent, Lead lead, int leadWidth)
    : QLayout(parent),
      m_lead(lead),
      m_leadWidth(leadWidth)
{
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> WrapLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            items.append(item);
    }
    return items;
}

bool WrapLayout::fitsOneLine(const QList<QLayoutItem *> &items, int width) const
{
    int needed = 0;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const bool lead = index == 0 && leadExpands();
        needed += lead ? qMax(m_leadWidth, items.at(index)->minimumSize().width()) : itemWidth(*items.at(index));
        needed += index > 0 ? spacing() : 0;
    }
    return needed <= width;
}

int WrapLayout::arrangeOneLine(const QList<QLayoutItem *> &items, const QRect &rect, bool apply) const
{
    int right = rect.right() + 1;
    int height = 0;
    for (qsizetype index = items.size() - 1; index >= 0; --index) {
        const int width = index > 0       ? itemWidth(*items.at(index))
                          : leadExpands() ? right - rect.left()
                                          : itemWidth(*items.at(index));
        height = qMax(height, itemHeight(*items.at(index), width));
        right -= width + spacing();
    }
    height = qMax(height, apply ? rect.height() : 0);
    right = rect.right() + 1;
    for (qsizetype index = items.size() - 1; apply && index >= 0; --index) {
        QLayoutItem *item = items.at(index);
        const int width = index == 0 && leadExpands() ? right - rect.left() : itemWidth(*item);
        const int own = qMin(height, itemHeight(*item, width));
        const int left = index == 0 ? rect.left() : right - width;
        const int above = m_atTop ? 0 : (height - own) / 2;
        item->setGeometry(QRect(left, rect.top() + above, width, own));
        right -= width + spacing();
    }
    return height;
}

int WrapLayout::arrangeLines(const QList<QLayoutItem *> &items, const QRect &rect, bool apply) const
{
    int left = rect.left();
    int top = rect.top();
    int lineHeight = 0;
    for (qsizetype index = 0; index < items.size(); ++index) {
        QLayoutItem *item = items.at(index);
        const bool ownLine = index == 0 && leadExpands();
        const int width = ownLine ? rect.width() : qMin(rect.width(), itemWidth(*item));
        if (left > rect.left() && left + width > rect.right() + 1) {
            left = rect.left();
            top += lineHeight + spacing() / 2;
            lineHeight = 0;
        }
        const int height = itemHeight(*item, width);
        if (apply)
            item->setGeometry(QRect(left, top, width, height));
        lineHeight = qMax(lineHeight, height);
        left += (ownLine ? rect.width() : width) + spacing();
    }
    return top + lineHeight - rect.top();
}

int WrapLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const QList<QLayoutItem *> items = shown();
    const bool oneLine = m_lead != Lead::None && fitsOneLine(items, inner.width());
    const int height = oneLine ? arrangeOneLine(items, inner, apply) : arrangeLines(items, inner, apply);
    return height + margins.top() + margins.bottom();
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize WrapLayout::minimumSize() const
{
    int widest = 0;
    for (const QLayoutItem *item : shown())
        widest = qMax(widest, item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {widest + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize WrapLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    for (const QLayoutItem *item : shown())
        width += itemWidth(*item) + spacing();
    return {width, heightForWidth(width)};
}

} // namespace aros::shell
