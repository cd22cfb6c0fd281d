#include "core/storage/sqliteworkspace.h"
#include "tests/storage/workspacefixture.h"

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

// Files of other versions of Aros, older and newer.
class TestWorkspaceVersions : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void leavesNewerFilesAlone();
    void migratesAfterABackup();
    void leavesAnOlderFileWhenMigrationFails();
    void opensTheReleasedSamples_data();
    void opensTheReleasedSamples();
    void keepsTheVotesOfVersionTwo();
};

void TestWorkspaceVersions::leavesNewerFilesAlone()
{
    fill();
    QByteArray newer = bytesOf(path());
    newer[63] = char(newer.at(63) + 1); // the last byte of user_version
    putBytes(path(), newer);
    QCOMPARE(openError(), ErrorCode::DatabaseNewer);
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseNewer);
    QCOMPARE(bytesOf(path()), newer);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
}

void TestWorkspaceVersions::migratesAfterABackup()
{
    const AssessmentId id = fill();
    const Assessment before = valueOf(open()->assessments().find(id));
    const int version = shippedMigrations().constLast().version;
    const auto migrations =
        shippedMigrations() + QList<Migration>{{version + 1, "CREATE TABLE more (x TEXT) STRICT;\n"}};
    {
        const auto readOnly = valueOf(SqliteWorkspace::open({path(), OpenMode::ReadOnly, m_clock, migrations}));
        QCOMPARE(*readOnly->assessments().find(id), before);
        QVERIFY(readOnly->backups().isEmpty());
    }
    const auto workspace = valueOf(SqliteWorkspace::open({path(), OpenMode::ReadWrite, m_clock, migrations}));
    QCOMPARE(workspace->openReport().migratedFrom, version);
    QCOMPARE(*workspace->assessments().find(id), before);
    QCOMPARE(workspace->backups().size(), 1);
    const auto copy = openFor(workspace->backups().constFirst().path, m_clock, OpenMode::ReadOnly);
    QCOMPARE(*copy->assessments().find(id), before);
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseNewer);
}

void TestWorkspaceVersions::leavesAnOlderFileWhenMigrationFails()
{
    fill();
    const QByteArray before = bytesOf(path());
    const auto migrations = shippedMigrations() + QList<Migration>{{99, "CREATE TABLE more (x TEXT);\n\nNONSENSE;\n"}};
    QCOMPARE(codeOf(SqliteWorkspace::open({path(), OpenMode::ReadWrite, m_clock, migrations})),
             ErrorCode::MigrationFailed);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(open()->backups().size(), 1);
}

void TestWorkspaceVersions::opensTheReleasedSamples_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &name : filesIn(TEST_DATA "/workspaces"))
        QTest::newRow(qPrintable(name)) << TEST_DATA "/workspaces/" + name;
    // One of every version but the present one.
    for (const Migration &migration : shippedMigrations().mid(0, shippedMigrations().size() - 1))
        QVERIFY(filesIn(TEST_DATA "/workspaces").contains(QString("version-%1.sqlite").arg(migration.version)));
}

void TestWorkspaceVersions::opensTheReleasedSamples()
{
    QFETCH(QString, sample);
    putBytes(path(), bytesOf(sample));
    m_clock.advanceDays(2);
    const auto workspace = open();
    QVERIFY(workspace->check()->isWhole());
    AssessmentRepository &repository = workspace->assessments();
    const Assessment baseline = valueOf(repository.find(AssessmentId("baseline")));
    QCOMPARE(baseline.state, State::Agreed);
    QCOMPARE(baseline.revision, 2);
    QCOMPARE(baseline.details.team.name, QString("Ward 7"));
    QCOMPARE(baseline.details.attendance, sampleDraft().details.attendance);
    QCOMPARE(baseline.answer(StatementId("fw1")), sampleAnswer(4));
    QCOMPARE(baseline.answer(StatementId("fw2")), (Answer{Rating::notApplicable(), {}, {}, true}));
    QCOMPARE(baseline.answer(StatementId("fw3")), (Answer{Rating::dontKnow(), {}, {}, false}));
    const QList<Revision> revisions = valueOf(repository.revisions(baseline.id));
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.constFirst().answers.value(StatementId("fw1")), sampleAnswer(0));
    QCOMPARE(revisions.constFirst().reason, QString("A colleague was missing"));
    const Assessment draft = valueOf(repository.find(AssessmentId("draft")));
    QCOMPARE(draft.details.team, baseline.details.team);
    QCOMPARE(draft.current, StatementId("hw1"));
    QCOMPARE(repository.deleted()->size(), 1);
    QVERIFY(repository.restore(AssessmentId("removed")));
    QVERIFY(baseline.previous.isEmpty() && baseline.targets.isEmpty() && !baseline.details.showPrevious);
    const Target target{ThemeId("wellbeing"), 30, QDate(2027, 6, 30)};
    QVERIFY(repository.saveTarget(baseline.id, target));
    QCOMPARE(valueOf(repository.find(baseline.id)).targets, QList<Target>{target});
    QVERIFY(workspace->check()->isWhole());
}

void TestWorkspaceVersions::keepsTheVotesOfVersionTwo()
{
    putBytes(path(), bytesOf(TEST_DATA "/workspaces/version-2.sqlite"));
    m_clock.advanceDays(2);
    const auto workspace = open();
    QCOMPARE(workspace->openReport().migratedFrom, 2);
    QVERIFY(valueOf(workspace->assessments().find(AssessmentId("baseline"))).details.voting.hands);
    const StatementVotes votes = valueOf(workspace->votes().votes(AssessmentId("baseline"))).value(StatementId("fw1"));
    QVERIFY(votes.revealed);
    QCOMPARE(votes.pooled().atLevel(0), 4);
    QCOMPARE(votes.pooled().atLevel(3), 3);
}

QTEST_GUILESS_MAIN(TestWorkspaceVersions)
#include "tst_workspaceversions.moc"
