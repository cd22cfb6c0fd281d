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
    if (m_file.error() != QLockFile::LockFailedError)
        return false;
    if (m_file.tryLock(WaitForClosing))
        return true;
    m_leftBehind = removeNameless() && m_file.tryLock(0);
    return m_leftBehind;
}

// A program that was killed between making the file and writing its name into it left one that Qt never takes for
// stale. After the wait nobody alive can be that far only; a living holder would also still have its system lock.
bool WorkspaceLock::removeNameless()
{
    return !m_file.getLockInfo(nullptr, nullptr, nullptr) && m_file.removeStaleLockFile();
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
