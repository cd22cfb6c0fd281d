#include "ui/shell/pages/papersheetspage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/voting/groupchoice.h"
#include "ui/shell/pages/voting/sheetgrid.h"
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

PaperSheetsPage::PaperSheetsPage(PageHost &host, const assessment::AssessmentSession &session,
                                 assessment::VotingSession &voting)
    : Page(host, tr("Type in paper sheets")),
      m_session(session),
      m_voting(voting),
      m_asked(voting.openStatements())
{
    limitWidth(1240);
    setBreadcrumb(AssessmentTexts::title(m_session.assessment()));
    if (m_asked.isEmpty())
        addNothingOpen();
    else
        addSheet();
    content()->addStretch(1);
    connect(addBack(tr("Back to the team")), &QPushButton::clicked, this, [this] {
        this->host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
    });
    if (m_asked.isEmpty())
        return;
    m_takeBack = new Button(tr("Take back the last sheet"), Button::Kind::Quiet);
    m_takeBack->setObjectName(QStringLiteral("take-back"));
    m_takeBack->setEnabled(false);
    addFooterButton(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &PaperSheetsPage::takeBack);
    connect(addPrimary(tr("Hand in this sheet")), &QPushButton::clicked, this, &PaperSheetsPage::handIn);
    showStatement(m_asked.constFirst());
    showCount();
}

void PaperSheetsPage::addNothingOpen()
{
    auto *card = new Card;
    card->column()->addWidget(bodyText(tr("The votes on every statement have been revealed. No sheet can be added.")));
    content()->addWidget(card);
}

void PaperSheetsPage::addSheet()
{
    content()->addWidget(
        controlText(tr("One key for each box: 0 to 4, N for not applicable, D for don’t know, the space "
                       "bar for a box left empty. Enter hands the sheet in.")));
    auto *card = new Card(Card::Surface::Accent);
    m_number = secondaryText({});
    m_statement = bodyText({});
    card->column()->addWidget(m_number);
    card->column()->addWidget(m_statement);
    content()->addWidget(card);
    m_grid = new SheetGrid(m_voting.questionSet(), m_asked, AssessmentTexts::language());
    connect(m_grid, &SheetGrid::statementEntered, this, &PaperSheetsPage::showStatement);
    auto *sheet = new Card;
    sheet->column()->addWidget(m_grid);
    if (m_voting.plan().staffGroups) {
        m_group = new GroupChoice(m_session.assessment().details.attendance, AssessmentTexts::language());
        sheet->column()->addWidget(m_group);
    }
    content()->addWidget(sheet);
    m_count = secondaryText({});
    content()->addWidget(m_count);
}

void PaperSheetsPage::showStatement(int index)
{
    const questions::Statement &statement = m_voting.questionSet().statementAt(index);
    const Language language = AssessmentTexts::language();
    m_number->setText(SheetGrid::numberOf(m_voting.questionSet(), index) + u' ' + statement.label.in(language));
    m_statement->setText(statement.statement.in(language));
}

void PaperSheetsPage::showCount()
{
    m_count->setText(tr("Sheets typed in here: %1. People who have handed in votes: %2.")
                         .arg(QString::number(m_typed), QString::number(m_voting.peopleAt(m_asked.constFirst()))));
    m_takeBack->setEnabled(m_voting.canTakeBack());
}

void PaperSheetsPage::handIn()
{
    if (m_message)
        m_message->hide();
    const QHash<int, Rating> ratings = m_grid->ratings();
    if (ratings.isEmpty()) {
        m_grid->focusFirst();
        return;
    }
    const StaffGroupId group = m_group ? m_group->group() : StaffGroupId();
    if (const Result<void> done = m_voting.handIn(group, m_asked, ratings); !done) {
        host().prompts().tell(done.error());
        return;
    }
    m_last = ratings;
    m_lastGroup = group;
    ++m_typed;
    m_grid->clear();
    if (m_group)
        m_group->setGroup({});
    showCount();
    m_grid->focusFirst();
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
    showCount();
    m_grid->focusFirst();
}

bool PaperSheetsPage::handleKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || m_asked.isEmpty())
        return Page::handleKey(event);
    if (!event->isAutoRepeat()) // a key held down must not hand in twice
        handIn();
    return true;
}

void PaperSheetsPage::focusFirst()
{
    if (m_grid)
        m_grid->focusFirst();
    else
        Page::focusFirst();
    showTop();
}

QVariantMap PaperSheetsPage::state() const
{
    QVariantMap state = Page::state();
    if (!m_grid)
        return state;
    QVariantMap typed;
    const QHash<int, Rating> ratings = m_grid->ratings();
    for (auto it = ratings.cbegin(); it != ratings.cend(); ++it)
        typed.insert(QString::number(it.key()), it->code());
    state.insert(QStringLiteral("typed"), typed);
    state.insert(QStringLiteral("sheets"), m_typed);
    return state;
}

void PaperSheetsPage::restore(const QVariantMap &state)
{
    if (m_grid) {
        QHash<int, Rating> ratings;
        const QVariantMap typed = state.value(QStringLiteral("typed")).toMap();
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
            if (const auto rating = Rating::fromCode(it->toString()))
                ratings.insert(it.key().toInt(), *rating);
        }
        m_grid->setRatings(ratings);
        m_typed = state.value(QStringLiteral("sheets")).toInt();
        showCount();
    }
    Page::restore(state);
}

} // namespace aros::shell
