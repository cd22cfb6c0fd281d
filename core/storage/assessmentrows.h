#pragma once

#include "core/assessment/assessment.h"
#include "core/storage/rowmapping.h"

#include <optional>

namespace aros::storage {

// The statements about assessments, one step each. It knows no rules and begins no transaction: what changes something
// belongs inside one of its caller.
class AssessmentRows
{
public:
    explicit AssessmentRows(Database &database) : m_database(database) {}

    // NotFound when there is none. Deleted ones are found too.
    Result<StoredAssessment> find(const AssessmentId &id) const;
    // Latest change first; `limit` 0 means all.
    Result<QList<assessment::Assessment>> list(int limit) const;
    // Deleted at `earliest` or later, latest deletion first.
    Result<QList<assessment::Assessment>> deletedSince(const QDateTime &earliest) const;
    // By round, then by the time of creation.
    Result<QList<assessment::Assessment>> ofTeam(const TeamId &team) const;
    // Deleted ones too.
    Result<QList<AssessmentId>> allIds() const;
    Result<QList<assessment::Team>> teams() const;
    Result<QList<assessment::Revision>> revisions(const AssessmentId &id) const;

    // The stored team of the same place and name, or this one, stored with an id of its own. A team of which `owner` is
    // the only assessment is renamed instead.
    Result<TeamId> teamFor(const assessment::Team &team, const AssessmentId &owner);

    Result<void> insert(const assessment::Assessment &assessment);
    // Writes what differs. The sequence number rises only with what was entered, not with the place in the
    // questionnaire.
    Result<void> update(const assessment::Assessment &before, const assessment::Assessment &after);
    Result<void> insertRevision(const AssessmentId &id, const assessment::Revision &revision);

    // An invalid time takes the deletion back.
    Result<void> setDeleted(const AssessmentId &id, const QDateTime &deleted, const QDateTime &now);
    // Removes for good what was deleted before `earliest`, and teams that nothing refers to any more.
    Result<void> purge(const QDateTime &earliest);

private:
    Result<QList<assessment::Assessment>> listWith(const QString &condition, const Values &values) const;
    Result<void> readParts(assessment::Assessment &assessment) const;
    Result<std::optional<TeamId>> findTeam(const assessment::Team &team) const;
    Result<bool> isOnlyUser(const TeamId &team, const AssessmentId &owner) const;
    Result<void> writeAttendance(const assessment::Assessment &assessment);
    Result<void> writeAnswers(const assessment::Assessment &before, const assessment::Assessment &after);
    Result<void> countChange(const QDateTime &now);
    Result<void> run(const QString &sql, const Values &values);

    Database &m_database;
};

} // namespace aros::storage
