#include "ui/shell/pages/questionnaire/sheetsstatus.h"

#include "ui/presentation/votetexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QVBoxLayout>

namespace aros::shell {

SheetsStatus::SheetsStatus(const assessment::VotingPlan &plan)
    : m_people(new TextLabel({}, size::Body, QFont::DemiBold)),
      m_buttons(new QWidget)
{
    m_people->setObjectName(QStringLiteral("handed-in"));
    auto *row = new WrapLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    if (plan.privately)
        connect(addButton(QStringLiteral("vote-privately"), tr("Vote privately")), &QPushButton::clicked, this,
                &SheetsStatus::privateVoteWanted);
    if (plan.paper)
        connect(addButton(QStringLiteral("type-in-sheets"), tr("Type in paper sheets")), &QPushButton::clicked, this,
                &SheetsStatus::paperWanted);
    m_reveal = addButton(QStringLiteral("reveal-theme"), tr("Reveal the votes of this theme"));
    connect(m_reveal, &QPushButton::clicked, this, &SheetsStatus::revealWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(8));
    column->addWidget(m_people);
    column->addWidget(m_buttons);
}

Button *SheetsStatus::addButton(const QString &objectName, const QString &text)
{
    auto *button = new Button(text, Button::Kind::Secondary);
    button->setObjectName(objectName);
    m_buttons->layout()->addWidget(button);
    return button;
}

void SheetsStatus::show(int people, int present, bool canReveal)
{
    m_people->setText(presentation::VoteTexts::handedIn(people, present));
    m_reveal->setEnabled(canReveal);
}

} // namespace aros::shell
