#include "app/workspacehost.h"

#include "app/commands/questiontexts.h"
#include "app/demo/demoworkspace.h"
#include "app/metricexporter.h"
#include "app/reportexporter.h"
#include "core/assessment/questionsetuse.h"
#include "core/common/checkedfile.h"
#include "core/exchange/historyfiles.h"
#include "core/exchange/metricscsv.h"
#include "core/exchange/questionsetfile.h"
#include "core/questions/questionsetwriter.h"
#include "core/storage/backupfolder.h"

#include <QTimer>

namespace aros::app {

namespace {

presentation::WorkspaceNotice noticeOf(const storage::OpenReport &report, bool demo)
{
    presentation::WorkspaceNotice notice;
    notice.demo = demo;
    notice.readOnly = report.readOnly;
    notice.recovered = report.recovered;
    notice.lastChange = report.lastChange;
    notice.damagedKeptAt = report.damagedKeptAt;
    notice.restoredFrom = report.restoredFrom;
    notice.restoredTo = report.restoredTo;
    notice.clockWentBack = report.clockWentBack;
    notice.networkDrive = report.networkDrive;
    return notice;
}

} // namespace

WorkspaceHost::WorkspaceHost(QString path, const Clock &clock)
    : m_ownPath(std::move(path)),
      m_path(m_ownPath),
      m_clock(clock)
{
}

WorkspaceHost::~WorkspaceHost()
{
    if (m_making.joinable())
        m_making.join();
}

void WorkspaceHost::open(storage::OpenMode mode)
{
    openPath(m_ownPath, mode, false);
}

void WorkspaceHost::close()
{
    // A backup that cannot be made must not keep the program from closing; Settings shows when the last one was.
    if (m_workspace && !m_notice.readOnly && !m_notice.demo)
        static_cast<void>(m_workspace->backUp());
    m_workspace.reset();
}

void WorkspaceHost::openPath(const QString &path, storage::OpenMode mode, bool demo)
{
    close();
    m_path = path;
    m_notice = {};
    auto workspace = storage::Workspace::open(path, mode, m_clock);
    if (!workspace) {
        m_problem = workspace.error();
        return;
    }
    m_workspace = std::move(*workspace);
    m_notice = noticeOf(m_workspace->openReport(), demo);
}

// Both are asked for by buttons of pages that will not exist any more when the other workspace is open.
void WorkspaceHost::openOwn(bool readOnly)
{
    QTimer::singleShot(0, this, [this, readOnly] {
        open(readOnly ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
        emit changed();
    });
}

// Making it takes a second or two, in a file of its own: the window goes on with what is open until then.
void WorkspaceHost::openDemo()
{
    if (m_making.joinable())
        return;
    m_making = std::thread([this, path = demo::demoPathBeside(m_ownPath), now = m_clock.now()] {
        const Result<demo::DemoWorkspace> made = demo::makeDemoWorkspace(path, now);
        QMetaObject::invokeMethod(
            this, [this, path, made] { openMadeDemo(path, made); }, Qt::QueuedConnection);
    });
}

void WorkspaceHost::openMadeDemo(const QString &path, const Result<demo::DemoWorkspace> &made)
{
    m_making.join();
    if (made) {
        openPath(path, storage::OpenMode::ReadWrite, true);
    } else {
        close();
        m_path = path;
        m_problem = made.error();
    }
    emit changed();
}

QList<presentation::BackupEntry> WorkspaceHost::backups() const
{
    QList<presentation::BackupEntry> entries;
    const QList<storage::Backup> backups = m_workspace ? m_workspace->backups() : storage::BackupFolder(m_path).list();
    for (const storage::Backup &backup : backups)
        entries.append({backup.path, backup.made, backup.size});
    return entries;
}

Result<void> WorkspaceHost::backUpTo(const QString &path)
{
    return m_workspace->backUpTo(path);
}

Result<QString> WorkspaceHost::restore(const QString &backup)
{
    m_workspace.reset();
    const Result<QString> kept = storage::restoreBackup(backup, m_path, m_clock);
    openPath(m_path, storage::OpenMode::ReadWrite, m_notice.demo);
    return kept;
}

Result<presentation::CheckSummary> WorkspaceHost::check() const
{
    const Result<storage::CheckReport> found = m_workspace->check();
    if (!found)
        return failure(found.error());
    presentation::CheckSummary summary{found->assessments, found->databaseProblems, found->changedContent, {}};
    for (const storage::BrokenMetrics &broken : found->brokenMetrics)
        summary.databaseProblems.append(storage::detailOf(broken));
    for (const storage::BrokenHistory &broken : found->brokenHistories)
        summary.brokenHistories.append({broken.assessment, broken.problem});
    return summary;
}

Result<presentation::QuestionFileCheck> WorkspaceHost::checkQuestionSet(const QString &path) const
{
    const auto file = exchange::readQuestionSetFile(path, m_catalog);
    if (!file)
        return failure(file.error());
    presentation::QuestionFileCheck check;
    for (const questions::QuestionSetProblem &problem : file->problems)
        check.faults.append({commands::placeText(problem.place), commands::problemText(problem)});
    check.mayBeMore = file->mayBeMore;
    check.set = file->set;
    check.bytes = file->bytes;
    check.isHere = file->isHere;
    check.isTaken = file->isTaken;
    check.from = file->from;
    return check;
}

Result<questions::QuestionSetPtr> WorkspaceHost::installQuestionSet(const QByteArray &bytes)
{
    return m_catalog.install(bytes);
}

Result<void> WorkspaceHost::removeQuestionSet(const questions::QuestionSetName &name)
{
    return assessment::removeUnusedSet(name, m_catalog, m_workspace->assessments());
}

Result<void> WorkspaceHost::saveQuestionSet(const questions::QuestionSetName &name, const QString &path)
{
    return exchange::writeQuestionSetFile(path, name, m_catalog);
}

Result<void> WorkspaceHost::saveQuestionTemplate(const QString &path)
{
    const QDate today = m_clock.now().toLocalTime().date();
    return writeFile(path, exchange::questionSetCsv(questions::templateFrom(*m_catalog.defaultSet(), today)));
}

Result<metrics::FiguresFile> WorkspaceHost::readFigures(const QString &path, const metrics::RowsDone &goesOn) const
{
    return exchange::readFiguresFile(path, goesOn);
}

metrics::FiguresFile WorkspaceHost::readPastedFigures(const QString &cells, const metrics::RowsDone &goesOn) const
{
    return exchange::readFigures(cells.toUtf8(), goesOn);
}

Result<void> WorkspaceHost::saveFiguresTemplate(const QString &path)
{
    const QDate today = m_clock.now().toLocalTime().date();
    const QDate month(today.year(), today.month(), 1);
    return writeFile(path, exchange::figuresTemplate(metrics::MetricCatalog(), month.addMonths(-1)));
}

Result<void> WorkspaceHost::exportReport(const report::Report &report, const QString &path)
{
    return aros::exportReport(report, path, m_clock.now());
}

Result<void> WorkspaceHost::saveBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages,
                                                   const QString &path)
{
    return exportBlankQuestionnaire(languages, path, m_clock.now());
}

Result<void> WorkspaceHost::exportMetrics(const report::MetricPages &pages, const QString &path,
                                          const report::ChartsDone &goesOn)
{
    return aros::exportMetrics(pages, path, m_clock.now(), goesOn);
}

Result<void> WorkspaceHost::exportHistory(const report::HistoryTable &history, const QString &path)
{
    return writeFile(path, exchange::historyCsv(history));
}

} // namespace aros::app
