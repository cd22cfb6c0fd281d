#include "core/metrics/metrictile.h"

#include <algorithm>

namespace aros::metrics {

MetricTile tileOf(const MetricChart &chart)
{
    MetricTile tile;
    tile.metric = chart.metric;
    tile.title = chart.shortTitle;
    tile.value = QStringLiteral("–");
    const auto hidden = std::find_if(chart.points.crbegin(), chart.points.crend(),
                                     [](const MetricChart::Point &point) { return point.isHidden; });
    if (chart.isLastHidden && hidden != chart.points.crend()) {
        tile.value = hidden->valueText;
        tile.month = hidden->periodText;
    } else if (chart.last) {
        tile.value = chart.points.at(*chart.last).valueText;
        tile.month = chart.points.at(*chart.last).periodText;
    } else if (!chart.points.isEmpty()) {
        tile.month = chart.points.constLast().reason;
    }
    tile.variation = chart.variation;
    tile.variationText = chart.variationText;
    tile.assurance = chart.assurance;
    if (!chart.assuranceText.isEmpty())
        tile.assuranceText = chart.assuranceText + QStringLiteral(": ") + chart.targetText;
    else if (chart.target && chart.last)
        tile.assuranceText = chart.words.target + QStringLiteral(": ") + chart.targetText;
    QStringList parts{tile.title, tile.value, tile.month, tile.variationText, tile.assuranceText};
    parts.removeAll(QString());
    tile.sentence = parts.join(QStringLiteral(", "));
    return tile;
}

MetricChart sparkOf(const MetricChart &chart)
{
    MetricChart spark = chart;
    spark.marks.clear();
    const qsizetype end = chart.last.value_or(chart.points.size() - 1) + 1;
    const qsizetype start = std::max<qsizetype>(0, end - SparkPoints);
    spark.points = chart.points.mid(start, end - start);
    spark.rows = chart.rows.mid(start, end - start);
    spark.groups.clear();
    for (MetricChart::Group group : chart.groups) {
        const qsizetype first = std::max(group.first, start);
        const qsizetype last = std::min(group.first + group.size, end);
        group.first = first - start;
        group.size = std::max<qsizetype>(0, last - first); // groups keep their numbers
        spark.groups.append(group);
    }
    if (spark.last)
        spark.last = *spark.last - start;
    return spark;
}

OverviewRow overviewRow(const QString &name, const QList<MetricChart> &charts)
{
    OverviewRow row;
    row.name = name;
    for (const MetricChart &chart : charts)
        row.cells.append(tileOf(chart));
    return row;
}

} // namespace aros::metrics
