#include "ui/shell/dialogs/decisiondialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

DecisionDialog::DecisionDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_buttons(new QHBoxLayout)
{
    const Look &look = Look::current();
    setWindowTitle(title);
    setAccessibleDescription(text);
    m_column->setContentsMargins(look.px(24), look.px(20), look.px(20), look.px(16));
    m_column->setSpacing(look.px(12));
    m_column->addWidget(new HeadingLabel(title, size::CardHeading));
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        m_column->addWidget(bodyText(paragraph));
    m_column->addStretch(1);
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    setMinimumWidth(look.px(480));
}

void DecisionDialog::addTextField()
{
    m_field = new TextArea(QStringLiteral("reason"), tr("Your reason"), 3);
    m_missing = controlText(tr("Type a reason first."));
    m_missing->setTone(TextLabel::Tone::Critical);
    m_missing->hide();
    m_column->insertWidget(m_column->count() - 2, m_field);
    m_column->insertWidget(m_column->count() - 2, m_missing);
}

void DecisionDialog::addAction(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Primary);
    button->setObjectName(QStringLiteral("accept"));
    connect(button, &QPushButton::clicked, this, &DecisionDialog::acceptIfTyped);
    m_buttons->addWidget(button);
}

void DecisionDialog::addWayOut()
{
    auto *button = new Button(tr("Cancel"), Button::Kind::Secondary);
    button->setObjectName(QStringLiteral("cancel"));
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->insertWidget(1, button);
    // Created last, but it stands first.
    if (auto *action = findChild<Button *>(QStringLiteral("accept")))
        setTabOrder(button, action);
    if (m_field)
        setTabOrder(m_field, button);
    if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
    else
        button->setFocus(Qt::OtherFocusReason);
}

void DecisionDialog::addClose()
{
    auto *button = new Button(tr("Close"), Button::Kind::Primary);
    button->setObjectName(QStringLiteral("close"));
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->addWidget(button);
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
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
