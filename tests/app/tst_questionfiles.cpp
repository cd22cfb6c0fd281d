#include "tests/app/commandfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace aros;
using namespace aros::tests;

// The built program taking question sets in and giving them out, each test with a data folder of its own.
class TestQuestionFiles : public QObject, private CommandFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeDemo(); }
    void init();

    void installsASet();
    void installsTheSameSetOnce();
    void changesNothingOnADryRun();
    void refusesAnotherSetUnderTheName();
    void namesTheFaultsOfATable();
    void tellsAboutOriginsThatThePredecessorLacks();
    void saysHowToSaveATable();
    void givesBackTheSameBytes();
    void makesATableThatComesBack();
    void beginsWithATemplate();
    void comparesSets_data();
    void comparesSets();
    void comparesFiles();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWhereItCannotWrite();

private:
    Outcome questions(const QStringList &words) const { return run(QStringList{"questions"} + words, m_own); }
    QProcessEnvironment m_own;
};

namespace {
const QString Small = TEST_DATA "/questions/good/small.json";
const QString Successor = TEST_DATA "/questions/good/successor.json";
} // namespace

void TestQuestionFiles::init()
{
    copyDemo();
    m_own = m_environment;
    m_own.insert("XDG_DATA_HOME", newFile("data"));
}

void TestQuestionFiles::installsASet()
{
    const Outcome outcome = questions({"import", Small});
    QVERIFY2(outcome.code == 0, outcome.err);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("Installed small 1.0 with 24 statements."), outcome.err);
    QCOMPARE(contentOf(newFile("data/aros/questions/small-1.0.json")), contentOf(Small));
    QVERIFY(questions({"list"}).out.contains("\nsmall\t1.0\t"));
    QVERIFY(questions({"show", "small"}).out.contains("We do fw1."));
    const Outcome next = questions({"import", Successor, "--json"});
    QCOMPARE(next.code, 0);
    const QJsonObject object = next.json().object();
    QCOMPARE(object.value("outcome").toString(), QString("installed"));
    QCOMPARE(object.value("set").toObject(), (QJsonObject{{"id", "small"}, {"version", "2.0"}}));
    QCOMPARE(object.value("statements").toInt(), 25);
    QCOMPARE(object.value("changes").toArray().size(), 25);
    QVERIFY(questions({"show", "small"}).out.contains("We do fw2 well.")); // the newest
    QVERIFY(!questions({"show", "small@1.0"}).out.contains("We do fw2 well."));
}

void TestQuestionFiles::installsTheSameSetOnce()
{
    QCOMPARE(questions({"import", Small}).code, 0);
    const Outcome again = questions({"import", Small});
    QCOMPARE(again.code, 0);
    QVERIFY(again.err.contains("here already"));
    QCOMPARE(QDir(newFile("data/aros/questions")).entryList(QDir::Files), QStringList("small-1.0.json"));
}

void TestQuestionFiles::changesNothingOnADryRun()
{
    const Outcome outcome = questions({"import", Small, "--dry-run"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("can be installed"));
    QVERIFY(!QFile::exists(newFile("data/aros/questions")));
    QCOMPARE(questions({"import", Small, "--dry-run", "--json"}).json().object().value("outcome").toString(),
             QString("would-be-installed"));
}

void TestQuestionFiles::refusesAnotherSetUnderTheName()
{
    QCOMPARE(questions({"import", Small}).code, 0);
    writeText(newFile("other.json"), contentOf(Small) + "\n");
    const Outcome outcome = questions({"import", "other.json"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("another version"), outcome.err);
    QCOMPARE(contentOf(newFile("data/aros/questions/small-1.0.json")), contentOf(Small));
}

void TestQuestionFiles::namesTheFaultsOfATable()
{
    QCOMPARE(questions({"template", "-o", "own.csv"}).code, 0);
    QByteArray table = contentOf(newFile("own.csv"));
    table.replace("\"same\",\"fw2\"", "\"same\",\"fw1\"");
    table.replace("\"statement\",\"wellbeing\",\"hw1\",\"team\"", "\"statement\",\"wellbeing\",\"hw1\",\"ward\"");
    writeText(newFile("own.csv"), table);
    for (const QString &word : {QString("check"), QString("import")}) {
        const Outcome outcome = questions({word, "own.csv"});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.lines().size(), 2);
        QVERIFY2(outcome.lines().at(0).startsWith("row 27, column from: "), outcome.out);
        QVERIFY2(outcome.lines().at(0).contains("row 26, column from"), outcome.out);
        QVERIFY2(outcome.lines().at(1).startsWith("row 31, column scope: "), outcome.out);
        QVERIFY(outcome.err.contains("2 faults"));
    }
    const QJsonObject object = questions({"import", "own.csv", "--json"}).json().object();
    QCOMPARE(object.value("good"), QJsonValue(false));
    QCOMPARE(object.value("problems").toArray().size(), 2);
    QVERIFY(!QFile::exists(newFile("data/aros/questions")));
}

void TestQuestionFiles::tellsAboutOriginsThatThePredecessorLacks()
{
    QCOMPARE(questions({"template", "-o", "own.csv"}).code, 0);
    writeText(newFile("own.csv"), contentOf(newFile("own.csv")).replace("\"same\",\"fw2\"", "\"same\",\"zz9\""));
    const Outcome outcome = questions({"import", "own.csv"});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.lines().size(), 1);
    QVERIFY2(outcome.out.contains("row 27, column from: ") && outcome.out.contains("aros-default 1.0"), outcome.out);
}

void TestQuestionFiles::saysHowToSaveATable()
{
    writeText(newFile("old.csv"), "row;theme\r\nset;t\xEE\r\n");
    const Outcome outcome = questions({"check", "old.csv"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains("CSV UTF-8"), outcome.out);
}

void TestQuestionFiles::givesBackTheSameBytes()
{
    QCOMPARE(questions({"import", Small}).code, 0);
    const Outcome outcome = questions({"export", "small", "-o", "copy.json"});
    QVERIFY2(outcome.code == 0, outcome.err);
    QCOMPARE(contentOf(newFile("copy.json")), contentOf(Small));
    QCOMPARE(questions({"export", "aros-default@1.0", "-o", "default.json"}).code, 0);
    QVERIFY(questions({"import", "default.json"}).err.contains("here already"));
}

void TestQuestionFiles::makesATableThatComesBack()
{
    QCOMPARE(questions({"export", "aros-default", "-o", "default.csv"}).code, 0);
    QVERIFY(contentOf(newFile("default.csv")).startsWith("\xEF\xBB\xBF"));
    const Outcome outcome = questions({"import", "default.csv"});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("here already"), outcome.err); // the very same bytes
}

void TestQuestionFiles::beginsWithATemplate()
{
    QCOMPARE(questions({"template", "-o", "own.csv"}).code, 0);
    const Outcome outcome = questions({"import", "own.csv", "--json"});
    QCOMPARE(outcome.code, 0);
    const QJsonArray changes = outcome.json().object().value("changes").toArray();
    QCOMPARE(changes.size(), 40);
    for (const QJsonValue &change : changes)
        QCOMPARE(change.toObject().value("change").toString(), QString("same"));
    QVERIFY(questions({"list", "--lang", "cy"}).out.contains("Ein set gwestiynau"));
}

void TestQuestionFiles::comparesSets_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QStringList>("contains");
    QTest::newRow("forward") << "small@1.0"
                             << "small@2.0"
                             << QStringList{"same\tfw1\tfw1",       "reworded\tfw2\tfw2", "split\tfw3\tfw3 fw4",
                                            "merged\thw1 hw2\thw4", "retired\tns3\t",     "new\t\tns4"};
    QTest::newRow("back") << "small"
                          << "small@1.0"
                          << QStringList{"same\tfw1\tfw1",      "reworded\tfw2\tfw2", "merged\tfw3 fw4\tfw3",
                                         "split\thw4\thw1 hw2", "retired\tns4\t",     "new\t\tns3"};
}

void TestQuestionFiles::comparesSets()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QStringList, contains);
    QCOMPARE(questions({"import", Small}).code, 0);
    QCOMPARE(questions({"import", Successor}).code, 0);
    const Outcome outcome = questions({"compare", earlier, later});
    QVERIFY2(outcome.code == 0, outcome.err);
    for (const QString &line : contains)
        QVERIFY2(outcome.lines().contains(line), outcome.out);
    const QJsonObject object = questions({"compare", earlier, later, "--json"}).json().object();
    QCOMPARE(object.value("related"), QJsonValue(true));
    QCOMPARE(object.value("changes").toArray().size(), outcome.lines().size());
}

void TestQuestionFiles::comparesFiles()
{
    const Outcome outcome = questions({"compare", Small, Successor});
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY(outcome.lines().contains("split\tfw3\tfw3 fw4"));
    const Outcome others = questions({"compare", "aros-default", Small});
    QCOMPARE(others.code, 0);
    QCOMPARE(others.out, QByteArray());
    QVERIFY(others.err.contains("comes from the other"));
    writeText(newFile("broken.json"), "{");
    QCOMPARE(questions({"compare", Small, "broken.json"}).code, 1);
    QCOMPARE(questions({"compare", Small, "none.csv"}).code, 1);
    QCOMPARE(questions({"compare", Small, "none"}).code, 1);
}

void TestQuestionFiles::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("import what?") << QStringList{"import"};
    QTest::newRow("import two") << QStringList{"import", "a.json", "b.json"};
    QTest::newRow("export where?") << QStringList{"export", "aros-default"};
    QTest::newRow("export what?") << QStringList{"export", "-o", "a.json"};
    QTest::newRow("export as what?") << QStringList{"export", "aros-default", "-o", "a.xlsx"};
    QTest::newRow("template as JSON") << QStringList{"template", "-o", "a.json"};
    QTest::newRow("template of what?") << QStringList{"template", "x", "-o", "a.csv"};
    QTest::newRow("compare with what?") << QStringList{"compare", "a"};
    QTest::newRow("dry run of a list") << QStringList{"list", "--dry-run"};
    QTest::newRow("list into a file") << QStringList{"list", "-o", "a.csv"};
    QTest::newRow("no such word") << QStringList{"burn", "a"};
}

void TestQuestionFiles::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const Outcome outcome = questions(words);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("aros questions"));
}

void TestQuestionFiles::failsWhereItCannotWrite()
{
    QCOMPARE(questions({"export", "aros-default", "-o", "none/a.csv"}).code, 1);
    QCOMPARE(questions({"template", "-o", "none/a.csv"}).code, 1);
    QCOMPARE(questions({"export", "none", "-o", "a.csv"}).code, 1);
    QVERIFY(!QFile::exists(newFile("a.csv")));
    writeText(newFile("data"), "a file in the place of the folder");
    const Outcome outcome = questions({"import", Small});
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestQuestionFiles)
#include "tst_questionfiles.moc"
