#pragma once

#include "core/storage/workspace.h"

namespace aros::storage {

class Database;

// What tells whether two files hold the same workspace in the same state.
struct WorkspaceState {
    QString uuid;
    qint64 sequence = 0;
    QDateTime changed; // invalid in an empty workspace

    friend bool operator==(const WorkspaceState &, const WorkspaceState &) = default;
};

Result<WorkspaceState> readState(Database &database);
// Of a file that nobody has open.
Result<WorkspaceState> readStateOf(const QString &path);

// DatabaseDamaged when SQLite's short check finds something: structure, not indexes.
Result<void> quickCheck(Database &database);

// Everything: SQLite's long check, references, the hash of every assessment and revision, every history, and all
// figures.
Result<CheckReport> checkDatabase(Database &database);

// The same for a file that nobody has open, without writing it. Files made by an older Aros are checked without their
// hashes. Fails as Database::open does, and with DatabaseNewer, or DatabaseForeign when the file brings code along.
Result<CheckReport> checkFile(const QString &path);

} // namespace aros::storage
