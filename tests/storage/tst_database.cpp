#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/schemamigrator.h"
#include "core/storage/sqlerrors.h"
#include "core/storage/sqltransaction.h"
#include "tests/storage/storagetesting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::storage;
using namespace aros::tests;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath("store.sqlite"); }
    int rows() const { return valueOf(m_database->readValue("SELECT count(*) FROM note")).toInt(); }
    Result<int> add(const QString &text)
    {
        return m_database->change("INSERT INTO note (text) VALUES (:text)", {{":text", text}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

private slots:
    void init();
    void cleanup();

    void setsWhatKeepsDataSafe_data();
    void setsWhatKeepsDataSafe();
    void refusesValuesThatDoNotMatch_data();
    void refusesValuesThatDoNotMatch();
    void takesColonsInTextsForNoPlaceholders();
    void storesAnEmptyTextForANullOne();
    void readsTheSameStatementInsideItself();
    void givesErrorsACode_data();
    void givesErrorsACode();
    void rollsBackUnlessCommitted();
    void tellsWhenOnlyTheCommitFails();
    void tellsThatTheDiskIsFull();
    void letsNobodyElseIn();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void opensNothingThatIsMissingForReading();
    void refusesChangesWhenFrozenButCopies();
    void writesNothingWhenReadOnly();
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = valueOf(Database::open(path(), Database::Access::ReadWrite));
    QVERIFY(m_database->execute(QString("PRAGMA application_id = %1").arg(ArosApplicationId)));
    QVERIFY(m_database->execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT"));
}

void TestDatabase::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TestDatabase::setsWhatKeepsDataSafe_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("journal_mode") << "delete";
    QTest::newRow("journal_size_limit") << "0";
    QTest::newRow("synchronous") << "3"; // EXTRA
    QTest::newRow("locking_mode") << "exclusive";
    QTest::newRow("foreign_keys") << "1";
    QTest::newRow("trusted_schema") << "0";
    QTest::newRow("cell_size_check") << "1";
    QTest::newRow("secure_delete") << "1";
    QTest::newRow("busy_timeout") << "300";
}

void TestDatabase::setsWhatKeepsDataSafe()
{
    QFETCH(QString, value);
    QCOMPARE(valueOf(m_database->readValue(QString("PRAGMA ") + QTest::currentDataTag())).toString(), value);
}

void TestDatabase::refusesValuesThatDoNotMatch_data()
{
    QTest::addColumn<Values>("values");
    QTest::newRow("misspelt") << Values{{":id", 1}, {":txet", "x"}};
    QTest::newRow("missing") << Values{{":id", 1}};
    QTest::newRow("none") << Values{};
    QTest::newRow("one too many") << Values{{":id", 1}, {":text", "x"}, {":other", "x"}};
    QTest::newRow("without colon") << Values{{"id", 1}, {"text", "x"}};
}

void TestDatabase::refusesValuesThatDoNotMatch()
{
    QFETCH(Values, values);
    QCOMPARE(codeOf(m_database->change("INSERT INTO note (id, text) VALUES (:id, :text)", values)),
             ErrorCode::DatabaseFailed);
    QCOMPARE(rows(), 0);
}

void TestDatabase::takesColonsInTextsForNoPlaceholders()
{
    QVERIFY(m_database->change("INSERT INTO note (text) VALUES ('at 12:30 :late')"));
    QCOMPARE(valueOf(m_database->readValue("SELECT text FROM note")).toString(), QString("at 12:30 :late"));
}

void TestDatabase::storesAnEmptyTextForANullOne()
{
    QVERIFY(add(QString()));
    QVERIFY(m_database->change("INSERT INTO note (text) VALUES (:text)", {{":text", QVariant()}}));
    QCOMPARE(valueOf(m_database->readValue("SELECT count(*) FROM note WHERE text = ''")).toInt(), 1);
    QCOMPARE(valueOf(m_database->readValue("SELECT count(*) FROM note WHERE text IS NULL")).toInt(), 1);
}

void TestDatabase::readsTheSameStatementInsideItself()
{
    for (int number = 0; number < 3; ++number)
        QVERIFY(add(QString::number(number)));
    int pairs = 0;
    const QString sql = "SELECT text FROM note";
    QVERIFY(m_database->read(sql, {}, [&](const QSqlQuery &) {
        const auto inner = m_database->read(sql, {}, [&](const QSqlQuery &) { ++pairs; });
        QVERIFY(inner);
    }));
    QCOMPARE(pairs, 9);
}

void TestDatabase::givesErrorsACode_data()
{
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("busy") << 5 << ErrorCode::DatabaseLocked;
    QTest::newRow("busy in recovery") << 261 << ErrorCode::DatabaseLocked;
    QTest::newRow("locked") << 6 << ErrorCode::DatabaseLocked;
    QTest::newRow("permission") << 3 << ErrorCode::ReadOnly;
    QTest::newRow("read-only") << 8 << ErrorCode::ReadOnly;
    QTest::newRow("read-only folder") << 1544 << ErrorCode::ReadOnly;
    QTest::newRow("corrupt") << 11 << ErrorCode::DatabaseDamaged;
    QTest::newRow("corrupt index") << 779 << ErrorCode::DatabaseDamaged;
    QTest::newRow("full") << 13 << ErrorCode::DiskFull;
    QTest::newRow("cannot open") << 14 << ErrorCode::FileNotWritable;
    QTest::newRow("not a database") << 26 << ErrorCode::DatabaseForeign;
    QTest::newRow("read failed") << 266 << ErrorCode::FileNotReadable;
    QTest::newRow("short read") << 522 << ErrorCode::DatabaseDamaged;
    QTest::newRow("write failed") << 778 << ErrorCode::FileNotWritable;
    QTest::newRow("sync failed") << 1034 << ErrorCode::FileNotWritable;
    QTest::newRow("constraint") << 275 << ErrorCode::DatabaseFailed;
    QTest::newRow("unknown") << 0 << ErrorCode::DatabaseFailed;
}

void TestDatabase::givesErrorsACode()
{
    QFETCH(int, sqliteCode);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeFor(sqliteCode, path()), code);
}

void TestDatabase::rollsBackUnlessCommitted()
{
    {
        SqlTransaction transaction(*m_database);
        QVERIFY(transaction.begun());
        QVERIFY(add("lost"));
    }
    QCOMPARE(rows(), 0);
    {
        SqlTransaction transaction(*m_database);
        QVERIFY(add("kept"));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(rows(), 1);
    SqlTransaction outer(*m_database);
    QVERIFY(!SqlTransaction(*m_database).begun());
}

void TestDatabase::tellsWhenOnlyTheCommitFails()
{
    QVERIFY(m_database->execute(
        "CREATE TABLE reply (note INTEGER REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED) STRICT"));
    {
        SqlTransaction transaction(*m_database);
        QVERIFY(m_database->change("INSERT INTO reply VALUES (7)"));
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseFailed);
    }
    QCOMPARE(valueOf(m_database->readValue("SELECT count(*) FROM reply")).toInt(), 0);
    QVERIFY(add("still works"));
}

void TestDatabase::tellsThatTheDiskIsFull()
{
    QVERIFY(m_database->execute("PRAGMA max_page_count = 10"));
    QVERIFY(add("before"));
    QCOMPARE(codeOf(add(QString(100'000, u'x'))), ErrorCode::DiskFull);
    QCOMPARE(rows(), 1);
    QVERIFY(add("after"));
}

void TestDatabase::letsNobodyElseIn()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(Database::open(path(), Database::Access::ReadWrite)), ErrorCode::DatabaseLocked);
    QVERIFY2(timer.elapsed() < 3000, "Qt's own waiting time blocks a window for five seconds");
    QVERIFY(add("still ours"));
}

void TestDatabase::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("Dear all,\n") << ErrorCode::DatabaseForeign;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::DatabaseForeign;
    QTest::newRow("half of the first line") << QByteArray("SQLite f") << ErrorCode::DatabaseDamaged;
    QTest::newRow("only the first line") << QByteArray("SQLite format 3\0", 16) << ErrorCode::DatabaseDamaged;
    QTest::newRow("another program's") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1')
                                       << ErrorCode::DatabaseForeign;
}

void TestDatabase::refusesForeignFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const QString other = m_folder->filePath("other");
    putBytes(other, content);
    QCOMPARE(codeOf(Database::open(other, Database::Access::ReadWrite)), code);
    QCOMPARE(codeOf(Database::open(other, Database::Access::ReadOnly)), code);
    QCOMPARE(bytesOf(other), content);
}

void TestDatabase::opensNothingThatIsMissingForReading()
{
    const QString missing = m_folder->filePath("missing");
    QCOMPARE(codeOf(Database::open(missing, Database::Access::ReadOnly)), ErrorCode::NotFound);
    QCOMPARE(codeOf(Database::open(m_folder->path(), Database::Access::ReadOnly)), ErrorCode::FileNotReadable);
    QVERIFY(!QFile::exists(missing));
}

void TestDatabase::refusesChangesWhenFrozenButCopies()
{
    QVERIFY(add("before"));
    QVERIFY(m_database->freeze());
    QCOMPARE(codeOf(add("after")), ErrorCode::ReadOnly);
    const QString copy = m_folder->filePath("copy.sqlite");
    QVERIFY(m_database->copyInto(copy));
    QCOMPARE(codeOf(add("after")), ErrorCode::ReadOnly);
    const auto copied = valueOf(Database::open(copy, Database::Access::ReadOnly));
    QCOMPARE(valueOf(copied->readValue("SELECT text FROM note")).toString(), QString("before"));
}

void TestDatabase::writesNothingWhenReadOnly()
{
    m_database.reset();
    const QStringList files = filesIn(m_folder->path());
    const auto readOnly = valueOf(Database::open(path(), Database::Access::ReadOnly));
    QCOMPARE(codeOf(readOnly->change("INSERT INTO note (text) VALUES ('x')")), ErrorCode::ReadOnly);
    QCOMPARE(filesIn(m_folder->path()), files);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
