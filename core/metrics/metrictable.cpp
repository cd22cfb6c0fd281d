#include "core/metrics/metricchartparts.h"

#include <algorithm>

namespace aros::metrics {

namespace {

// Columns that say nothing in any row are left out.
struct TableShape {
    bool fraction = false;
    bool limits = false;
    bool target = false;
    bool remarks = false;
};

TableShape shapeOf(const MetricChart &chart)
{
    TableShape shape;
    shape.limits =
        chart.isTested && std::any_of(chart.groups.cbegin(), chart.groups.cend(),
                                      [](const MetricChart::Group &group) { return group.mean.has_value(); });
    shape.target = chart.target.has_value();
    shape.remarks = !chart.marks.isEmpty();
    for (const MetricChart::Point &point : chart.points) {
        shape.fraction = shape.fraction || !point.numeratorText.isEmpty();
        shape.remarks = shape.remarks || !point.reason.isEmpty();
    }
    return shape;
}

QStringList columnsOf(const TableShape &shape, const MetricChart &chart, const Texts &texts)
{
    QStringList columns{texts.text(QT_TRANSLATE_NOOP("Report", "Month")),
                        //: Heading of a column: the figure itself
                        texts.text(QT_TRANSLATE_NOOP("Report", "Value"))};
    if (shape.fraction)
        columns += {chart.words.numerator, chart.words.denominator};
    if (shape.limits)
        columns += {chart.words.mean, chart.words.lowerLimit, chart.words.upperLimit};
    if (shape.target)
        columns += chart.words.target;
    if (shape.limits)
        //: Heading of a column: the rule by which a figure is more than chance
        columns += texts.text(QT_TRANSLATE_NOOP("Report", "Stands out"));
    if (shape.remarks)
        //: Heading of a column
        columns += texts.text(QT_TRANSLATE_NOOP("Report", "Remarks"));
    return columns;
}

QString remarksAt(const MetricChart &chart, qsizetype at)
{
    QStringList remarks;
    if (!chart.points.at(at).reason.isEmpty())
        remarks.append(chart.points.at(at).reason);
    for (const MetricChart::Mark &mark : chart.marks) {
        if (static_cast<qsizetype>(mark.at) == at)
            remarks.append(QStringLiteral("%1. %2").arg(mark.number).arg(mark.text));
    }
    return remarks.join(QStringLiteral("; "));
}

QStringList rowOf(const TableShape &shape, const MetricChart &chart, qsizetype at)
{
    const MetricChart::Point &point = chart.points.at(at);
    const MetricChart::Group &group = chart.groups.at(point.group);
    QStringList row{point.periodText, point.valueText};
    if (shape.fraction)
        row += {point.numeratorText, point.denominatorText};
    if (shape.limits)
        row += {group.meanText, group.lowerText, group.upperText};
    if (shape.target)
        row += chart.targetText;
    if (shape.limits)
        row += point.rule;
    if (shape.remarks)
        row += remarksAt(chart, at);
    return row;
}

QString markSentences(const MetricChart &chart, const Texts &texts)
{
    QStringList sentences;
    for (const MetricChart::Mark &mark : chart.marks)
        //: %1 is a date, %2 what happened then
        sentences.append(texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(mark.dateText, mark.text) +
                         (mark.text.endsWith(u'.') ? QString() : QStringLiteral(".")));
    return sentences.join(u' ');
}

QString descriptionOf(const MetricChart &chart, const Texts &texts)
{
    QStringList sentences{chart.title + QStringLiteral(", ") + chart.subject + QStringLiteral(", ") + chart.period +
                          u'.'};
    if (chart.points.isEmpty())
        sentences = {chart.title + QStringLiteral(", ") + chart.subject + u'.'};
    sentences += chart.reading;
    sentences += chart.furtherWarnings();
    sentences.append(markSentences(chart, texts));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

void addTable(MetricChart &chart, const ChartContext &context)
{
    const TableShape shape = shapeOf(chart);
    chart.columns = columnsOf(shape, chart, context.texts);
    chart.wordColumns = (shape.limits ? 1 : 0) + (shape.remarks ? 1 : 0);
    for (qsizetype at = 0; at < chart.points.size(); ++at)
        chart.rows.append(rowOf(shape, chart, at));
    chart.description = descriptionOf(chart, context.texts);
}

} // namespace aros::metrics
