#pragma once

#include "core/assessment/editingrepository.h"

#include <functional>
#include <optional>

namespace aros::tests {

// A repository without a file that behaves like the stored one (tst_assessmentrepository runs the same cases on both).
// The next call that changes something can be made to fail.
class MemoryAssessmentRepository final : public assessment::EditingRepository
{
public:
    // `clock` must outlive the repository.
    explicit MemoryAssessmentRepository(const Clock &clock);

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

    // Every change fails with this until it is taken back with std::nullopt.
    void failWith(std::optional<Error> error) { m_failure = std::move(error); }

    // Changes an entry as something other than Aros would.
    void tamperWithHistory(const AssessmentId &id, int number);

private:
    struct Entry {
        assessment::Assessment assessment;
        QList<assessment::Revision> revisions;
        QDateTime deleted;
        int sequence = 0;
        assessment::History history;
    };

    Result<assessment::Assessment> change(const AssessmentId &id, const Edit &edit) override;
    Result<TeamId> teamFor(const assessment::Team &team, const AssessmentId &owner) override;
    Result<void> keepRevision(const AssessmentId &id, const assessment::Revision &revision) override;
    Result<void> record(const AssessmentId &id, const assessment::HistoryChange &change) override;
    Result<Entry *> entry(const AssessmentId &id);
    QList<assessment::Assessment> sorted(const std::function<bool(const Entry &)> &wanted) const;
    bool canBeRestored(const Entry &entry) const;

    QHash<AssessmentId, Entry> m_entries;
    QList<assessment::Team> m_teams;
    std::optional<Error> m_failure;
    int m_sequence = 0;
};

} // namespace aros::tests
