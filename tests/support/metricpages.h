#pragma once

#include "core/report/metricpages.h"
#include "tests/support/metriccharts.h"

namespace aros::tests {

inline metrics::FileChart fileChartOf(const metrics::MetricChartSource &source, Language language = Language::English)
{
    return metrics::FileChart::of(source, Texts(language)).value();
}

// "8 3 _ 7": people who left in one month after another.
inline metrics::MetricChartSource leaversSource(const QString &values)
{
    metrics::MetricChartSource source = chartSource(values, QStringLiteral("leavers-headcount"));
    for (metrics::MetricPoint &point : source.points) {
        point.numerator.reset();
        point.denominator.reset();
    }
    return source;
}

// A metric with everything that a chart can have, one with few people, one that is not tested, and one without a
// figure.
inline QList<metrics::MetricChartSource> pagesSources()
{
    metrics::MetricChartSource rolling = chartSource(
        QStringLiteral("10.1 10.2 10.4 10.3 10.1 9.9 9.8 9.6 9.5 9.7 9.4 9.3 9.1 9.0 8.8 8.9 8.7 8.6 8.8 8.5"),
        QStringLiteral("leaver-rate"));
    rolling.target = 9;
    return {sicknessSource(),
            leaversSource(QStringLiteral("8 3 9 12 _ 7 6 0 9 8 11 10 4 9 12 9 8 7 9 6 10 11 12 8 7 9 5")), rolling,
            chartSource(QString(), QStringLiteral("time-to-hire"))};
}

inline report::MetricPages pagesOf(const QList<metrics::MetricChartSource> &sources,
                                   Language language = Language::English)
{
    QList<metrics::FileChart> charts;
    for (const metrics::MetricChartSource &source : sources)
        charts.append(fileChartOf(source, language));
    return report::metricPages(charts, QDate(2026, 11, 22), Texts(language));
}

} // namespace aros::tests
