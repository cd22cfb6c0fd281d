#include "core/common/jsonscan.h"

#include <QJsonDocument>
#include <QTest>

using namespace aros;

class TestJsonScan : public QObject
{
    Q_OBJECT

private slots:
    void acceptsJson_data();
    void acceptsJson();
    void refusesOtherText_data();
    void refusesOtherText();
    void findsDuplicateKeys_data();
    void findsDuplicateKeys();
    void limitsDepth();
    void countsLinesAndColumns_data();
    void countsLinesAndColumns();
    void writesPointerSteps_data();
    void writesPointerSteps();
};

void TestJsonScan::acceptsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{}", "[]", " \t\r\n{ } \n", "[1,-1,0,-0,1.5,0.5,1e5,1E+5,1e-5,10.25e3]",
                             "[true,false,null]", R"(["\"\\\/\b\f\n\r\t\u00e9"])", R"({"a":{"b":[{"c":[]}]}})",
                             R"({"":1})", "\xEF\xBB\xBF[]", "[\"\xC5\xB7\"]", "[\"\x7f\"]"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScan::acceptsJson()
{
    QFETCH(QByteArray, text);
    QVERIFY(scanJson(text).isEmpty());
    QVERIFY(!QJsonDocument::fromJson(text).isNull());
}

void TestJsonScan::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");

    const auto row = [](const char *name, const QByteArray &text, int column) {
        QTest::newRow(name) << text << column;
    };
    row("nothing", "", 1);
    row("only a byte order mark", "\xEF\xBB\xBF", 1);
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF[]", 1);
    row("text at the top", "\"a\"", 1);
    row("number at the top", "1", 1);
    row("open list", "[", 2);
    row("open object", "{", 2);
    row("open text", "[\"a", 4);
    row("text ends in an escape", "[\"a\\", 5);
    row("text ends in a code", "[\"\\u00", 7);
    row("wrong bracket", "[}", 2);
    row("wrong end", "[1}", 3);
    row("comma first", "[,1]", 2);
    row("comma last", "[1,]", 4);
    row("comma last in object", "{\"a\":1,}", 8);
    row("no comma", "[1 2]", 4);
    row("no colon", "{\"a\" 1}", 6);
    row("no value", "{\"a\":}", 6);
    row("number as key", "{1:1}", 2);
    row("single quotes", "['a']", 2);
    row("escape x", "[\"\\x41\"]", 4);
    row("code with three digits", "[\"\\u00e\"]", 8);
    row("tab in text", "[\"a\tb\"]", 4);
    row("NUL in text", QByteArray("[\"\0\"]", 5), 3);
    row("NUL outside", QByteArray("[\0]", 3), 2);
    row("leading zero", "[01]", 3);
    row("plus", "[+1]", 2);
    row("point first", "[.5]", 2);
    row("point last", "[5.]", 4);
    row("minus alone", "[-]", 3);
    row("no exponent", "[1e]", 4);
    row("hexadecimal", "[0x1]", 3);
    row("NaN", "[NaN]", 2);
    row("capital", "[True]", 2);
    row("cut word", "[tru]", 2);
    row("comment", "[1 /* a */]", 4);
    row("second value", "[] []", 4);
    row("non-breaking space", "[\xC2\xA0]", 2);
}

void TestJsonScan::refusesOtherText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, column);
    const QList<JsonFault> faults = scanJson(text);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.constFirst().kind, JsonFault::Kind::Syntax);
    QCOMPARE(faults.constFirst().place, QString("line 1, column %1").arg(column));
    QVERIFY(!faults.constFirst().detail.isEmpty());
}

void TestJsonScan::findsDuplicateKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("places");

    QTest::newRow("none") << QByteArray(R"({"a":1,"b":{"a":1},"A":1})") << QStringList();
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":1})") << QStringList{"/a"};
    QTest::newRow("three times") << QByteArray(R"({"a":1,"a":1,"a":1})") << QStringList{"/a", "/a"};
    QTest::newRow("empty key") << QByteArray(R"({"":1,"":1})") << QStringList{"/"};
    QTest::newRow("inside") << QByteArray(R"({"a":[0,{"b":{"c":1,"c":2}}]})") << QStringList{"/a/1/b/c"};
    QTest::newRow("as an escape") << QByteArray(R"({"id":1,"\u0069d":2})") << QStringList{"/id"};
    QTest::newRow("not the backslash") << QByteArray(R"({"\\u0069d":1,"id":2})") << QStringList();
    QTest::newRow("slash and tilde") << QByteArray(R"({"a/~":1,"a\/~":2})") << QStringList{"/a~1~0"};
    QTest::newRow("in two objects") << QByteArray(R"([{"a":1,"a":1},{"b":1,"b":1}])") << QStringList{"/0/a", "/1/b"};
}

void TestJsonScan::findsDuplicateKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, places);
    QStringList found;
    for (const JsonFault &fault : scanJson(text)) {
        QCOMPARE(fault.kind, JsonFault::Kind::DuplicateKey);
        found.append(fault.place);
    }
    QCOMPARE(found, places);
}

void TestJsonScan::limitsDepth()
{
    const auto nested = [](int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    QVERIFY(scanJson(nested(DeepestJson)).isEmpty());
    for (const int levels : {DeepestJson + 1, 1'000'000}) {
        const QList<JsonFault> faults = scanJson(nested(levels));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.constFirst().kind, JsonFault::Kind::TooDeep);
        QCOMPARE(faults.constFirst().place, QString("line 1, column %1").arg(DeepestJson + 1));
    }
}

void TestJsonScan::countsLinesAndColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault::Kind>("kind");
    QTest::addColumn<QString>("place");

    const auto syntax = JsonFault::Kind::Syntax;
    QTest::newRow("third line") << QByteArray("[\n1,\n  x]") << syntax << "line 3, column 3";
    QTest::newRow("Windows line ends") << QByteArray("[\r\n1,\r\n  x]") << syntax << "line 3, column 3";
    QTest::newRow("letters, not bytes") << QByteArray("[\"\xC5\xB5\xC5\xB7\" x]") << syntax << "line 1, column 7";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[x]") << syntax << "line 1, column 2";
    QTest::newRow("not UTF-8") << QByteArray("[\n\"\xC5\xB5\xff\"]") << JsonFault::Kind::NotUtf8 << "line 2, column 3";
    QTest::newRow("half a character") << QByteArray("[\"\xC5") << JsonFault::Kind::NotUtf8 << "line 1, column 3";
    QTest::newRow("surrogate as UTF-8") << QByteArray("[\"\xED\xA0\x80\"]") << JsonFault::Kind::NotUtf8
                                        << "line 1, column 3";
}

void TestJsonScan::countsLinesAndColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(JsonFault::Kind, kind);
    QFETCH(QString, place);
    const QList<JsonFault> faults = scanJson(text);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.constFirst().kind, kind);
    QCOMPARE(faults.constFirst().place, place);
}

void TestJsonScan::writesPointerSteps_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("step");
    QTest::newRow("plain") << "title"
                           << "/title";
    QTest::newRow("empty") << ""
                           << "/";
    QTest::newRow("tilde and slash") << "~/"
                                     << "/~0~1";
    QTest::newRow("escape sequence") << "\x1b[2J"
                                     << "/\\u001b[2J";
    QTest::newRow("Welsh") << QString::fromUtf8("tŷ") << QString::fromUtf8("/tŷ");
    QTest::newRow("60 characters") << QString(60, 'a') << '/' + QString(60, 'a');
    QTest::newRow("61 characters") << QString(61, 'a') << '/' + QString(60, 'a') + QChar(u'…');
}

void TestJsonScan::writesPointerSteps()
{
    QFETCH(QString, key);
    QFETCH(QString, step);
    QCOMPARE(jsonPointerStep(key), step);
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
