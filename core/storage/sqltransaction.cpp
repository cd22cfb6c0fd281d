#include "core/storage/sqltransaction.h"

#include "core/storage/database.h"

namespace aros::storage {

SqlTransaction::SqlTransaction(Database &database) : m_database(database)
{
    const Result<int> done = m_database.change(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = done.has_value();
    if (!done)
        m_begun = failure(done.error());
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        m_database.rollBack();
}

Result<void> SqlTransaction::commit()
{
    // Through a statement: QSqlDatabase::commit() loses the error's number.
    const Result<int> done = m_database.change(QStringLiteral("COMMIT"));
    if (!done)
        return failure(done.error());
    m_open = false;
    return {};
}

} // namespace aros::storage
