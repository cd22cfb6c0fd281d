#include "core/storage/sqliteassessmentrepository.h"

#include "core/assessment/assessmentrules.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/steps.h"

namespace aros::storage {

using assessment::Assessment;
using assessment::Revision;
using assessment::Team;

SqliteAssessmentRepository::SqliteAssessmentRepository(Database &database, const Clock &clock)
    : EditingRepository(clock),
      m_database(database),
      m_rows(database),
      m_history(database)
{
}

Result<QList<Assessment>> SqliteAssessmentRepository::list(int limit) const
{
    return m_rows.list(limit);
}

Result<QList<Assessment>> SqliteAssessmentRepository::deleted() const
{
    return m_rows.deletedSince(earliestDeletion());
}

Result<Assessment> SqliteAssessmentRepository::find(const AssessmentId &id) const
{
    const Result<StoredAssessment> stored = m_rows.find(id);
    if (!stored)
        return failure(stored.error());
    if (stored->deleted.isValid())
        return failure(ErrorCode::NotFound, id.text());
    if (!stored->isUnchanged())
        return failure(ErrorCode::ContentChanged, id.text());
    return stored->assessment;
}

Result<QList<Team>> SqliteAssessmentRepository::teams() const
{
    return m_rows.teams();
}

Result<QList<Assessment>> SqliteAssessmentRepository::ofTeam(const TeamId &team) const
{
    return m_rows.ofTeam(team);
}

Result<Assessment> SqliteAssessmentRepository::create(const Assessment &draft)
{
    Result<Assessment> created = assessment::newDraft(draft, now());
    if (!created)
        return created;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        if (const Result<StoredAssessment> same = m_rows.find(created->id); same)
            return failure(ErrorCode::InvalidValue, QStringLiteral("exists: ") + created->id.text());
        const Result<TeamId> team = teamFor(created->details.team, created->id);
        if (!team)
            return failure(team.error());
        created->details.team.id = *team;
        return inOrder([&] { return m_rows.insert(*created); },
                       [&] { return record(created->id, startOf(*created, assessment::HistoryKind::Created)); });
    });
    if (!done)
        return failure(done.error());
    return created;
}

Result<QList<Revision>> SqliteAssessmentRepository::revisions(const AssessmentId &id) const
{
    if (const Result<StoredAssessment> stored = m_rows.find(id); !stored)
        return failure(stored.error());
    return m_rows.revisions(id);
}

Result<assessment::History> SqliteAssessmentRepository::history(const AssessmentId &id) const
{
    return m_history.read(id);
}

Result<void> SqliteAssessmentRepository::remove(const AssessmentId &id)
{
    return inTransaction([&]() -> Result<void> {
        const Result<StoredAssessment> stored = m_rows.find(id);
        if (!stored)
            return failure(stored.error());
        if (stored->deleted.isValid())
            return failure(ErrorCode::NotFound, id.text());
        const QDateTime time = now();
        return m_rows.setDeleted(id, time, time);
    });
}

Result<void> SqliteAssessmentRepository::restore(const AssessmentId &id)
{
    return inTransaction([&]() -> Result<void> {
        const Result<StoredAssessment> stored = m_rows.find(id);
        if (!stored)
            return failure(stored.error());
        if (!stored->deleted.isValid() || stored->deleted < earliestDeletion())
            return failure(ErrorCode::NotFound, id.text());
        return m_rows.setDeleted(id, {}, now());
    });
}

Result<void> SqliteAssessmentRepository::purge()
{
    const Result<QVariant> old =
        m_database.readValue(QStringLiteral("SELECT count(*) FROM assessment WHERE deleted < :earliest"),
                             {{QStringLiteral(":earliest"), storedTime(earliestDeletion())}});
    if (!old)
        return failure(old.error());
    if (old->toInt() == 0) // the usual case: opening should not write
        return {};
    return inTransaction([&] { return m_rows.purge(earliestDeletion()); });
}

Result<Assessment> SqliteAssessmentRepository::change(const AssessmentId &id, const Edit &edit)
{
    Assessment after;
    const Result<void> done = inTransaction([&]() -> Result<void> {
        const Result<Assessment> before = find(id);
        if (!before)
            return failure(before.error());
        Result<Assessment> edited = edit(*before);
        if (!edited)
            return failure(edited.error());
        after = *edited;
        if (!assessment::sameContent(*before, after))
            after.changed = now();
        return m_rows.update(*before, after);
    });
    if (!done)
        return failure(done.error());
    return after;
}

Result<TeamId> SqliteAssessmentRepository::teamFor(const Team &team, const AssessmentId &owner)
{
    return m_rows.teamFor(team, owner);
}

Result<void> SqliteAssessmentRepository::keepRevision(const AssessmentId &id, const Revision &revision)
{
    return m_rows.insertRevision(id, revision);
}

Result<void> SqliteAssessmentRepository::record(const AssessmentId &id, const assessment::HistoryChange &change)
{
    return m_history.append(id, change, now());
}

Result<void> SqliteAssessmentRepository::inTransaction(const std::function<Result<void>()> &steps)
{
    if (m_database.isFrozen())
        return failure(ErrorCode::ReadOnly, m_database.path());
    SqlTransaction transaction(m_database);
    return inOrder([&] { return transaction.begun(); }, steps, [&] { return transaction.commit(); });
}

} // namespace aros::storage
