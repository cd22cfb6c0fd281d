#include "ui/shell/dialogs/decisiondialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

DecisionDialog::DecisionDialog(const QString &title, const QString &text, QWidget *parent) : FittedDialog(title, parent)
{
    setAccessibleDescription(text);
    content()->setSpacing(Look::current().px(12));
    content()->addWidget(new HeadingLabel(title, size::CardHeading));
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        content()->addWidget(bodyText(paragraph));
}

void DecisionDialog::addTextField()
{
    m_field = new TextArea(QStringLiteral("reason"), tr("Your reason"), 3);
    m_missing = controlText(tr("Type a reason first."));
    m_missing->setTone(TextLabel::Tone::Critical);
    m_missing->hide();
    content()->addWidget(m_field);
    content()->addWidget(m_missing);
    m_field->setFocus(Qt::OtherFocusReason);
}

void DecisionDialog::addWayOut()
{
    Button *button = addButton(tr("Cancel"), Button::Kind::Secondary, QStringLiteral("cancel"));
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    if (!m_field)
        button->setFocus(Qt::OtherFocusReason);
}

void DecisionDialog::addAction(const QString &text)
{
    Button *button = addButton(text, Button::Kind::Primary, QStringLiteral("accept"));
    connect(button, &QPushButton::clicked, this, &DecisionDialog::acceptIfTyped);
}

void DecisionDialog::addClose()
{
    Button *button = addButton(tr("Close"), Button::Kind::Primary, QStringLiteral("close"));
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    button->setFocus(Qt::OtherFocusReason);
}

QString DecisionDialog::typedText() const
{
    return m_field ? m_field->toPlainText().trimmed() : QString();
}

void DecisionDialog::acceptIfTyped()
{
    if (!m_field || !typedText().isEmpty()) {
        accept();
        return;
    }
    m_missing->show();
    fit();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
