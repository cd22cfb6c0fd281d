#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/workspaceaccess.h"
#include "core/questions/questionsetcatalog.h"
#include "core/scoring/scorecalculator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace aros::commands {

using assessment::Assessment;

namespace {

struct ListRow {
    const Assessment &assessment;
    scoring::Scores scores; // empty when the question set is not here

    // The same in every language, for programs that read the list.
    QString state() const
    {
        return assessment.state == assessment::State::Agreed ? QStringLiteral("agreed") : QStringLiteral("draft");
    }
    QString period() const { return assessment.details.period.toString(QStringLiteral("yyyy-MM")); }
};

QString assessmentLine(const ListRow &row)
{
    // By tenths and not by a floating-point number, so that it is rounded as in the reports.
    const QString overall =
        row.scores.overall
            ? QStringLiteral("%1.%2").arg(row.scores.overall->tenths() / 10).arg(row.scores.overall->tenths() % 10)
            : QString();
    return QStringList{row.assessment.id.text(),
                       printable(row.assessment.details.team.name),
                       QString::number(row.assessment.details.round),
                       row.state(),
                       row.period(),
                       overall}
        .join(u'\t');
}

QJsonObject assessmentObject(const ListRow &row)
{
    return {
        {QStringLiteral("id"), row.assessment.id.text()},
        {QStringLiteral("team"), row.assessment.details.team.name},
        {QStringLiteral("round"), row.assessment.details.round},
        {QStringLiteral("state"), row.state()},
        {QStringLiteral("period"), row.period()},
        {QStringLiteral("overall"), row.scores.overall ? QJsonValue(row.scores.overall->value()) : QJsonValue()},
    };
}

scoring::Scores scoresOf(const Assessment &assessment, const questions::QuestionSetCatalog &catalog, Context &context)
{
    const Result<questions::QuestionSetPtr> set = catalog.find(assessment.questionSet);
    if (set)
        return scoring::calculateScores(**set, assessment);
    context.console.note(failureText(set.error(), nameOf(assessment, context.language), context.language));
    return {};
}

int runList(Context &context)
{
    const std::unique_ptr<storage::Workspace> workspace = workspaceToRead(context);
    if (!workspace)
        return ExitFailed;
    const Result<QList<Assessment>> all = workspace->assessments().list();
    if (!all) {
        context.console.problem(failureText(all.error(), context.workspace, context.language));
        return ExitFailed;
    }
    const auto catalog = questions::QuestionSetCatalog::withInstalled();
    QJsonArray objects;
    if (!context.wantsJson() && Console::showsResultsOnTerminal())
        context.console.result(QCoreApplication::translate("CommandLine", "id\tteam\tround\tstate\tperiod\toverall",
                                                           "Column titles with tabs between"));
    for (const Assessment &assessment : *all) {
        const ListRow row{assessment, scoresOf(assessment, catalog, context)};
        if (context.wantsJson())
            objects.append(assessmentObject(row));
        else
            context.console.result(assessmentLine(row));
    }
    if (context.wantsJson())
        context.console.result(QJsonDocument(objects));
    else if (all->isEmpty())
        context.console.note(QCoreApplication::translate("CommandLine", "The workspace has no assessments yet."));
    return ExitDone;
}

} // namespace

CommandInfo listCommand()
{
    return {.name = "list",
            .usages = {"aros list"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "show the assessments, one a line"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine",
                "The columns are id, team, round (0 is the baseline), state (draft or agreed), period and "
                "overall, with a tab between. Overall is empty where there are not enough answers."),
            .options = {Option::Workspace, Option::Json},
            .run = runList};
}

} // namespace aros::commands
