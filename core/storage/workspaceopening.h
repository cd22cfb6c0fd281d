#pragma once

#include "core/storage/database.h"
#include "core/storage/schemamigrator.h"
#include "core/storage/snapshot.h"
#include "core/storage/workspace.h"
#include "core/storage/workspacelock.h"

namespace aros::storage {

struct OpenRequest {
    QString path; // absolute
    OpenMode mode = OpenMode::ReadWrite;
    const Clock &clock;
    QList<Migration> migrations = shippedMigrations();
};

// What an open workspace holds on to. The order matters: the database closes first, the lock is let go last.
struct OpenedWorkspace {
    std::unique_ptr<WorkspaceLock> lock;
    std::unique_ptr<Snapshot> snapshot; // when it is read only
    std::unique_ptr<Database> database;
    OpenReport report;
};

// All of Workspace::open() but the object that it returns.
Result<OpenedWorkspace> openWorkspace(const OpenRequest &request);

// Makes the next opening look for damage; called when a statement met some.
void requestCheck(const QString &workspacePath);

// By QStorageInfo::fileSystemType(): locks and syncs cannot be relied on there.
bool isNetworkFileSystem(const QByteArray &type);

} // namespace aros::storage
