#include "ui/shell/pages/checkpage.h"

#include "core/assessment/votingsession.h"
#include "ui/presentation/assessmenttexts.h"
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
    addList(QStringLiteral("unanswered"), tr("Not answered yet"),
            tr("A theme has a score once six in ten of its statements have a level."),
            [](const Answer &answer) { return !answer.rating; });
    addList(QStringLiteral("come-back"), tr("To come back to"), tr("You marked these while you went through."),
            [](const Answer &answer) { return answer.comeBack; });
    addList(QStringLiteral("dont-know"), tr("We don’t know"),
            tr("These stay in the report as something to find out. They count in no score."), [](const Answer &answer) {
                return answer.rating && answer.rating->kind() == assessment::Rating::Kind::DontKnow;
            });
    addList(QStringLiteral("no-evidence"), tr("Rated without evidence"),
            tr("A few words on what shows it help you to compare next time."), [](const Answer &answer) {
                return answer.rating && answer.rating->level().value_or(0) > 0 && answer.evidence.trimmed().isEmpty();
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

void CheckPage::addList(const QString &objectName, const QString &heading, const QString &explanation, const Test &test)
{
    const questions::QuestionSet &set = m_session.questionSet();
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    int count = 0;
    for (int index = 0; index < set.statementCount(); ++index) {
        if (!test(m_session.answerAt(index)))
            continue;
        const questions::Theme &theme = set.themes().at(set.themeIndexAt(index));
        auto *link = new LinkButton(theme.id.text(), set.statementAt(index).label.in(AssessmentTexts::language()),
                                    theme.shortTitle.in(AssessmentTexts::language()));
        link->setObjectName(QStringLiteral("%1-%2").arg(objectName, set.statementAt(index).id.text()));
        link->setToolTip(set.statementAt(index).statement.in(AssessmentTexts::language()));
        connect(link, &QPushButton::clicked, this, [this, index] {
            m_session.goTo(index);
            host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
        });
        list->addWidget(link);
        ++count;
    }
    auto *card = new Card;
    if (count == 0) {
        card->column()->addWidget(
            new IconLabel(QStringLiteral("check"), tr("%1: none").arg(heading), IconLabel::Tone::Success));
        content()->addWidget(card);
        return;
    }
    card->column()->addWidget(
        new HeadingLabel(tr("%1: %2", "heading and a number").arg(heading).arg(count), size::CardHeading));
    card->column()->addWidget(secondaryText(explanation));
    card->column()->addLayout(list);
    content()->addWidget(card);
}

void CheckPage::agree()
{
    const Progress progress = m_session.progress();
    const int open = progress.total - progress.rated;
    const QString text = open == 0 ? tr("The answers become read only. You can reopen the assessment later, with a "
                                        "reason; what was agreed is kept.")
                                   : tr("%n statement(s) have no answer and will count in no score. The answers become "
                                        "read only. You can reopen the "
                                        "assessment later, with a reason; what was agreed is kept.",
                                        nullptr, open);
    if (!host().prompts().confirm(tr("Agree this assessment?"), text, tr("Agree assessment")))
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
