#include "ui/shell/dialogs/exportdialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aros::shell {

namespace {
const char *const Formats[] = {"pdf", "csv", "json", "svg", "png"};
}

ExportDialog::ExportDialog(Language language, QWidget *parent)
    : FittedDialog(tr("Export report"), parent),
      m_formats(new QButtonGroup(this)),
      m_languages(new QButtonGroup(this))
{
    content()->setSpacing(Look::current().px(4));
    askFormat();
    content()->addSpacing(Look::current().px(12));
    askLanguage(language);
    addButtons();
}

void ExportDialog::askFormat()
{
    content()->addWidget(new HeadingLabel(tr("What would you like to export?"), size::CardHeading));
    const QString names[] = {tr("PDF report, to hand on or print"), tr("CSV file with every answer, for Excel"),
                             tr("JSON file with every answer, for other programs"),
                             tr("Picture of the radar that scales (SVG)"), tr("Picture of the radar (PNG)")};
    for (int format = 0; format < 5; ++format) {
        auto *radio = makeRadio(QStringLiteral("format-") + QLatin1String(Formats[format]), names[format]);
        m_formats->addButton(radio, format);
        content()->addWidget(radio);
    }
    m_formats->button(0)->setChecked(true);
}

void ExportDialog::askLanguage(Language proposed)
{
    content()->addWidget(new HeadingLabel(tr("In which language?"), size::SmallHeading));
    auto *english = makeRadio(QStringLiteral("export-en"), QStringLiteral("English"));
    auto *welsh = makeRadio(QStringLiteral("export-cy"), QStringLiteral("Cymraeg"));
    m_languages->addButton(english, static_cast<int>(Language::English));
    m_languages->addButton(welsh, static_cast<int>(Language::Welsh));
    m_languages->button(static_cast<int>(proposed))->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::current().px(24));
    row->addWidget(english);
    row->addWidget(welsh);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(secondaryText(tr("What the team typed stays in the language it was typed in.")));
}

void ExportDialog::addButtons()
{
    Button *cancel = addButton(tr("Cancel"), Button::Kind::Secondary, QStringLiteral("cancel"));
    Button *next = addButton(tr("Choose where"), Button::Kind::Primary, QStringLiteral("accept"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    next->setDefault(true);
}

ExportChoice ExportDialog::choice() const
{
    return {QLatin1String(Formats[m_formats->checkedId()]), static_cast<Language>(m_languages->checkedId()), {}};
}

QString ExportDialog::filter() const
{
    const QString format = QLatin1String(Formats[m_formats->checkedId()]);
    return tr("%1 files (*.%2)", "a kind of file, such as PDF").arg(format.toUpper(), format);
}

} // namespace aros::shell
