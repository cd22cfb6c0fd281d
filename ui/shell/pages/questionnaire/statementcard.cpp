#include "ui/shell/pages/questionnaire/statementcard.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

StatementCard::StatementCard() : Card(Surface::Accent)
{
    const Look &look = Look::current();
    column()->setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(16));
    column()->addWidget(makeTopRow());
    m_statement = new HeadingLabel({}, size::Statement);
    m_statement->setFont(look.font(size::Statement));
    column()->addWidget(m_statement);
    column()->addWidget(new TextLabel(tr("What good looks like"), size::Control, QFont::DemiBold));
    m_good = controlText({});
    column()->addWidget(m_good);
    m_help = makeHelp();
    column()->addWidget(m_help);
    setHelpOpen(false);
}

QWidget *StatementCard::makeTopRow()
{
    auto *place = new QWidget;
    auto *facts = new QHBoxLayout(place);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(Look::current().px(8));
    m_position = secondaryText({});
    m_position->singleLine();
    m_team = new Badge(tr("Team", "who can change it"), Badge::Tone::Neutral);
    m_organisation = new Badge(tr("Organisation", "who can change it"), Badge::Tone::Neutral);
    facts->addWidget(m_position);
    facts->addWidget(m_team);
    facts->addWidget(m_organisation);
    // Its name stays the same: that it is open is told by its state, to the eye by the arrow.
    m_helpButton = new Button(tr("Evidence ideas and why"), Button::Kind::Quiet);
    m_helpButton->setObjectName(QStringLiteral("help-toggle"));
    m_helpButton->setCheckable(true);
    connect(m_helpButton, &QPushButton::toggled, this, &StatementCard::setHelpOpen);
    auto *top = new QWidget;
    auto *row = new WrapLayout(top, WrapLayout::Lead::Keeps);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(place);
    row->addWidget(m_helpButton);
    return top;
}

QWidget *StatementCard::makeHelp()
{
    auto *help = new QWidget;
    auto *column = new QVBoxLayout(help);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    column->addWidget(new TextLabel(tr("What could show it"), size::Control, QFont::DemiBold));
    m_prompts = controlText({});
    column->addWidget(m_prompts);
    column->addWidget(new TextLabel(tr("Why it matters"), size::Control, QFont::DemiBold));
    m_why = controlText({});
    column->addWidget(m_why);
    m_source = new TextLabel({}, size::Caption);
    m_source->setTone(TextLabel::Tone::Secondary);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
    return help;
}

void StatementCard::showStatement(const questions::QuestionSet &set, int index, Language language)
{
    const questions::Statement &statement = set.statementAt(index);
    const int inTheme = static_cast<int>(set.themes().at(set.themeIndexAt(index)).statements.size());
    m_position->setText(tr("Statement %1 of %2").arg(set.indexInTheme(index) + 1).arg(inTheme));
    m_team->setVisible(statement.scope == questions::Scope::Team);
    m_organisation->setVisible(statement.scope == questions::Scope::Organisation);
    m_statement->setText(statement.statement.in(language));
    m_good->setText(statement.goodLooksLike.in(language));
    QStringList prompts;
    for (const BilingualText &prompt : statement.evidencePrompts)
        prompts.append(QStringLiteral("•  ") + prompt.in(language));
    m_prompts->setText(prompts.join(QLatin1Char('\n')));
    m_why->setText(statement.why.in(language));
    m_source->setText(tr("Source: %1, %2").arg(statement.source.title, statement.source.address));
}

bool StatementCard::isHelpOpen() const
{
    return m_helpButton->isChecked();
}

void StatementCard::setHelpOpen(bool open)
{
    m_helpButton->setChecked(open);
    m_helpButton->withIcon(open ? QStringLiteral("down") : QStringLiteral("next"));
    m_help->setVisible(open);
}

} // namespace aros::shell
