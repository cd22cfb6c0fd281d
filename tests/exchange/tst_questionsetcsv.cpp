#include "core/common/checkedfile.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/questionsetcsv.h"
#include "core/exchange/questionsetfile.h"
#include "core/questions/questionsetcatalog.h"
#include "core/questions/questionsetparser.h"
#include "core/questions/questionsetwriter.h"
#include "tests/support/questionfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::exchange;
using namespace aros::questions;

class TestQuestionSetCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void writesTheShippedFileByteForByte();
    void makesTheRoundTrip_data();
    void makesTheRoundTrip();
    void writesForExcel();
    void readsWhatSpreadsheetsMakeOfIt_data();
    void readsWhatSpreadsheetsMakeOfIt();
    void keepsAwkwardTexts_data();
    void keepsAwkwardTexts();
    void namesRowAndColumn_data();
    void namesRowAndColumn();
    void namesEveryProblem();
    void namesAtMostFifty();
    void quotesControlCharacters();
    void placesWhatOnlyThePredecessorCanTell();
    void makesATemplate();
    void knowsWhatIsHere();
    void writesFilesByTheirEnding();
};

namespace {

QByteArray successor()
{
    return tests::contentOf("questions/good/successor.json");
}

QuestionSet::Content contentOfSet(const QByteArray &json)
{
    return (*parseQuestionSet(json))->content();
}

// The table of the small set, or of its successor, with `old` replaced where it occurs first.
QByteArray tableWith(const QByteArray &old, const QByteArray &replacement, const QByteArray &set = tests::smallSet())
{
    QByteArray table = questionSetCsv(contentOfSet(set));
    const qsizetype at = table.indexOf(old);
    if (at < 0)
        qFatal("not in the table: %s", old.constData());
    return table.replace(at, old.size(), replacement);
}

QString places(const QuestionSetTable &table)
{
    QStringList lines;
    for (const QuestionSetProblem &problem : table.problems)
        lines.append(problem.place + ": " + problemCode(problem.kind));
    return lines.join('\n');
}

} // namespace

void TestQuestionSetCsv::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("comma and CR LF", "a,b\r\nc,d\r\n", "1 a|b / 2 c|d");
    row("line feeds, none at the end", "a,b\nc,d", "1 a|b / 2 c|d");
    row("CR alone", "a,b\rc,d\r", "1 a|b / 2 c|d");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\r\n",
        "1 a|b");
    row("semicolon", "a;b\r\nc,1;d\r\n", "1 a|b / 2 c,1|d");
    row("tab", "a\tb\tc\n1\t\t3\n", "1 a|b|c / 2 1||3");
    row("quoted", "\"a\",\"b \"\"c\"\"\"\r\n", "1 a|b \"c\"");
    row("quoted line feed is one row", "a,\"b\nc\"\r\nd,e\r\n", "1 a|b\nc / 2 d|e");
    row("empty rows count", "a,b\r\n\r\n,\r\nc,d\r\n", "1 a|b / 4 c|d");
    row("empty rows of line feeds count", "a,b\n\n\nc,d\n", "1 a|b / 4 c|d");
    row("Welsh", "t\xC5\xB7,d\xC5\xB5r\n", u"1 tŷ|dŵr"_qs);
    row("nothing", "", "");
    row("mark alone", "\xEF\xBB\xBF", "");
}

void TestQuestionSetCsv::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    const CsvTable table = readCsv(bytes);
    QCOMPARE(table.fault, CsvTable::Fault::None);
    QStringList lines;
    for (const CsvRow &row : table.rows)
        lines.append(QString::number(row.number) + ' ' + row.cells.join('|'));
    QCOMPARE(lines.join(" / "), rows);
}

void TestQuestionSetCsv::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << "file: missing-column";
    QTest::newRow("saved as Windows-1252") << QByteArray("row;theme\r\nset;t\xEE\r\n") << "file: not-utf8";
    QTest::newRow("saved as UTF-16") << QByteArray("\xFF\xFEr\0o\0w\0", 8) << "file: not-utf8";
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\0\0\0\0", 8) << "file: not-utf8";
    QTest::newRow("quotes not closed") << QByteArray("row,theme\n\"a,b\nc") << "row 2: not-a-table";
    QTest::newRow("quotes in the middle") << QByteArray("row,theme\na\"b,c\n") << "row 2: not-a-table";
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << "file: file-too-large";
    QTest::newRow("one column too many") << tableWith("\"row\",", "\"colour\",")
                                         << "row 1: unknown-column\nrow 1: missing-column";
    QTest::newRow("a column twice") << tableWith("\"scope\"", "\"id\"") << "row 1: column-twice\nrow 1: missing-column";
}

void TestQuestionSetCsv::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const QuestionSetTable table = readQuestionSetCsv(bytes);
    QCOMPARE(places(table), expected);
    QCOMPARE(table.json, QByteArray());
}

void TestQuestionSetCsv::writesTheShippedFileByteForByte()
{
    const QuestionSetCatalog catalog;
    const auto bytes = catalog.bytesOf(catalog.defaultSet()->name());
    QCOMPARE(questionSetJson(catalog.defaultSet()->content()), *bytes);
}

void TestQuestionSetCsv::makesTheRoundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    const QuestionSetCatalog catalog;
    QTest::newRow("default") << *catalog.bytesOf(catalog.defaultSet()->name());
    QTest::newRow("small") << tests::smallSet();
    QTest::newRow("successor") << successor();
}

void TestQuestionSetCsv::makesTheRoundTrip()
{
    QFETCH(QByteArray, json);
    QuestionSet::Content content = contentOfSet(json);
    const QByteArray written = questionSetJson(content);
    QuestionSet::Content again = contentOfSet(written);
    again.name.checksum = content.name.checksum;
    QVERIFY(again == content);
    const QuestionSetTable table = readQuestionSetCsv(questionSetCsv(content));
    QCOMPARE(places(table), QString());
    QCOMPARE(table.json, written);
}

void TestQuestionSetCsv::writesForExcel()
{
    const QByteArray table = questionSetCsv(contentOfSet(successor()));
    QVERIFY(table.startsWith("\xEF\xBB\xBF\"row\",\"theme\",\"id\",\"scope\",\"label_en\",\"label_cy\""));
    QCOMPARE(table.count("\r\n"), table.count('\n'));
    // A spreadsheet would make the number 1 and days of the year of these.
    QVERIFY(table.contains("\"version\",,,,\"'2.0\""));
    QVERIFY(table.contains("\"'2026-11-21\""));
    QVERIFY(table.contains("\"'March 2024\""));
    const CsvTable rows = readCsv(table);
    QCOMPARE(rows.rows.size(), 1 + 9 + 7 + 8 + 25);
    for (const CsvRow &row : rows.rows)
        QCOMPARE(row.cells.size(), 29);
    QCOMPARE(rows.rows.constLast().cells.mid(27), (QStringList{"same", "cc3"}));
}

void TestQuestionSetCsv::readsWhatSpreadsheetsMakeOfIt_data()
{
    QTest::addColumn<QByteArray>("table");
    const QByteArray written = questionSetCsv(contentOfSet(successor()));
    const auto row = [](const char *name, QByteArray table) { QTest::newRow(name) << table; };
    row("as written", written);
    row("without byte order mark", written.mid(3));
    row("line feeds", QByteArray(written).replace("\r\n", "\n"));
    row("semicolons",
        QByteArray(written).replace("\",", "\";").replace(",,", ";;").replace(";,", ";;").replace(",\"", ";\""));
    row("tabs",
        QByteArray(written).replace("\",", "\"\t").replace(",,", "\t\t").replace("\t,", "\t\t").replace(",\"", "\t\""));
    row("empty rows between", QByteArray(written).replace("\r\n", "\r\n,,,\r\n"));
    row("a British date", QByteArray(written).replace("'2026-11-21", "21/11/2026"));
    row("no apostrophes", QByteArray(written).replace("\"'", "\""));
    row("blanks around codes",
        QByteArray(written).replace("\"same\"", "\" same \"").replace("\"hw1 hw2\"", "\" hw1  hw2 \""));
}

void TestQuestionSetCsv::readsWhatSpreadsheetsMakeOfIt()
{
    QFETCH(QByteArray, table);
    const QuestionSetTable read = readQuestionSetCsv(table);
    QCOMPARE(places(read), QString());
    QCOMPARE(read.json, questionSetJson(contentOfSet(successor())));
}

void TestQuestionSetCsv::keepsAwkwardTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell"); // how it stands in the file
    const auto row = [](const char *name, const QString &text, const QByteArray &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("formula", "=1+1", "\"'=1+1\"");
    row("plus", "+ more", "\"'+ more\"");
    row("minus", "-1", "\"'-1\"");
    row("at", "@home", "\"'@home\"");
    row("apostrophe", "'Dyn ni", "\"'Dyn ni\"");
    row("apostrophe and formula", "'=1", "\"''=1\"");
    row("two apostrophes", "''x", "\"'''x\"");
    row("quotes and commas", "\"a\", b; c", "\"\"\"a\"\", b; c\"");
    row("blanks at the ends", " a ", "\" a \"");
    row("backslash", "a\\b\"", "\"a\\b\"\"\"");
    row("a number", "007", "\"007\"");
}

void TestQuestionSetCsv::keepsAwkwardTexts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QuestionSet::Content content = contentOfSet(tests::smallSet());
    content.themes[2].statements[1].label.welsh = text;
    content.note.english = text;
    const QByteArray table = questionSetCsv(content);
    QVERIFY2(table.count(',' + cell) == 2, table);
    const QuestionSetTable read = readQuestionSetCsv(table);
    QCOMPARE(places(read), QString());
    QCOMPARE(read.json, questionSetJson(content));
    QCOMPARE(contentOfSet(read.json).note.english, text);
    content.themes[2].statements[0].source.date = text;
    QCOMPARE(readQuestionSetCsv(questionSetCsv(content)).json, questionSetJson(content));
}

// Rows of the small set: 1 titles, 2-8 the set, 9-15 levels, 16-23 themes, 24 on statements (fw1).
// Of its successor: 9 and 10 the predecessor, and all others two later.
void TestQuestionSetCsv::namesRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &old, const QByteArray &replacement,
                        const QString &expected) { QTest::newRow(name) << tableWith(old, replacement) << expected; };
    row("row of no kind", "\"level\",,\"0\"", "\"Level\",,\"0\"", "file: missing-key\nrow 9, column row: wrong-value");
    row("value of no name", "\"id\",,,,\"small\"", "\"name\",,,,\"small\"",
        "file: missing-key\nrow 2, column id: wrong-value");
    row("value twice", "\"set\",,\"welsh\"", "\"set\",,\"id\"", "file: missing-key\nrow 5, column id: given-twice");
    row("set id", "\"small\"", "\"Small\"", "row 2, column statement_en: bad-id");
    row("version without point", "'1.0", "1", "row 3, column statement_en: bad-version");
    row("no such day", "'2026-11-21", "31/02/2026", "row 4, column statement_en: bad-date");
    row("Welsh title missing", "\"Small set (cy)\"", "", "row 6, column statement_cy: empty-text");
    row("level twice", "\"level\",,\"1\"", "\"level\",,\"0\"", "file: missing-key\nrow 10, column id: given-twice");
    row("level of no number", "\"level\",,\"4\"", "\"level\",,\"5\"",
        "file: missing-key\nrow 13, column id: wrong-value");
    row("level without Welsh", "\"Level 2 (cy)\"", "", "row 11, column label_cy: empty-text");
    row("not applicable missing", "\"not-applicable\"", "\"na\"", "file: missing-key\nrow 14, column id: wrong-value");
    row("theme's short title", "\"hw (cy)\"", "\" \"", "row 17, column label_cy: empty-text");
    row("theme's purpose", "\"Purpose of hw.\"", "\"<b>\"", "row 17, column good_en: markup");
    row("theme twice", "\"theme\",\"wellbeing\"", "\"theme\",\"flexible-working\"",
        "file: wrong-count\nrow 17, column theme: given-twice\nrow 18, column theme: wrong-order\n"
        "row 27, column theme: wrong-value\nrow 28, column theme: wrong-value\nrow 29, column theme: wrong-value");
    row("statement's theme", "\"statement\",\"wellbeing\"", "\"statement\",\"other\"",
        "row 17, column theme: wrong-count\nrow 27, column theme: wrong-value");
    row("statement's scope", "\"fw1\",\"team\"", "\"fw1\",\"ward\"", "row 24, column scope: wrong-value");
    row("statement's id", "\"fw1\",\"team\"", "\"fw\",\"team\"", "row 24, column id: bad-id");
    row("statement id twice", "\"fw2\",\"team\"", "\"fw1\",\"team\"", "row 25, column id: duplicate-id");
    row("statement's text too long", "\"We do fw1.\"", '"' + QByteArray(601, 'x') + '"',
        "row 24, column statement_en: text-too-long");
    row("line feed in a cell", "\"We do fw1.\"", "\"We do\nfw1.\"", "row 24, column statement_en: forbidden-character");
    row("gap in the evidence", "\"A record\",\"A record (cy)\"", ",",
        "row 24, column evidence1_en: empty-text\nrow 24, column evidence1_cy: empty-text");
    row("no evidence", "\"A record\",\"A record (cy)\",\"A plan\",\"A plan (cy)\"", ",,,",
        "row 24, column evidence1_en: wrong-count");
    row("address", "https://example.org/fw1", "http://example.org/fw1", "row 24, column source_address: bad-address");
    row("source without title", "\"Source\",\"https://example.org/fw1\"", ",\"https://example.org/fw1\"",
        "row 24, column source_title: empty-text");
    row("change without predecessor", "\"'March 2024\",,", "\"'March 2024\",\"same\",\"fw1\"",
        "row 24, column change: no-predecessor");
    row("cell beyond the columns", "\"'March 2024\",,", "\"'March 2024\",,,\"note\"", "row 24: beyond-columns");
    const auto later = [](const char *name, const QByteArray &old, const QByteArray &replacement,
                          const QString &expected) {
        QTest::newRow(name) << tableWith(old, replacement, successor()) << expected;
    };
    later("change missing", "\"same\",\"fw1\"", ",", "row 26, column change: missing-key");
    later("change unknown", "\"same\",\"fw1\"", "\"gone\",\"fw1\"", "row 26, column change: wrong-value");
    later("from missing", "\"same\",\"fw1\"", "\"same\",", "row 26, column from: wrong-count");
    later("from too many", "\"same\",\"fw1\"", "\"same\",\"fw1 fw9\"", "row 26, column from: wrong-count");
    later("from no id", "\"same\",\"fw1\"", "\"same\",\"FW1\"", "row 26, column from: bad-id");
    later("from taken", "\"reworded\",\"fw2\"", "\"reworded\",\"fw1\"", "row 27, column from: origin-twice");
    later("split in one", "\"same\",\"fw1\"", "\"split\",\"fw1\"", "row 26, column from: split-in-one");
    later("predecessor without version", "\"predecessor-version\",,,,\"'1.0\"", "\"predecessor-version\",,,,",
          "row 10, column statement_en: bad-version");
    later("its own predecessor", "\"predecessor-version\",,,,\"'1.0\"", "\"predecessor-version\",,,,\"'2.0\"",
          "file: own-predecessor");
}

void TestQuestionSetCsv::namesRowAndColumn()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, expected);
    const QuestionSetTable read = readQuestionSetCsv(table);
    QCOMPARE(places(read), expected);
    QCOMPARE(read.json, QByteArray());
}

void TestQuestionSetCsv::namesEveryProblem()
{
    QByteArray table = tableWith("\"Level 2 (cy)\"", "");
    table.replace("\"hw3\",\"organisation\"", "\"hw1\",\"trust\"");
    table.replace("https://example.org/cc3", "example.org");
    const QuestionSetTable read = readQuestionSetCsv(table);
    QCOMPARE(places(read), QString("row 11, column label_cy: empty-text\n"
                                   "row 29, column scope: wrong-value\n"
                                   "row 29, column id: duplicate-id\n"
                                   "row 47, column source_address: bad-address"));
    QCOMPARE(read.problems.at(2).arguments, (QStringList{"hw1", "row 27, column id"}));
    QCOMPARE(read.problems.at(2).detail, QString("hw1 occurs already at row 27, column id"));
}

void TestQuestionSetCsv::namesAtMostFifty()
{
    const QuestionSetTable read =
        readQuestionSetCsv(QByteArray(questionSetCsv(contentOfSet(tests::smallSet()))).replace(" (cy)", "<b>"));
    QCOMPARE(read.problems.size(), 50);
}

// Details go to logs and terminals.
void TestQuestionSetCsv::quotesControlCharacters()
{
    for (const QByteArray &table :
         {tableWith("\"row\",", "\"r\x1b[2Jow\","), tableWith("\"'March 2024\",,", "\"'March 2024\",,,\"\x02\""),
          tableWith("\"theme\",\"wellbeing\"", "\"theme\",\"\x1b[2J\"")}) {
        const QuestionSetTable read = readQuestionSetCsv(table);
        QVERIFY(!read.problems.isEmpty());
        for (const questions::QuestionSetProblem &problem : read.problems) {
            for (const QChar character : problem.detail + problem.arguments.join(' '))
                QVERIFY2(character.isPrint(), qPrintable(problem.detail));
        }
    }
}

void TestQuestionSetCsv::placesWhatOnlyThePredecessorCanTell()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.filePath("questions"));
    QVERIFY(catalog.install(tests::smallSet()).has_value());
    const QByteArray table = tableWith("\"same\",\"fw1\"", "\"same\",\"fw9\"", successor());
    const QuestionSetFile file = checkedQuestionSet(table, true, catalog);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.constFirst().place, QString("row 26, column from"));
    QCOMPARE(problemCode(file.problems.constFirst().kind), QString("unknown-origin"));
    QVERIFY(!file.set);
    // Where the predecessor is not, nobody can tell.
    QVERIFY(checkedQuestionSet(table, true, QuestionSetCatalog()).set);
}

void TestQuestionSetCsv::makesATemplate()
{
    const QuestionSetCatalog catalog;
    const QuestionSet::Content content = templateFrom(*catalog.defaultSet(), QDate(2026, 11, 22));
    const QuestionSetTable read = readQuestionSetCsv(questionSetCsv(content));
    QCOMPARE(places(read), QString());
    const QuestionSetFile file = checkedQuestionSet(read.json, false, catalog);
    QVERIFY(file.problems.isEmpty() && !file.isTaken && !file.isHere);
    QCOMPARE(file.from, catalog.defaultSet());
    QCOMPARE(file.set->statementCount(), 40);
    for (int index = 0; index < file.set->statementCount(); ++index)
        QCOMPARE(file.set->statementAt(index).origin->change, Change::Same);
}

void TestQuestionSetCsv::knowsWhatIsHere()
{
    const QTemporaryDir folder;
    QuestionSetCatalog catalog = QuestionSetCatalog::withInstalled(folder.path());
    QVERIFY(catalog.install(tests::smallSet()).has_value());
    const QuestionSetFile same = checkedQuestionSet(tests::smallSet(), false, catalog);
    QVERIFY(same.isHere && !same.isTaken && !same.from);
    const QuestionSetFile other = checkedQuestionSet(tests::smallSet() + '\n', false, catalog);
    QVERIFY(other.isTaken && !other.isHere);
    const QuestionSetFile next = checkedQuestionSet(successor(), false, catalog);
    QVERIFY(!next.isTaken && !next.isHere);
    QCOMPARE(next.from->name().version, QString("1.0"));
    QCOMPARE(next.bytes, successor());
}

void TestQuestionSetCsv::writesFilesByTheirEnding()
{
    const QTemporaryDir folder;
    const QuestionSetCatalog catalog;
    const QuestionSetName name = catalog.defaultSet()->name();
    for (const QString &file : {folder.filePath("a.json"), folder.filePath("b.CSV")}) {
        QVERIFY(writeQuestionSetFile(file, name, catalog).has_value());
        const auto read = readQuestionSetFile(file, catalog);
        QVERIFY(read.has_value());
        QVERIFY2(read->isHere, qPrintable(file)); // the table of a shipped set is that set
    }
    QCOMPARE(*readFile(folder.filePath("a.json"), 1 << 20), *catalog.bytesOf(name));
    const auto missing = readQuestionSetFile(folder.filePath("none.csv"), catalog);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(writeFile(folder.filePath("large.csv"), QByteArray(3 << 20, 'x')).has_value());
    const auto large = readQuestionSetFile(folder.filePath("large.csv"), catalog);
    QCOMPARE(large->problems.constFirst().kind, ProblemKind::FileTooLarge);
}

QTEST_GUILESS_MAIN(TestQuestionSetCsv)
#include "tst_questionsetcsv.moc"
