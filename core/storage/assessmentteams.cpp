#include "core/storage/assessmentrows.h"

namespace aros::storage {

using assessment::Team;

Result<QList<Team>> AssessmentRows::teams() const
{
    QList<Team> teams;
    const Result<void> done =
        m_database.read(QStringLiteral("SELECT id, organisation_id, organisation, division, name FROM team "
                                       "ORDER BY organisation_id, organisation, division, name"),
                        {}, [&](const QSqlQuery &row) { teams.append(teamFrom(row)); });
    if (!done)
        return failure(done.error());
    return teams;
}

Result<std::optional<TeamId>> AssessmentRows::findTeam(const Team &team) const
{
    Values place = teamValues(team);
    place.remove(QStringLiteral(":id"));
    const Result<QVariant> id = m_database.readValue(
        QStringLiteral("SELECT id FROM team WHERE organisation_id = :organisation_id AND organisation = :organisation "
                       "AND division = :division AND name = :name"),
        place);
    if (!id)
        return failure(id.error());
    return id->isValid() ? std::optional<TeamId>(TeamId(id->toString())) : std::nullopt;
}

Result<bool> AssessmentRows::isOnlyUser(const TeamId &team, const AssessmentId &owner) const
{
    const Result<QVariant> others =
        m_database.readValue(QStringLiteral("SELECT count(*) FROM assessment WHERE team = :team AND id <> :assessment"),
                             {{QStringLiteral(":team"), team.text()}, {QStringLiteral(":assessment"), owner.text()}});
    if (!others)
        return failure(others.error());
    return others->toInt() == 0;
}

Result<TeamId> AssessmentRows::teamFor(const Team &team, const AssessmentId &owner)
{
    const Result<std::optional<TeamId>> known = findTeam(team);
    if (!known)
        return failure(known.error());
    if (known->has_value())
        return **known;
    Team stored = team;
    const Result<bool> free = team.id.isEmpty() ? Result<bool>(false) : isOnlyUser(team.id, owner);
    if (!free)
        return failure(free.error());
    if (!*free) // a team that others have keeps its name
        stored.id = TeamId(newUuid());
    const Result<void> done =
        run(QStringLiteral("INSERT INTO team (id, organisation_id, organisation, division, name) "
                           "VALUES (:id, :organisation_id, :organisation, :division, :name) "
                           "ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id, "
                           "organisation = excluded.organisation, division = excluded.division, name = excluded.name"),
            teamValues(stored));
    if (!done)
        return failure(done.error());
    return stored.id;
}

} // namespace aros::storage
