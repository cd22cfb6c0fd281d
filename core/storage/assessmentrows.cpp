#include "core/storage/assessmentrows.h"

#include "core/assessment/assessmentrules.h"
#include "core/storage/steps.h"
#include "core/storage/targetrows.h"

namespace aros::storage {

using assessment::Answer;
using assessment::Assessment;
using assessment::Revision;

namespace {

Values ofAssessment(const AssessmentId &id)
{
    return {{QStringLiteral(":assessment"), id.text()}};
}

Result<void> readTargets(Database &database, Assessment &assessment)
{
    Result<QList<assessment::Target>> targets = TargetRows(database).read(assessment.id);
    if (!targets)
        return failure(targets.error());
    assessment.targets = *std::move(targets);
    return {};
}

} // namespace

Result<StoredAssessment> AssessmentRows::find(const AssessmentId &id) const
{
    static const QString sql =
        QStringLiteral("SELECT ") + AssessmentColumns + QStringLiteral("WHERE a.id = :assessment");
    std::optional<StoredAssessment> stored;
    const Result<void> done = inOrder(
        [&] {
            return m_database.read(sql, ofAssessment(id), [&](const QSqlQuery &row) { stored = assessmentFrom(row); });
        },
        [&] { return stored ? readParts(stored->assessment) : failure(ErrorCode::NotFound, id.text()); });
    if (!done)
        return failure(done.error());
    return *stored;
}

Result<QList<Assessment>> AssessmentRows::list(int limit) const
{
    return listWith(QStringLiteral("WHERE a.deleted IS NULL ORDER BY a.sequence DESC LIMIT :limit"),
                    {{QStringLiteral(":limit"), limit > 0 ? limit : -1}});
}

Result<QList<Assessment>> AssessmentRows::deletedSince(const QDateTime &earliest) const
{
    return listWith(QStringLiteral("WHERE a.deleted >= :earliest ORDER BY a.sequence DESC"),
                    {{QStringLiteral(":earliest"), storedTime(earliest)}});
}

Result<QList<Assessment>> AssessmentRows::ofTeam(const TeamId &team) const
{
    return listWith(QStringLiteral("WHERE a.deleted IS NULL AND a.team = :team ORDER BY a.round, a.created, a.id"),
                    {{QStringLiteral(":team"), team.text()}});
}

Result<QList<Assessment>> AssessmentRows::listWith(const QString &condition, const Values &values) const
{
    QList<Assessment> assessments;
    const QString sql = QStringLiteral("SELECT ") + AssessmentColumns + condition;
    const Result<void> listed =
        m_database.read(sql, values, [&](const QSqlQuery &row) { assessments.append(assessmentFrom(row).assessment); });
    if (!listed)
        return failure(listed.error());
    for (Assessment &assessment : assessments) {
        if (const Result<void> done = readParts(assessment); !done)
            return failure(done.error());
    }
    return assessments;
}

Result<void> AssessmentRows::readParts(Assessment &assessment) const
{
    static const QString attendance =
        QStringLiteral("SELECT staff_group, present FROM attendance WHERE assessment = :assessment ORDER BY position");
    static const QString answers =
        QStringLiteral("SELECT statement, rating, evidence, gap, come_back FROM answer WHERE assessment = :assessment");
    const auto addGroup = [&](const QSqlQuery &row) { assessment.details.attendance.append(attendanceFrom(row)); };
    const auto addAnswer = [&](const QSqlQuery &row) {
        const auto [statement, answer] = answerFrom(row);
        assessment.answers.insert(statement, answer);
    };
    return inOrder([&] { return m_database.read(attendance, ofAssessment(assessment.id), addGroup); },
                   [&] { return m_database.read(answers, ofAssessment(assessment.id), addAnswer); },
                   [&] { return readTargets(m_database, assessment); });
}

Result<QList<AssessmentId>> AssessmentRows::allIds() const
{
    QList<AssessmentId> ids;
    const Result<void> done =
        m_database.read(QStringLiteral("SELECT id FROM assessment"), {},
                        [&](const QSqlQuery &row) { ids.append(AssessmentId(row.value(0).toString())); });
    if (!done)
        return failure(done.error());
    return ids;
}

Result<QList<Revision>> AssessmentRows::revisions(const AssessmentId &id) const
{
    QList<Revision> revisions;
    bool unchanged = true;
    const Result<void> done =
        m_database.read(QStringLiteral("SELECT number, agreed, reopened, reason, answers, content_hash FROM revision "
                                       "WHERE assessment = :assessment ORDER BY number"),
                        ofAssessment(id), [&](const QSqlQuery &row) {
                            revisions.append(revisionFrom(row));
                            unchanged = unchanged && revisionHash(id, revisions.constLast()) == row.value(5).toString();
                        });
    if (!done)
        return failure(done.error());
    if (!unchanged)
        return failure(ErrorCode::ContentChanged, id.text());
    return revisions;
}

Result<void> AssessmentRows::insert(const Assessment &assessment)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO assessment (id, question_set, question_set_version, question_set_checksum, team, period, round, "
        "facilitator, voting, state, revision, created, changed, agreed, current_statement, previous, show_previous, "
        "content_hash, sequence) "
        "VALUES (:id, :set, :set_version, :set_checksum, :team, :period, :round, :facilitator, :voting, :state, "
        ":revision, "
        ":created, :changed, :agreed, :current, :previous, :show_previous, :hash, (SELECT sequence FROM workspace))");
    Values values = assessmentValues(assessment);
    values.insert(QStringLiteral(":set"), assessment.questionSet.id);
    values.insert(QStringLiteral(":set_version"), assessment.questionSet.version);
    values.insert(QStringLiteral(":set_checksum"), assessment.questionSet.checksum);
    values.insert(QStringLiteral(":created"), storedTime(assessment.created));
    return inOrder([&] { return countChange(assessment.changed); }, [&] { return run(sql, values); },
                   [&] { return writeAttendance(assessment); },
                   [&] { return TargetRows(m_database).write(assessment.id, assessment.targets); },
                   [&] { return writeAnswers({}, assessment); });
}

Result<void> AssessmentRows::update(const Assessment &before, const Assessment &after)
{
    static const QString place = QStringLiteral("UPDATE assessment SET current_statement = :current WHERE id = :id");
    static const QString all = QStringLiteral("UPDATE assessment SET team = :team, period = :period, round = :round, "
                                              "facilitator = :facilitator, voting = :voting, state = :state, "
                                              "revision = :revision, changed = :changed, agreed = :agreed, "
                                              "current_statement = :current, previous = :previous, "
                                              "show_previous = :show_previous, content_hash = :hash, "
                                              "sequence = (SELECT sequence FROM workspace) WHERE id = :id");
    if (assessment::sameContent(before, after))
        return before == after ? Result<void>()
                               : run(place, {{QStringLiteral(":current"), after.current.text()},
                                             {QStringLiteral(":id"), after.id.text()}});
    return inOrder(
        [&] { return countChange(after.changed); },
        [&] { return before.details.attendance == after.details.attendance ? Result<void>() : writeAttendance(after); },
        [&] {
            return before.targets == after.targets ? Result<void>()
                                                   : TargetRows(m_database).write(after.id, after.targets);
        },
        [&] { return writeAnswers(before, after); }, [&] { return run(all, assessmentValues(after)); });
}

Result<void> AssessmentRows::writeAttendance(const Assessment &assessment)
{
    static const QString sql = QStringLiteral("INSERT INTO attendance (assessment, position, staff_group, present) "
                                              "VALUES (:assessment, :position, :staff_group, :present)");
    Result<void> done =
        run(QStringLiteral("DELETE FROM attendance WHERE assessment = :assessment"), ofAssessment(assessment.id));
    const auto &groups = assessment.details.attendance;
    for (qsizetype position = 0; done && position < groups.size(); ++position) {
        done = run(sql, {{QStringLiteral(":assessment"), assessment.id.text()},
                         {QStringLiteral(":position"), position},
                         {QStringLiteral(":staff_group"), groups.at(position).group.text()},
                         {QStringLiteral(":present"), groups.at(position).present}});
    }
    return done;
}

Result<void> AssessmentRows::writeAnswers(const Assessment &before, const Assessment &after)
{
    static const QString put = QStringLiteral(
        "INSERT INTO answer (assessment, statement, rating, evidence, gap, come_back) "
        "VALUES (:assessment, :statement, :rating, :evidence, :gap, :come_back) "
        "ON CONFLICT (assessment, statement) DO UPDATE SET rating = excluded.rating, evidence = excluded.evidence, "
        "gap = excluded.gap, come_back = excluded.come_back");
    static const QString removal =
        QStringLiteral("DELETE FROM answer WHERE assessment = :assessment AND statement = :statement");
    for (auto it = after.answers.cbegin(); it != after.answers.cend(); ++it) {
        if (before.answers.contains(it.key()) && before.answer(it.key()) == *it)
            continue;
        if (const Result<void> done = run(put, answerValues(after.id, it.key(), *it)); !done)
            return done;
    }
    for (auto it = before.answers.cbegin(); it != before.answers.cend(); ++it) {
        if (after.answers.contains(it.key()))
            continue;
        const Result<void> done = run(removal, {{QStringLiteral(":assessment"), after.id.text()},
                                                {QStringLiteral(":statement"), it.key().text()}});
        if (!done)
            return done;
    }
    return {};
}

Result<void> AssessmentRows::insertRevision(const AssessmentId &id, const Revision &revision)
{
    return run(
        QStringLiteral("INSERT INTO revision (assessment, number, agreed, reopened, reason, answers, content_hash) "
                       "VALUES (:assessment, :number, :agreed, :reopened, :reason, :answers, :hash)"),
        {{QStringLiteral(":assessment"), id.text()},
         {QStringLiteral(":number"), revision.number},
         {QStringLiteral(":agreed"), storedTime(revision.agreed)},
         {QStringLiteral(":reopened"), storedTime(revision.reopened)},
         {QStringLiteral(":reason"), revision.reason},
         {QStringLiteral(":answers"), revisionAnswers(revision.answers)},
         {QStringLiteral(":hash"), revisionHash(id, revision)}});
}

Result<void> AssessmentRows::setDeleted(const AssessmentId &id, const QDateTime &deleted, const QDateTime &now)
{
    return inOrder(
        [&] { return countChange(now); },
        [&] {
            return run(QStringLiteral("UPDATE assessment SET deleted = :deleted, "
                                      "sequence = (SELECT sequence FROM workspace) WHERE id = :assessment"),
                       {{QStringLiteral(":deleted"), storedTime(deleted)}, {QStringLiteral(":assessment"), id.text()}});
        });
}

Result<void> AssessmentRows::purge(const QDateTime &earliest)
{
    return inOrder(
        [&] {
            return run(QStringLiteral("DELETE FROM assessment WHERE deleted < :earliest"),
                       {{QStringLiteral(":earliest"), storedTime(earliest)}});
        },
        [&] { return run(QStringLiteral("DELETE FROM team WHERE id NOT IN (SELECT team FROM assessment)"), {}); });
}

Result<void> AssessmentRows::countChange(const QDateTime &now)
{
    return run(QStringLiteral("UPDATE workspace SET sequence = sequence + 1, changed = :now"),
               {{QStringLiteral(":now"), storedTime(now)}});
}

Result<void> AssessmentRows::run(const QString &sql, const Values &values)
{
    const Result<int> done = m_database.change(sql, values);
    if (!done)
        return failure(done.error());
    return {};
}

} // namespace aros::storage
