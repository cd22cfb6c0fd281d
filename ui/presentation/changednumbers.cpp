#include "ui/presentation/changednumbers.h"

#include "core/disclosure/smallgroups.h"
#include "core/metrics/numberformat.h"
#include "core/metrics/unitfigures.h"

namespace aros::presentation {

using metrics::MetricDefinition;
using metrics::MetricKind;

namespace {

// Whether the figure of one month is a value of the metric, and may be shown as one.
bool hasValue(const MetricDefinition &metric, double denominator)
{
    const bool isFew = isOfPersons(metric.denominatorUnit) && denominator < disclosure::SmallestAllowedGroup;
    return metric.isGiven() && metric.formula.windowMonths == 1 && denominator > 0 && !isFew;
}

QString figureAsShown(const QString &stored, const MetricDefinition &metric, const Texts &texts)
{
    const QStringList numbers = stored.split(u'/');
    const double numerator = numbers.constFirst().toDouble();
    const metrics::NumberFormat format = metrics::numberFormat(metric.unit, metric.decimals, texts);
    if (numbers.size() < 2)
        return format.typed(numerator);
    const double denominator = numbers.at(1).toDouble();
    metrics::NumberFormat bare;
    bare.locale = texts.locale();
    const QString fraction =
        texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(bare.typed(numerator), bare.typed(denominator));
    if (!hasValue(metric, denominator))
        return fraction;
    const double share = metric.kind == MetricKind::Rate ? 100 * numerator / denominator : numerator / denominator;
    return QStringLiteral("%1 (%2)").arg(format.value(share), fraction);
}

} // namespace

metrics::MetricChange withNumbersAsShown(metrics::MetricChange change, const MetricDefinition &metric,
                                         const Texts &texts)
{
    const bool isTarget = change.kind == QLatin1String("target");
    if (!isTarget && change.kind != QLatin1String("figure"))
        return change;
    for (QString *number : {&change.before, &change.after}) {
        if (number->isEmpty())
            continue;
        *number = isTarget ? metrics::numberFormat(metric.unit, metric.decimals, texts).typed(number->toDouble())
                           : figureAsShown(*number, metric, texts);
    }
    return change;
}

Result<QList<metrics::MetricChange>> changesAsShown(const metrics::MetricRepository &repository,
                                                    const metrics::MetricCatalog &catalog,
                                                    const metrics::SeriesKey &series, const Texts &texts)
{
    const Result<QList<metrics::MetricChange>> all = repository.changesOf(series.unit);
    if (!all)
        return all;
    const QList<metrics::MetricId> parts = metrics::partsOf(*catalog.find(series.metric));
    QList<metrics::MetricChange> shown;
    for (const metrics::MetricChange &change : *all) {
        const MetricDefinition *part = catalog.find(change.series.metric);
        const bool isOfSeries = part && parts.contains(part->id) && change.series.group == series.group &&
                                change.series.unit == series.unit;
        if (isOfSeries)
            shown.append(withNumbersAsShown(change, *part, texts));
    }
    return shown;
}

} // namespace aros::presentation
