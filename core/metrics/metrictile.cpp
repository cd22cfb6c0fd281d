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
        tile.period = hidden->period;
    } else if (chart.last) {
        tile.value = chart.points.at(*chart.last).valueText;
        tile.month = chart.points.at(*chart.last).periodText;
        tile.period = chart.points.at(*chart.last).period;
    } else if (!chart.points.isEmpty()) {
        tile.month = chart.points.constLast().reason;
    }
    tile.variation = chart.variation;
    tile.variationText = chart.variationText;
    tile.isEarly = chart.isEarly;
    tile.assurance = chart.assurance;
    if (!chart.assuranceText.isEmpty())
        tile.assuranceText = chart.assuranceText + QStringLiteral(": ") + chart.targetText;
    else if (chart.target && chart.last)
        tile.assuranceText = chart.words.target + QStringLiteral(": ") + chart.targetText;
    QStringList parts{tile.title, tile.value, tile.month, tile.variationText, tile.assuranceText};
    if (tile.isEarly)
        parts.move(3, 1); // before the figure that nobody should read a finding from
    parts.removeAll(QString());
    tile.sentence = parts.join(QStringLiteral(", "));
    return tile;
}

namespace {

// Points from `start` to before `end`.
MetricChart partOf(const MetricChart &chart, qsizetype start, qsizetype end)
{
    MetricChart part = chart;
    part.points = chart.points.mid(start, end - start);
    part.rows = chart.rows.mid(start, end - start);
    part.groups.clear();
    for (MetricChart::Group group : chart.groups) {
        const qsizetype first = std::clamp(group.first, start, end);
        const qsizetype last = std::clamp(group.first + group.size, start, end);
        group.first = first - start;
        group.size = last - first; // groups keep their numbers
        part.groups.append(group);
    }
    part.marks.clear();
    for (MetricChart::Mark mark : chart.marks) {
        mark.at -= static_cast<double>(start);
        if (mark.at >= 0 && mark.at < static_cast<double>(end - start))
            part.marks.append(mark);
    }
    if (part.last)
        part.last = *part.last >= start ? std::optional(*part.last - start) : std::nullopt;
    return part;
}

} // namespace

MetricChart lastPointsOf(const MetricChart &chart, qsizetype count)
{
    return partOf(chart, std::max<qsizetype>(0, chart.points.size() - count), chart.points.size());
}

MetricChart sparkOf(const MetricChart &chart)
{
    const qsizetype end = chart.last.value_or(chart.points.size() - 1) + 1;
    MetricChart spark = partOf(chart, std::max<qsizetype>(0, end - SparkPoints), end);
    spark.marks.clear();
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
