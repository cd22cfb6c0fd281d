#include "ui/rendering/pdfscanner.h"

#include <QTest>

using aros::rendering::PdfScanner;

class TestPdfScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoWords_data();
    void cutsIntoWords();
    void tellsOperatorsFromOperands();
    void endsOnDamagedInput();
    void skipsGlyphs_data();
    void skipsGlyphs();
};

void TestPdfScanner::cutsIntoWords_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const QByteArray &source, const QByteArrayList &words) {
        QTest::newRow(name) << source << words;
    };
    row("nothing", "", {});
    row("only space", " \r\n\t", {});
    row("operands and operator", "-90000 -1 1 1 re\nf\n", {"-90000", "-1", "1", "1", "re", "f"});
    row("names without space", "/GSa gs/CSp cs", {"/GSa", "gs", "/CSp", "cs"});
    row("hexadecimal text", "<0001>Tj", {"<0001>", "Tj"});
    row("text with brackets", "(a (b) \\) Q) Tj", {"(a (b) \\) Q)", "Tj"});
    row("array", "[1 2]0 d", {"[", "1", "2", "]", "0", "d"});
    row("dictionary", "/P <</MCID 0>> BDC", {"/P", "<<", "/MCID", "0", ">>", "BDC"});
    row("comments", "q % Q\n% Q\nQ %", {"q", "Q"});
}

void TestPdfScanner::cutsIntoWords()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArrayList, words);
    PdfScanner scanner(std::string_view(source.constData(), static_cast<std::size_t>(source.size())));
    QByteArrayList found;
    for (auto word = scanner.next(); !word.text.empty(); word = scanner.next())
        found += QByteArray(word.text.data(), static_cast<qsizetype>(word.text.size()));
    QCOMPARE(found, words);
}

void TestPdfScanner::tellsOperatorsFromOperands()
{
    for (const char *word : {"q", "BT", "T*", "f*", "'", "\"", "d0"})
        QVERIFY2(PdfScanner(word).next().isOperator, word);
    for (const char *word : {"1", "-1", ".5", "/q", "(q)", "<0a>", "[", "true", "false", "null"})
        QVERIFY2(!PdfScanner(word).next().isOperator, word);
}

void TestPdfScanner::endsOnDamagedInput()
{
    for (const char *source : {"(", "(()", "(\\", "<", "<00", ">", ")", "}", "/", "%", "<<", "\\"}) {
        PdfScanner scanner(source);
        int words = 0;
        while (!scanner.next().text.empty())
            QVERIFY2(++words < 5, source);
        QCOMPARE(scanner.position(), std::string_view(source).size());
    }
}

void TestPdfScanner::skipsGlyphs_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("to the end of the text") << QByteArray("BT\n/F1 12 Tf\n<0041> Tj\nET\nQ") << QByteArray("ET");
    QTest::newRow("not over letters, which may look like it")
        << QByteArray("BT\n(\nET\n) Tj\nET\n") << QByteArray("(\nET\n)");
    QTest::newRow("nowhere without an end") << QByteArray("BT\n<0041> Tj") << QByteArray("<0041>");
}

void TestPdfScanner::skipsGlyphs()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, next);
    PdfScanner scanner(std::string_view(source.constData(), static_cast<std::size_t>(source.size())));
    QCOMPARE(scanner.next().text, std::string_view("BT"));
    scanner.skipGlyphs();
    const std::string_view found = scanner.next().text;
    QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), next);
}

QTEST_APPLESS_MAIN(TestPdfScanner)
#include "tst_pdfscanner.moc"
