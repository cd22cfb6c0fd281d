#include "core/metrics/metricchartbuilder.h"

#include "core/metrics/metricchartparts.h"

#include <algorithm>

namespace aros::metrics {

namespace {

Direction directionOf(Better better)
{
    switch (better) {
    case Better::Up:
        return Direction::Increase;
    case Better::Down:
        return Direction::Decrease;
    case Better::Neutral:
        break;
    }
    return Direction::Neutral;
}

Spacing spacingOfValues(const QList<MetricPoint> &points)
{
    QList<QDate> dates;
    for (const MetricPoint &point : points) {
        if (point.value)
            dates.append(point.period);
    }
    return dates.size() < 3 ? Spacing::Monthly : spacingOf(dates);
}

// Figures that come once a quarter have nothing to say about the months between.
QList<MetricPoint> withoutMonthsBetween(const QList<MetricPoint> &points, Spacing spacing)
{
    if (spacing != Spacing::Quarterly && spacing != Spacing::Yearly)
        return points;
    const int step = spacing == Spacing::Quarterly ? 3 : 12;
    const auto isValue = [](const MetricPoint &point) { return point.value.has_value(); };
    const int phase = monthNumber(std::find_if(points.cbegin(), points.cend(), isValue)->period) % step;
    QList<MetricPoint> kept;
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(kept), [&](const MetricPoint &point) {
        return point.value || point.reason.why != Absence::MissingFigure || monthNumber(point.period) % step == phase;
    });
    return kept;
}

XmrOptions optionsOf(const MetricChartSource &source)
{
    XmrOptions options;
    options.direction = directionOf(source.metric.better);
    options.target = source.target;
    options.fixAfter = source.fixAfter;
    options.screening = source.screening;
    options.runLength = source.runLength;
    if (!source.metric.autocorrelated) {
        for (const DatedText &rebase : source.rebases)
            options.rebases.append(rebase.date);
    }
    return options;
}

// Whether the latest month of which anything is known is not told.
bool isLatestSmall(const QList<MetricPoint> &points)
{
    const MetricPoint *latest = nullptr;
    for (const MetricPoint &point : points) {
        if ((point.value || isSmall(point.reason)) && (!latest || point.period > latest->period))
            latest = &point;
    }
    return latest && isSmall(latest->reason);
}

// Mean and limits of the months that are told would be wrong, those of all would give away what is not told.
void leaveUntold(XmrChart &xmr, const QList<MetricPoint> &points)
{
    for (XmrGroup &group : xmr.groups) {
        if (!isUntold(group, xmr, points))
            continue;
        group.mean.reset();
        group.limits.reset();
        group.fault = LimitsFault::NoRange;
        for (qsizetype at = group.first; at < group.first + group.size; ++at) {
            XmrPoint &point = xmr.points[at];
            point.rule = XmrRule::CommonCause;
            point.type = PointType::CommonCause;
            point.usedForLimits = point.isOutside = point.isNear = point.high = false;
            point.side.reset();
        }
    }
}

ChartResult<XmrChart> testedSeries(const QList<MetricPoint> &points, const MetricChartSource &source)
{
    QList<Observation> observations;
    for (const MetricPoint &point : points)
        observations.append({point.period, point.value});
    // Looked at first: inserting periods needs dates that are there once.
    if (const std::optional<ChartProblem> problem = problemIn(observations))
        return tl::unexpected(*problem);
    return xmrChart(withAbsentPeriods(observations), optionsOf(source));
}

QString sourceOf(const MetricDefinition &metric, const Texts &texts)
{
    if (metric.source)
        return metric.source->titleIn(texts.language());
    return metric.ownSummary ? texts.text(QT_TRANSLATE_NOOP("Report", "Aros, own summary")) : QString();
}

QString betterText(Better better, const Texts &texts)
{
    switch (better) {
    case Better::Up:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Higher is better"));
    case Better::Down:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Lower is better"));
    case Better::Neutral:
        break;
    }
    return {};
}

QString subjectOf(const MetricChartSource &source, const Texts &texts)
{
    const QString unit =
        //: The whole of what figures are kept for, in place of a unit's name
        source.unit.isEmpty() ? texts.text(QT_TRANSLATE_NOOP("Report", "All organisations")) : source.unit;
    const QString group = source.staffGroup.isEmpty()
                              //: No one staff group, but all of them
                              ? texts.text(QT_TRANSLATE_NOOP("Report", "all staff groups"))
                              : source.staffGroup;
    return unit + QStringLiteral(" · ") + group;
}

// As for figures that are given: only money and scores may be below 0, and more staff than are funded.
bool isNeverNegative(const MetricDefinition &metric)
{
    const auto mayBeBelow = [](MetricUnit unit) { return unit == MetricUnit::Pounds || unit == MetricUnit::Score; };
    return metric.kind != MetricKind::Vacancy && !mayBeBelow(metric.unit) && !mayBeBelow(metric.numeratorUnit) &&
           !mayBeBelow(metric.denominatorUnit);
}

// An own metric may lack one language.
QString eitherOf(const BilingualText &text, Language language)
{
    const QString &wanted = text.in(language);
    return wanted.isEmpty() ? text.in(language == Language::Welsh ? Language::English : Language::Welsh) : wanted;
}

void addDefinition(MetricChart &chart, const ChartContext &context)
{
    const MetricDefinition &metric = context.source.metric;
    const Language language = context.texts.language();
    chart.language = language;
    chart.words = chartWords(context.texts);
    chart.metric = metric.id;
    chart.title = eitherOf(metric.title, language);
    chart.shortTitle = eitherOf(metric.shortTitle, language);
    chart.subject = subjectOf(context.source, context.texts);
    chart.better = betterText(metric.better, context.texts);
    chart.definition = eitherOf(metric.definition, language);
    chart.numerator = eitherOf(metric.numerator, language);
    chart.denominator = eitherOf(metric.denominator, language);
    chart.source = sourceOf(metric, context.texts);
    for (const BilingualText &caveat : metric.caveats)
        chart.caveats.append(eitherOf(caveat, language));
    chart.numbers = numberFormat(metric.unit, metric.decimals, context.texts);
    chart.isTested = !metric.autocorrelated;
    // A survey's scale starts where it likes, and nobody waits 0 days.
    chart.fromZero = metric.unit != MetricUnit::Score;
    chart.neverNegative = isNeverNegative(metric);
}

void addPoints(MetricChart &chart, const ChartContext &context)
{
    for (const XmrPoint &from : context.xmr.points) {
        MetricChart::Point point;
        point.period = from.observation.date;
        point.value = from.observation.value;
        point.group = from.group;
        if (chart.isTested) {
            point.type = from.type;
            point.high = from.high;
        }
        chart.points.append(point);
    }
    chart.last = context.xmr.lastValue;
    chart.isLastHidden = isLatestSmall(context.source.points);
    if (!chart.points.isEmpty()) {
        const QString first = context.texts.month(chart.points.constFirst().period);
        const QString last = context.texts.month(chart.points.constLast().period);
        chart.period = chart.points.size() == 1 ? first : QStringLiteral("%1 – %2").arg(first, last);
    }
}

void addGroups(MetricChart &chart, const ChartContext &context)
{
    for (const XmrGroup &from : context.xmr.groups) {
        MetricChart::Group group;
        group.first = from.first;
        group.size = from.size;
        if (chart.isTested && from.mean) {
            group.mean = from.mean;
            group.meanText = chart.numbers.derived(*from.mean);
        }
        if (chart.isTested && from.fault == LimitsFault::None) {
            group.lower = from.limits->lower;
            group.upper = from.limits->upper;
            group.lowerText = chart.numbers.derived(*group.lower);
            group.upperText = chart.numbers.derived(*group.upper);
            group.isTrial = from.isShort();
        }
        chart.groups.append(group);
    }
}

void addIcons(MetricChart &chart, const ChartContext &context)
{
    chart.target = context.source.target;
    if (chart.target)
        chart.targetText = chart.numbers.typed(*chart.target);
    if (!chart.last)
        return;
    const int last = chart.points.at(*chart.last).group;
    const MetricChart::Group &group = chart.groups.at(last);
    if (!chart.isTested || chart.isLastHidden ||
        isUntold(context.xmr.groups.at(last), context.xmr, context.source.points)) {
        chart.variationText = untestedWords(chart, context);
    } else if (!group.upper) {
        chart.variationText = context.texts.text(QT_TRANSLATE_NOOP("Report", "No limits yet"));
    } else if (group.isTrial) {
        chart.isEarly = true;
        chart.variationText = earlyWords(static_cast<int>(context.xmr.groups.at(last).values), context.texts);
    } else {
        chart.variation = context.xmr.variation;
        chart.variationText = variationWords(*chart.variation, context.texts);
        chart.assurance = context.xmr.assurance;
    }
    if (chart.assurance)
        chart.assuranceText = assuranceWords(*chart.assurance, context.texts);
}

} // namespace

bool isSmall(const NoValue &reason)
{
    return reason.why == Absence::SmallCount || reason.why == Absence::SmallRest;
}

bool isUntold(const XmrGroup &group, const XmrChart &xmr, const QList<MetricPoint> &points)
{
    const QDate first = xmr.points.at(group.first).observation.date;
    const QDate last = xmr.points.at(group.first + group.size - 1).observation.date;
    return std::any_of(points.cbegin(), points.cend(), [&](const MetricPoint &point) {
        return isSmall(point.reason) && point.period >= first && point.period <= last;
    });
}

ChartResult<MetricChart> buildMetricChart(const MetricChartSource &source, const Texts &texts)
{
    const Spacing spacing = spacingOfValues(source.points);
    MetricChartSource used = source;
    used.points = withoutMonthsBetween(source.points, spacing);
    ChartResult<XmrChart> xmr = testedSeries(used.points, used);
    if (!xmr)
        return tl::unexpected(xmr.error());
    leaveUntold(*xmr, used.points);
    const ChartContext context{used, texts, spacing, *xmr};
    MetricChart chart;
    addDefinition(chart, context);
    addPoints(chart, context);
    addGroups(chart, context);
    addIcons(chart, context);
    addMarks(chart, context);
    addPointTexts(chart, context);
    addWarnings(chart, context);
    addReading(chart, context);
    addTable(chart, context);
    return chart;
}

} // namespace aros::metrics
