#include "core/storage/voterows.h"

#include "core/storage/steps.h"

#include <algorithm>

namespace aros::storage {

using assessment::Rating;
using assessment::StatementVotes;
using assessment::Tally;
using assessment::Votes;

namespace {

const QString HandsWay = QStringLiteral("hands");
const QString SheetsWay = QStringLiteral("sheets");

Values ofVotes(const AssessmentId &id)
{
    return {{QStringLiteral(":assessment"), id.text()}};
}

// statement, people, revealed
void addStatement(const QSqlQuery &row, Votes &votes)
{
    StatementVotes &statement = votes[StatementId(row.value(0).toString())];
    statement.people = row.value(1).toInt();
    statement.revealed = row.value(2).toBool();
}

// statement, way, staff_group, rating, votes
void addCount(const QSqlQuery &row, Votes &votes)
{
    StatementVotes &statement = votes[StatementId(row.value(0).toString())];
    const std::optional<Rating> rating = Rating::fromCode(row.value(3).toString());
    if (!rating)
        return;
    Tally &tally =
        row.value(1).toString() == HandsWay ? statement.hands : statement.sheets[StaffGroupId(row.value(2).toString())];
    tally.set(*rating, row.value(4).toInt());
}

struct CountRow {
    QString way;
    QString group;
    QString rating;
    int votes = 0;
};

QList<CountRow> rowsOf(const StatementVotes &votes)
{
    QList<CountRow> rows;
    const auto add = [&rows](const QString &way, const QString &group, const Tally &tally) {
        for (const Rating &rating : Tally::ratings()) {
            if (tally.count(rating) > 0)
                rows.append({way, group, rating.code(), tally.count(rating)});
        }
    };
    add(HandsWay, {}, votes.hands);
    for (auto it = votes.sheets.cbegin(); it != votes.sheets.cend(); ++it)
        add(SheetsWay, it.key().text(), it.value());
    return rows;
}

} // namespace

Votes revealedVotes(const Votes &votes)
{
    Votes revealed;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (it->revealed)
            revealed.insert(it.key(), *it);
    }
    return revealed;
}

Result<Votes> VoteRows::read(const AssessmentId &id) const
{
    static const QString statements =
        QStringLiteral("SELECT statement, people, revealed FROM vote_statement WHERE assessment = :assessment");
    static const QString counts = QStringLiteral(
        "SELECT statement, way, staff_group, rating, votes FROM vote_count WHERE assessment = :assessment");
    Votes votes;
    const Result<void> done = inOrder(
        [&] {
            return m_database.read(statements, ofVotes(id), [&](const QSqlQuery &row) { addStatement(row, votes); });
        },
        [&] { return m_database.read(counts, ofVotes(id), [&](const QSqlQuery &row) { addCount(row, votes); }); });
    if (!done)
        return failure(done.error());
    return votes;
}

Result<QString> VoteRows::storedHash(const AssessmentId &id) const
{
    const Result<QVariant> hash =
        m_database.readValue(QStringLiteral("SELECT votes_hash FROM assessment WHERE id = :assessment"), ofVotes(id));
    if (!hash)
        return failure(hash.error());
    return hash->toString();
}

Result<void> VoteRows::write(const AssessmentId &id, const Votes &votes)
{
    Result<void> done = inOrder(
        [&] { return run(QStringLiteral("DELETE FROM vote_count WHERE assessment = :assessment"), ofVotes(id)); },
        [&] { return run(QStringLiteral("DELETE FROM vote_statement WHERE assessment = :assessment"), ofVotes(id)); });
    QList<StatementId> statements = votes.keys();
    std::sort(statements.begin(), statements.end());
    for (const StatementId &statement : statements) {
        if (!done)
            return done;
        done = writeStatement(id, statement, votes.value(statement));
    }
    if (!done)
        return done;
    return run(QStringLiteral("UPDATE assessment SET votes_hash = :hash WHERE id = :assessment"),
               {{QStringLiteral(":hash"), assessment::votesHash(revealedVotes(votes))},
                {QStringLiteral(":assessment"), id.text()}});
}

Result<void> VoteRows::writeStatement(const AssessmentId &id, const StatementId &statement, const StatementVotes &votes)
{
    static const QString head = QStringLiteral("INSERT INTO vote_statement (assessment, statement, people, revealed) "
                                               "VALUES (:assessment, :statement, :people, :revealed)");
    static const QString count =
        QStringLiteral("INSERT INTO vote_count (assessment, statement, way, staff_group, rating, votes) "
                       "VALUES (:assessment, :statement, :way, :group, :rating, :votes)");
    Result<void> done = run(head, {{QStringLiteral(":assessment"), id.text()},
                                   {QStringLiteral(":statement"), statement.text()},
                                   {QStringLiteral(":people"), votes.people},
                                   {QStringLiteral(":revealed"), votes.revealed ? 1 : 0}});
    for (const CountRow &row : rowsOf(votes)) {
        if (!done)
            return done;
        done = run(count, {{QStringLiteral(":assessment"), id.text()},
                           {QStringLiteral(":statement"), statement.text()},
                           {QStringLiteral(":way"), row.way},
                           {QStringLiteral(":group"), row.group},
                           {QStringLiteral(":rating"), row.rating},
                           {QStringLiteral(":votes"), row.votes}});
    }
    return done;
}

Result<void> VoteRows::removeOpen()
{
    return inOrder(
        [&] {
            return run(QStringLiteral("DELETE FROM vote_count WHERE (assessment, statement) IN "
                                      "(SELECT assessment, statement FROM vote_statement WHERE revealed = 0)"),
                       {});
        },
        [&] { return run(QStringLiteral("DELETE FROM vote_statement WHERE revealed = 0"), {}); });
}

Result<void> VoteRows::countReveal()
{
    return run(QStringLiteral("UPDATE workspace SET sequence = sequence + 1"), {});
}

Result<void> VoteRows::run(const QString &sql, const Values &values)
{
    const Result<int> done = m_database.change(sql, values);
    if (!done)
        return failure(done.error());
    return {};
}

} // namespace aros::storage
