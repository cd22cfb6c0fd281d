#include "core/metrics/metricchartparts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace aros::metrics {

namespace {

using Mark = MetricChart::Mark;

int daysOfPeriod(const QDate &from, Spacing spacing)
{
    const int months = spacing == Spacing::Yearly ? 12 : spacing == Spacing::Quarterly ? 3 : 1;
    return static_cast<int>(from.daysTo(from.addMonths(months)));
}

// Where a day lies along the points; none before the first and after the last period.
std::optional<double> placeOf(const QDate &date, const MetricChart &chart, Spacing spacing)
{
    const auto after =
        std::upper_bound(chart.points.cbegin(), chart.points.cend(), date,
                         [](const QDate &day, const MetricChart::Point &point) { return day < point.period; });
    if (after == chart.points.cbegin())
        return std::nullopt;
    const auto at = after - 1;
    const int days = static_cast<int>(at->period.daysTo(date));
    const int period = daysOfPeriod(at->period, spacing);
    if (after == chart.points.cend() && days >= period)
        return std::nullopt;
    return static_cast<double>(at - chart.points.cbegin()) + std::min(0.99, static_cast<double>(days) / period);
}

QString kindText(Mark::Kind kind, const Texts &texts)
{
    switch (kind) {
    case Mark::Kind::Rebase:
        //: What is marked on a chart, before the reason
        return texts.text(QT_TRANSLATE_NOOP("Report", "Limits set anew"));
    case Mark::Kind::Note:
        //: A remark on a chart, before its text
        return texts.text(QT_TRANSLATE_NOOP("Report", "Note"));
    case Mark::Kind::Event:
        break;
    }
    //: Something that happened, marked on a chart, before its text
    return texts.text(QT_TRANSLATE_NOOP("Report", "Event"));
}

void appendMarks(const QList<DatedText> &texts, Mark::Kind kind, MetricChart &chart, const ChartContext &context)
{
    for (const DatedText &from : texts) {
        const std::optional<double> at = placeOf(from.date, chart, context.spacing);
        if (!at || (kind == Mark::Kind::Rebase && context.xmr.unmatchedRebases.contains(from.date)))
            continue;
        Mark mark;
        mark.kind = kind;
        mark.date = from.date;
        mark.at = *at;
        mark.dateText = kind == Mark::Kind::Event ? context.texts.shortDate(from.date) : context.texts.month(from.date);
        const QString word = kindText(kind, context.texts);
        //: %1 is a kind of mark ("Limits set anew"), %2 a person's text
        mark.text = from.text.isEmpty()
                        ? word
                        : context.texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(word, from.text.simplified());
        chart.marks.append(mark);
    }
}

QHash<QDate, MetricPoint> byPeriod(const QList<MetricPoint> &points)
{
    QHash<QDate, MetricPoint> result;
    for (const MetricPoint &point : points)
        result.insert(point.period, point);
    return result;
}

// As many decimals as the unit of what is counted has.
QString countText(const std::optional<double> &count, MetricUnit unit, const NumberFormat &numbers)
{
    if (!count)
        return {};
    const bool isWhole = isOfPersons(unit) || *count == std::floor(*count);
    return numbers.bare(*count, isWhole ? 0 : 1);
}

void addFraction(MetricChart::Point &point, const MetricPoint &from, const MetricDefinition &metric,
                 const NumberFormat &numbers)
{
    if (!metric.isCount()) {
        point.numerator = from.numerator;
        point.numeratorText = countText(from.numerator, metric.numeratorUnit, numbers);
    }
    point.denominator = from.denominator;
    point.denominatorText = countText(from.denominator, metric.denominatorUnit, numbers);
}

void hideCount(MetricChart::Point &point, const NoValue &reason, bool isCount, const Texts &texts)
{
    point.isHidden = true;
    if (reason.why == Absence::SmallCount)
        (isCount ? point.valueText : point.numeratorText) = texts.text(QT_TRANSLATE_NOOP("Report", "fewer than 5"));
}

QString fractionOf(const MetricChart::Point &point, const Texts &texts)
{
    if (point.numeratorText.isEmpty() || point.denominatorText.isEmpty())
        return {};
    //: Numerator and denominator of a figure, as in "12 of 235"
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(point.numeratorText, point.denominatorText);
}

QString typeText(PointType type, const MetricChart::Words &words)
{
    switch (type) {
    case PointType::Improvement:
        return words.improvement;
    case PointType::Concern:
        return words.concern;
    case PointType::NeutralHigh:
    case PointType::NeutralLow:
        return words.change;
    case PointType::CommonCause:
        break;
    }
    return {};
}

QString sentenceOf(const MetricChart &chart, qsizetype at, const Texts &texts)
{
    const MetricChart::Point &point = chart.points.at(at);
    QStringList parts{texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2"))
                          .arg(point.periodText, point.value ? point.valueText : point.reason)};
    if (const QString fraction = fractionOf(point, texts); !fraction.isEmpty())
        parts.append(fraction);
    if (!point.rule.isEmpty())
        //: Why a point stands out, then what that is: "Above the upper limit (Concern)"
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "%1 (%2)"))
                         .arg(point.rule, typeText(point.type, chart.words).toLower()));
    for (const Mark &mark : chart.marks) {
        if (static_cast<qsizetype>(mark.at) == at)
            parts.append(QStringLiteral("%1. %2").arg(mark.number).arg(mark.text));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void addMarks(MetricChart &chart, const ChartContext &context)
{
    if (chart.isTested)
        appendMarks(context.source.rebases, Mark::Kind::Rebase, chart, context);
    appendMarks(context.source.notes, Mark::Kind::Note, chart, context);
    appendMarks(context.source.events, Mark::Kind::Event, chart, context);
    std::stable_sort(chart.marks.begin(), chart.marks.end(),
                     [](const Mark &a, const Mark &b) { return a.date < b.date; });
    int number = 0;
    for (Mark &mark : chart.marks)
        mark.number = ++number;
}

void addPointTexts(MetricChart &chart, const ChartContext &context)
{
    const QHash<QDate, MetricPoint> given = byPeriod(context.source.points);
    const MetricDefinition &metric = context.source.metric;
    for (qsizetype at = 0; at < chart.points.size(); ++at) {
        MetricChart::Point &point = chart.points[at];
        const MetricPoint from = given.value(point.period);
        point.periodText = context.texts.month(point.period);
        point.shortPeriod = context.texts.locale().toString(point.period, QStringLiteral("MMM yyyy"));
        point.valueText = point.value ? chart.numbers.value(*point.value) : QStringLiteral("–");
        if (!point.value)
            point.reason = reasonText(from.reason, context.texts);
        addFraction(point, from, metric, chart.numbers);
        if (isSmall(from.reason))
            hideCount(point, from.reason, metric.isCount(), context.texts);
        const XmrPoint &tested = context.xmr.points.at(at);
        if (chart.isTested)
            point.rule = ruleText(tested.rule, tested.high, context);
        point.sentence = sentenceOf(chart, at, context.texts);
    }
}

} // namespace aros::metrics
