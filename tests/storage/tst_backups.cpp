#include "core/storage/backupfolder.h"
#include "core/storage/database.h"
#include "core/storage/workspace.h"
#include "tests/storage/storagetesting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleassessment.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aros;
using namespace aros::assessment;
using namespace aros::storage;
using namespace aros::tests;

namespace {

const StatementId First(QStringLiteral("fw1"));

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name = "aros.sqlite") const { return m_folder->filePath(name); }
    std::unique_ptr<Workspace> open() { return openFor(path(), m_clock); }
    QStringList names() const { return filesIn(path("backups")); }
    void changeSomething(Workspace &workspace);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    AssessmentId m_id;

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void makesADatedVerifiedCopy();
    void makesNoneWhenNothingChanged();
    void makesOneAgainAfterARestore();
    void findsANameWithinTheSameMillisecond();
    void leavesOtherFilesAlone();
    void removesUnfinishedCopies();
    void thins_data();
    void thins();
    void thinsTheSameHoweverOften();
    void thinsWhileWorking();

    void copiesToAChosenFile();
    void refusesUnusableTargets();

    void restoresAndKeepsWhatWasThere();
    void restoresWhereNothingIs();
    void refusesToRestore_data();
    void refusesToRestore();
    void refusesToRestoreAnOpenWorkspace();
    void doesNotPlayAnOldJournalIntoARestoredFile();
    void finishesAnInterruptedRestore();
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FixedClock();
    m_id = valueOf(open()->assessments().create(sampleDraft())).id;
}

void TestBackups::changeSomething(Workspace &workspace)
{
    const Result<Assessment> before = workspace.assessments().find(m_id);
    const int level = before->answer(First).rating ? (*before->answer(First).rating->level() + 1) % 5 : 0;
    const Result<void> saved = workspace.assessments().saveAnswer(m_id, First, sampleAnswer(level));
    QVERIFY(saved);
}

void TestBackups::makesADatedVerifiedCopy()
{
    const auto workspace = open();
    QVERIFY(workspace->backups().isEmpty());
    QVERIFY(workspace->backUp());
    QCOMPARE(names(), QStringList{"aros.sqlite-20260310T143205123Z.sqlite"});
    const Backup backup = workspace->backups().constFirst();
    QCOMPARE(backup.made, m_clock.now());
    QCOMPARE(backup.size, QFileInfo(backup.path).size());
    const auto copy = openFor(backup.path, m_clock, OpenMode::ReadOnly);
    QCOMPARE(*copy->assessments().find(m_id), *workspace->assessments().find(m_id));
    QVERIFY(copy->check()->isWhole());
}

void TestBackups::makesNoneWhenNothingChanged()
{
    QVERIFY(open()->backUp());
    m_clock.advanceDays(1);
    const auto workspace = open();
    QVERIFY(workspace->backUp());
    QVERIFY(workspace->assessments().saveCurrent(m_id, First));
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 1);
    changeSomething(*workspace);
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 2);
    QCOMPARE(workspace->backups().constFirst().made, m_clock.now());
    QVERIFY(workspace->assessments().remove(m_id));
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 3);
}

void TestBackups::makesOneAgainAfterARestore()
{
    QVERIFY(open()->backUp());
    const QString first = open()->backups().constFirst().path;
    m_clock.advanceMSecs(1000);
    {
        const auto workspace = open();
        changeSomething(*workspace);
        QVERIFY(workspace->backUp());
    }
    QVERIFY(restoreBackup(first, path(), m_clock));
    m_clock.advanceMSecs(1000);
    const auto workspace = open();
    changeSomething(*workspace); // as many changes as in the newest backup, but others
    QVERIFY(workspace->backUp());
    QCOMPARE(workspace->backups().size(), 3);
}

void TestBackups::findsANameWithinTheSameMillisecond()
{
    const auto workspace = open();
    for (int copy = 0; copy < 5; ++copy) {
        changeSomething(*workspace);
        QVERIFY(workspace->backUp());
    }
    QCOMPARE(workspace->backups().size(), 5);
    QCOMPARE(names().constLast(), QString("aros.sqlite-20260310T143205127Z.sqlite"));
}

void TestBackups::leavesOtherFilesAlone()
{
    QVERIFY(openFor(path("other.sqlite"), m_clock)->backUp());
    putBytes(path("backups/aros.sqlite-notes.txt"), "mine");
    putBytes(path("backups/aros.sqlite-yesterday.sqlite"), "mine too");
    for (int day = 0; day < 40; ++day) {
        m_clock.advanceDays(1);
        const auto workspace = open();
        changeSomething(*workspace);
        QVERIFY(workspace->backUp());
    }
    QCOMPARE(names().filter("other.sqlite").size(), 1);
    QCOMPARE(bytesOf(path("backups/aros.sqlite-notes.txt")), QByteArray("mine"));
    QCOMPARE(bytesOf(path("backups/aros.sqlite-yesterday.sqlite")), QByteArray("mine too"));
    QCOMPARE(openFor(path("other.sqlite"), m_clock)->backups().size(), 1);
}

void TestBackups::removesUnfinishedCopies()
{
    QVERIFY(open()->backUp());
    putBytes(path("backups/aros.sqlite-20260101T000000000Z.sqlite.unfinished"), "half");
    QCOMPARE(open()->backups().size(), 1);
    const auto workspace = open();
    changeSomething(*workspace);
    QVERIFY(workspace->backUp());
    QCOMPARE(names().filter("unfinished"), QStringList());
}

void TestBackups::thins_data()
{
    QTest::addColumn<QStringList>("made"); // newest first; now is Tuesday 10 March 2026, noon
    QTest::addColumn<QList<int>>("removed");
    const auto row = [](const char *name, const QStringList &made, const QList<int> &removed) {
        QTest::newRow(name) << made << removed;
    };
    row("none", {}, {});
    row("one, however old", {"2019-01-01T00:00"}, {});
    row("all of the last day", {"2026-03-10T11:59", "2026-03-10T11:58", "2026-03-09T12:00"}, {});
    row("one a day after it", {"2026-03-09T11:59", "2026-03-09T08:00", "2026-03-08T23:00", "2026-03-08T22:00"}, {1, 3});
    row("days to the end of two weeks", {"2026-02-25T12:00", "2026-02-24T13:00", "2026-02-24T12:00"}, {2});
    row("one a week after two weeks", {"2026-02-22T10:00", "2026-02-20T10:00", "2026-02-16T10:00", "2026-02-15T10:00"},
        {1, 2});
    row("a week over the turn of the year", {"2026-01-03T10:00", "2025-12-30T10:00"}, {1});
    row("one a month after three", {"2025-11-30T10:00", "2025-11-10T10:00", "2025-11-01T10:00", "2025-10-31T10:00"},
        {1, 2});
    row("months of different years", {"2025-11-01T10:00", "2024-11-01T10:00"}, {});
    row("in the future", {"2027-01-01T10:00", "2027-01-01T09:00"}, {});
}

void TestBackups::thins()
{
    QFETCH(QStringList, made);
    QFETCH(QList<int>, removed);
    QList<Backup> backups;
    for (const QString &time : made)
        backups.append({time, QDateTime::fromString(time + ":00.000Z", Qt::ISODateWithMs), 1});
    QList<int> result;
    for (const Backup &backup : superseded(backups, QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC)))
        result.append(int(made.indexOf(backup.path)));
    QCOMPARE(result, removed);
}

void TestBackups::thinsTheSameHoweverOften()
{
    // A year of one backup an hour: thinning at each leaves about as many as thinning once, and never a gap.
    QDateTime now(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    QList<Backup> backups;
    for (int hour = 0; hour < 365 * 24; ++hour) {
        now = now.addSecs(3600);
        backups.prepend({QString::number(hour), now, 1});
        for (const Backup &old : superseded(backups, now))
            backups.removeIf([&](const Backup &backup) { return backup.path == old.path; });
    }
    QVERIFY(superseded(backups, now).isEmpty());
    QVERIFY2(backups.size() > 55 && backups.size() < 65, qPrintable(QString::number(backups.size())));
    constexpr int MonthAndWeek = 31 + 6; // the newest of a month may be the newest of a week that ends before it
    for (qsizetype index = 1; index < backups.size(); ++index)
        QVERIFY(backups.at(index).made.daysTo(backups.at(index - 1).made) <= MonthAndWeek);
}

void TestBackups::thinsWhileWorking()
{
    for (int day = 0; day < 30; ++day) {
        const auto workspace = open();
        for (int copy = 0; copy < 3; ++copy) {
            m_clock.advanceMSecs(60'000);
            changeSomething(*workspace);
            QVERIFY(workspace->backUp());
        }
        m_clock.advanceDays(1);
    }
    const QList<Backup> backups = open()->backups();
    QVERIFY2(backups.size() > 15 && backups.size() < 22, qPrintable(QString::number(backups.size())));
    QVERIFY(std::is_sorted(backups.cbegin(), backups.cend(), [](auto &a, auto &b) { return a.made > b.made; }));
}

void TestBackups::copiesToAChosenFile()
{
    const auto workspace = open();
    putBytes(path("copy.sqlite"), "old");
    QVERIFY(workspace->backUpTo(path("copy.sqlite")));
    QCOMPARE(filesIn(m_folder->path()).filter("copy"), QStringList{"copy.sqlite"});
    QCOMPARE(*openFor(path("copy.sqlite"), m_clock)->assessments().find(m_id), *workspace->assessments().find(m_id));
    QVERIFY(workspace->backups().isEmpty());
}

void TestBackups::refusesUnusableTargets()
{
    const auto workspace = open();
    QCOMPARE(codeOf(workspace->backUpTo(path("missing/copy.sqlite"))), ErrorCode::FolderMissing);
    QCOMPARE(codeOf(workspace->backUpTo(m_folder->path())), ErrorCode::FileNotWritable);
    QCOMPARE(codeOf(workspace->backUpTo(path())), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(workspace->backUpTo(path("./aros.sqlite"))), ErrorCode::InvalidValue);
    QVERIFY(workspace->assessments().find(m_id));
    QCOMPARE(filesIn(m_folder->path()).filter("unfinished"), QStringList());
}

void TestBackups::restoresAndKeepsWhatWasThere()
{
    QVERIFY(open()->backUp());
    const QString backup = open()->backups().constFirst().path;
    m_clock.advanceDays(1);
    changeSomething(*open());
    const QByteArray before = bytesOf(path());

    const QString kept = valueOf(restoreBackup(backup, path(), m_clock));
    QCOMPARE(kept, path() + "-replaced-20260311T143205123Z.sqlite");
    QCOMPARE(bytesOf(kept), before);
    QCOMPARE(bytesOf(path()), bytesOf(backup));
    QCOMPARE(filesIn(m_folder->path()).size(), 2);
    QVERIFY(open()->assessments().find(m_id)->answers.isEmpty());
}

void TestBackups::restoresWhereNothingIs()
{
    QVERIFY(open()->backUp());
    const QString backup = open()->backups().constFirst().path;
    const QString target = path("new/place.sqlite");
    QCOMPARE(valueOf(restoreBackup(backup, target, m_clock)), QString());
    QVERIFY(openFor(target, m_clock)->assessments().find(m_id));
}

void TestBackups::refusesToRestore_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << "missing" << ErrorCode::NotFound;
    QTest::newRow("letter") << "letter" << ErrorCode::DatabaseForeign;
    QTest::newRow("cut short") << "cut" << ErrorCode::DatabaseDamaged;
    QTest::newRow("page overwritten") << "page" << ErrorCode::DatabaseDamaged;
    QTest::newRow("newer") << "newer" << ErrorCode::DatabaseNewer;
    QTest::newRow("with a trigger") << "trigger" << ErrorCode::DatabaseForeign;
}

void TestBackups::refusesToRestore()
{
    QFETCH(QString, kind);
    QFETCH(ErrorCode, code);
    const QString backup = path("given.sqlite");
    QVERIFY(open()->backUpTo(backup));
    QByteArray bytes = bytesOf(backup);
    if (kind == "missing")
        QVERIFY(QFile::remove(backup));
    if (kind == "letter")
        putBytes(backup, "Dear all");
    if (kind == "cut")
        putBytes(backup, bytes.left(bytes.size() / 2));
    if (kind == "page")
        putBytes(backup, bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\x55')));
    if (kind == "newer")
        putBytes(backup, bytes.replace(60, 4, QByteArray("\0\0\1\0", 4)));
    if (kind == "trigger")
        QVERIFY(valueOf(Database::open(backup, Database::Access::ReadWrite))
                    ->execute("CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END"));
    const QStringList files = filesIn(m_folder->path());
    const QByteArray before = bytesOf(path());

    QCOMPARE(codeOf(restoreBackup(backup, path(), m_clock)), code);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(filesIn(m_folder->path()), files);
}

void TestBackups::refusesToRestoreAnOpenWorkspace()
{
    const auto workspace = open();
    QVERIFY(workspace->backUp());
    QCOMPARE(codeOf(restoreBackup(workspace->backups().constFirst().path, path(), m_clock)), ErrorCode::DatabaseLocked);
    QVERIFY(workspace->assessments().find(m_id));
}

void TestBackups::doesNotPlayAnOldJournalIntoARestoredFile()
{
    QVERIFY(open()->backUp());
    const QString backup = open()->backups().constFirst().path;
    QByteArray database;
    QByteArray journal;
    {
        // What a power cut leaves: the file half changed, and the journal with its header still valid.
        const auto broken = valueOf(Database::open(path(), Database::Access::ReadWrite));
        QVERIFY(broken->execute("PRAGMA cache_size = 1"));
        QVERIFY(broken->execute("PRAGMA cache_spill = 1"));
        QVERIFY(broken->execute("BEGIN"));
        QVERIFY(broken->execute("CREATE TABLE filler (x TEXT)"));
        for (int row = 0; row < 50; ++row)
            QVERIFY(broken->execute("INSERT INTO filler VALUES (printf('%5000c', 'x'))"));
        database = bytesOf(path());
        journal = bytesOf(path() + "-journal");
        broken->rollBack();
    }
    QVERIFY(journal.startsWith(QByteArray::fromHex("d9d505f920a163d7")));
    putBytes(path(), database);
    putBytes(path() + "-journal", journal);

    const QString kept = valueOf(restoreBackup(backup, path(), m_clock));
    QCOMPARE(bytesOf(path()), bytesOf(backup));
    QVERIFY(!QFile::exists(path() + "-journal"));
    QCOMPARE(bytesOf(kept + "-journal"), journal);
    QVERIFY(open()->check()->isWhole());
    QVERIFY(openFor(kept, m_clock)->assessments().find(m_id)); // and the journal still heals what it belongs to
}

void TestBackups::finishesAnInterruptedRestore()
{
    QVERIFY(open()->backUp());
    const QString backup = open()->backups().constFirst().path;
    QVERIFY(QFile::copy(backup, path() + ".restoring"));
    QVERIFY(QFile::rename(path(), path() + "-replaced-20260310T143205123Z.sqlite"));
    putBytes(path() + "-journal", "left from the file that was set aside");
    const auto workspace = open();
    QVERIFY(!workspace->openReport().created);
    QVERIFY(workspace->assessments().find(m_id));
    QVERIFY(!QFile::exists(path() + ".restoring"));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
