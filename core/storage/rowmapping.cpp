#include "core/storage/rowmapping.h"

#include "core/common/fieldhash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aros::storage {

using assessment::Answer;
using assessment::Assessment;
using assessment::Attendance;
using assessment::Rating;
using assessment::Revision;
using assessment::State;
using assessment::Team;

const QString AssessmentColumns = QStringLiteral(
    "a.id, a.question_set, a.question_set_version, a.question_set_checksum, a.period, a.round, a.facilitator, a.state, "
    "a.revision, a.created, a.changed, a.agreed, a.current_statement, a.content_hash, a.deleted, a.voting, "
    "a.previous, a.show_previous, "
    "t.id, t.organisation_id, t.organisation, t.division, t.name FROM assessment a JOIN team t ON t.id = a.team ");

namespace {

// Places in AssessmentColumns.
enum Column {
    Identity,
    SetId,
    SetVersion,
    SetChecksum,
    Period,
    Round,
    Facilitator,
    StateWord,
    RevisionNumber,
    Created,
    Changed,
    Agreed,
    Current,
    ContentHash,
    Deleted,
    VotingWords,
    Previous,
    ShowPrevious,
    FirstOfTeam,
};

const QString PeriodFormat = QStringLiteral("yyyy-MM");

QVariant storedRating(const Answer &answer)
{
    return answer.rating ? QVariant(answer.rating->code()) : QVariant();
}

QString stateWord(State state)
{
    return state == State::Agreed ? QStringLiteral("agreed") : QStringLiteral("draft");
}

} // namespace

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime timeFrom(const QVariant &stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

StoredAssessment assessmentFrom(const QSqlQuery &row)
{
    StoredAssessment stored;
    Assessment &value = stored.assessment;
    value.id = AssessmentId(row.value(Identity).toString());
    value.questionSet = {row.value(SetId).toString(), row.value(SetVersion).toString(),
                         row.value(SetChecksum).toString()};
    value.details.team = teamFrom(row, FirstOfTeam);
    value.details.period = QDate::fromString(row.value(Period).toString(), PeriodFormat);
    value.details.round = row.value(Round).toInt();
    value.details.facilitator = row.value(Facilitator).toString();
    value.details.voting =
        assessment::VotingPlan::fromCode(row.value(VotingWords).toString()).value_or(assessment::VotingPlan{});
    value.state = row.value(StateWord).toString() == stateWord(State::Agreed) ? State::Agreed : State::Draft;
    value.revision = row.value(RevisionNumber).toInt();
    value.created = timeFrom(row.value(Created));
    value.changed = timeFrom(row.value(Changed));
    value.agreed = timeFrom(row.value(Agreed));
    value.current = StatementId(row.value(Current).toString());
    value.previous = AssessmentId(row.value(Previous).toString());
    value.details.showPrevious = row.value(ShowPrevious).toBool();
    stored.hash = row.value(ContentHash).toString();
    stored.deleted = timeFrom(row.value(Deleted));
    return stored;
}

Team teamFrom(const QSqlQuery &row, int firstColumn)
{
    return {TeamId(row.value(firstColumn).toString()), row.value(firstColumn + 1).toString(),
            row.value(firstColumn + 2).toString(), row.value(firstColumn + 3).toString(),
            row.value(firstColumn + 4).toString()};
}

Attendance attendanceFrom(const QSqlQuery &row)
{
    return {StaffGroupId(row.value(0).toString()), row.value(1).toInt()};
}

std::pair<StatementId, Answer> answerFrom(const QSqlQuery &row)
{
    return {StatementId(row.value(0).toString()),
            Answer{Rating::fromCode(row.value(1).toString()), row.value(2).toString(), row.value(3).toString(),
                   row.value(4).toBool()}};
}

Values assessmentValues(const Assessment &assessment)
{
    return {{QStringLiteral(":id"), assessment.id.text()},
            {QStringLiteral(":team"), assessment.details.team.id.text()},
            {QStringLiteral(":period"), assessment.details.period.toString(PeriodFormat)},
            {QStringLiteral(":round"), assessment.details.round},
            {QStringLiteral(":facilitator"), assessment.details.facilitator},
            {QStringLiteral(":voting"), assessment.details.voting.code()},
            {QStringLiteral(":state"), stateWord(assessment.state)},
            {QStringLiteral(":revision"), assessment.revision},
            {QStringLiteral(":changed"), storedTime(assessment.changed)},
            {QStringLiteral(":agreed"), storedTime(assessment.agreed)},
            {QStringLiteral(":current"), assessment.current.text()},
            {QStringLiteral(":previous"), assessment.previous.text()},
            {QStringLiteral(":show_previous"), assessment.details.showPrevious ? 1 : 0},
            {QStringLiteral(":hash"), assessment::contentHash(assessment)}};
}

Values teamValues(const Team &team)
{
    return {{QStringLiteral(":id"), team.id.text()},
            {QStringLiteral(":organisation_id"), team.organisationId},
            {QStringLiteral(":organisation"), team.organisation},
            {QStringLiteral(":division"), team.division},
            {QStringLiteral(":name"), team.name}};
}

Values answerValues(const AssessmentId &id, const StatementId &statement, const Answer &answer)
{
    return {{QStringLiteral(":assessment"), id.text()},
            {QStringLiteral(":statement"), statement.text()},
            {QStringLiteral(":rating"), storedRating(answer)},
            {QStringLiteral(":evidence"), answer.evidence},
            {QStringLiteral(":gap"), answer.gap},
            {QStringLiteral(":come_back"), answer.comeBack ? 1 : 0}};
}

QString revisionAnswers(const QHash<StatementId, Answer> &answers)
{
    QJsonObject object; // sorts by key
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        object.insert(it.key().text(),
                      QJsonObject{{QStringLiteral("rating"), it->rating ? it->rating->code() : QString()},
                                  {QStringLiteral("evidence"), it->evidence},
                                  {QStringLiteral("gap"), it->gap},
                                  {QStringLiteral("comeBack"), it->comeBack}});
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<StatementId, Answer> answersFromRevision(const QString &stored)
{
    QHash<StatementId, Answer> answers;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonObject answer = it->toObject();
        answers.insert(StatementId(it.key()), Answer{Rating::fromCode(answer.value(QLatin1String("rating")).toString()),
                                                     answer.value(QLatin1String("evidence")).toString(),
                                                     answer.value(QLatin1String("gap")).toString(),
                                                     answer.value(QLatin1String("comeBack")).toBool()});
    }
    return answers;
}

QString revisionHash(const AssessmentId &id, const Revision &revision)
{
    return hashOfFields({id.text(), QString::number(revision.number), storedTime(revision.agreed).toString(),
                         storedTime(revision.reopened).toString(), revision.reason, revisionAnswers(revision.answers)});
}

Revision revisionFrom(const QSqlQuery &row)
{
    return {row.value(0).toInt(), timeFrom(row.value(1)), timeFrom(row.value(2)), row.value(3).toString(),
            answersFromRevision(row.value(4).toString())};
}

} // namespace aros::storage
