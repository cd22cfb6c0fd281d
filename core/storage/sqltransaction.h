#pragma once

#include "core/common/result.h"

namespace aros::storage {

class Database;

// A transaction that is rolled back unless it was committed. Transactions do not nest.
class SqlTransaction
{
public:
    explicit SqlTransaction(Database &database);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    // Whether it could begin; to be looked at before anything else.
    const Result<void> &begun() const { return m_begun; }

    // Only after success is anything stored: on a full disk every statement before may have succeeded.
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace aros::storage
