#include "core/questions/questionsetparser.h"
#include "tests/support/questionfiles.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace aros;
using namespace aros::questions;

namespace
{

// The small set with `old` replaced where it occurs first.
QByteArray smallSetWith(const QByteArray &old, const QByteArray &replacement)
{
    QByteArray bytes = tests::smallSet();
    const qsizetype at = bytes.indexOf(old);
    Q_ASSERT(at >= 0);
    return bytes.replace(at, old.size(), replacement);
}

QString described(const QList<QuestionSetProblem> &problems)
{
    QStringList lines;
    for (const QuestionSetProblem &problem : problems)
        lines.append(problem.place + ": " + problemCode(problem.kind) + ": " + problem.detail);
    return lines.join("\n");
}

} // namespace

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
    void checksPlainText_data();
    void checksPlainText();
    void checksAddress_data();
    void checksAddress();
    void checksForm_data();
    void checksForm();
    void checksCounts_data();
    void checksCounts();
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
    QStringList seen{problemCode(ProblemKind::FileTooLarge)}; // has a test of its own
    for (const tests::BrokenFile &file : tests::brokenFiles())
        seen.append(file.kind);
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::Markup); ++kind) {
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

void TestQuestionSetParser::checksPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind"); // empty: good

    QTest::newRow("one letter") << "a"
                                << "";
    QTest::newRow("600 letters with circumflex") << QString(600, QChar(u'ŵ')) << "";
    QTest::newRow("601 letters") << QString(601, QChar(u'w')) << "text-too-long";
    QTest::newRow("600 characters beyond the basic plane") << u"\U0001F49A"_qs.repeated(600) << "";
    QTest::newRow("601 of them") << u"\U0001F49A"_qs.repeated(601) << "text-too-long";
    QTest::newRow("empty") << ""
                           << "empty-text";
    QTest::newRow("spaces") << "  "
                            << "empty-text";
    QTest::newRow("Welsh") << u"Mae’r tŷ’n dŵr – “ie” …"_qs << "";
    QTest::newRow("non-breaking space inside") << u"60\u00A0%"_qs << "";
    QTest::newRow("tab") << "a\tb"
                         << "forbidden-character";
    QTest::newRow("NUL") << QString("a") + QChar(u'\0') << "forbidden-character";
    QTest::newRow("delete") << "a\x7f"
                            << "forbidden-character";
    QTest::newRow("zero-width space") << u"a\u200Bb"_qs << "forbidden-character";
    QTest::newRow("byte order mark inside") << u"a\uFEFF"_qs << "forbidden-character";
    QTest::newRow("line separator") << u"a\u2028b"_qs << "forbidden-character";
    QTest::newRow("isolate") << u"\u2067abc"_qs << "forbidden-character";
    QTest::newRow("private use") << u"\uE000"_qs << "forbidden-character";
    QTest::newRow("noncharacter") << u"a\uFFFE"_qs << "forbidden-character";
    QTest::newRow("replacement character") << u"a\uFFFD"_qs << "forbidden-character";
    QTest::newRow("less than") << "5 < 6 and 7 > 6"
                               << "";
    QTest::newRow("less than a number") << "<5"
                                        << "";
    QTest::newRow("closing tag") << "a</i>"
                                 << "markup";
    QTest::newRow("comment") << "a<!-- b -->"
                             << "markup";
    QTest::newRow("ampersand") << "R & D; R&D;"
                               << "";
    QTest::newRow("numeric entity") << "a&#8217;b"
                                    << "markup";
    QTest::newRow("hexadecimal entity") << "a&#x2019;b"
                                        << "markup";
    QTest::newRow("one asterisk") << "a * b"
                                  << "";
    QTest::newRow("two asterisks") << "**a**"
                                   << "markup";
    QTest::newRow("brackets") << "[a] (b)"
                              << "";
    QTest::newRow("link") << "[a](b)"
                          << "markup";
}

void TestQuestionSetParser::checksPlainText()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);

    QString escaped;
    for (const QChar character : text)
        escaped += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    const auto problems = checkQuestionSet(smallSetWith("\"Small set\"", '"' + escaped.toLatin1() + '"'));
    QCOMPARE(problems.isEmpty() ? QString() : problems.constFirst().place, kind.isEmpty() ? "" : "/title/en");
    QCOMPARE(problems.isEmpty() ? QString() : problemCode(problems.constFirst().kind), kind);
}

void TestQuestionSetParser::checksAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("good");

    QTest::newRow("host alone") << QByteArray("https://heiw.nhs.wales") << true;
    QTest::newRow("path, query and fragment") << QByteArray("https://heiw.nhs.wales/a/b.pdf?x=1&y=2#page=3") << true;
    QTest::newRow("escaped space") << QByteArray("https://heiw.nhs.wales/a%20b") << true;
    QTest::newRow("600 characters") << "https://example.org/" + QByteArray(580, 'a') << true;
    QTest::newRow("601 characters") << "https://example.org/" + QByteArray(581, 'a') << false;
    QTest::newRow("no scheme") << QByteArray("heiw.nhs.wales") << false;
    QTest::newRow("http") << QByteArray("http://heiw.nhs.wales") << false;
    QTest::newRow("capitals") << QByteArray("HTTPS://heiw.nhs.wales") << false;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("no host") << QByteArray("https://") << false;
    QTest::newRow("no host but a path") << QByteArray("https:///a.b") << false;
    QTest::newRow("password") << QByteArray("https://a:b@example.org") << false;
    QTest::newRow("letter beyond ASCII") << QByteArray("https://example.org/t\xC5\xB7") << false;
    QTest::newRow("broken escape") << QByteArray("https://example.org/%zz") << false;
    QTest::newRow("two addresses") << QByteArray("https://example.org https://example.com") << false;
    QTest::newRow("line feed behind") << QByteArray("https://example.org\\n") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestQuestionSetParser::checksAddress()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, good);
    const auto problems = checkQuestionSet(smallSetWith("https://example.org/fw1", address));
    QCOMPARE(problems.isEmpty(), good);
    if (!good)
        QCOMPARE(problems.constFirst().place, QString("/themes/0/statements/0/why/source/address"));
}

void TestQuestionSetParser::checksForm_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<bool>("good");

    const auto row = [](const char *name, const QByteArray &old, const QByteArray &replacement, bool good) {
        QTest::newRow(name) << old << replacement << good;
    };
    row("set id of one letter", "\"small\"", "\"a\"", false);
    row("set id of two letters", "\"small\"", "\"a-\"", true);
    row("set id of 40", "\"small\"", '"' + QByteArray(40, 'a') + '"', true);
    row("set id of 41", "\"small\"", '"' + QByteArray(41, 'a') + '"', false);
    row("set id from a digit", "\"small\"", "\"1a\"", false);
    row("set id with a path", "\"small\"", "\"a/../b\"", false);
    row("version 0.0", "\"1.0\"", "\"0.0\"", true);
    row("version 12.345", "\"1.0\"", "\"12.345\"", true);
    row("version of nine digits", "\"1.0\"", "\"123456789.0\"", true);
    row("version of ten digits", "\"1.0\"", "\"1234567890.0\"", false);
    row("version of three", "\"1.0\"", "\"1.0.0\"", false);
    row("version in other digits", "\"1.0\"", "\"\xD9\xA1.\xD9\xA0\"", false);
    row("version with line feed", "\"1.0\"", "\"1.0\\n\"", false);
    row("leap day", "2026-11-21", "2028-02-29", true);
    row("no leap day", "2026-11-21", "2027-02-29", false);
    row("date with time", "2026-11-21", "2026-11-21T10:00:00", false);
    row("short date", "2026-11-21", "2026-1-2", false);
    row("year 0", "2026-11-21", "0000-01-01", false);
    row("format version as 1.0", "\"formatVersion\": 1", "\"formatVersion\": 1.0", true);
    row("format version as 1e0", "\"formatVersion\": 1", "\"formatVersion\": 1e0", true);
    row("format version negative", "\"formatVersion\": 1", "\"formatVersion\": -1", false);
    row("format version true", "\"formatVersion\": 1", "\"formatVersion\": true", false);
    row("statement id of six", "\"id\": \"fw1\"", "\"id\": \"abcd99\"", true);
    row("statement id of seven", "\"id\": \"fw1\"", "\"id\": \"abcde99\"", false);
    row("statement id of three digits", "\"id\": \"fw1\"", "\"id\": \"fw100\"", false);
    row("statement id of one letter", "\"id\": \"fw1\"", "\"id\": \"f1\"", false);
    row("statement id in capitals", "\"id\": \"fw1\"", "\"id\": \"FW1\"", false);
    row("scope in Welsh", "\"team\"", "\"t\xC3\xAEm\"", false);
}

void TestQuestionSetParser::checksForm()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, replacement);
    QFETCH(bool, good);
    const auto problems = checkQuestionSet(smallSetWith(old, replacement));
    QVERIFY2(problems.isEmpty() == good, qPrintable(described(problems)));
    QVERIFY2(good || problems.size() == 1, qPrintable(described(problems)));
}

void TestQuestionSetParser::checksCounts_data()
{
    QTest::addColumn<int>("statements");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("2") << 2 << false;
    QTest::newRow("3") << 3 << true;
    QTest::newRow("12") << 12 << true;
    QTest::newRow("13") << 13 << false;
}

void TestQuestionSetParser::checksCounts()
{
    QFETCH(int, statements);
    QFETCH(bool, good);
    QByteArray bytes = tests::smallSet();
    const qsizetype start = bytes.indexOf('{', bytes.indexOf("\"statements\""));
    const qsizetype length = bytes.indexOf("\n   ]", start) - start;
    const QByteArray three = bytes.mid(start, length);
    const QByteArray first = three.first(three.indexOf(",\n    {\n"));
    QByteArrayList list;
    for (int number = 1; number <= statements; ++number)
        list.append(QByteArray(first).replace("\"id\": \"fw1\"", "\"id\": \"fw" + QByteArray::number(number) + '"'));
    const auto problems = checkQuestionSet(bytes.replace(start, length, list.join(',')));
    QVERIFY2(problems.isEmpty() == good, qPrintable(described(problems)));
    if (!good) {
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().place, QString("/themes/0/statements"));
        QCOMPARE(problems.constFirst().arguments, (QStringList{QString::number(statements), "3", "12"}));
    }
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
