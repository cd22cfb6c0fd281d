#include "core/storage/database.h"
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

const StatementId First(QStringLiteral("fw1"));

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

class TestWorkspaceFaults : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void losesNothingAcknowledgedWhenKilled();
    void opensAfterACreationThatWasKilled();
    void tellsWhatWasRecoveredOnce();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void restoresTheNewestBackupOfATruncatedFile_data();
    void restoresTheNewestBackupOfATruncatedFile();
    void leavesADamagedFileWithoutBackupsAlone_data();
    void leavesADamagedFileWithoutBackupsAlone();
    void restoresWhenTheHeaderIsDamaged();
    void findsDamageThatAStatementMet();
    void passesOverDamagedBackups();
    void startsAfreshFromAnEmptyFileButKeepsIt();
    void restoresAnEmptyFileThatHasBackups();
    void findsChangedContent_data();
    void findsChangedContent();
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

void TestWorkspaceFaults::leavesForeignFilesAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray random(20'000, '\0');
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(random.data()), random.size() / 4);
    QTest::newRow("random bytes") << random;
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("a letter") << QByteArray("Dear all,\n");

    const QTemporaryDir folder;
    const auto database = [&](const char *name, const QStringList &statements) {
        auto foreign = QSqlDatabase::addDatabase("QSQLITE", name);
        foreign.setDatabaseName(folder.filePath(name));
        foreign.open();
        for (const QString &statement : statements)
            QSqlQuery(foreign).exec(statement);
        foreign.close();
        foreign = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        QTest::newRow(name) << bytesOf(folder.filePath(name));
    };
    database("database without id", {"CREATE TABLE note (x TEXT)"});
    database("database of another program", {"CREATE TABLE assessment (x TEXT)", "PRAGMA application_id = 1"});
}

void TestWorkspaceFaults::leavesForeignFilesAlone()
{
    QFETCH(QByteArray, content);
    putBytes(path(), content);
    QCOMPARE(openError(), ErrorCode::DatabaseForeign);
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseForeign);
    QCOMPARE(bytesOf(path()), content);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
}

void TestWorkspaceFaults::restoresTheNewestBackupOfATruncatedFile_data()
{
    QTest::addColumn<int>("kept"); // bytes; below 0: so many missing
    for (const int kept : {1, 15, 16, 50, 99, 100, 511, 1000, 4095, 4096, 4097, 20'000, -8192, -4096, -100, -1})
        QTest::addRow("%d", kept) << kept;
}

void TestWorkspaceFaults::restoresTheNewestBackupOfATruncatedFile()
{
    QFETCH(int, kept);
    const AssessmentId id = fill("Ward 7", 60);
    const QDateTime backedUp = m_clock.now();
    QVERIFY(open()->backUp());
    m_clock.advanceDays(1);
    fill("Ward 8", 40); // lost
    const QByteArray whole = bytesOf(path());
    const QByteArray part = whole.left(kept < 0 ? whole.size() + kept : kept);
    QVERIFY(part.size() < whole.size());
    putBytes(path(), part);

    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseDamaged);
    QCOMPARE(bytesOf(path()), part);
    const auto workspace = open();
    const OpenReport &report = workspace->openReport();
    QCOMPARE(report.restoredFrom, workspace->backups().constFirst().path);
    QCOMPARE(report.restoredTo, backedUp);
    QCOMPARE(bytesOf(report.damagedKeptAt), part);
    QVERIFY(report.damagedKeptAt.startsWith(path() + "-damaged-20260311T"));
    QVERIFY(!report.created && !report.recovered);
    QCOMPARE(workspace->assessments().list()->size(), 1);
    QCOMPARE(workspace->assessments().find(id)->answers.size(), 60);
    QVERIFY(workspace->check()->isWhole());
    QVERIFY(workspace->assessments().saveAnswer(id, First, sampleAnswer()));
}

void TestWorkspaceFaults::leavesADamagedFileWithoutBackupsAlone_data()
{
    QTest::addColumn<int>("kept");
    for (const int kept : {1, 50, 100, 4096, 20'000})
        QTest::addRow("%d", kept) << kept;
}

void TestWorkspaceFaults::leavesADamagedFileWithoutBackupsAlone()
{
    QFETCH(int, kept);
    fill("Ward 7", 60);
    const QByteArray part = bytesOf(path()).left(kept);
    putBytes(path(), part);
    QCOMPARE(openError(), ErrorCode::DatabaseDamaged);
    QCOMPARE(bytesOf(path()), part);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
}

void TestWorkspaceFaults::restoresWhenTheHeaderIsDamaged()
{
    const AssessmentId id = fill();
    QVERIFY(open()->backUp());
    QByteArray bytes = bytesOf(path());
    bytes.replace(16, 8, QByteArray(8, '\7')); // page size and format versions
    putBytes(path(), bytes);
    const auto workspace = open();
    QCOMPARE(bytesOf(workspace->openReport().damagedKeptAt), bytes);
    QVERIFY(workspace->assessments().find(id));
}

void TestWorkspaceFaults::findsDamageThatAStatementMet()
{
    const AssessmentId id = fill("Ward 7", 200);
    QVERIFY(open()->backUp());
    QByteArray bytes = bytesOf(path());
    const qsizetype page = bytes.indexOf(Marker) / 4096 * 4096;
    bytes.replace(page, 4096, QByteArray(4096, '\x55'));
    putBytes(path(), bytes);
    QCOMPARE(codeOf(open()->assessments().find(id)), ErrorCode::DatabaseDamaged);
    // Opening is quick after an orderly end, so it had not looked; now it knows that it must.
    const auto workspace = open();
    QCOMPARE(bytesOf(workspace->openReport().damagedKeptAt), bytes);
    QCOMPARE(workspace->assessments().find(id)->answers.size(), 200);
    QCOMPARE(filesIn(m_folder->path()).filter(".check"), QStringList());
}

void TestWorkspaceFaults::passesOverDamagedBackups()
{
    const AssessmentId id = fill();
    QVERIFY(open()->backUp());
    const QString good = open()->backups().constFirst().path;
    for (const int spoilt : {0, 1}) {
        m_clock.advanceMSecs(1000);
        QVERIFY(open()->assessments().saveAnswer(id, First, sampleAnswer(spoilt)));
        QVERIFY(open()->backUp());
    }
    const QList<Backup> backups = open()->backups();
    QCOMPARE(backups.size(), 3);
    putBytes(backups.at(0).path, bytesOf(good).left(9000));
    replaceBytes(backups.at(1).path, Marker + "0", Marker + "1"); // readable, but not what was saved
    putBytes(path(), bytesOf(path()).left(5000));
    QCOMPARE(open()->openReport().restoredFrom, good);
    QVERIFY(open()->assessments().find(id));
}

void TestWorkspaceFaults::startsAfreshFromAnEmptyFileButKeepsIt()
{
    putBytes(path(), {});
    const auto workspace = open();
    QVERIFY(workspace->openReport().created);
    QVERIFY(workspace->openReport().restoredFrom.isEmpty());
    QCOMPARE(bytesOf(workspace->openReport().damagedKeptAt), QByteArray());
    QVERIFY(workspace->assessments().create(sampleDraft()));
}

void TestWorkspaceFaults::restoresAnEmptyFileThatHasBackups()
{
    const AssessmentId id = fill();
    QVERIFY(open()->backUp());
    putBytes(path(), {});
    const auto workspace = open();
    QVERIFY(!workspace->openReport().created);
    QVERIFY(!workspace->openReport().restoredFrom.isEmpty());
    QVERIFY(workspace->assessments().find(id));
}

void TestWorkspaceFaults::findsChangedContent_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("evidence") << Marker + "1" << Marker + "9";
    QTest::newRow("facilitator") << QByteArray("Spoilt lead") << QByteArray("Spoiled lea");
}

void TestWorkspaceFaults::findsChangedContent()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const AssessmentId id = fill();
    Assessment other = sampleDraft("Ward 8");
    {
        const auto workspace = open();
        Details details = valueOf(workspace->assessments().find(id)).details;
        details.facilitator = "Spoilt lead";
        QVERIFY(workspace->assessments().saveDetails(id, details));
        other = valueOf(workspace->assessments().create(other));
    }
    replaceBytes(path(), from, to);

    const auto workspace = open();
    const auto found = workspace->assessments().find(id);
    QCOMPARE(codeOf(found), ErrorCode::ContentChanged);
    QCOMPARE(found.error().detail, id.text());
    QCOMPARE(codeOf(workspace->assessments().saveAnswer(id, First, sampleAnswer())), ErrorCode::ContentChanged);
    QCOMPARE(codeOf(workspace->assessments().agree(id)), ErrorCode::ContentChanged);
    QCOMPARE(*workspace->assessments().find(other.id), other);
    const CheckReport report = valueOf(workspace->check());
    QCOMPARE(report.changedContent, QList<AssessmentId>{id});
    QVERIFY(report.databaseProblems.isEmpty());
    QVERIFY(!report.isWhole());
    QVERIFY2(workspace->backUp(), "one changed assessment must not stop the backup of all others");
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
