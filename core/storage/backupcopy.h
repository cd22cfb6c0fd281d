#pragma once

#include "core/storage/workspace.h"

namespace aros::storage {

class Database;

// What a copy is called until it has been verified.
extern const QString UnfinishedSuffix;

// Copies an open workspace to `target`, replacing a file that is there. The copy is opened and checked under another
// name first, so that `target` is never anything but a whole backup. Fails with DiskFull, FileNotWritable or
// BackupFailed.
Result<void> copyVerified(Database &source, const QString &target);

// Puts a copy of the file `backup` at `path` after checking it. What was at `path` is set aside as
// "<path>-<word>-<time>.sqlite", which is returned; empty when there was nothing. The caller holds the lock of `path`.
Result<QString> putInPlace(const QString &backup, const QString &path, const QString &word, const QDateTime &now);

// Ends a putInPlace() that was interrupted between setting aside and renaming.
Result<void> finishPutInPlace(const QString &path, const QDateTime &now);

// The newest backup that is whole; failing that the newest that can be read. NotFound when there is none.
Result<Backup> newestGood(const QList<Backup> &newestFirst);

} // namespace aros::storage
