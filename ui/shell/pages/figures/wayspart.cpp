#include "ui/shell/pages/figures/wayspart.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aros::shell {

QString WaysPart::hintFor(FigureImport::Way way)
{
    switch (way) {
    case FigureImport::Way::File:
        return tr("Choose a CSV file, or drop it anywhere on this page. In Excel, save the sheet as “CSV "
                  "UTF-8”. A row has one number of one month.");
    case FigureImport::Way::Paste:
        return tr("Select the cells in Excel, with their titles if they have any, and copy them. Then press "
                  "Ctrl+V anywhere on this page.");
    case FigureImport::Way::Type:
        break;
    }
    return tr("Enter or Tab goes to the next cell, and the arrow keys go anywhere. A unit that is new is "
              "written as “team, division, organisation”. Cells that were copied can be pasted here too.");
}

WaysPart::WaysPart(FigureImport::Way way, QWidget *parent)
    : QWidget(parent),
      m_way(way),
      m_group(new QButtonGroup(this)),
      m_hint(controlText({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("How will you add the figures?"), size::CardHeading));
    addWay(*card->column(), FigureImport::Way::File, tr("From a file"));
    addWay(*card->column(), FigureImport::Way::Paste, tr("Pasted from Excel"));
    addWay(*card->column(), FigureImport::Way::Type, tr("Typed in here"));
    m_hint->setObjectName(QStringLiteral("way-hint"));
    card->column()->addWidget(m_hint);
    auto *area = new QWidget;
    auto *row = new WrapLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    auto *empty =
        (new Button(tr("Save an empty table for Excel"), Button::Kind::Quiet))->withIcon(QStringLiteral("export"));
    empty->setObjectName(QStringLiteral("save-template"));
    connect(empty, &QPushButton::clicked, this, &WaysPart::templateWished);
    row->addWidget(empty);
    card->column()->addWidget(area);
    column->addWidget(card);
    m_hint->setText(hintFor(m_way));
}

void WaysPart::addWay(QVBoxLayout &column, FigureImport::Way way, const QString &text)
{
    auto *radio = makeRadio(QStringLiteral("way-%1").arg(static_cast<int>(way)), text);
    radio->setChecked(way == m_way);
    m_group->addButton(radio, static_cast<int>(way));
    connect(radio, &QRadioButton::toggled, this, [this, way](bool chosen) {
        if (chosen)
            choose(way);
    });
    column.addWidget(radio);
}

void WaysPart::choose(FigureImport::Way way)
{
    if (way == m_way)
        return;
    m_way = way;
    m_hint->setText(hintFor(way));
    emit wayChosen();
}

void WaysPart::focusFirst()
{
    m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
