#include "tests/shell/textfit.h"

#include "tests/shell/cellfit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMetaObject>
#include <QSpinBox>
#include <QStyleOptionFrame>
#include <QTableView>

namespace aros::tests {

namespace {

constexpr int Slack = 1; // px, of rounding

QString described(const QWidget &widget, const QString &what)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QStringLiteral("%1 \"%2\": %3 (is %4 x %5)")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60), what)
        .arg(widget.width())
        .arg(widget.height());
}

QStringList labelFaults(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return label.width() + Slack < label.sizeHint().width()
                   ? QStringList{described(label, QStringLiteral("needs width %1").arg(label.sizeHint().width()))}
                   : QStringList{};
    QStringList faults;
    if (label.width() + Slack < label.minimumSizeHint().width())
        faults.append(
            described(label, QStringLiteral("its longest word needs %1").arg(label.minimumSizeHint().width())));
    if (label.height() + Slack < label.heightForWidth(label.width()))
        faults.append(described(label, QStringLiteral("needs height %1").arg(label.heightForWidth(label.width()))));
    return faults;
}

QStringList buttonFaults(const QAbstractButton &button)
{
    QStringList faults;
    const QSize needed = button.minimumSizeHint();
    if (button.width() + Slack < needed.width())
        faults.append(described(button, QStringLiteral("needs width %1").arg(needed.width())));
    const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width()) : needed.height();
    if (button.height() + Slack < height)
        faults.append(described(button, QStringLiteral("needs height %1").arg(height)));
    return faults;
}

// With the widest number that fits in.
QStringList numberFaults(const QSpinBox &number)
{
    const auto *line = number.findChild<QLineEdit *>();
    QStyleOptionFrame option;
    option.initFrom(line);
    const int room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line).width();
    const int needed = line->fontMetrics().horizontalAdvance(QString::number(number.maximum()));
    return room + Slack < needed
               ? QStringList{described(number, QStringLiteral("its number needs %1 and has %2").arg(needed).arg(room))}
               : QStringList{};
}

QStringList faultsOf(const QWidget &widget)
{
    if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
        return numberFaults(*number);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFaults(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonFaults(*button);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        const int needed = choice->fontMetrics().horizontalAdvance(choice->currentText()) + 40;
        if (choice->width() < needed)
            return {described(widget, QStringLiteral("its choice needs %1").arg(needed))};
    }
    return {};
}

// Qt's own file dialog shortens long file names and widens their columns on request.
bool isQtsOwn(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QFileDialog *>(parent))
            return true;
    }
    return false;
}

bool isOutsideParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && parent->layout() &&
           !parent->rect().adjusted(-Slack, -Slack, Slack, Slack).contains(widget.geometry());
}

// Neighbours in a layout must not lie over each other.
QStringList overlaps(const QWidget &parent)
{
    QList<const QWidget *> children;
    for (const QObject *object : parent.children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (child && child->isVisible() && !child->isWindow() && !child->geometry().isEmpty())
            children.append(child);
    }
    QStringList faults;
    for (int a = 0; a < children.size(); ++a) {
        for (int b = a + 1; b < children.size(); ++b) {
            const QRect common = children.at(a)->geometry().intersected(children.at(b)->geometry());
            if (common.width() > Slack && common.height() > Slack)
                faults.append(described(*children.at(a), QStringLiteral("lies over ")) +
                              described(*children.at(b), {}));
        }
    }
    return faults;
}

} // namespace

QStringList badlyFitting(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool insideView = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (!widget->isVisible() || insideView || widget->size().isEmpty())
            continue;
        faults += faultsOf(*widget);
        const auto *table = qobject_cast<const QTableView *>(widget);
        if (table && !isQtsOwn(*table))
            faults += badlyFittingCells(*table);
        if (isOutsideParent(*widget))
            faults.append(described(*widget, QStringLiteral("sticks out of its parent")));
        if (!qobject_cast<const QAbstractItemView *>(widget) && widget->layout())
            faults += overlaps(*widget);
    }
    return faults;
}

} // namespace aros::tests
