#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace aros::storage {

class Database;

// What leads from one schema version to the next.
struct Migration {
    int version = 1; // reached by it
    QString sql;
    // What SQL cannot do, if anything. It runs in the same transaction, after the statements of all migrations, because
    // the code that it calls knows only the latest schema.
    std::function<Result<void>(Database &database, const QDateTime &now)> afterwards = {};
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
    Result<void> migrate(const QDateTime &now = SystemClock().now());

private:
    Result<void> runPending(int from, const QDateTime &now);
    Result<void> runScript(const QString &sql);
    Result<void> finish();

    Database &m_database;
    QList<Migration> m_migrations;
};

} // namespace aros::storage
