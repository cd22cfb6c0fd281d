#pragma once

#include "core/common/result.h"

#include <QList>

namespace aros::storage {

class Database;

// The statements that lead from one schema version to the next.
struct Migration {
    int version = 1; // reached by it
    QString sql;
};

// The shipped migrations, from version 1 without a gap.
const QList<Migration> &shippedMigrations();

// Brings a database to the version of the last migration: a fresh one through the same steps as an old one. All steps
// are one transaction, so that a failure leaves the file as it was.
class SchemaMigrator
{
public:
    explicit SchemaMigrator(Database &database, QList<Migration> migrations = shippedMigrations());

    int latestVersion() const;
    // Of the database; 0 when it is fresh.
    Result<int> currentVersion() const;

    // Fails with DatabaseNewer when the file is of a later version, with DiskFull or ReadOnly as every change, and else
    // with MigrationFailed.
    Result<void> migrate();

private:
    Result<void> runPending(int from);
    Result<void> runScript(const QString &sql);
    Result<void> finish();

    Database &m_database;
    QList<Migration> m_migrations;
};

} // namespace aros::storage
