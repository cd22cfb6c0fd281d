#include "core/storage/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aros::storage {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 SmallestFree = 4096; // bytes; below it the disk is the reason for any failed write

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < SmallestFree;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path + QStringLiteral(": ") + reason);
}

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

const QString StampFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (!folder.isAbsolute() || folder.isRoot())
        return notWritten(path, QStringLiteral("no folder could be made"));
    if (const Result<void> parent = makePrivateFolder(folder.absolutePath()); !parent)
        return parent;
    if (!QDir().mkdir(path, OwnerOnly | QFileDevice::ExeOwner) && !folder.isDir())
        return notWritten(path, QStringLiteral("no folder could be made"));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return notWritten(path, file.errorString());
    return {};
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !syncHandle(file.handle()))
        return notWritten(path, file.errorString());
    return {};
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path); // renames are journaled there, and a folder cannot be opened
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    static_cast<void>(syncHandle(handle));
    ::close(handle);
#endif
}

Result<void> moveFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(),
                            error);
    if (error)
        return notWritten(to, QString::fromStdString(error.message()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

QString fileStamp(const QDateTime &time)
{
    return time.toUTC().toString(StampFormat);
}

QDateTime timeFromFileStamp(const QString &stamp)
{
    QDateTime time = QDateTime::fromString(stamp, StampFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString freeStampedPath(const QString &start, QDateTime time, const QString &end)
{
    QString path = start + fileStamp(time) + end;
    while (QFileInfo::exists(path)) {
        time = time.addMSecs(1);
        path = start + fileStamp(time) + end;
    }
    return path;
}

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

Result<QString> setAside(const QString &path, const QString &word, const QDateTime &now)
{
    const QString kept = freeStampedPath(path + u'-' + word + u'-', now, QStringLiteral(".sqlite"));
    if (const Result<void> moved = moveFile(path, kept); !moved)
        return failure(moved.error());
    // A journal that stayed would be played back into whatever comes to `path`.
    if (QFileInfo::exists(journalOf(path))) {
        if (const Result<void> moved = moveFile(journalOf(path), journalOf(kept)); !moved)
            return failure(moved.error());
    }
    return kept;
}

} // namespace aros::storage
