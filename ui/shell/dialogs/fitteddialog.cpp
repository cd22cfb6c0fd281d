#include "ui/shell/dialogs/fitteddialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QKeyEvent>
#include <QScreen>
#include <QShowEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace aros::shell {

namespace {
constexpr int DialogWidth = 480;
constexpr int FrameWidth = 8; // at either side; known exactly only once the window is there

// As high as its content gets in its width. The sum of what wrapping labels want at their narrowest, which is Qt's own
// minimum, would make it scroll where everything has room.
class DialogBody final : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {layout()->totalMinimumSize().width(), 0}; }
};

} // namespace

QRect roomForDialog(const QWidget &parent)
{
    const int title = parent.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &parent);
    return parent.window()->screen()->availableGeometry().adjusted(FrameWidth, FrameWidth + title, -FrameWidth,
                                                                   -FrameWidth);
}

FittedDialog::FittedDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_body(new DialogBody),
      m_content(new QVBoxLayout(m_body)),
      m_scroll(new ContentScroll(m_body))
{
    const Look &look = Look::current();
    setWindowTitle(title);
    m_content->setContentsMargins(look.px(24), look.px(20), look.px(20), look.px(8));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    auto *row = new QWidget;
    m_buttons = new WrapLayout(row, WrapLayout::Lead::Keeps);
    m_buttons->setContentsMargins(look.px(24), look.px(8), look.px(20), look.px(16));
    m_buttons->setSpacing(look.px(8));
    m_buttons->addWidget(new QWidget); // the left end stays empty: buttons keep to the right
    outer->addWidget(row);
}

Button *FittedDialog::addButton(const QString &text, Button::Kind kind, const QString &objectName)
{
    auto *button = new Button(text, kind);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

QSize FittedDialog::fittingSize() const
{
    const QWidget *over = parentWidget() ? parentWidget() : this;
    const QSize room = roomForDialog(*over).size();
    const int wanted = qMax(Look::current().px(DialogWidth), m_content->totalMinimumSize().width());
    const int width = qMin(wanted, room.width());
    // A scroll area never makes its content lower than the content's least height, which is that of a narrow one.
    const int content = qMax(m_content->totalHeightForWidth(width), m_content->totalMinimumSize().height());
    return {width, qMin(content + m_buttons->heightForWidth(width), room.height())};
}

// A scroll bar that was there before makes the text narrower, and so higher, and would stay for that reason alone.
void FittedDialog::take(const QSize &size)
{
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resize(size);
    layout()->activate();
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void FittedDialog::fit()
{
    const QRect room = roomForDialog(*this);
    QRect place(pos(), fittingSize());
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveTop(qMax(place.top(), room.top()));
    take(place.size());
    move(place.topLeft());
}

// The place is chosen by QDialog, once the size is known.
void FittedDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        take(fittingSize());
    QDialog::showEvent(event);
}

void FittedDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_scroll->scrollByKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace aros::shell
