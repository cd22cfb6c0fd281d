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

QAccessibleInterface *headingInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("aros::shell::HeadingLabel"))
        return nullptr;
    return new AccessibleHeading(static_cast<HeadingLabel *>(object));
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(headingInterface);
}

} // namespace aros::shell
