#include "core/exchange/csvwriter.h"

#include <QStringList>
#include <QTest>

#include <csv.h>

#include <limits>

using namespace aros::exchange;

namespace {

const QByteArray Mark = "\xEF\xBB\xBF";

// The table as another program reads it.
QList<QStringList> readBack(const QByteArray &file)
{
    struct Reading {
        QList<QStringList> rows;
        QStringList row;
    } reading;
    const auto cell = [](void *text, size_t size, void *target) {
        static_cast<Reading *>(target)->row.append(QString::fromUtf8(static_cast<char *>(text), qsizetype(size)));
    };
    const auto row = [](int, void *target) {
        auto *const result = static_cast<Reading *>(target);
        result->rows.append(std::exchange(result->row, {}));
    };
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const QByteArray rows = file.sliced(Mark.size());
    const bool whole =
        csv_parse(&parser, rows.constData(), size_t(rows.size()), cell, row, &reading) == size_t(rows.size());
    const bool ended = csv_fini(&parser, cell, row, &reading) == 0;
    csv_free(&parser);
    return whole && ended ? reading.rows : QList<QStringList>();
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesText_data();
    void writesText();
    void writesNumbers_data();
    void writesNumbers();
    void writesRows();
    void readsBackAsWritten();
};

void TestCsvWriter::writesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char *name, const QString &text, const QByteArray &written) {
        QTest::newRow(name) << text << written;
    };
    row("empty", "", "");
    row("plain", "Ward 7", "\"Ward 7\"");
    row("comma", "a,b", "\"a,b\"");
    row("quotes", "a \"b\"", "\"a \"\"b\"\"\"");
    row("only a quote", "\"", "\"\"\"\"");
    row("line feed", "a\nb", "\"a\nb\"");
    row("Welsh", QString::fromUtf8("t\xC5\xB7"), "\"t\xC5\xB7\"");
    row("digits as text", "007", "\"007\"");
    row("equals", "=1+1", "\"'=1+1\"");
    row("plus", "+44 29", "\"'+44 29\"");
    row("minus", "-1", "\"'-1\"");
    row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
    row("tab", "\t=1", "\"'\t=1\"");
    row("carriage return", "\r=1", "\"'\r=1\"");
    row("NUL", QString(QChar(u'\0')) + "=1", QByteArray("\"'\0=1\"", 6));
    row("formula in quotes", "\"=1\"", "\"\"\"=1\"\"\"");
    row("sign inside", "a=1", "\"a=1\"");
    row("dash", QString::fromUtf8("\xE2\x80\x93"), "\"\xE2\x80\x93\"");
    row("apostrophe already", "'=1", "\"'=1\"");
}

void TestCsvWriter::writesText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    QCOMPARE(CsvCell(text).bytes(), written);
}

void TestCsvWriter::writesNumbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("whole") << CsvCell::number(37).bytes() << QByteArray("37");
    QTest::newRow("negative") << CsvCell::number(-1).bytes() << QByteArray("-1");
    QTest::newRow("largest") << CsvCell::number(std::numeric_limits<qint64>::max()).bytes()
                             << QByteArray("9223372036854775807");
    QTest::newRow("one decimal") << CsvCell::number(2.25, 2).bytes() << QByteArray("2.25");
    QTest::newRow("zeros are kept") << CsvCell::number(2.0, 1).bytes() << QByteArray("2.0");
    QTest::newRow("negative change") << CsvCell::number(-0.5, 1).bytes() << QByteArray("-0.5");
    QTest::newRow("nothing has no sign") << CsvCell::number(-0.04, 1).bytes() << QByteArray("0.0");
    QTest::newRow("large") << CsvCell::number(1e15, 0).bytes() << QByteArray("1000000000000000");
    QTest::newRow("not a number") << CsvCell::number(std::numeric_limits<double>::quiet_NaN(), 1).bytes()
                                  << QByteArray();
    QTest::newRow("infinity") << CsvCell::number(std::numeric_limits<double>::infinity(), 1).bytes() << QByteArray();
    QTest::newRow("no value") << CsvCell().bytes() << QByteArray();
}

void TestCsvWriter::writesNumbers()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void TestCsvWriter::writesRows()
{
    CsvWriter writer;
    QCOMPARE(writer.bytes(), Mark);
    writer.addRow({QString("Theme"), QString("Score"), QString("Note")});
    writer.addRow({QString("Wellbeing"), CsvCell::number(2.3, 1), CsvCell()});
    QCOMPARE(writer.bytes(), Mark + "\"Theme\",\"Score\",\"Note\"\r\n\"Wellbeing\",2.3,\r\n");
}

void TestCsvWriter::readsBackAsWritten()
{
    const QList<QStringList> table{
        {"a,b", "c\r\nd", "\"e\" f"}, {QString::fromUtf8("tŷ’r dŵr"), "", " g "}, {"", "", ""}};
    CsvWriter writer;
    for (const QStringList &row : table)
        writer.addRow(QList<CsvCell>(row.cbegin(), row.cend()));
    QCOMPARE(readBack(writer.bytes()), table);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
