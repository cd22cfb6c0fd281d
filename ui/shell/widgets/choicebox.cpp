#include "ui/shell/widgets/choicebox.h"

#include "ui/shell/style/look.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

#include <algorithm>

namespace aros::shell {

ChoiceBox::ChoiceBox(int characters, QWidget *parent) : QComboBox(parent), m_characters(characters)
{
    setFont(Look::current().font(size::Control));
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
}

// Worked out anew each time: what Qt keeps of it is forgotten only together with making the list, and setting one of
// its policies makes it too.
QSize ChoiceBox::sizeHint() const
{
    ensurePolished();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize contents(textWidth(), std::max(fontMetrics().lineSpacing(), fontMetrics().height()) + 2);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this) + QSize(2, 0);
}

int ChoiceBox::textWidth() const
{
    if (m_characters > 0)
        return m_characters * fontMetrics().horizontalAdvance(u'X');
    int widest = 0;
    for (int index = 0; index < count(); ++index)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(index)));
    return widest;
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect text = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    if (text.width() > 0)
        option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, text.width());
}

void ChoiceBox::changeEvent(QEvent *event)
{
    const bool isForList = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (!isForList || findChild<QAbstractItemView *>()) {
        QComboBox::changeEvent(event);
        return;
    }
    m_listIsBehind = true;
    QWidget::changeEvent(event);
    updateGeometry();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::showPopup()
{
    if (m_listIsBehind) {
        m_listIsBehind = false;
        view(); // makes it
        QEvent style(QEvent::StyleChange);
        QComboBox::changeEvent(&style);
        QEvent font(QEvent::FontChange);
        QComboBox::changeEvent(&font);
    }
    QComboBox::showPopup();
}

} // namespace aros::shell
