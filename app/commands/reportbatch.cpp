#include "app/commands/reportbatch.h"

#include "app/commands/commandline.h"
#include "app/commands/failuretexts.h"
#include "core/report/earlierrounds.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

namespace aros::commands {

using assessment::Assessment;

namespace {

QString writtenText(int written, const QString &folder)
{
    const QString text =
        written == 1 ? QCoreApplication::translate("CommandLine", "One report was written to %1.")
                     : QCoreApplication::translate("CommandLine", "%n reports were written to %1.", nullptr, written);
    return text.arg(folder);
}

QString refusedText(int refused)
{
    if (refused == 1)
        return QCoreApplication::translate("CommandLine", "One could not be written.");
    return QCoreApplication::translate("CommandLine", "%n could not be written.", nullptr, refused);
}

} // namespace

Result<report::Report> reportFor(const Assessment &assessment, storage::Workspace &workspace,
                                 const questions::QuestionSetCatalog &catalog, Language language)
{
    const Result<questions::QuestionSetPtr> set = catalog.find(assessment.questionSet);
    if (!set)
        return failure(set.error());
    const Result<assessment::Votes> votes = workspace.votes().votes(assessment.id);
    if (!votes)
        return failure(votes.error());
    const Result<assessment::History> history = workspace.assessments().history(assessment.id);
    if (!history)
        return failure(history.error());
    const report::EarlierRounds earlier = report::readEarlierRounds(assessment, workspace.assessments(), catalog);
    const report::Background background(*votes, earlier.rounds, earlier.complete);
    report::Report report = report::buildReport(**set, assessment, Texts(language), report::Audience::File, background);
    report.history = history->entries;
    return report;
}

QString FileNames::unique(const QString &stem, const QString &ending)
{
    QString name = stem + u'.' + ending;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2).%3").arg(stem, QString::number(number), ending);
    m_taken.insert(name.toCaseFolded());
    return name;
}

ReportBatch::ReportBatch(Context &context, storage::Workspace &workspace, QString folder, ReportFormat format)
    : m_context(context),
      m_workspace(workspace),
      m_folder(std::move(folder)),
      m_format(format)
{
}

int ReportBatch::run()
{
    const Result<QList<Assessment>> all = m_workspace.assessments().list();
    if (!all) {
        m_context.console.problem(failureText(all.error(), m_context.workspace, m_context.language));
        return ExitFailed;
    }
    if (!QDir().mkpath(m_folder)) {
        m_context.console.problem(
            QCoreApplication::translate("CommandLine", "The folder %1 cannot be made.").arg(m_folder));
        return ExitFailed;
    }
    writeAll(*all);
    return finish();
}

void ReportBatch::writeAll(const QList<Assessment> &all)
{
    int at = 0;
    for (const Assessment &listed : all) {
        m_context.console.progress(++at, static_cast<int>(all.size()), nameOf(listed, m_context.language));
        m_file.clear();
        if (const Result<QString> file = write(listed); file) {
            ++m_written;
            m_results.append(QJsonObject{{QStringLiteral("id"), listed.id.text()},
                                         {QStringLiteral("team"), listed.details.team.name},
                                         {QStringLiteral("file"), *file}});
        } else {
            refuse(listed, file.error(), m_file);
        }
    }
}

Result<QString> ReportBatch::write(const Assessment &listed)
{
    const Result<Assessment> checked = m_workspace.assessments().find(listed.id);
    if (!checked)
        return failure(checked.error());
    const Result<report::Report> report = reportFor(*checked, m_workspace, m_catalog, m_context.language);
    if (!report)
        return failure(report.error());
    m_file = m_folder + u'/' + m_names.unique(report->fileStem, reportEndings().at(static_cast<int>(m_format)));
    if (const Result<void> done = exportReport(*report, m_file, m_context.clock.now()); !done)
        return failure(done.error());
    return m_file;
}

void ReportBatch::refuse(const Assessment &assessment, const Error &error, const QString &file)
{
    ++m_refused;
    const QString name = nameOf(assessment, m_context.language);
    const QString why = failureText(error, file.isEmpty() ? name : file, m_context.language);
    m_context.console.problem(QStringLiteral("%1 (%2): %3").arg(name, assessment.id.text(), why));
    m_results.append(QJsonObject{{QStringLiteral("id"), assessment.id.text()},
                                 {QStringLiteral("team"), assessment.details.team.name},
                                 {QStringLiteral("file"), QJsonValue()},
                                 {QStringLiteral("problem"), why}});
}

int ReportBatch::finish()
{
    if (m_context.wantsJson())
        m_context.console.result(QJsonDocument(m_results));
    if (m_written + m_refused == 0) {
        m_context.console.note(QCoreApplication::translate(
            "CommandLine", "The workspace has no assessments yet, so no report was written."));
        return ExitDone;
    }
    if (m_written > 0)
        m_context.console.note(writtenText(m_written, m_folder));
    if (m_refused == 0)
        return ExitDone;
    m_context.console.problem(refusedText(m_refused));
    return m_written > 0 ? ExitSomeRefused : ExitFailed;
}

} // namespace aros::commands
