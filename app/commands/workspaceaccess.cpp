#include "app/commands/workspaceaccess.h"

#include "app/commands/failuretexts.h"
#include "core/common/texts.h"
#include "core/report/reportbuilder.h"

#include <QCoreApplication>
#include <QDir>

namespace aros::commands {

using assessment::Assessment;
using storage::Workspace;

namespace {

constexpr int ShortestPrefix = 4;
constexpr int MostNamed = 8; // assessments in one message

QString suggestions(const QList<Assessment> &assessments, Language language)
{
    QStringList lines;
    for (const Assessment &one : assessments.mid(0, MostNamed))
        lines.append(QStringLiteral("  %1  %2").arg(one.id.text(), nameOf(one, language)));
    return lines.join(u'\n');
}

void explainUnknown(Context &context, const QList<Assessment> &all, const QString &word)
{
    context.console.problem(QCoreApplication::translate("CommandLine", "No assessment has an id that begins with “%1”.")
                                .arg(printable(word)));
    QList<Assessment> ofTeam;
    for (const Assessment &one : all) {
        if (one.details.team.name.contains(word, Qt::CaseInsensitive))
            ofTeam.append(one);
    }
    if (ofTeam.isEmpty())
        context.console.problem(QCoreApplication::translate("CommandLine", "“aros list” shows them all."));
    else
        context.console.problem(QCoreApplication::translate("CommandLine", "Did you mean one of these?") + u'\n' +
                                suggestions(ofTeam, context.language));
}

void explainAmbiguous(Context &context, const QList<Assessment> &found, const QString &word)
{
    context.console.problem(
        QCoreApplication::translate("CommandLine", "More than one id begins with “%1”. Give more of it:")
            .arg(printable(word)) +
        u'\n' + suggestions(found, context.language));
}

QList<Assessment> thoseBeginningWith(const QList<Assessment> &all, const QString &word)
{
    QList<Assessment> found;
    for (const Assessment &one : all) {
        if (one.id.text().compare(word, Qt::CaseInsensitive) == 0)
            return {one};
        if (word.size() >= ShortestPrefix && one.id.text().startsWith(word, Qt::CaseInsensitive))
            found.append(one);
    }
    return found;
}

} // namespace

std::unique_ptr<Workspace> workspaceToRead(Context &context)
{
    auto workspace = Workspace::open(context.workspace, storage::OpenMode::ReadOnly, context.clock);
    if (workspace)
        return std::move(*workspace);
    if (workspace.error().code == ErrorCode::NotFound)
        context.console.problem(
            QCoreApplication::translate("CommandLine",
                                        "There is no workspace at %1. It is made when Aros is opened for the first "
                                        "time; “aros demo” makes one with made-up teams.")
                .arg(context.workspace));
    else
        context.console.problem(failureText(workspace.error(), context.workspace, context.language));
    return nullptr;
}

std::optional<Assessment> findAssessment(Context &context, Workspace &workspace, const QString &word)
{
    const Result<QList<Assessment>> all = workspace.assessments().list();
    if (!all) {
        context.console.problem(failureText(all.error(), context.workspace, context.language));
        return std::nullopt;
    }
    const QList<Assessment> found = thoseBeginningWith(*all, word);
    if (found.size() > 1) {
        explainAmbiguous(context, found, word);
        return std::nullopt;
    }
    if (found.isEmpty()) {
        explainUnknown(context, *all, word);
        return std::nullopt;
    }
    const Result<Assessment> checked = workspace.assessments().find(found.first().id);
    if (checked)
        return *checked;
    context.console.problem(failureText(checked.error(), nameOf(found.first(), context.language), context.language));
    return std::nullopt;
}

QString nameOf(const Assessment &assessment, Language language)
{
    const Texts texts(language);
    return QStringLiteral("%1, %2, %3")
        .arg(printable(assessment.details.team.name), report::roundName(assessment.details.round, texts),
             texts.month(assessment.details.period));
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace aros::commands
