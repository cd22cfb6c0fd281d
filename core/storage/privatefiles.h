#pragma once

#include "core/common/result.h"

#include <QDateTime>
#include <QString>

namespace aros::storage {

// Files and folders that only their owner can read, for what SQLite and not core/common/checkedfile.h writes.

// Makes `path` and every missing folder above it.
Result<void> makePrivateFolder(const QString &path);
// Makes an empty file; SQLite keeps its permissions and gives them to the journal.
Result<void> makePrivateFile(const QString &path);

// Until these return, a power cut can undo what was written or renamed.
Result<void> syncFile(const QString &path);
void syncFolder(const QString &path);

// Renames, replacing a file that is there.
Result<void> moveFile(const QString &from, const QString &to);

// "20260310T143205123Z": sorts by time and is a file name everywhere.
QString fileStamp(const QDateTime &time);
QDateTime timeFromFileStamp(const QString &stamp);

// `start` + stamp + `end`, a few milliseconds later when that exists.
QString freeStampedPath(const QString &start, QDateTime time, const QString &end);

// SQLite's journal of the database at `path`.
QString journalOf(const QString &path);

// Renames the database at `path` together with its journal to "<path>-<word>-<time>.sqlite", which is returned.
Result<QString> setAside(const QString &path, const QString &word, const QDateTime &now);

} // namespace aros::storage
