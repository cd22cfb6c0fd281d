#include "tests/app/commandfixture.h"

#include <QFile>
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
    void writesTheBlankQuestionnaire_data();
    void writesTheBlankQuestionnaire();
    void saysWhatWasWrittenAsJson();
    void refusesUnclearSheets_data();
    void refusesUnclearSheets();
    void failsWhereSheetsCannotBeWritten();
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

void TestQuestionsCommand::writesTheBlankQuestionnaire_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArrayList>("languages");
    QTest::newRow("English") << QStringList{} << QByteArrayList{"en-GB"};
    QTest::newRow("Welsh") << QStringList{"--lang", "cy"} << QByteArrayList{"cy"};
    QTest::newRow("both") << QStringList{"--both"} << QByteArrayList{"en-GB", "cy"};
    QTest::newRow("both, Welsh first") << QStringList{"--both", "--lang=cy"} << QByteArrayList{"cy", "en-GB"};
    QTest::newRow("set named") << QStringList{"aros-default"} << QByteArrayList{"en-GB"};
}

void TestQuestionsCommand::writesTheBlankQuestionnaire()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArrayList, languages);
    const Outcome outcome = run(QStringList{"questions", "sheets", "-o", "tŷ.pdf"} + words);
    QVERIFY2(outcome.code == 0, outcome.err);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("tŷ.pdf"));
    const QByteArray pdf = contentOf(newFile("tŷ.pdf"));
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    // The language of the document is that of its first part.
    const QByteArray catalogue = pdf.mid(pdf.indexOf("/Type /Catalog") - 400, 800);
    QVERIFY2(catalogue.contains("/Lang (" + languages.first() + ")"), catalogue);
    for (const QByteArray &language : {QByteArray("en-GB"), QByteArray("cy")})
        QCOMPARE(pdf.contains("/Lang (" + language + ")"), languages.contains(language));
}

void TestQuestionsCommand::saysWhatWasWrittenAsJson()
{
    const Outcome outcome = run({"questions", "sheets", "-o", "sheets.pdf", "--both", "--json", "--quiet"});
    QVERIFY2(outcome.code == 0, outcome.err);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject json = outcome.json().object();
    QCOMPARE(json.value("file").toString(), newFile("sheets.pdf"));
    QCOMPARE(json.value("languages").toArray(), (QJsonArray{"en", "cy"}));
}

void TestQuestionsCommand::refusesUnclearSheets_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no file") << QStringList{"sheets"} << QByteArray("-o FILE");
    QTest::newRow("a folder") << QStringList{"sheets", "-o", "."} << QByteArray("is a folder");
    QTest::newRow("another ending") << QStringList{"sheets", "-o", "sheets.docx"} << QByteArray(".pdf");
    QTest::newRow("no ending") << QStringList{"sheets", "-o", "sheets"} << QByteArray(".pdf");
    QTest::newRow("a word too many") << QStringList{"sheets", "aros-default", "x", "-o", "s.pdf"} << QByteArray("x");
    QTest::newRow("a file for the list") << QStringList{"list", "-o", "s.pdf"} << QByteArray("questions sheets");
    QTest::newRow("both for the statements") << QStringList{"show", "--both"} << QByteArray("questions sheets");
}

void TestQuestionsCommand::refusesUnclearSheets()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, complaint);
    const Outcome outcome = run(QStringList{"questions"} + words);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(complaint), outcome.err);
    QVERIFY(!QFile::exists(newFile("s.pdf")));
}

void TestQuestionsCommand::failsWhereSheetsCannotBeWritten()
{
    const Outcome folder = run({"questions", "sheets", "-o", "none/sheets.pdf"});
    QCOMPARE(folder.code, 1);
    QVERIFY2(folder.err.contains("none"), folder.err);
    const Outcome set = run({"questions", "sheets", "other", "-o", "sheets.pdf"});
    QCOMPARE(set.code, 1);
    QVERIFY(set.err.contains("questions list"));
    QVERIFY(!QFile::exists(newFile("sheets.pdf")));
}

QTEST_GUILESS_MAIN(TestQuestionsCommand)
#include "tst_questionscommand.moc"
