#include "core/exchange/metricpagesxlsx.h"

#include "core/exchange/xlsxbook.h"
#include "core/exchange/xlsxmetricchart.h"
#include "core/metrics/metrictile.h"

namespace aros::exchange {

using metrics::MetricChart;
using report::MetricPages;

namespace {

constexpr double TitleWidth = 44; // characters
constexpr double SentenceWidth = 60;
constexpr double MonthWidth = 16;
constexpr double NumberWidth = 13;
constexpr double RuleWidth = 34;

int addOverviewHead(XlsxSheet &sheet, const MetricPages &pages)
{
    int row = 0;
    sheet.heading(row++, 0, pages.title);
    for (const QString &line : QStringList{pages.subject, pages.period, pages.made} + pages.notes)
        sheet.text(row++, 0, line);
    return row + 1;
}

void addOverview(XlsxBook &book, const MetricPages &pages)
{
    XlsxSheet sheet = book.addSheet(pages.words.overview);
    int row = addOverviewHead(sheet, pages);
    int column = 0;
    for (const QString &title : {pages.words.metric, pages.words.latest, pages.words.month, pages.words.whatItShows})
        sheet.heading(row, column++, title);
    sheet.setWidth(0, TitleWidth);
    sheet.setWidth(1, MonthWidth);
    sheet.setWidth(2, MonthWidth);
    sheet.setWidth(3, SentenceWidth);
    for (const metrics::FileChart &one : pages.charts) {
        const metrics::MetricTile tile = metrics::tileOf(one.chart());
        ++row;
        sheet.text(row, 0, one.chart().title, true);
        sheet.text(row, 1, tile.value, true);
        sheet.text(row, 2, tile.month, true);
        const QStringList sentences = one.chart().reading + one.chart().furtherWarnings();
        sheet.text(row, 3, sentences.join(u' '), true);
    }
}

QString remarksOf(const MetricChart &chart, qsizetype at)
{
    QStringList remarks{chart.points.at(at).reason};
    for (const MetricChart::Mark &mark : chart.marks) {
        if (static_cast<qsizetype>(mark.at) == at)
            remarks.append(mark.text);
    }
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral("; "));
}

// A number, or the words in its place.
void addNumberOrWords(XlsxSheet &sheet, int row, int column, const std::optional<double> &number, const QString &words)
{
    if (number)
        sheet.number(row, column, number, QStringLiteral("#,##0.##"));
    else
        sheet.text(row, column, words);
}

void addMonth(XlsxSheet &sheet, const MetricChart &chart, qsizetype at)
{
    const int row = static_cast<int>(at) + 1;
    const MetricChart::Point &point = chart.points.at(at);
    const MetricChart::Group &group = chart.groups.at(point.group);
    const QString value = numberPattern(chart.numbers.pattern, chart.numbers.decimals);
    const QString derived = numberPattern(chart.numbers.pattern, chart.numbers.derivedDecimals);
    sheet.month(row, SheetColumn::Month, point.period);
    sheet.number(row, SheetColumn::Value, point.value, value);
    sheet.text(row, SheetColumn::Shown, point.valueText);
    addNumberOrWords(sheet, row, SheetColumn::Numerator, point.numerator, point.numeratorText);
    addNumberOrWords(sheet, row, SheetColumn::Denominator, point.denominator, point.denominatorText);
    sheet.number(row, SheetColumn::Mean, group.mean, derived);
    sheet.number(row, SheetColumn::Lower, group.lower, derived);
    sheet.number(row, SheetColumn::Upper, group.upper, derived);
    sheet.number(row, SheetColumn::Target, chart.target, derived);
    sheet.text(row, SheetColumn::Rule, point.rule);
    sheet.text(row, SheetColumn::Remarks, remarksOf(chart, at));
}

void addMetric(XlsxBook &book, const MetricChart &chart, const MetricPages::Words &words)
{
    XlsxSheet sheet = book.addSheet(chart.shortTitle);
    int column = 0;
    for (const QString &title :
         {words.month, words.value, words.shown, chart.words.numerator, chart.words.denominator, chart.words.mean,
          chart.words.lowerLimit, chart.words.upperLimit, chart.words.target, words.standsOut, words.remarks}) {
        sheet.heading(0, column, title);
        sheet.setWidth(column++, NumberWidth);
    }
    sheet.setWidth(SheetColumn::Month, MonthWidth);
    sheet.setWidth(SheetColumn::Rule, RuleWidth);
    sheet.setWidth(SheetColumn::Remarks, RuleWidth);
    sheet.keepFirstRowInView();
    for (qsizetype at = 0; at < chart.points.size(); ++at)
        addMonth(sheet, chart, at);
    addSheetChart(book, sheet, chart);
}

void addDefinitions(XlsxBook &book, const MetricPages &pages)
{
    XlsxSheet sheet = book.addSheet(pages.words.definitions);
    const MetricChart::Words words = pages.charts.constFirst().chart().words;
    int column = 0;
    for (const QString &title : {pages.words.metric, words.definition, words.numerator, words.denominator, words.source,
                                 words.caveats, words.period}) {
        sheet.heading(0, column, title);
        sheet.setWidth(column, column == 0 ? RuleWidth : TitleWidth);
        ++column;
    }
    sheet.keepFirstRowInView();
    int row = 0;
    for (const metrics::FileChart &one : pages.charts) {
        const MetricChart &chart = one.chart();
        ++row;
        column = 0;
        for (const QString &text : {chart.title, chart.definition, chart.numerator, chart.denominator, chart.source,
                                    chart.caveats.join(u' '), chart.period})
            sheet.text(row, column++, text, true);
    }
}

} // namespace

Result<QByteArray> metricPagesXlsx(const MetricPages &pages, const QDateTime &now)
{
    XlsxBook book({pages.title, pages.subject, now});
    addOverview(book, pages);
    for (const metrics::FileChart &one : pages.charts)
        addMetric(book, one.chart(), pages.words);
    if (!pages.charts.isEmpty())
        addDefinitions(book, pages);
    return book.finish();
}

} // namespace aros::exchange
