#include "core/exchange/metricpagescsv.h"

#include "core/exchange/csvwriter.h"
#include "core/metrics/xmrnames.h"

#include <QLocale>

namespace aros::exchange {

using metrics::MetricChart;

namespace {

using Cells = QList<CsvCell>;

CsvCell exactNumber(const std::optional<double> &number)
{
    return number ? CsvCell::number(*number, QLocale::FloatingPointShortest) : CsvCell();
}

QString remarksAt(const MetricChart &chart, qsizetype at)
{
    QStringList remarks;
    for (const MetricChart::Mark &mark : chart.marks) {
        if (static_cast<qsizetype>(mark.at) == at)
            remarks.append(mark.text);
    }
    return remarks.join(QStringLiteral("; "));
}

Cells metricColumnNames()
{
    Cells names;
    for (const char *name : {"language", "metric_id", "metric", "subject", "month", "value", "value_shown", "numerator",
                             "numerator_shown", "denominator", "hidden", "mean", "lower_limit", "upper_limit", "target",
                             "point_type", "stands_out", "no_value_because", "remarks"})
        names.append(QString::fromLatin1(name));
    return names;
}

Cells cellsAt(const MetricChart &chart, qsizetype at)
{
    const MetricChart::Point &point = chart.points.at(at);
    const MetricChart::Group &group = chart.groups.at(point.group);
    return {languageCode(chart.language),
            chart.metric.text(),
            chart.title,
            chart.subject,
            point.period.toString(QStringLiteral("yyyy-MM")),
            exactNumber(point.value),
            point.valueText,
            exactNumber(point.numerator),
            point.numeratorText,
            exactNumber(point.denominator),
            CsvCell::number(static_cast<qint64>(point.isHidden ? 1 : 0)),
            exactNumber(group.mean),
            exactNumber(group.lower),
            exactNumber(group.upper),
            exactNumber(chart.target),
            point.value && chart.isTested ? CsvCell(QString::fromLatin1(metrics::pointTypeCode(point.type)))
                                          : CsvCell(),
            point.rule,
            point.reason,
            remarksAt(chart, at)};
}

} // namespace

QByteArray metricPagesCsv(const report::MetricPages &pages)
{
    CsvWriter writer;
    writer.addRow(metricColumnNames());
    for (const metrics::FileChart &one : pages.charts) {
        for (qsizetype at = 0; at < one.chart().points.size(); ++at)
            writer.addRow(cellsAt(one.chart(), at));
    }
    return writer.bytes();
}

} // namespace aros::exchange
