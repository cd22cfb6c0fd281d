#include "ui/shell/pages/checkpage.h"

#include "core/assessment/votingsession.h"
#include "core/report/reportbuilder.h"
#include "core/scoring/spread.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/votetexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/linkbutton.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Answer;
using assessment::Progress;
using presentation::AssessmentTexts;

CheckPage::CheckPage(PageHost &host, assessment::AssessmentSession &session)
    : Page(host, tr("Check your answers")),
      m_session(session)
{
    setBreadcrumb(AssessmentTexts::title(session.assessment()));
    addSummary();
    addAnswers(QStringLiteral("unanswered"), tr("Not answered yet"),
               tr("A theme has a score once six in ten of its statements have a level."),
               [](const Answer &answer) { return !answer.rating; });
    if (const assessment::VotingSession *voting = host.voting(session.assessment().id)) {
        addVotes(*voting);
        addDifferences(*voting);
    }
    addAnswers(QStringLiteral("come-back"), tr("To come back to"), tr("You marked these while you went through."),
               [](const Answer &answer) { return answer.comeBack; });
    addAnswers(QStringLiteral("dont-know"), tr("We don’t know"),
               tr("These stay in the report as something to find out. They count in no score."),
               [](const Answer &answer) {
                   return answer.rating && answer.rating->kind() == assessment::Rating::Kind::DontKnow;
               });
    addAnswers(QStringLiteral("no-evidence"), tr("Rated without evidence"),
               tr("A few words on what shows it help you to compare next time."), [](const Answer &answer) {
                   return answer.rating && answer.rating->level().value_or(0) > 0 &&
                          answer.evidence.trimmed().isEmpty();
               });
    content()->addStretch(1);
    const AssessmentId id = session.assessment().id;
    connect(addBack(tr("Back to the statements")), &QPushButton::clicked, this, [this, id] {
        this->host().go({Destination::Place::Questionnaire, id, {}});
    });
    auto *report = new Button(tr("Look at the draft report"), Button::Kind::Quiet);
    report->setObjectName(QStringLiteral("draft-report"));
    connect(report, &QPushButton::clicked, this, [this, id] { this->host().go({Destination::Place::Report, id, {}}); });
    addFooterButton(report);
    connect(addPrimary(tr("Agree assessment")), &QPushButton::clicked, this, &CheckPage::agree);
}

void CheckPage::addSummary()
{
    const Progress progress = m_session.progress();
    auto *card = new Card(Card::Surface::Accent);
    card->column()->addWidget(new HeadingLabel(AssessmentTexts::rated(progress), size::BigHeading));
    card->column()->addWidget(bodyText(
        progress.isComplete() ? tr("Every statement has an answer. When the team is content, agree the assessment: it "
                                   "becomes read only, and the report is its record.")
                              : tr("You can agree now and leave the rest unanswered, or go back to it. Unanswered "
                                   "statements count in no score.")));
    content()->addWidget(card);
}

QString CheckPage::themeOf(int index) const
{
    const questions::QuestionSet &set = m_session.questionSet();
    return set.themes().at(set.themeIndexAt(index)).shortTitle.in(AssessmentTexts::language());
}

void CheckPage::addAnswers(const QString &objectName, const QString &heading, const QString &explanation,
                           const Test &test)
{
    QList<Entry> entries;
    for (int index = 0; index < m_session.questionSet().statementCount(); ++index) {
        if (test(m_session.answerAt(index)))
            entries.append({index, themeOf(index)});
    }
    addList({objectName, heading, explanation, tr("%1: none").arg(heading)}, entries);
}

void CheckPage::addVotes(const assessment::VotingSession &voting)
{
    QList<Entry> entries;
    for (const int index : voting.votedAndOpen())
        entries.append({index, themeOf(index)});
    const QString heading = tr("Votes that are not revealed yet");
    addList({QStringLiteral("open-votes"), heading,
             tr("Reveal them and talk, or agree the assessment: that reveals them too."), tr("%1: none").arg(heading)},
            entries);
}

void CheckPage::addDifferences(const assessment::VotingSession &voting)
{
    const Texts texts(AssessmentTexts::language());
    if (scoring::widestSpreads(m_session.questionSet(), voting.votes()).isEmpty())
        return; // nothing is shown yet
    QList<Entry> entries;
    for (const scoring::RankedSpread &ranked : scoring::mostDiffering(m_session.questionSet(), voting.votes())) {
        if (const auto votes = report::voteSummary(voting.at(ranked.index), texts))
            entries.append({ranked.index, presentation::VoteTexts::closeness(*votes)});
    }
    addList({QStringLiteral("differ"), tr("Where people differ most"),
             tr("The widest spreads of the votes, the widest first. Has everybody been heard?"),
             tr("Where people differ most: nowhere, the votes are close to each other")},
            entries);
}

QWidget *CheckPage::makeLink(const QString &objectName, const Entry &entry)
{
    const questions::QuestionSet &set = m_session.questionSet();
    const questions::Statement &statement = set.statementAt(entry.index);
    auto *link = new LinkButton(set.themes().at(set.themeIndexAt(entry.index)).id.text(),
                                statement.label.in(AssessmentTexts::language()), entry.detail);
    link->setObjectName(QStringLiteral("%1-%2").arg(objectName, statement.id.text()));
    link->setToolTip(statement.statement.in(AssessmentTexts::language()));
    connect(link, &QPushButton::clicked, this, [this, index = entry.index] {
        m_session.goTo(index);
        host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
    });
    return link;
}

void CheckPage::addList(const List &list, const QList<Entry> &entries)
{
    auto *card = new Card;
    content()->addWidget(card);
    if (entries.isEmpty()) {
        card->column()->addWidget(new IconLabel(QStringLiteral("check"), list.none, IconLabel::Tone::Success));
        return;
    }
    card->column()->addWidget(new HeadingLabel(
        tr("%1: %2", "heading and a number").arg(list.heading).arg(entries.size()), size::CardHeading));
    card->column()->addWidget(secondaryText(list.explanation));
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (const Entry &entry : entries)
        links->addWidget(makeLink(list.objectName, entry));
    card->column()->addLayout(links);
}

QString CheckPage::aboutAgreeing() const
{
    const Progress progress = m_session.progress();
    const int open = progress.total - progress.rated;
    const QString text = open == 0 ? tr("The answers become read only. You can reopen the assessment later, with a "
                                        "reason; what was agreed is kept.")
                                   : tr("%n statement(s) have no answer and will count in no score. The answers become "
                                        "read only. You can reopen the "
                                        "assessment later, with a reason; what was agreed is kept.",
                                        nullptr, open);
    const assessment::VotingSession *voting = host().voting(m_session.assessment().id);
    const qsizetype votes = voting ? voting->votedAndOpen().size() : 0;
    if (votes == 0)
        return text;
    return text + QLatin1Char(' ') +
           tr("Votes on %n statement(s) are not revealed yet; they are revealed now.", nullptr,
              static_cast<int>(votes));
}

void CheckPage::agree()
{
    if (!host().prompts().confirm(tr("Agree this assessment?"), aboutAgreeing(), tr("Agree assessment")))
        return;
    const AssessmentId id = m_session.assessment().id;
    if (assessment::VotingSession *voting = host().voting(id)) {
        // Agreeing ends every vote: what is not revealed could never be.
        if (const Result<void> revealed = voting->revealAll(); !revealed) {
            host().prompts().tell(revealed.error());
            return;
        }
    }
    const Result<assessment::Assessment> agreed = host().workspace().assessments().agree(id);
    if (!agreed) {
        host().prompts().tell(agreed.error());
        return;
    }
    host().dropSession();
    host().go({Destination::Place::Report, id, tr("Agreed. This is the team’s report.")});
}

bool CheckPage::handleKey(QKeyEvent *event)
{
    // Enter must not agree by accident: the button itself has to be chosen.
    return scrollByKey(event);
}

} // namespace aros::shell
