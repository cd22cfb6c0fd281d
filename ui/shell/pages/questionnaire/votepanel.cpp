#include "ui/shell/pages/questionnaire/votepanel.h"

#include "core/report/reportbuilder.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/votetexts.h"
#include "ui/shell/page.h"
#include "ui/shell/pages/questionnaire/handscount.h"
#include "ui/shell/pages/questionnaire/revealedvotes.h"
#include "ui/shell/pages/questionnaire/sheetsstatus.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QVBoxLayout>

namespace aros::shell {

using assessment::Tally;
using presentation::AssessmentTexts;
using presentation::VoteTexts;

namespace {

Badge::Tone toneOf(scoring::Closeness closeness)
{
    switch (closeness) {
    case scoring::Closeness::Close:
        return Badge::Tone::Success;
    case scoring::Closeness::SomeSpread:
        return Badge::Tone::Neutral;
    case scoring::Closeness::Wide:
    case scoring::Closeness::Split:
        break;
    }
    return Badge::Tone::Warning;
}

} // namespace

VotePanel::VotePanel(PageHost &host, const assessment::AssessmentSession &session, assessment::VotingSession &voting)
    : m_host(host),
      m_session(session),
      m_voting(voting),
      m_texts(AssessmentTexts::language())
{
    addHeading();
    addOpen(session);
    connect(&m_voting, &assessment::VotingSession::changed, this, &VotePanel::showVotes);
}

void VotePanel::addHeading()
{
    m_count = secondaryText({})->singleLine();
    m_count->setObjectName(QStringLiteral("vote-count"));
    m_closeness = new Badge({}, Badge::Tone::Neutral);
    m_closeness->setObjectName(QStringLiteral("closeness"));
    auto *top = new QWidget;
    auto *row = new WrapLayout(top, WrapLayout::Lead::Expands, Look::current().px(240));
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    row->addWidget(new HeadingLabel(tr("How the room sees it"), size::SmallHeading));
    row->addWidget(m_count);
    row->addWidget(m_closeness);
    column()->addWidget(top);
}

// Made once: what is made later would come last in the order of Tab.
void VotePanel::addOpen(const assessment::AssessmentSession &session)
{
    const assessment::VotingPlan &plan = m_voting.plan();
    m_open = new QWidget;
    auto *parts = new QVBoxLayout(m_open);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Look::current().px(16));
    if (plan.hands) {
        m_hands = new HandsCount(m_voting.questionSet().scale(), session.assessment().presentCount(), !plan.hasSheets(),
                                 AssessmentTexts::language());
        parts->addWidget(m_hands);
        connect(m_hands, &HandsCount::counted, this, &VotePanel::storeHands);
        connect(m_hands, &HandsCount::confirmed, this, &VotePanel::handsConfirmed);
        connect(m_hands, &HandsCount::revealWanted, this, &VotePanel::reveal);
    }
    if (plan.hasSheets()) {
        m_sheets = new SheetsStatus(plan);
        parts->addWidget(m_sheets);
        const AssessmentId id = session.assessment().id;
        connect(m_sheets, &SheetsStatus::privateVoteWanted, this, [this, id] {
            const int theme = m_voting.questionSet().themeIndexAt(m_index);
            m_host.go({Destination::Place::PrivateVoting, id, {}, theme});
        });
        connect(m_sheets, &SheetsStatus::paperWanted, this, [this, id] {
            m_host.go({Destination::Place::PaperSheets, id, {}});
        });
        connect(m_sheets, &SheetsStatus::revealWanted, this, &VotePanel::revealTheme);
    }
    column()->addWidget(m_open);
}

void VotePanel::showStatement(int index)
{
    m_index = index;
    if (m_hands)
        m_hands->show(m_unsaved.value(index, m_voting.at(index).hands));
    showVotes();
}

void VotePanel::showVotes()
{
    m_open->setVisible(!isRevealed());
    delete m_revealed;
    m_revealed = nullptr;
    m_count->hide();
    m_closeness->hide();
    if (isRevealed())
        showSpread();
    else
        showOpen();
}

void VotePanel::showSpread()
{
    const assessment::StatementVotes votes = m_voting.at(m_index);
    const std::optional<report::VoteSummary> summary = report::voteSummary(votes, m_texts);
    const std::optional<scoring::Spread> spread = scoring::spreadOf(votes);
    m_revealed = new RevealedVotes(summary, spread);
    column()->addWidget(m_revealed);
    m_revealed->show(); // at once, where the panel is in view already
    if (!summary)
        return;
    m_count->setText(summary->countText);
    m_count->show();
    if (!spread->agreement)
        return;
    m_closeness->setContent(VoteTexts::closeness(*summary), toneOf(scoring::closenessOf(*spread->agreement)));
    m_closeness->show();
}

void VotePanel::showOpen()
{
    if (m_sheets)
        m_sheets->show(peopleInTheme(), m_session.assessment().presentCount(), canRevealTheme());
}

QList<int> VotePanel::medianLevels() const
{
    const std::optional<scoring::Spread> spread = scoring::spreadOf(m_voting.at(m_index));
    return spread && spread->median ? scoring::levelsNearest(*spread->median) : QList<int>();
}

bool VotePanel::focusCount()
{
    if (!m_hands || isRevealed())
        return false;
    m_hands->focusFirst(Qt::OtherFocusReason);
    return true;
}

// Nobody hands in half a sheet, but a statement may have been revealed before there were sheets.
int VotePanel::peopleInTheme() const
{
    int people = 0;
    for (const int index : m_voting.openStatementsOf(m_voting.questionSet().themeIndexAt(m_index)))
        people = qMax(people, m_voting.peopleAt(index));
    return people;
}

bool VotePanel::canRevealTheme() const
{
    const QList<int> open = m_voting.revealedWith(m_index);
    return std::any_of(open.cbegin(), open.cend(), [this](int index) { return !m_voting.at(index).isEmpty(); });
}

void VotePanel::storeHands()
{
    const Tally hands = m_hands->tally();
    m_unsaved.insert(m_index, hands);
    retry();
}

bool VotePanel::store(int index, const Tally &hands)
{
    const Result<void> saved = m_voting.setHands(index, hands);
    if (saved)
        m_unsaved.remove(index);
    else
        emit notStored(saved.error());
    return saved.has_value();
}

void VotePanel::retry()
{
    const QHash<int, Tally> unsaved = m_unsaved;
    bool all = true;
    for (auto it = unsaved.cbegin(); all && it != unsaved.cend(); ++it)
        all = store(it.key(), it.value());
    if (all && !unsaved.isEmpty())
        emit stored();
}

QVariantMap VotePanel::state() const
{
    QVariantMap state;
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        QVariantList counts;
        for (const assessment::Rating &rating : Tally::ratings())
            counts.append(it->count(rating));
        state.insert(QString::number(it.key()), counts);
    }
    return state;
}

void VotePanel::restore(const QVariantMap &state)
{
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        const QVariantList counts = it->toList();
        Tally hands;
        for (qsizetype place = 0; place < qMin(counts.size(), Tally::ratings().size()); ++place)
            hands.set(Tally::ratings().at(place), counts.at(place).toInt());
        m_unsaved.insert(it.key().toInt(), hands);
    }
    showStatement(m_index);
    retry();
}

void VotePanel::handsConfirmed()
{
    if (m_voting.plan().hasSheets())
        emit nextWanted();
    else if (!m_hands->tally().isEmpty())
        reveal();
}

// What is not stored would not be among the votes, so that comes first.
void VotePanel::reveal()
{
    retry();
    if (!m_unsaved.isEmpty())
        return;
    if (const Result<void> ended = m_voting.reveal(m_index); ended)
        emit revealed();
    else
        m_host.prompts().tell(ended.error());
}

void VotePanel::revealTheme()
{
    if (m_host.prompts().confirm(tr("Reveal the votes of this theme?"), aboutRevealing(), tr("Reveal the votes")))
        reveal();
}

QString VotePanel::aboutRevealing() const
{
    const int present = m_session.assessment().presentCount();
    QStringList sentences{tr("%n person(s) have handed in their votes.", nullptr, peopleInTheme())};
    if (present > 0)
        sentences.append(tr("%n person(s) are in the room.", nullptr, present));
    sentences.append(tr("After this no vote can be added to this theme."));
    if (m_hands)
        sentences.append(tr("That goes for hands too, on all of its statements."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace aros::shell
