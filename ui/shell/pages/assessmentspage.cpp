#include "ui/shell/pages/assessmentspage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/shell/pages/report/nextroundbutton.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/assessmenttable.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Assessment;
using presentation::AssessmentTexts;

AssessmentsPage::AssessmentsPage(PageHost &host) : Page(host, tr("Assessments"))
{
    limitWidth(1400);
    const Result<QList<Assessment>> all = host.workspace().assessments().list();
    if (!all) {
        const presentation::ErrorText text = presentation::ErrorTexts::describe(all.error());
        showMessage(MessageBar::Kind::Critical, text.title + QStringLiteral(". ") + text.body);
    } else if (all->isEmpty()) {
        addEmpty();
    } else {
        addList(*all);
    }
    addDeleted();
    content()->addStretch(1);
    if (!isReadOnly()) {
        m_start = addPrimary(tr("Start assessment"));
        connect(m_start, &QPushButton::clicked, this, [this] {
            this->host().go({Destination::Place::BeforeYouStart, {}, {}});
        });
    }
}

bool AssessmentsPage::isReadOnly() const
{
    return host().workspace().notice().readOnly;
}

void AssessmentsPage::addEmpty()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("No assessment yet"), size::CardHeading));
    card->column()->addWidget(
        bodyText(tr("Start one with your team, or open the demo from Home to see what a finished one looks like.")));
    content()->addWidget(card);
}

void AssessmentsPage::addList(const QList<Assessment> &assessments)
{
    const Look &look = Look::current();
    auto *card = new Card;
    auto *tools = new QWidget;
    auto *row = new WrapLayout(tools, WrapLayout::Lead::Keeps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(12));
    m_filter = makeLine(QStringLiteral("filter"), 100);
    m_filter->setPlaceholderText(tr("Find a team or place"));
    m_filter->setAccessibleName(tr("Find a team or place"));
    m_filter->setClearButtonEnabled(false);
    m_filter->setFixedWidth(look.px(330));
    m_report = new Button(tr("Open report"), Button::Kind::Secondary);
    m_nextRound = new Button(tr("Start the next round"), Button::Kind::Secondary);
    m_nextRound->setObjectName(QStringLiteral("next-round"));
    m_delete = (new Button(tr("Delete assessment"), Button::Kind::Quiet))->withIcon(QStringLiteral("delete"));
    m_delete->setObjectName(QStringLiteral("delete"));
    m_report->setObjectName(QStringLiteral("report"));
    row->addWidget(m_filter);
    row->addWidget(m_report);
    row->addWidget(m_nextRound);
    row->addWidget(m_delete);
    card->column()->addWidget(tools);
    m_table = new AssessmentTable(host().workspace().questionSets(), host().workspace().clock().now());
    m_table->setAccessibleName(tr("Assessments"));
    m_table->setAssessments(assessments);
    m_table->enableSorting();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing = secondaryText(tr("No team or place has these words."));
    m_nothing->hide();
    card->column()->addWidget(m_table);
    card->column()->addWidget(m_nothing);
    content()->addWidget(card);
    m_delete->setVisible(!isReadOnly());
    m_nextRound->setVisible(!isReadOnly());
    connect(m_filter, &QLineEdit::textChanged, this, &AssessmentsPage::applyFilter);
    connect(m_table, &AssessmentTable::opened, this, &AssessmentsPage::open);
    connect(m_table, &AssessmentTable::currentChangedTo, this, &AssessmentsPage::updateActions);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AssessmentsPage::showMenu);
    connect(m_delete, &QPushButton::clicked, this, &AssessmentsPage::removeCurrent);
    connect(m_nextRound, &QPushButton::clicked, this, [this] {
        if (const auto assessment = m_table->current())
            NextRoundButton::start(host(), *assessment);
    });
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (const auto assessment = m_table->current())
            host().go({Destination::Place::Report, assessment->id, {}});
    });
    updateActions();
}

void AssessmentsPage::applyFilter()
{
    m_table->setFilter(m_filter->text());
    m_nothing->setVisible(m_table->shownRows() == 0);
    updateActions();
}

void AssessmentsPage::updateActions()
{
    const std::optional<Assessment> assessment = m_table->current();
    const bool chosen = assessment.has_value();
    m_report->setEnabled(chosen);
    m_nextRound->setEnabled(chosen && NextRoundButton::canStart(host(), *assessment));
    m_delete->setEnabled(chosen);
}

// A click opens a row, so this is how the pointer comes to what else can be done with it.
void AssessmentsPage::showMenu(const QPoint &place)
{
    const std::optional<Assessment> assessment = m_table->current();
    if (!assessment)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("row-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (assessment->state == assessment::State::Draft && !isReadOnly())
        connect(menu->addAction(tr("Continue assessment")), &QAction::triggered, this,
                [this, draft = *assessment] { open(draft); });
    for (Button *button : {m_report, m_nextRound, m_delete}) {
        if (button->isHidden())
            continue;
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click, Qt::QueuedConnection);
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void AssessmentsPage::open(const Assessment &assessment)
{
    const bool draft = assessment.state == assessment::State::Draft && !isReadOnly();
    host().go({draft ? Destination::Place::Questionnaire : Destination::Place::Report, assessment.id, {}});
}

void AssessmentsPage::removeCurrent()
{
    const auto assessment = m_table->current();
    if (!assessment)
        return;
    const QString title = AssessmentTexts::title(*assessment);
    if (!host().prompts().confirm(
            tr("Delete this assessment?"),
            tr("%1 goes to the list of deleted assessments below, from where you can bring it back for %n "
               "day(s).",
               nullptr, assessment::DaysToUndoDeletion)
                .arg(title),
            tr("Delete assessment")))
        return;
    const Result<void> removed = host().workspace().assessments().remove(assessment->id);
    if (!removed) {
        host().prompts().tell(removed.error());
        return;
    }
    host().dropSession();
    host().go({Destination::Place::Assessments, {}, tr("Deleted: %1").arg(title)});
}

void AssessmentsPage::addDeleted()
{
    const Result<QList<Assessment>> deleted = host().workspace().assessments().deleted();
    if (!deleted || deleted->isEmpty())
        return;
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(
        tr("Deleted in the last %n day(s)", nullptr, assessment::DaysToUndoDeletion), size::CardHeading));
    for (const Assessment &assessment : *deleted) {
        auto *row = new QHBoxLayout;
        row->addWidget(controlText(AssessmentTexts::title(assessment)), 1);
        auto *button = (new Button(tr("Bring back"), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"));
        button->setAccessibleName(tr("Bring back %1").arg(AssessmentTexts::title(assessment)));
        button->setEnabled(!isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, id = assessment.id] { bringBack(id); });
        row->addWidget(button);
        card->column()->addLayout(row);
    }
    content()->addWidget(card);
}

void AssessmentsPage::bringBack(const AssessmentId &id)
{
    const Result<void> restored = host().workspace().assessments().restore(id);
    if (restored)
        host().go({Destination::Place::Assessments, {}, tr("The assessment is back in the list.")});
    else
        host().prompts().tell(restored.error());
}

void AssessmentsPage::focusFirst()
{
    if (m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

QVariantMap AssessmentsPage::state() const
{
    QVariantMap state = Page::state();
    if (m_filter)
        state.insert(QStringLiteral("filter"), m_filter->text());
    return state;
}

void AssessmentsPage::restore(const QVariantMap &state)
{
    if (m_filter)
        m_filter->setText(state.value(QStringLiteral("filter")).toString());
    Page::restore(state);
}

} // namespace aros::shell
