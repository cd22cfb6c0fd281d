#include "ui/shell/dialogs/exportdialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
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
    : QDialog(parent),
      m_formats(new QButtonGroup(this)),
      m_languages(new QButtonGroup(this))
{
    const Look &look = Look::current();
    setWindowTitle(tr("Export report"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(20), look.px(20), look.px(16));
    column->setSpacing(look.px(4));
    column->addWidget(new HeadingLabel(tr("What would you like to export?"), size::CardHeading));
    const QString names[] = {tr("PDF report, to hand on or print"), tr("CSV file with every answer, for Excel"),
                             tr("JSON file with every answer, for other programs"),
                             tr("Picture of the radar that scales (SVG)"), tr("Picture of the radar (PNG)")};
    for (int format = 0; format < 5; ++format) {
        auto *radio = makeRadio(QStringLiteral("format-") + QLatin1String(Formats[format]), names[format]);
        m_formats->addButton(radio, format);
        column->addWidget(radio);
    }
    m_formats->button(0)->setChecked(true);
    column->addSpacing(look.px(12));
    column->addWidget(new HeadingLabel(tr("In which language?"), size::SmallHeading));
    auto *english = makeRadio(QStringLiteral("export-en"), QStringLiteral("English"));
    auto *welsh = makeRadio(QStringLiteral("export-cy"), QStringLiteral("Cymraeg"));
    m_languages->addButton(english, static_cast<int>(Language::English));
    m_languages->addButton(welsh, static_cast<int>(Language::Welsh));
    m_languages->button(static_cast<int>(language))->setChecked(true);
    column->addWidget(english);
    column->addWidget(welsh);
    column->addWidget(secondaryText(tr("What the team typed stays in the language it was typed in.")));
    column->addSpacing(look.px(12));
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    auto *next = new Button(tr("Choose where"), Button::Kind::Primary);
    next->setObjectName(QStringLiteral("accept"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(next);
    column->addLayout(buttons);
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
