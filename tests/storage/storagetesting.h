#pragma once

#include "core/common/result.h"
#include "core/storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

namespace aros::tests {

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    if (result)
        qFatal("succeeded, but was expected to fail");
    return result.error().code;
}

// The value, or the end of the test program with the reason.
template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        qFatal("code %d: %s", int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// Replaces the one place where `from` stands in the file.
inline void replaceBytes(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = bytesOf(path);
    if (bytes.count(from) != 1 || from.size() != to.size())
        qFatal("%lld places of %s", qlonglong(bytes.count(from)), from.constData());
    putBytes(path, bytes.replace(from, to));
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

inline std::unique_ptr<storage::Workspace> openFor(const QString &path, const Clock &clock,
                                                   storage::OpenMode mode = storage::OpenMode::ReadWrite)
{
    return valueOf(storage::Workspace::open(path, mode, clock));
}

// Permissions mean nothing to the superuser; while this lives, the test is nobody in particular.
class WithoutPrivileges
{
public:
    WithoutPrivileges() : m_user(::geteuid())
    {
        if (m_user == 0 && ::seteuid(65534) != 0)
            qFatal("cannot give up privileges");
    }
    ~WithoutPrivileges()
    {
        if (m_user == 0 && ::seteuid(0) != 0)
            qFatal("cannot take privileges back");
    }

private:
    uid_t m_user;
};

} // namespace aros::tests
