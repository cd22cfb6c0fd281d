#include "core/exchange/jsonschema.h"
#include "core/questions/questionsetparser.h"
#include "tests/support/questionfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace aros;
using namespace aros::questions;

namespace {

QByteArray schema()
{
    return tests::contentOf(QStringLiteral(":/questions/questionset.schema.json"));
}

bool schemaAccepts(const QByteArray &bytes)
{
    const auto problems = exchange::checkAgainstSchema(bytes, schema());
    if (!problems)
        qFatal("%s", qPrintable(problems.error().detail));
    return problems->isEmpty();
}

// What may stand in the place of a value and is wrong for nearly every place.
QJsonArray strangersTo(const QJsonValue &value)
{
    if (value.isString())
        return {QJsonValue::Null, 1.5, "", " ", "x", "<b>x</b>", "a\nb", QString(700, 'x'), "http://a.b", QJsonArray()};
    if (value.isDouble())
        return {true, -1, 1.5, 1e30, "1"};
    return {QJsonValue::Null, "x", QJsonArray(), QJsonObject()};
}

// Every document that differs from `value` in one place. Where the same rules hold for several places, only the first
// of a list and only the texts that are called "title" are varied inside.
QList<QJsonValue> variants(const QJsonValue &value)
{
    QList<QJsonValue> result;
    for (const QJsonValue stranger : strangersTo(value))
        result.append(stranger);
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        QJsonObject without = object;
        without.remove(key);
        result.append(without);
        const bool isText = object.value(key).toObject().contains("en") && key != "title";
        for (const QJsonValue &variant : isText ? QList<QJsonValue>{"x", QJsonObject()} : variants(object.value(key))) {
            QJsonObject other = object;
            other.insert(key, variant);
            result.append(other);
        }
    }
    if (value.isObject()) {
        object.insert("surplus", 1);
        result.append(object);
    }
    const QJsonArray array = value.toArray();
    if (!array.isEmpty()) {
        for (const QJsonValue &variant : variants(array.first())) {
            QJsonArray other = array;
            other.replace(0, variant);
            result.append(other);
        }
        QJsonArray fewer = array;
        fewer.removeLast();
        QJsonArray more = array;
        more.append(array.last());
        QJsonArray turned = fewer;
        turned.prepend(array.last());
        for (const QJsonArray &other : {fewer, more, turned})
            result.append(other);
    }
    return result;
}

// The kinds of problem that a schema cannot express, or only in part.
const QSet<ProblemKind> OnlyTheParserKnows{
    ProblemKind::DuplicateKey, ProblemKind::BadDate,    ProblemKind::BadAddress,
    ProblemKind::DuplicateId,  ProblemKind::EmptyText,  ProblemKind::ForbiddenCharacter,
    ProblemKind::OriginTwice,  ProblemKind::SplitInOne, ProblemKind::OwnPredecessor};

} // namespace

class TestQuestionSetSchema : public QObject
{
    Q_OBJECT

private slots:
    void isPartOfTheProgram();
    void acceptsGoodFile_data();
    void acceptsGoodFile();
    void judgesBrokenFile_data();
    void judgesBrokenFile();
    void agreesWithTheParser_data();
    void agreesWithTheParser();
};

namespace {

void goodFiles()
{
    QTest::addColumn<QByteArray>("good");
    QTest::newRow("small") << tests::smallSet();
    QTest::newRow("successor") << tests::contentOf("questions/good/successor.json");
}

} // namespace

void TestQuestionSetSchema::isPartOfTheProgram()
{
    const QJsonObject document = QJsonDocument::fromJson(schema()).object();
    QCOMPARE(document.value("$schema").toString(), QString("http://json-schema.org/draft-07/schema#"));
}

void TestQuestionSetSchema::acceptsGoodFile_data()
{
    goodFiles();
}

void TestQuestionSetSchema::acceptsGoodFile()
{
    QFETCH(QByteArray, good);
    const auto problems = exchange::checkAgainstSchema(good, schema());
    QVERIFY2(problems.has_value(), problems ? "" : qPrintable(problems.error().detail));
    QVERIFY2(problems->isEmpty(),
             problems->isEmpty() ? "" : qPrintable(problems->first().place + problems->first().reason));
}

void TestQuestionSetSchema::judgesBrokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("schemaSays");
    for (const tests::BrokenFile &file : tests::brokenFiles())
        QTest::newRow(qPrintable(file.name)) << tests::brokenFile(file) << file.schema;
}

void TestQuestionSetSchema::judgesBrokenFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, schemaSays);

    const auto problems = exchange::checkAgainstSchema(bytes, schema());
    QVERIFY2(problems.has_value(), problems ? "" : qPrintable(problems.error().detail));
    if (schemaSays == "accepts") {
        QVERIFY(problems->isEmpty());
        QVERIFY(OnlyTheParserKnows.contains(checkQuestionSet(bytes).constFirst().kind));
        return;
    }
    QVERIFY(!problems->isEmpty());
    QCOMPARE(problems->first().place.startsWith("line "), schemaSays == "unreadable");
}

void TestQuestionSetSchema::agreesWithTheParser_data()
{
    goodFiles();
}

void TestQuestionSetSchema::agreesWithTheParser()
{
    QFETCH(QByteArray, good);
    const QJsonDocument small = QJsonDocument::fromJson(good);
    int refused = 0;
    int accepted = 0;
    for (const QJsonValue &variant : variants(small.object())) {
        const QByteArray bytes = variant.isArray() ? QJsonDocument(variant.toArray()).toJson(QJsonDocument::Compact)
                                                   : QJsonDocument(variant.toObject()).toJson(QJsonDocument::Compact);
        const QList<QuestionSetProblem> problems = checkQuestionSet(bytes);
        const bool schemaPasses = schemaAccepts(bytes);
        QVERIFY2(schemaPasses || !problems.isEmpty(), bytes.constData()); // what the schema refuses, the parser refuses
        for (const QuestionSetProblem &problem : problems)
            QVERIFY2(!schemaPasses || OnlyTheParserKnows.contains(problem.kind),
                     qPrintable(problem.place + ": " + problem.detail));
        ++(schemaPasses ? accepted : refused);
    }
    QVERIFY(refused > 300);
    QVERIFY(accepted > 20);
    qInfo("%d variants refused by the schema, %d accepted", refused, accepted);
}

QTEST_GUILESS_MAIN(TestQuestionSetSchema)
#include "tst_questionsetschema.moc"
