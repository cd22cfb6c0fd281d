#include "core/storage/workspace.h"

#include "core/storage/backupcopy.h"
#include "core/storage/backupfolder.h"
#include "core/storage/privatefiles.h"
#include "core/storage/sqliteassessmentrepository.h"
#include "core/storage/sqliteworkspace.h"
#include "core/storage/steps.h"
#include "core/storage/workspacecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace aros::storage {

namespace {

QString absolutePath(const QString &path)
{
    // Qt takes a leading colon for one of its own resources, and SQLite has special names; neither is meant here.
    return path.startsWith(u':') ? QDir::currentPath() + u'/' + path : QFileInfo(path).absoluteFilePath();
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode, const Clock &clock)
{
    return SqliteWorkspace::open({absolutePath(path), mode, clock});
}

QString Workspace::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aros/aros.sqlite");
}

Result<std::unique_ptr<Workspace>> SqliteWorkspace::open(const OpenRequest &request)
{
    Result<OpenedWorkspace> opened = openWorkspace(request);
    if (!opened)
        return failure(opened.error());
    return std::make_unique<SqliteWorkspace>(request.path, std::move(*opened), request.clock);
}

SqliteWorkspace::SqliteWorkspace(QString path, OpenedWorkspace opened, const Clock &clock)
    : m_path(std::move(path)),
      m_clock(clock),
      m_opened(std::move(opened)),
      m_assessments(*m_opened.database, clock),
      m_votes(*m_opened.database),
      m_metrics(*m_opened.database, clock)
{
}

SqliteWorkspace::~SqliteWorkspace()
{
    if (m_opened.lock && m_opened.database->sawDamage())
        requestCheck(m_path);
}

Result<CheckReport> SqliteWorkspace::check() const
{
    return checkDatabase(*m_opened.database);
}

Result<void> SqliteWorkspace::backUp()
{
    if (m_opened.report.readOnly)
        return failure(ErrorCode::ReadOnly, m_path);
    const BackupFolder folder(m_path);
    const QList<Backup> backups = folder.list();
    const Result<WorkspaceState> present = readState(*m_opened.database);
    if (!present)
        return failure(present.error());
    if (!backups.isEmpty()) {
        const Result<WorkspaceState> last = readStateOf(backups.constFirst().path);
        if (last && *last == *present)
            return {};
    }
    const Result<void> done = inOrder([&] { return makePrivateFolder(folder.path()); },
                                      [&] { return copyVerified(*m_opened.database, folder.pathFor(m_clock.now())); });
    if (done)
        folder.tidy(m_clock.now());
    return done;
}

Result<void> SqliteWorkspace::backUpTo(const QString &path)
{
    const QFileInfo target(absolutePath(path));
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, path);
    if (target.isDir())
        return failure(ErrorCode::FileNotWritable, path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return failure(ErrorCode::InvalidValue, QStringLiteral("the workspace itself: ") + path);
    return copyVerified(*m_opened.database, absolutePath(path));
}

QList<Backup> SqliteWorkspace::backups() const
{
    return BackupFolder(m_path).list();
}

Result<QString> restoreBackup(const QString &backup, const QString &path, const Clock &clock)
{
    const QString workspace = absolutePath(path);
    if (const Result<void> folder = makePrivateFolder(QFileInfo(workspace).absolutePath()); !folder)
        return failure(folder.error());
    const auto lock = WorkspaceLock::take(workspace);
    if (!lock)
        return failure(lock.error());
    return putInPlace(absolutePath(backup), workspace, QStringLiteral("replaced"), clock.now());
}

} // namespace aros::storage
