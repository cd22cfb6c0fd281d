#include "ui/shell/pages/report/nextroundbutton.h"

#include "core/assessment/followup.h"
#include "core/assessment/nextround.h"
#include "core/questions/comparesets.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/page.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"

namespace aros::shell {

using assessment::Assessment;
using presentation::AssessmentTexts;

namespace {

// The set for new assessments where it can be compared with last time's; else the newest version of last time's own.
questions::QuestionSetName setAfter(const questions::QuestionSetName &last,
                                    const questions::QuestionSetCatalog &catalog,
                                    const questions::QuestionSetName &chosen)
{
    const auto comparison = questions::compareSets(catalog, last, chosen);
    if (comparison && comparison->related)
        return chosen;
    for (const questions::QuestionSetName &name : catalog.names()) { // newest version first
        if (name.id == last.id)
            return name;
    }
    return chosen;
}

std::optional<assessment::NextRound> storedNextRound(PageHost &host, const Assessment &last)
{
    presentation::WorkspaceActions &workspace = host.workspace();
    if (last.state != assessment::State::Agreed || workspace.notice().readOnly)
        return std::nullopt;
    const Result<QList<Assessment>> known = workspace.assessments().ofTeam(last.details.team.id);
    return known ? assessment::nextRoundAfter(last, *known) : std::nullopt;
}

} // namespace

bool NextRoundButton::canStart(PageHost &host, const Assessment &last)
{
    const auto next = storedNextRound(host, last);
    return next && next->open.isEmpty();
}

Button *NextRoundButton::makeFor(PageHost &host, const Assessment &last)
{
    const auto next = storedNextRound(host, last);
    if (!next)
        return nullptr;
    const bool isOpen = !next->open.isEmpty();
    auto *button =
        new Button(isOpen ? tr("Go on with the next round") : tr("Start the next round"), Button::Kind::Secondary);
    button->setObjectName(QStringLiteral("next-round"));
    QObject::connect(button, &QPushButton::clicked, button, [&host, last, open = next->open] {
        if (open.isEmpty())
            start(host, last);
        else
            host.go({Destination::Place::Questionnaire, open, {}});
    });
    return button;
}

void NextRoundButton::start(PageHost &host, const Assessment &last)
{
    presentation::WorkspaceActions &workspace = host.workspace();
    const Result<QList<Assessment>> known = workspace.assessments().ofTeam(last.details.team.id);
    if (!known) {
        host.prompts().tell(known.error());
        return;
    }
    Result<Assessment> draft = assessment::followUp(last, *known, workspace.clock().now().toLocalTime().date());
    if (!draft) {
        host.prompts().tell(draft.error());
        return;
    }
    const presentation::SetForNew chosen = presentation::setForNew(workspace.questionSets(), host.settings());
    draft->id = AssessmentId(newUuid());
    draft->questionSet = setAfter(last.questionSet, workspace.questionSets(), chosen.set->name());
    const Result<Assessment> created = workspace.assessments().create(*draft);
    if (created)
        host.go({Destination::Place::TeamDetails, created->id, welcome(*created, chosen.isGone)});
    else
        host.prompts().tell(created.error());
}

QString NextRoundButton::welcome(const Assessment &draft, bool setIsGone)
{
    //: %1: "Follow-up 1"
    const QString begun =
        tr("%1 has begun with what was noted about the team last time. Correct who is in the room now.")
            .arg(AssessmentTexts::round(draft.details.round));
    return setIsGone ? begun + QLatin1Char(' ') + presentation::QuestionSetTexts::chosenIsGone() : begun;
}

} // namespace aros::shell
