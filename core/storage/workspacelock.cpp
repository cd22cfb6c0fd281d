#include "core/storage/workspacelock.h"

#include "core/common/lockholder.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace aros::storage {

namespace {

constexpr int WaitForClosing = 250; // milliseconds

QString holderOf(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&process, &host, &program))
        return LockHolder().toDetail();
    return LockHolder{QString::number(process), host, program, QFileInfo(file.fileName()).lastModified()}.toDetail();
}

// Asked by doing it: permissions alone do not tell.
bool canWriteBeside(const QString &path)
{
    QTemporaryFile probe(path + QStringLiteral(".XXXXXX"));
    return probe.open();
}

} // namespace

WorkspaceLock::WorkspaceLock(const QString &lockPath) : m_file(lockPath)
{
    // Only the death of its holder makes a lock stale; a session may well last a day.
    m_file.setStaleLockTime(0);
}

bool WorkspaceLock::tryLock()
{
    const bool existed = QFileInfo::exists(m_file.fileName());
    if (m_file.tryLock(0)) {
        m_leftBehind = existed;
        return true;
    }
    return m_file.error() == QLockFile::LockFailedError && m_file.tryLock(WaitForClosing);
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &workspacePath)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(workspacePath + QStringLiteral(".lock")));
    if (lock->tryLock())
        return lock;
    switch (lock->m_file.error()) {
    case QLockFile::LockFailedError:
        if (!canWriteBeside(workspacePath)) // nor could what a dead program left be taken away
            return failure(ErrorCode::ReadOnly, lock->m_file.fileName());
        return failure(ErrorCode::DatabaseLocked, holderOf(lock->m_file));
    case QLockFile::PermissionError:
        return failure(ErrorCode::ReadOnly, lock->m_file.fileName());
    default:
        return failure(ErrorCode::DiskFull, lock->m_file.fileName()); // what is left: its few bytes had no room
    }
}

} // namespace aros::storage
