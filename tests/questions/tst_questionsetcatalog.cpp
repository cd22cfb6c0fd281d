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

QTEST_GUILESS_MAIN(TestQuestionSetCatalog)
#include "tst_questionsetcatalog.moc"
