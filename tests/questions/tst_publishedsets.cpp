#include "core/exchange/jsonschema.h"
#include "core/questions/questionsetcatalog.h"
#include "core/questions/questionsetparser.h"
#include "tests/support/questionfiles.h"

#include <QTest>

using namespace aros;
using namespace aros::questions;

// The question sets that are part of the program. Stored assessments name theirs by checksum, so a published file is
// never edited; tests/data/questions/published.csv remembers each.
class TestPublishedSets : public QObject
{
    Q_OBJECT

private slots:
    void areGood_data();
    void areGood();
    void keepTheirBytes();
    void haveFiveStatementsATheme();
    void haveBothLanguagesEverywhere();
    void fitTheirPlaces();
};

namespace {

QStringList shippedFiles()
{
    QStringList files = QDir(":/questions").entryList({"*.json"}, QDir::Files, QDir::Name);
    files.removeAll("questionset.schema.json");
    return files;
}

QString rowOf(const QuestionSetName &name)
{
    return name.id + ',' + name.version + ',' + name.checksum;
}

// Every text of a set, with a word for where it stands.
QList<std::pair<QString, BilingualText>> textsOf(const QuestionSet &set)
{
    const QuestionSet::Content &content = set.content();
    QList<std::pair<QString, BilingualText>> texts{
        {"title", content.title}, {"note", content.note}, {"publisher", content.publisher}};
    for (const AnswerText &answer : content.scale.levels + QList{content.scale.notApplicable, content.scale.dontKnow})
        texts += {{"scale", answer.title}, {"scale", answer.description}};
    for (const Theme &theme : content.themes) {
        const QString id = theme.id.text();
        texts += {{id, theme.title}, {id, theme.shortTitle}, {id, theme.purpose}};
        for (const Statement &statement : theme.statements) {
            const QString place = statement.id.text();
            texts += {{place, statement.label},
                      {place, statement.statement},
                      {place, statement.goodLooksLike},
                      {place, statement.why}};
            for (const BilingualText &prompt : statement.evidencePrompts)
                texts.append({place, prompt});
        }
    }
    return texts;
}

} // namespace

void TestPublishedSets::areGood_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(!shippedFiles().isEmpty());
    for (const QString &file : shippedFiles())
        QTest::newRow(qPrintable(file)) << file;
}

void TestPublishedSets::areGood()
{
    QFETCH(QString, file);
    const QByteArray bytes = tests::contentOf(":/questions/" + file);
    for (const QuestionSetProblem &problem : checkQuestionSet(bytes))
        QFAIL(qPrintable(problem.place + ": " + problem.detail));
    const auto problems = exchange::checkAgainstSchema(bytes, tests::contentOf(":/questions/questionset.schema.json"));
    QVERIFY2(problems.has_value(), problems ? "" : qPrintable(problems.error().detail));
    for (const exchange::SchemaProblem &problem : *problems)
        QFAIL(qPrintable(problem.place + ": " + problem.reason));
    const QuestionSetName name = (*parseQuestionSet(bytes))->name();
    QCOMPARE(file, name.id + '-' + name.version + ".json");
}

void TestPublishedSets::keepTheirBytes()
{
    const QString recorded = QString::fromUtf8(tests::contentOf("questions/published.csv"));
    QStringList rows{"id,version,checksum"};
    for (const QuestionSetName &name : QuestionSetCatalog().names())
        rows.append(rowOf(name));
    const QString present = rows.join('\n') + '\n';
    QVERIFY2(
        recorded == present,
        qPrintable("A published question set is never edited: publish a new version in a new file. Only a set that "
                   "no release has contained may change; its checksum is then recorded by giving "
                   "tests/data/questions/published.csv this content:\n" +
                   present));
}

void TestPublishedSets::haveFiveStatementsATheme()
{
    const QuestionSetPtr set = QuestionSetCatalog().defaultSet();
    QCOMPARE(set->statementCount(), 40);
    for (const Theme &theme : set->themes())
        QCOMPARE(theme.statements.size(), 5);
}

void TestPublishedSets::haveBothLanguagesEverywhere()
{
    const QuestionSetPtr set = QuestionSetCatalog().defaultSet();
    for (const auto &[place, text] : textsOf(*set)) {
        QVERIFY2(!text.english.trimmed().isEmpty() && !text.welsh.trimmed().isEmpty(), qPrintable(place));
        QVERIFY2(text.english != text.welsh || text.english == "Aros", qPrintable(place + ": " + text.english));
    }
}

// Measured against the narrow places of the window and of the chart, not part of the format.
void TestPublishedSets::fitTheirPlaces()
{
    const QuestionSetPtr set = QuestionSetCatalog().defaultSet();
    for (const Theme &theme : set->themes()) {
        for (const Language language : {Language::English, Language::Welsh}) {
            QVERIFY2(theme.shortTitle.in(language).size() <= 26, qPrintable(theme.shortTitle.in(language)));
            for (const Statement &statement : theme.statements)
                QVERIFY2(statement.label.in(language).size() <= 34, qPrintable(statement.label.in(language)));
        }
    }
}

QTEST_GUILESS_MAIN(TestPublishedSets)
#include "tst_publishedsets.moc"
