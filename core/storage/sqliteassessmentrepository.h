#pragma once

#include "core/assessment/editingrepository.h"
#include "core/storage/assessmentrows.h"
#include "core/storage/historyrows.h"

#include <functional>

namespace aros::storage {

// The repository over an SQLite file. Every change reads the assessment with its hash first and writes the new hash in
// the same transaction: a byte that something else changed is found before it could be hashed anew.
class SqliteAssessmentRepository final : public assessment::EditingRepository
{
public:
    // Both must outlive the repository.
    SqliteAssessmentRepository(Database &database, const Clock &clock);

    Result<QList<assessment::Assessment>> list(int limit = 0) const override;
    Result<QList<assessment::Assessment>> deleted() const override;
    Result<assessment::Assessment> find(const AssessmentId &id) const override;
    Result<QList<assessment::Team>> teams() const override;
    Result<QList<assessment::Assessment>> ofTeam(const TeamId &team) const override;

    Result<assessment::Assessment> create(const assessment::Assessment &draft) override;

    Result<QList<assessment::Revision>> revisions(const AssessmentId &id) const override;
    Result<assessment::History> history(const AssessmentId &id) const override;

    Result<void> remove(const AssessmentId &id) override;
    Result<void> restore(const AssessmentId &id) override;

    // Removes for good what was deleted longer ago than it can be brought back.
    Result<void> purge();

private:
    Result<assessment::Assessment> change(const AssessmentId &id, const Edit &edit) override;
    Result<TeamId> teamFor(const assessment::Team &team, const AssessmentId &owner) override;
    Result<void> keepRevision(const AssessmentId &id, const assessment::Revision &revision) override;
    Result<void> record(const AssessmentId &id, const assessment::HistoryChange &change) override;
    Result<void> inTransaction(const std::function<Result<void>()> &steps);

    Database &m_database;
    mutable AssessmentRows m_rows;
    HistoryRows m_history;
};

} // namespace aros::storage
