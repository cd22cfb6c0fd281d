#include "core/storage/historyrows.h"

#include "core/storage/assessmentrows.h"
#include "core/storage/rowmapping.h"
#include "core/storage/steps.h"

#include <algorithm>

namespace aros::storage {

using assessment::History;
using assessment::HistoryChange;
using assessment::HistoryEntry;
using assessment::HistoryHead;

namespace {

Values ofHistory(const AssessmentId &id)
{
    return {{QStringLiteral(":assessment"), id.text()}};
}

// number, time, kind, subject, before, after, reason, hash
HistoryEntry historyEntryFrom(const QSqlQuery &row)
{
    const HistoryChange change{assessment::historyKindOf(row.value(2).toString()), row.value(3).toString(),
                               row.value(4).toString(), row.value(5).toString(), row.value(6).toString()};
    return {row.value(0).toInt(), timeFrom(row.value(1)), change, row.value(7).toString()};
}

} // namespace

Result<History> HistoryRows::read(const AssessmentId &id) const
{
    static const QString sql = QStringLiteral("SELECT number, time, kind, subject, before, after, reason, hash "
                                              "FROM history WHERE assessment = :assessment ORDER BY number");
    History history;
    const Result<HistoryHead> last = head(id);
    if (!last)
        return failure(last.error());
    history.head = *last;
    const Result<void> done = m_database.read(
        sql, ofHistory(id), [&](const QSqlQuery &row) { history.entries.append(historyEntryFrom(row)); });
    if (!done)
        return failure(done.error());
    return history;
}

Result<HistoryHead> HistoryRows::head(const AssessmentId &id) const
{
    static const QString sql =
        QStringLiteral("SELECT history_number, history_hash FROM assessment WHERE id = :assessment");
    std::optional<HistoryHead> head;
    const Result<void> done = m_database.read(sql, ofHistory(id), [&](const QSqlQuery &row) {
        head = {row.value(0).toInt(), row.value(1).toString()};
    });
    if (!done)
        return failure(done.error());
    if (!head)
        return failure(ErrorCode::NotFound, id.text());
    return *head;
}

Result<int> HistoryRows::lastNumber(const AssessmentId &id) const
{
    const Result<QVariant> last = m_database.readValue(
        QStringLiteral("SELECT max(number) FROM history WHERE assessment = :assessment"), ofHistory(id));
    if (!last)
        return failure(last.error());
    return last->toInt();
}

Result<void> HistoryRows::append(const AssessmentId &id, const HistoryChange &change, const QDateTime &time)
{
    Result<HistoryHead> before = head(id);
    const Result<int> last = lastNumber(id);
    if (!before || !last)
        return failure(before ? last.error() : before.error());
    // Entries that something else put behind the last one must not stop a team from working. They stay where they are,
    // for a check to find.
    before->number = std::max(before->number, *last);
    return insert(id, assessment::nextEntry(id, *before, change, time));
}

Result<void> HistoryRows::insert(const AssessmentId &id, const HistoryEntry &entry)
{
    static const QString put =
        QStringLiteral("INSERT INTO history (assessment, number, time, kind, subject, before, after, reason, hash) "
                       "VALUES (:assessment, :number, :time, :kind, :subject, :before, :after, :reason, :hash)");
    static const QString moveHead =
        QStringLiteral("UPDATE assessment SET history_number = :number, history_hash = :hash WHERE id = :assessment");
    const Values place{{QStringLiteral(":assessment"), id.text()},
                       {QStringLiteral(":number"), entry.number},
                       {QStringLiteral(":hash"), entry.hash}};
    Values values = place;
    values.insert(QStringLiteral(":time"), storedTime(entry.time));
    values.insert(QStringLiteral(":kind"), assessment::codeOf(entry.change.kind));
    values.insert(QStringLiteral(":subject"), entry.change.subject);
    values.insert(QStringLiteral(":before"), entry.change.before);
    values.insert(QStringLiteral(":after"), entry.change.after);
    values.insert(QStringLiteral(":reason"), entry.change.reason);
    return inOrder([&] { return run(put, values); }, [&] { return run(moveHead, place); });
}

Result<void> HistoryRows::run(const QString &sql, const Values &values)
{
    const Result<int> done = m_database.change(sql, values);
    if (!done)
        return failure(done.error());
    return {};
}

Result<void> beginHistories(Database &database, const QDateTime &now)
{
    const AssessmentRows rows(database);
    HistoryRows histories(database);
    const Result<QList<AssessmentId>> ids = rows.allIds();
    if (!ids)
        return failure(ids.error());
    for (const AssessmentId &id : *ids) {
        const Result<StoredAssessment> stored = rows.find(id);
        if (!stored)
            return failure(stored.error());
        const HistoryChange begins = startOf(stored->assessment, assessment::HistoryKind::Begins);
        if (const Result<void> done = histories.append(id, begins, now); !done)
            return done;
    }
    return {};
}

} // namespace aros::storage
