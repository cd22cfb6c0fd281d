#pragma once

#include "core/common/result.h"

#include <QLockFile>

#include <memory>

namespace aros::storage {

// Who has a workspace open, as a file "<workspace>.lock" beside it. SQLite's own lock would keep others out as well,
// but cannot say who holds it.
class WorkspaceLock
{
public:
    // Waits a moment for a program that is just closing. Fails with DatabaseLocked (detail: a LockHolder), ReadOnly
    // when the folder may not be written, or DiskFull.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString &workspacePath);

    // The program that held it last ended without letting go.
    bool wasLeftBehind() const { return m_leftBehind; }

private:
    explicit WorkspaceLock(const QString &lockPath);
    bool tryLock();

    QLockFile m_file;
    bool m_leftBehind = false;
};

} // namespace aros::storage
