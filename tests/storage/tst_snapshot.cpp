#include "core/storage/snapshot.h"
#include "tests/storage/workspacefixture.h"

using namespace aros;
using namespace aros::storage;
using namespace aros::tests;

// The copies that reading makes in the temporary folder, which is one of the test's own here.
class TestSnapshot : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void leavesNothingToFindWhileReading();
    void leavesNothingWhenTheFileIsDamaged();
    void sweepsWhatAKilledProgramLeft();
    void leavesOtherFilesAlone();
    void needsATemporaryFolder();

private:
    QString m_temporary;
    QByteArray m_before;
};

void TestSnapshot::init()
{
    reset();
    m_temporary = m_folder->filePath("temporary");
    QVERIFY(QDir().mkpath(m_temporary));
    m_before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_temporary));
}

void TestSnapshot::cleanup()
{
    if (m_before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_before);
    m_folder.reset();
}

void TestSnapshot::leavesNothingToFindWhileReading()
{
    const AssessmentId id = fill();
    const auto workspace = open(OpenMode::ReadOnly);
    QCOMPARE(filesIn(m_temporary), QStringList());
    QCOMPARE(workspace->assessments().find(id)->answers.size(), 3);
    QVERIFY(workspace->check()->isWhole());
    QVERIFY(workspace->backUpTo(path("copy.sqlite")));
    QCOMPARE(openFor(path("copy.sqlite"), m_clock)->assessments().find(id)->answers.size(), 3);
    QCOMPARE(filesIn(m_temporary), QStringList());
}

void TestSnapshot::leavesNothingWhenTheFileIsDamaged()
{
    fill("Ward 7", 60);
    putBytes(path(), bytesOf(path()).left(20'000));
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseDamaged);
    QCOMPARE(filesIn(m_temporary), QStringList());
}

void TestSnapshot::sweepsWhatAKilledProgramLeft()
{
    fill();
    QProcess child;
    startChild(child, {"copy", path()});
    const QStringList left = filesIn(m_temporary);
    QCOMPARE(left.size(), 2); // the copy and its lock
    const QString copy = m_temporary + "/" + left.filter(".sqlite").value(0);
    QVERIFY(bytesOf(copy).contains(Marker));
    static_cast<void>(open());
    QVERIFY2(filesIn(m_temporary) == left, "the copy of a living program was taken away");

    child.kill();
    child.waitForFinished();
    putBytes(copy + ".AbCdEf", Marker); // what is there when the writing itself is killed
    putBytes(copy + "-journal", Marker);
    QVERIFY(filesIn(m_temporary).size() > 2);
    static_cast<void>(open());
    QCOMPARE(filesIn(m_temporary), QStringList());
}

void TestSnapshot::leavesOtherFilesAlone()
{
    const QStringList others{"aros-reading-*.lock", "aros-reading-note.sqlite", "letter.lock", "letter.sqlite"};
    for (const QString &name : others)
        putBytes(m_temporary + "/" + name, "mine");
    fill();
    static_cast<void>(open(OpenMode::ReadOnly));
    QCOMPARE(filesIn(m_temporary), others);
}

void TestSnapshot::needsATemporaryFolder()
{
    fill();
    QVERIFY(QDir(m_temporary).removeRecursively());
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
