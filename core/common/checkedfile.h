#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

namespace aros {

// The only way in which Aros writes a file that is not a database. Replaces `path` as a whole or leaves it as it was:
// the number of bytes is compared, flushed and synced before the rename, because QSaveFile alone reports success on a
// full disk. The file is readable by its owner only. Fails with DiskFull, FolderMissing or FileNotWritable.
Result<void> writeFile(const QString &path, const QByteArray &content);

// The whole content of `path`, refused beyond `limit` bytes. Fails with NotFound, FileNotReadable or InvalidValue (too
// large).
Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace aros
