#include "core/storage/database.h"

#include "core/storage/fileheader.h"
#include "core/storage/sqlerrors.h"
#include "core/storage/steps.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace aros::storage {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "aros.storage")

const QString ConnectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=300");

// Why these: a commit must survive a power cut (EXTRA), one program at a time owns the file (EXCLUSIVE), deleted text
// is overwritten, and nothing that a prepared file brings along is run or believed. An exclusive owner's journal stays
// beside the file; the limit of 0 empties it at each commit, or it would keep what stood there before, such as the
// counts without the last person's votes.
const QStringList SafetyPragmas{QStringLiteral("PRAGMA trusted_schema = OFF"),
                                QStringLiteral("PRAGMA cell_size_check = ON")};
const QStringList WritePragmas{
    QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("PRAGMA synchronous = EXTRA"),
    QStringLiteral("PRAGMA foreign_keys = ON"),        QStringLiteral("PRAGMA secure_delete = ON"),
    QStringLiteral("PRAGMA journal_mode = DELETE"),    QStringLiteral("PRAGMA journal_size_limit = 0")};

QStringList placeholdersIn(const QString &sql)
{
    // Texts in quotes are skipped, so that a time format in one is no placeholder.
    static const QRegularExpression token(QStringLiteral("'[^']*'|(:[A-Za-z_]\\w*)"));
    QStringList names;
    auto matches = token.globalMatch(sql);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

QVariant bindable(const QVariant &value)
{
    // The driver would bind a null text as NULL.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    return value;
}

Result<void> requireOurFile(const QString &path, Database::Access access)
{
    switch (readHeader(path).kind) {
    case FileHeader::Kind::Aros:
        return {};
    case FileHeader::Kind::Missing:
    case FileHeader::Kind::Empty:
        if (access == Database::Access::ReadWrite)
            return {};
        return failure(ErrorCode::NotFound, path);
    case FileHeader::Kind::Unreadable:
        return failure(ErrorCode::FileNotReadable, path);
    case FileHeader::Kind::CutShort:
        return failure(ErrorCode::DatabaseDamaged, path + QStringLiteral(": ends inside its header"));
    case FileHeader::Kind::Foreign:
        break;
    }
    return failure(ErrorCode::DatabaseForeign, path);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    Q_ASSERT(QFileInfo(path).isAbsolute()); // "file:…" would be taken for an address
    if (const Result<void> ours = requireOurFile(path, access); !ours)
        return failure(ours.error());
    std::unique_ptr<Database> database(new Database(path, access));
    const Result<void> connected =
        inOrder([&] { return database->connect(); }, [&] { return database->checkApplication(); });
    if (!connected)
        return failure(connected.error());
    return database;
}

Database::Database(QString path, Access access)
    : m_path(std::move(path)),
      m_access(access),
      m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    const bool readOnly = m_access == Access::ReadOnly;
    m_database.setConnectOptions(readOnly ? ConnectOptions + QStringLiteral(";QSQLITE_OPEN_READONLY") : ConnectOptions);
    if (!m_database.open())
        return failed(QStringLiteral("open"), m_database.lastError());
    QStringList statements = SafetyPragmas;
    if (!readOnly) {
        // Taking the lock now, not at the first change, lets a second program hear of it at once. A commit would write
        // a first page into an empty file, which an interruption then leaves without our id.
        statements += WritePragmas + QStringList{QStringLiteral("BEGIN EXCLUSIVE"), QStringLiteral("ROLLBACK")};
    }
    for (const QString &statement : statements) {
        if (const Result<void> done = execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> Database::checkApplication()
{
    const Result<QVariant> id = readValue(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return failure(id.error());
    if (id->toUInt() == ArosApplicationId)
        return {};
    const Result<QVariant> tables = readValue(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return failure(tables.error());
    if (m_access == Access::ReadOnly || tables->toInt() > 0)
        return failure(ErrorCode::DatabaseForeign, m_path);
    return {};
}

Result<int> Database::change(const QString &sql, const Values &values)
{
    Result<StatementPtr> statement = take(sql);
    if (!statement)
        return failure(statement.error());
    const Result<void> done = run(sql, **statement, values);
    const int rows = done ? (*statement)->query.numRowsAffected() : 0;
    (*statement)->query.finish();
    m_idle.insert_or_assign(sql, std::move(*statement));
    if (!done)
        return failure(done.error());
    return rows;
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(sql, query.lastError());
    return {};
}

Result<void> Database::read(const QString &sql, const Values &values, const RowReader &row)
{
    Result<StatementPtr> statement = take(sql);
    if (!statement)
        return failure(statement.error());
    QSqlQuery &query = (*statement)->query;
    Result<void> done = run(sql, **statement, values);
    while (done && query.next())
        row(query);
    if (done && query.lastError().isValid())
        done = failed(sql, query.lastError());
    query.finish(); // an unfinished one would keep the transaction open
    m_idle.insert_or_assign(sql, std::move(*statement));
    return done;
}

Result<QVariant> Database::readValue(const QString &sql, const Values &values)
{
    QVariant value;
    const Result<void> done = read(sql, values, [&value](const QSqlQuery &row) {
        if (!value.isValid())
            value = row.value(0);
    });
    if (!done)
        return failure(done.error());
    return value;
}

void Database::rollBack()
{
    QSqlQuery query(m_database);
    static_cast<void>(query.exec(QStringLiteral("ROLLBACK")));
}

Result<void> Database::freeze()
{
    const Result<void> done = execute(QStringLiteral("PRAGMA query_only = ON"));
    m_frozen = m_frozen || done;
    return done;
}

Result<void> Database::copyInto(const QString &target)
{
    // VACUUM INTO counts as a write, although it does not touch this file.
    if (m_frozen)
        static_cast<void>(execute(QStringLiteral("PRAGMA query_only = OFF")));
    const Result<int> copied = change(QStringLiteral("VACUUM INTO :target"), {{QStringLiteral(":target"), target}});
    if (m_frozen) {
        if (const Result<void> frozen = freeze(); !frozen)
            return frozen;
    }
    if (!copied)
        return failure(copied.error());
    return {};
}

Result<Database::StatementPtr> Database::take(const QString &sql)
{
    if (const auto kept = m_idle.find(sql); kept != m_idle.end()) {
        StatementPtr statement = std::move(kept->second);
        m_idle.erase(kept);
        return statement;
    }
    auto statement = std::make_unique<Statement>(Statement{QSqlQuery(m_database), placeholdersIn(sql)});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        return failed(sql, statement->query.lastError());
    return statement;
}

Result<void> Database::run(const QString &sql, Statement &statement, const Values &values)
{
    // The driver says nothing when a name is misspelt: it leaves the placeholder NULL.
    const auto &names = statement.placeholders;
    if (!std::equal(names.cbegin(), names.cend(), values.keyBegin(), values.keyEnd()))
        return failure(ErrorCode::DatabaseFailed, QStringLiteral("values do not match the placeholders of: ") + sql);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        statement.query.bindValue(it.key(), bindable(it.value()));
    if (!statement.query.exec())
        return failed(sql, statement.query.lastError());
    return {};
}

tl::unexpected<Error> Database::failed(const QString &sql, const QSqlError &sqlError)
{
    Error error = errorFrom(sqlError, m_path);
    m_sawDamage = m_sawDamage || error.code == ErrorCode::DatabaseDamaged;
    error.detail += QStringLiteral(" in: ") + sql;
    qCWarning(databaseLog).noquote() << error.detail;
    return failure(error);
}

} // namespace aros::storage
