#include "core/exchange/jsonschema.h"

#include <QTest>

using namespace aros;
using namespace aros::exchange;

namespace {

const QByteArray Schema = R"({
    "type": "object", "additionalProperties": false, "required": ["name"],
    "properties": {
        "name": {"type": "string", "pattern": "^[^x]+$"},
        "a/b": {"type": "integer"},
        "rows": {"type": "array", "items": {"type": "object", "properties": {"n": {"const": 1}}}}
    }
})";

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private slots:
    void namesThePlace_data();
    void namesThePlace();
    void namesEveryProblem();
    void refusesLongTexts();
    void survivesTheLongestText();
    void failsWithoutReadableSchema_data();
    void failsWithoutReadableSchema();
};

void TestJsonSchema::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); // empty: valid

    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString(place);
    };
    row("valid", R"({"name": "a"})", "");
    row("valid with byte order mark", "\xEF\xBB\xBF{\"name\": \"a\"}", "");
    row("missing", "{}", "file");
    row("surplus", R"({"name": "a", "other": 1})", "file");
    row("wrong type at the top", "[]", "file");
    row("wrong type", R"({"name": 1})", "/name");
    row("text is no number", R"({"name": "a", "a/b": "1"})", "/a~1b");
    row("inside a list", R"({"name": "a", "rows": [{"n": 1}, {"n": 2}]})", "/rows/1/n");
    row("cut off", R"({"name": "a")", "line 1, column 13");
    row("second line", "{\n \"name\": 'a'}", "line 2, column 10");
    row("not UTF-8", "{\"name\": \"\xff\"}", "line 1, column 11");
    row("number beyond all", R"({"name": "a", "a/b": 1e999})", "line 1, column 27");
    row("nothing", "", "line 1, column 1");
}

void TestJsonSchema::namesThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto problems = checkAgainstSchema(json, Schema);
    QVERIFY2(problems.has_value(), problems ? "" : qPrintable(problems.error().detail));
    QCOMPARE(problems->isEmpty(), place.isEmpty());
    if (!place.isEmpty()) {
        QCOMPARE(problems->constFirst().place, place);
        QVERIFY(!problems->constFirst().reason.isEmpty());
    }
}

void TestJsonSchema::namesEveryProblem()
{
    const auto problems = checkAgainstSchema(R"({"name": "x", "rows": [{"n": 2}, 3], "a/b": 0.5})", Schema);
    QStringList places;
    for (const SchemaProblem &problem : *problems)
        places.append(problem.place);
    places.sort();
    QCOMPARE(places, (QStringList{"/a~1b", "/name", "/rows/0/n", "/rows/1"}));
}

void TestJsonSchema::refusesLongTexts()
{
    const QByteArray longText(LongestCheckedText + 1, 'a');
    const auto value = checkAgainstSchema("{\"name\": \"a\", \"rows\": [{\"n\": \"" + longText + "\"}]}", Schema);
    QCOMPARE(value->size(), 1);
    QCOMPARE(value->constFirst().place, QString("/rows/0/n"));
    const auto key = checkAgainstSchema("{\"name\": \"a\", \"" + longText + "\": 1}", Schema);
    QCOMPARE(key->size(), 1);
    QCOMPARE(key->constFirst().place, QString("file"));
}

void TestJsonSchema::survivesTheLongestText()
{
    const QByteArray longText = QByteArray("\xE2\x82\xAC").repeated(LongestCheckedText); // three bytes each
    QVERIFY(checkAgainstSchema("{\"name\": \"" + longText + "\"}", Schema)->isEmpty());
}

void TestJsonSchema::failsWithoutReadableSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << Schema.first(50);
    QTest::newRow("impossible type") << QByteArray(R"({"type": 5})");
    QTest::newRow("reference to nowhere") << QByteArray(R"({"$ref": "#/definitions/none"})");
    QTest::newRow("reference to the network") << QByteArray(R"({"$ref": "https://example.org/schema.json"})");
    QTest::newRow("pattern that is none") << QByteArray(R"({"properties": {"name": {"pattern": "["}}})");
}

void TestJsonSchema::failsWithoutReadableSchema()
{
    QFETCH(QByteArray, schema);
    const auto problems = checkAgainstSchema(R"({"name": "a"})", schema);
    QVERIFY(!problems.has_value());
    QCOMPARE(problems.error().code, ErrorCode::InvalidValue);
    QVERIFY(!problems.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
