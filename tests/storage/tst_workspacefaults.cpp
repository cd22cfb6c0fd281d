#include "tests/storage/workspacefixture.h"

#include <QRandomGenerator>

#include <csignal>
#include <optional>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

// Files that this process writes cannot grow past `bytes` while this lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

// A file system of its own of `bytes`, where mounting is permitted.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, qint64 bytes) : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=" + QByteArray::number(bytes)) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

// Kills and full disks while something is written.
class TestWorkspaceFaults : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void losesNothingAcknowledgedWhenKilled();
    void opensAfterACreationThatWasKilled();
    void tellsWhatWasRecoveredOnce();
    void savesAgainWhenTheDiskHasRoomAgain_data();
    void savesAgainWhenTheDiskHasRoomAgain();
    void tellsThatTheDiskIsFullWhenCreating();
};

void TestWorkspaceFaults::losesNothingAcknowledgedWhenKilled()
{
    const AssessmentId id = fill("Ward 7", 0);
    int next = 0;
    for (int kill = 0; kill < 25; ++kill) {
        const QList<int> acknowledged = saveUntilKilled(id, next, int(QRandomGenerator::global()->bounded(1, 60)));
        QVERIFY(!acknowledged.isEmpty());
        const auto workspace = open();
        QVERIFY(workspace->openReport().recovered);
        QVERIFY(workspace->check()->isWhole());
        const Assessment stored = valueOf(workspace->assessments().find(id));
        for (const int number : acknowledged.mid(qMax(qsizetype(0), acknowledged.size() - 40))) {
            const int kept = stored.answer(StatementId("s" + QString::number(number % 40))).evidence.toInt();
            QVERIFY2(kept == number || kept == number + 40, qPrintable(QString("%1 became %2").arg(number).arg(kept)));
        }
        QCOMPARE(stored.current.text(), "s" + QString::number(stored.answer(stored.current).evidence.toInt() % 40));
        next = acknowledged.constLast() + 2;
    }
    QVERIFY(next > 50);
}

void TestWorkspaceFaults::opensAfterACreationThatWasKilled()
{
    for (int kill = 0; kill < 15; ++kill) {
        reset();
        QProcess child;
        child.start(SAVING_CHILD, {"create", path()});
        QVERIFY(child.waitForStarted());
        QTest::qSleep(int(QRandomGenerator::global()->bounded(1, 25)));
        child.kill();
        child.waitForFinished();
        const auto workspace = open();
        QVERIFY(workspace->check()->isWhole());
        QVERIFY(workspace->assessments().create(sampleDraft()));
    }
}

void TestWorkspaceFaults::tellsWhatWasRecoveredOnce()
{
    const AssessmentId id = fill();
    saveUntilKilled(id, 0, 5);
    const QDateTime changed = valueOf(openFor(path(), m_clock, OpenMode::ReadOnly)->assessments().find(id)).changed;
    {
        const auto workspace = open();
        QVERIFY(workspace->openReport().recovered);
        QCOMPARE(workspace->openReport().lastChange, changed);
    }
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
    QVERIFY(!open()->openReport().recovered);
}

void TestWorkspaceFaults::savesAgainWhenTheDiskHasRoomAgain_data()
{
    QTest::addColumn<bool>("smallDisk");
    QTest::newRow("file size limit") << false;
    if (::geteuid() == 0)
        QTest::newRow("small disk") << true;
}

void TestWorkspaceFaults::savesAgainWhenTheDiskHasRoomAgain()
{
    QFETCH(bool, smallDisk);
    const QString folder = m_folder->filePath("disk");
    std::optional<SmallDisk> disk;
    if (smallDisk) {
        disk.emplace(folder, 400 * 1024);
        if (!disk->isMounted())
            QSKIP("mounting is not permitted; the file size limit has tested the same");
    }
    const QString file = folder + "/aros.sqlite";
    auto workspace = openFor(file, m_clock);
    AssessmentRepository &repository = workspace->assessments();
    const AssessmentId id = valueOf(repository.create(sampleDraft())).id;
    const Answer large{Rating::atLevel(1), QString(LongestNote, u'e'), QString(LongestNote, u'g'), false};
    std::optional<FileSizeLimit> limit;
    if (!smallDisk)
        limit.emplace(QFileInfo(file).size() + 40'000);

    int saved = 0;
    Result<void> last;
    while ((last = repository.saveAnswer(id, StatementId("s" + QString::number(saved)), large)) && saved < 200)
        ++saved;
    QVERIFY(!last);
    QCOMPARE(last.error().code, smallDisk ? ErrorCode::DiskFull : ErrorCode::FileNotWritable);
    QVERIFY(saved > 0);
    QCOMPARE(repository.find(id)->answers.size(), saved);
    QCOMPARE(repository.find(id)->answer(StatementId("s0")), large);
    if (smallDisk) {
        QCOMPARE(codeOf(workspace->backUp()), ErrorCode::DiskFull);
        QVERIFY2(QDir(folder + "/backups").isEmpty(), "half a backup stayed behind");
    }

    // Room is made, here by taking something out; the same workspace goes on.
    limit.reset();
    QVERIFY(repository.saveAnswer(id, StatementId("s0"), Answer{}));
    QVERIFY(repository.saveAnswer(id, StatementId("again"), sampleAnswer()));
    QVERIFY(workspace->check()->isWhole());
    workspace.reset();
    QCOMPARE(openFor(file, m_clock)->assessments().find(id)->answers.size(), saved);
}

void TestWorkspaceFaults::tellsThatTheDiskIsFullWhenCreating()
{
    const FileSizeLimit limit(4096);
    const auto created = Workspace::open(path(), OpenMode::ReadWrite, m_clock);
    QVERIFY(!created);
    QVERIFY(created.error().code == ErrorCode::FileNotWritable || created.error().code == ErrorCode::DiskFull);
    QVERIFY2(!QFile::exists(path()), "half a workspace stayed behind");
}

QTEST_GUILESS_MAIN(TestWorkspaceFaults)
#include "tst_workspacefaults.moc"
