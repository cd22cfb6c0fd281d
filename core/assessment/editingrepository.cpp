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

Result<void> EditingRepository::saveDetails(const AssessmentId &id, const Details &details)
{
    return withoutValue(change(id, [&](const Assessment &before) -> Result<Assessment> {
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
    return withoutValue(change(id, [&](const Assessment &before) { return withAnswer(before, statement, answer); }));
}

Result<void> EditingRepository::saveCurrent(const AssessmentId &id, const StatementId &statement)
{
    return withoutValue(change(id, [&](const Assessment &before) { return withCurrent(before, statement); }));
}

Result<void> EditingRepository::saveTarget(const AssessmentId &id, const Target &target)
{
    return withoutValue(change(id, [&](const Assessment &before) { return withTarget(before, target); }));
}

Result<void> EditingRepository::removeTarget(const AssessmentId &id, const ThemeId &theme)
{
    return withoutValue(
        change(id, [&](const Assessment &before) -> Result<Assessment> { return withoutTarget(before, theme); }));
}

Result<Assessment> EditingRepository::agree(const AssessmentId &id)
{
    return change(id, [&](const Assessment &before) { return agreedAt(before, now()); });
}

Result<Assessment> EditingRepository::reopen(const AssessmentId &id, const QString &reason)
{
    return change(id, [&](const Assessment &before) -> Result<Assessment> {
        const auto reopening = reopenedAt(before, reason, now());
        if (!reopening)
            return failure(reopening.error());
        if (const Result<void> kept = keepRevision(id, reopening->revision); !kept)
            return failure(kept.error());
        return reopening->assessment;
    });
}

} // namespace aros::assessment
