#include "core/assessment/editingrepository.h"

#include "core/assessment/assessmentrules.h"

namespace aros::assessment {

namespace {

Result<void> withoutValue(const Result<Assessment> &result)
{
    if (!result)
        return failure(result.error());
    return {};
}

} // namespace

Result<Assessment> EditingRepository::changeAndRecord(const AssessmentId &id, const Edit &edit, const QString &reason)
{
    return change(id, [&](const Assessment &before) -> Result<Assessment> {
        Result<Assessment> after = edit(before);
        if (!after)
            return after;
        for (const HistoryChange &entry : changesBetween(before, *after, reason)) {
            if (const Result<void> recorded = record(id, entry); !recorded)
                return failure(recorded.error());
        }
        return after;
    });
}

Result<void> EditingRepository::saveDetails(const AssessmentId &id, const Details &details)
{
    return withoutValue(changeAndRecord(id, [&](const Assessment &before) -> Result<Assessment> {
        Result<Assessment> after = withDetails(before, details);
        if (!after)
            return after;
        const Result<TeamId> team = teamFor(after->details.team, id);
        if (!team)
            return failure(team.error());
        after->details.team.id = *team;
        return after;
    }));
}

Result<void> EditingRepository::saveAnswer(const AssessmentId &id, const StatementId &statement, const Answer &answer)
{
    return withoutValue(
        changeAndRecord(id, [&](const Assessment &before) { return withAnswer(before, statement, answer); }));
}

Result<void> EditingRepository::saveCurrent(const AssessmentId &id, const StatementId &statement)
{
    return withoutValue(changeAndRecord(id, [&](const Assessment &before) { return withCurrent(before, statement); }));
}

Result<void> EditingRepository::saveTarget(const AssessmentId &id, const Target &target)
{
    return withoutValue(changeAndRecord(id, [&](const Assessment &before) { return withTarget(before, target); }));
}

Result<void> EditingRepository::removeTarget(const AssessmentId &id, const ThemeId &theme)
{
    return withoutValue(changeAndRecord(
        id, [&](const Assessment &before) -> Result<Assessment> { return withoutTarget(before, theme); }));
}

Result<Assessment> EditingRepository::agree(const AssessmentId &id)
{
    return changeAndRecord(id, [&](const Assessment &before) { return agreedAt(before, now()); });
}

Result<Assessment> EditingRepository::reopen(const AssessmentId &id, const QString &reason)
{
    QString reasonKept; // as the edit has checked it
    const auto reopen = [&](const Assessment &before) -> Result<Assessment> {
        const auto reopening = reopenedAt(before, reason, now());
        if (!reopening)
            return failure(reopening.error());
        if (const Result<void> kept = keepRevision(id, reopening->revision); !kept)
            return failure(kept.error());
        reasonKept = reopening->revision.reason;
        return reopening->assessment;
    };
    return changeAndRecord(id, reopen, reasonKept);
}

} // namespace aros::assessment
