#include "core/exchange/csvreader.h"
#include "core/exchange/metricpagescsv.h"
#include "core/exchange/metricpagesxlsx.h"
#include "core/exchange/xlsxbook.h"
#include "tests/support/metricpages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace aros;
using metrics::MetricChart;
using report::MetricPages;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(9, 30), QTimeZone::utc());
const QDate SheetEpoch(1899, 12, 30);

QString cellName(int row, int column)
{
    return QString(QChar('A' + column)) + QString::number(row + 1);
}

} // namespace

// The files that charts of metrics are written to, read back.
class TestMetricFiles : public QObject
{
    Q_OBJECT

private slots:
    void aWorkbookHasEveryNumber_data();
    void aWorkbookHasEveryNumber();
    void aWorkbookIsTheSameForTheSamePages();
    void aWorkbookDrawsItsOwnNumbers();
    void aWorkbookTellsNothingHidden();
    void aWorkbookRunsNoFormula();
    void aWorkbookWithoutMetricsCanBeRead();
    void namesSheetsAsExcelWantsThem_data();
    void namesSheetsAsExcelWantsThem();
    void namesSheetsApart();
    void patternsNumbers_data();
    void patternsNumbers();
    void aTableHasEveryNumber_data() { aWorkbookHasEveryNumber_data(); }
    void aTableHasEveryNumber();
    void aTableTellsNothingHidden();

private:
    QJsonObject read(const MetricPages &pages);
    void compare(const QJsonObject &cells, int row, int column, const std::optional<double> &wanted);

    QTemporaryDir m_folder;
};

QJsonObject TestMetricFiles::read(const MetricPages &pages)
{
    const Result<QByteArray> bytes = exchange::metricPagesXlsx(pages, Now);
    if (!bytes)
        return {};
    QFile file(m_folder.filePath("book.xlsx"));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    file.close();
    QProcess reader;
    reader.start("python3", {READ_WORKBOOK, file.fileName()});
    reader.waitForFinished();
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

void TestMetricFiles::compare(const QJsonObject &cells, int row, int column, const std::optional<double> &wanted)
{
    const QJsonValue found = cells.value(cellName(row, column));
    QVERIFY2(found.isDouble() == wanted.has_value(), qPrintable(cellName(row, column)));
    if (wanted)
        QVERIFY2(qAbs(found.toDouble() - *wanted) <= 1e-14 * qAbs(*wanted), qPrintable(cellName(row, column)));
}

void TestMetricFiles::aWorkbookHasEveryNumber_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Welsh") << Language::Welsh;
}

void TestMetricFiles::aWorkbookHasEveryNumber()
{
    QFETCH(Language, language);
    const MetricPages pages = tests::pagesOf(tests::pagesSources(), language);
    const QJsonArray sheets = read(pages).value("sheets").toArray();
    QCOMPARE(sheets.size(), pages.charts.size() + 2);
    for (int number = 0; number < pages.charts.size(); ++number) {
        const MetricChart &chart = pages.charts.at(number).chart();
        const QJsonObject cells = sheets.at(number + 1)["cells"].toObject();
        for (int at = 0; at < chart.points.size(); ++at) {
            const MetricChart::Point &point = chart.points.at(at);
            const MetricChart::Group &group = chart.groups.at(point.group);
            compare(cells, at + 1, 0, double(SheetEpoch.daysTo(point.period)));
            compare(cells, at + 1, 1, point.value);
            QCOMPARE(cells.value(cellName(at + 1, 2)).toString(), point.valueText);
            if (point.numerator)
                compare(cells, at + 1, 3, point.numerator);
            if (point.denominator)
                compare(cells, at + 1, 4, point.denominator);
            compare(cells, at + 1, 5, group.mean);
            compare(cells, at + 1, 6, group.lower);
            compare(cells, at + 1, 7, group.upper);
            compare(cells, at + 1, 8, chart.target);
            QCOMPARE(cells.value(cellName(at + 1, 9)).toString(), point.rule);
        }
        QVERIFY(!cells.contains(cellName(int(chart.points.size()) + 1, 0)));
    }
}

void TestMetricFiles::aWorkbookIsTheSameForTheSamePages()
{
    const MetricPages pages = tests::pagesOf(tests::pagesSources());
    const auto first = exchange::metricPagesXlsx(pages, Now);
    QTest::qWait(2100); // the times in a ZIP file are of two seconds each
    const auto second = exchange::metricPagesXlsx(pages, Now);
    QVERIFY(first && second);
    QVERIFY(*first == *second);
    QVERIFY(*first != *exchange::metricPagesXlsx(pages, Now.addDays(1)));
}

void TestMetricFiles::aWorkbookDrawsItsOwnNumbers()
{
    const MetricPages pages = tests::pagesOf(tests::pagesSources());
    const QJsonArray charts = read(pages).value("charts").toArray();
    QCOMPARE(charts.size(), 3); // none where there is no value
    const QJsonArray sickness = charts.at(0)["series"].toArray();
    QCOMPARE(sickness.size(), 5);                         // value, mean, two limits, target
    QCOMPARE(charts.at(2)["series"].toArray().size(), 2); // rolling: value and target
    const MetricChart &chart = pages.charts.constFirst().chart();
    QVERIFY(sickness.at(0)["formula"].toString().endsWith(QString("$B$2:$B$%1").arg(chart.points.size() + 1)));
    for (const QJsonValue &made : charts)
        QVERIFY(made["blanks"].toArray().isEmpty() || made["blanks"].toArray().at(0).toString() == "gap");
    // Limits and target do not look like the value, with colours or without.
    QVERIFY(sickness.at(2)["dash"] != sickness.at(0)["dash"]);
    QVERIFY(sickness.at(4)["dash"] != sickness.at(2)["dash"]);
}

void TestMetricFiles::aWorkbookTellsNothingHidden()
{
    // Two files of which only hidden counts differ.
    const auto bookOf = [](const QString &values) {
        return exchange::metricPagesXlsx(tests::pagesOf({tests::leaversSource(values)}), Now).value();
    };
    QVERIFY(bookOf("8 3 9 1 12 7") == bookOf("8 2 9 4 12 7"));
    QVERIFY(bookOf("8 3 9 1 12 7") != bookOf("8 3 9 1 12 8"));

    const QJsonObject book = read(tests::pagesOf({tests::leaversSource("8 3 9 1 12 7")}));
    const QJsonObject cells = book.value("sheets")[1]["cells"].toObject();
    QVERIFY(!cells.contains("B3")); // a text would be drawn as 0
    QCOMPARE(cells.value("C3").toString(), QString("fewer than 5"));
    QVERIFY(!cells.contains("F2"));
    const QJsonObject drawn = book.value("charts")[0]["series"][0]["cache"].toObject();
    QCOMPARE(drawn.value("0").toString(), QString("8"));
    QVERIFY(drawn.value("1").toString().isEmpty());
}

void TestMetricFiles::aWorkbookRunsNoFormula()
{
    metrics::MetricChartSource source = tests::sicknessSource();
    source.unit = "=1+1";
    source.notes = {{QDate(2024, 11, 1), "=HYPERLINK(\"http://example.org\")"}, {QDate(2024, 12, 1), "@SUM(A1)"}};
    source.rebases.clear();
    const QJsonObject book = read(tests::pagesOf({source}));
    for (const QJsonValue &sheet : book.value("sheets").toArray())
        QCOMPARE(sheet["formulas"].toInt(), 0);
    QVERIFY(!book.value("text").toString().contains("<hyperlink"));
    QVERIFY(book.value("text").toString().contains("HYPERLINK"));
}

void TestMetricFiles::aWorkbookWithoutMetricsCanBeRead()
{
    const QJsonObject book = read(tests::pagesOf({}));
    QCOMPARE(book.value("sheets").toArray().size(), 1);
}

void TestMetricFiles::namesSheetsAsExcelWantsThem_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << "Sickness absence"
                              << "Sickness absence";
    QTest::newRow("Welsh") << "Trosiant (cyfrif pennau) ŵ"
                           << "Trosiant (cyfrif pennau) ŵ";
    QTest::newRow("forbidden") << "a[b]c:d*e?f/g\\h"
                               << "a b c d e f g h";
    QTest::newRow("31 characters") << QString(31, 'x') << QString(31, 'x');
    QTest::newRow("32 characters") << QString(32, 'x') << QString(31, 'x');
    QTest::newRow("cut in half") << QString(30, 'x') + QString::fromUtf8("😀") << QString(30, 'x');
    QTest::newRow("cut after a space") << QString(30, 'x') + " yy" << QString(30, 'x');
    QTest::newRow("apostrophes at the ends") << "'Leavers'"
                                             << "Leavers";
    QTest::newRow("apostrophe inside") << "leaver's"
                                       << "leaver's";
    QTest::newRow("nothing") << ""
                             << "_";
    QTest::newRow("nothing allowed") << "[]"
                                     << "_";
    QTest::newRow("reserved") << "History"
                              << "_History";
    QTest::newRow("control characters") << "a\tb\nc"
                                        << "a b c";
}

void TestMetricFiles::namesSheetsAsExcelWantsThem()
{
    QFETCH(QString, wanted);
    QTEST(exchange::sheetName(wanted, {}), "name");
}

void TestMetricFiles::namesSheetsApart()
{
    QStringList taken;
    for (int number = 0; number < 120; ++number) {
        const QString name = exchange::sheetName(number % 2 == 0 ? QString(40, 'x') : QString(40, 'X'), taken);
        QVERIFY(name.size() <= 31);
        QVERIFY(!taken.contains(name, Qt::CaseInsensitive));
        taken.append(name);
    }
}

void TestMetricFiles::patternsNumbers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("number");
    QTest::newRow("bare") << "%1" << 0 << "#,##0";
    QTest::newRow("percent, of values that are percentages") << "%1%" << 1 << "#,##0.0\"%\"";
    QTest::newRow("days") << "%1 days" << 2 << "#,##0.00\" days\"";
    QTest::newRow("pounds") << "£%1" << 0 << "\"£\"#,##0";
}

void TestMetricFiles::patternsNumbers()
{
    QFETCH(QString, pattern);
    QFETCH(int, decimals);
    QTEST(exchange::numberPattern(pattern, decimals), "number");
}

void TestMetricFiles::aTableHasEveryNumber()
{
    QFETCH(Language, language);
    const MetricPages pages = tests::pagesOf(tests::pagesSources(), language);
    const auto table = exchange::readCsv(exchange::metricPagesCsv(pages));
    QCOMPARE(table.fault, exchange::CsvTable::Fault::None);
    const QStringList names = table.rows.constFirst().cells;
    qsizetype row = 0;
    const auto cell = [&](const char *name) { return table.rows.at(row).cells.at(names.indexOf(QString(name))); };
    const auto same = [&](const char *name, const std::optional<double> &wanted) {
        return wanted ? cell(name).toDouble() == *wanted : cell(name).isEmpty();
    };
    for (const metrics::FileChart &one : pages.charts) {
        const MetricChart &chart = one.chart();
        for (const MetricChart::Point &point : chart.points) {
            ++row;
            QCOMPARE(cell("metric_id"), chart.metric.text());
            QCOMPARE(cell("language"), languageCode(language));
            QCOMPARE(cell("month"), point.period.toString("yyyy-MM"));
            QVERIFY(same("value", point.value));
            QCOMPARE(cell("value_shown"), point.valueText);
            QVERIFY(same("numerator", point.numerator));
            QVERIFY(same("denominator", point.denominator));
            QVERIFY(same("mean", chart.groups.at(point.group).mean));
            QVERIFY(same("lower_limit", chart.groups.at(point.group).lower));
            QVERIFY(same("upper_limit", chart.groups.at(point.group).upper));
            QVERIFY(same("target", chart.target));
            QCOMPARE(cell("stands_out"), point.rule);
        }
    }
    QCOMPARE(row + 1, table.rows.size());
}

void TestMetricFiles::aTableTellsNothingHidden()
{
    const auto tableOf = [](const QString &values) {
        return exchange::metricPagesCsv(tests::pagesOf({tests::leaversSource(values)}));
    };
    QVERIFY(tableOf("8 3 9 1 12 7") == tableOf("8 2 9 4 12 7"));
    QCOMPARE(tableOf("8 3 9 1 12 7").count("fewer than 5"), 4); // the value, and why there is none
}

QTEST_GUILESS_MAIN(TestMetricFiles)
#include "tst_metricfiles.moc"
