#include "core/storage/backupcopy.h"

#include "core/common/checkedfile.h"
#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/privatefiles.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/steps.h"
#include "core/storage/voterows.h"
#include "core/storage/workspacecheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace aros::storage {

const QString UnfinishedSuffix = QStringLiteral(".unfinished");

namespace {

const QString RestoringSuffix = QStringLiteral(".restoring");
constexpr int FirstSchemaWithVotes = 2;
constexpr qint64 LargestBackup = 1024LL * 1024 * 1024; // bytes

bool isSubset(const QList<AssessmentId> &part, const QList<AssessmentId> &whole)
{
    return std::all_of(part.cbegin(), part.cend(), [&](const AssessmentId &id) { return whole.contains(id); });
}

// What was changed by something else before is copied as it is; one such assessment must not stop the backup of all.
Result<void> requireSameContent(Database &source, const CheckReport &copied)
{
    if (copied.changedContent.isEmpty())
        return {};
    const Result<CheckReport> original = checkDatabase(source);
    if (!original)
        return failure(original.error());
    if (!isSubset(copied.changedContent, original->changedContent))
        return failure(ErrorCode::BackupFailed, QStringLiteral("content differs"));
    return {};
}

Result<void> requireFaithful(Database &source, const QString &copy)
{
    const Result<CheckReport> report = checkFile(copy);
    const Result<WorkspaceState> copied = readStateOf(copy);
    if (!report || !copied || !report->databaseProblems.isEmpty())
        return failure(ErrorCode::BackupFailed, copy);
    const Result<WorkspaceState> original = readState(source);
    if (!original)
        return failure(original.error());
    if (*original != *copied)
        return failure(ErrorCode::BackupFailed, QStringLiteral("another state"));
    return requireSameContent(source, *report);
}

// Two copies, one made before and one after somebody voted, would tell what that person chose.
Result<void> removeOpenVotes(const QString &copy)
{
    if (readHeader(copy).schemaVersion < FirstSchemaWithVotes) // a copy that is made before a migration
        return {};
    const auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    VoteRows rows(**database);
    SqlTransaction transaction(**database);
    return inOrder([&] { return transaction.begun(); }, [&] { return rows.removeOpen(); },
                   [&] { return transaction.commit(); });
}

Result<void> requireReadable(const QString &path)
{
    const Result<CheckReport> report = checkFile(path);
    if (!report)
        return failure(report.error());
    if (!report->databaseProblems.isEmpty())
        return failure(ErrorCode::DatabaseDamaged, report->databaseProblems.constFirst());
    return {};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    const Result<QByteArray> content = readFile(from, LargestBackup);
    if (!content)
        return failure(content.error());
    return writeFile(to, *content);
}

} // namespace

Result<void> copyVerified(Database &source, const QString &target)
{
    const QString unfinished = target + UnfinishedSuffix;
    QFile::remove(unfinished);
    const Result<void> done =
        inOrder([&] { return makePrivateFile(unfinished); }, [&] { return source.copyInto(unfinished); },
                [&] { return removeOpenVotes(unfinished); }, [&] { return requireFaithful(source, unfinished); },
                [&] { return syncFile(unfinished); }, [&] { return moveFile(unfinished, target); });
    if (!done)
        QFile::remove(unfinished);
    return done;
}

Result<QString> putInPlace(const QString &backup, const QString &path, const QString &word, const QDateTime &now)
{
    const QString restoring = path + RestoringSuffix;
    const Result<void> ready =
        inOrder([&] { return requireReadable(backup); }, [&] { return copyFile(backup, restoring); },
                [&] { return requireReadable(restoring); });
    if (!ready) {
        QFile::remove(restoring);
        return failure(ready.error());
    }
    QString kept;
    if (QFileInfo::exists(path)) {
        const Result<QString> aside = setAside(path, word, now);
        if (!aside)
            return aside;
        kept = *aside;
    }
    if (const Result<void> moved = moveFile(restoring, path); !moved)
        return failure(moved.error());
    return kept;
}

Result<void> finishPutInPlace(const QString &path, const QDateTime &now)
{
    const QString restoring = path + RestoringSuffix;
    if (QFileInfo::exists(path) || !QFileInfo::exists(restoring))
        return {};
    if (QFileInfo::exists(journalOf(path))) {
        const QString aside = freeStampedPath(journalOf(path) + u'-', now, QString());
        if (const Result<void> moved = moveFile(journalOf(path), aside); !moved)
            return moved;
    }
    return inOrder([&] { return requireReadable(restoring); }, [&] { return moveFile(restoring, path); });
}

Result<Backup> newestGood(const QList<Backup> &newestFirst)
{
    std::optional<Backup> readable;
    for (const Backup &backup : newestFirst) {
        const Result<CheckReport> report = checkFile(backup.path);
        if (!report || !report->databaseProblems.isEmpty())
            continue;
        if (report->isWhole())
            return backup;
        if (!readable)
            readable = backup;
    }
    if (!readable)
        return failure(ErrorCode::NotFound, QStringLiteral("no good backup"));
    return *readable;
}

} // namespace aros::storage
