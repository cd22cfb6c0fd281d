#include "ui/shell/widgets/countfield.h"

#include "ui/shell/style/look.h"

#include <QKeyEvent>
#include <QTimer>
#include <QWheelEvent>

namespace aros::shell {

namespace {
constexpr int CountFieldTarget = 44;
constexpr int CountFieldWidth = 142;
} // namespace

CountField::CountField(const QString &objectName, int highest, QWidget *parent) : QSpinBox(parent)
{
    setObjectName(objectName);
    setProperty("large", true); // see Look::styleSheet()
    setFont(Look::current().font(size::Body));
    setRange(0, highest);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(Look::current().px(CountFieldWidth), Look::current().px(CountFieldTarget));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QValidator::State CountField::validate(QString &text, int &position) const
{
    return text.isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, position);
}

int CountField::valueFromText(const QString &text) const
{
    return text.isEmpty() ? 0 : QSpinBox::valueFromText(text);
}

void CountField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        interpretText();
        emit confirmed();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    default:
        break;
    }
    QSpinBox::keyPressEvent(event);
    // What does not fit here must not rate the statement either.
    if (!event->text().isEmpty() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        event->accept();
}

// A click puts the cursor before or behind the 0, where the next digit would make ten times what was meant.
void CountField::focusInEvent(QFocusEvent *event)
{
    QSpinBox::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QSpinBox::selectAll);
    else
        selectAll();
}

// The wheel scrolls the page; it must not count.
void CountField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace aros::shell
