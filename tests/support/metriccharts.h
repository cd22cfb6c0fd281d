#pragma once

#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricchartbuilder.h"

#include <QStringList>

namespace aros::tests {

// "6.3 6.8 _ 6.9": values of one month after another from November 2023, of 10,000 days each; "_" is a month without a
// figure.
inline QList<metrics::MetricPoint> metricPoints(const QString &values, QDate month = QDate(2023, 11, 1))
{
    QList<metrics::MetricPoint> points;
    for (const QString &word : values.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        metrics::MetricPoint point;
        point.period = month;
        month = month.addMonths(1);
        if (word == QLatin1String("_")) {
            point.reason.why = metrics::Absence::MissingFigure;
        } else {
            point.value = word.toDouble();
            point.numerator = 100 * *point.value;
            point.denominator = 10000;
        }
        points.append(point);
    }
    return points;
}

inline metrics::MetricChartSource chartSource(const QString &values,
                                              const QString &metric = QStringLiteral("sickness-absence"))
{
    static const metrics::MetricCatalog catalog;
    metrics::MetricChartSource source;
    source.metric = *catalog.find(metrics::MetricId(metric));
    source.unit = QStringLiteral("Acute division");
    source.points = metricPoints(values);
    return source;
}

// Fails the program where the source is wrong: tests hand in what can be charted.
inline metrics::MetricChart chartOf(const metrics::MetricChartSource &source, Language language = Language::English)
{
    return metrics::buildMetricChart(source, Texts(language)).value();
}

// Three years with a month beyond the limits, limits set anew, a gap, a target, notes and events.
inline metrics::MetricChartSource sicknessSource()
{
    metrics::MetricChartSource source = chartSource(
        QStringLiteral("6.3 6.7 6.9 6.5 6.2 6.6 6.7 6.9 6.3 6.2 6.8 6.7 7.9 6.9 6.6 6.5 7.3 6.5 6.4 6.3 6.6 6.7 "
                       "5.8 5.9 6.0 6.1 6.2 6.0 5.5 6.1 _ 5.6 5.9 5.5 5.9 5.7 6.0"));
    source.target = 5.5;
    source.rebases = {{QDate(2025, 9, 1), QStringLiteral("team rostering began")}};
    source.notes = {{QDate(2024, 11, 1), QStringLiteral("Norovirus on three wards")},
                    {QDate(2026, 3, 1), QStringLiteral("Two wards moved to the new building")}};
    source.events = {{QDate(2025, 9, 8), QStringLiteral("Self-rostering project began")},
                     {QDate(2026, 2, 16), QStringLiteral("Action: return-to-work talks")}};
    return source;
}

} // namespace aros::tests
