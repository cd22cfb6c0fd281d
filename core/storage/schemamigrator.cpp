#include "core/storage/schemamigrator.h"

#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/historyrows.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/steps.h"

#include <QFile>
#include <QRegularExpression>

namespace aros::storage {

namespace {

Migration shipped(int version, const char *resource, decltype(Migration::afterwards) afterwards = {})
{
    QFile file(QLatin1String(":/storage/migrations/") + QLatin1String(resource));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT(found);
    return {version, found ? QString::fromUtf8(file.readAll()) : QString(), std::move(afterwards)};
}

// What a person can do something about keeps its code; everything else is a broken migration.
Error migrationError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseFailed:
    case ErrorCode::InvalidValue:
        return {ErrorCode::MigrationFailed, error.detail};
    default:
        return error;
    }
}

} // namespace

const QList<Migration> &shippedMigrations()
{
    static const QList<Migration> migrations{
        shipped(1, "0001_initial.sql"), shipped(2, "0002_votes.sql"), shipped(3, "0003_rounds.sql"),
        shipped(4, "0004_history.sql", beginHistories), shipped(5, "0005_metrics.sql")};
    return migrations;
}

SchemaMigrator::SchemaMigrator(Database &database, QList<Migration> migrations)
    : m_database(database),
      m_migrations(std::move(migrations))
{
}

int SchemaMigrator::latestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version;
}

Result<int> SchemaMigrator::currentVersion() const
{
    const Result<QVariant> version = m_database.readValue(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return version->toInt();
}

Result<void> SchemaMigrator::migrate(const QDateTime &now)
{
    const Result<int> version = currentVersion();
    if (!version)
        return failure(version.error());
    if (*version > latestVersion())
        return failure(ErrorCode::DatabaseNewer, QString::number(*version));
    if (*version == latestVersion())
        return {};

    // Cannot be switched inside a transaction; tables that are rebuilt would lose what refers to them.
    if (const Result<void> off = m_database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const Result<void> migrated = runPending(*version, now);
    if (const Result<void> on = m_database.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !on)
        return on;
    if (!migrated)
        return failure(migrationError(migrated.error()));
    return {};
}

Result<void> SchemaMigrator::runPending(int from, const QDateTime &now)
{
    SqlTransaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const Migration &migration : m_migrations) {
        if (migration.version <= from)
            continue;
        if (const Result<void> done = runScript(migration.sql); !done)
            return done;
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= from || !migration.afterwards)
            continue;
        if (const Result<void> done = migration.afterwards(m_database, now); !done)
            return done;
    }
    return inOrder([&] { return finish(); }, [&] { return transaction.commit(); });
}

Result<void> SchemaMigrator::runScript(const QString &sql)
{
    // The driver runs one statement a call. An empty line after the semicolon ends one, so that a trigger may have
    // semicolons inside.
    static const QRegularExpression end(QStringLiteral(";\\s*\\n\\s*\\n|;\\s*$"));
    for (const QString &statement : sql.split(end, Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const Result<void> done = m_database.execute(statement.trimmed()); !done)
            return done;
    }
    return {};
}

Result<void> SchemaMigrator::finish()
{
    bool whole = true;
    const auto violation = [&whole](const QSqlQuery &) { whole = false; };
    if (const auto checked = m_database.read(QStringLiteral("PRAGMA foreign_key_check"), {}, violation); !checked)
        return checked;
    if (!whole)
        return failure(ErrorCode::MigrationFailed, QStringLiteral("a reference leads nowhere"));
    // Neither can be bound; both are part of the transaction.
    const QString version = QStringLiteral("PRAGMA user_version = %1").arg(latestVersion());
    const QString application = QStringLiteral("PRAGMA application_id = %1").arg(ArosApplicationId);
    return inOrder([&] { return m_database.execute(version); }, [&] { return m_database.execute(application); });
}

} // namespace aros::storage
