#include "tests/storage/workspacefixture.h"

#include <QElapsedTimer>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const StatementId First(QStringLiteral("fw1"));

} // namespace

// Who may read and write a workspace: other programs, other rights.
class TestWorkspaceSharing : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

    void namesTheHolderToASecondInstance();
    void refusesASecondInstanceInTheSameProgram();
    void showsTheLatestStateBesideAWritingProgram();
    void takesOverTheLockOfADeadProgram();
    void takesOverALockWithoutAName();
    void opensReadOnlyWithoutPermission_data();
    void opensReadOnlyWithoutPermission();
    void refusesEveryChangeWhenReadOnly();
    void opensReadOnlyNothingThatIsMissing();
    void refusesToCreateWithoutPermission();
};

void TestWorkspaceSharing::namesTheHolderToASecondInstance()
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

void TestWorkspaceSharing::refusesASecondInstanceInTheSameProgram()
{
    const auto first = open();
    QCOMPARE(openError(), ErrorCode::DatabaseLocked);
    QVERIFY(first->assessments().create(sampleDraft()));
}

void TestWorkspaceSharing::showsTheLatestStateBesideAWritingProgram()
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

// What a program leaves that is killed between making its lock and writing its name into it.
void TestWorkspaceSharing::takesOverALockWithoutAName()
{
    QVERIFY(open()->assessments().create(sampleDraft()));
    for (const QByteArray &content : {QByteArray(), QByteArray("47")}) {
        putBytes(path() + ".lock", content);
        const auto workspace = open();
        QVERIFY(workspace->openReport().recovered);
        QCOMPARE(workspace->check()->assessments, 1);
    }
}

void TestWorkspaceSharing::takesOverTheLockOfADeadProgram()
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

void TestWorkspaceSharing::opensReadOnlyWithoutPermission_data()
{
    QTest::addColumn<bool>("fileWritable");
    QTest::addColumn<bool>("folderWritable");
    QTest::addColumn<bool>("afterKill");
    QTest::newRow("file") << false << true << false;
    QTest::newRow("folder") << true << false << false;
    QTest::newRow("both") << false << false << false;
    QTest::newRow("folder, with an interrupted change") << true << false << true;
}

void TestWorkspaceSharing::opensReadOnlyWithoutPermission()
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

void TestWorkspaceSharing::refusesEveryChangeWhenReadOnly()
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

void TestWorkspaceSharing::opensReadOnlyNothingThatIsMissing()
{
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::NotFound);
    QVERIFY(filesIn(m_folder->path()).isEmpty());
}

void TestWorkspaceSharing::refusesToCreateWithoutPermission()
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

QTEST_GUILESS_MAIN(TestWorkspaceSharing)
#include "tst_workspacesharing.moc"
