#include "core/storage/workspaceopening.h"

#include "core/common/checkedfile.h"
#include "core/storage/backupcopy.h"
#include "core/storage/backupfolder.h"
#include "core/storage/fileheader.h"
#include "core/storage/privatefiles.h"
#include "core/storage/sqliteassessmentrepository.h"
#include "core/storage/steps.h"
#include "core/storage/workspacecheck.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace aros::storage {

namespace {

QString checkRequestOf(const QString &workspacePath)
{
    return workspacePath + QStringLiteral(".check");
}

bool canWrite(const QString &path)
{
    // Asking for permissions is not enough: a file system or an access list may forbid what they allow.
    QFile file(path);
    return !QFileInfo::exists(path) || file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

// SQLite itself takes a missing part of the last page for zeros.
Result<void> requireWholePages(const QString &path)
{
    if (!readHeader(path).hasWholePages && !QFileInfo::exists(journalOf(path)))
        return failure(ErrorCode::DatabaseDamaged, path + QStringLiteral(": ends inside a page"));
    return {};
}

// The steps of one opening; its members are what they find out.
class Opening
{
public:
    explicit Opening(const OpenRequest &request) : m_request(request) {}

    Result<OpenedWorkspace> run();

private:
    Result<void> openReadOnly();
    Result<void> openForWriting();
    Result<void> openOrRepair();
    Result<void> refuseUnusable() const;
    Result<void> prepareFile();
    Result<void> startAfresh();
    Result<void> openDatabase(const QString &path);
    Result<void> migrate();
    Result<void> repair();
    void tidyUp();
    void describe();

    bool isSuspicious() const { return m_opened.report.recovered || QFileInfo::exists(checkRequestOf(m_request.path)); }
    int latestVersion() const { return m_request.migrations.constLast().version; }
    QDateTime now() const { return m_request.clock.now(); }

    const OpenRequest &m_request;
    OpenedWorkspace m_opened;
};

Result<OpenedWorkspace> Opening::run()
{
    Snapshot::removeLeftBehind();
    const Result<void> done = m_request.mode == OpenMode::ReadOnly ? openReadOnly() : openForWriting();
    if (!done)
        return failure(done.error());
    describe();
    return std::move(m_opened);
}

Result<void> Opening::openReadOnly()
{
    m_opened.report.readOnly = true;
    if (const Result<void> usable = refuseUnusable(); !usable)
        return usable;
    if (readHeader(m_request.path).kind != FileHeader::Kind::Aros)
        return failure(ErrorCode::DatabaseDamaged, m_request.path);
    Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::of(m_request.path);
    if (!snapshot)
        return failure(snapshot.error());
    m_opened.snapshot = std::move(*snapshot);
    const Result<void> opened =
        inOrder([&] { return requireWholePages(m_opened.snapshot->path()); },
                [&] { return openDatabase(m_opened.snapshot->path()); }, [&] { return quickCheck(*m_opened.database); },
                [&] { return migrate(); }, [&] { return m_opened.database->freeze(); });
    if (opened)
        m_opened.snapshot->hide();
    return opened;
}

Result<void> Opening::openForWriting()
{
    if (const auto folder = makePrivateFolder(QFileInfo(m_request.path).absolutePath()); !folder)
        return folder;
    Result<std::unique_ptr<WorkspaceLock>> lock = WorkspaceLock::take(m_request.path);
    if (!lock && lock.error().code != ErrorCode::ReadOnly)
        return failure(lock.error());
    if (!lock && !QFileInfo::exists(m_request.path))
        return failure(ErrorCode::FileNotWritable, m_request.path);
    if (!lock || !canWrite(m_request.path))
        return openReadOnly();
    m_opened.lock = std::move(*lock);
    m_opened.report.recovered = m_opened.lock->wasLeftBehind() || QFileInfo::exists(journalOf(m_request.path));
    return inOrder([&] { return finishPutInPlace(m_request.path, now()); }, [&] { return refuseUnusable(); },
                   [&] { return openOrRepair(); });
}

// What is not ours to write, whatever else is wrong with it.
Result<void> Opening::refuseUnusable() const
{
    const FileHeader header = readHeader(m_request.path);
    if (header.kind == FileHeader::Kind::Foreign)
        return failure(ErrorCode::DatabaseForeign, m_request.path);
    if (header.kind == FileHeader::Kind::Unreadable)
        return failure(ErrorCode::FileNotReadable, m_request.path);
    if (header.kind == FileHeader::Kind::Missing && m_request.mode == OpenMode::ReadOnly)
        return failure(ErrorCode::NotFound, m_request.path);
    if (header.schemaVersion > latestVersion())
        return failure(ErrorCode::DatabaseNewer, QString::number(header.schemaVersion));
    return {};
}

Result<void> Opening::openOrRepair()
{
    const Result<void> opened = inOrder(
        [&] { return prepareFile(); }, [&] { return openDatabase(m_request.path); },
        [&] { return isSuspicious() ? quickCheck(*m_opened.database) : Result<void>(); }, [&] { return migrate(); });
    if (opened) {
        tidyUp();
        return {};
    }
    m_opened.database.reset();
    if (opened.error().code != ErrorCode::DatabaseDamaged)
        return opened;
    if (const Result<void> repaired = repair(); !repaired)
        return repaired;
    tidyUp();
    return {};
}

Result<void> Opening::prepareFile()
{
    switch (readHeader(m_request.path).kind) {
    case FileHeader::Kind::Missing:
        return makePrivateFile(m_request.path);
    case FileHeader::Kind::Empty:
        // With backups it was more than that once; without any its making was interrupted.
        if (newestGood(BackupFolder(m_request.path).list()))
            return failure(ErrorCode::DatabaseDamaged, m_request.path + QStringLiteral(": empty"));
        return startAfresh();
    case FileHeader::Kind::CutShort:
        return failure(ErrorCode::DatabaseDamaged, m_request.path + QStringLiteral(": ends inside its header"));
    default:
        return requireWholePages(m_request.path);
    }
}

Result<void> Opening::startAfresh()
{
    const Result<QString> kept = setAside(m_request.path, QStringLiteral("empty"), now());
    if (!kept)
        return failure(kept.error());
    m_opened.report.damagedKeptAt = *kept;
    return makePrivateFile(m_request.path);
}

Result<void> Opening::openDatabase(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Access::ReadWrite);
    if (!database) {
        Error error = database.error();
        // Its header said that it is ours, so what SQLite cannot recognise is damage.
        if (error.code == ErrorCode::DatabaseForeign)
            error.code = ErrorCode::DatabaseDamaged;
        return failure(error);
    }
    m_opened.database = std::move(*database);
    return {};
}

Result<void> Opening::migrate()
{
    SchemaMigrator migrator(*m_opened.database, m_request.migrations);
    const Result<int> version = migrator.currentVersion();
    if (!version)
        return failure(version.error());
    m_opened.report.created = *version == 0;
    m_opened.report.recovered = m_opened.report.recovered && *version > 0;
    if (*version == latestVersion())
        return {};
    if (*version > 0) {
        m_opened.report.migratedFrom = *version;
        const BackupFolder backups(m_request.path);
        const Result<void> copied =
            m_opened.snapshot ? Result<void>() // what is migrated is a copy already
                              : inOrder([&] { return makePrivateFolder(backups.path()); },
                                        [&] { return copyVerified(*m_opened.database, backups.pathFor(now())); });
        if (!copied)
            return copied;
    }
    const Result<void> migrated = migrator.migrate(now());
    if (!migrated && m_opened.report.created && !m_opened.snapshot)
        QFile::remove(m_request.path); // empty, and made a moment ago
    return migrated;
}

Result<void> Opening::repair()
{
    const Result<Backup> backup = newestGood(BackupFolder(m_request.path).list());
    if (!backup)
        return failure(ErrorCode::DatabaseDamaged, m_request.path);
    const Result<QString> kept = putInPlace(backup->path, m_request.path, QStringLiteral("damaged"), now());
    if (!kept)
        return failure(kept.error());
    m_opened.report.damagedKeptAt = *kept;
    m_opened.report.restoredFrom = backup->path;
    m_opened.report.restoredTo = backup->made;
    m_opened.report.recovered = false;
    return inOrder([&] { return openDatabase(m_request.path); }, [&] { return migrate(); });
}

// None of this is a reason not to open: on a full disk the answers can still be read.
void Opening::tidyUp()
{
    QFile::remove(checkRequestOf(m_request.path));
    if (m_opened.report.recovered) // also makes SQLite remove the interrupted program's journal on closing
        static_cast<void>(
            m_opened.database->change(QStringLiteral("UPDATE workspace SET recoveries = recoveries + 1")));
    static_cast<void>(SqliteAssessmentRepository(*m_opened.database, m_request.clock).purge());
}

void Opening::describe()
{
    OpenReport &report = m_opened.report;
    const Result<WorkspaceState> state = readState(*m_opened.database);
    if (state) {
        report.lastChange = state->changed;
        report.clockWentBack = state->changed.isValid() && state->changed > now();
    }
    report.networkDrive = isNetworkFileSystem(QStorageInfo(QFileInfo(m_request.path).absolutePath()).fileSystemType());
}

} // namespace

Result<OpenedWorkspace> openWorkspace(const OpenRequest &request)
{
    return Opening(request).run();
}

void requestCheck(const QString &workspacePath)
{
    static_cast<void>(writeFile(checkRequestOf(workspacePath), {}));
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    for (const char *prefix : {"nfs", "cifs", "smb", "fuse", "9p", "afs", "ncp", "davfs", "ceph", "glusterfs"}) {
        if (name.startsWith(prefix))
            return name != "fuseblk"; // a local disk behind a driver outside the kernel, such as NTFS
    }
    return false;
}

} // namespace aros::storage
