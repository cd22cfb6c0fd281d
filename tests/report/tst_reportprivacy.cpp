// What a reader of a file can work out, tried on thousands of made-up teams.
#include "core/disclosure/smallgroups.h"
#include "core/exchange/reportcsv.h"
#include "core/exchange/reportjson.h"
#include "core/report/referencenames.h"
#include "core/report/reportbuilder.h"
#include "tests/support/assessments.h"
#include "tests/support/reportdump.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace aros;
using namespace aros::report;
using assessment::Assessment;
using assessment::Rating;
using assessment::StatementVotes;
using assessment::Tally;
using assessment::Votes;

namespace {

constexpr int Teams = 1500;

// Who is in the team, by the number of their staff group, and what each voted: nothing where they left it out.
struct VotingTeam {
    QList<StaffGroupId> groups;
    QList<int> people;                         // the group of each
    QList<QList<std::optional<Rating>>> votes; // by statement, then person
    int smallestGroup = 10;
};

StaffGroupId groupAt(int index)
{
    return StaffGroupId(ReferenceNames::instance().staffGroups().at(index).id);
}

VotingTeam madeUpTeam(int statements, bool everybodyAnswers, QRandomGenerator &random)
{
    VotingTeam team;
    team.smallestGroup = random.bounded(3) == 0 ? 5 : 10;
    const int groups = 2 + random.bounded(5);
    for (int group = 0; group < groups; ++group) {
        team.groups.append(groupAt(group));
        const int size = random.bounded(2) == 0 ? 1 + random.bounded(5) : 1 + random.bounded(20);
        for (int person = 0; person < size; ++person)
            team.people.append(group);
    }
    for (int statement = 0; statement < statements; ++statement) {
        QList<std::optional<Rating>> votes;
        for (qsizetype person = 0; person < team.people.size(); ++person) {
            const bool leftOut = !everybodyAnswers && random.bounded(12) == 0;
            votes.append(leftOut ? std::nullopt : std::optional(Tally::ratings().at(random.bounded(7))));
        }
        team.votes.append(votes);
    }
    return team;
}

StatementVotes ended(const VotingTeam &team, int statement)
{
    StatementVotes votes;
    for (qsizetype person = 0; person < team.people.size(); ++person) {
        if (const auto vote = team.votes.at(statement).at(person))
            votes.sheets[team.groups.at(team.people.at(person))].add(*vote);
    }
    votes.people = static_cast<int>(team.people.size());
    return *assessment::revealed(votes, team.smallestGroup);
}

Report reportOf(const VotingTeam &team)
{
    static const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, QStringList(8, "22222"));
    assessment.details.voting = *assessment::VotingPlan::fromCode("private groups");
    for (int group = 0; group < team.groups.size(); ++group)
        assessment.details.attendance.append({team.groups.at(group), static_cast<int>(team.people.count(group))});
    Votes votes;
    for (int statement = 0; statement < team.votes.size(); ++statement)
        votes.insert(set->statementAt(statement).id, ended(team, statement));
    return buildReport(*set, assessment, Texts(Language::English), Audience::File, votes);
}

// Everything that a file says, whatever its kind.
QByteArray everything(const Report &report)
{
    return tests::dumpReport(report).toUtf8() + exchange::reportJson(report) + exchange::reportCsv(report);
}

// People of the groups that are not shown on a statement, among those who answered it.
QList<int> hiddenPeople(const VotingTeam &team, int statement)
{
    const StatementVotes votes = ended(team, statement);
    QList<int> hidden;
    for (int person = 0; person < team.people.size(); ++person) {
        if (team.votes.at(statement).at(person) && !votes.sheets.contains(team.groups.at(team.people.at(person))))
            hidden.append(person);
    }
    return hidden;
}

// The same team, but in each statement the people of the hidden groups have changed votes among themselves.
VotingTeam exchanged(VotingTeam team, QRandomGenerator &random)
{
    for (int statement = 0; statement < team.votes.size(); ++statement) {
        QList<int> hidden = hiddenPeople(team, statement);
        for (qsizetype index = hidden.size() - 1; index > 0; --index) {
            const qsizetype other = random.bounded(static_cast<int>(index) + 1);
            team.votes[statement].swapItemsAt(hidden.at(index), hidden.at(other));
        }
    }
    return team;
}

struct CountRange {
    int lowest;
    int highest;
};

// What the file says of each group's number, read as exactly as it can be.
QList<CountRange> countRanges(const Report &report, int whole)
{
    static const QRegularExpression number("[0-9]+");
    int smallestShown = whole;
    for (const ParticipantRow &row : report.participants)
        smallestShown = row.count && *row.count > 0 ? qMin(smallestShown, *row.count) : smallestShown;
    QList<CountRange> ranges;
    for (const ParticipantRow &row : report.participants) {
        CountRange range = row.countText == "fewer than 5" ? CountRange{1, 4} : CountRange{5, smallestShown};
        if (row.count)
            range = {*row.count, *row.count};
        for (const GroupTable::Column &column : report.groups.columns) {
            const int people = number.match(column.people).captured().toInt();
            // Everybody voted, so "at least 12" is twelve; five is said of any group.
            if (column.groupId == row.groupId && people > disclosure::SmallestAllowedGroup)
                range = {people, people};
        }
        ranges.append(range);
    }
    return ranges;
}

// The numbers that group `asked` may have when all add up to `whole`.
QSet<int> possibleCounts(const QList<CountRange> &ranges, int asked, int whole)
{
    int lowest = 0;
    int highest = 0;
    for (int group = 0; group < ranges.size(); ++group) {
        lowest += group == asked ? 0 : ranges.at(group).lowest;
        highest += group == asked ? 0 : ranges.at(group).highest;
    }
    QSet<int> possible;
    for (int count = ranges.at(asked).lowest; count <= ranges.at(asked).highest; ++count) {
        if (whole - count >= lowest && whole - count <= highest)
            possible.insert(count);
    }
    return possible;
}

} // namespace

class TestReportPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void votesOfHiddenGroupsCannotBeToldApart();
    void hiddenVotesAreNeverThoseOfAFew();
    void fewPeopleCannotBeCounted();
};

// If any sum, difference or text of the file depended on which hidden group voted what, it would differ here.
void TestReportPrivacy::votesOfHiddenGroupsCannotBeToldApart()
{
    QRandomGenerator random(11);
    int changed = 0;
    int withGroups = 0;
    for (int round = 0; round < Teams; ++round) {
        const VotingTeam team = madeUpTeam(5, round % 2 == 0, random);
        const VotingTeam other = exchanged(team, random);
        const Report report = reportOf(team);
        changed += other.votes != team.votes;
        withGroups += !report.groups.columns.isEmpty();
        QCOMPARE(everything(reportOf(other)), everything(report));
    }
    QVERIFY(changed > Teams / 2);
    QVERIFY(withGroups > Teams / 20);
}

void TestReportPrivacy::hiddenVotesAreNeverThoseOfAFew()
{
    QRandomGenerator random(12);
    int shownBeside = 0;
    for (int round = 0; round < Teams; ++round) {
        const VotingTeam team = madeUpTeam(1, false, random);
        const QList<int> hidden = hiddenPeople(team, 0);
        const StatementVotes votes = ended(team, 0);
        if (hidden.isEmpty() || hidden.size() == votes.pooled().total())
            continue;
        ++shownBeside;
        QSet<int> groups;
        for (const int person : hidden)
            groups.insert(team.people.at(person));
        QVERIFY(hidden.size() >= team.smallestGroup);
        QVERIFY(groups.size() >= 2);
    }
    QVERIFY(shownBeside > Teams / 20);
}

void TestReportPrivacy::fewPeopleCannotBeCounted()
{
    QRandomGenerator random(13);
    int hiddenCounts = 0;
    for (int round = 0; round < 3 * Teams; ++round) {
        const VotingTeam team = madeUpTeam(5, true, random);
        const auto whole = static_cast<int>(team.people.size());
        const Report report = reportOf(team);
        const QList<CountRange> ranges = countRanges(report, whole);
        const bool nothingLeftToHide = std::none_of(report.participants.cbegin(), report.participants.cend(),
                                                    [](const ParticipantRow &row) { return row.count.has_value(); });
        for (int group = 0; group < ranges.size(); ++group) {
            if (report.participants.at(group).countText != "fewer than 5")
                continue;
            ++hiddenCounts;
            const bool open = possibleCounts(ranges, group, whole).size() > 1;
            QVERIFY2(open || nothingLeftToHide, qPrintable(QString("round %1, group %2").arg(round).arg(group)));
        }
    }
    QVERIFY(hiddenCounts > Teams);
}

QTEST_GUILESS_MAIN(TestReportPrivacy)
#include "tst_reportprivacy.moc"
