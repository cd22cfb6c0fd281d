#pragma once

#include "core/assessment/assessment.h"
#include "core/storage/database.h"

namespace aros::storage {

// Rows to values and back; with the statements in the files beside it the only place that knows the columns.

// A time as it is stored, UTC with milliseconds; NULL for an invalid one.
QVariant storedTime(const QDateTime &time);
QDateTime timeFrom(const QVariant &stored);

// What is read of an assessment's row, to be used as "SELECT " + AssessmentColumns.
extern const QString AssessmentColumns;

struct StoredAssessment {
    assessment::Assessment assessment;
    QString hash;
    QDateTime deleted; // invalid: not deleted

    // What is stored is what was stored by Aros.
    bool isUnchanged() const { return assessment::contentHash(assessment) == hash; }
};

StoredAssessment assessmentFrom(const QSqlQuery &row); // of AssessmentColumns; without attendance and answers
assessment::Team teamFrom(const QSqlQuery &row,
                          int firstColumn = 0);              // id, organisation_id, organisation, division, name
assessment::Attendance attendanceFrom(const QSqlQuery &row); // staff_group, present
std::pair<StatementId, assessment::Answer>
answerFrom(const QSqlQuery &row); // statement, rating, evidence, gap, come_back

Values assessmentValues(const assessment::Assessment &assessment); // all columns that can change, and the id
Values teamValues(const assessment::Team &team);
Values answerValues(const AssessmentId &id, const StatementId &statement, const assessment::Answer &answer);

// Answers of an earlier revision as one text, equal for equal answers.
QString revisionAnswers(const QHash<StatementId, assessment::Answer> &answers);
QHash<StatementId, assessment::Answer> answersFromRevision(const QString &stored);
// Of everything in the revision's row.
QString revisionHash(const AssessmentId &id, const assessment::Revision &revision);
assessment::Revision revisionFrom(const QSqlQuery &row); // number, agreed, reopened, reason, answers

} // namespace aros::storage
