#include "core/storage/historyrows.h"
#include "core/storage/sqliteassessmentrepository.h"
#include "core/storage/workspacecheck.h"
#include "tests/storage/workspacefixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const StatementId First("fw1");
const StatementId Second("fw2");
using Kind = HistoryProblem::Kind;

} // namespace

// What a history in a file is worth: nobody can change it by hand without a check naming the place.
class TestWorkspaceHistory : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private:
    AssessmentId m_id;

    void edit(const QStringList &statements) const;
    QList<BrokenHistory> found() { return open()->check()->brokenHistories; }

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void namesWhatWasTamperedWith_data();
    void namesWhatWasTamperedWith();
    void aTamperedHistoryStopsNobodyFromWorking_data();
    void aTamperedHistoryStopsNobodyFromWorking();
    void noticesARatingThatWasHashedAnew();
    void namesEachAssessment();
    void isStoredWithTheRatingOrNotAtAll();
    void targetsJoinTheChain();
    void votesLeaveNoEntry();
    void beginsWhereAnOlderFileEnds();
    void beginsOnlyOnce();
    void goesWithTheAssessment();
    void isInBackups();
};

// 1 created, 2 fw1: 3, 3 fw2: 1, 4 fw1: 2, 5 agreed, 6 reopened, 7 fw2: 4
void TestWorkspaceHistory::init()
{
    reset();
    const auto workspace = open();
    AssessmentRepository &repository = workspace->assessments();
    m_id = valueOf(repository.create(sampleDraft())).id;
    QVERIFY(repository.saveAnswer(m_id, First, sampleAnswer(3)));
    QVERIFY(repository.saveAnswer(m_id, Second, sampleAnswer(1)));
    QVERIFY(repository.saveAnswer(m_id, First, sampleAnswer(2)));
    QVERIFY(repository.agree(m_id));
    QVERIFY(repository.reopen(m_id, "A colleague was missing"));
    QVERIFY(repository.saveAnswer(m_id, Second, sampleAnswer(4)));
    QVERIFY(workspace->check()->isWhole());
}

// Without Aros, as anybody can who has the file and a program for SQLite.
void TestWorkspaceHistory::edit(const QStringList &statements) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "by hand");
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            QVERIFY2(!query.isActive() || query.numRowsAffected() != 0, qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase("by hand");
}

void TestWorkspaceHistory::namesWhatWasTamperedWith_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<HistoryProblem>("problem");
    const auto row = [](const char *name, const QStringList &statements, const HistoryProblem &problem) {
        QTest::newRow(name) << statements << problem;
    };
    row("rating edited", {"UPDATE history SET after = '4' WHERE number = 2"}, {Kind::EntryAltered, 2, {}});
    row("time edited", {"UPDATE history SET time = '2026-03-09T10:00:00.000Z' WHERE number = 5"},
        {Kind::EntryAltered, 5, {}});
    row("reason edited", {"UPDATE history SET reason = 'Nothing' WHERE number = 6"}, {Kind::EntryAltered, 6, {}});
    row("kind edited", {"UPDATE history SET kind = 'other' WHERE number = 5"}, {Kind::EntryAltered, 5, {}});
    row("start edited", {"UPDATE history SET after = hash WHERE number = 1"}, {Kind::EntryAltered, 1, {}});
    row("hash edited", {"UPDATE history SET hash = '" + QString(64, u'0') + "' WHERE number = 4"},
        {Kind::EntryAltered, 4, {}});
    row("removed", {"DELETE FROM history WHERE number = 4"}, {Kind::EntryMissing, 4, {}});
    row("removed, gap closed",
        {"DELETE FROM history WHERE number = 4", "UPDATE history SET number = 4 WHERE number = 5",
         "UPDATE history SET number = 5 WHERE number = 6", "UPDATE history SET number = 6 WHERE number = 7",
         "UPDATE assessment SET history_number = 6"},
        {Kind::EntryAltered, 4, {}});
    row("cut off", {"DELETE FROM history WHERE number >= 6"}, {Kind::EntryMissing, 6, {}});
    row("cut off, with the head",
        {"DELETE FROM history WHERE number = 7",
         "UPDATE assessment SET history_number = 6, history_hash = (SELECT hash FROM history WHERE number = 6)"},
        {Kind::RatingDiffers, 3, Second});
    row("all removed", {"DELETE FROM history"}, {Kind::EntryMissing, 1, {}});
    row("all removed, with the head",
        {"DELETE FROM history", "UPDATE assessment SET history_number = 0, history_hash = ''"},
        {Kind::EntryMissing, 1, {}});
    row("swapped",
        {"UPDATE history SET number = 99 WHERE number = 2", "UPDATE history SET number = 2 WHERE number = 3",
         "UPDATE history SET number = 3 WHERE number = 99"},
        {Kind::EntryAltered, 2, {}});
    row("added at the end",
        {"INSERT INTO history SELECT assessment, 8, time, kind, subject, '4', '0', '', hash FROM history "
         "WHERE number = 7"},
        {Kind::EntryAltered, 8, {}});
    row("head edited", {"UPDATE assessment SET history_hash = '" + QString(64, u'f') + "'"},
        {Kind::EntryAltered, 7, {}});
    row("rating changed beside it", {"UPDATE answer SET rating = '3' WHERE statement = 'fw2'"},
        {Kind::RatingDiffers, 7, Second});
}

void TestWorkspaceHistory::namesWhatWasTamperedWith()
{
    QFETCH(QStringList, statements);
    QFETCH(HistoryProblem, problem);
    edit(statements);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(found(), (QList<BrokenHistory>{{m_id, problem}}));
    QVERIFY(!open()->check()->isWhole());
    QCOMPARE(valueOf(checkFile(path())).brokenHistories, found());
}

void TestWorkspaceHistory::aTamperedHistoryStopsNobodyFromWorking_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("edited") << "UPDATE history SET after = '4' WHERE number = 2";
    QTest::newRow("cut off") << "DELETE FROM history WHERE number >= 6";
    QTest::newRow("all removed") << "DELETE FROM history";
    QTest::newRow("added") << "INSERT INTO history SELECT assessment, 8, time, kind, subject, before, after, reason, "
                              "hash FROM history WHERE number = 7";
    QTest::newRow("head forgotten") << "UPDATE assessment SET history_number = 0, history_hash = ''";
}

void TestWorkspaceHistory::aTamperedHistoryStopsNobodyFromWorking()
{
    QFETCH(QString, statement);
    edit({statement});
    const QList<BrokenHistory> before = found();
    QCOMPARE(before.size(), 1);
    {
        const auto workspace = open();
        QVERIFY(workspace->assessments().saveAnswer(m_id, First, sampleAnswer(0)));
        QVERIFY(workspace->assessments().agree(m_id));
    }
    QCOMPARE(found().size(), 1); // and no later entry hides it
}

void TestWorkspaceHistory::noticesARatingThatWasHashedAnew()
{
    Assessment changed = valueOf(open()->assessments().find(m_id));
    changed.answers[First].rating = Rating::atLevel(4);
    edit({"UPDATE answer SET rating = '4' WHERE statement = 'fw1'",
          "UPDATE assessment SET content_hash = '" + contentHash(changed) + "'"});
    const CheckReport report = valueOf(open()->check());
    QVERIFY(report.changedContent.isEmpty());
    QCOMPARE(report.brokenHistories, (QList<BrokenHistory>{{m_id, {Kind::RatingDiffers, 4, First}}}));
}

void TestWorkspaceHistory::namesEachAssessment()
{
    const AssessmentId other = fill("Theatre");
    const AssessmentId whole = fill("Ward 9");
    edit({"UPDATE history SET reason = 'x' WHERE number = 1 AND assessment <> '" + whole.text() + "'"});
    const QList<BrokenHistory> broken = found();
    QCOMPARE(broken.size(), 2);
    QVERIFY(broken.contains({m_id, {Kind::EntryAltered, 1, {}}}));
    QVERIFY(broken.contains({other, {Kind::EntryAltered, 1, {}}}));
}

void TestWorkspaceHistory::isStoredWithTheRatingOrNotAtAll()
{
    const auto database = valueOf(Database::open(path(), Database::Access::ReadWrite));
    SqliteAssessmentRepository repository(*database, m_clock);
    const Assessment before = valueOf(repository.find(m_id));
    QVERIFY(database->execute("ALTER TABLE history RENAME TO elsewhere"));
    QVERIFY(!repository.saveAnswer(m_id, First, sampleAnswer(0)));
    QVERIFY(!repository.agree(m_id));
    QVERIFY(!repository.create(sampleDraft("Theatre")));
    QVERIFY(database->execute("ALTER TABLE elsewhere RENAME TO history"));
    QCOMPARE(valueOf(repository.find(m_id)), before);
    QCOMPARE(repository.list()->size(), 1);
    QVERIFY(checkDatabase(*database)->isWhole());
}

void TestWorkspaceHistory::targetsJoinTheChain()
{
    {
        const auto workspace = open();
        QVERIFY(workspace->assessments().saveTarget(m_id, {ThemeId("flexible-working"), 30, QDate(2027, 6, 1)}));
        const History history = valueOf(workspace->assessments().history(m_id));
        QCOMPARE(history.entries.constLast().change,
                 (HistoryChange{HistoryKind::Target, "flexible-working", "", "30@2027-06-01", ""}));
        QCOMPARE(history.head.number, 8);
    }
    QVERIFY(found().isEmpty());
    edit({"UPDATE history SET after = '40@2027-06-01' WHERE kind = 'target'"});
    QCOMPARE(found(), (QList<BrokenHistory>{{m_id, {Kind::EntryAltered, 8, {}}}}));
}

void TestWorkspaceHistory::votesLeaveNoEntry()
{
    const auto workspace = open();
    const History before = valueOf(workspace->assessments().history(m_id));
    const Ballot ballot{{}, {First, Second}, {{First, *Rating::atLevel(0)}}};
    for (int voter = 0; voter < 6; ++voter)
        QVERIFY(workspace->votes().handIn(m_id, ballot));
    QVERIFY(workspace->votes().reveal(m_id, {First, Second}, 5));
    QCOMPARE(valueOf(workspace->assessments().history(m_id)), before);
}

void TestWorkspaceHistory::beginsWhereAnOlderFileEnds()
{
    putBytes(path(), bytesOf(TEST_DATA "/workspaces/version-1.sqlite"));
    m_clock.advanceDays(2);
    const auto workspace = open();
    QVERIFY(workspace->check()->isWhole());
    for (const Assessment &assessment : valueOf(workspace->assessments().list())) {
        const History history = valueOf(workspace->assessments().history(assessment.id));
        QCOMPARE(history.entries.size(), 1);
        QCOMPARE(history.entries.constFirst().change, startOf(assessment, HistoryKind::Begins));
        QCOMPARE(history.entries.constFirst().time, m_clock.now());
    }
    QVERIFY(workspace->assessments().reopen(AssessmentId("baseline"), "New evidence"));
    QVERIFY(workspace->assessments().saveAnswer(AssessmentId("baseline"), First, sampleAnswer(2)));
    QVERIFY(workspace->check()->isWhole());
}

void TestWorkspaceHistory::beginsOnlyOnce()
{
    putBytes(path(), bytesOf(TEST_DATA "/workspaces/version-1.sqlite"));
    open();
    edit({"DELETE FROM history WHERE assessment = 'draft'"});
    QCOMPARE(found(), (QList<BrokenHistory>{{AssessmentId("draft"), {Kind::EntryMissing, 1, {}}}}));
}

void TestWorkspaceHistory::goesWithTheAssessment()
{
    fill("Theatre");
    QVERIFY(open()->assessments().remove(m_id));
    QVERIFY(!valueOf(open()->assessments().history(m_id)).entries.isEmpty());
    m_clock.advanceDays(DaysToUndoDeletion + 1);
    QCOMPARE(codeOf(open()->assessments().history(m_id)), ErrorCode::NotFound);
    const auto database = valueOf(Database::open(path(), Database::Access::ReadOnly));
    QCOMPARE(database->readValue("SELECT count(*) FROM history WHERE assessment = '" + m_id.text() + "'")->toInt(), 0);
    QCOMPARE(database->readValue("SELECT count(*) FROM history")->toInt(), 1);
}

void TestWorkspaceHistory::isInBackups()
{
    const History before = valueOf(open()->assessments().history(m_id));
    QVERIFY(open()->backUpTo(path("copy.sqlite")));
    QVERIFY(open()->assessments().saveAnswer(m_id, First, sampleAnswer(0)));
    QVERIFY(restoreBackup(path("copy.sqlite"), path(), m_clock));
    QCOMPARE(valueOf(open()->assessments().history(m_id)), before);
    QVERIFY(found().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspaceHistory)
#include "tst_workspacehistory.moc"
