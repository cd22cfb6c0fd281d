#include "core/common/checkedfile.h"
#include "core/questions/questionsetcatalog.h"
#include "tests/support/questionfiles.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::questions;

class TestQuestionSetCatalog : public QObject
{
    Q_OBJECT

private slots:
    void hasADefaultSet();
    void findsTheDefaultSetByItsName();
    void doesNotFindAnotherSet_data();
    void doesNotFindAnotherSet();
    void listsNewestVersionFirst();
    void passesOverBrokenFiles();
    void isEmptyWithoutFolder();
    void keepsWhatIsInstalled();
    void takesTheSameBytesTwice();
    void refusesOtherBytesUnderAName();
    void refusesWhatIsBroken();
    void refusesOriginsThatThePredecessorLacks();
    void removesOnlyWhatWasInstalled();
    void installsNothingWithoutAFolder();
    void prefersTheProgramsOwnSet();
    void givesTheNewestVersion();
};

namespace {

void putSet(const QTemporaryDir &folder, const QByteArray &id, const QByteArray &version)
{
    QByteArray bytes = tests::smallSet();
    bytes.replace("\"id\": \"small\"", "\"id\": \"" + id + '"')
        .replace("\"version\": \"1.0\"", "\"version\": \"" + version + '"');
    QVERIFY(writeFile(folder.filePath(id + '-' + version + ".json"), bytes).has_value());
}

} // namespace

void TestQuestionSetCatalog::hasADefaultSet()
{
    const QuestionSetCatalog catalog;
    QCOMPARE(catalog.defaultSet()->name().id, QString("aros-default"));
    QVERIFY(catalog.names().contains(catalog.defaultSet()->name()));
    QCOMPARE(catalog.defaultSet(), catalog.defaultSet()); // read once
}

void TestQuestionSetCatalog::findsTheDefaultSetByItsName()
{
    const QuestionSetCatalog catalog;
    const auto set = catalog.find(catalog.defaultSet()->name());
    QVERIFY(set.has_value());
    QCOMPARE(*set, catalog.defaultSet());
}

void TestQuestionSetCatalog::doesNotFindAnotherSet_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("checksum");
    const QuestionSetName name = QuestionSetCatalog().defaultSet()->name();
    QTest::newRow("other id") << "other" << name.version << name.checksum;
    QTest::newRow("other version") << name.id << "0.1" << name.checksum;
    QTest::newRow("other bytes") << name.id << name.version << QString(64, '0');
}

void TestQuestionSetCatalog::doesNotFindAnotherSet()
{
    QFETCH(QString, id);
    QFETCH(QString, version);
    QFETCH(QString, checksum);
    const auto set = QuestionSetCatalog().find({id, version, checksum});
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::QuestionSetUnknown);
    QVERIFY(set.error().detail.contains(id) && set.error().detail.contains(checksum));
}

void TestQuestionSetCatalog::listsNewestVersionFirst()
{
    const QTemporaryDir folder;
    for (const char *version : {"1.0", "1.10", "1.9", "2.0"})
        putSet(folder, "bravo", version);
    putSet(folder, "alpha", "1.0");
    QStringList names;
    for (const QuestionSetName &name : QuestionSetCatalog(folder.path()).names())
        names.append(name.id + ' ' + name.version);
    QCOMPARE(names, (QStringList{"alpha 1.0", "bravo 2.0", "bravo 1.10", "bravo 1.9", "bravo 1.0"}));
}

void TestQuestionSetCatalog::passesOverBrokenFiles()
{
    const QTemporaryDir folder;
    putSet(folder, "alpha", "1.0");
    QVERIFY(writeFile(folder.filePath("broken.json"), "{").has_value());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("broken\\.json.* line 1, column 2: "));
    QCOMPARE(QuestionSetCatalog(folder.path()).names().size(), 1);
}

void TestQuestionSetCatalog::isEmptyWithoutFolder()
{
    QVERIFY(QuestionSetCatalog(QString("/nowhere/at/all")).names().isEmpty());
}

void TestQuestionSetCatalog::keepsWhatIsInstalled()
{
    const QTemporaryDir folder;
    const QString questions = folder.filePath("aros/questions");
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(questions);
    QCOMPARE(catalog.names().size(), QuestionSetCatalog().names().size());
    const auto set = catalog.install(tests::smallSet());
    QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail));
    QVERIFY(catalog.isInstalled((*set)->name()));
    QVERIFY(!catalog.isInstalled(catalog.defaultSet()->name()));
    QCOMPARE(*catalog.bytesOf((*set)->name()), tests::smallSet());

    const QuestionSetCatalog again = QuestionSetCatalog::withInstalled(questions);
    QCOMPARE(again.names(), catalog.names());
    QVERIFY(again.find((*set)->name()).has_value() && again.isInstalled((*set)->name()));
    QCOMPARE(again.defaultSet()->name().id, QString("aros-default"));
}

void TestQuestionSetCatalog::takesTheSameBytesTwice()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    const auto first = catalog.install(tests::smallSet());
    const auto second = catalog.install(tests::smallSet());
    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(*first, *second);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList("small-1.0.json"));
}

void TestQuestionSetCatalog::refusesOtherBytesUnderAName()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    QVERIFY(catalog.install(tests::smallSet()).has_value());
    const auto other = catalog.install(tests::smallSet() + '\n');
    QVERIFY(!other.has_value());
    QCOMPARE(other.error(), (Error{ErrorCode::QuestionSetTaken, "small 1.0"}));
    QCOMPARE(tests::contentOf(folder.filePath("small-1.0.json")), tests::smallSet());
    const auto shipped = catalog.install(*catalog.bytesOf(catalog.defaultSet()->name()) + '\n');
    QCOMPARE(shipped.error().code, ErrorCode::QuestionSetTaken);
}

void TestQuestionSetCatalog::refusesWhatIsBroken()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    QCOMPARE(catalog.install("{").error().code, ErrorCode::QuestionSetBroken);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestQuestionSetCatalog::refusesOriginsThatThePredecessorLacks()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    QByteArray next = tests::contentOf("questions/good/successor.json");
    QVERIFY(catalog.install(tests::smallSet()).has_value());
    const auto wrong = catalog.install(QByteArray(next).replace("\"from\": [\"fw1\"]", "\"from\": [\"fw9\"]"));
    QCOMPARE(wrong.error(), (Error{ErrorCode::QuestionSetBroken, "/themes/0/statements/0/origin/from/0: fw9 is no "
                                                                 "statement of the predecessor small 1.0"}));
    QVERIFY(catalog.install(next).has_value());
}

void TestQuestionSetCatalog::removesOnlyWhatWasInstalled()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    const QuestionSetName name = (*catalog.install(tests::smallSet()))->name();
    QCOMPARE(catalog.remove(catalog.defaultSet()->name()).error().code, ErrorCode::ReadOnly);
    QCOMPARE(catalog.remove({"none", "1.0", {}}).error().code, ErrorCode::QuestionSetUnknown);
    QVERIFY(catalog.remove(name).has_value());
    QCOMPARE(catalog.find(name).error().code, ErrorCode::QuestionSetUnknown);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(catalog.install(tests::smallSet()).has_value()); // as undoing does
}

void TestQuestionSetCatalog::installsNothingWithoutAFolder()
{
    QuestionSetCatalog shipped;
    QCOMPARE(shipped.install(tests::smallSet()).error().code, ErrorCode::FileNotWritable);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath("file"), "x").has_value());
    QuestionSetCatalog blocked = QuestionSetCatalog::withInstalled(folder.filePath("file/questions"));
    QCOMPARE(blocked.install(tests::smallSet()).error().code, ErrorCode::FileNotWritable);
    QCOMPARE(blocked.names(), shipped.names());
}

void TestQuestionSetCatalog::prefersTheProgramsOwnSet()
{
    const QTemporaryDir folder;
    const QuestionSetCatalog shipped;
    const QuestionSetName name = shipped.defaultSet()->name();
    QVERIFY(writeFile(folder.filePath("old.json"), *shipped.bytesOf(name)).has_value());
    QByteArray newer = *shipped.bytesOf(name);
    newer.replace("\"version\": \"1.0\"", "\"version\": \"9.0\"");
    QVERIFY(writeFile(folder.filePath("newer.json"), newer).has_value());
    const QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    QCOMPARE(catalog.names().size(), shipped.names().size() + 1);
    QVERIFY(!catalog.isInstalled(name));
    QCOMPARE(catalog.defaultSet()->name(), name); // nobody can put another in its place
}

void TestQuestionSetCatalog::givesTheNewestVersion()
{
    const QTemporaryDir folder;
    for (const char *version : {"1.0", "1.10", "1.9"})
        putSet(folder, "bravo", version);
    const QuestionSetCatalog catalog(folder.path());
    QCOMPARE(catalog.find("bravo", {})->name().version, QString("1.10"));
    QCOMPARE(catalog.find("bravo", "1.9")->name().version, QString("1.9"));
    QVERIFY(!catalog.find("bravo", "1.8") && !catalog.find("alpha", {}));
}

QTEST_GUILESS_MAIN(TestQuestionSetCatalog)
#include "tst_questionsetcatalog.moc"
