#include "core/storage/sqlerrors.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace aros::storage {

namespace {

// Numbers from https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ReadFailed = 10 + (1 << 8),
    ReadShort = 10 + (2 << 8),
};

constexpr qint64 NearlyFull = 256 * 1024; // bytes; a change with its journal may need as much

bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < NearlyFull;
}

ErrorCode codeForInputOutput(int sqliteCode, const QString &path)
{
    if (sqliteCode == ReadShort)
        return ErrorCode::DatabaseDamaged;
    if (sqliteCode == ReadFailed)
        return ErrorCode::FileNotReadable;
    return isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
}

} // namespace

ErrorCode codeFor(int sqliteCode, const QString &path)
{
    switch (sqliteCode & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::DatabaseLocked;
    case Permission:
    case ReadOnlyFile:
        return ErrorCode::ReadOnly;
    case InputOutput:
        return codeForInputOutput(sqliteCode, path);
    case Corrupt:
        return ErrorCode::DatabaseDamaged;
    case Full:
        return ErrorCode::DiskFull;
    case CannotOpen:
        return isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    case NotADatabase:
        return ErrorCode::DatabaseForeign;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

Error errorFrom(const QSqlError &sqlError, const QString &path)
{
    const QString number = sqlError.nativeErrorCode();
    return {codeFor(number.toInt(), path),
            QStringLiteral("SQLite %1: %2 (%3)").arg(number, sqlError.databaseText(), sqlError.driverText())};
}

} // namespace aros::storage
