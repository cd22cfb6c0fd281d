#include "ui/shell/pages/questionnaire/themelist.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/themebutton.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Progress;
using presentation::AssessmentTexts;

namespace {
constexpr int ThemesWidth = 290;
} // namespace

ThemeList::ThemeList(const QList<questions::Theme> &themes) : m_all(themes), m_rated(secondaryText({}))
{
    const Look &look = Look::current();
    setFixedWidth(look.px(ThemesWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rated->setContentsMargins(look.px(14), 0, 0, look.px(8));
    column->addWidget(m_rated);
    makeChoiceRow();
    for (int theme = 0; theme < m_all.size(); ++theme)
        addTheme(theme);
    m_comeBack = (new Button(QString(), Button::Kind::Quiet))->withIcon(QStringLiteral("flag"));
    m_comeBack->setObjectName(QStringLiteral("come-back-list"));
    connect(m_comeBack, &QPushButton::clicked, this, &ThemeList::comeBackChosen);
    column->addSpacing(look.px(8));
    column->addWidget(m_comeBack, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void ThemeList::makeChoiceRow()
{
    m_choice = makeChoice(QStringLiteral("theme-choice"), FewCharacters);
    m_choice->setAccessibleName(tr("Theme"));
    connect(m_choice, &QComboBox::activated, this, &ThemeList::themeChosen);
    // Not the name alone: on Linux a choice is named with its value, and the label says what it is for.
    auto *label = new TextLabel(tr("Theme"), size::Control, QFont::DemiBold);
    label->singleLine()->setBuddy(m_choice);
    m_choiceRow = new QWidget;
    auto *row = new QHBoxLayout(m_choiceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    row->addWidget(label);
    row->addWidget(m_choice, 1);
}

void ThemeList::addTheme(int theme)
{
    const QString title = m_all.at(theme).shortTitle.in(AssessmentTexts::language());
    const QString id = m_all.at(theme).id.text();
    auto *button = new ThemeButton(id, title);
    button->setObjectName(QStringLiteral("theme-") + id);
    button->setToolTip(m_all.at(theme).title.in(AssessmentTexts::language()));
    connect(button, &QPushButton::clicked, this, [this, theme] { emit themeChosen(theme); });
    connect(button, &ThemeButton::stepWanted, this, [this, theme](int by) { focusTheme(theme + by); });
    connect(button, &ThemeButton::left, this, &ThemeList::enterAtCurrent);
    layout()->addWidget(button);
    m_buttons.append(button);
    m_choice->addItem(title);
}

void ThemeList::setNarrow(bool narrow)
{
    setVisible(!narrow);
    m_choiceRow->setVisible(narrow);
}

void ThemeList::showTheme(int theme)
{
    m_current = theme;
    m_buttons.at(theme)->setChecked(true);
    enterAtCurrent();
    m_choice->setCurrentIndex(theme);
}

// Tab reaches one of a set of radio buttons. Until the first has had the focus Qt takes all of them for reachable, and
// from then on the last that had it.
void ThemeList::enterAtCurrent()
{
    for (int theme = 0; theme < m_buttons.size(); ++theme)
        m_buttons.at(theme)->setFocusPolicy(theme == m_current ? Qt::StrongFocus : Qt::ClickFocus);
}

void ThemeList::focusTheme(int theme)
{
    if (theme >= 0 && theme < m_buttons.size())
        m_buttons.at(theme)->setFocus(Qt::OtherFocusReason);
}

void ThemeList::showProgress(const assessment::Assessment &assessment, const Progress &all)
{
    m_rated->setText(AssessmentTexts::rated(all));
    for (int theme = 0; theme < m_all.size(); ++theme) {
        const Progress progress = progressOfTheme(assessment, m_all.at(theme));
        m_buttons.at(theme)->setProgress(progress, AssessmentTexts::rated(progress));
        m_choice->setItemText(theme, tr("%1 (%2)", "theme and how much of it is rated")
                                         .arg(m_all.at(theme).shortTitle.in(AssessmentTexts::language()),
                                              AssessmentTexts::ratedShort(progress)));
    }
    m_comeBack->setText(tr("Come back to: %n statement(s)", nullptr, all.comeBack));
    m_comeBack->setVisible(all.comeBack > 0);
}

} // namespace aros::shell
