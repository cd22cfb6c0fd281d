#include "ui/shell/pages/papersheetspage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/voting/groupchoice.h"
#include "ui/shell/pages/voting/sheetgrid.h"
#include "ui/shell/pages/voting/sheetstrip.h"
#include "ui/shell/pages/voting/votingtexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;
using presentation::AssessmentTexts;

namespace {
constexpr int SheetWidth = 1280;
constexpr int ShortBelow = 560;  // height of the page
constexpr int NarrowSheet = 520; // its width
} // namespace

PaperSheetsPage::PaperSheetsPage(PageHost &host, const assessment::AssessmentSession &session,
                                 assessment::VotingSession &voting)
    : Page(host, tr("Type in paper sheets")),
      m_session(session),
      m_voting(voting)
{
    limitWidth(SheetWidth);
    setBreadcrumb(AssessmentTexts::title(m_session.assessment()));
    if (!m_session.isReadOnly())
        m_asked = m_voting.openStatements();
    if (m_asked.isEmpty()) {
        addNothingOpen();
        return;
    }
    addSheet();
    addFooter();
    m_strip->showStatement(m_voting.questionSet(), m_asked.constFirst());
    showTotals(m_asked.constFirst());
    showProgress();
}

void PaperSheetsPage::addNothingOpen()
{
    auto *card = new Card;
    card->column()->addWidget(bodyText(tr("The votes on every statement have been revealed. No sheet can be added.")));
    content()->addWidget(card);
    content()->addStretch(1);
    connect(addPrimary(tr("Back to the team")), &QPushButton::clicked, this, &PaperSheetsPage::goBack);
}

void PaperSheetsPage::addSheet()
{
    const questions::QuestionSet &set = m_voting.questionSet();
    content()->addWidget(controlText(
        tr("Press one key for each box, in the order of the sheet: 0 to 4, N for not applicable, D for don’t know, the "
           "space bar for what was left out. Then Enter. Backspace corrects.")));
    m_grid = new SheetGrid(set, m_asked);
    auto *sheet = new Card;
    sheet->column()->addWidget(m_grid);
    if (m_voting.plan().staffGroups) {
        m_group = new GroupChoice(tr("Not stated"), m_session.assessment().details.attendance);
        m_group->addNote(tr("From a box, G leads here and Enter back."));
        sheet->column()->addWidget(m_group);
        connect(m_grid, &SheetGrid::groupWished, m_group, &GroupChoice::focusChoice);
    }
    content()->addWidget(sheet);
    m_totals = secondaryText({});
    m_totals->setObjectName(QStringLiteral("totals"));
    content()->addWidget(m_totals);
    content()->addStretch(1);
    m_strip = new SheetStrip;
    addBelowContent(m_strip);
    connect(m_grid, &SheetGrid::statementEntered, this, [this, &set](int index) {
        m_strip->showStatement(set, index);
        showTotals(index);
    });
    connect(m_grid, &SheetGrid::changed, this, &PaperSheetsPage::showProgress);
}

void PaperSheetsPage::addFooter()
{
    connect(addBack(tr("Back to the team")), &QPushButton::clicked, this, &PaperSheetsPage::goBack);
    m_takeBack = (new Button(tr("Take back the last sheet"), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"));
    m_takeBack->setObjectName(QStringLiteral("take-back"));
    m_takeBack->setEnabled(false);
    addFooterButton(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &PaperSheetsPage::takeBack);
    connect(addPrimary(tr("Hand in this sheet")), &QPushButton::clicked, this, &PaperSheetsPage::enter);
}

void PaperSheetsPage::goBack()
{
    host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
}

void PaperSheetsPage::showTotals(int index)
{
    m_totals->setText(tr("%n sheet(s) typed in this time", nullptr, m_typed) + QStringLiteral(" · ") +
                      tr("%n person(s) have handed in votes on this theme", nullptr, m_voting.peopleAt(index)));
}

void PaperSheetsPage::showProgress()
{
    m_mayBeShort = false;
    const QString sheet = QString::number(m_typed + 1);
    const QString text = m_grid->isComplete()
                             ? tr("Sheet %1 is full. Enter hands it in.").arg(sheet)
                             : tr("Sheet %1: %2 of %3 boxes filled in")
                                   .arg(sheet, QString::number(m_grid->filled()), QString::number(m_grid->count()));
    m_strip->showStatus(text, SheetStrip::Tone::Progress);
}

// An Enter beside the 3 of the number keys must not hand in half a sheet: one with empty boxes takes a second Enter.
void PaperSheetsPage::enter()
{
    if (m_grid->isEmpty()) {
        m_grid->focusFirst();
    } else if (m_grid->isComplete() || m_mayBeShort) {
        handIn();
    } else {
        m_mayBeShort = true;
        m_strip->showStatus(
            tr("%n box(es) are empty. Enter again hands it in.", nullptr, m_grid->count() - m_grid->filled()),
            SheetStrip::Tone::Doubt);
        m_grid->focusFirstEmpty();
    }
}

void PaperSheetsPage::handIn()
{
    const QHash<int, Rating> ratings = m_grid->ratings();
    const StaffGroupId group = m_group ? m_group->group() : StaffGroupId();
    if (const Result<void> done = m_voting.handIn(group, m_asked, ratings); !done) {
        tellNotStored(done.error());
        return;
    }
    if (m_problem)
        m_problem->hide();
    m_last = ratings;
    m_lastGroup = group;
    ++m_typed;
    m_grid->clear();
    if (m_group)
        m_group->setGroup({});
    m_takeBack->setEnabled(true);
    m_grid->focusFirst();
    showTotals(m_asked.constFirst());
    showProgress();
    m_strip->showStatus(tr("Sheet %1 is in.").arg(m_typed), SheetStrip::Tone::Done);
}

void PaperSheetsPage::tellNotStored(const Error &error)
{
    const QString text = VotingTexts::notStored(error);
    if (!m_problem) {
        m_problem = showMessage(MessageBar::Kind::Critical, text);
        m_problem->setObjectName(QStringLiteral("news"));
    }
    m_problem->setText(text);
    m_problem->show();
    m_mayBeShort = true; // trying again is one Enter
    m_strip->showStatus(tr("Sheet %1 is not in yet. Enter tries again.").arg(m_typed + 1), SheetStrip::Tone::Doubt);
    showTop();
}

void PaperSheetsPage::takeBack()
{
    if (!m_grid->isEmpty() && !host().prompts().confirm(tr("Take back the last sheet?"),
                                                        tr("What you have typed since then is replaced by it."),
                                                        tr("Take back the last sheet")))
        return;
    if (const Result<void> done = m_voting.takeBackLast(); !done) {
        host().prompts().tell(done.error());
        return;
    }
    --m_typed;
    m_grid->setRatings(m_last);
    if (m_group)
        m_group->setGroup(m_lastGroup);
    m_last.clear();
    m_lastGroup = {};
    m_takeBack->setEnabled(false);
    m_grid->focusFirst();
    showTotals(m_asked.constFirst());
    showProgress();
}

bool PaperSheetsPage::mayLeave()
{
    return !m_grid || m_grid->isEmpty() ||
           host().prompts().confirm(tr("Leave this sheet?"),
                                    tr("It is not handed in. What you have typed of it is not counted and not kept."),
                                    tr("Leave this sheet"));
}

bool PaperSheetsPage::handleKey(QKeyEvent *event)
{
    const bool enterKey = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enterKey || !m_grid)
        return Page::handleKey(event);
    if (event->isAutoRepeat()) // a key held down must not hand in
        return true;
    if (m_group && m_group->hasFocusInside())
        m_grid->focusCurrent();
    else
        enter();
    return true;
}

void PaperSheetsPage::focusFirst()
{
    if (!m_grid) {
        Page::focusFirst();
        return;
    }
    m_grid->focusFirst();
}

QVariantMap PaperSheetsPage::state() const
{
    QVariantMap state = Page::state();
    if (!m_grid)
        return state;
    state.insert(QStringLiteral("typed"), m_grid->typed());
    state.insert(QStringLiteral("sheets"), m_typed);
    if (m_group)
        state.insert(QStringLiteral("group"), m_group->group().text());
    return state;
}

void PaperSheetsPage::restore(const QVariantMap &state)
{
    if (m_grid) {
        m_grid->setTyped(state.value(QStringLiteral("typed")).toMap());
        m_typed = state.value(QStringLiteral("sheets")).toInt();
        if (m_group)
            m_group->setGroup(StaffGroupId(state.value(QStringLiteral("group")).toString()));
        showTotals(m_asked.constFirst());
        showProgress();
    }
    Page::restore(state);
}

void PaperSheetsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_grid)
        return;
    const Look &look = Look::current();
    m_strip->setCompact(height() < look.px(ShortBelow));
    m_takeBack->setIconOnly(width() < look.px(NarrowSheet));
}

} // namespace aros::shell
