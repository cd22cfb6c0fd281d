#include "core/storage/snapshot.h"

#include "core/common/checkedfile.h"
#include "core/common/lockholder.h"
#include "core/storage/privatefiles.h"
#include "core/storage/steps.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <QUuid>

namespace aros::storage {

namespace {

const QString NameStart = QStringLiteral("aros-reading-");
const QString LockSuffix = QStringLiteral(".lock");
constexpr qint64 LargestWorkspace = 1024LL * 1024 * 1024; // bytes; a thousand teams over ten years are a tenth of it
constexpr int Attempts = 100;
constexpr int PauseBetween = 5; // milliseconds

struct Copy {
    QByteArray journal; // empty when there is none
    QByteArray database;
};

Result<QByteArray> readJournal(const QString &workspacePath)
{
    Result<QByteArray> journal = readFile(journalOf(workspacePath), LargestWorkspace);
    if (!journal && journal.error().code == ErrorCode::NotFound)
        return QByteArray();
    return journal;
}

// Every change writes the journal before and after it touches the database. If the journal is the same around the
// reading, then the database beside it is whole, or that journal makes it whole.
Result<Copy> readConsistently(const QString &path)
{
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const Result<QByteArray> before = readJournal(path);
        if (!before)
            return failure(before.error());
        const Result<QByteArray> database = readFile(path, LargestWorkspace);
        if (!database)
            return failure(database.error());
        const Result<QByteArray> after = readJournal(path);
        if (after && *after == *before)
            return Copy{*before, *database};
        QThread::msleep(PauseBetween);
    }
    return failure(ErrorCode::DatabaseLocked, LockHolder().toDetail());
}

ErrorCode reasonOf(const QLockFile &lock)
{
    // What is left when it is permitted: its few bytes had no room.
    return lock.error() == QLockFile::PermissionError ? ErrorCode::FileNotWritable : ErrorCode::DiskFull;
}

// Also what the writing of it was killed in. Names are compared and never taken for patterns, files are unlinked and
// links not followed: anybody may put anything into a shared temporary folder.
bool removeFiles(const QString &start)
{
    bool gone = true;
    const QDir folder(QDir::tempPath());
    for (const QString &name : folder.entryList({NameStart + u'*'}, QDir::Files | QDir::Hidden | QDir::System)) {
        const QString path = folder.filePath(name);
        if (path.startsWith(start + QStringLiteral(".sqlite")))
            gone = QFile::remove(path) && gone;
    }
    return gone;
}

} // namespace

Result<std::unique_ptr<Snapshot>> Snapshot::of(const QString &workspacePath)
{
    if (QDir::tempPath().isEmpty()) // Qt's word for one that does not exist
        return failure(ErrorCode::FileNotWritable, QStringLiteral("no temporary folder"));
    const QString name = NameStart + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Snapshot> snapshot(new Snapshot(QDir(QDir::tempPath()).filePath(name)));
    if (!snapshot->m_lock.tryLock(0))
        return failure(reasonOf(snapshot->m_lock), snapshot->m_lock.fileName());
    const Result<Copy> copy = readConsistently(workspacePath);
    if (!copy)
        return failure(copy.error());
    const Result<void> written = inOrder([&] { return writeFile(snapshot->path(), copy->database); },
                                         [&] {
                                             return copy->journal.isEmpty()
                                                        ? Result<void>()
                                                        : writeFile(journalOf(snapshot->path()), copy->journal);
                                         });
    if (!written)
        return failure(written.error());
    return snapshot;
}

void Snapshot::removeLeftBehind()
{
    if (QDir::tempPath().isEmpty())
        return;
    const QDir folder(QDir::tempPath());
    for (const QString &name : folder.entryList({NameStart + u'*' + LockSuffix}, QDir::Files | QDir::Hidden)) {
        Snapshot left(folder.filePath(name.chopped(LockSuffix.size())));
        static_cast<void>(left.m_lock.tryLock(0)); // its end does the rest
    }
}

Snapshot::Snapshot(const QString &start) : m_start(start), m_lock(start + LockSuffix)
{
    m_lock.setStaleLockTime(0); // only the death of its holder makes a lock stale
}

Snapshot::~Snapshot()
{
    if (m_lock.isLocked())
        removeFiles(m_start);
}

void Snapshot::hide()
{
    if (removeFiles(m_start))
        m_lock.unlock();
}

} // namespace aros::storage
