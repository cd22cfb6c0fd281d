#include "core/storage/workspacecheck.h"

#include "core/storage/assessmentrows.h"
#include "core/storage/fileheader.h"
#include "core/storage/historyrows.h"
#include "core/storage/metricscheck.h"
#include "core/storage/schemamigrator.h"
#include "core/storage/sqlitevoterepository.h"
#include "core/storage/steps.h"

namespace aros::storage {

namespace {

int latestVersion()
{
    return shippedMigrations().constLast().version;
}

// Damage is what a check is for; anything else is a reason not to have checked.
Result<void> asProblem(const Result<void> &result, CheckReport &report)
{
    if (result || result.error().code != ErrorCode::DatabaseDamaged)
        return result;
    report.databaseProblems.append(result.error().detail);
    return {};
}

Result<void> checkStructure(Database &database, CheckReport &report)
{
    const auto addProblem = [&report](const QSqlQuery &row) {
        if (row.value(0).toString() != QLatin1String("ok"))
            report.databaseProblems.append(row.value(0).toString());
    };
    const auto addReference = [&report](const QSqlQuery &row) {
        report.databaseProblems.append(QStringLiteral("reference from ") + row.value(0).toString());
    };
    return inOrder([&] { return database.read(QStringLiteral("PRAGMA integrity_check"), {}, addProblem); },
                   [&] { return database.read(QStringLiteral("PRAGMA foreign_key_check"), {}, addReference); });
}

void checkHistory(const assessment::Assessment &assessment, Database &database, CheckReport &report)
{
    const Result<assessment::History> history = HistoryRows(database).read(assessment.id);
    // What cannot be read is missing from its beginning.
    const auto problem = findProblem(assessment, history.value_or(assessment::History{}));
    if (problem)
        report.brokenHistories.append({assessment.id, *problem});
}

Result<void> checkContent(Database &database, CheckReport &report)
{
    const AssessmentRows rows(database);
    const SqliteVoteRepository votes(database);
    const Result<QList<AssessmentId>> ids = rows.allIds();
    if (!ids)
        return failure(ids.error());
    report.assessments = static_cast<int>(ids->size());
    for (const AssessmentId &id : *ids) {
        const Result<StoredAssessment> stored = rows.find(id);
        const auto revisions = rows.revisions(id);
        if (!stored || !stored->isUnchanged() || !revisions || !votes.votes(id))
            report.changedContent.append(id);
        if (stored)
            checkHistory(stored->assessment, database, report);
    }
    return {};
}

Result<void> requireNoCode(Database &database)
{
    const Result<QVariant> code =
        database.readValue(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"));
    if (!code)
        return failure(code.error());
    if (code->toInt() > 0)
        return failure(ErrorCode::DatabaseForeign, database.path() + QStringLiteral(": has triggers or views"));
    return {};
}

} // namespace

Result<WorkspaceState> readState(Database &database)
{
    WorkspaceState state;
    const Result<void> done = database.read(
        QStringLiteral("SELECT uuid, sequence, changed FROM workspace"), {}, [&state](const QSqlQuery &row) {
            state = {row.value(0).toString(), row.value(1).toLongLong(), timeFrom(row.value(2))};
        });
    if (!done)
        return failure(done.error());
    return state;
}

Result<WorkspaceState> readStateOf(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    return readState(**database);
}

Result<void> quickCheck(Database &database)
{
    const Result<QVariant> answer = database.readValue(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return failure(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return failure(ErrorCode::DatabaseDamaged, answer->toString());
    return {};
}

Result<CheckReport> checkDatabase(Database &database)
{
    CheckReport report;
    const Result<void> done = inOrder([&] { return asProblem(checkStructure(database, report), report); },
                                      [&] { return asProblem(checkContent(database, report), report); },
                                      [&] { return asProblem(checkMetrics(database, report), report); });
    if (!done)
        return failure(done.error());
    return report;
}

Result<CheckReport> checkFile(const QString &path)
{
    const FileHeader header = readHeader(path);
    if (header.kind == FileHeader::Kind::Aros && header.schemaVersion > latestVersion())
        return failure(ErrorCode::DatabaseNewer, QString::number(header.schemaVersion));
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    if (const Result<void> plain = requireNoCode(**database); !plain)
        return failure(plain.error());
    if (header.schemaVersion == latestVersion())
        return checkDatabase(**database);
    CheckReport report;
    if (const Result<void> done = asProblem(checkStructure(**database, report), report); !done)
        return failure(done.error());
    return report;
}

} // namespace aros::storage
