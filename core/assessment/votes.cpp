#include "core/assessment/votes.h"

#include "core/disclosure/smallgroups.h"

#include <QCryptographicHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace aros::assessment {

namespace {

const QString HandsWord = QStringLiteral("hands");
const QString PrivateWord = QStringLiteral("private");
const QString PaperWord = QStringLiteral("paper");
const QString GroupsWord = QStringLiteral("groups");

bool isCountable(const Tally &tally)
{
    return std::all_of(Tally::ratings().cbegin(), Tally::ratings().cend(), [&](const Rating &rating) {
        return tally.count(rating) >= 0 && tally.count(rating) <= MostVotes;
    });
}

tl::unexpected<Error> closed(const StatementId &statement)
{
    return failure(ErrorCode::VoteClosed, statement.text());
}

Result<void> checkedBallot(const Ballot &ballot)
{
    QSet<StatementId> asked;
    for (const StatementId &statement : ballot.asked) {
        if (statement.isEmpty() || asked.contains(statement))
            return failure(ErrorCode::InvalidValue, QStringLiteral("asked twice: ") + statement.text());
        asked.insert(statement);
    }
    for (auto it = ballot.ratings.cbegin(); it != ballot.ratings.cend(); ++it) {
        if (!asked.contains(it.key()))
            return failure(ErrorCode::InvalidValue, QStringLiteral("not asked: ") + it.key().text());
    }
    return {};
}

// One more or one fewer of everything on the sheet.
Result<StatementVotes> withSheet(StatementVotes votes, const Ballot &ballot, const StatementId &statement, int step)
{
    if (votes.revealed)
        return closed(statement);
    votes.people += step;
    Tally &group = votes.sheets[ballot.group];
    if (const auto rating = ballot.ratings.constFind(statement); rating != ballot.ratings.cend())
        group.add(*rating, step);
    if (votes.people < 0 || votes.people > MostVotes || !isCountable(group) || group.total() > votes.people)
        return failure(ErrorCode::InvalidValue, QStringLiteral("votes: ") + statement.text());
    if (group.isEmpty())
        votes.sheets.remove(ballot.group);
    return votes;
}

Result<Votes> withSheets(Votes votes, const Ballot &ballot, int step)
{
    if (const Result<void> checked = checkedBallot(ballot); !checked)
        return failure(checked.error());
    for (const StatementId &statement : ballot.asked) {
        const Result<StatementVotes> after = withSheet(votes.value(statement), ballot, statement, step);
        if (!after)
            return failure(after.error());
        if (after->isEmpty())
            votes.remove(statement);
        else
            votes.insert(statement, *after);
    }
    return votes;
}

QByteArray line(const QString &statement, const QString &group, const Tally &tally)
{
    QByteArray text = statement.toUtf8() + '|' + group.toUtf8();
    for (const Rating &rating : Tally::ratings())
        text += '|' + QByteArray::number(tally.count(rating));
    return text + '\n';
}

QByteArray canonicalVotes(const StatementId &statement, const StatementVotes &votes)
{
    QByteArray text = statement.text().toUtf8() + (votes.revealed ? "|revealed|" : "|open|") +
                      QByteArray::number(votes.people) + '\n' +
                      line(statement.text(), QStringLiteral("hands"), votes.hands);
    for (auto it = votes.sheets.cbegin(); it != votes.sheets.cend(); ++it)
        text += line(statement.text(), QStringLiteral("sheets/") + it.key().text(), it.value());
    return text;
}

} // namespace

QString VotingPlan::code() const
{
    QStringList words;
    if (hands)
        words.append(HandsWord);
    if (privately)
        words.append(PrivateWord);
    if (paper)
        words.append(PaperWord);
    if (staffGroups)
        words.append(GroupsWord);
    return words.join(u' ');
}

std::optional<VotingPlan> VotingPlan::fromCode(const QString &code)
{
    const QStringList words = code.split(u' ', Qt::SkipEmptyParts);
    VotingPlan plan;
    plan.hands = words.contains(HandsWord);
    plan.privately = words.contains(PrivateWord);
    plan.paper = words.contains(PaperWord);
    plan.staffGroups = words.contains(GroupsWord);
    return plan.code() == code ? std::optional<VotingPlan>(plan) : std::nullopt;
}

const QList<Rating> &Tally::ratings()
{
    static const QList<Rating> all = [] {
        QList<Rating> ratings;
        for (const char16_t code : std::u16string_view(u"01234nd"))
            ratings.append(*Rating::fromCode(QString(QChar(code))));
        return ratings;
    }();
    return all;
}

std::size_t Tally::place(const Rating &rating)
{
    if (rating.level())
        return static_cast<std::size_t>(*rating.level());
    return rating.kind() == Rating::Kind::NotApplicable ? 5 : 6;
}

int Tally::withLevel() const
{
    return std::accumulate(m_counts.begin(), m_counts.begin() + questions::LevelCount, 0);
}

int Tally::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

Tally &Tally::operator+=(const Tally &other)
{
    for (std::size_t index = 0; index < m_counts.size(); ++index)
        m_counts[index] += other.m_counts[index];
    return *this;
}

Tally StatementVotes::pooled() const
{
    Tally all = hands;
    for (const Tally &group : sheets)
        all += group;
    return all;
}

bool anybodyVoted(const Votes &votes)
{
    return std::any_of(votes.cbegin(), votes.cend(),
                       [](const StatementVotes &statement) { return statement.revealed || !statement.isEmpty(); });
}

Result<StatementVotes> withHands(StatementVotes votes, const Tally &hands)
{
    if (votes.revealed)
        return failure(ErrorCode::VoteClosed);
    if (!isCountable(hands))
        return failure(ErrorCode::InvalidValue, QStringLiteral("hands"));
    votes.hands = hands;
    return votes;
}

Result<Votes> withBallot(Votes votes, const Ballot &ballot)
{
    return withSheets(std::move(votes), ballot, 1);
}

Result<Votes> withoutBallot(Votes votes, const Ballot &ballot)
{
    return withSheets(std::move(votes), ballot, -1);
}

Result<StatementVotes> revealed(const StatementVotes &votes, int smallestGroup)
{
    if (votes.revealed)
        return failure(ErrorCode::VoteClosed);
    Tally others = votes.hands + votes.sheets.value(StaffGroupId());
    const QList<StaffGroupId> groups = votes.sheets.keys();
    QList<int> people{others.total()}; // of no group, first
    for (const StaffGroupId &group : groups)
        people.append(group.isEmpty() ? 0 : votes.sheets.value(group).total());
    const QList<bool> shown = disclosure::showableGroups(people, smallestGroup);
    QMap<StaffGroupId, Tally> kept;
    for (qsizetype index = 0; index < groups.size(); ++index) {
        const StaffGroupId &group = groups.at(index);
        if (group.isEmpty())
            continue;
        if (shown.at(index + 1))
            kept.insert(group, votes.sheets.value(group));
        else
            others += votes.sheets.value(group);
    }
    if (!others.isEmpty())
        kept.insert(StaffGroupId(), others);
    return StatementVotes{{}, kept, votes.people, true};
}

QString votesHash(const Votes &votes)
{
    if (votes.isEmpty())
        return {};
    QList<StatementId> statements = votes.keys();
    std::sort(statements.begin(), statements.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const StatementId &statement : statements)
        hash.addData(canonicalVotes(statement, votes.value(statement)));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace aros::assessment
