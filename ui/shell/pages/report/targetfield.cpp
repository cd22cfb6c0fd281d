#include "ui/shell/pages/report/targetfield.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/popupchoice.h"
#include "ui/shell/widgets/taborder.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;

namespace {

constexpr int TargetStep = 5; // tenths
constexpr int YearsBefore = 1;
constexpr int YearsAfter = 10;

// Shows the value, and adds it in its order where it is not one of those that are offered.
void selectNumber(QComboBox &choice, int value, const QString &text)
{
    int place = choice.findData(value);
    for (int index = 0; place < 0 && index <= choice.count(); ++index) {
        const QVariant there = choice.itemData(index);
        if (index < choice.count() && (!there.isValid() || there.toInt() < value))
            continue;
        choice.insertItem(index, text, value);
        place = index;
    }
    choice.setCurrentIndex(place);
}

QString targetLevelText(int tenths)
{
    return AssessmentTexts::score(scoring::Score(tenths, 10));
}

} // namespace

TargetField::TargetField(const report::ThemeRow &theme, const QDate &today)
    : m_theme(theme.shortTitle),
      m_now(theme.scoreText),
      m_score(theme.tenths),
      m_today(today),
      m_id(theme.id),
      m_level(makeLevels()),
      m_state(secondaryText({})),
      m_note(secondaryText({}))
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look.px(8));
    column->setSpacing(look.px(4));
    column->addWidget(new TextLabel(m_theme, size::Control, QFont::DemiBold));
    auto *choices = new QWidget;
    m_choices = new WrapLayout(choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(look.px(8));
    m_choices->addWidget(addChoice(m_level, "target-level-%1", tr("Level"), tr("%1: level that you aim for")));
    column->addWidget(choices);
    column->addWidget(m_state);
    column->addWidget(m_note);
    column->addStretch(1); // beside a taller one its parts stay together
    m_note->setObjectName(QStringLiteral("target-note-") + theme.id);
    m_state->setObjectName(QStringLiteral("target-state-") + theme.id);
    connect(m_level, &QComboBox::activated, this, &TargetField::chooseLevel);
}

// The label says more to assistive technology, which hears it without the theme above.
QWidget *TargetField::addChoice(QComboBox *choice, const char *objectName, const QString &label, const QString &name)
{
    choice->setObjectName(QString::fromLatin1(objectName).arg(m_id));
    QWidget *place = makeLabelled(label, choice);
    choice->setAccessibleName(name.arg(m_theme));
    place->findChild<TextLabel *>()->setAccessibleName(name.arg(m_theme));
    return place;
}

void TargetField::addMonths()
{
    m_month = makeMonths();
    m_year = makeYears();
    m_months = new QWidget;
    auto *row = new QHBoxLayout(m_months);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    row->addWidget(addChoice(m_month, "target-month-%1", tr("Month"), tr("%1: month by which")));
    row->addWidget(addChoice(m_year, "target-year-%1", tr("Year"), tr("%1: year by which")));
    m_choices->addWidget(m_months);
    putNextInTabOrder(*m_level, *m_months);
    connect(m_month, &QComboBox::activated, this, &TargetField::chooseMonth);
    connect(m_year, &QComboBox::activated, this, &TargetField::chooseMonth);
}

QComboBox *TargetField::makeLevels() const
{
    auto *choice = new PopupChoice;
    choice->addItem(tr("No target"));
    for (int tenths = 0; tenths <= assessment::HighestTarget; tenths += TargetStep)
        choice->addItem(targetLevelText(tenths), tenths);
    return choice;
}

QComboBox *TargetField::makeMonths() const
{
    auto *choice = new PopupChoice;
    for (int month = 1; month <= 12; ++month)
        choice->addItem(localeFor(AssessmentTexts::language()).standaloneMonthName(month), month);
    return choice;
}

QComboBox *TargetField::makeYears() const
{
    auto *choice = new PopupChoice;
    for (int year = m_today.year() - YearsBefore; year <= m_today.year() + YearsAfter; ++year)
        choice->addItem(QString::number(year), year);
    return choice;
}

void TargetField::show(const report::TargetRow *row)
{
    const bool monthFocused = m_month && (m_month->hasFocus() || m_year->hasFocus());
    //: A theme's score in this round; %1 is a number such as 2.3
    QStringList state{m_score ? tr("Now %1").arg(m_now) : tr("No score yet")};
    QString note;
    if (row) {
        if (!m_month)
            addMonths();
        selectNumber(*m_level, row->tenths, targetLevelText(row->tenths));
        m_month->setCurrentIndex(row->by.month() - 1);
        selectNumber(*m_year, row->by.year(), QString::number(row->by.year()));
        state.append(row->reachedText);
        note = noteOn(*row);
    } else {
        m_level->setCurrentIndex(0);
        if (monthFocused)
            focusLevel();
    }
    if (m_months)
        m_months->setVisible(row != nullptr);
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_level->setAccessibleDescription(m_state->text() + QLatin1Char(' ') + note);
}

// What was aimed for earlier and is exceeded by now is good news and needs no word.
QString TargetField::noteOn(const report::TargetRow &row) const
{
    if (m_chosen && m_score && row.tenths < *m_score)
        return tr("This is lower than where you are now. That can be right when you expect harder times.");
    if (row.by < m_today && (m_chosen || !row.reached.value_or(false)))
        return tr("This month is over. Keep it as a record, or choose a later one if you still aim for it.");
    return {};
}

void TargetField::focusLevel()
{
    m_level->setFocus(Qt::OtherFocusReason);
}

void TargetField::chooseLevel()
{
    m_chosen = true;
    const QVariant tenths = m_level->currentData();
    emit levelChosen(tenths.isValid() ? std::optional(tenths.toInt()) : std::nullopt);
}

void TargetField::chooseMonth()
{
    m_chosen = true;
    const QDate first(m_year->currentData().toInt(), m_month->currentData().toInt(), 1);
    emit monthChosen(first.addMonths(1).addDays(-1));
}

} // namespace aros::shell
