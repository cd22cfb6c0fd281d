#include "core/storage/sqliteworkspace.h"
#include "tests/storage/workspacefixture.h"

#include <QElapsedTimer>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

// What opening makes, finds and tells when nothing is wrong.
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
    void removesOldDeletionsForGoodOnOpening();
    void tellsWhenTheClockWentBack();
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
