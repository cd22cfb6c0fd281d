#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/schemamigrator.h"
#include "tests/storage/storagetesting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const QList<Migration> TwoSteps{{1, "-- It's a first step; with a note: see :here\n"
                                    "CREATE TABLE a (x TEXT CHECK (x GLOB '?*:?*')) STRICT;\n\n"
                                    "INSERT INTO a VALUES ('12:30');\n"},
                                {2, "CREATE TABLE b (x TEXT) STRICT;\n\n"
                                    "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  INSERT INTO b VALUES (new.x);\n"
                                    "  INSERT INTO b VALUES (new.x);\nEND;\n\nINSERT INTO a VALUES ('13:30');\n\n\n"}};

} // namespace

class TestSchemaMigrator : public QObject
{
    Q_OBJECT

private:
    int value(const QString &sql) { return valueOf(m_database->readValue(sql)).toInt(); }
    void addAssessment();

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

private slots:
    void init();
    void cleanup() { m_database.reset(); }

    void bringsAFreshFileToTheLatestVersion();
    void leavesTheLatestVersionAlone();
    void goesOnFromAnOlderVersion();
    void shippedVersionsHaveNoGap();
    void leavesEverythingWhenAStepFails_data();
    void leavesEverythingWhenAStepFails();
    void refusesNewerFiles();
    void refusesRowsThatBreakTheRules_data();
    void refusesRowsThatBreakTheRules();
    void hasStrictTablesOnly();
};

void TestSchemaMigrator::init()
{
    const QString path = m_folder.filePath(QString::number(filesIn(m_folder.path()).size()) + ".sqlite");
    m_database = valueOf(Database::open(path, Database::Access::ReadWrite));
}

void TestSchemaMigrator::bringsAFreshFileToTheLatestVersion()
{
    SchemaMigrator migrator(*m_database);
    QCOMPARE(valueOf(migrator.currentVersion()), 0);
    QVERIFY(migrator.migrate());
    QCOMPARE(valueOf(migrator.currentVersion()), migrator.latestVersion());
    QCOMPARE(quint32(value("PRAGMA application_id")), ArosApplicationId);
    QCOMPARE(value("PRAGMA foreign_keys"), 1);
    QCOMPARE(value("SELECT count(*) FROM workspace"), 1);
}

void TestSchemaMigrator::leavesTheLatestVersionAlone()
{
    QVERIFY(SchemaMigrator(*m_database, TwoSteps).migrate());
    QVERIFY(SchemaMigrator(*m_database, TwoSteps).migrate());
    QCOMPARE(value("SELECT count(*) FROM a"), 2);
}

void TestSchemaMigrator::goesOnFromAnOlderVersion()
{
    QVERIFY(SchemaMigrator(*m_database, TwoSteps.mid(0, 1)).migrate());
    QCOMPARE(value("PRAGMA user_version"), 1);
    QCOMPARE(value("SELECT count(*) FROM a"), 1);
    QVERIFY(SchemaMigrator(*m_database, TwoSteps).migrate());
    QCOMPARE(value("PRAGMA user_version"), 2);
    QCOMPARE(value("SELECT count(*) FROM a"), 2);
    QCOMPARE(value("SELECT count(*) FROM b"), 2);
}

void TestSchemaMigrator::shippedVersionsHaveNoGap()
{
    int expected = 0;
    for (const Migration &migration : shippedMigrations()) {
        QCOMPARE(migration.version, ++expected);
        QVERIFY(!migration.sql.trimmed().isEmpty());
    }
    QVERIFY(expected >= 1);
}

void TestSchemaMigrator::leavesEverythingWhenAStepFails_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("syntax") << "CREATE TABLE c (x TEXT);\n\nCREATE TABEL d (x TEXT);\n";
    QTest::newRow("constraint") << "INSERT INTO a VALUES ('99:99');\n\nINSERT INTO a VALUES ('nonsense');\n";
    QTest::newRow("reference") << "CREATE TABLE c (x TEXT REFERENCES a (x));\n\nINSERT INTO c VALUES ('nowhere');\n";
}

void TestSchemaMigrator::leavesEverythingWhenAStepFails()
{
    QFETCH(QString, sql);
    QVERIFY(SchemaMigrator(*m_database, TwoSteps.mid(0, 1)).migrate());
    const Result<void> migrated = SchemaMigrator(*m_database, TwoSteps + QList<Migration>{{3, sql}}).migrate();
    QCOMPARE(codeOf(migrated), ErrorCode::MigrationFailed);
    QCOMPARE(value("PRAGMA user_version"), 1);
    QCOMPARE(value("SELECT count(*) FROM sqlite_schema"), 1);
    QCOMPARE(value("SELECT count(*) FROM a"), 1);
    QCOMPARE(value("PRAGMA foreign_keys"), 1);
}

void TestSchemaMigrator::refusesNewerFiles()
{
    QVERIFY(SchemaMigrator(*m_database, TwoSteps).migrate());
    QCOMPARE(codeOf(SchemaMigrator(*m_database, TwoSteps.mid(0, 1)).migrate()), ErrorCode::DatabaseNewer);
    QCOMPARE(value("PRAGMA user_version"), 2);
}

void TestSchemaMigrator::addAssessment()
{
    QVERIFY(SchemaMigrator(*m_database).migrate());
    QVERIFY(m_database->execute("INSERT INTO team VALUES ('t', 'org', '', '', 'Ward')"));
    QVERIFY(
        m_database->execute("INSERT INTO assessment (id, question_set, question_set_version, question_set_checksum, "
                            "team, period, round, facilitator, state, revision, created, changed, current_statement, "
                            "sequence, content_hash) VALUES ('a', 'set', '1', '', 't', '2026-03', 0, '', 'draft', 1, "
                            "'2026-03-10T14:32:05.123Z', '2026-03-10T14:32:05.123Z', '', 1, '" +
                            QString(64, u'0') + "')"));
}

void TestSchemaMigrator::refusesRowsThatBreakTheRules_data()
{
    QTest::addColumn<QString>("sql");
    const auto answer = [](const char *name, const char *values) {
        QTest::newRow(name) << QString("INSERT INTO answer VALUES (%1)").arg(values);
    };
    answer("level 5", "'a', 's', '5', '', '', 0");
    answer("level as number", "'a', 's', 3.5, '', '', 0");
    answer("nothing entered", "'a', 's', NULL, '', '', 0");
    answer("no statement", "'a', '', '3', '', '', 0");
    answer("unknown assessment", "'b', 's', '3', '', '', 0");
    answer("mark of 2", "'a', 's', '3', '', '', 2");
    answer("NULL evidence", "'a', 's', '3', NULL, '', 0");
    QTest::newRow("long evidence") << "INSERT INTO answer VALUES ('a', 's', '3', printf('%4001c', 'x'), '', 0)";
    QTest::newRow("agreed without a time") << "UPDATE assessment SET state = 'agreed'";
    QTest::newRow("draft with a time of agreement") << "UPDATE assessment SET agreed = '2026-03-10T14:32:05.123Z'";
    QTest::newRow("time without milliseconds") << "UPDATE assessment SET changed = '2026-03-10T14:32:05Z'";
    QTest::newRow("local time") << "UPDATE assessment SET changed = '2026-03-10T14:32:05.123+01:00'";
    QTest::newRow("period with a day") << "UPDATE assessment SET period = '2026-03-01'";
    QTest::newRow("unknown voting") << "UPDATE assessment SET voting = 'Names'";
    QTest::newRow("no team") << "UPDATE assessment SET team = 'nobody'";
    QTest::newRow("team in use removed") << "DELETE FROM team";
    QTest::newRow("team twice") << "INSERT INTO team VALUES ('t2', 'org', '', '', 'Ward')";
    QTest::newRow("two organisations") << "UPDATE team SET organisation = 'typed'";
    QTest::newRow("1000 present") << "INSERT INTO attendance VALUES ('a', 0, 'nursing', 1000)";
    const QString statement = "INSERT INTO vote_statement VALUES ('a', 's', %1, %2)";
    QTest::newRow("-1 people") << statement.arg(-1).arg(0);
    QTest::newRow("half revealed") << statement.arg(1).arg(2);
    QTest::newRow("votes on no statement") << "INSERT INTO vote_count VALUES ('a', 's', 'sheets', '', '3', 1)";
    const QString target = "INSERT INTO target VALUES ('%1', '%2', %3, '%4')";
    QTest::newRow("target of nothing") << target.arg("b", "wellbeing").arg(30).arg("2027-06-30");
    QTest::newRow("target of no theme") << target.arg("a", "").arg(30).arg("2027-06-30");
    QTest::newRow("target of 4.1") << target.arg("a", "wellbeing").arg(41).arg("2027-06-30");
    QTest::newRow("target below 0") << target.arg("a", "wellbeing").arg(-1).arg("2027-06-30");
    QTest::newRow("target by a month") << target.arg("a", "wellbeing").arg(30).arg("2027-06");
    QTest::newRow("half shown") << "UPDATE assessment SET show_previous = 2";
    const QString entry =
        "INSERT INTO history VALUES ('a', %1, '2026-03-10T14:32:05.123Z', '%2', '', '', '', '', '%3')";
    QTest::newRow("entry 0") << entry.arg("0", "rating", QString(64, u'0'));
    QTest::newRow("entry of no kind") << entry.arg("1", "", QString(64, u'0'));
    QTest::newRow("entry without a hash") << entry.arg("1", "rating", "");
    QTest::newRow("second workspace") << "INSERT INTO workspace (id, uuid, sequence) SELECT 2, uuid, 0 FROM workspace";
}

void TestSchemaMigrator::refusesRowsThatBreakTheRules()
{
    QFETCH(QString, sql);
    addAssessment();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(!m_database->execute(sql));
    QVERIFY(m_database->execute("INSERT INTO answer VALUES ('a', 's', '0', '', '', 0)"));
    QVERIFY(m_database->execute("INSERT INTO vote_statement VALUES ('a', 's0', 1, 0)"));
    QVERIFY(m_database->execute("INSERT INTO target VALUES ('a', 'wellbeing', 40, '2027-06-30')"));
    QVERIFY(m_database->execute("INSERT INTO vote_count VALUES ('a', 's0', 'sheets', 'nursing', '0', 1)"));
}

void TestSchemaMigrator::hasStrictTablesOnly()
{
    QVERIFY(SchemaMigrator(*m_database).migrate());
    QCOMPARE(value("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' "
                   "AND NOT strict"),
             0);
    QVERIFY(value("SELECT count(*) FROM pragma_table_list WHERE strict") >= 7);
}

QTEST_GUILESS_MAIN(TestSchemaMigrator)
#include "tst_schemamigrator.moc"
