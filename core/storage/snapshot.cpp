#include "core/storage/snapshot.h"

#include "core/common/checkedfile.h"
#include "core/storage/privatefiles.h"
#include "core/storage/steps.h"

#include <QDir>
#include <QThread>

namespace aros::storage {

namespace {

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
    return failure(ErrorCode::DatabaseLocked, QStringLiteral("\n\n\n"));
}

} // namespace

Snapshot::Snapshot() : m_folder(QDir::tempPath() + QStringLiteral("/aros-XXXXXX")) {}

Result<std::unique_ptr<Snapshot>> Snapshot::of(const QString &workspacePath)
{
    std::unique_ptr<Snapshot> snapshot(new Snapshot);
    if (!snapshot->m_folder.isValid())
        return failure(ErrorCode::FileNotWritable, snapshot->m_folder.errorString());
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

QString Snapshot::path() const
{
    return m_folder.filePath(QStringLiteral("workspace.sqlite"));
}

} // namespace aros::storage
