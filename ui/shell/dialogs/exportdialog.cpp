#include "ui/shell/dialogs/exportdialog.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aros::shell {

ExportDialog::ExportDialog(const ExportOffer &offer, Language language, QWidget *parent)
    : FittedDialog(offer.title, parent),
      m_offer(offer),
      m_formats(new QButtonGroup(this)),
      m_languages(new QButtonGroup(this))
{
    content()->setSpacing(Look::current().px(4));
    askFormat();
    content()->addSpacing(Look::current().px(12));
    askLanguage(language);
    addButtons();
}

ExportOffer ExportDialog::ofReport()
{
    return {tr("Export report"),
            {{QStringLiteral("pdf"), tr("PDF report, to hand on or print")},
             {QStringLiteral("csv"), tr("CSV file with every answer, for Excel")},
             {QStringLiteral("json"), tr("JSON file with every answer, for other programs")},
             {QStringLiteral("svg"), tr("Picture of the radar that scales (SVG)")},
             {QStringLiteral("png"), tr("Picture of the radar (PNG)")}},
            tr("What the team typed stays in the language it was typed in.")};
}

ExportOffer ExportDialog::ofMetrics(bool onePicture)
{
    ExportOffer offer{onePicture ? tr("Export this metric") : tr("Export these metrics"),
                      {{QStringLiteral("pdf"), tr("PDF with chart, definition and figures, to hand on or print")},
                       {QStringLiteral("xlsx"), tr("Excel workbook with figures and charts (XLSX)")},
                       {QStringLiteral("csv"), tr("CSV file with the figures, for other programs")}},
                      tr("Counts of 1 to 4 people read “fewer than 5” in every file. Names and notes stay in the "
                         "language they were typed in.")};
    if (onePicture)
        offer.formats += {{QStringLiteral("svg"), tr("Picture of the chart that scales (SVG)")},
                          {QStringLiteral("png"), tr("Picture of the chart (PNG)")}};
    return offer;
}

void ExportDialog::askFormat()
{
    content()->addWidget(new HeadingLabel(tr("What would you like to export?"), size::CardHeading));
    for (const ExportOffer::Format &format : std::as_const(m_offer.formats)) {
        auto *radio = makeRadio(QStringLiteral("format-") + format.ending, format.sentence);
        m_formats->addButton(radio, static_cast<int>(m_formats->buttons().size()));
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
    content()->addWidget(secondaryText(m_offer.languageNote));
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
    return {format(), static_cast<Language>(m_languages->checkedId()), {}};
}

QString ExportDialog::filter() const
{
    return tr("%1 files (*.%2)", "a kind of file, such as PDF").arg(format().toUpper(), format());
}

QString ExportDialog::format() const
{
    return m_offer.formats.at(m_formats->checkedId()).ending;
}

} // namespace aros::shell
