#include "core/metrics/unitfigures.h"

#include <algorithm>

namespace aros::metrics {

namespace {

template <typename Key> QList<Key> inOrder(const QSet<Key> &set)
{
    QList<Key> list(set.cbegin(), set.cend());
    std::sort(list.begin(), list.end());
    return list;
}

Figure figureOf(const FigureTotal &total)
{
    Figure figure{total.key.metric, total.key.unit,         total.key.group,
                  total.key.period, total.figure.numerator, std::nullopt};
    if (total.figure.hasDenominator)
        figure.denominator = total.figure.denominator;
    return figure;
}

} // namespace

const StaffGroupId &allButRotational()
{
    static const StaffGroupId group(QStringLiteral("all-but-rotational"));
    return group;
}

Result<UnitFigures> readUnitFigures(const MetricRepository &repository, const UnitPath &unit)
{
    Result<QList<Figure>> figures = repository.figuresOf(unit);
    if (!figures)
        return failure(figures.error());
    const Result<QList<FigureTotal>> totals = repository.totalsOf(unit);
    if (!totals)
        return failure(totals.error());
    QList<FigureKey> unsummed;
    for (const FigureTotal &total : *totals) {
        if (total.figure.isKnown())
            figures->append(figureOf(total));
        else if (total.figure.absence == Absence::UnitsMissing)
            unsummed.append(total.key);
    }
    QSet<MetricId> given;
    QSet<StaffGroupId> groups;
    for (const Figure &figure : std::as_const(*figures)) {
        given.insert(figure.metric);
        if (!figure.group.isEmpty())
            groups.insert(figure.group);
    }
    const Result<FigureIndex> index = FigureIndex::of(*figures);
    if (!index)
        return failure(index.error());
    return UnitFigures{unit, *index, inOrder(given), inOrder(groups), unsummed};
}

QList<MetricPoint> pointsOf(const MetricDefinition &metric, const UnitFigures &figures, const StaffGroupId &group)
{
    MetricOptions options;
    options.unit = figures.unit;
    options.withoutRotational = group == allButRotational();
    if (options.withoutRotational)
        options.rotationalGroups.insert(StaffGroupId(QStringLiteral("medical-dental")));
    else
        options.group = group;
    QList<MetricPoint> points = computeMetric(metric, figures.index, options);
    const auto first =
        std::find_if(points.begin(), points.end(), [](const MetricPoint &point) { return point.value.has_value(); });
    if (first != points.end())
        points.erase(points.begin(), first);
    return points;
}

bool canBeComputed(const MetricDefinition &metric, const UnitFigures &figures)
{
    const auto isThere = [&figures](const MetricId &id) {
        return id.isEmpty() || std::binary_search(figures.given.cbegin(), figures.given.cend(), id);
    };
    const MetricFormula &formula = metric.formula;
    if (metric.isCount())
        return isThere(metric.id);
    if (metric.isGiven())
        return isThere(formula.figures.isEmpty() ? metric.id : formula.figures);
    return isThere(formula.numerator) && isThere(formula.denominator);
}

QList<MetricId> partsOf(const MetricDefinition &metric)
{
    QList<MetricId> parts{metric.id};
    for (const MetricId &part : {metric.formula.numerator, metric.formula.denominator, metric.formula.figures}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts;
}

} // namespace aros::metrics
