#include "tests/rendering/pdfinspection.h"
#include "tests/support/metricpages.h"
#include "ui/rendering/metricpagespdf.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace aros;
using metrics::MetricChart;
using report::MetricPages;
using tests::PdfElement;
using tests::PdfWord;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(9, 30), QTimeZone::utc());
constexpr double PageWidth = 595.28;
constexpr double SideMargin = 45;
constexpr double TopMargin = 22;
constexpr double FootMargin = 818;
constexpr double Rounding = 0.6;

// Ten years with the longest notes that there can be, several in one month.
metrics::MetricChartSource longSource()
{
    QStringList values;
    for (int month = 0; month < 120; ++month)
        values.append(QString::number(5 + (month * 7 % 11) / 10.0));
    metrics::MetricChartSource source = tests::chartSource(values.join(' '));
    source.target = 5.5;
    const QString note = QString("Unexpected norovirus outbreak ").repeated(17).trimmed().left(500);
    for (int month = 30; month < 36; ++month)
        source.notes.append({QDate(2023, 11, 1).addMonths(month), note});
    for (int day = 1; day < 8; ++day)
        source.events.append({QDate(2024, 5, day), note});
    return source;
}

// More metrics than there is room for on a page.
QList<metrics::MetricChartSource> manySources()
{
    QList<metrics::MetricChartSource> sources;
    const metrics::MetricCatalog catalog;
    for (const metrics::MetricDefinition &metric : catalog.all().first(22))
        sources.append(tests::chartSource("60 61 59 62", metric.id.text()));
    return sources;
}

} // namespace

// Charts of metrics on paper, as other programs find them in the file.
class TestMetricPagesPdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsEverything_data() { files(); }
    void printsEverything();
    void staysInsideTheMargins_data() { files(); }
    void staysInsideTheMargins();
    void printsNoWordOverAnother_data() { files(); }
    void printsNoWordOverAnother();
    void tagsHeadingsInOrder_data() { files(); }
    void tagsHeadingsInOrder();
    void saysEveryChartInWords_data() { files(); }
    void saysEveryChartInWords();
    void readsTheTableAloud();
    void tellsNothingHidden();

private:
    void add(const QString &name, const MetricPages &pages);
    void files();
    QString file(const QString &name) const { return m_folder.filePath(name + ".pdf"); }

    QTemporaryDir m_folder;
    QMap<QString, MetricPages> m_pages;
};

void TestMetricPagesPdf::add(const QString &name, const MetricPages &pages)
{
    const Result<QByteArray> pdf = rendering::writeMetricPages(pages, Now);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*pdf) == pdf->size());
    m_pages.insert(name, pages);
}

void TestMetricPagesPdf::initTestCase()
{
    for (const Language language : {Language::English, Language::Welsh}) {
        add("several-" + languageCode(language), tests::pagesOf(tests::pagesSources(), language));
        add("one-" + languageCode(language), tests::pagesOf({tests::sicknessSource()}, language));
        add("long-" + languageCode(language), tests::pagesOf({longSource()}, language));
    }
    add("many", tests::pagesOf(manySources(), Language::Welsh));
    add("none", tests::pagesOf({}));
}

void TestMetricPagesPdf::files()
{
    QTest::addColumn<QString>("name");
    for (auto pages = m_pages.cbegin(); pages != m_pages.cend(); ++pages)
        QTest::newRow(qPrintable(pages.key())) << pages.key();
}

void TestMetricPagesPdf::printsEverything()
{
    QFETCH(QString, name);
    const auto withoutSpace = [](QString text) { return text.remove(QRegularExpression("\\s")); };
    const MetricPages &pages = m_pages[name];
    QStringList content{pages.title, pages.subject, pages.made};
    for (const metrics::FileChart &one : pages.charts) {
        const MetricChart &chart = one.chart();
        content += chart.reading + chart.columns + chart.caveats;
        content << chart.title << chart.definition << chart.numerator << chart.source;
        for (const MetricChart::Warning &warning : chart.warnings)
            content << warning.text;
    }
    // Reading the tags of a long file takes other programs minutes.
    const bool isLong = !name.startsWith("one");
    const QString printed =
        withoutSpace(isLong ? tests::pdfPages(file(name)).join(QString()) : tests::pdfReadAloud(file(name)));
    if (isLong)
        content = {pages.title, pages.charts.isEmpty() ? QString() : pages.charts.constLast().chart().title};
    for (const QString &text : content)
        QVERIFY2(printed.contains(withoutSpace(text)), qPrintable(text));
    // Cells in their order, row for row.
    qsizetype at = isLong ? -1 : 0;
    for (const metrics::FileChart &one : pages.charts) {
        const QList<QStringList> &rows = one.chart().rows;
        const qsizetype shown = pages.charts.size() > 1 ? qMin<qsizetype>(36, rows.size()) : rows.size();
        for (const QStringList &row : rows.last(shown)) {
            if (isLong)
                break;
            const QString wanted = withoutSpace(row.join(QString()));
            at = printed.indexOf(wanted, at);
            QVERIFY2(at >= 0, qPrintable(row.join(' ')));
        }
    }
}

void TestMetricPagesPdf::staysInsideTheMargins()
{
    QFETCH(QString, name);
    for (const QList<PdfWord> &page : tests::pdfWords(file(name))) {
        QVERIFY(!page.isEmpty());
        for (const PdfWord &word : page) {
            const bool inside = word.box.left() >= SideMargin - Rounding &&
                                word.box.right() <= PageWidth - SideMargin + Rounding && word.box.top() >= TopMargin &&
                                word.box.bottom() <= FootMargin;
            QVERIFY2(inside, qPrintable(word.text));
        }
    }
}

void TestMetricPagesPdf::printsNoWordOverAnother()
{
    QFETCH(QString, name);
    for (const QList<PdfWord> &page : tests::pdfWords(file(name))) {
        for (qsizetype first = 0; first < page.size(); ++first) {
            for (qsizetype second = first + 1; second < page.size(); ++second) {
                const QRectF common = page.at(first).box.intersected(page.at(second).box);
                const bool collide = common.width() > 1 && common.height() > 4;
                QVERIFY2(!collide, qPrintable(page.at(first).text + " / " + page.at(second).text));
            }
        }
    }
}

void TestMetricPagesPdf::tagsHeadingsInOrder()
{
    QFETCH(QString, name);
    QStringList titles;
    int level = 0;
    for (const PdfElement &element : tests::pdfElements(file(name))) {
        static const QRegularExpression heading("^H([1-6])$");
        const QRegularExpressionMatch match = heading.match(element.role);
        if (!match.hasMatch())
            continue;
        const int next = match.captured(1).toInt();
        QVERIFY2(next <= level + 1 || (level == 1 && m_pages[name].charts.size() == 1), qPrintable(element.title));
        level = next;
        if (next < 3)
            titles << element.title;
    }
    const MetricPages &pages = m_pages[name];
    QCOMPARE(titles.value(0), pages.title);
    if (pages.charts.size() > 1) {
        QCOMPARE(titles.size(), pages.charts.size() + 2);
        QCOMPARE(titles.constLast(), pages.charts.constLast().chart().title);
    }
}

void TestMetricPagesPdf::saysEveryChartInWords()
{
    QFETCH(QString, name);
    QStringList wanted;
    for (const metrics::FileChart &one : m_pages[name].charts) {
        if (!one.chart().points.isEmpty())
            wanted.append(one.chart().description);
    }
    QStringList said;
    for (const PdfElement &figure : tests::pdfElements(file(name), "Figure"))
        said.append(figure.alternativeText);
    QCOMPARE(said, wanted);
}

void TestMetricPagesPdf::readsTheTableAloud()
{
    const MetricChart &chart = m_pages["one-cy"].charts.constFirst().chart();
    const QList<PdfElement> headers = tests::pdfElements(file("one-cy"), "TH");
    const auto rows = std::count_if(headers.cbegin(), headers.cend(),
                                    [](const PdfElement &cell) { return cell.scope.contains("Row"); });
    QCOMPARE(rows, chart.rows.size());
    QCOMPARE(headers.size() - rows, 2 * chart.columns.size()); // its titles stand over every two years
}

void TestMetricPagesPdf::tellsNothingHidden()
{
    // Up to the identifier that each file has of its own, two files of which only hidden counts differ are the same.
    const auto pdfOf = [](const QString &values) {
        QByteArray pdf = rendering::writeMetricPages(tests::pagesOf({tests::leaversSource(values)}), Now).value();
        const qsizetype id = pdf.indexOf("/ID [");
        return pdf.remove(id, pdf.indexOf(']', id) - id);
    };
    QVERIFY(pdfOf("8 3 9 1 12 7") == pdfOf("8 2 9 4 12 7"));
    QVERIFY(pdfOf("8 3 9 1 12 7") != pdfOf("8 3 9 1 12 8"));
}

QTEST_MAIN(TestMetricPagesPdf)
#include "tst_metricpagespdf.moc"
