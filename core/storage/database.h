#pragma once

#include "core/common/result.h"

#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace aros::storage {

// Values by placeholder, ":id". An invalid QVariant is NULL; a null QString is an empty text.
using Values = QMap<QString, QVariant>;

// One connection to one SQLite file, used from one thread. Every statement is prepared, bound and kept for the next
// time, and this is the only place that logs what the database reports (never a bound value).
class Database
{
public:
    enum class Access {
        ReadWrite, // exclusive: nobody else can read or write the file while this object lives
        ReadOnly,  // writes nothing, not even beside the file
    };

    // `path` is absolute. A missing or empty file becomes an empty database; any other must be one of Aros. Fails with
    // DatabaseForeign, DatabaseDamaged, DatabaseLocked, FileNotReadable, FileNotWritable or DiskFull.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }

    // Runs one statement and returns how many rows it changed. The values must be those that the text has placeholders
    // for.
    Result<int> change(const QString &sql, const Values &values = {});

    // Runs one statement exactly as it is written and keeps nothing: for schemas and settings. (Preparing goes through
    // the driver's own parser, which takes a question mark inside a quoted text for a placeholder.)
    Result<void> execute(const QString &sql);

    // Calls `row` for every row of the answer.
    using RowReader = std::function<void(const QSqlQuery &row)>;
    Result<void> read(const QString &sql, const Values &values, const RowReader &row);

    // First column of the first row; invalid when there is none.
    Result<QVariant> readValue(const QString &sql, const Values &values = {});

    // Ends a transaction whose BEGIN or COMMIT failed. SQLite may have ended it already, so nothing is reported.
    void rollBack();

    // From now on every change of the file fails with ReadOnly. Copies can still be made.
    Result<void> freeze();
    bool isFrozen() const { return m_frozen; }

    // A compact copy in the file `target`, which must be missing or empty.
    Result<void> copyInto(const QString &target);

    // The database reported damage at some time since it was opened.
    bool sawDamage() const { return m_sawDamage; }

private:
    struct Statement {
        QSqlQuery query;
        QStringList placeholders; // sorted, each once
    };
    using StatementPtr = std::unique_ptr<Statement>;

    Database(QString path, Access access);
    Result<void> connect();
    Result<void> checkApplication();
    Result<StatementPtr> take(const QString &sql);
    Result<void> run(const QString &sql, Statement &statement, const Values &values);
    tl::unexpected<Error> failed(const QString &sql, const QSqlError &sqlError);

    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, StatementPtr> m_idle; // prepared, by text
    bool m_frozen = false;
    bool m_sawDamage = false;
};

} // namespace aros::storage
