#include "core/metrics/xmr.h"

#include "core/metrics/xmricons.h"
#include "core/metrics/xmrlimits.h"
#include "core/metrics/xmrrules.h"

#include <algorithm>
#include <cmath>

namespace aros::metrics {

namespace {

std::optional<ChartProblem> problemIn(const XmrOptions &options)
{
    if (options.fixAfter && *options.fixAfter < FewestForLimits)
        return ChartProblem{ChartProblem::Kind::TooFewForBaseline};
    if (options.runLength != UsualRunLength && options.runLength != ShorterRunLength)
        return ChartProblem{ChartProblem::Kind::RunLengthUnknown};
    const double target = options.target.value_or(0);
    if (!std::isfinite(target) || std::abs(target) > LargestValue)
        return ChartProblem{ChartProblem::Kind::TargetOutOfRange};
    return std::nullopt;
}

// The re-base dates beside the dates of the points, both in order.
class Rebases
{
public:
    explicit Rebases(QList<QDate> dates) : m_dates(std::move(dates))
    {
        std::sort(m_dates.begin(), m_dates.end());
        m_dates.erase(std::unique(m_dates.begin(), m_dates.end()), m_dates.end());
    }

    bool startAt(const QDate &date)
    {
        passUntil(date);
        const bool starts = m_next < m_dates.size() && m_dates.at(m_next) == date;
        m_next += starts ? 1 : 0;
        return starts;
    }

    QList<QDate> unmatched()
    {
        passUntil(QDate());
        return m_unmatched;
    }

private:
    // Up to the end for no date.
    void passUntil(const QDate &date)
    {
        while (m_next < m_dates.size() && (!date.isValid() || m_dates.at(m_next) < date))
            m_unmatched.append(m_dates.at(m_next++));
    }

    QList<QDate> m_dates;
    QList<QDate> m_unmatched;
    qsizetype m_next = 0;
};

void fillGroups(const QList<Observation> &observations, Rebases &rebases, XmrChart &chart)
{
    const QList<qsizetype> order = inDateOrder(observations);
    chart.points.reserve(order.size());
    int number = 0;
    for (const qsizetype input : order) {
        XmrPoint point;
        point.observation = observations.at(input);
        point.input = input;
        point.rebase = rebases.startAt(point.observation.date);
        number += point.rebase ? 1 : 0;
        if (point.rebase || chart.groups.isEmpty()) {
            chart.groups.append(XmrGroup());
            chart.groups.last().number = number;
            chart.groups.last().first = chart.points.size();
        }
        point.group = static_cast<int>(chart.groups.size() - 1);
        ++chart.groups.last().size;
        chart.points.append(point);
    }
    chart.unmatchedRebases = rebases.unmatched();
}

} // namespace

ChartResult<XmrChart> xmrChart(const QList<Observation> &observations, const XmrOptions &options)
{
    if (const std::optional<ChartProblem> problem = problemIn(options))
        return tl::unexpected(*problem);
    if (const std::optional<ChartProblem> problem = problemIn(observations))
        return tl::unexpected(*problem);
    XmrChart chart;
    Rebases rebases(options.rebases);
    fillGroups(observations, rebases, chart);
    XmrPoint *const points = chart.points.data();
    for (XmrGroup &group : chart.groups) {
        const std::span<XmrPoint> own(points + group.first, static_cast<size_t>(group.size));
        setLimits(own, options, group);
        applyRules(own, options.runLength, group);
    }
    setTypes(chart, options.direction);
    setIcons(chart, options);
    return chart;
}

XmrCounts countsOf(const XmrChart &chart)
{
    XmrCounts counts;
    for (const XmrPoint &point : chart.points) {
        counts.outside += point.rule == XmrRule::OutsideLimits ? 1 : 0;
        counts.trend += point.rule == XmrRule::Trend ? 1 : 0;
        counts.twoInThree += point.rule == XmrRule::TwoInThree ? 1 : 0;
        counts.shift += point.rule == XmrRule::Shift ? 1 : 0;
    }
    return counts;
}

} // namespace aros::metrics
