#pragma once

#include "core/assessment/assessmentrepository.h"
#include "core/common/clock.h"
#include "core/storage/assessmentrows.h"

#include <functional>

namespace aros::storage {

// The repository over an SQLite file. Every change reads the assessment with its hash first and writes the new hash in
// the same transaction: a byte that something else changed is found before it could be hashed anew.
class SqliteAssessmentRepository final : public assessment::AssessmentRepository
{
public:
    // Both must outlive the repository.
    SqliteAssessmentRepository(Database &database, const Clock &clock);

    Result<QList<assessment::Assessment>> list(int limit = 0) const override;
    Result<QList<assessment::Assessment>> deleted() const override;
    Result<assessment::Assessment> find(const AssessmentId &id) const override;
    Result<QList<assessment::Team>> teams() const override;

    Result<assessment::Assessment> create(const assessment::Assessment &draft) override;
    Result<void> saveDetails(const AssessmentId &id, const assessment::Details &details) override;
    Result<void> saveAnswer(const AssessmentId &id, const StatementId &statement,
                            const assessment::Answer &answer) override;
    Result<void> saveCurrent(const AssessmentId &id, const StatementId &statement) override;

    Result<assessment::Assessment> agree(const AssessmentId &id) override;
    Result<assessment::Assessment> reopen(const AssessmentId &id, const QString &reason) override;
    Result<QList<assessment::Revision>> revisions(const AssessmentId &id) const override;

    Result<void> remove(const AssessmentId &id) override;
    Result<void> restore(const AssessmentId &id) override;

    // Removes for good what was deleted longer ago than it can be brought back.
    Result<void> purge();

private:
    using Edit = std::function<Result<assessment::Assessment>(const assessment::Assessment &before)>;

    Result<assessment::Assessment> change(const AssessmentId &id, const Edit &edit);
    Result<void> inTransaction(const std::function<Result<void>()> &steps);
    QDateTime earliestDeletion() const;

    Database &m_database;
    const Clock &m_clock;
    mutable AssessmentRows m_rows;
};

} // namespace aros::storage
