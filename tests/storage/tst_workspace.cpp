#include "core/storage/database.h"
#include "core/storage/sqliteworkspace.h"
#include "core/storage/workspace.h"
#include "tests/storage/storagetesting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleassessment.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace
{

const StatementId First(QStringLiteral("fw1"));
const QByteArray Marker("findmeinthefile");

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

class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name = "aros.sqlite") const { return m_folder->path() + "/" + name; }
    std::unique_ptr<Workspace> open(OpenMode mode = OpenMode::ReadWrite) { return openFor(path(), m_clock, mode); }
    ErrorCode openError(OpenMode mode = OpenMode::ReadWrite) { return codeOf(Workspace::open(path(), mode, m_clock)); }
    AssessmentId fill(const QString &team = "Ward 7", int answers = 3);
    void startChild(QProcess &child, const QStringList &arguments);
    QList<int> saveUntilKilled(const AssessmentId &id, int from, int milliseconds);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;

private slots:
    void init();
    void cleanup();

    void createsAPrivateFileInAPrivateFolder();
    void keepsEverythingAcrossOpenings();
    void opensUnderAnyName_data();
    void opensUnderAnyName();
    void namesTheHolderToASecondInstance();
    void refusesASecondInstanceInTheSameProgram();
    void showsTheLatestStateBesideAWritingProgram();
    void takesOverTheLockOfADeadProgram();
    void losesNothingAcknowledgedWhenKilled();
    void opensAfterACreationThatWasKilled();
    void tellsWhatWasRecoveredOnce();
    void opensReadOnlyWithoutPermission_data();
    void opensReadOnlyWithoutPermission();
    void refusesEveryChangeWhenReadOnly();
    void opensReadOnlyNothingThatIsMissing();
    void refusesToCreateWithoutPermission();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void leavesNewerFilesAlone();
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

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FixedClock();
}

void TestWorkspace::cleanup()
{
    m_folder.reset();
}

AssessmentId TestWorkspace::fill(const QString &team, int answers)
{
    Assessment draft = sampleDraft(team);
    for (int index = 0; index < answers; ++index)
        draft.answers.insert(StatementId("s" + QString::number(index)),
                             sampleAnswer(index % 5, Marker + QByteArray::number(index)));
    return valueOf(open()->assessments().create(draft)).id;
}

void TestWorkspace::startChild(QProcess &child, const QStringList &arguments)
{
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(SAVING_CHILD, arguments);
    QVERIFY(child.waitForStarted());
    QVERIFY(child.waitForReadyRead());
}

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

QList<int> TestWorkspace::saveUntilKilled(const AssessmentId &id, int from, int milliseconds)
{
    QProcess child;
    startChild(child, {"save", path(), id.text(), QString::number(from)});
    QTest::qSleep(milliseconds);
    child.kill();
    child.waitForFinished();
    QList<int> acknowledged;
    QByteArrayList lines = child.readAllStandardOutput().split('\n');
    lines.removeLast(); // empty, or cut off by the death
    for (const QByteArray &line : lines)
        acknowledged.append(line.toInt());
    return acknowledged;
}

void TestWorkspace::losesNothingAcknowledgedWhenKilled()
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

void TestWorkspace::opensAfterACreationThatWasKilled()
{
    for (int kill = 0; kill < 15; ++kill) {
        QProcess child;
        child.start(SAVING_CHILD, {"create", path()});
        QVERIFY(child.waitForStarted());
        QTest::qSleep(int(QRandomGenerator::global()->bounded(1, 25)));
        child.kill();
        child.waitForFinished();
        const auto workspace = open();
        QVERIFY(workspace->check()->isWhole());
        QVERIFY(workspace->assessments().create(sampleDraft()));
        cleanup();
        init();
    }
}

void TestWorkspace::tellsWhatWasRecoveredOnce()
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

void TestWorkspace::leavesForeignFilesAlone_data()
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

void TestWorkspace::leavesForeignFilesAlone()
{
    QFETCH(QByteArray, content);
    putBytes(path(), content);
    QCOMPARE(openError(), ErrorCode::DatabaseForeign);
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseForeign);
    QCOMPARE(bytesOf(path()), content);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
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

void TestWorkspace::restoresTheNewestBackupOfATruncatedFile_data()
{
    QTest::addColumn<int>("kept"); // bytes; below 0: so many missing
    for (const int kept : {1, 15, 16, 50, 99, 100, 511, 1000, 4095, 4096, 4097, 20'000, -8192, -4096, -100, -1})
        QTest::addRow("%d", kept) << kept;
}

void TestWorkspace::restoresTheNewestBackupOfATruncatedFile()
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

void TestWorkspace::leavesADamagedFileWithoutBackupsAlone_data()
{
    QTest::addColumn<int>("kept");
    for (const int kept : {1, 50, 100, 4096, 20'000})
        QTest::addRow("%d", kept) << kept;
}

void TestWorkspace::leavesADamagedFileWithoutBackupsAlone()
{
    QFETCH(int, kept);
    fill("Ward 7", 60);
    const QByteArray part = bytesOf(path()).left(kept);
    putBytes(path(), part);
    QCOMPARE(openError(), ErrorCode::DatabaseDamaged);
    QCOMPARE(bytesOf(path()), part);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
}

void TestWorkspace::restoresWhenTheHeaderIsDamaged()
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

void TestWorkspace::findsDamageThatAStatementMet()
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

void TestWorkspace::passesOverDamagedBackups()
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

void TestWorkspace::startsAfreshFromAnEmptyFileButKeepsIt()
{
    putBytes(path(), {});
    const auto workspace = open();
    QVERIFY(workspace->openReport().created);
    QVERIFY(workspace->openReport().restoredFrom.isEmpty());
    QCOMPARE(bytesOf(workspace->openReport().damagedKeptAt), QByteArray());
    QVERIFY(workspace->assessments().create(sampleDraft()));
}

void TestWorkspace::restoresAnEmptyFileThatHasBackups()
{
    const AssessmentId id = fill();
    QVERIFY(open()->backUp());
    putBytes(path(), {});
    const auto workspace = open();
    QVERIFY(!workspace->openReport().created);
    QVERIFY(!workspace->openReport().restoredFrom.isEmpty());
    QVERIFY(workspace->assessments().find(id));
}

void TestWorkspace::findsChangedContent_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("evidence") << Marker + "1" << Marker + "9";
    QTest::newRow("facilitator") << QByteArray("Spoilt lead") << QByteArray("Spoiled lea");
}

void TestWorkspace::findsChangedContent()
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

void TestWorkspace::savesAgainWhenTheDiskHasRoomAgain_data()
{
    QTest::addColumn<bool>("smallDisk");
    QTest::newRow("file size limit") << false;
    if (::geteuid() == 0)
        QTest::newRow("small disk") << true;
}

void TestWorkspace::savesAgainWhenTheDiskHasRoomAgain()
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

void TestWorkspace::tellsThatTheDiskIsFullWhenCreating()
{
    const FileSizeLimit limit(4096);
    const auto created = Workspace::open(path(), OpenMode::ReadWrite, m_clock);
    QVERIFY(!created);
    QVERIFY(created.error().code == ErrorCode::FileNotWritable || created.error().code == ErrorCode::DiskFull);
    QVERIFY2(!QFile::exists(path()), "half a workspace stayed behind");
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
