#include "core/storage/workspace.h"
#include "tests/storage/storagetesting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleassessment.h"
#include "tests/support/sampleset.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const StatementId First("fw1");

QList<StatementId> allStatements()
{
    const auto set = sampleSet();
    QList<StatementId> statements;
    for (int index = 0; index < set->statementCount(); ++index)
        statements.append(set->statementAt(index).id);
    return statements;
}

// A whole sheet, different for every number.
Ballot sheet(int number)
{
    static const QList<StaffGroupId> groups{StaffGroupId("nursing"), StaffGroupId("medical"), StaffGroupId("estates"),
                                            StaffGroupId()};
    QRandomGenerator random(static_cast<quint32>(number + 1));
    Ballot ballot{groups.at(number % groups.size()), allStatements(), {}};
    for (const StatementId &statement : ballot.asked) {
        if (const int kind = random.bounded(8); kind < 7)
            ballot.ratings.insert(statement, Tally::ratings().at(kind));
    }
    return ballot;
}

Tally votesAt(int value, int count)
{
    Tally tally;
    tally.set(*Rating::atLevel(value), count);
    return tally;
}

// Bytes that count how often the file was changed, and nothing else (SQLite file format, 1.3: file change counter and
// version-valid-for).
QByteArray withoutChangeCounters(QByteArray bytes)
{
    for (const int place : {24, 92})
        bytes.replace(place, 4, QByteArray(4, '\0'));
    return bytes;
}

} // namespace

class TestVoteRepository : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name = "aros.sqlite") const { return m_folder->filePath(name); }
    void prepare(const QString &file);
    QByteArray after(const QList<int> &sheets, bool reveal);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    const AssessmentId m_id{"voted"};

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void keepsCountsOverARestart();
    void takesWhatWasCollectedElsewhere();
    void takesBackASheet();
    void refusesWhatTheRulesRefuse();
    void refusesAgreedAndUnknownOnes();
    void plansAreStored();
    void neitherTimeNorNumberTellsOfAVote();
    void theFileDoesNotTellWhoCameFirst_data();
    void theFileDoesNotTellWhoCameFirst();
    void noTextOfASheetIsLeftInTheFile();
    void theJournalDoesNotKeepTheCountsBeforeTheLastSheet();
    void openVotesAreInNoCopy();
    void whatIsRevealedIsInTheNextBackup();
    void findsRevealedVotesThatWereChanged();
    void deletionForGoodTakesTheVotes();
    void killingLosesAndDoublesNothing();
};

void TestVoteRepository::prepare(const QString &file)
{
    const auto workspace = openFor(file, m_clock);
    Assessment draft = sampleDraft();
    draft.id = m_id;
    draft.details.voting = *VotingPlan::fromCode("hands private paper groups");
    QVERIFY(workspace->assessments().create(draft));
}

void TestVoteRepository::keepsCountsOverARestart()
{
    prepare(path());
    Votes expected;
    {
        const auto workspace = openFor(path(), m_clock);
        for (int number = 0; number < 14; ++number) {
            QVERIFY(workspace->votes().handIn(m_id, sheet(number)));
            expected = valueOf(withBallot(expected, sheet(number)));
        }
        QVERIFY(workspace->votes().saveHands(m_id, First, votesAt(2, 6)));
        expected[First].hands = votesAt(2, 6);
        QCOMPARE(valueOf(workspace->votes().votes(m_id)), expected);
    }
    const auto workspace = openFor(path(), m_clock);
    QCOMPARE(valueOf(workspace->votes().votes(m_id)), expected);
    QVERIFY(workspace->votes().reveal(m_id, {First}, 10));
    QCOMPARE(valueOf(workspace->votes().votes(m_id)).value(First), valueOf(revealed(expected.value(First), 10)));
    QVERIFY(workspace->check()->isWhole());
}

// The same as one by one; or nothing at all.
void TestVoteRepository::takesWhatWasCollectedElsewhere()
{
    prepare(path("single.sqlite"));
    prepare(path());
    const auto single = openFor(path("single.sqlite"), m_clock);
    const auto workspace = openFor(path(), m_clock);
    CollectedVotes collected{{{First, votesAt(2, 7)}, {StatementId("hw1"), votesAt(0, 3)}}, {}};
    for (auto it = collected.hands.cbegin(); it != collected.hands.cend(); ++it)
        QVERIFY(single->votes().saveHands(m_id, it.key(), it.value()));
    for (int number = 0; number < 6; ++number) {
        collected.sheets.append(sheet(number));
        QVERIFY(single->votes().handIn(m_id, sheet(number)));
    }
    QVERIFY(workspace->votes().handInAll(m_id, collected));
    QCOMPARE(*workspace->votes().votes(m_id), *single->votes().votes(m_id));

    const Votes before = *workspace->votes().votes(m_id);
    Ballot wrong = sheet(7);
    wrong.asked.append(wrong.asked.constFirst());
    const Result<void> refused = workspace->votes().handInAll(m_id, {{}, {sheet(6), wrong}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    QCOMPARE(*workspace->votes().votes(m_id), before);
}

void TestVoteRepository::takesBackASheet()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    QVERIFY(workspace->votes().handIn(m_id, sheet(1)));
    const Votes before = valueOf(workspace->votes().votes(m_id));
    QVERIFY(workspace->votes().handIn(m_id, sheet(2)));
    QVERIFY(workspace->votes().takeBack(m_id, sheet(2)));
    QCOMPARE(valueOf(workspace->votes().votes(m_id)), before);
    QVERIFY(workspace->votes().saveHands(m_id, First, votesAt(1, 3)));
    QVERIFY(workspace->votes().saveHands(m_id, First, {}));
    QCOMPARE(valueOf(workspace->votes().votes(m_id)), before);
}

void TestVoteRepository::refusesWhatTheRulesRefuse()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    QVERIFY(workspace->votes().handIn(m_id, sheet(1)));
    QVERIFY(workspace->votes().reveal(m_id, {First}, 10));
    const Votes before = valueOf(workspace->votes().votes(m_id));
    QCOMPARE(codeOf(workspace->votes().handIn(m_id, sheet(2))), ErrorCode::VoteClosed);
    QCOMPARE(codeOf(workspace->votes().takeBack(m_id, sheet(1))), ErrorCode::VoteClosed);
    QCOMPARE(codeOf(workspace->votes().saveHands(m_id, First, votesAt(1, 1))), ErrorCode::VoteClosed);
    QCOMPARE(codeOf(workspace->votes().reveal(m_id, {StatementId("fw2"), First}, 10)), ErrorCode::VoteClosed);
    QCOMPARE(valueOf(workspace->votes().votes(m_id)), before); // also fw2: all or nothing
}

void TestVoteRepository::refusesAgreedAndUnknownOnes()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    QCOMPARE(codeOf(workspace->votes().handIn(AssessmentId("nobody"), sheet(1))), ErrorCode::NotFound);
    QVERIFY(workspace->assessments().agree(m_id));
    QCOMPARE(codeOf(workspace->votes().handIn(m_id, sheet(1))), ErrorCode::ReadOnly);
    QVERIFY(workspace->assessments().remove(m_id));
    QCOMPARE(codeOf(workspace->votes().handIn(m_id, sheet(1))), ErrorCode::NotFound);
    const auto frozen = openFor(path(), m_clock, OpenMode::ReadOnly);
    QCOMPARE(codeOf(frozen->votes().handIn(m_id, sheet(1))), ErrorCode::ReadOnly);
}

void TestVoteRepository::plansAreStored()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    Details details = valueOf(workspace->assessments().find(m_id)).details;
    QCOMPARE(details.voting.code(), QString("hands private paper groups"));
    details.voting = *VotingPlan::fromCode("paper");
    QVERIFY(workspace->assessments().saveDetails(m_id, details));
    QCOMPARE(valueOf(workspace->assessments().find(m_id)).details.voting.code(), QString("paper"));
}

void TestVoteRepository::neitherTimeNorNumberTellsOfAVote()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    const Assessment before = valueOf(workspace->assessments().find(m_id));
    m_clock.advanceDays(1);
    QVERIFY(workspace->votes().handIn(m_id, sheet(1)));
    QCOMPARE(valueOf(workspace->assessments().find(m_id)), before);
}

// The bytes of the file after these sheets, from the same beginning each time.
QByteArray TestVoteRepository::after(const QList<int> &sheets, bool reveal)
{
    const QString copy = path("copy.sqlite");
    putBytes(copy, bytesOf(path()));
    {
        const auto workspace = openFor(copy, m_clock);
        for (const int number : sheets) {
            if (!workspace->votes().handIn(m_id, sheet(number)))
                qFatal("sheet %d", number);
        }
        if (reveal && !workspace->votes().reveal(m_id, allStatements(), 10))
            qFatal("reveal");
    }
    QByteArray bytes = bytesOf(copy);
    if (QFile::exists(copy + "-journal"))
        bytes += bytesOf(copy + "-journal");
    return withoutChangeCounters(bytes);
}

void TestVoteRepository::theFileDoesNotTellWhoCameFirst_data()
{
    QTest::addColumn<bool>("reveal");
    QTest::newRow("while the vote is open") << false;
    QTest::newRow("after it") << true;
}

// Whatever the order, the file is the same to the byte: so nothing in it can tell the order. And it holds the totals
// only, which other sheets with the same totals would leave as well.
void TestVoteRepository::theFileDoesNotTellWhoCameFirst()
{
    QFETCH(bool, reveal);
    prepare(path());
    QList<int> sheets;
    for (int number = 0; number < 30; ++number)
        sheets.append(number);
    const QByteArray forwards = after(sheets, reveal);
    std::reverse(sheets.begin(), sheets.end());
    QVERIFY(after(sheets, reveal) == forwards);
    QRandomGenerator random(5);
    for (int round = 0; round < 3; ++round) {
        std::shuffle(sheets.begin(), sheets.end(), random);
        QVERIFY(after(sheets, reveal) == forwards);
    }
    sheets[0] = 31;
    QVERIFY(after(sheets, reveal) != forwards);
}

// Two sets of sheets that give the same totals, but in which other people said other things.
void TestVoteRepository::noTextOfASheetIsLeftInTheFile()
{
    prepare(path());
    const QList<StatementId> asked = allStatements().mid(0, 2);
    const auto bytesAfter = [&](const QList<std::pair<int, int>> &people) {
        const QString copy = path("copy.sqlite");
        putBytes(copy, bytesOf(path()));
        {
            const auto workspace = openFor(copy, m_clock);
            for (const auto &[one, other] : people) {
                const Ballot ballot{
                    {}, asked, {{asked.at(0), *Rating::atLevel(one)}, {asked.at(1), *Rating::atLevel(other)}}};
                if (!workspace->votes().handIn(m_id, ballot))
                    qFatal("sheet");
            }
        }
        return withoutChangeCounters(bytesOf(copy));
    };
    const QByteArray same = bytesAfter({{0, 0}, {4, 4}, {0, 0}, {4, 4}, {2, 2}});
    QVERIFY(bytesAfter({{0, 4}, {4, 0}, {2, 4}, {0, 2}, {4, 0}}) == same);
}

void TestVoteRepository::openVotesAreInNoCopy()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    for (int number = 0; number < 12; ++number)
        QVERIFY(workspace->votes().handIn(m_id, sheet(number)));
    QVERIFY(workspace->votes().saveHands(m_id, StatementId("fw2"), votesAt(3, 4)));
    QVERIFY(workspace->votes().reveal(m_id, {First}, 10));
    const Votes votes = valueOf(workspace->votes().votes(m_id));
    QVERIFY(workspace->backUp());
    QVERIFY(workspace->backUpTo(path("chosen.sqlite")));
    for (const QString &copy : {workspace->backups().constFirst().path, path("chosen.sqlite")}) {
        QCOMPARE(filesIn(QFileInfo(copy).absolutePath()).filter("journal").filter(QFileInfo(copy).fileName()).size(),
                 0);
        const auto opened = openFor(copy, m_clock);
        QVERIFY(opened->check()->isWhole());
        const Votes kept = valueOf(opened->votes().votes(m_id));
        QCOMPARE(kept.keys(), QList<StatementId>{First});
        QCOMPARE(kept.value(First), votes.value(First));
    }
    QCOMPARE(valueOf(workspace->votes().votes(m_id)), votes); // the workspace itself keeps them
}

// It lies beside the file as long as somebody has that open, and after a kill.
void TestVoteRepository::theJournalDoesNotKeepTheCountsBeforeTheLastSheet()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(workspace->votes().handIn(m_id, sheet(number)));
        QCOMPARE(QFileInfo(path() + "-journal").size(), 0);
    }
}

void TestVoteRepository::whatIsRevealedIsInTheNextBackup()
{
    prepare(path());
    const auto workspace = openFor(path(), m_clock);
    for (int number = 0; number < 6; ++number)
        QVERIFY(workspace->votes().handIn(m_id, sheet(number)));
    QVERIFY(workspace->backUp());
    m_clock.advanceDays(1);
    QVERIFY(workspace->votes().handIn(m_id, sheet(6)));
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 1); // another one would tell on which day somebody voted

    QVERIFY(workspace->votes().reveal(m_id, {First}, 10));
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 2);
    const auto copy = openFor(workspace->backups().constFirst().path, m_clock);
    QCOMPARE(valueOf(copy->votes().votes(m_id)).keys(), QList{First});
}

void TestVoteRepository::findsRevealedVotesThatWereChanged()
{
    prepare(path());
    {
        const auto workspace = openFor(path(), m_clock);
        QVERIFY(workspace->votes().saveHands(m_id, First, votesAt(3, 77)));
        QVERIFY(workspace->votes().reveal(m_id, {First}, 10));
    }
    replaceBytes(path(), QByteArray("sheets3") + char(77), QByteArray("sheets3") + char(78));
    const auto workspace = openFor(path(), m_clock);
    QCOMPARE(codeOf(workspace->votes().votes(m_id)), ErrorCode::ContentChanged);
    QCOMPARE(workspace->check()->changedContent, QList<AssessmentId>{m_id});
}

void TestVoteRepository::deletionForGoodTakesTheVotes()
{
    prepare(path());
    {
        const auto workspace = openFor(path(), m_clock);
        QVERIFY(workspace->votes().handIn(m_id, sheet(1)));
        QVERIFY(workspace->assessments().remove(m_id));
    }
    m_clock.advanceDays(DaysToUndoDeletion + 1);
    const auto workspace = openFor(path(), m_clock);
    QVERIFY(valueOf(workspace->votes().votes(m_id)).isEmpty());
}

void TestVoteRepository::killingLosesAndDoublesNothing()
{
    prepare(path());
    QRandomGenerator random(11);
    int told = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(SAVING_CHILD, {"vote", path(), m_id.text()});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        const int lines = 1 + random.bounded(12);
        while (output.count('\n') < lines && child.waitForReadyRead())
            output += child.readAllStandardOutput();
        QTest::qSleep(random.bounded(8));
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();
        told += int(output.count('\n'));
        const auto workspace = openFor(path(), m_clock);
        const Votes votes = valueOf(workspace->votes().votes(m_id));
        const int people = votes.value(First).people;
        QVERIFY2(people == told || people == told + 1, qPrintable(QString("%1 of %2").arg(people).arg(told)));
        for (const StatementVotes &statement : votes) {
            QCOMPARE(statement.people, people); // whole sheets only
            QCOMPARE(statement.pooled().total(), people);
        }
        told = people; // the last one may have been stored before it could be told
    }
    QVERIFY(told > 20);
}

QTEST_GUILESS_MAIN(TestVoteRepository)

#include "tst_voterepository.moc"
