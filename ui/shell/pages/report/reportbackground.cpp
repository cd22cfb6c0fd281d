#include "ui/shell/pages/report/reportbackground.h"

#include "core/report/earlierrounds.h"
#include "ui/shell/page.h"
#include "ui/shell/userprompts.h"

namespace aros::shell {

report::Background storedBackground(PageHost &host, const assessment::Assessment &assessment)
{
    presentation::WorkspaceActions &workspace = host.workspace();
    const Result<assessment::Votes> votes = workspace.votes().votes(assessment.id);
    if (!votes)
        host.prompts().tell(votes.error());
    const report::EarlierRounds earlier =
        report::readEarlierRounds(assessment, workspace.assessments(), workspace.questionSets());
    return {votes ? *votes : assessment::Votes(), earlier.rounds, earlier.complete};
}

} // namespace aros::shell
