#pragma once

#include "core/assessment/history.h"
#include "core/storage/database.h"

namespace aros::storage {

// The statements about histories, one step each; begins no transaction. An entry belongs in the same one as the change
// that it tells of.
class HistoryRows
{
public:
    explicit HistoryRows(Database &database) : m_database(database) {}

    Result<assessment::History> read(const AssessmentId &id) const;
    Result<void> append(const AssessmentId &id, const assessment::HistoryChange &change, const QDateTime &time);

private:
    Result<assessment::HistoryHead> head(const AssessmentId &id) const;
    Result<int> lastNumber(const AssessmentId &id) const;
    Result<void> insert(const AssessmentId &id, const assessment::HistoryEntry &entry);
    Result<void> run(const QString &sql, const Values &values);

    Database &m_database;
};

// Begins the history of every assessment in a workspace that is older than histories.
Result<void> beginHistories(Database &database, const QDateTime &now);

} // namespace aros::storage
