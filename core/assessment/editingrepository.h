#pragma once

#include "core/assessment/assessmentrepository.h"
#include "core/common/clock.h"

#include <functional>

namespace aros::assessment {

// What each change does to an assessment, the same for every kind of storage. A kind of storage says only how one
// assessment is read, changed and kept.
class EditingRepository : public AssessmentRepository
{
public:
    Result<void> saveDetails(const AssessmentId &id, const Details &details) final;
    Result<void> saveAnswer(const AssessmentId &id, const StatementId &statement, const Answer &answer) final;
    Result<void> saveCurrent(const AssessmentId &id, const StatementId &statement) final;
    Result<void> saveTarget(const AssessmentId &id, const Target &target) final;
    Result<void> removeTarget(const AssessmentId &id, const ThemeId &theme) final;
    Result<Assessment> agree(const AssessmentId &id) final;
    Result<Assessment> reopen(const AssessmentId &id, const QString &reason) final;

protected:
    // `clock` must outlive the repository.
    explicit EditingRepository(const Clock &clock) : m_clock(clock) {}

    using Edit = std::function<Result<Assessment>(const Assessment &before)>;

    // Stores what `edit` makes of the assessment, marked with the time when its content differs; all of it or nothing.
    virtual Result<Assessment> change(const AssessmentId &id, const Edit &edit) = 0;

    // These are called from within an edit and belong to the same change.
    // The id of the known team of the same place and name, else of the team itself, unless others than `owner` have it.
    virtual Result<TeamId> teamFor(const Team &team, const AssessmentId &owner) = 0;
    virtual Result<void> keepRevision(const AssessmentId &id, const Revision &revision) = 0;
    // Adds an entry to the history. Ratings and states are added by themselves, whatever the edit.
    virtual Result<void> record(const AssessmentId &id, const HistoryChange &change) = 0;

    QDateTime now() const { return m_clock.now().toUTC(); }
    // What was deleted before cannot be brought back any more.
    QDateTime earliestDeletion() const { return now().addDays(-DaysToUndoDeletion); }

private:
    // `reason` is read after the edit.
    Result<Assessment> changeAndRecord(const AssessmentId &id, const Edit &edit, const QString &reason = {});

    const Clock &m_clock;
};

} // namespace aros::assessment
