#include "app/commands/commandline.h"
#include "app/commands/commandtable.h"
#include "app/commands/failuretexts.h"
#include "app/commands/workspaceaccess.h"
#include "core/report/historytable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace aros::commands {

using assessment::HistoryProblem;
using storage::CheckReport;

namespace {

// The same in every language, for programs that read the findings.
QString problemCode(HistoryProblem::Kind kind)
{
    switch (kind) {
    case HistoryProblem::Kind::EntryAltered:
        return QStringLiteral("entryAltered");
    case HistoryProblem::Kind::EntryMissing:
        return QStringLiteral("entryMissing");
    case HistoryProblem::Kind::EntryAdded:
        return QStringLiteral("entryAdded");
    case HistoryProblem::Kind::RatingDiffers:
        return QStringLiteral("ratingDiffers");
    case HistoryProblem::Kind::TargetDiffers:
        return QStringLiteral("targetDiffers");
    case HistoryProblem::Kind::StateDiffers:
        return QStringLiteral("stateDiffers");
    case HistoryProblem::Kind::StartDiffers:
        break;
    }
    return QStringLiteral("startDiffers");
}

QJsonObject brokenHistoryObject(const storage::BrokenHistory &broken)
{
    return {{QStringLiteral("assessment"), broken.assessment.text()},
            {QStringLiteral("entry"), broken.problem.entry},
            {QStringLiteral("problem"), problemCode(broken.problem.kind)},
            {QStringLiteral("statement"), broken.problem.statement.text()}};
}

QString brokenHistoryText(const storage::BrokenHistory &broken, const Texts &texts)
{
    //: %1 is the id of an assessment, %2 a sentence that names the place in its history
    return QCoreApplication::translate("CommandLine",
                                       "The history of the assessment %1 was changed by something other than Aros. %2")
        .arg(broken.assessment.text(),
             report::historyProblemText(broken.problem, printable(broken.problem.statement.text()), texts));
}

// The same in every language.
QString brokenMetricsCode(storage::BrokenMetrics::Kind kind)
{
    switch (kind) {
    case storage::BrokenMetrics::Kind::FiguresChanged:
        return QStringLiteral("figuresChanged");
    case storage::BrokenMetrics::Kind::TotalDiffers:
        return QStringLiteral("totalDiffers");
    case storage::BrokenMetrics::Kind::SettingsChanged:
        return QStringLiteral("settingsChanged");
    case storage::BrokenMetrics::Kind::LogBroken:
        break;
    }
    return QStringLiteral("logBroken");
}

QJsonObject brokenMetricsObject(const storage::BrokenMetrics &broken)
{
    const metrics::FigureKey &place = broken.place;
    return {{QStringLiteral("problem"), brokenMetricsCode(broken.kind)},
            {QStringLiteral("organisation"), place.unit.organisation},
            {QStringLiteral("division"), place.unit.division},
            {QStringLiteral("team"), place.unit.team},
            {QStringLiteral("metric"), place.metric.text()},
            {QStringLiteral("staffGroup"), place.group.text()},
            {QStringLiteral("month"), place.period.toString(QStringLiteral("yyyy-MM"))}};
}

// "powys / Medicine / Ward 7"
QString unitText(const metrics::UnitPath &unit)
{
    QStringList names{unit.organisation, unit.division, unit.team};
    names.removeAll(QString());
    if (names.isEmpty())
        return QCoreApplication::translate("CommandLine", "everything together", "all organisations");
    return printable(names.join(QStringLiteral(" / ")));
}

QString brokenMetricsText(const storage::BrokenMetrics &broken)
{
    const metrics::FigureKey &place = broken.place;
    switch (broken.kind) {
    case storage::BrokenMetrics::Kind::FiguresChanged:
        return QCoreApplication::translate("CommandLine",
                                           "The figures of %1 were changed by something other than Aros.")
            .arg(unitText(place.unit));
    case storage::BrokenMetrics::Kind::TotalDiffers:
        return QCoreApplication::translate("CommandLine", "The sum of %1 for %2 is not that of its parts, from %3 on.")
            .arg(printable(place.metric.text()), unitText(place.unit),
                 place.period.toString(QStringLiteral("yyyy-MM")));
    case storage::BrokenMetrics::Kind::SettingsChanged:
        return QCoreApplication::translate(
            "CommandLine", "Targets, notes or other settings of metrics were changed by something other than Aros.");
    case storage::BrokenMetrics::Kind::LogBroken:
        break;
    }
    return QCoreApplication::translate("CommandLine",
                                       "The log of the figures was changed by something other than Aros.");
}

QJsonDocument findingsAsJson(const CheckReport &report)
{
    QJsonArray changed;
    for (const AssessmentId &id : report.changedContent)
        changed.append(id.text());
    QJsonArray histories;
    for (const storage::BrokenHistory &broken : report.brokenHistories)
        histories.append(brokenHistoryObject(broken));
    QJsonArray brokenMetrics;
    for (const storage::BrokenMetrics &broken : report.brokenMetrics)
        brokenMetrics.append(brokenMetricsObject(broken));
    return QJsonDocument(QJsonObject{
        {QStringLiteral("whole"), report.isWhole()},
        {QStringLiteral("assessments"), report.assessments},
        {QStringLiteral("databaseProblems"), QJsonArray::fromStringList(report.databaseProblems)},
        {QStringLiteral("changedContent"), changed},
        {QStringLiteral("brokenHistories"), histories},
        {QStringLiteral("figures"), report.figures},
        {QStringLiteral("brokenMetrics"), brokenMetrics},
    });
}

QString wholeText(int assessments)
{
    if (assessments == 1)
        return QCoreApplication::translate("CommandLine", "The workspace is whole: one assessment was checked.");
    return QCoreApplication::translate("CommandLine", "The workspace is whole: %n assessments were checked.", nullptr,
                                       assessments);
}

void showFindings(const CheckReport &report, Context &context)
{
    for (const QString &problem : report.databaseProblems)
        context.console.result(
            QCoreApplication::translate("CommandLine", "The database reports: %1").arg(printable(problem)));
    for (const AssessmentId &id : report.changedContent)
        context.console.result(
            QCoreApplication::translate("CommandLine", "The assessment %1 was changed by something other than Aros.")
                .arg(id.text()));
    const Texts texts(context.language);
    for (const storage::BrokenHistory &broken : report.brokenHistories)
        context.console.result(brokenHistoryText(broken, texts));
    for (const storage::BrokenMetrics &broken : report.brokenMetrics)
        context.console.result(brokenMetricsText(broken));
    if (report.isWhole())
        context.console.result(wholeText(report.assessments));
    else
        context.console.problem(QCoreApplication::translate(
            "CommandLine", "The workspace is not whole. “aros restore FILE” puts a backup in its place."));
}

int runCheck(Context &context)
{
    const std::unique_ptr<storage::Workspace> workspace = workspaceToRead(context);
    if (!workspace)
        return ExitFailed;
    const Result<CheckReport> report = workspace->check();
    if (!report) {
        context.console.problem(failureText(report.error(), context.workspace, context.language));
        return ExitFailed;
    }
    if (context.wantsJson())
        context.console.result(findingsAsJson(*report));
    else
        showFindings(*report, context);
    return report->isWhole() ? ExitDone : ExitFailed;
}

} // namespace

CommandInfo checkCommand()
{
    return {.name = "check",
            .usages = {"aros check"},
            .summary = QT_TRANSLATE_NOOP("CommandLine", "check that the workspace is whole"),
            .details = QT_TRANSLATE_NOOP(
                "CommandLine",
                "Reads everything that is stored and compares each assessment with the fingerprint that was "
                "kept with it, and with its history, in which every entry carries the fingerprint of those before it. "
                "Nothing is changed."),
            .options = {Option::Workspace, Option::Json},
            .run = runCheck};
}

} // namespace aros::commands
