#include "core/metrics/metricchartparts.h"

#include <algorithm>

namespace aros::metrics {

namespace {

QString latestFigure(const MetricChart &chart, const Texts &texts)
{
    const MetricChart::Point &last = chart.points.at(*chart.last);
    //: %1 is a month and year, %2 a figure with its unit
    return texts.text(QT_TRANSLATE_NOOP("Report", "The latest figure, for %1, is %2."))
        .arg(last.periodText, last.valueText);
}

QString latestHidden(const MetricChart &chart, const Texts &texts)
{
    const auto hidden = std::find_if(chart.points.crbegin(), chart.points.crend(),
                                     [](const MetricChart::Point &point) { return point.isHidden; });
    //: %1 is a month and year
    return texts
        .text(QT_TRANSLATE_NOOP("Report", "The latest figure, for %1, is not shown in files: few people are counted."))
        .arg(hidden->periodText);
}

QString usualVariation(const MetricChart &chart, const Texts &texts)
{
    const MetricChart::Group &group = chart.groups.at(chart.points.at(*chart.last).group);
    if (!chart.showsLower(group))
        //: %1 is the mean, %2 the upper limit; the lower one is below 0
        return texts
            .text(
                QT_TRANSLATE_NOOP("Report", "It varies as usual about a mean of %1; anything up to %2 can be chance."))
            .arg(group.meanText, group.upperText);
    //: %1 is the mean, %2 and %3 are the limits
    return texts
        .text(QT_TRANSLATE_NOOP("Report", "It varies as usual about a mean of %1; anything from %2 to %3 can "
                                          "be chance."))
        .arg(group.meanText, group.lowerText, group.upperText);
}

QString outside(const MetricChart &chart, bool high, const Texts &texts)
{
    const MetricChart::Group &group = chart.groups.at(chart.points.at(*chart.last).group);
    if (high)
        //: %1 is the upper limit
        return texts
            .text(QT_TRANSLATE_NOOP("Report", "It is above the upper limit of %1, higher than chance explains."))
            .arg(group.upperText);
    //: %1 is the lower limit
    return texts.text(QT_TRANSLATE_NOOP("Report", "It is below the lower limit of %1, lower than chance explains."))
        .arg(group.lowerText);
}

QString trend(const MetricChart &chart, const ChartContext &context, bool high)
{
    const MetricChart::Point &first = chart.points.at(startOfTrend(context.xmr, *chart.last));
    const MetricChart::Point &last = chart.points.at(*chart.last);
    const QString text =
        high
            //: %1 and %3 are months, %2 and %4 the figures of those
            ? context.texts.text(
                  QT_TRANSLATE_NOOP("Report", "It has risen without a break, from %2 in %1 to %4 in %3."))
            //: %1 and %3 are months, %2 and %4 the figures of those
            : context.texts.text(
                  QT_TRANSLATE_NOOP("Report", "It has fallen without a break, from %2 in %1 to %4 in %3."));
    return text.arg(first.periodText, first.valueText, last.periodText, last.valueText);
}

QString shift(const MetricChart &chart, const ChartContext &context, bool high)
{
    const SideRun run = lastSideRun(context.xmr);
    const QString since = chart.points.at(run.first).periodText;
    const QString times = inARow(run.length, context);
    const Texts &texts = context.texts;
    if (run.fromStart)
        //: %1 is a month, %2 is "7 months in a row"
        return high ? texts.text(QT_TRANSLATE_NOOP("Report", "It has been above the mean since %1: %2."))
                          .arg(since, times)
                    //: %1 is a month, %2 is "7 months in a row"
                    : texts.text(QT_TRANSLATE_NOOP("Report", "It has been below the mean since %1: %2."))
                          .arg(since, times);
    //: %1 is a month, %2 is "7 months in a row"
    return high ? texts.text(QT_TRANSLATE_NOOP("Report", "It has been higher than before since %1: %2 above the mean."))
                      .arg(since, times)
                //: %1 is a month, %2 is "7 months in a row"
                : texts.text(QT_TRANSLATE_NOOP("Report", "It has been lower than before since %1: %2 below the mean."))
                      .arg(since, times);
}

QString variationSentence(const MetricChart &chart, const ChartContext &context)
{
    const XmrPoint &last = context.xmr.points.at(*chart.last);
    switch (last.rule) {
    case XmrRule::CommonCause:
        return usualVariation(chart, context.texts);
    case XmrRule::OutsideLimits:
        return outside(chart, last.high, context.texts);
    case XmrRule::Trend:
        return trend(chart, context, last.high);
    case XmrRule::TwoInThree:
        return last.high ? context.texts.text(QT_TRANSLATE_NOOP(
                               "Report", "It is higher than chance explains: two of three neighbouring figures are "
                                         "close to the upper limit."))
                         : context.texts.text(QT_TRANSLATE_NOOP(
                               "Report", "It is lower than chance explains: two of three neighbouring figures are "
                                         "close to the lower limit."));
    case XmrRule::Shift:
        return shift(chart, context, last.high);
    }
    return {};
}

// Trends may rise below the mean, so the direction is that of the point and not of the level.
QString judgement(const MetricChart &chart, const Texts &texts)
{
    switch (chart.points.at(*chart.last).type) {
    case PointType::Improvement:
        return texts.text(QT_TRANSLATE_NOOP("Report", "That is an improvement."));
    case PointType::Concern:
        return texts.text(QT_TRANSLATE_NOOP("Report", "That is a concern."));
    case PointType::CommonCause:
    case PointType::NeutralHigh:
    case PointType::NeutralLow:
        break;
    }
    return {};
}

QString aboutRebase(const MetricChart &chart, const Texts &texts)
{
    const int group = chart.points.at(*chart.last).group;
    if (group == 0 || chart.groups.at(group).meanText.isEmpty() || chart.groups.at(group - 1).meanText.isEmpty())
        return {};
    const QString since = chart.points.at(chart.groups.at(group).first).periodText;
    //: %1 is a month, %2 and %3 are means
    return texts
        .text(
            QT_TRANSLATE_NOOP("Report", "Since %1, when the limits were set anew, the mean is %2; before, it was %3."))
        .arg(since, chart.groups.at(group).meanText, chart.groups.at(group - 1).meanText);
}

QString aboutTarget(const MetricChart &chart, const Texts &texts)
{
    if (!chart.assurance)
        return {};
    switch (*chart.assurance) {
    case Assurance::Pass:
        return texts.text(QT_TRANSLATE_NOOP("Report", "As things are, the target of %1 will be met."))
            .arg(chart.targetText);
    case Assurance::Fail:
        return texts.text(QT_TRANSLATE_NOOP("Report", "As things are, the target of %1 will be missed."))
            .arg(chart.targetText);
    case Assurance::Inconsistent:
        break;
    }
    return texts
        .text(QT_TRANSLATE_NOOP("Report", "As things are, the target of %1 will be met at some times and missed at "
                                          "others by chance."))
        .arg(chart.targetText);
}

// Where the future cannot be told, what is now can.
QString targetNow(const MetricChart &chart, const ChartContext &context)
{
    const Better better = context.source.metric.better;
    if (!chart.target || chart.assurance || better == Better::Neutral)
        return {};
    const double last = *chart.points.at(*chart.last).value;
    const bool isMet = better == Better::Up ? last >= *chart.target : last <= *chart.target;
    return (isMet ? context.texts.text(QT_TRANSLATE_NOOP("Report", "It meets the target of %1."))
                  : context.texts.text(QT_TRANSLATE_NOOP("Report", "It does not meet the target of %1.")))
        .arg(chart.targetText);
}

QString yearBefore(const MetricChart &chart, const Texts &texts)
{
    const QDate wanted = chart.points.at(*chart.last).period.addYears(-1);
    const auto point =
        std::find_if(chart.points.cbegin(), chart.points.cend(),
                     [&wanted](const MetricChart::Point &other) { return other.period == wanted && other.value; });
    if (point == chart.points.cend())
        return {};
    //: %1 is a figure with its unit
    return texts.text(QT_TRANSLATE_NOOP("Report", "A year before it was %1.")).arg(point->valueText);
}

void addSuggestion(MetricChart &chart, const ChartContext &context)
{
    const SideRun run = lastSideRun(context.xmr);
    if (!chart.variation || run.fromStart || run.length < context.source.runLength)
        return;
    const QDate month = chart.points.at(run.first).period;
    //: %1 is a month and year
    chart.suggestion = MetricChart::RebaseSuggestion{
        month, context.texts
                   .text(QT_TRANSLATE_NOOP("Report", "The change has lasted. If you know what brought it about and "
                                                     "expect it to stay, you can set the limits anew from %1."))
                   .arg(context.texts.month(month))};
}

} // namespace

SideRun lastSideRun(const XmrChart &xmr)
{
    if (!xmr.lastValue)
        return {};
    const XmrPoint &last = xmr.points.at(*xmr.lastValue);
    SideRun run;
    run.side = last.side.value_or(0);
    if (run.side == 0)
        return {};
    qsizetype at = *xmr.lastValue;
    const qsizetype start = xmr.groups.at(last.group).first;
    while (at >= start && xmr.points.at(at).side == last.side)
        --at;
    run.first = at + 1;
    run.length = static_cast<int>(*xmr.lastValue - at);
    run.fromStart = run.first == start;
    return run;
}

qsizetype startOfTrend(const XmrChart &xmr, qsizetype at)
{
    const bool rises = xmr.points.at(at).high;
    const qsizetype start = xmr.groups.at(xmr.points.at(at).group).first;
    while (at > start) {
        const std::optional<double> &before = xmr.points.at(at - 1).observation.value;
        const double value = *xmr.points.at(at).observation.value;
        if (!before || *before == value || (value > *before) != rises)
            break;
        --at;
    }
    return at;
}

void addReading(MetricChart &chart, const ChartContext &context)
{
    const Texts &texts = context.texts;
    if (chart.isLastHidden) {
        chart.reading = {latestHidden(chart, texts)};
        return;
    }
    if (!chart.last) {
        chart.reading = {texts.text(QT_TRANSLATE_NOOP("Report", "There is no figure to show yet."))};
        return;
    }
    if (chart.isEarly)
        chart.reading = {chart.variationText + u'.', latestFigure(chart, texts), variationSentence(chart, context),
                         aboutRebase(chart, texts)};
    else
        chart.reading = {latestFigure(chart, texts)};
    if (chart.variation)
        chart.reading += QStringList{variationSentence(chart, context), judgement(chart, texts)} +
                         earlierSignals(chart, texts) +
                         QStringList{aboutRebase(chart, texts), aboutTarget(chart, texts)};
    else
        chart.reading += {targetNow(chart, context), yearBefore(chart, texts)};
    for (const MetricChart::Warning &warning : std::as_const(chart.warnings)) {
        if (warning.kind == MetricChart::WarningKind::LeftOut)
            chart.reading.append(warning.text);
    }
    chart.reading.removeAll(QString());
    addSuggestion(chart, context);
}

} // namespace aros::metrics
