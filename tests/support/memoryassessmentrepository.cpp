#include "tests/support/memoryassessmentrepository.h"

#include "core/assessment/assessmentrules.h"

#include <algorithm>
#include <tuple>

namespace aros::tests {

using assessment::Assessment;
using assessment::Revision;
using assessment::Team;

namespace {

auto placeOf(const Team &team)
{
    return std::tie(team.organisationId, team.organisation, team.division, team.name);
}

} // namespace

MemoryAssessmentRepository::MemoryAssessmentRepository(const Clock &clock) : EditingRepository(clock) {}

Result<QList<Assessment>> MemoryAssessmentRepository::list(int limit) const
{
    const QList<Assessment> all = sorted([](const Entry &entry) { return !entry.deleted.isValid(); });
    return limit > 0 ? all.mid(0, limit) : all;
}

Result<QList<Assessment>> MemoryAssessmentRepository::deleted() const
{
    return sorted([this](const Entry &entry) { return canBeRestored(entry); });
}

Result<Assessment> MemoryAssessmentRepository::find(const AssessmentId &id) const
{
    const auto it = m_entries.constFind(id);
    if (it == m_entries.cend() || it->deleted.isValid())
        return failure(ErrorCode::NotFound, id.text());
    return it->assessment;
}

Result<QList<Team>> MemoryAssessmentRepository::teams() const
{
    QList<Team> teams = m_teams;
    std::sort(teams.begin(), teams.end(), [](const Team &a, const Team &b) { return placeOf(a) < placeOf(b); });
    return teams;
}

Result<QList<Assessment>> MemoryAssessmentRepository::ofTeam(const TeamId &team) const
{
    QList<Assessment> rounds = sorted(
        [&](const Entry &entry) { return !entry.deleted.isValid() && entry.assessment.details.team.id == team; });
    std::sort(rounds.begin(), rounds.end(), [](const Assessment &a, const Assessment &b) {
        return std::tie(a.details.round, a.created, a.id) < std::tie(b.details.round, b.created, b.id);
    });
    return rounds;
}

Result<Assessment> MemoryAssessmentRepository::create(const Assessment &draft)
{
    if (m_failure)
        return failure(*m_failure);
    Result<Assessment> created = assessment::newDraft(draft, now());
    if (!created)
        return created;
    if (m_entries.contains(created->id))
        return failure(ErrorCode::InvalidValue, created->id.text());
    created->details.team.id = *teamFor(created->details.team, created->id);
    m_entries.insert(created->id, Entry{*created, {}, {}, ++m_sequence, {}});
    static_cast<void>(record(created->id, startOf(*created, assessment::HistoryKind::Created)));
    return created;
}

Result<QList<Revision>> MemoryAssessmentRepository::revisions(const AssessmentId &id) const
{
    if (!m_entries.contains(id))
        return failure(ErrorCode::NotFound, id.text());
    return m_entries.value(id).revisions;
}

Result<assessment::History> MemoryAssessmentRepository::history(const AssessmentId &id) const
{
    if (!m_entries.contains(id))
        return failure(ErrorCode::NotFound, id.text());
    return m_entries.value(id).history;
}

Result<void> MemoryAssessmentRepository::remove(const AssessmentId &id)
{
    const Result<Entry *> found = entry(id);
    if (!found)
        return failure(found.error());
    if ((*found)->deleted.isValid())
        return failure(ErrorCode::NotFound, id.text());
    (*found)->deleted = now();
    (*found)->sequence = ++m_sequence;
    return {};
}

Result<void> MemoryAssessmentRepository::restore(const AssessmentId &id)
{
    const Result<Entry *> found = entry(id);
    if (!found)
        return failure(found.error());
    if (!canBeRestored(**found))
        return failure(ErrorCode::NotFound, id.text());
    (*found)->deleted = {};
    (*found)->sequence = ++m_sequence;
    return {};
}

Result<Assessment> MemoryAssessmentRepository::change(const AssessmentId &id, const Edit &edit)
{
    const Result<Entry *> found = entry(id);
    if (!found)
        return failure(found.error());
    if ((*found)->deleted.isValid())
        return failure(ErrorCode::NotFound, id.text());
    Result<Assessment> after = edit((*found)->assessment);
    if (!after)
        return after;
    if (!assessment::sameContent((*found)->assessment, *after)) {
        after->changed = now();
        (*found)->sequence = ++m_sequence;
    }
    (*found)->assessment = *after;
    return after;
}

Result<MemoryAssessmentRepository::Entry *> MemoryAssessmentRepository::entry(const AssessmentId &id)
{
    if (m_failure)
        return failure(*m_failure);
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return failure(ErrorCode::NotFound, id.text());
    return &*it;
}

Result<void> MemoryAssessmentRepository::keepRevision(const AssessmentId &id, const Revision &revision)
{
    m_entries[id].revisions.append(revision);
    return {};
}

void MemoryAssessmentRepository::tamperWithHistory(const AssessmentId &id, int number)
{
    m_entries[id].history.entries[number - 1].change.after = QStringLiteral("n");
}

Result<void> MemoryAssessmentRepository::record(const AssessmentId &id, const assessment::HistoryChange &change)
{
    assessment::History &history = m_entries[id].history;
    const assessment::HistoryEntry entry = nextEntry(id, history.head, change, now());
    history.entries.append(entry);
    history.head = {entry.number, entry.hash};
    return {};
}

Result<TeamId> MemoryAssessmentRepository::teamFor(const Team &team, const AssessmentId &owner)
{
    for (const Team &known : std::as_const(m_teams)) {
        if (placeOf(known) == placeOf(team))
            return known.id;
    }
    const bool shared = std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.assessment.details.team.id == team.id && entry.assessment.id != owner;
    });
    Team stored = team;
    if (team.id.isEmpty() || shared)
        stored.id = TeamId(newUuid());
    m_teams.removeIf([&](const Team &known) { return known.id == stored.id; });
    m_teams.append(stored);
    return stored.id;
}

QList<Assessment> MemoryAssessmentRepository::sorted(const std::function<bool(const Entry &)> &wanted) const
{
    QList<Entry> entries;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(entries), wanted);
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.sequence > b.sequence; });
    QList<Assessment> assessments;
    for (const Entry &entry : std::as_const(entries))
        assessments.append(entry.assessment);
    return assessments;
}

bool MemoryAssessmentRepository::canBeRestored(const Entry &entry) const
{
    return entry.deleted.isValid() && entry.deleted >= earliestDeletion();
}

} // namespace aros::tests
