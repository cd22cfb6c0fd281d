#include "ui/shell/widgets/contentscroll.h"

#include "ui/rendering/chartwidget.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/pinnedheadings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QPointer>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace aros::shell {

namespace {

// The current row of a table, with the headings above the first one or with the room that they take over the rows; a
// chart without the texts of its marks; all of any other widget.
QRect wantedPart(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    if (const auto *chart = qobject_cast<const rendering::ChartWidget *>(&widget))
        return chart->mainPart();
    if (!current.isValid())
        return widget.rect();
    const QRect cell = view->visualRect(current);
    const auto *table = qobject_cast<const QTableView *>(view);
    const int covered = table ? PinnedHeadings::coveredBy(*table->horizontalHeader()) : 0;
    const int top = current.row() == 0 ? 0 : view->viewport()->y() + cell.top() - covered;
    return {0, top, widget.width(), view->viewport()->y() + cell.bottom() + 1 - top};
}

// Seen only where there is something to scroll, though it always has its place.
class QuietScrollBar final : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

ContentScroll::ContentScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(Look::current().px(60));
    setVerticalScrollBar(new QuietScrollBar(Qt::Vertical, this));
    // Otherwise every text is measured twice, without a bar and with one, and moves when a bar appears.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            // Later: a page that has just been made is not laid out yet. By then either may be gone, or elsewhere.
            QTimer::singleShot(0, this, [this, focus = QPointer<QWidget>(now)] {
                if (focus && widget()->isAncestorOf(focus))
                    showWhole(*focus);
            });
    });
}

ContentScroll *ContentScroll::around(const QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<ContentScroll *>(parent))
            return scroll;
    }
    return nullptr;
}

void ContentScroll::reveal(QWidget &opened)
{
    ContentScroll *scroll = around(opened);
    if (!scroll)
        return;
    QTimer::singleShot(0, scroll, [scroll, widget = QPointer<QWidget>(&opened)] {
        if (widget && scroll->widget()->isAncestorOf(widget))
            scroll->showEnd(*widget);
    });
}

void ContentScroll::showEnd(const QWidget &opened)
{
    const int margin = Look::current().px(12);
    const int top = opened.mapTo(widget(), QPoint()).y() - margin;
    const int wanted = qMin(top + opened.height() + 2 * margin - viewport()->height(), top);
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(qMax(bar.value(), wanted));
}

// By its rectangle: a text box would otherwise show the line of its cursor only.
void ContentScroll::showWhole(const QWidget &widget)
{
    const QRect part = wantedPart(widget);
    const QRect place(widget.mapTo(this->widget(), part.topLeft()), part.size());
    const int margin = Look::current().px(12);
    ensureVisible(place.center().x(), place.center().y(), 0, qMin(place.height() / 2 + margin, height() / 2));
}

bool ContentScroll::scrollByKey(const QKeyEvent &event)
{
    using Action = QAbstractSlider::SliderAction;
    const QMap<int, Action> actions{
        {Qt::Key_Down, Action::SliderSingleStepAdd},   {Qt::Key_Up, Action::SliderSingleStepSub},
        {Qt::Key_PageDown, Action::SliderPageStepAdd}, {Qt::Key_PageUp, Action::SliderPageStepSub},
        {Qt::Key_Home, Action::SliderToMinimum},       {Qt::Key_End, Action::SliderToMaximum}};
    const auto action = actions.constFind(event.key());
    if (action == actions.constEnd() || event.modifiers() != Qt::NoModifier)
        return false;
    verticalScrollBar()->triggerAction(*action);
    return true;
}

void ContentScroll::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace aros::shell
