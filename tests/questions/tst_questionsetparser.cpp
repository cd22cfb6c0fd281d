#include "core/questions/questionsetparser.h"
#include "tests/support/questionfiles.h"

#include <QCryptographicHash>
#include <QTest>

using namespace aros;
using namespace aros::questions;
using tests::described;
using tests::smallSetWith;

class TestQuestionSetParser : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPart();
    void takesTheChecksumOfTheBytes();
    void allowsByteOrderMark();
    void refusesBrokenFile_data();
    void refusesBrokenFile();
    void knowsEveryBrokenFile();
    void coversEveryKindOfProblem();
    void refusesFileBeyondOneMebibyte();
    void namesEveryProblemOnce();
    void keepsAtMostAHundredProblems();
    void readsNothingElseOfAnotherFormat();
    void quotesOnlyPrintableText();
};

void TestQuestionSetParser::readsEveryPart()
{
    const auto set = parseQuestionSet(tests::smallSet());
    QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail));
    const QuestionSet::Content &content = (*set)->content();
    QCOMPARE(content.name.id, QString("small"));
    QCOMPARE(content.name.version, QString("1.0"));
    QCOMPARE(content.published, QDate(2026, 11, 21));
    QVERIFY(!content.welshChecked);
    QCOMPARE(content.title, (BilingualText{"Small set", "Small set (cy)"}));
    QCOMPARE(content.note, (BilingualText{"For tests.", "For tests. (cy)"}));
    QCOMPARE(content.publisher, (BilingualText{"Nobody", "Nobody (cy)"}));
    QCOMPARE(content.scale.levels.size(), LevelCount);
    QCOMPARE(content.scale.levels.at(4).title, (BilingualText{"Level 4", "Level 4 (cy)"}));
    QCOMPARE(content.scale.levels.at(4).description.english, QString("What level 4 looks like."));
    QCOMPARE(content.scale.notApplicable.title.english, QString("Not applicable"));
    QCOMPARE(content.scale.dontKnow.title.english, QString("We don't know"));
    QCOMPARE(content.themes.size(), ThemeCount);
    for (int theme = 0; theme < ThemeCount; ++theme)
        QCOMPARE(content.themes.at(theme).id, officialThemes().at(theme));
    QCOMPARE(content.themes.at(1).title.english, QString("Theme hw"));
    QCOMPARE(content.themes.at(1).shortTitle.english, QString("hw"));
    QCOMPARE(content.themes.at(1).purpose.english, QString("Purpose of hw."));
    QCOMPARE((*set)->statementCount(), 24);

    const Statement &statement = content.themes.at(2).statements.at(0);
    QCOMPARE(statement.id, StatementId("ns1"));
    QCOMPARE(statement.scope, Scope::Team);
    QCOMPARE(statement.label.welsh, QString("ns1 (cy)"));
    QCOMPARE(statement.statement.english, QString("We do ns1."));
    QCOMPARE(statement.goodLooksLike.english, QString("Good."));
    QCOMPARE(statement.evidencePrompts.size(), 2);
    QCOMPARE(statement.evidencePrompts.at(1), (BilingualText{"A plan", "A plan (cy)"}));
    QCOMPARE(statement.why.english, QString("Because."));
    QCOMPARE(statement.source, (Source{"Source", "https://example.org/ns1", "March 2024"}));
    QCOMPARE(content.themes.at(2).statements.at(2).scope, Scope::Organisation);
    QCOMPARE(content.themes.at(2).statements.at(2).source.date, QString());

    const auto checked = parseQuestionSet(smallSetWith("\"draft\"", "\"checked\""));
    QVERIFY(checked.has_value() && (*checked)->content().welshChecked);
}

void TestQuestionSetParser::takesTheChecksumOfTheBytes()
{
    const QByteArray other = tests::smallSet() + "\n";
    const auto set = parseQuestionSet(other);
    QVERIFY(set.has_value());
    QCOMPARE((*set)->name().checksum.toLatin1(), QCryptographicHash::hash(other, QCryptographicHash::Sha256).toHex());
    QVERIFY((*set)->name().checksum != (*parseQuestionSet(tests::smallSet()))->name().checksum);
}

void TestQuestionSetParser::allowsByteOrderMark()
{
    QVERIFY(parseQuestionSet("\xEF\xBB\xBF" + tests::smallSet()).has_value());
}

void TestQuestionSetParser::refusesBrokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    for (const tests::BrokenFile &file : tests::brokenFiles())
        QTest::newRow(qPrintable(file.name)) << tests::brokenFile(file) << file.place << file.kind;
}

void TestQuestionSetParser::refusesBrokenFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, kind);

    const QList<QuestionSetProblem> problems = checkQuestionSet(bytes);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.constFirst().place, place);
    QCOMPARE(problemCode(problems.constFirst().kind), kind);
    QVERIFY2(problems.size() == 1, qPrintable(described(problems))); // one fault, named once

    const auto set = parseQuestionSet(bytes);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error(), (Error{ErrorCode::QuestionSetBroken, place + ": " + problems.constFirst().detail}));
}

void TestQuestionSetParser::knowsEveryBrokenFile()
{
    QStringList listed;
    for (const tests::BrokenFile &file : tests::brokenFiles())
        listed.append(file.name);
    const QStringList present =
        QDir(QStringLiteral(TEST_DATA "/questions/broken")).entryList({"*.json"}, QDir::Files, QDir::Name);
    QCOMPARE(listed, present);
    QVERIFY(listed.size() >= 40);
}

void TestQuestionSetParser::coversEveryKindOfProblem()
{
    // Has a test of its own. What a file alone cannot tell, and what only tables have, stands last in the enum.
    QStringList seen{problemCode(ProblemKind::FileTooLarge)};
    for (const tests::BrokenFile &file : tests::brokenFiles())
        seen.append(file.kind);
    for (int kind = 0; kind < static_cast<int>(ProblemKind::UnknownOrigin); ++kind) {
        const QString code = problemCode(static_cast<ProblemKind>(kind));
        QVERIFY2(seen.contains(code), qPrintable(code));
    }
}

void TestQuestionSetParser::refusesFileBeyondOneMebibyte()
{
    const QByteArray full = tests::smallSet().leftJustified(1024 * 1024, ' ');
    QVERIFY(parseQuestionSet(full).has_value());
    const QList<QuestionSetProblem> problems = checkQuestionSet(full + ' ');
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, ProblemKind::FileTooLarge);
    QCOMPARE(problems.constFirst().place, QString("file"));
}

void TestQuestionSetParser::namesEveryProblemOnce()
{
    QByteArray bytes = smallSetWith("\"welsh\": \"draft\"", "\"welsh\": 1");
    bytes.replace("\"en\": \"Nobody\", ", "");
    bytes.replace("\"id\": \"hw2\"", "\"id\": \"fw1\"");
    bytes.replace("https://example.org/cc3", "ftp://example.org/cc3");
    QCOMPARE(described(checkQuestionSet(bytes)),
             QString("/welsh: wrong-type: must be of type text\n"
                     "/publisher/en: missing-language: the text is missing in the language en\n"
                     "/themes/7/statements/2/why/source/address: bad-address: must be a whole https address\n"
                     "/themes/1/statements/1/id: duplicate-id: fw1 occurs already at /themes/0/statements/0/id"));
}

void TestQuestionSetParser::keepsAtMostAHundredProblems()
{
    QByteArray keys;
    for (int number = 0; number < 1000; ++number)
        keys += "\"k" + QByteArray::number(number) + "\": 0, ";
    QCOMPARE(checkQuestionSet(smallSetWith("\"formatVersion\"", keys + "\"formatVersion\"")).size(), 100);
    QCOMPARE(checkQuestionSet("{" + QByteArray("\"a\": 0, ").repeated(1000) + "\"a\": 0}").size(), 100);
}

void TestQuestionSetParser::readsNothingElseOfAnotherFormat()
{
    QCOMPARE(checkQuestionSet("{\"format\": \"aros-kit\", \"what\": 1}").size(), 1);
    QCOMPARE(checkQuestionSet("{\"format\": \"aros-question-set\", \"formatVersion\": 7, \"what\": 1}").size(), 1);
}

void TestQuestionSetParser::quotesOnlyPrintableText()
{
    // A key or an id from a file must not reach a terminal's escape sequences, nor fill the screen.
    const QByteArray key = "\"\\u001b[2J%1" + QByteArray(5000, 'x') + "\"";
    const auto problems = checkQuestionSet(smallSetWith("\"publisher\"", key));
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(1).place, "/\\u001b[2J%1" + QString(54, 'x') + QChar(u'…'));
    QVERIFY(problems.at(1).detail.size() < 200);
    QVERIFY(problems.at(1).detail.contains("[2J%1x"));
}

QTEST_GUILESS_MAIN(TestQuestionSetParser)
#include "tst_questionsetparser.moc"
