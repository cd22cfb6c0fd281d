#include "core/metrics/metricchartparts.h"

namespace aros::metrics {

namespace {

constexpr qsizetype MostNamedSpans = 3;
constexpr int NamedOfMany = 2;
constexpr int LongLimits = 5; // years

// Neighbouring points that stand out to the same side.
struct Span {
    const MetricChart::Point *first;
    int size;
    bool high;
};

QList<Span> spansOf(const MetricChart &chart, int group)
{
    QList<Span> spans;
    bool goesOn = false;
    for (const MetricChart::Point &point : chart.points) {
        const bool standsOut = point.group == group && point.type != PointType::CommonCause;
        if (standsOut && goesOn && spans.constLast().high == point.high)
            ++spans.last().size;
        else if (standsOut)
            spans.append({&point, 1, point.high});
        goesOn = standsOut;
    }
    return spans;
}

QString spanText(const Span &span, const Texts &texts)
{
    if (span.size == 1)
        return (span.high
                    //: %1 is a month; part of a sentence
                    ? texts.text(QT_TRANSLATE_NOOP("Report", "%1 was higher"))
                    //: %1 is a month; part of a sentence
                    : texts.text(QT_TRANSLATE_NOOP("Report", "%1 was lower")))
            .arg(span.first->periodText);
    return (span.high
                //: Always two figures or more; %1 is the month of the first; part of a sentence
                ? texts.text(QT_TRANSLATE_N_NOOP("Report", "%n from %1 were higher"), span.size)
                //: Always two figures or more; %1 is the month of the first; part of a sentence
                : texts.text(QT_TRANSLATE_N_NOOP("Report", "%n from %1 were lower"), span.size))
        .arg(span.first->periodText);
}

} // namespace

QStringList earlierSignals(const MetricChart &chart, const Texts &texts)
{
    const MetricChart::Point &last = chart.points.at(*chart.last);
    if (last.type != PointType::CommonCause)
        return {};
    const QList<Span> spans = spansOf(chart, last.group);
    if (spans.isEmpty())
        return {};
    const bool isMany = spans.size() > MostNamedSpans;
    QStringList named;
    for (const Span &span : isMany ? spans.mid(spans.size() - NamedOfMany) : spans)
        named.append(spanText(span, texts));
    //: %1 is a list such as "7 from March 2025 were higher, April 2026 was lower"
    QStringList sentences{
        texts.text(QT_TRANSLATE_NOOP("Report", "Of the earlier figures, %1.")).arg(named.join(QStringLiteral(", ")))};
    if (!isMany)
        return sentences;
    //: Times in which figures stand out; always two or more
    sentences.append(texts.text(QT_TRANSLATE_N_NOOP("Report", "Figures stand out at %n earlier times too."),
                                static_cast<int>(spans.size()) - NamedOfMany));
    const QDate from = chart.points.at(chart.groups.at(last.group).first).period;
    if (from.addYears(LongLimits) < last.period)
        sentences.append(texts.text(QT_TRANSLATE_NOOP(
            "Report", "The limits cover more than five years: new limits from a known change would tell more.")));
    return sentences;
}

} // namespace aros::metrics
