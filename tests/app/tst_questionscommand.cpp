#include "tests/app/commandfixture.h"

#include <QJsonObject>

using namespace aros;
using namespace aros::tests;

// The built program showing question sets and checking their files.
class TestQuestionsCommand : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }
    void init() { copyDemo(); }

    void showsTheQuestionSets();
    void findsAGoodQuestionSetGood();
    void namesTheFaultsOfAQuestionSet();
    void namesTheFaultsAsJson();
    void refusesFilesThatAreNoQuestionSet_data();
    void refusesFilesThatAreNoQuestionSet();
};

void TestQuestionsCommand::showsTheQuestionSets()
{
    const Outcome list = run({"questions", "list"});
    QCOMPARE(list.code, 0);
    QVERIFY(list.lines().first().startsWith("aros-default\t"));
    const QJsonObject set = run({"questions", "list", "--json"}).json().array().first().toObject();
    QCOMPARE(set.value("id").toString(), QString("aros-default"));
    QCOMPARE(set.value("statements").toInt(), 40);

    const Outcome show = run({"questions", "show", "--lang", "cy"});
    QCOMPARE(show.code, 0);
    QVERIFY(show.out.contains("Gweithio hyblyg"));
    QVERIFY(show.out.contains("  cc5  "));
    const QJsonObject whole = run({"questions", "show", "aros-default", "--json"}).json().object();
    QCOMPARE(whole.value("themes").toArray().size(), 8);
    const Outcome unknown = run({"questions", "show", "other"});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("questions list"));
}

void TestQuestionsCommand::findsAGoodQuestionSetGood()
{
    const QString path = TEST_DATA "/questions/good/small.json";
    const Outcome outcome = run({"questions", "check", path});
    QVERIFY2(outcome.code == 0, outcome.out);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("good question set"));
    const QJsonObject json = run({"questions", "check", path, "--json"}).json().object();
    QCOMPARE(json.value("good"), QJsonValue(true));
    QVERIFY(json.value("problems").toArray().isEmpty());
}

void TestQuestionsCommand::namesTheFaultsOfAQuestionSet()
{
    QJsonObject set = QJsonDocument::fromJson(contentOf(TEST_DATA "/questions/good/small.json")).object();
    set.insert("colour", "red");
    set.insert("title", QJsonObject{{"en", "Only English"}});
    writeText(newFile("broken.json"), QJsonDocument(set).toJson());
    const Outcome outcome = run({"questions", "check", "broken.json"});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.lines().size(), 2); // each fault once, though rules and schema both see it
    QVERIFY2(outcome.out.contains("colour"), outcome.out);
    QVERIFY2(outcome.out.contains("/title/cy: The Welsh text is missing."), outcome.out);
    QVERIFY(outcome.err.contains("2 faults"));
}

void TestQuestionsCommand::namesTheFaultsAsJson()
{
    QJsonObject set = QJsonDocument::fromJson(contentOf(TEST_DATA "/questions/good/small.json")).object();
    set.remove("version");
    writeText(newFile("broken.json"), QJsonDocument(set).toJson());
    const Outcome outcome = run({"questions", "check", "broken.json", "--json"});
    QCOMPARE(outcome.code, 1);
    const QJsonObject json = outcome.json().object();
    QCOMPARE(json.value("good"), QJsonValue(false));
    const QJsonObject problem = json.value("problems").toArray().first().toObject();
    QCOMPARE(problem.keys(), (QStringList{"code", "place", "sentence"}));
    QCOMPARE(problem.value("code").toString(), QString("missing-key"));
    QVERIFY(problem.value("sentence").toString().contains("version"));
}

void TestQuestionsCommand::refusesFilesThatAreNoQuestionSet_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("broken off") << QByteArray("{\"format\": \"aros-question-set\",");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}");
    QTest::newRow("another file") << QByteArray("{\"format\": \"other\"}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("nested deeply") << QByteArray(500, '[') + QByteArray(500, ']');
    QTest::newRow("a little too large") << QByteArray(1024 * 1024 + 1, ' ');
    QTest::newRow("far too large") << QByteArray(5 * 1024 * 1024, ' ');
}

void TestQuestionsCommand::refusesFilesThatAreNoQuestionSet()
{
    QFETCH(QByteArray, content);
    writeText(newFile("set.json"), content);
    const Outcome outcome = run({"questions", "check", "set.json"});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.lines().isEmpty());
    for (const QString &line : outcome.lines())
        QVERIFY2(line.contains(": "), qPrintable(line));
    QCOMPARE(run({"questions", "check", "none.json"}).code, 1);
}

QTEST_GUILESS_MAIN(TestQuestionsCommand)
#include "tst_questionscommand.moc"
