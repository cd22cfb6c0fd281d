#include "ui/shell/dialogs/sheetsdialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aros::shell {

SheetsDialog::SheetsDialog(Language language, QWidget *parent)
    : FittedDialog(tr("Save paper sheets"), parent),
      m_choice(new QButtonGroup(this))
{
    content()->setSpacing(Look::current().px(4));
    content()->addWidget(new HeadingLabel(tr("A questionnaire to fill in by hand"), size::CardHeading));
    content()->addWidget(
        bodyText(tr("Aros saves it as a PDF. Print one for each person, on both sides of the paper, and "
                    "staple its sheets.")));
    content()->addSpacing(Look::current().px(8));
    content()->addWidget(new HeadingLabel(tr("In which language?"), size::SmallHeading));
    const Language other = language == Language::Welsh ? Language::English : Language::Welsh;
    addChoice(QStringLiteral("sheets-en"), QStringLiteral("English"), {Language::English});
    addChoice(QStringLiteral("sheets-cy"), QStringLiteral("Cymraeg"), {Language::Welsh});
    //: A choice below "English" and "Cymraeg"
    addChoice(QStringLiteral("sheets-both"), tr("Both, each on its own sheets"), {language, other});
    content()->addStretch(1);
    QAbstractButton *onScreen = m_choice->button(language == Language::Welsh ? 1 : 0);
    onScreen->setChecked(true);
    onScreen->setFocus(Qt::OtherFocusReason);
    addButtons();
}

void SheetsDialog::addChoice(const QString &objectName, const QString &text, const QList<Language> &languages)
{
    auto *radio = makeRadio(objectName, text);
    m_choice->addButton(radio, static_cast<int>(m_languages.size()));
    m_languages.append(languages);
    content()->addWidget(radio);
}

void SheetsDialog::addButtons()
{
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary, QStringLiteral("cancel"));
    Button *next = addButton(tr("Choose where"), Button::Kind::Primary, QStringLiteral("accept"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    next->setDefault(true);
}

QList<Language> SheetsDialog::languages() const
{
    return m_languages.at(m_choice->checkedId());
}

QString SheetsDialog::filter() const
{
    return tr("PDF files (*.pdf)");
}

} // namespace aros::shell
