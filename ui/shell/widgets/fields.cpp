#include "ui/shell/widgets/fields.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/choicebox.h"
#include "ui/shell/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace aros::shell {

namespace {

// The wheel scrolls the page and changes no number that happens to be under the pointer.
class NumberField final : public QSpinBox
{
public:
    NumberField() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

template <typename Field> Field *prepared(Field *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setFont(Look::current().font(size::Control));
    return field;
}

// Qt does not wrap the text of a check box; one that is long gets its break here, at the space nearest to the middle.
QString inTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype best = -1;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (best < 0 || qAbs(2 * space - text.size()) < qAbs(2 * best - text.size()))
            best = space;
    }
    return best < 0 ? text : text.left(best) + QLatin1Char('\n') + text.mid(best + 1);
}

} // namespace

QLineEdit *makeLine(const QString &objectName, int longest)
{
    auto *line = prepared(new QLineEdit, objectName);
    line->setMaxLength(longest);
    return line;
}

QComboBox *makeChoice(const QString &objectName, int characters)
{
    return prepared(new ChoiceBox(characters), objectName);
}

QSpinBox *makeNumber(const QString &objectName, int lowest, int highest)
{
    QSpinBox *number = prepared(new NumberField, objectName);
    number->setRange(lowest, highest);
    number->setMinimumWidth(Look::current().px(104));
    return number;
}

QCheckBox *makeCheck(const QString &objectName, const QString &text)
{
    auto *check = prepared(new QCheckBox, objectName);
    check->setText(inTwoLines(text, check->fontMetrics(), Look::current().px(330)));
    check->setAccessibleName(text);
    makeCheckTaller(*check, Look::current().px(32));
    return check;
}

void makeCheckTaller(QCheckBox &check, int oneLine)
{
    const int more = static_cast<int>(check.text().count(u'\n')) * check.fontMetrics().lineSpacing();
    check.setMinimumHeight(oneLine + more);
}

QRadioButton *makeRadio(const QString &objectName, const QString &text)
{
    auto *radio = prepared(new QRadioButton(text), objectName);
    radio->setMinimumHeight(Look::current().px(32));
    return radio;
}

QWidget *makeLabelled(const QString &label, QWidget *field)
{
    auto *text = new TextLabel(label, size::Control, QFont::Medium);
    text->setBuddy(field);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    column->addStretch(1); // a label that wraps grows upwards
    column->addWidget(text);
    column->addWidget(field);
    return place;
}

TextArea::TextArea(const QString &objectName, const QString &accessibleName, int lines, QWidget *parent)
    : QPlainTextEdit(parent)
{
    prepared(this, objectName);
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    const int height = lines * fontMetrics().lineSpacing() + Look::current().px(22);
    setMinimumHeight(height);
    setMaximumHeight(qRound(height * 2.2));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

} // namespace aros::shell
