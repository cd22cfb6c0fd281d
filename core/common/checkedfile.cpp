#include "core/common/checkedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace aros {

namespace {

tl::unexpected<Error> writeFailure(const QString &path, const QString &reason, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < wanted;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path + QStringLiteral(": ") + reason);
}

// QFile::read(limit) would make room for the whole limit first, and readAll() never end on a device.
QByteArray readUpTo(QFile &file, qint64 limit)
{
    constexpr qint64 Step = 1024 * 1024; // bytes
    QByteArray content;
    content.reserve(qMin(limit, file.size()));
    while (content.size() < limit) {
        const QByteArray part = file.read(qMin(Step, limit - content.size()));
        if (part.isEmpty())
            break;
        content += part;
    }
    return content;
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, path);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.errorString(), 0);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return writeFailure(path, reason, content.size());
    }
    if (!file.commit())
        return writeFailure(path, file.errorString(), content.size());
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, path);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path + QStringLiteral(": ") + file.errorString());
    if (file.size() > limit)
        return failure(ErrorCode::InvalidValue, path + QStringLiteral(": larger than %1 bytes").arg(limit));
    const QByteArray content = readUpTo(file, limit + 1);
    if (content.size() > limit)
        return failure(ErrorCode::InvalidValue, path + QStringLiteral(": larger than %1 bytes").arg(limit));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, path + QStringLiteral(": ") + file.errorString());
    return content;
}

} // namespace aros
