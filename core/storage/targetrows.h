#pragma once

#include "core/assessment/target.h"
#include "core/storage/database.h"

namespace aros::storage {

// The statements about targets, one step each; begins no transaction.
class TargetRows
{
public:
    explicit TargetRows(Database &database) : m_database(database) {}

    // In the official order.
    Result<QList<assessment::Target>> read(const AssessmentId &id) const;
    // Replaces all of the assessment's.
    Result<void> write(const AssessmentId &id, const QList<assessment::Target> &targets);

private:
    Result<void> run(const QString &sql, const Values &values);

    Database &m_database;
};

} // namespace aros::storage
