#include "tests/storage/workspacefixture.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const StatementId First(QStringLiteral("fw1"));

} // namespace

// Files that are not, or no more, what Aros wrote.
class TestWorkspaceDamage : public QObject, private WorkspaceFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_folder.reset(); }

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
};

void TestWorkspaceDamage::leavesForeignFilesAlone_data()
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

void TestWorkspaceDamage::leavesForeignFilesAlone()
{
    QFETCH(QByteArray, content);
    putBytes(path(), content);
    QCOMPARE(openError(), ErrorCode::DatabaseForeign);
    QCOMPARE(openError(OpenMode::ReadOnly), ErrorCode::DatabaseForeign);
    QCOMPARE(bytesOf(path()), content);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
}

void TestWorkspaceDamage::restoresTheNewestBackupOfATruncatedFile_data()
{
    QTest::addColumn<int>("kept"); // bytes; below 0: so many missing
    for (const int kept : {1, 15, 16, 50, 99, 100, 511, 1000, 4095, 4096, 4097, 20'000, -8192, -4096, -100, -1})
        QTest::addRow("%d", kept) << kept;
}

void TestWorkspaceDamage::restoresTheNewestBackupOfATruncatedFile()
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

void TestWorkspaceDamage::leavesADamagedFileWithoutBackupsAlone_data()
{
    QTest::addColumn<int>("kept");
    for (const int kept : {1, 50, 100, 4096, 20'000})
        QTest::addRow("%d", kept) << kept;
}

void TestWorkspaceDamage::leavesADamagedFileWithoutBackupsAlone()
{
    QFETCH(int, kept);
    fill("Ward 7", 60);
    const QByteArray part = bytesOf(path()).left(kept);
    putBytes(path(), part);
    QCOMPARE(openError(), ErrorCode::DatabaseDamaged);
    QCOMPARE(bytesOf(path()), part);
    QCOMPARE(filesIn(m_folder->path()), QStringList{"aros.sqlite"});
}

void TestWorkspaceDamage::restoresWhenTheHeaderIsDamaged()
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

void TestWorkspaceDamage::findsDamageThatAStatementMet()
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

void TestWorkspaceDamage::passesOverDamagedBackups()
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

void TestWorkspaceDamage::startsAfreshFromAnEmptyFileButKeepsIt()
{
    putBytes(path(), {});
    const auto workspace = open();
    QVERIFY(workspace->openReport().created);
    QVERIFY(workspace->openReport().restoredFrom.isEmpty());
    QCOMPARE(bytesOf(workspace->openReport().damagedKeptAt), QByteArray());
    QVERIFY(workspace->assessments().create(sampleDraft()));
}

void TestWorkspaceDamage::restoresAnEmptyFileThatHasBackups()
{
    const AssessmentId id = fill();
    QVERIFY(open()->backUp());
    putBytes(path(), {});
    const auto workspace = open();
    QVERIFY(!workspace->openReport().created);
    QVERIFY(!workspace->openReport().restoredFrom.isEmpty());
    QVERIFY(workspace->assessments().find(id));
}

void TestWorkspaceDamage::findsChangedContent_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("evidence") << Marker + "1" << Marker + "9";
    QTest::newRow("facilitator") << QByteArray("Spoilt lead") << QByteArray("Spoiled lea");
}

void TestWorkspaceDamage::findsChangedContent()
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

QTEST_GUILESS_MAIN(TestWorkspaceDamage)
#include "tst_workspacedamage.moc"
