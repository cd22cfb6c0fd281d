#include "core/storage/sqliteworkspace.h"
#include "tests/storage/workspacefixture.h"

#include <QElapsedTimer>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const StatementId First(QStringLiteral("fw1"));

} // namespace

class TestWorkspace : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void createsAPrivateFileInAPrivateFolder();
    void keepsEverythingAcrossOpenings();
    void opensUnderAnyName_data();
    void opensUnderAnyName();
    void namesTheHolderToASecondInstance();
    void refusesASecondInstanceInTheSameProgram();
    void showsTheLatestStateBesideAWritingProgram();
    void takesOverTheLockOfADeadProgram();
    void opensReadOnlyWithoutPermission_data();
    void opensReadOnlyWithoutPermission();
    void refusesEveryChangeWhenReadOnly();
    void opensReadOnlyNothingThatIsMissing();
    void refusesToCreateWithoutPermission();
    void leavesNewerFilesAlone();
    void removesOldDeletionsForGoodOnOpening();
    void tellsWhenTheClockWentBack();
    void migratesAfterABackup();
    void leavesAnOlderFileWhenMigrationFails();
    void opensTheReleasedSamples_data();
    void opensTheReleasedSamples();
    void knowsNetworkDrives_data();
    void knowsNetworkDrives();
    void opensQuickly();
};

void TestWorkspace::createsAPrivateFileInAPrivateFolder()
{
    const QString file = m_folder->filePath("new/deeper/aros.sqlite");
    const auto workspace = openFor(file, m_clock);
    QVERIFY(workspace->openReport().created);
    QVERIFY(!workspace->openReport().recovered);
    QVERIFY(!workspace->openReport().lastChange.isValid());
    QCOMPARE(workspace->path(), file);
    QVERIFY(workspace->assessments().create(sampleDraft()));
    QVERIFY(workspace->backUp());

    constexpr auto ownerFile =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString &name : {file, file + "-journal", workspace->backups().constFirst().path})
        QVERIFY2(QFile::permissions(name) == ownerFile, qPrintable(name));
    for (const char *name : {"new", "new/deeper", "new/deeper/backups"}) {
        QVERIFY2(QFile::permissions(m_folder->filePath(name)) ==
                     (ownerFile | QFileDevice::ExeOwner | QFileDevice::ExeUser),
                 name);
    }
}

void TestWorkspace::keepsEverythingAcrossOpenings()
{
    const AssessmentId id = fill();
    const Assessment before = *open()->assessments().find(id);
    QCOMPARE(before.answers.size(), 3);
    const auto workspace = open();
    QVERIFY(!workspace->openReport().created);
    QVERIFY(!workspace->openReport().recovered);
    QVERIFY(!workspace->openReport().readOnly);
    QCOMPARE(workspace->openReport().lastChange, m_clock.now());
    QCOMPARE(*workspace->assessments().find(id), before);
    QVERIFY(workspace->check()->isWhole());
    QCOMPARE(workspace->check()->assessments, 1);
}

void TestWorkspace::opensUnderAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"tŷ a ŵyn.sqlite", "file:aros.sqlite", "a%20b?mode=ro&cache=shared#1.sqlite",
                             "it's \"here\".sqlite", "with space", "[a]*.sqlite", ":memory:"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestWorkspace::opensUnderAnyName()
{
    QFETCH(QString, name);
    const QString file = path(name);
    {
        const auto workspace = openFor(file, m_clock);
        QVERIFY(workspace->assessments().create(sampleDraft()));
        QVERIFY(workspace->backUp());
        QCOMPARE(workspace->backups().size(), 1);
        QVERIFY(workspace->backUpTo(path("copy of " + name)));
    }
    QVERIFY(QFile::exists(file));
    QCOMPARE(openFor(file, m_clock)->assessments().list()->size(), 1);
    QCOMPARE(openFor(path("copy of " + name), m_clock)->assessments().list()->size(), 1);
    QCOMPARE(filesIn(m_folder->path()).size(), 2);
}

void TestWorkspace::namesTheHolderToASecondInstance()
{
    QProcess child;
    startChild(child, {"hold", path()});
    QElapsedTimer timer;
    timer.start();
    const auto second = Workspace::open(path(), OpenMode::ReadWrite, m_clock);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(codeOf(second), ErrorCode::DatabaseLocked);
    const QStringList holder = second.error().detail.split('\n');
    QCOMPARE(holder.size(), 4);
    QCOMPARE(holder.at(0), QString::number(child.processId()));
    QCOMPARE(holder.at(1), QSysInfo::machineHostName());
    QCOMPARE(holder.at(2), QFileInfo(SAVING_CHILD).fileName());
    const QDateTime since = QDateTime::fromString(holder.at(3), Qt::ISODateWithMs);
    QVERIFY(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    child.kill();
    child.waitForFinished();
}

void TestWorkspace::refusesASecondInstanceInTheSameProgram()
{
    const auto first = open();
    QCOMPARE(openError(), ErrorCode::DatabaseLocked);
    QVERIFY(first->assessments().create(sampleDraft()));
}

void TestWorkspace::showsTheLatestStateBesideAWritingProgram()
{
    const AssessmentId id = fill();
    QProcess child;
    startChild(child, {"save", path(), id.text(), "0", "3"}); // faster than anyone types
    int last = -1;
    for (int look = 0; look < 10; ++look) {
        const auto beside = open(OpenMode::ReadOnly);
        QVERIFY(beside->openReport().readOnly);
        const Result<Assessment> found = beside->assessments().find(id);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        const int seen = found->answer(found->current).evidence.toInt();
        QVERIFY(seen >= last);
        last = seen;
    }
    QVERIFY(last > 0);
    QCOMPARE(child.state(), QProcess::Running);
    child.kill();
    child.waitForFinished();
}

void TestWorkspace::takesOverTheLockOfADeadProgram()
{
    QProcess child;
    startChild(child, {"hold", path()});
    QVERIFY(QFile::exists(path() + ".lock"));
    child.kill();
    child.waitForFinished();
    const auto workspace = open();
    QVERIFY(!workspace->openReport().readOnly);
    QVERIFY(workspace->openReport().recovered);
    QVERIFY(workspace->assessments().create(sampleDraft()));
}

void TestWorkspace::opensReadOnlyWithoutPermission_data()
{
    QTest::addColumn<bool>("fileWritable");
    QTest::addColumn<bool>("folderWritable");
    QTest::addColumn<bool>("afterKill");
    QTest::newRow("file") << false << true << false;
    QTest::newRow("folder") << true << false << false;
    QTest::newRow("both") << false << false << false;
    QTest::newRow("folder, with an interrupted change") << true << false << true;
}

void TestWorkspace::opensReadOnlyWithoutPermission()
{
    QFETCH(bool, fileWritable);
    QFETCH(bool, folderWritable);
    QFETCH(bool, afterKill);
    const AssessmentId id = fill();
    if (afterKill)
        saveUntilKilled(id, 0, 5);
    constexpr auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr auto write = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const QString &file : filesIn(m_folder->path()))
        QFile::setPermissions(path(file), fileWritable ? read | write : read);
    const auto enter = read | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile::setPermissions(m_folder->path(), folderWritable ? enter | write : enter);
    {
        const WithoutPrivileges nobody;
        const auto workspace = open();
        QVERIFY(workspace->openReport().readOnly);
        QVERIFY(workspace->assessments().find(id));
        QCOMPARE(codeOf(workspace->assessments().saveAnswer(id, First, sampleAnswer())), ErrorCode::ReadOnly);
    }
    QFile::setPermissions(m_folder->path(), enter | write);
    QCOMPARE(filesIn(m_folder->path()).contains("aros.sqlite.lock"), afterKill);
}

void TestWorkspace::refusesEveryChangeWhenReadOnly()
{
    const AssessmentId id = fill();
    const QByteArray before = bytesOf(path());
    const auto workspace = open(OpenMode::ReadOnly);
    AssessmentRepository &repository = workspace->assessments();
    QCOMPARE(codeOf(repository.create(sampleDraft("Other"))), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.saveDetails(id, sampleDraft().details)), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.saveAnswer(id, First, sampleAnswer())), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.saveCurrent(id, First)), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.agree(id)), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.reopen(id, "Reason")), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.remove(id)), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(repository.restore(id)), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(workspace->backUp()), ErrorCode::ReadOnly);
    QVERIFY(workspace->check()->isWhole());
    QVERIFY(workspace->backUpTo(path("copy.sqlite")));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(filesIn(m_folder->path()), (QStringList{"aros.sqlite", "copy.sqlite"}));
    QVERIFY(openFor(path("copy.sqlite"), m_clock)->assessments().find(id));
}

void TestWorkspace::opensReadOnlyNothingThatIsMissing()
{
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::NotFound);
    QVERIFY(filesIn(m_folder->path()).isEmpty());
}

void TestWorkspace::refusesToCreateWithoutPermission()
{
    constexpr auto read = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QFile::setPermissions(m_folder->path(),
                          read | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    {
        const WithoutPrivileges nobody;
        QCOMPARE(openError(), ErrorCode::FileNotWritable);
        QCOMPARE(codeOf(Workspace::open(path("deeper/aros.sqlite"), OpenMode::ReadWrite, m_clock)),
                 ErrorCode::FileNotWritable);
    }
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(filesIn(m_folder->path()).isEmpty());
}

void TestWorkspace::leavesNewerFilesAlone()
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

void TestWorkspace::removesOldDeletionsForGoodOnOpening()
{
    const AssessmentId id = fill();
    fill("Ward 8", 0);
    QVERIFY(open()->assessments().remove(id));
    m_clock.advanceDays(DaysToUndoDeletion);
    QCOMPARE(open()->assessments().deleted()->size(), 1);
    QVERIFY(bytesOf(path()).contains(Marker));
    m_clock.advanceMSecs(1);
    QVERIFY(open()->assessments().deleted()->isEmpty());
    QCOMPARE(open()->check()->assessments, 1);
    QCOMPARE(open()->assessments().teams()->size(), 1);
    QVERIFY2(!bytesOf(path()).contains(Marker), "what was deleted can still be read in the file");
}

void TestWorkspace::tellsWhenTheClockWentBack()
{
    fill();
    QVERIFY(!open()->openReport().clockWentBack);
    m_clock.advanceMSecs(-1);
    QVERIFY(open()->openReport().clockWentBack);
    QVERIFY(open(OpenMode::ReadOnly)->openReport().clockWentBack);
    QVERIFY(open()->assessments().create(sampleDraft("Later, says the order")));
    QCOMPARE(open()->assessments().list()->constFirst().details.team.name, QString("Later, says the order"));
}

void TestWorkspace::migratesAfterABackup()
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

void TestWorkspace::leavesAnOlderFileWhenMigrationFails()
{
    fill();
    const QByteArray before = bytesOf(path());
    const auto migrations = shippedMigrations() + QList<Migration>{{99, "CREATE TABLE more (x TEXT);\n\nNONSENSE;\n"}};
    QCOMPARE(codeOf(SqliteWorkspace::open({path(), OpenMode::ReadWrite, m_clock, migrations})),
             ErrorCode::MigrationFailed);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(open()->backups().size(), 1);
}

void TestWorkspace::opensTheReleasedSamples_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &name : filesIn(TEST_DATA "/workspaces"))
        QTest::newRow(qPrintable(name)) << TEST_DATA "/workspaces/" + name;
    QVERIFY(filesIn(TEST_DATA "/workspaces").contains("version-1.sqlite"));
}

void TestWorkspace::opensTheReleasedSamples()
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
}

void TestWorkspace::knowsNetworkDrives_data()
{
    QTest::addColumn<bool>("network");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse", "9p", "afs", "davfs"})
        QTest::newRow(type) << true;
    for (const char *type :
         {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "NTFS", "vfat", "exfat", "fuseblk", "apfs", ""})
        QTest::newRow(type) << false;
}

void TestWorkspace::knowsNetworkDrives()
{
    QFETCH(bool, network);
    QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), network);
}

void TestWorkspace::opensQuickly()
{
    // The point is that opening does not read everything; the limit is generous so that a busy machine passes.
    {
        const auto workspace = open();
        Assessment draft = sampleDraft();
        for (int index = 0; index < 40; ++index)
            draft.answers.insert(StatementId(QString::number(index)), sampleAnswer());
        for (int number = 0; number < 100; ++number) {
            draft.details.team.name = QString::number(number);
            QVERIFY(workspace->assessments().create(draft));
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto workspace = open();
    const qint64 opened = timer.restart();
    QCOMPARE(workspace->assessments().list(5)->size(), 5);
    const qint64 listed = timer.elapsed();
    QVERIFY2(opened < 250 && listed < 100, qPrintable(QString("%1 and %2 ms").arg(opened).arg(listed)));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
