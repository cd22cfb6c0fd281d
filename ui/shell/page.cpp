#include "ui/shell/page.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/bar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace aros::shell {

namespace {
constexpr int ReadingWidth = 1080;
constexpr int Margin = 32;

// As high as its texts are in the width that it has. The layout's own minimum would be the sum of what labels ask for,
// and QLabel asks for the height of a narrower one: long pages would go on below their end.
class Column final : public QWidget
{
public:
    QSize minimumSizeHint() const override
    {
        const QSize smallest = QWidget::minimumSizeHint();
        return layout()->hasHeightForWidth() ? QSize(smallest.width(), 0) : smallest;
    }
};

} // namespace

Page::Page(PageHost &host, const QString &title)
    : QWidget(host.pageParent()),
      m_host(host),
      m_outer(new QVBoxLayout(this)),
      m_widthLimit(ReadingWidth)
{
    const Look &look = Look::current();
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(makeHeader(title));

    m_column = new Column;
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(look.px(Margin), look.px(20), look.px(Margin), look.px(20));
    column->setSpacing(look.px(12));
    // A widget of its own, made before the content: messages come first for Tab and for a screen reader too.
    m_messageArea = new QWidget;
    m_messages = new QVBoxLayout(m_messageArea);
    m_messages->setContentsMargins(0, 0, 0, 0);
    m_messages->setSpacing(look.px(8));
    m_messageArea->hide();
    column->addWidget(m_messageArea);
    m_content = new QVBoxLayout;
    m_content->setSpacing(look.px(16));
    column->addLayout(m_content, 1);

    m_scroll = new ContentScroll(m_column);
    m_outer->addWidget(m_scroll, 1);
}

QWidget *Page::makeHeader(const QString &title)
{
    const Look &look = Look::current();
    auto *bar = new Bar(Bar::Edge::Bottom);
    m_header = new WrapLayout(bar, WrapLayout::Lead::Expands, look.px(280));
    m_header->setContentsMargins(look.px(Margin) - RingMargin, look.px(8), look.px(Margin) - RingMargin, look.px(8));
    m_header->setSpacing(look.px(8));
    bar->setMinimumHeight(look.px(64));
    m_breadcrumb = secondaryText({});
    m_breadcrumb->hide();
    m_title = new HeadingLabel(title, size::PageHeading);
    auto *titles = new QWidget;
    m_titles = new QBoxLayout(QBoxLayout::LeftToRight, titles);
    m_titles->setContentsMargins(0, 0, 0, 0);
    m_titles->setSpacing(look.px(4));
    m_titles->addWidget(m_breadcrumb);
    m_titles->addWidget(m_title, 1);
    m_header->addWidget(titles);
    return bar;
}

void Page::makeFooter()
{
    if (m_footer)
        return;
    const Look &look = Look::current();
    auto *bar = new Bar(Bar::Edge::Top);
    m_footer = new WrapLayout(bar, WrapLayout::Lead::Keeps);
    m_footer->setContentsMargins(look.px(Margin) - RingMargin, look.px(8), look.px(Margin) - RingMargin, look.px(8));
    m_footer->setSpacing(look.px(8));
    m_outer->addWidget(bar);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Page::setBreadcrumb(const QString &text)
{
    m_breadcrumb->setText(text);
    m_breadcrumb->setVisible(!text.isEmpty());
}

void Page::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Page::addBelowContent(QWidget *widget)
{
    m_outer->insertWidget(m_outer->indexOf(m_scroll) + 1, widget);
}

Button *Page::addBack(const QString &text)
{
    makeFooter();
    auto *button = new Button(text, Button::Kind::Secondary);
    button->setObjectName(QStringLiteral("back"));
    m_footer->insertWidget(0, button);
    return button;
}

// Without a Back the first place stays empty, so that the buttons keep to the right.
Button *Page::addFooterButton(Button *button)
{
    makeFooter();
    if (m_footer->count() == 0)
        m_footer->addWidget(new QWidget);
    m_footer->addWidget(button);
    return button;
}

Button *Page::addPrimary(const QString &text)
{
    m_primary = new Button(text, Button::Kind::Primary);
    m_primary->setObjectName(QStringLiteral("primary"));
    return addFooterButton(m_primary);
}

// What Tab reaches first in the content, or in the footer where the content has nothing.
QWidget *Page::firstAfterMessages() const
{
    for (const QWidget *area : {static_cast<const QWidget *>(m_column), static_cast<const QWidget *>(this)}) {
        for (QWidget *next = m_column->nextInFocusChain(); next != m_column; next = next->nextInFocusChain()) {
            const bool takesTab = (next->focusPolicy() & Qt::TabFocus) && next->isEnabled();
            if (takesTab && area->isAncestorOf(next) && !m_messageArea->isAncestorOf(next))
                return next;
        }
    }
    return nullptr;
}

void Page::orderMessages()
{
    const QWidget *first = firstAfterMessages();
    if (!first)
        return;
    QWidget *before = first->previousInFocusChain();
    while (before != first && (!(before->focusPolicy() & Qt::TabFocus) || m_messageArea->isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (auto *button : m_messageArea->findChildren<Button *>()) {
        setTabOrder(before, button);
        before = button;
    }
}

void Page::limitWidth(int pixels)
{
    m_widthLimit = pixels;
}

// Centred by margins rather than by a maximum width, so that everything inside still gets all the room there is.
void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Look &look = Look::current();
    const bool narrow = width() < look.px(760);
    // Where height is short too, the content matters more than where it belongs.
    m_breadcrumb->setVisible(!m_breadcrumb->text().isEmpty() && !(narrow && height() < look.px(500)));
    m_titles->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int side = look.px(narrow ? Margin / 2 : Margin);
    if (m_widthLimit > 0)
        side = qMax(side, (width() - look.px(m_widthLimit)) / 2);
    side -= RingMargin;
    QMargins margins = m_column->layout()->contentsMargins();
    margins.setLeft(side);
    margins.setRight(side);
    m_column->layout()->setContentsMargins(margins);
}

MessageBar *Page::showMessage(MessageBar::Kind kind, const QString &text)
{
    auto *bar = new MessageBar(kind, text);
    m_messages->addWidget(bar);
    m_messageArea->show();
    return bar;
}

void Page::showSaved(const QString &path)
{
    auto *bar = showMessage(MessageBar::Kind::Success, tr("Saved: %1", "%1 is a file").arg(path));
    connect(bar->addAction(tr("Open the folder")), &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    bar->makeClosable();
    orderMessages();
    showTop();
}

bool Page::handleKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_primary || !m_primary->isEnabled() || !m_primary->isVisible())
        return scrollByKey(event);
    m_primary->click();
    return true;
}

void Page::showTop()
{
    QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(0); });
}

void Page::showTopAndFocus(const QWidget &first)
{
    QTimer::singleShot(0, &first, [this, &first] {
        QScrollBar &bar = *m_scroll->verticalScrollBar();
        bar.setValue(0);
        const QWidget *focus = focusWidget();
        if (!focus || !m_scroll->widget()->isAncestorOf(focus))
            return;
        m_scroll->showWhole(*focus);
        bar.setValue(qMin(bar.value(), first.mapTo(m_scroll->widget(), QPoint()).y()));
    });
}

bool Page::scrollByKey(QKeyEvent *event)
{
    return m_scroll->scrollByKey(*event);
}

void Page::focusFirst()
{
    if (m_primary)
        m_primary->setFocus(Qt::OtherFocusReason);
}

QVariantMap Page::state() const
{
    QVariantMap state{{QStringLiteral("scroll"), m_scroll->verticalScrollBar()->value()}};
    const QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && !focus->objectName().isEmpty())
        state.insert(QStringLiteral("focus"), focus->objectName());
    return state;
}

void Page::restore(const QVariantMap &state)
{
    if (auto *focus = findChild<QWidget *>(state.value(QStringLiteral("focus")).toString()))
        focus->setFocus(Qt::OtherFocusReason);
    // The range of the scroll bar is known only after the layout has run.
    const int scroll = state.value(QStringLiteral("scroll")).toInt();
    QTimer::singleShot(0, this, [this, scroll] { m_scroll->verticalScrollBar()->setValue(scroll); });
}

} // namespace aros::shell
