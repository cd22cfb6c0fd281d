#include "ui/shell/style/accessibility.h"

#include "ui/shell/widgets/textlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace aros::shell {

namespace {

class AccessibleHeading final : public QAccessibleWidget
{
public:
    explicit AccessibleHeading(HeadingLabel *label) : QAccessibleWidget(label, QAccessible::Heading) {}

    // Read each time: the heading of the questionnaire changes with the theme.
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return static_cast<HeadingLabel *>(widget())->text();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    // Qt takes every QFrame for a window's frame; these only group what is in them.
    if (className == QLatin1String("aros::shell::Card") || className == QLatin1String("aros::shell::MessageBar"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping);
    if (className == QLatin1String("aros::shell::Badge") || className == QLatin1String("aros::shell::ProjectorLevel"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
    if (className == QLatin1String("aros::shell::DotStrip") || className == QLatin1String("aros::shell::VoteDots"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    if (className == QLatin1String("aros::shell::ProjectorWindow"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Window);
    if (className != QLatin1String("aros::shell::HeadingLabel"))
        return nullptr;
    return new AccessibleHeading(static_cast<HeadingLabel *>(object));
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceFor);
}

} // namespace aros::shell
